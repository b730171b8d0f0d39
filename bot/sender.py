"""Says what is in the outbox: reply token first, then one push, never twice."""

import logging
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot import line_client
from bot.line_client import Outcome
from bot.services import Services
from db import outbox
from db.outbox import Batch

logger = logging.getLogger("ruthan.sender")

_random = secrets.SystemRandom()

ATTEMPTS = 12
_FIRST_PAUSE_S = 1.0
_LONGEST_PAUSE_S = 600.0
_UNAUTHORISED_PAUSE_S = 60.0


class Sender:
    """Claims batches, sends them, writes down what became of them."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def send_all(self, batches: Sequence[Batch]) -> None:
        """Sends batches of different conversations that were just committed."""
        services = self._services
        with services.transactions.writing() as session:
            claimed = outbox.claim(session, [batch.id for batch in batches], services.clock())
        sent = [(batch, self._send(batch)) for batch in batches if batch.id in claimed]
        if sent:
            self._write_down(sent)

    def send_due(self) -> bool:
        """Sends the oldest batch that is due; False when there is none."""
        services = self._services
        with services.transactions.writing() as session:
            batch = outbox.lease_next(session, services.settings.data_keys, services.clock())
        if batch is None:
            return False
        self._write_down([(batch, self._send(batch))])
        return True

    def _send(self, batch: Batch) -> Outcome:
        line = self._services.line
        messages = list(batch.messages)
        if batch.reply_token is None:
            return line.push(batch.to, messages, batch.retry_key)
        outcome = line.reply(batch.reply_token, messages)
        if isinstance(outcome, line_client.DeadToken) and not batch.uncertain:
            return line.push(batch.to, messages, batch.retry_key)
        return outcome

    def _write_down(self, sent: list[tuple[Batch, Outcome]]) -> None:
        with self._services.transactions.writing() as session:
            for batch, outcome in sent:
                now = self._services.clock()
                state, reason = _end(batch, outcome)
                if state is not None:
                    outbox.finished(session, batch.id, state, reason, now)
                else:
                    outbox.postpone(
                        session,
                        batch.id,
                        _again_at(batch, outcome, now),
                        reply_dead=batch.reply_token is None,
                        uncertain=batch.uncertain or _may_have_arrived(outcome),
                        reason=reason,
                    )


def _end(batch: Batch, outcome: Outcome) -> tuple[str | None, str]:
    """The state in which a batch ends, None when it is to be tried again, and the reason."""
    match outcome:
        case line_client.Done():
            return "done", ""
        case line_client.DeadToken():
            return "probably_done", "an earlier attempt may have arrived"
        case line_client.Refused():
            logger.error("batch %d was refused by LINE", batch.id)
            return "dead", outcome.reason
        case line_client.QuotaUsedUp():
            logger.error("batch %d: this month's quota is used up", batch.id)
            return "dead", "quota"
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
    """Doubling pauses with jitter and a cap, or what LINE asks for."""
    if isinstance(outcome, line_client.Unauthorised):
        pause = _UNAUTHORISED_PAUSE_S
    elif isinstance(outcome, line_client.TryLater) and outcome.after_s is not None:
        pause = float(min(outcome.after_s, _LONGEST_PAUSE_S))
    else:
        pause = min(_FIRST_PAUSE_S * 2**batch.attempts, _LONGEST_PAUSE_S)
    return now + timedelta(seconds=pause * _random.uniform(0.75, 1.25))
