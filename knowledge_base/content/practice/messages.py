"""Messages to practise on: what each is, by which trick, and the piece that gives it away. Pure."""

from collections.abc import Iterator
from typing import Annotated, Literal, get_args

from knowledge_base.content.topic.fields import AtMost, ContentModel, Slug

Channel = Literal["sms", "chat", "advert", "call", "notice", "link"]
Truth = Literal["trick", "genuine"]
Tactic = Literal[
    "impersonation", "urgency", "too-cheap", "pay-first", "code-or-control", "move-elsewhere",
]  # fmt: skip
# The two parallel tests, the look-alikes of the rounds, and the pool for later visits.
MessageForm = Literal["A", "B", "play", "booster"]
CHANNELS: tuple[Channel, ...] = get_args(Channel)
TACTICS: tuple[Tactic, ...] = get_args(Tactic)
Piece = Annotated[str, AtMost(60)]


class PracticeMessage(ContentModel):
    """`setting` says what the reader knows besides; `telltale` is the piece of `text` that gives a
    trick away, or shows that the message is genuine. Only a trick has a tactic."""

    id: Slug
    channel: Channel
    form: MessageForm
    setting: Annotated[str, AtMost(120)]
    text: Annotated[str, AtMost(300)]
    truth: Truth
    tactic: Tactic | None = None
    telltale: Piece
    reason: Annotated[str, AtMost(160)]
    topic: Slug

    @property
    def is_trick(self) -> bool:
        return self.truth == "trick"


class PracticeMessages(ContentModel):
    """One file of them."""

    messages: tuple[PracticeMessage, ...] = ()


def mistakes(file: PracticeMessages) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Errors in messages by themselves: path, kind of error, the text."""
    for number, message in enumerate(file.messages):
        at = ("messages", number)
        if message.telltale not in message.text:
            yield (*at, "telltale"), "telltale_not_in_text", message.telltale
        if message.is_trick and message.tactic is None:
            yield at, "trick_without_tactic", message.id
        if message.tactic and not message.is_trick:
            yield (*at, "tactic"), "genuine_with_tactic", message.id
