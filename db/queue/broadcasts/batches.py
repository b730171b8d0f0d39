"""Batches of a broadcast: written down before they go out, repeated under the same retry key.

One batch in the whole office is on its way at a time: the broadcast whose turn it is carries the
lease. What a killed worker left is taken up after it; LINE takes a retry key once. So a person is
sent a broadcast once, unless it stays unknown for a day whether LINE has taken it: then it is not
repeated."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import and_, case, func, or_, select, update
from sqlalchemy.orm import Session

from db.engine.encryption import MasterKeys
from db.engine.statements import changed_rows, has_come
from db.models.broadcasts import Broadcast, BroadcastBatch, BroadcastSubscription
from db.models.tables import Conversation
from db.queue.broadcasts import approval, pictures
from db.queue.broadcasts.approval import APPROVED, DONE, SENDING, STOPPED, StopReason
from db.queue.broadcasts.pictures import AlertPicture
from db.queue.broadcasts.subscriptions import REACHABLE
from db.queue.conversations import CHAT_ID

# LINE takes so many users in one request.
MOST_RECIPIENTS = 500
# Longer than an attempt takes; a dead worker's batch is taken up after it.
LEASE = timedelta(seconds=20)
# No batch is put off for longer.
LONGEST_PAUSE = timedelta(minutes=15)
# LINE knows a retry key for a day from the first attempt.
KEY_KEPT = timedelta(hours=23)
_LATEST = timedelta(days=1)
_WAITING, _SENT, _UNKNOWN = "waiting", "sent", "unknown"


@dataclass(frozen=True, slots=True)
class BroadcastTurn:
    """The broadcast whose turn it is, and whether LINE's quota is known to have room for it."""

    broadcast_id: int
    is_cleared: bool


@dataclass(frozen=True, slots=True)
class PendingBatch:
    """A batch that is leased to the caller, for one request. `is_first`: no earlier attempt may
    have arrived. Without the picture of what was taken off the public page: it is not seen any
    more."""

    id: int
    broadcast_id: int
    text: str
    topic_id: str | None
    picture: AlertPicture | None
    retry_key: str
    attempts: int
    is_first: bool
    sealed_recipients: Sequence[tuple[bytes, bytes]] = field(repr=False)

    def recipients(self, keys: MasterKeys) -> list[str]:
        """LINE's ids of those who get it."""
        return [
            keys.unwrap(wrapped_key).decrypt(sealed, CHAT_ID).decode()
            for wrapped_key, sealed in self.sealed_recipients
        ]


def next_in_turn(session: Session, now: datetime) -> BroadcastTurn | None:
    """The broadcast that is to go on, or else to begin, now; only reads. None also
    while one pauses, since LINE's limits are of all together."""
    is_due = or_(Broadcast.send_at.is_(None), Broadcast.send_at <= now)
    may_go_on = or_(Broadcast.state == SENDING, and_(Broadcast.state == APPROVED, is_due))
    begun_first = case((Broadcast.state == SENDING, 0), else_=1)
    statement = select(Broadcast.id, Broadcast.next_at, Broadcast.cleared_at).where(may_go_on)
    found = session.execute(statement.order_by(begun_first, Broadcast.id).limit(1)).first()
    if found is None:
        return None
    if found.next_at is not None and now < found.next_at <= now + LONGEST_PAUSE:
        return None
    return BroadcastTurn(found.id, found.cleared_at is not None)


def uncleared(session: Session, broadcast_id: int) -> Broadcast | None:
    """The row, locked, where it may go on once LINE's quota is known to have room for it."""
    asked = (
        Broadcast.id == broadcast_id,
        Broadcast.state.in_((APPROVED, SENDING)),
        Broadcast.cleared_at.is_(None),
    )
    return session.scalars(select(Broadcast).where(*asked).with_for_update()).first()


def still_to_reach(session: Session, broadcast: Broadcast) -> int:
    """Most messages that a broadcast costs from here on."""
    condition = approval.audience(broadcast).condition()
    statement = select(func.count(BroadcastSubscription.id)).where(
        condition, BroadcastSubscription.id > broadcast.cursor
    )
    if broadcast.begun_at is not None:
        statement = statement.where(BroadcastSubscription.id <= broadcast.last_id)
    left = session.execute(statement).scalar_one()
    batch = _waiting_batch(session, broadcast.id)
    return left + (len(batch.subscription_ids) if batch is not None else 0)


def is_late(broadcast: Broadcast, now: datetime) -> bool:
    """True if its time passed so long ago that somebody has to say that it is still true."""
    send_at = broadcast.send_at
    return broadcast.state == APPROVED and send_at is not None and send_at <= now - _LATEST


def clear(session: Session, broadcast: Broadcast, now: datetime) -> None:
    """Clear a broadcast for the subscribers of its beginning, which is now if it was not begun."""
    if broadcast.begun_at is None:
        newest = select(func.coalesce(func.max(BroadcastSubscription.id), 0))
        broadcast.last_id = session.execute(newest).scalar_one()
        broadcast.recipients = still_to_reach(session, broadcast)
        broadcast.begun_at = broadcast.published_at = now
    broadcast.state, broadcast.cleared_at, broadcast.next_at = SENDING, now, None


def ask_again(broadcast: Broadcast, at: datetime) -> None:
    """Look at the broadcast again at that moment."""
    broadcast.next_at = at


def hold(broadcast: Broadcast, reason: StopReason) -> None:
    """Stop a broadcast that cannot be cleared, until somebody resumes it."""
    broadcast.state, broadcast.stopped_because = STOPPED, reason


def lease_next(session: Session, broadcast_id: int, now: datetime) -> PendingBatch | None:
    """The batch that waits, or a new one behind the cursor, counted as tried; the caller sends it
    once this is committed. None where nothing is to be sent now: it was stopped, has ended, is
    leased to another worker, or nobody of the batch is left."""
    leased = (
        Broadcast.id == broadcast_id,
        Broadcast.state == SENDING,
        Broadcast.cleared_at.is_not(None),
        or_(Broadcast.next_at.is_(None), has_come(Broadcast.next_at, now, now + LONGEST_PAUSE)),
    )
    if not changed_rows(session, update(Broadcast).where(*leased).values(next_at=now + LEASE)):
        return None
    broadcast = session.get_one(Broadcast, broadcast_id, populate_existing=True)
    batch = _waiting_batch(session, broadcast_id) or _plan(session, broadcast, now)
    if batch is None:
        _change(session, broadcast_id, state=DONE, ended_at=now, next_at=None)
        return None
    if batch.tried_at is not None and batch.tried_at <= now - KEY_KEPT:
        _end(session, batch, _UNKNOWN, now)
        return None
    return _try(session, broadcast, batch, now)


def record_sent(session: Session, batch: PendingBatch, now: datetime) -> None:
    """LINE has taken it."""
    if (row := _still_ours(session, batch)) is not None:
        _end(session, row, _SENT, now)


def postpone(
    session: Session, batch: PendingBatch, until: datetime, *, may_have_arrived: bool
) -> None:
    """The same batch again at that moment."""
    if (row := _still_ours(session, batch)) is not None:
        _forget_attempt(row, batch, may_have_arrived)
        _change(session, batch.broadcast_id, next_at=until)


def halt(session: Session, batch: PendingBatch, reason: StopReason) -> None:
    """LINE will not take it, whenever it is repeated: the broadcast stops before this batch."""
    if (row := _still_ours(session, batch)) is not None:
        _forget_attempt(row, batch, may_have_arrived=False)
        values = {"state": STOPPED, "stopped_because": reason, "cleared_at": None}
        going = (Broadcast.id == batch.broadcast_id, Broadcast.state == SENDING)
        changed_rows(session, update(Broadcast).where(*going).values(values))
        _change(session, batch.broadcast_id, next_at=None)


def take_over(session: Session) -> None:
    """End every lease: for an engine that starts, and knows that there is no other."""
    leased = update(Broadcast).where(Broadcast.next_at.is_not(None))
    changed_rows(session, leased.values(next_at=None))


def _plan(session: Session, broadcast: Broadcast, now: datetime) -> BroadcastBatch | None:
    """A new batch of those behind the cursor; None at the end."""
    statement = (
        select(BroadcastSubscription.id)
        .where(
            approval.audience(broadcast).condition(),
            BroadcastSubscription.id > broadcast.cursor,
            BroadcastSubscription.id <= broadcast.last_id,
        )
        .order_by(BroadcastSubscription.id)
        .limit(MOST_RECIPIENTS)
    )
    ids = list(session.scalars(statement))
    if not ids:
        return None
    batch = BroadcastBatch(
        broadcast_id=broadcast.id,
        retry_key=str(uuid.uuid4()),
        subscription_ids=ids,
        state=_WAITING,
        attempts=0,
        recipients=0,
        created_at=now,
    )
    session.add(batch)
    broadcast.cursor = ids[-1]
    session.flush()
    return batch


def _try(
    session: Session, broadcast: Broadcast, batch: BroadcastBatch, now: datetime
) -> PendingBatch | None:
    """Note an attempt, to those of the batch still subscribed; None where nobody is left."""
    statement = (
        select(Conversation.wrapped_key, Conversation.sealed_chat_id)
        .join(BroadcastSubscription, BroadcastSubscription.conversation_id == Conversation.id)
        .where(BroadcastSubscription.id.in_(batch.subscription_ids), REACHABLE)
        .order_by(BroadcastSubscription.id)
    )
    sealed = [(row.wrapped_key, row.sealed_chat_id) for row in session.execute(statement)]
    is_first = batch.tried_at is None
    batch.recipients = len(sealed) if is_first else batch.recipients
    if not sealed:
        _end(session, batch, _SENT if is_first else _UNKNOWN, now)
        return None
    batch.attempts += 1
    batch.tried_at = now if is_first else batch.tried_at
    session.flush()
    return PendingBatch(
        batch.id,
        broadcast.id,
        broadcast.text,
        broadcast.topic_id,
        pictures.of(session, broadcast) if broadcast.published_at else None,
        batch.retry_key,
        batch.attempts,
        is_first,
        sealed,
    )


def _waiting_batch(session: Session, broadcast_id: int) -> BroadcastBatch | None:
    waiting = (BroadcastBatch.broadcast_id == broadcast_id, BroadcastBatch.state == _WAITING)
    return session.scalars(select(BroadcastBatch).where(*waiting)).first()


def _still_ours(session: Session, batch: PendingBatch) -> BroadcastBatch | None:
    """The row, held; None where another worker has taken it over. The broadcast's row is locked
    first, as by a lease, so that no two wait for each other."""
    session.execute(
        select(Broadcast.id).where(Broadcast.id == batch.broadcast_id).with_for_update()
    )
    ours = (
        BroadcastBatch.id == batch.id,
        BroadcastBatch.attempts == batch.attempts,
        BroadcastBatch.state == _WAITING,
    )
    return session.scalars(select(BroadcastBatch).where(*ours)).first()


def _forget_attempt(row: BroadcastBatch, batch: PendingBatch, may_have_arrived: bool) -> None:
    if batch.is_first and not may_have_arrived:
        row.tried_at = None


def _end(session: Session, batch: BroadcastBatch, state: str, now: datetime) -> None:
    batch.state, batch.subscription_ids, batch.finished_at = state, [], now
    session.flush()
    counted = Broadcast.sent if state == _SENT else Broadcast.unknown
    reached = {counted: counted + batch.recipients, Broadcast.next_at: None}
    changed_rows(
        session, update(Broadcast).where(Broadcast.id == batch.broadcast_id).values(reached)
    )


def _change(session: Session, broadcast_id: int, **values: object) -> None:
    changed_rows(session, update(Broadcast).where(Broadcast.id == broadcast_id).values(**values))
