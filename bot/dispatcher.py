"""One event -> its replies: one transaction, one error boundary."""

import logging
import secrets
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from sqlalchemy.orm import Session

from bot.line import to_event, with_words
from bot.line_buttons import Json
from bot.line_messages import to_messages
from bot.services import Services
from db import conversations, inbox, outbox
from db.conversations import Held
from db.evidence_files import EvidenceFiles
from db.inbox import Waiting
from db.outbox import Batch
from handlers import complaint_number, router, texts
from handlers.event import Event, SentFile, SentPicture, Typed, Unsent
from handlers.reply import Answer, Words
from handlers.turn import Turn

logger = logging.getLogger("ruthan.dispatcher")

EVENTS_AT_ONCE = 4
CODE_DIGITS = 6
_REST_AFTER_FAILURE = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Handled:
    """What came of a few events: the batch that the caller sends now, if any, and whether
    more events wait."""

    leased: Batch | None
    more: bool


class Dispatcher:
    """Takes a person's waiting events, oldest first by LINE's clock, and answers them."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def handle_next(self, *, may_speak: bool = False) -> Handled | None:
        """Handles a few events of one person in one transaction; None when no event waits.
        With `may_speak` the first answer is leased to the caller and returned, to be sent now
        that it is committed; all others wait in the outbox."""
        try:
            with self._services.transactions.writing() as session:
                return self._handle_some(session, may_speak)
        except Exception as error:
            # A savepoint around each event would cost every turn what hardly one needs.
            logger.warning("a turn is repeated with one event: %s", type(error).__name__)
            with self._services.transactions.writing() as session:
                return self._handle_one(session, may_speak)

    def _hold_next(self, session: Session) -> Held | None:
        services = self._services
        return conversations.hold_next(session, services.settings.data_keys, services.clock())

    def _take(self, session: Session, held: Held, most: int) -> list[Waiting]:
        if held.kind == conversations.ERASED:
            # It came while the person was being erased, under the key that is gone.
            inbox.erase(session, held.id, held.key)
            return []
        return inbox.take(session, held.id, held.key, self._services.clock(), most)

    def _handle_some(self, session: Session, may_speak: bool) -> Handled | None:
        held = self._hold_next(session)
        if held is None:
            return None
        leased: Batch | None = None
        # An acknowledgement that waits to be written waits for one event at most.
        most = 1 if self._services.transactions.someone_waits() else EVENTS_AT_ONCE
        taken = self._take(session, held, most)
        for place, waiting in enumerate(taken, 1):
            lease = may_speak and leased is None
            said = self._answer(session, held, waiting, taken[place:], lease=lease)
            leased = said if said is not None and said.leased else leased
            if held.kind == conversations.ERASED:
                break
        conversations.keep(session, held)
        return Handled(leased, inbox.anything_waits(session))

    def _handle_one(self, session: Session, may_speak: bool) -> Handled | None:
        """The same with one event, whose failure undoes what it did and nothing else."""
        held = self._hold_next(session)
        if held is None:
            return None
        said: Batch | None = None
        for waiting in self._take(session, held, 1):
            try:
                with session.begin_nested():
                    said = self._answer(session, held, waiting, [], lease=may_speak)
            except Exception as error:
                conversations.undo(held)
                said = self._bury(session, held, waiting, error, lease=may_speak)
        conversations.keep(session, held)
        return Handled(said if said is not None and said.leased else None, more=True)

    def _answer(
        self,
        session: Session,
        held: Held,
        waiting: Waiting,
        following: Sequence[Waiting],
        lease: bool,
    ) -> Batch | None:
        event = to_event(waiting.json)
        held.last_event_ms = max(held.last_event_ms, waiting.line_ms)
        if event is None:
            return None
        answer = router.reply_to(self._turn(session, held, waiting, event, following))
        if isinstance(event.did, Unsent):
            index_key = self._services.settings.index_key
            inbox.blank_message(session, index_key.hash("message", event.did.message_id), held.key)
        return self._say(session, held, waiting, answer, lease)

    def _turn(
        self,
        session: Session,
        held: Held,
        waiting: Waiting,
        event: Event,
        following: Sequence[Waiting],
    ) -> Turn:
        return Turn(
            event=event,
            conversation=held,
            knowledge_base=self._services.knowledge(),
            session=session,
            now=self._services.clock(),
            new_id=lambda: secrets.token_hex(8),
            new_number=lambda: complaint_number.new(secrets.randbelow),
            new_code=lambda: f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}",
            index_key=self._services.settings.index_key,
            wrap=self._services.settings.data_keys.wrap,
            office_hours=self._services.settings.office_hours,
            public_url=self._services.settings.public_url,
            disk_is_full=EvidenceFiles(self._services.settings.data_dir).is_nearly_full,
            picture_follows=partial(_picture_follows, session, held, following),
            typed_before=partial(self._typed_before, session, held),
            keep_instead=partial(_keep_instead, session, held, waiting),
            bot_id=self._services.settings.bot_id,
        )

    def _typed_before(self, session: Session, held: Held, message_id: str) -> str:
        message_hash = self._services.settings.index_key.hash("message", message_id)
        stored = inbox.of_message(session, message_hash, held.id, held.key)
        event = to_event(stored) if stored else None
        return event.did.text if event is not None and isinstance(event.did, Typed) else ""

    def _say(
        self, session: Session, held: Held, waiting: Waiting, answer: Answer, lease: bool
    ) -> Batch | None:
        messages = to_messages(answer)
        if not messages:
            return None
        token = _reply_token(waiting.json)
        return outbox.add(session, held, messages, token, self._services.clock(), lease=lease)

    def _bury(
        self, session: Session, held: Held, waiting: Waiting, error: Exception, lease: bool
    ) -> Batch | None:
        """Counts the failure, and lets the person's events rest; the last one makes a dead
        letter and an apology."""
        frames = "".join(traceback.format_tb(error.__traceback__))
        logger.error("event %d failed: %s\n%s", waiting.id, type(error).__name__, frames)
        now = self._services.clock()
        if not inbox.failed(session, waiting, type(error).__name__, now):
            held.rest_until = now + _REST_AFTER_FAILURE
            return None
        return self._say(session, held, waiting, Answer((Words(texts.APOLOGY),)), lease)


def _picture_follows(session: Session, held: Held, following: Sequence[Waiting]) -> bool:
    taken = next(iter(following), None)
    waiting = taken or inbox.next_of(session, held.id, held.key)
    event = to_event(waiting.json) if waiting else None
    return event is not None and isinstance(event.did, SentPicture | SentFile)


def _keep_instead(session: Session, held: Held, waiting: Waiting, text: str) -> None:
    inbox.replace(session, waiting.id, with_words(waiting.json, text), held.key)


def _reply_token(event: Json) -> str | None:
    token = event.get("replyToken")
    return token if isinstance(token, str) else None
