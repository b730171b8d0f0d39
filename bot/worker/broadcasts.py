"""Send broadcasts to those who agreed to get them, a batch at a time."""

import logging
import time
from datetime import timedelta

from bot.line import client as line_client
from bot.line.client import Outcome
from bot.line.messages import to_messages
from bot.reports.publishing.alerts import card_picture
from bot.services import Services
from bot.worker.push_guard import ask_quota, broadcast_obstacle
from db.queue.broadcasts import batches
from db.queue.broadcasts.batches import PendingBatch
from db.statistics.metrics import Metric
from handlers.cards.broadcast import broadcast as card

logger = logging.getLogger("ruthan.broadcasts")

# A tenth of a second between requests: LINE takes twenty times as many, and the office has to
# answer those who write back.
GAP_S = 0.1
_ASKED_AGAIN = timedelta(minutes=1)
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 2, 600


class Broadcasts:
    """Sends what two members of staff have let out. Each batch is committed before its request
    goes out, so a worker that was killed is followed by another with the same retry key."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._begun_at = -GAP_S

    def take_over(self) -> None:
        """For the only engine, at its start: what a dead one was sending goes on at once."""
        with self._services.transactions.writing() as session:
            batches.take_over(session)

    def send_next(self) -> bool:
        """One step of the broadcast whose turn it is; False when there was none."""
        services, now = self._services, self._services.clock()
        with services.transactions.reading() as session:
            turn = batches.next_in_turn(session, now)
        if turn is None:
            return False
        if not turn.is_cleared:
            return self._clear(turn.broadcast_id)
        with services.transactions.writing() as session:
            batch = batches.lease_next(session, turn.broadcast_id, now)
        if batch is None:
            return False
        self._record(batch, self._send(batch))
        return True

    def _clear(self, broadcast_id: int) -> bool:
        """Begin a broadcast, or let it go on, where the office and LINE's quota allow; False where
        somebody was quicker."""
        services, now = self._services, self._services.clock()
        quota = ask_quota(services)
        with services.transactions.writing() as session:
            broadcast = batches.uncleared(session, broadcast_id)
            if broadcast is None:
                return False
            cost = batches.still_to_reach(session, broadcast)
            obstacle = broadcast_obstacle(session, quota, cost, now)
            if batches.is_late(broadcast, now):
                obstacle = "late"
            if obstacle is None:
                batches.clear(session, broadcast, now)
            elif obstacle == "no-quota-told":
                batches.ask_again(broadcast, now + _ASKED_AGAIN)
            else:
                batches.hold(broadcast, obstacle)
        logger.info("broadcast %d: %s", broadcast_id, obstacle or "cleared")
        return True

    def _send(self, batch: PendingBatch) -> Outcome:
        """One request, under no transaction, not too soon after the last one."""
        number, picture = batch.broadcast_id, batch.picture
        shown = card_picture(self._services.settings, number, picture) if picture else None
        messages = to_messages(card(number, batch.text, batch.topic_id, shown))
        recipients = batch.recipients(self._services.settings.data_keys)
        time.sleep(max(0.0, self._begun_at + GAP_S - time.monotonic()))
        self._begun_at = time.monotonic()
        return self._services.line.multicast(recipients, messages, batch.retry_key)

    def _record(self, batch: PendingBatch, outcome: Outcome) -> None:
        now = self._services.clock()
        name = type(outcome).__name__.lower()
        self._services.counters.add(Metric.SENT, f"push|broadcast|{name}")
        with self._services.transactions.writing() as session:
            match outcome:
                case line_client.Done():
                    batches.record_sent(session, batch, now)
                case line_client.QuotaUsedUp():
                    batches.halt(session, batch, "quota")
                case line_client.Unauthorised():
                    batches.halt(session, batch, "unauthorised")
                case line_client.Refused():
                    batches.halt(session, batch, "refused")
                case line_client.TryLater(after_s, may_have_arrived):
                    pause = _pause(batch) if after_s is None else min(after_s, _LONGEST_PAUSE_S)
                    until = now + timedelta(seconds=pause)
                    batches.postpone(session, batch, until, may_have_arrived=may_have_arrived)
                case _:
                    until = now + timedelta(seconds=_pause(batch))
                    batches.postpone(session, batch, until, may_have_arrived=True)
        if not isinstance(outcome, line_client.Done):
            logger.warning("batch %d: %s", batch.id, type(outcome).__name__)


def _pause(batch: PendingBatch) -> int:
    """Doubling pauses with a cap."""
    return int(min(_FIRST_PAUSE_S * 2**batch.attempts, _LONGEST_PAUSE_S))
