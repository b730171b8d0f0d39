"""Send the outbox: reply token first, then one push if its class allows, never twice."""

import logging
import secrets
import time
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.line import client as line_client
from bot.line.client import Outcome
from bot.services import Services
from bot.worker.push_guard import PushGuard
from db.queue import outbox
from db.queue.outbox import Batch, BatchOutcome

logger = logging.getLogger("ruthan.sender")

_random = secrets.SystemRandom()

ATTEMPTS = 12
# A lease is renewed after so long, and as long as an attempt may take: it may hang for ever.
_RENEW_AFTER_S = 1.0
_LONGEST_ATTEMPT_S = 15.0
_FIRST_PAUSE_S = 1.0
_LONGEST_PAUSE_S = 600.0
UNAUTHORISED_PAUSE_S = 60.0


class Sender:
    """Speaks, and keeps the outbox's books: what became of a batch, and what is said next."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._guard = PushGuard(services)
        # By id and attempt, what is being sent and since when; senders and books share it.
        self._in_hand: dict[tuple[int, int], tuple[Batch, float]] = {}

    def hold(self, batch: Batch) -> None:
        """Renew the lease of a batch, which is ours, until its outcome is recorded."""
        self._in_hand[batch.id, batch.attempts] = batch, time.monotonic()

    def renew_leases(self) -> None:
        """Keep what is sent slowly from other engines; call it every second, before `find_due`."""
        now = time.monotonic()
        slow = [
            batch
            for batch, since in list(self._in_hand.values())
            if _RENEW_AFTER_S <= now - since < _LONGEST_ATTEMPT_S
        ]
        if slow:
            with self._services.transactions.writing_unsynced() as session:
                outbox.renew(session, slow, self._services.clock())

    def send(self, batch: Batch) -> Outcome:
        """One attempt, of one call, at a batch that is leased to us; under no transaction, and not
        before what it tells of is on the disk."""
        self._services.transactions.wait_for_disk()
        messages = list(batch.messages)
        if batch.reply_token is not None:
            return self._services.line.reply(batch.reply_token, messages)
        # One that may have arrived was allowed before.
        if batch.uncertain or self._guard.allows(batch.push):
            return self._services.line.push(batch.to, messages, batch.retry_key)
        return line_client.HeldBack()

    def take_over(self) -> None:
        """For the only engine, at its start: what a dead one was saying is tried at once."""
        with self._services.transactions.writing() as session:
            outbox.take_over(session, self._services.clock())

    def record_outcomes(self, sent: Sequence[tuple[Batch, Outcome]], most: int) -> list[Batch]:
        """Write down the outcomes of the batches, and lease up to `most` that are next in
        their conversations."""
        services = self._services
        with services.transactions.writing_ahead() as session:
            self._write_down(session, sent)
            spoken = list(dict.fromkeys(batch.conversation_id for batch, _ in sent))
            keys, now = services.settings.data_keys, services.clock()
            following = outbox.lease_next_of(session, spoken[:most], keys, now)
        for batch, _ in sent:
            self._in_hand.pop((batch.id, batch.attempts), None)
        return following

    def find_due(self, most: int) -> list[Batch]:
        """Leases up to `most` batches that were put off, or left by a process that died."""
        services = self._services
        with services.transactions.writing_ahead() as session:
            return outbox.lease_due(session, services.settings.data_keys, services.clock(), most)

    def _write_down(self, session: Session, sent: Sequence[tuple[Batch, Outcome]]) -> None:
        ends: list[BatchOutcome] = []
        for batch, outcome in sent:
            state, reason = _end(batch, outcome)
            if state is None:
                self._put_off(session, batch, outcome, reason)
            else:
                ends.append(BatchOutcome(batch, state, reason))
        outbox.record_outcomes(session, ends, self._services.clock())

    def _put_off(self, session: Session, batch: Batch, outcome: Outcome, reason: str) -> None:
        outbox.postpone(
            session,
            batch,
            _again_at(batch, outcome, self._services.clock()),
            reply_dead=batch.reply_token is None or isinstance(outcome, line_client.DeadToken),
            uncertain=batch.uncertain or _may_have_arrived(outcome),
            reason=reason,
        )


def _end(batch: Batch, outcome: Outcome) -> tuple[str | None, str]:
    """The state in which a batch ends, None when it is to be tried again, and the reason."""
    match outcome:
        case line_client.Done():
            return "done", ""
        case line_client.DeadToken() if batch.uncertain:
            return "probably_done", "an earlier attempt may have arrived"
        case line_client.DeadToken() if batch.push == "wait":
            return "kept", "the reply token is dead"
        case line_client.DeadToken():
            return None, "the reply token is dead"
        case line_client.HeldBack():
            return "kept", "not to be pushed"
        case line_client.Refused():
            logger.error("batch %d was refused by LINE", batch.id)
            return "dead", outcome.reason
        case line_client.QuotaUsedUp():
            logger.error("batch %d: this month's quota is used up", batch.id)
            return "kept", "quota"
        case line_client.Unauthorised():
            logger.critical("LINE does not accept the channel access token: nothing is sent")
            return None, "unauthorised"
    if batch.attempts >= ATTEMPTS:
        logger.error("batch %d was given up after %d attempts", batch.id, batch.attempts)
        return "dead", "given up"
    return None, type(outcome).__name__


def _may_have_arrived(outcome: Outcome) -> bool:
    return isinstance(outcome, line_client.TimedOut) or (
        isinstance(outcome, line_client.TryLater) and outcome.may_have_arrived
    )


def _again_at(batch: Batch, outcome: Outcome, now: datetime) -> datetime:
    """Doubling pauses with jitter and a cap, or what LINE asks for; a push at once."""
    if isinstance(outcome, line_client.DeadToken):
        return now
    if isinstance(outcome, line_client.Unauthorised):
        pause = UNAUTHORISED_PAUSE_S
    elif isinstance(outcome, line_client.TryLater) and outcome.after_s is not None:
        pause = float(min(outcome.after_s, _LONGEST_PAUSE_S))
    else:
        pause = min(_FIRST_PAUSE_S * 2**batch.attempts, _LONGEST_PAUSE_S)
    return now + timedelta(seconds=pause * _random.uniform(0.75, 1.25))
