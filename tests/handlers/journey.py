"""One person's talk with the handlers themselves, on SQLite in memory.

There is no webhook and no outbox, but the same turn, the same tables and LINE's limits."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from typing import Any

from sqlalchemy import Connection, create_engine, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from bot.line.messages import to_messages
from db.complaints import complaints
from db.engine.encryption import KEY_BYTES, DataEncryptionKey, IndexKey, MasterKeys
from db.models.tables import Base, Complaint, Conversation, Evidence
from db.queue.conversation_state import ConversationState
from db.queue.conversations import LockedConversation
from handlers import router
from handlers.messages.context import Turn, TurnServices
from handlers.messages.event import (
    Action,
    ButtonTap,
    Event,
    ImageMessage,
    MessageUnsent,
    TextMessage,
)
from handlers.messages.reading import TextReading
from handlers.messages.reply import Answer, Button, Card, PickDay, Reply, Row, SendText, Tap
from handlers.records import case_number
from handlers.state import draft
from handlers.state.draft import Draft
from knowledge_base import KnowledgeBase
from knowledge_base.checking.results import CheckResult

START = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
BETWEEN = timedelta(seconds=20)
DELIVERED_AGAIN = timedelta(hours=24)
INDEX_KEY = IndexKey(bytes(KEY_BYTES))
DATA_KEYS = MasterKeys([bytes(range(KEY_BYTES))])


def memory() -> Session:
    """A session on an empty database, whose every journey is rolled back."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with engine.connect() as connection:
        _sqlite(connection).deserialize(_empty_database())
    return Session(engine)


@cache
def _empty_database() -> bytes:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    with engine.connect() as connection:
        return _sqlite(connection).serialize()


def _sqlite(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


@dataclass
class Journey:
    """A person's actions, and the answers."""

    session: Session
    knowledge_base: KnowledgeBase
    now: datetime = START
    answers: list[Answer] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    last: Event | None = None
    deeds: int = 0

    def __post_init__(self) -> None:
        self._serial = count(1)
        self._texts: dict[str, str] = {}
        self._seen: dict[str, CheckResult] = {}
        self._following: Action | None = None
        key = DataEncryptionKey.new()
        row = {
            "chat_hash": key.encrypt(b"", "chat")[:32],
            "chat_kind": "user",
            "wrapped_key": DATA_KEYS.wrap(key),
            "sealed_chat_id": b"",
            "last_event_ms": 0,
            "created_at": self.now,
        }
        made = self.session.execute(insert(Conversation).values(row).returning(Conversation.id))
        self.held = LockedConversation(
            made.scalar_one(), "user", key, ConversationState(), 0, blocked=False
        )

    # What the person does

    def types(self, text: str) -> Answer:
        message_id = self._message()
        self._texts[message_id] = text
        return self.does(TextMessage(text), message_id)

    def sends_picture(self, seen: CheckResult | None = None) -> Answer:
        """`seen`: what was read in it, if it was read."""
        message_id = self._message()
        if seen is not None:
            self._seen[message_id] = seen
        return self.does(ImageMessage(message_id), message_id)

    def sends_pictures(self, *seen: CheckResult | None) -> list[Answer]:
        """Several that came together, each with what was read in it; every answer."""
        answers = []
        for place, found in enumerate(seen, 1):
            self._following = None if place == len(seen) else ImageMessage("the next")
            answers.append(self.sends_picture(found))
        return answers

    def unsends(self, place: int) -> Answer:
        """Take back one of the messages; the inbox empties it."""
        message_id = self.sent[place % len(self.sent)]
        answer = self.does(MessageUnsent(message_id))
        self._texts.pop(message_id, None)
        return answer

    def presses(self, button: Button) -> Answer:
        if isinstance(button, SendText):
            return self.types(button.text)
        if isinstance(button, PickDay):
            return self.does(ButtonTap(button.data, button.start.isoformat()))
        assert isinstance(button, Tap), button
        return self.does(ButtonTap(button.data))

    def repeats(self) -> Answer:
        """Repeat the last action a second later; after hours LINE delivers no message again, and
        the same picture is another message."""
        assert self.last is not None
        action, is_old = self.last.action, self.now - self.last.at > DELIVERED_AGAIN
        self.now += timedelta(seconds=1) - BETWEEN
        if is_old and isinstance(action, ImageMessage):
            return self.sends_picture()
        return self.does(action, self.last.message_id)

    def does(
        self, did: Action, message_id: str | None = None, *, late: timedelta | None = None
    ) -> Answer:
        """Do one action; the state goes through JSON, as between two processes."""
        self.now += BETWEEN
        self.deeds += 1
        self.last = Event(self.now - (late or timedelta()), did, message_id)
        self.held.state = ConversationState.from_json(self.held.state.to_json())
        answer = router.reply_to(self.turn(self.last))
        to_messages(answer)
        self.answers.append(answer)
        return answer

    def _message(self) -> str:
        self.sent.append(f"5{next(self._serial):017d}")
        return self.sent[-1]

    def turn(self, event: Event) -> Turn:
        """A turn of this person."""
        serial = self._serial
        services = TurnServices(
            new_id=lambda: f"{next(serial):016x}",
            new_case_number=lambda: case_number.generate(lambda below: next(serial) % below),
            new_code=lambda: "000000",
            index_key=INDEX_KEY,
            wrap_key=lambda key: key.key,
            office_hours="จันทร์ถึงศุกร์",
            opening_hours=None,
            public_url="https://ruthan.example",
            bot_id="",
            disk_is_full=lambda: False,
            next_action=lambda: self._following,
            stored_text=lambda message_id: self._texts.get(message_id, ""),
            replace_stored_text=lambda text: self._texts.update({event.message_id or "": text}),
            picture_check=self._seen.get,
            waits_for_pieces=False,
        )
        return Turn(
            event=event,
            reading=TextReading(self.knowledge_base, event.day),
            conversation=self.held,
            session=self.session,
            services=services,
            now=self.now,
        )

    # What there is

    @property
    def draft(self) -> Draft | None:
        return draft.load(self.held.state)

    @property
    def open_draft(self) -> Draft:
        assert self.draft is not None
        return self.draft

    def last_asked(self) -> datetime:
        return datetime.fromisoformat(self.open_draft.asked_at)

    @property
    def buttons(self) -> list[Button]:
        """Every button that was shown, the oldest first."""
        return [button for answer in self.answers for button in buttons_of(answer)]

    def button(self, label: str) -> Button:
        """The newest button of this label."""
        return next(each for each in reversed(self.buttons) if each.label == label)

    def filed(self) -> list[Complaint]:
        return complaints.of_conversation(self.session, self.held.id)

    def stored(self, complaint: Complaint) -> dict[str, Any]:
        return {**complaint.answers, **complaints.personal_answers(complaint, self.held.key)}

    def kept_files(self, draft_id: str) -> int:
        """Count the files of a draft that are not deleted."""
        wanted = select(Evidence.id).where(
            Evidence.draft_id == draft_id, Evidence.state != "removed"
        )
        return len(self.session.scalars(wanted).all())


def buttons_of(answer: Answer) -> Iterator[Button]:
    for reply in answer.replies:
        if isinstance(reply, Card):
            yield from (row.button for row in reply.rows if row.button is not None)
            yield from reply.buttons
    yield from answer.choices


def rows_of(replies: tuple[Reply, ...]) -> dict[str, Row]:
    """The rows of all cards by their labels."""
    cards = [reply for reply in replies if isinstance(reply, Card)]
    return {row.label: row for card in cards for row in card.rows}
