"""Stories that are told in pieces, on a clock that stands still between them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from sqlalchemy import select

from bot.runtime.settings import Settings
from db.models.tables import InboxEvent
from handlers.state import draft
from knowledge_base import KnowledgeBase
from tests.handlers.chat import BETWEEN_MESSAGES, Chat
from tests.handlers.chat_settings import settings_of
from tests.handlers.replies import Json, Reply

STORIES = Path(__file__).parent / "middleware" / "told_in_pieces.yaml"
BURST_S = 2.5
AGREE = "ยินยอม เริ่มเลย"
HURRIED = timedelta(seconds=1)
_STEP = timedelta(seconds=0.25)
_READING_ON = "อ่านอยู่ค่ะ"


@dataclass(frozen=True)
class Piece:
    """A piece of text, and its seconds after the one before."""

    text: str
    gap_s: float


@dataclass
class Told:
    """The bot's messages, each with the seconds since the last piece before it."""

    said: list[tuple[float, Reply]] = field(default_factory=list)
    before_last: int = 0

    @property
    def short_words(self) -> int:
        return sum(_READING_ON in reply.text for _, reply in self.said)

    @property
    def heard_out(self) -> bool:
        """True if nothing but one short word was said before the last piece came."""
        return self.before_last == self.short_words <= 1

    @property
    def answers(self) -> list[tuple[float, Reply]]:
        return [(after, reply) for after, reply in self.said if _READING_ON not in reply.text]


def stories(path: Path = STORIES) -> Iterator[list[Piece]]:
    """The stories of the measuring set, in their order."""
    for story in YAML(typ="safe").load(path):
        yield [Piece(piece["text"], piece["gap_s"]) for piece in story["pieces"]]


class PatientChat(Chat):
    """Somebody who waits for an answer before the next action, but not in a hurry."""

    _hurries = False

    def hears(self) -> Reply:
        heard, waited = super().hears(), timedelta(0)
        while not self._hurries and self._is_listened_to():
            self.clock.now += _STEP
            waited += _STEP
            later = super().hears()
            heard = replace(later, waited_s=waited.total_seconds()) if later.messages else heard
        return heard

    def does(self, event: Json) -> Reply:
        if self._hurries:
            self.clock.now -= BETWEEN_MESSAGES - HURRIED
        return super().does(event)

    def waits(self, span: timedelta) -> None:
        """Time goes by in which the bot may say something."""
        for _ in range(span // _STEP):
            self.clock.now += _STEP
            super().hears()

    @contextmanager
    def hurrying(self) -> Iterator[None]:
        """Deeds a second apart, none of which waits for an answer."""
        self._hurries = True
        try:
            yield
        finally:
            self._hurries = False

    def heard_since(self, place: int) -> Reply:
        """All that was said from a place in the talk on, once nothing more is awaited."""
        last = self.hears()
        said = [reply for reply in self.talk.replies[place:] if reply.messages]
        messages = tuple(message for reply in said for message in reply.messages)
        ways = tuple(way for reply in said for way in reply.ways)
        return Reply(messages, ways, len(said), last.waited_s)

    def _is_listened_to(self) -> bool:
        with self.services.transactions.reading() as session:
            waiting = session.scalars(select(InboxEvent.id).where(InboxEvent.state == "waiting"))
            return waiting.first() is not None


def bursting_chat(database_url: str, topics: KnowledgeBase, burst_s: float = BURST_S) -> Chat:
    """A chat with a bot that waits for the rest of what is written."""
    return Chat(database_url, topics, _bursting(database_url, burst_s))


def patient_chat(database_url: str, topics: KnowledgeBase) -> PatientChat:
    """The same with somebody who waits for each answer."""
    return PatientChat(database_url, topics, _bursting(database_url, BURST_S))


def _bursting(database_url: str, burst_s: float) -> Settings:
    return replace(settings_of(database_url), burst_s=burst_s)


def tell(chat: Chat, pieces: Sequence[Piece], silence_s: float = 60) -> Told:
    """Write the pieces, and be silent then."""
    told, since = Told(), timedelta(0)
    for piece in pieces:
        end = chat.clock.now + timedelta(seconds=piece.gap_s)
        while chat.clock.now + _STEP <= end:
            chat.clock.now += _STEP
            since += _STEP
            _listen(chat, told, since)
        chat.clock.now, since = end, timedelta(0)
        told.before_last = len(told.said)
        chat.arrive([_message(chat, piece.text)])
        _listen(chat, told, since)
    for _ in range(int(silence_s / _STEP.total_seconds())):
        chat.clock.now += _STEP
        since += _STEP
        _listen(chat, told, since)
    return told


def _message(chat: Chat, text: str) -> dict[str, Any]:
    return {
        "type": "message",
        "message": {"type": "text", "id": chat.new_message(text), "text": text},
    }


def _listen(chat: Chat, told: Told, since: timedelta) -> None:
    heard = chat.hears()
    if heard.messages:
        told.said.append((since.total_seconds(), heard))


def drafted(chat: Chat) -> dict[str, Any]:
    """The answers of the form once the person asks for it and agrees."""
    if draft.load(chat.memory()) is None:
        chat.types("ร้องเรียน")
    if "เมื่อไร" in chat.last.text and AGREE not in chat.last.labels:
        chat.taps("หลายวันแล้ว")
    chat.taps(AGREE)
    found = draft.load(chat.memory())
    assert found is not None
    return found.known
