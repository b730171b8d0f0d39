"""Replies in our own terms; LINE's formats are made in `bot.line.messages`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from db.queue.push import PushClass, strongest

Tone = Literal["plain", "urgent", "done"]


@dataclass(frozen=True, slots=True)
class Tap:
    """Button that sends `data` back to us and shows `said` (or the label) as the user's words;
    `strong` makes it a big button."""

    label: str
    data: str
    said: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class SendText:
    """Button that types `text` for the user."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """Button that calls a telephone number; `strong` makes it a big button."""

    label: str
    number: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """Button that opens an https address."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Button that copies `text` to the clipboard."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class PickDay:
    """Button that opens LINE's calendar between `first` and `last`, at `start`."""

    label: str
    data: str
    first: date
    last: date
    start: date


@dataclass(frozen=True, slots=True)
class TakePicture:
    """Button that opens the camera."""

    label: str


@dataclass(frozen=True, slots=True)
class ChoosePicture:
    """Button that opens the album."""

    label: str


Button = Tap | SendText | Call | Open | Copy | PickDay | TakePicture | ChoosePicture


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a summary, with its own small button where it can be changed."""

    label: str
    value: str
    button: Tap | None = None


@dataclass(frozen=True, slots=True)
class TextReply:
    """A plain text bubble; `push` says what is done where no free reply carries it."""

    text: str
    push: PushClass = "wait"


@dataclass(frozen=True, slots=True)
class CardPicture:
    """A picture above the words of a card: its https address, the words for who does not see it,
    its width and height."""

    url: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Card:
    """A card; an urgent one must reach its reader, else `push` says what is done where no free
    reply carries it. Empty parts are not drawn. `label` stands small above the title, `note`
    small below; `progress` is (this question, of how many), shown in `english` where the card
    is; `large` letters are for poor sight. `sender` is the name above it in place of the bot's:
    the words are theirs, so the chat list shows none of them. Of `equal_buttons`
    none is filled, so that no choice is recommended."""

    title: str
    tone: Tone = "plain"
    label: str = ""
    paragraphs: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    note: str = ""
    progress: tuple[int, int] | None = None
    buttons: tuple[Button, ...] = ()
    english: bool = False
    large: bool = False
    sender: str = ""
    push: PushClass = "wait"
    equal_buttons: bool = False
    picture: CardPicture | None = None


Reply = TextReply | Card


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a handler: at most five replies, the choices under the last one, and whether
    the open form's question is asked again afterwards."""

    replies: tuple[Reply, ...] = ()
    choices: tuple[Button, ...] = ()
    ask_again: bool = False

    @property
    def push(self) -> PushClass:
        """The push class of all replies together."""
        return strongest(map(_push, self.replies))


def _push(reply: Reply) -> PushClass:
    urgent = isinstance(reply, Card) and reply.tone == "urgent"
    return "must" if urgent else reply.push


NO_REPLY = Answer()
# LINE takes five messages for one reply.
MAX_REPLIES = 5


def with_buttons(sentence: str, buttons: Sequence[Button]) -> Reply:
    """A sentence, as a card where something can be tapped under it."""
    if not buttons:
        return TextReply(sentence)
    return Card("", paragraphs=(sentence,), buttons=tuple(buttons))


def as_must_push(answer: Answer) -> Answer:
    """The same, pushed where no free reply carries it."""
    return replace(answer, replies=tuple(replace(each, push="must") for each in answer.replies))
