"""A few events of one person -> their replies: one transaction, one error boundary."""

import logging
import threading
import traceback
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count, takewhile

from sqlalchemy.orm import Session

from bot.line.menus.people import note_change
from bot.line.parser import to_event
from bot.services import Services
from bot.worker import answers, bursts
from bot.worker.bursts import Burst
from bot.worker.picture_checks import PictureChecks
from bot.worker.turn_services import turn_services
from db.queue import conversations, inbox, lanes, leases
from db.queue.conversations import LockedConversation
from db.queue.inbox import PendingEvent
from db.queue.outbox import Batch
from db.statistics import metrics
from db.statistics.metrics import Metric
from handlers import router, texts
from handlers.messages.context import Turn
from handlers.messages.event import Event, MessageUnsent
from handlers.messages.reading import TextReading
from handlers.messages.reply import Answer, TextReply

logger = logging.getLogger("ruthan.dispatcher")

EVENTS_AT_ONCE = 4
_REST_AFTER_FAILURE = timedelta(seconds=2)
_WORKER_DIED = "WorkerDied"
_APOLOGY = Answer((TextReply(texts.APOLOGY, push="must"),))


@dataclass(frozen=True, slots=True)
class HandledEvents:
    """Result of handling a few events: the batch that the caller sends now, if any, or the id of
    the chat that is listened to."""

    leased: Batch | None = None
    listening_to: str | None = None


@dataclass(frozen=True, slots=True)
class _TurnInput:
    """Input of one turn: the event of `stored`, or the one that several of them are."""

    stored: Sequence[PendingEvent]
    event: Event | None
    reading: TextReading | None


@dataclass(frozen=True, slots=True)
class _StartedEvents:
    """A person's oldest events, whose attempts are counted, by turn."""

    conversation_id: int
    burst: Burst
    turns: Sequence[_TurnInput]

    @property
    def ids(self) -> list[int]:
        return [event.id for event in self.burst.events]


class Dispatcher:
    """Answer a person's waiting events, oldest first by LINE's clock, in three steps: look and
    count the attempt, read the texts, then write. Only the last one is a transaction that
    others wait for; a text that kills the worker is counted before it is read."""

    def __init__(self, services: Services, pictures: PictureChecks | None = None) -> None:
        """`pictures` reads what is shown before it is answered; without it nothing is read."""
        self._services, self._pictures = services, pictures
        # One thread after the other looks, so that no two take up the same person.
        self._looking = threading.Lock()
        # Conversations in hand now; those begun by this process and not ended; events counted.
        self._busy: set[int] = set()
        self._ours: set[int] = set()
        self._counted: set[int] = set()
        self._looks = count()

    def take_over(self) -> None:
        """Free what a worker that died had begun; for the only worker there is."""
        with self._services.transactions.writing() as session:
            leases.end_leases(session)

    def handle_next(self, *, can_send: bool = False) -> HandledEvents | None:
        """Handle a few events of one person in one transaction; None when no event waits.
        With `can_send` the first answer is leased to the caller and returned, to be sent now
        that it is committed; all others wait in the outbox."""
        with ExitStack() as looking:
            looking.enter_context(self._looking)
            with self._services.transactions.reading() as session:
                held = self._next(session)
                if held is None:
                    return None
                burst = self._look(session, held)
            self._busy.add(held.id)
            # What a worker died of may kill this one: nothing else is begun beside it, so that
            # nobody else's event shares more than one death with it.
            if not any(event.attempts for event in burst.events):
                looking.close()
            try:
                return self._handle_burst(held, burst, can_send)
            finally:
                self._busy.discard(held.id)

    def _handle_burst(
        self, held: LockedConversation, burst: Burst, can_send: bool
    ) -> HandledEvents:
        begun = self._begin(held, burst)
        if begun is None:
            return HandledEvents()
        unread = self._pictures.unread(held, burst.events) if self._pictures else []
        awaited = [burst.rest_until or self._texts_until(held, begun)]
        awaited += [each.until for each in unread]
        until = max(filter(None, awaited), default=None)
        if until is None or self._has_come(until):
            self._rerank(begun)
            return HandledEvents(self._handle(begun, can_send))
        self._listen(begun, until)
        if self._pictures:
            self._pictures.ask(unread)
        return HandledEvents(listening_to=held.chat_id())

    def _texts_until(self, held: LockedConversation, begun: _StartedEvents) -> datetime | None:
        reading = begun.turns[0].reading if begun.turns else None
        return bursts.awaited_until(held, begun.burst, reading, self._services.settings.burst_s)

    def _has_come(self, until: datetime) -> bool:
        """True also where the clock was put back while more was waited for."""
        return not timedelta() < until - self._services.clock() <= leases.LONGEST_WAIT

    def _next(self, session: Session) -> LockedConversation | None:
        keys, now = self._services.settings.data_keys, self._services.clock()
        oldest = next(self._looks) % lanes.OLDEST_EVERY == 0
        mine = {"ours": self._ours, "busy": self._busy}
        return conversations.next_waiting(session, keys, now, **mine, oldest=oldest)

    def _look(self, session: Session, held: LockedConversation) -> Burst:
        """The events to handle now: several at once, or one alone that failed before."""
        if held.kind == conversations.ERASED:
            return Burst(())
        # An acknowledgement that waits to be written waits for one event at most.
        most = 1 if self._services.transactions.has_waiting_writers() else EVENTS_AT_ONCE
        burst_s = self._services.settings.burst_s
        waiting = inbox.peek(session, held.id, held.key, bursts.MOST_PIECES if burst_s else most)
        events = [
            replace(event, attempts=event.attempts - (event.id in self._counted))
            for event in waiting
        ]
        fresh = list(takewhile(lambda event: not event.attempts, events))
        return bursts.next_burst(held, fresh or events[:1], most, burst_s)

    def _begin(self, held: LockedConversation, burst: Burst) -> _StartedEvents | None:
        """Count the attempts and keep other workers away, then read; None where another worker
        was first."""
        new = [event.id for event in burst.events if event.id not in self._counted]
        with self._services.transactions.writing_unsynced() as session:
            now, is_ours = self._services.clock(), held.id in self._ours
            if not leases.lease(session, held.id, now, is_ours=is_ours):
                return None
            inbox.start_attempts(session, new)
        self._ours.add(held.id)
        self._counted.update(new)
        return _StartedEvents(held.id, burst, [] if _is_poison(burst) else self._read(held, burst))

    def _read(self, held: LockedConversation, burst: Burst) -> list[_TurnInput]:
        if burst.event is not None:
            reading = self._reading(held, burst.event)
            return [_TurnInput(burst.events, burst.event, reading)]
        return [self._read_one(held, stored) for stored in burst.events]

    def _read_one(self, held: LockedConversation, stored: PendingEvent) -> _TurnInput:
        event = to_event(stored.json)
        reading = self._reading(held, event) if event is not None else None
        return _TurnInput((stored,), event, reading)

    def _reading(self, held: LockedConversation, event: Event) -> TextReading | None:
        # What raises here raises again in the turn, whose failures are counted.
        with suppress(Exception):
            return router.prepare_reading(event, held.state, self._services.knowledge())
        return None

    def _rerank(self, begun: _StartedEvents) -> None:
        """Ask about texts that may mean several topics, outside of every transaction."""
        choose = self._services.choose_topic
        for turn in begun.turns if choose else ():
            if choose and turn.reading is not None:
                turn.reading.rerank(choose)

    def _listen(self, begun: _StartedEvents, until: datetime) -> None:
        """Leave the events waiting: texts for more of them, pictures until they are read."""
        of = begun.conversation_id
        with self._services.transactions.writing_unsynced() as session:
            inbox.release(session, begun.ids)
            is_text = begun.burst.event is not None
            heard = max(begun.ids) if is_text else inbox.newest_waiting(session, of)
            leases.listen(session, of, until, heard)
        self._ours.discard(begun.conversation_id)
        self._counted.difference_update(begun.ids)

    def _handle(self, begun: _StartedEvents, can_send: bool) -> Batch | None:
        transactions = self._services.transactions
        try:
            with transactions.writing_ahead() as session:
                said = self._handle_all(session, begun, can_send)
        except Exception as error:
            # A savepoint around each event would cost every turn what hardly one needs.
            logger.warning("a turn is repeated with one event: %s", type(error).__name__)
            with transactions.writing_ahead() as session:
                said = self._handle_first(session, begun, can_send)
        self._services.counters.add_noted(session)
        self._ours.discard(begun.conversation_id)
        self._counted.difference_update(begun.ids)
        return said if said is not None and said.leased else None

    def _lock_conversation(self, session: Session, begun: _StartedEvents) -> LockedConversation:
        keys = self._services.settings.data_keys
        held = conversations.lock(session, begun.conversation_id, keys, wait=True)
        assert held is not None
        if held.kind == conversations.ERASED:
            # Its events came while the person was being erased, under the key that is gone.
            inbox.erase(session, held.id, held.key)
        return held

    def _take(self, session: Session, events: Sequence[PendingEvent]) -> list[PendingEvent]:
        ids = [event.id for event in events]
        taken = inbox.mark_done(session, ids, self._services.clock())
        return [event for event in events if event.id in taken]

    def _handle_all(self, session: Session, begun: _StartedEvents, can_send: bool) -> Batch | None:
        held = self._lock_conversation(session, begun)
        leased: Batch | None = None
        taken = self._take(session, begun.burst.events)
        if not begun.turns:
            for poison in taken[:1]:
                leased = self._dead_letter_poison(session, held, poison, lease=can_send)
        for turn in begun.turns:
            if held.kind == conversations.ERASED or turn.stored[-1] not in taken:
                continue
            following = taken[taken.index(turn.stored[-1]) + 1 :]
            lease = can_send and leased is None
            said = self._answer(session, held, turn, following, lease=lease)
            leased = said if said is not None and said.leased else leased
        self._save(session, held)
        return leased

    def _handle_first(
        self, session: Session, begun: _StartedEvents, can_send: bool
    ) -> Batch | None:
        """The same with one event, whose failure undoes what it did and nothing else."""
        held = self._lock_conversation(session, begun)
        inbox.release(session, begun.ids[1:])
        said: Batch | None = None
        for waiting in self._take(session, begun.burst.events[:1]):
            alone = begun.turns[0] if begun.turns[0].stored == (waiting,) else None
            try:
                with session.begin_nested():
                    turn = alone or _TurnInput((waiting,), to_event(waiting.json), None)
                    said = self._answer(session, held, turn, (), lease=can_send)
            except Exception as error:
                conversations.restore_state(held)
                metrics.forget_noted(session)
                said = self._dead_letter(session, held, waiting, error, lease=can_send)
        self._save(session, held)
        return said

    def _save(self, session: Session, held: LockedConversation) -> None:
        now = self._services.clock()
        note_change(session, held, now)
        answers.end_turn(session, held, now)
        conversations.save(session, held)

    def _answer(
        self,
        session: Session,
        held: LockedConversation,
        turn: _TurnInput,
        following: Sequence[PendingEvent],
        lease: bool,
    ) -> Batch | None:
        event, last = turn.event, turn.stored[-1]
        held.last_event_ms = max(held.last_event_ms, last.line_ms)
        if event is None:
            return None
        knowledge = self._services.knowledge()
        reading = turn.reading or TextReading(knowledge, event.day, event.waking_day)
        pictures = self._pictures
        services = turn_services(self._services, session, held, turn.stored, following, pictures)
        now = self._services.clock()
        answer = router.reply_to(Turn(event, reading, held, session, services, now))
        if isinstance(event.action, MessageUnsent):
            index_key = self._services.settings.index_key
            inbox.clear_message(
                session, index_key.blind_index("message", event.action.message_id), held.key
            )
        metrics.note(session, Metric.HANDLED, "done", len(turn.stored))
        return self._say(session, held, last, answer, lease)

    def _say(
        self,
        session: Session,
        held: LockedConversation,
        waiting: PendingEvent,
        answer: Answer,
        lease: bool,
    ) -> Batch | None:
        now = self._services.clock()
        return answers.write(session, held, waiting.json, answer, now, lease=lease)

    def _dead_letter(
        self,
        session: Session,
        held: LockedConversation,
        waiting: PendingEvent,
        error: Exception,
        lease: bool,
    ) -> Batch | None:
        """Count the failure, and let the person's events rest; the last one makes a dead
        letter and an apology."""
        frames = "".join(traceback.format_tb(error.__traceback__))
        logger.error("event %d failed: %s\n%s", waiting.id, type(error).__name__, frames)
        now = self._services.clock()
        is_last = inbox.record_failure(session, waiting, type(error).__name__, now)
        metrics.note(session, Metric.HANDLED, "dead" if is_last else "failed")
        if not is_last:
            held.rest_until = now + _REST_AFTER_FAILURE
            return None
        return self._say(session, held, waiting, _APOLOGY, lease)

    def _dead_letter_poison(
        self, session: Session, held: LockedConversation, waiting: PendingEvent, lease: bool
    ) -> Batch | None:
        """Make an event a dead letter, unread, since several workers died of it."""
        logger.error("event %d was given up: workers died of it", waiting.id)
        last = replace(waiting, attempts=inbox.ATTEMPTS - 1)
        inbox.record_failure(session, last, _WORKER_DIED, self._services.clock())
        metrics.note(session, Metric.HANDLED, "dead")
        return self._say(session, held, waiting, _APOLOGY, lease)


def _is_poison(burst: Burst) -> bool:
    return bool(burst.events) and burst.events[0].attempts >= inbox.ATTEMPTS
