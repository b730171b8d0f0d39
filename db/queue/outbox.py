"""The outbox: what is to be said, written with the change that it tells of, sent after it."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    literal_column,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from db.engine.encryption import MasterKeys
from db.engine.statements import has_come
from db.models.tables import Base, Conversation, OutboxBatch
from db.queue.conversations import LockedConversation
from db.queue.push import PushClass, strongest

# A sender that lives renews its leases before; one that died is replaced after it. A living one
# that is too slow harms no one: whoever takes the batch over counts another attempt, and what the
# slower one has to say is no longer written.
LEASE = timedelta(seconds=3)
# No batch is put off for longer.
LONGEST_PAUSE = timedelta(minutes=15)
# An ordinary answer that no reply carried makes no sense for longer.
KEPT_ANSWER = timedelta(days=1)
_ROWS = Base.metadata.tables[OutboxBatch.__tablename__]
_older = _ROWS.alias()
# "waiting" stands in the text, since only so do the indexes of what waits serve.
_WAITING: ColumnElement[str] = literal_column("'waiting'")
_INSERT = insert(_ROWS).returning(_ROWS.c.id, _ROWS.c.attempts)
_LEASE = update(_ROWS).where(_ROWS.c.id == bindparam("of"))
_END = _LEASE.where(_ROWS.c.attempts == bindparam("attempt"))
_RENEW = _END.where(_ROWS.c.state == _WAITING, _ROWS.c.leased_until.is_not(None))
_ANY_WAITING = (
    select(_ROWS.c.id)
    .where(_ROWS.c.conversation_id == bindparam("of"), _ROWS.c.state == _WAITING)
    .limit(1)
)
# Leased unless something is still to be said before it, which is looked for here since a lock that
# was waited for shows what there was before.
_says = exists().where(_older.c.conversation_id == bindparam("of"), _older.c.state == _WAITING)
_INSERT_LEASED = _INSERT.values(
    attempts=case((_says, 0), else_=1),
    leased_until=case((_says, null()), else_=bindparam("until", type_=_ROWS.c.leased_until.type)),
)
_CONVERSATIONS = Base.metadata.tables[Conversation.__tablename__]
_WITH_KEY = select(_ROWS, _CONVERSATIONS.c.wrapped_key).join(
    _CONVERSATIONS, _CONVERSATIONS.c.id == _ROWS.c.conversation_id
)
_NOW: BindParameter[datetime] = bindparam("now")
_FURTHEST: BindParameter[datetime] = bindparam("furthest")
_IS_DUE = and_(
    _ROWS.c.state == _WAITING,
    has_come(_ROWS.c.due_at, _NOW, _FURTHEST),
    or_(
        _ROWS.c.leased_until.is_(None),
        has_come(_ROWS.c.leased_until, _NOW, _FURTHEST),
    ),
    ~exists().where(
        _older.c.conversation_id == _ROWS.c.conversation_id,
        _older.c.state == _WAITING,
        _older.c.id < _ROWS.c.id,
    ),
)
_DUE = (
    _WITH_KEY.where(_IS_DUE)
    .order_by(_ROWS.c.due_at, _ROWS.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=_ROWS)
)
_DUE_IN = _WITH_KEY.where(
    _IS_DUE, _ROWS.c.conversation_id.in_(bindparam("of", expanding=True))
).with_for_update(skip_locked=True, of=_ROWS)
_KEPT = (
    select(_ROWS.c.id, _ROWS.c.sealed_batch, _ROWS.c.push)
    .where(
        _ROWS.c.conversation_id == bindparam("of"),
        _ROWS.c.state == literal_column("'kept'"),
        or_(_ROWS.c.push.is_distinct_from("wait"), _ROWS.c.created_at >= bindparam("since")),
    )
    .order_by(_ROWS.c.id)
)
_BATCH = "outbox.batch"

_UNSENT = ("dead", "kept")

Message = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """Up to five messages on their way to one chat. `reply_token` is None once it is dead, then
    `push` says what may be done; `uncertain` says that an earlier attempt may have arrived;
    `leased` that nobody else sends it now."""

    id: int
    conversation_id: int
    messages: tuple[Message, ...]
    to: str
    reply_token: str | None
    retry_key: str
    attempts: int
    uncertain: bool
    leased: bool
    push: PushClass = "must"


@dataclass(frozen=True, slots=True)
class BatchOutcome:
    """Outcome of a batch: done, probably_done, kept, dropped or dead."""

    batch: Batch
    state: str
    reason: str


def add(
    session: Session,
    held: LockedConversation,
    messages: Sequence[Message],
    reply_token: str | None,
    now: datetime,
    *,
    push: PushClass,
    lease: bool = False,
) -> Batch:
    """Write a batch, to be sent once this is committed, or kept for the next free reply where
    it has no token and its class says so. With `lease` it is the caller's to send, unless an
    older one of the conversation is still waiting."""
    kept = reply_token is None and push == "wait"
    held.has_kept |= kept
    to, retry_key = held.chat_id(), str(uuid.uuid4())
    content = {"messages": list(messages), "to": to, "reply_token": reply_token}
    values = {
        "conversation_id": held.id,
        "sealed_batch": held.key.encrypt(json.dumps(content, ensure_ascii=False).encode(), _BATCH),
        "retry_key": retry_key,
        "reply_dead": reply_token is None,
        "uncertain": False,
        "state": "kept" if kept else "waiting",
        "push": push,
        "due_at": now,
        "created_at": now,
        "finished_at": now if kept else None,
    }
    if lease and not kept:
        leased = {"of": held.id, "until": now + LEASE}
        batch_id, attempts = session.execute(_INSERT_LEASED, values | leased).one()
    else:
        batch_id, attempts = session.execute(_INSERT, values | {"attempts": 0}).one()
    said, leased_now = tuple(messages), bool(attempts)
    return Batch(
        batch_id, held.id, said, to, reply_token, retry_key, attempts, False, leased_now, push
    )


def claim_kept(
    session: Session, held: LockedConversation, room: int, now: datetime
) -> tuple[list[Message], PushClass]:
    """Claim what waited for a free reply, oldest first, while there is room, and its class; the
    rest waits on."""
    if not held.has_kept:
        return [], strongest(())
    taken: list[Message] = []
    classes: list[PushClass] = []
    for row in session.execute(_KEPT, {"of": held.id, "since": now - KEPT_ANSWER}).all():
        if len(taken) >= room:
            break
        content = json.loads(held.key.decrypt(row.sealed_batch, _BATCH))
        free = room - len(taken)
        messages, left = content["messages"][:free], content["messages"][free:]
        content["messages"] = left
        sealed = held.key.encrypt(json.dumps(content, ensure_ascii=False).encode(), _BATCH)
        rest = {"sealed_batch": sealed} if left else {"sealed_batch": b"", "state": "joined"}
        session.execute(update(_ROWS).where(_ROWS.c.id == row.id).values(rest))
        taken += messages
        classes.append(row.push or "must")
    return taken, strongest(classes)


def count_pushed(session: Session, since: datetime) -> dict[PushClass, int]:
    """Count the batches that ended as a push since that moment, by class."""
    pushed = (_ROWS.c.state == "done", _ROWS.c.reply_dead, _ROWS.c.finished_at >= since)
    push = func.coalesce(_ROWS.c.push, "must")
    rows = session.execute(select(push, func.count()).where(*pushed).group_by(push))
    return {row[0]: row[1] for row in rows}


def lease_due(session: Session, keys: MasterKeys, now: datetime, most: int) -> list[Batch]:
    """Take up to `most` batches that are due, that no one is sending and that are next in
    their conversations. A lease is taken just before an attempt, so one that ran out means
    that its sender died while it spoke: the attempt may have arrived, and the batch is
    uncertain. Reads every batch that is due, also those that are not next."""
    rows = session.execute(_DUE, _at(now) | {"most": most}).all()
    return [_lease(session, row, keys, now) for row in rows]


def lease_next_of(
    session: Session, conversation_ids: Sequence[int], keys: MasterKeys, now: datetime
) -> list[Batch]:
    """The same for a few conversations, and quick however much is due."""
    if not conversation_ids:
        return []
    rows = session.execute(_DUE_IN, _at(now) | {"of": conversation_ids}).all()
    return [_lease(session, row, keys, now) for row in rows]


def _at(now: datetime) -> dict[str, Any]:
    return {"now": now, "furthest": now + LONGEST_PAUSE}


def _lease(session: Session, row: Any, keys: MasterKeys, now: datetime) -> Batch:
    uncertain, attempts = row.uncertain or row.leased_until is not None, row.attempts + 1
    lease = {"uncertain": uncertain, "attempts": attempts, "leased_until": now + LEASE}
    session.execute(_LEASE, lease | {"of": row.id})
    content = json.loads(keys.unwrap(row.wrapped_key).decrypt(row.sealed_batch, _BATCH))
    return Batch(
        row.id,
        row.conversation_id,
        tuple(content["messages"]),
        content["to"],
        None if row.reply_dead else content["reply_token"],
        row.retry_key,
        attempts,
        uncertain,
        leased=True,
        push=row.push or "must",
    )


def renew(session: Session, batches: Sequence[Batch], now: datetime) -> None:
    """Keep these batches ours for another LEASE, unless another sender has taken them over."""
    ours = [{"of": batch.id, "attempt": batch.attempts} for batch in batches]
    session.execute(_RENEW, [each | {"leased_until": now + LEASE} for each in ours])


def take_over(session: Session, now: datetime) -> None:
    """End every lease: for an engine that starts, and knows that there is no other."""
    session.execute(
        update(_ROWS)
        .where(_ROWS.c.state == _WAITING, _ROWS.c.leased_until > now)
        .values(leased_until=now)
    )


def record_outcomes(session: Session, ends: Sequence[BatchOutcome], now: datetime) -> None:
    """End batches, unless another sender has taken them over. What was said is not kept,
    except in a dead letter and for the next free reply."""
    unsaid = [_ended(end, now) for end in ends if end.state in _UNSENT]
    said = [{**_ended(end, now), "sealed_batch": b""} for end in ends if end.state not in _UNSENT]
    for rows in filter(None, (unsaid, said)):
        session.execute(_END, rows)


def _ended(end: BatchOutcome, now: datetime) -> dict[str, Any]:
    return {
        "of": end.batch.id,
        "attempt": end.batch.attempts,
        "state": end.state,
        "reason": end.reason or None,
        "finished_at": now,
    }


def postpone(
    session: Session,
    batch: Batch,
    due_at: datetime,
    *,
    reply_dead: bool,
    uncertain: bool,
    reason: str,
) -> None:
    """Give the lease back until `due_at`, unless another sender has taken the batch over."""
    values = {
        "due_at": due_at,
        "leased_until": None,
        "reply_dead": reply_dead,
        "uncertain": uncertain,
        "reason": reason,
    }
    session.execute(_END, values | {"of": batch.id, "attempt": batch.attempts})


def erase(session: Session, conversation_id: int, *, waiting: bool) -> None:
    """Empty what is kept of dead letters and drop what waits for a free reply; with
    `waiting` also what is being sent."""
    ours = _ROWS.c.conversation_id == conversation_id
    unsaid = ("kept", "waiting") if waiting else ("kept",)
    session.execute(update(_ROWS).where(ours, _ROWS.c.state != _WAITING).values(sealed_batch=b""))
    dropped = {"state": "dropped", "sealed_batch": b"", "reason": "erased"}
    session.execute(update(_ROWS).where(ours, _ROWS.c.state.in_(unsaid)).values(dropped))


def has_pending(session: Session, conversation_id: int) -> bool:
    """True if something is still to be said in this conversation."""
    return session.execute(_ANY_WAITING, {"of": conversation_id}).first() is not None


def count_waiting(session: Session) -> int:
    """Count the batches that have not been sent."""
    return session.execute(
        select(func.count()).select_from(OutboxBatch).where(_ROWS.c.state == _WAITING)
    ).scalar_one()


def purge_older(session: Session, before: datetime, limit: int) -> int:
    """Delete up to `limit` batches, dead letters too, ended before that moment; return how many."""
    old = (
        select(OutboxBatch.id)
        .where(OutboxBatch.finished_at < before, OutboxBatch.state != "waiting")
        .limit(limit)
    )
    forgotten = session.execute(
        delete(OutboxBatch)
        .where(OutboxBatch.id.in_(old))
        .returning(OutboxBatch.id)
        .execution_options(synchronize_session=False)
    )
    return len(forgotten.all())
