"""One event -> its replies: one transaction, one error boundary."""

import copy
import logging
import secrets
import traceback
from datetime import timedelta

from sqlalchemy.orm import Session

from bot.line import to_event
from bot.line_buttons import Json
from bot.line_messages import to_messages
from bot.services import Services
from db import conversations, inbox, outbox
from db.conversations import Held
from db.inbox import Waiting
from db.outbox import Batch
from handlers import complaint_number, router, texts
from handlers.event import Event, Unsent
from handlers.reply import Answer, Words
from handlers.turn import Turn

logger = logging.getLogger("ruthan.dispatcher")

EVENTS_AT_ONCE = 4
CODE_DIGITS = 6
_REST_AFTER_FAILURE = timedelta(seconds=2)


class Dispatcher:
    """Takes a person's waiting events, oldest first by LINE's clock, and answers them."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def handle_next(self, *, may_speak: bool = False) -> list[Batch] | None:
        """Handles a few events of one person in one transaction; None when no event waits.
        With `may_speak` the first answer is leased to the caller and returned, to be sent now
        that it is committed; all others wait in the outbox."""
        services = self._services
        with services.transactions.writing() as session:
            held = conversations.hold_next(session, services.settings.data_keys, services.clock())
            if held is None:
                return None
            return self._handle_some(session, held, may_speak)

    def _handle_some(self, session: Session, held: Held, may_speak: bool) -> list[Batch]:
        leased: list[Batch] = []
        resting = False
        for _ in range(EVENTS_AT_ONCE):
            waiting = None if resting else inbox.next_of(session, held.id, held.key)
            if waiting is None:
                break
            before = copy.deepcopy(held.state)
            lease = may_speak and not leased
            try:
                with session.begin_nested():
                    said = self._answer(session, held, waiting, lease)
            except Exception as error:
                held.state = before
                said = self._bury(session, held, waiting, error, lease)
                resting = said is None
            if said is not None and said.leased:
                leased.append(said)
        conversations.keep(session, held)
        if resting:
            until = self._services.clock() + _REST_AFTER_FAILURE
            conversations.rest_until(session, held.id, until)
        return leased

    def _answer(self, session: Session, held: Held, waiting: Waiting, lease: bool) -> Batch | None:
        event = to_event(waiting.json)
        now = self._services.clock()
        held.last_event_ms = max(held.last_event_ms, waiting.line_ms)
        inbox.finish(session, waiting.id, now)
        if event is None:
            return None
        answer = router.reply_to(self._turn(session, held, event))
        if isinstance(event.did, Unsent):
            index_key = self._services.settings.index_key
            inbox.blank_message(session, index_key.hash("message", event.did.message_id), held.key)
        return self._say(session, held, waiting, answer, lease)

    def _turn(self, session: Session, held: Held, event: Event) -> Turn:
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
            office_hours=self._services.settings.office_hours,
            public_url=self._services.settings.public_url,
        )

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
        """Counts the failure; the last one makes a dead letter and an apology."""
        frames = "".join(traceback.format_tb(error.__traceback__))
        logger.error("event %d failed: %s\n%s", waiting.id, type(error).__name__, frames)
        if not inbox.failed(session, waiting, type(error).__name__, self._services.clock()):
            return None
        return self._say(session, held, waiting, Answer((Words(texts.APOLOGY),)), lease)


def _reply_token(event: Json) -> str | None:
    token = event.get("replyToken")
    return token if isinstance(token, str) else None
