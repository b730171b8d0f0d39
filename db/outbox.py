"""The outbox: what is to be said, written with the change that it tells of, sent after it."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from db.conversations import Held
from db.models import Conversation, OutboxBatch
from db.sealing import DataKeys, PersonKey

LEASE = timedelta(seconds=180)
_BATCH = "outbox.batch"

Message = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """Up to five messages on their way to one chat. `reply_token` is None once it is dead;
    `uncertain` says that an earlier attempt may have arrived; `leased` that the caller of
    `lease_next` may send it without claiming it first."""

    id: int
    conversation_id: int
    messages: tuple[Message, ...]
    to: str
    reply_token: str | None
    retry_key: str
    attempts: int = 0
    uncertain: bool = False
    leased: bool = False


def add(
    session: Session,
    held: Held,
    messages: Sequence[Message],
    reply_token: str | None,
    now: datetime,
) -> Batch:
    """Writes a batch, to be sent once this is committed."""
    to = held.chat_id()
    retry_key = str(uuid.uuid4())
    content = {"messages": list(messages), "to": to, "reply_token": reply_token}
    sealed = held.key.seal(json.dumps(content, ensure_ascii=False).encode(), _BATCH)
    batch_id = session.execute(
        insert(OutboxBatch)
        .values(
            conversation_id=held.id,
            sealed_batch=sealed,
            retry_key=retry_key,
            reply_dead=reply_token is None,
            uncertain=False,
            state="waiting",
            attempts=0,
            due_at=now,
            created_at=now,
        )
        .returning(OutboxBatch.id)
    ).scalar_one()
    return Batch(batch_id, held.id, tuple(messages), to, reply_token, retry_key)


_older = aliased(OutboxBatch)
_is_next = ~exists().where(
    _older.conversation_id == OutboxBatch.conversation_id,
    _older.state == "waiting",
    _older.id < OutboxBatch.id,
)


def claim(session: Session, batch_ids: Sequence[int], now: datetime) -> set[int]:
    """Leases those of the batches that no one has begun to send and that have no older one
    before them in their conversation. A lease is taken only just before an attempt, so one
    that ran out means that its sender died while it spoke."""
    claimed = session.execute(
        update(OutboxBatch)
        .where(
            OutboxBatch.id.in_(batch_ids),
            OutboxBatch.state == "waiting",
            OutboxBatch.leased_until.is_(None),
            OutboxBatch.due_at <= now,
            _is_next,
        )
        .values(leased_until=now + LEASE, attempts=OutboxBatch.attempts + 1)
        .returning(OutboxBatch.id)
        .execution_options(synchronize_session=False)
    )
    return set(claimed.scalars())


def lease_next(session: Session, keys: DataKeys, now: datetime) -> Batch | None:
    """Takes the oldest due batch that no one is sending and that is next in its conversation.
    After a lease that ran out the earlier attempt may have arrived: it is uncertain."""
    row = session.execute(
        select(OutboxBatch, Conversation.wrapped_key)
        .join(Conversation, Conversation.id == OutboxBatch.conversation_id)
        .where(
            OutboxBatch.state == "waiting",
            OutboxBatch.due_at <= now,
            (OutboxBatch.leased_until.is_(None)) | (OutboxBatch.leased_until <= now),
            _is_next,
        )
        .order_by(OutboxBatch.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=OutboxBatch)
    ).first()
    if row is None:
        return None
    batch: OutboxBatch = row[0]
    batch.uncertain = batch.uncertain or batch.leased_until is not None
    batch.leased_until = now + LEASE
    batch.attempts += 1
    session.flush()
    return _opened(batch, keys.unwrap(row[1]))


def _opened(batch: OutboxBatch, key: PersonKey) -> Batch:
    content = json.loads(key.open(batch.sealed_batch, _BATCH))
    return Batch(
        batch.id,
        batch.conversation_id,
        tuple(content["messages"]),
        content["to"],
        None if batch.reply_dead else content["reply_token"],
        batch.retry_key,
        batch.attempts,
        batch.uncertain,
        leased=True,
    )


def finished(session: Session, batch_id: int, state: str, reason: str, now: datetime) -> None:
    """Ends a batch as done, probably_done, dropped or dead. What was said is not kept,
    except in a dead letter."""
    values: dict[str, Any] = {
        "state": state,
        "reason": reason or None,
        "finished_at": now,
    }
    if state != "dead":
        values["sealed_batch"] = b""
    session.execute(update(OutboxBatch).where(OutboxBatch.id == batch_id).values(values))


def postpone(
    session: Session,
    batch_id: int,
    due_at: datetime,
    *,
    reply_dead: bool,
    uncertain: bool,
    reason: str,
) -> None:
    """Gives the lease back until `due_at`."""
    session.execute(
        update(OutboxBatch)
        .where(OutboxBatch.id == batch_id)
        .values(
            due_at=due_at,
            leased_until=None,
            reply_dead=reply_dead,
            uncertain=uncertain,
            reason=reason,
        )
    )


def count_waiting(session: Session) -> int:
    """How many batches have not been sent."""
    return session.execute(
        select(func.count()).select_from(OutboxBatch).where(OutboxBatch.state == "waiting")
    ).scalar_one()


def forget_older(session: Session, before: datetime, limit: int) -> int:
    """Deletes up to `limit` batches that ended before that moment, dead letters too; how many."""
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
