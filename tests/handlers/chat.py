"""A person who talks to the bot by LINE's own events, and hears what the outbox says."""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from flask import Flask
from sqlalchemy import Executable, select, union_all
from sqlalchemy.orm import Session

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.line.client import LineClient
from bot.runtime.settings import Settings
from bot.runtime.transactions import Transactions
from bot.services import Services, topic_chooser
from bot.web.webhook import create_webhook
from bot.worker.dispatcher import Dispatcher
from bot.worker.push_guard import PushGuard
from db.complaints import complaints
from db.engine.engine import open_database
from db.models.tables import Conversation, Evidence, InboxEvent, OutboxBatch
from db.queue import conversations, outbox
from db.queue.conversation_state import ConversationState
from db.queue.push import PushClass
from knowledge_base import KnowledgeBase
from tests.handlers.chat_settings import SECRET, settings_of
from tests.handlers.replies import Button, Json, Reply

TUESDAY = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
BETWEEN_MESSAGES = timedelta(seconds=20)
ME, FRIEND = "me", "friend"
_CHATS: dict[str, dict[str, str]] = {
    ME: {"type": "user", "userId": f"U{1:032x}"},
    FRIEND: {"type": "user", "userId": f"U{2:032x}"},
    "group": {"type": "group", "groupId": f"C{3:032x}", "userId": f"U{1:032x}"},
}
_FAILED_OR_WAITING: Executable = union_all(
    select(InboxEvent.id, InboxEvent.reason).where(InboxEvent.attempts > 0),
    select(OutboxBatch.id, OutboxBatch.state).where(OutboxBatch.state == "waiting"),
)


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = TUESDAY

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Stored:
    """The stored record of one complaint, personal answers opened; `readable` is what
    anyone sees who opens the database without a key."""

    number: str
    answers: Json
    readable: Json
    consent_version: str
    filed_at: datetime
    amount_satang: int | None


@dataclass
class Talk:
    """A record of what one chat has seen so far."""

    replies: list[Reply] = field(default_factory=list)
    last_event: Json = field(default_factory=dict)
    sent: dict[str, str] = field(default_factory=dict)


class Chat:
    """Posts signed webhook events and handles them as the engine does, one process after the
    other on the same database."""

    def __init__(
        self, database_url: str, knowledge_base: KnowledgeBase, settings: Settings | None = None
    ) -> None:
        self.clock = Clock()
        self.who = ME
        self._talks = {name: Talk() for name in _CHATS}
        self._serial = count(1)
        self._knowledge_base = knowledge_base
        self._settings = settings or settings_of(database_url)
        self._start()

    def _start(self) -> None:
        self._transactions = Transactions(open_database(self._settings.database_url))
        self.services = Services(
            settings=self._settings,
            transactions=self._transactions,
            knowledge=lambda: self._knowledge_base,
            line=LineClient(self._settings.line_channel_access_token, None),
            clock=self.clock,
            choose_topic=topic_chooser(self._settings),
        )
        refuse_wrong_keys(self._transactions, self._settings.data_keys, self._settings.index_key)
        self._dispatcher = Dispatcher(self.services)
        app = Flask(__name__)
        app.register_blueprint(create_webhook(self.services, wake=lambda: None))
        self._door = app.test_client()

    def restart(self) -> None:
        """The process ends, and another one starts on what is in the database."""
        self.stop()
        self._start()

    def meets(self, serial: int) -> None:
        """Somebody who never wrote before adds the bot as a friend and talks from now on."""
        self.becomes(serial)
        self.does({"type": "follow", "follow": {"isUnblocked": False}})

    def becomes(self, serial: int) -> None:
        """This person talks from now on, who may have written to another process."""
        self.who = f"person {serial}"
        _CHATS[self.who] = {"type": "user", "userId": f"U{serial + 1_000:032x}"}
        self._talks[self.who] = Talk()

    def stop(self) -> None:
        self._transactions.engine.dispose()

    @property
    def talk(self) -> Talk:
        return self._talks[self.who]

    @property
    def address(self) -> conversations.Chat:
        """The person who talks, as the database knows them."""
        source = _CHATS[self.who]
        return conversations.Chat(source["type"], source.get("groupId") or source["userId"])

    @property
    def last(self) -> Reply:
        return self.talk.replies[-1]

    # What the person does

    def types(self, text: str) -> Reply:
        message_id = self.new_message(text)
        return self.does(
            {"type": "message", "message": {"type": "text", "id": message_id, "text": text}}
        )

    def sends(self, kind: str, *, elsewhere: bool = False, **more: Any) -> Reply:
        """A message without words: image, sticker, audio, video, location, file; a picture that
        LINE does not hold is `elsewhere`."""
        message: Json = {"type": kind, "id": self.new_message(kind), **more}
        if kind == "image":
            message["contentProvider"] = {"type": "external" if elsewhere else "line"}
        return self.does({"type": "message", "message": message})

    def sends_pictures(self, count: int) -> Reply:
        """Several pictures chosen together, which LINE delivers in one request."""
        provider = {"type": "line"}
        ids = [self.new_message("image") for _ in range(count)]
        pictures = [{"type": "image", "id": each, "contentProvider": provider} for each in ids]
        self.arrive([{"type": "message", "message": each} for each in pictures])
        return self.hears()

    def arrive(self, events: list[Json]) -> None:
        """LINE delivers several events in one request; nobody handles them yet."""
        self._post([self._event(each) for each in events])

    def taps(self, label: str, *, oldest: bool = False) -> Reply:
        """The newest button of this label, or the oldest, wherever it stands in the chat."""
        return self.presses(self.button(label, oldest=oldest).action)

    def picks(self, label: str, day: str) -> Reply:
        """A day in the calendar that a button opens."""
        data = self.button(label).action["data"]
        return self.does({"type": "postback", "postback": {"data": data, "params": {"date": day}}})

    def presses(self, action: Json) -> Reply:
        if action["type"] == "message":
            return self.types(action["text"])
        assert action["type"] == "postback", action
        return self.does({"type": "postback", "postback": {"data": action["data"]}})

    def forges(self, data: str) -> Reply:
        return self.does({"type": "postback", "postback": {"data": data}})

    def button(self, label: str, *, oldest: bool = False) -> Button:
        replies = self.talk.replies if oldest else reversed(self.talk.replies)
        found = [button for reply in replies for button in reply.buttons if button.label == label]
        assert found, f"no button {label!r}; the last ones: {self.last.labels}"
        return found[0]

    def unsends(self, text: str) -> Reply:
        """Take back the newest message with this text (or of this kind)."""
        wanted = [message_id for message_id, sent in self.talk.sent.items() if sent == text]
        return self.does({"type": "unsend", "unsend": {"messageId": wanted[-1]}})

    def delivers_again(self) -> Reply:
        """LINE delivers the same event a second time."""
        self._post([{**self.talk.last_event, "deliveryContext": {"isRedelivery": True}}])
        return self.hears()

    def repeats(self) -> Reply:
        """Repeat the last action a moment later, as a trembling hand does it."""
        self.clock.now -= BETWEEN_MESSAGES - timedelta(seconds=1)
        event = self.talk.last_event
        return self.does(
            {key: event[key] for key in ("type", "postback", "message") & event.keys()}
        )

    def does(self, event: Json) -> Reply:
        self.clock.now += BETWEEN_MESSAGES
        whole = self._event(event)
        self._post([whole])
        return self.hears()

    def _event(self, event: Json) -> Json:
        serial = next(self._serial)
        whole: Json = {
            "webhookEventId": f"01E{serial:023d}",
            "timestamp": int(self.clock.now.timestamp() * 1000),
            "mode": "active",
            "deliveryContext": {"isRedelivery": False},
            "source": _CHATS[self.who],
            **event,
        }
        if event["type"] not in ("unsend", "unfollow"):
            whole["replyToken"] = f"token{serial}"
        self.talk.last_event = whole
        return whole

    def hears(self) -> Reply:
        """The messages said without having been asked."""
        return self._hear()

    def new_message(self, what: str) -> str:
        message_id = f"5{next(self._serial):017d}"
        self.talk.sent[message_id] = what
        return message_id

    def _post(self, events: list[Json]) -> None:
        body = json.dumps({"destination": "U" + "f" * 32, "events": events}).encode()
        digest = hmac.new(SECRET.encode(), body, hashlib.sha256).digest()
        headers = {"x-line-signature": base64.b64encode(digest).decode()}
        assert self._door.post("/callback", data=body, headers=headers).status_code == 200

    def _hear(self) -> Reply:
        while self._dispatcher.handle_next() is not None:
            pass
        heard = list(self._spoken())
        reply = Reply(tuple(said for said, _ in heard), tuple(way for _, way in heard))
        self._nothing_failed()
        self.talk.replies.append(reply)
        return reply

    def _spoken(self) -> Iterator[tuple[Json, str]]:
        """The waiting messages and their way, marked as sent, or kept if they may not be pushed."""
        keys, now, guard = self._settings.data_keys, self.clock.now, PushGuard(self.services)
        with self._transactions.writing() as session:
            while batches := outbox.lease_due(session, keys, now, most=1):
                (batch,) = batches
                way = "push" if batch.reply_token is None else "reply"
                said = way == "reply" or guard.allows(batch.push)
                end = outbox.BatchOutcome(batch, "done" if said else "kept", "")
                outbox.record_outcomes(session, [end], now)
                yield from ((message, way) for message in (batch.messages if said else ()))

    def pushed(self) -> dict[PushClass, int]:
        """Count the batches pushed so far, by class."""
        with self._transactions.reading() as session:
            return outbox.count_pushed(session, TUESDAY)

    # What the database holds

    def _nothing_failed(self) -> None:
        with self._transactions.reading() as session:
            assert session.execute(_FAILED_OR_WAITING).all() == []

    def filed(self) -> list[Stored]:
        """The complaints of whoever talks, newest first."""
        with self._transactions.reading() as session:
            known = self._known(session)
            found = complaints.of_conversation(session, known.id) if known else []
            return [
                Stored(
                    one.number,
                    {**one.answers, **complaints.personal_answers(one, known.key)},
                    one.answers,
                    one.consent_version,
                    one.filed_at,
                    one.amount_satang,
                )
                for one in found
                if known is not None
            ]

    def memory(self) -> ConversationState:
        """State of the conversation."""
        with self._transactions.reading() as session:
            known = self._known(session)
            assert known is not None
            return conversations.state(session.get_one(Conversation, known.id), known.key)

    def state(self) -> Json:
        """The same as JSON."""
        return dict(self.memory().items())

    def set_state(self, state: Json) -> None:
        """Store a state as if another version of the program had kept it."""
        with self._transactions.writing() as session:
            known = self._known(session)
            assert known is not None
            sealed = known.key.encrypt(json.dumps(state).encode(), "conversations.state")
            session.get_one(Conversation, known.id).sealed_state = sealed

    def inbox_texts(self) -> list[str]:
        """The stored events of this chat."""
        with self._transactions.reading() as session:
            known = self._known(session)
            assert known is not None
            own = select(InboxEvent.sealed_event).where(InboxEvent.conversation_id == known.id)
            rows = session.scalars(own)
            return [known.key.decrypt(sealed, "inbox.event").decode() for sealed in rows]

    def evidence_states(self) -> list[str]:
        with self._transactions.reading() as session:
            return list(session.scalars(select(Evidence.state).order_by(Evidence.id)))

    def is_blocked(self) -> bool:
        with self._transactions.reading() as session:
            known = self._known(session)
            assert known is not None
            return session.get_one(Conversation, known.id).blocked_at is not None

    def _known(self, session: Session) -> conversations.KnownConversation | None:
        return conversations.find(
            session, self.address, self._settings.data_keys, self._settings.index_key
        )

    def with_number(self, text: str) -> str:
        """`text` with {number} for the number that I was given last."""
        if "{number}" not in text:
            return text
        numbers = re.findall(r"RT-\w{4}-\w{4}", "\n".join(r.text for r in self._talks[ME].replies))
        return text.replace("{number}", numbers[-1])
