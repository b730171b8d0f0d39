"""The outbox: what is to be said, written with the change that it tells of, sent after it."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.orm import Session

from db.conversations import Held
from db.models import Base, Conversation, OutboxBatch
from db.sealing import DataKeys

# Longer than an attempt may take (13 s, and as long again in the sender's queue); short enough
# that what a process left when it died is tried again while the reply token lives, a minute.
LEASE = timedelta(seconds=40)
_ROWS = Base.metadata.tables[OutboxBatch.__tablename__]
_older = _ROWS.alias()
# "waiting" stands in the text, since only so do the indexes of what waits serve.
_WAITING: ColumnElement[str] = literal_column("'waiting'")
_INSERT = insert(_ROWS).returning(_ROWS.c.id)
_UPDATE = update(_ROWS).where(_ROWS.c.id == bindparam("of"))
_ANY_WAITING = (
    select(_ROWS.c.id)
    .where(_ROWS.c.conversation_id == bindparam("of"), _ROWS.c.state == _WAITING)
    .limit(1)
)
_DUE = (
    select(_ROWS, Conversation.wrapped_key)
    .join(Conversation, Conversation.id == _ROWS.c.conversation_id)
    .where(
        _ROWS.c.state == _WAITING,
        _ROWS.c.due_at <= bindparam("now"),
        (_ROWS.c.leased_until.is_(None)) | (_ROWS.c.leased_until <= bindparam("now")),
        ~exists().where(
            _older.c.conversation_id == _ROWS.c.conversation_id,
            _older.c.state == _WAITING,
            _older.c.id < _ROWS.c.id,
        ),
    )
    .order_by(_ROWS.c.due_at, _ROWS.c.id)
    .limit(1)
    .with_for_update(skip_locked=True, of=_ROWS)
)
_BATCH = "outbox.batch"

Message = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """Up to five messages on their way to one chat. `reply_token` is None once it is dead;
    `uncertain` says that an earlier attempt may have arrived; `leased` that nobody else sends
    it now."""

    id: int
    conversation_id: int
    messages: tuple[Message, ...]
    to: str
    reply_token: str | None
    retry_key: str
    attempts: int
    uncertain: bool
    leased: bool


def add(
    session: Session,
    held: Held,
    messages: Sequence[Message],
    reply_token: str | None,
    now: datetime,
    *,
    lease: bool = False,
) -> Batch:
    """Writes a batch, to be sent once this is committed. With `lease` it is the caller's to
    send, unless an older one of the conversation is still waiting."""
    leased = lease and session.execute(_ANY_WAITING, {"of": held.id}).first() is None
    to, retry_key = held.chat_id(), str(uuid.uuid4())
    content = {"messages": list(messages), "to": to, "reply_token": reply_token}
    values = {
        "conversation_id": held.id,
        "sealed_batch": held.key.seal(json.dumps(content, ensure_ascii=False).encode(), _BATCH),
        "retry_key": retry_key,
        "reply_dead": reply_token is None,
        "uncertain": False,
        "state": "waiting",
        "attempts": int(leased),
        "due_at": now,
        "leased_until": now + LEASE if leased else None,
        "created_at": now,
    }
    (batch_id,) = session.execute(_INSERT, values).one()
    attempts = int(leased)
    return Batch(
        batch_id, held.id, tuple(messages), to, reply_token, retry_key, attempts, False, leased
    )


def lease_next(session: Session, keys: DataKeys, now: datetime) -> Batch | None:
    """Takes the batch that is due longest, that no one is sending and that is next in its
    conversation. A lease is taken just before an attempt, so one that ran out means that its
    sender died while it spoke: the attempt may have arrived, and the batch is uncertain."""
    row = session.execute(_DUE, {"now": now}).first()
    if row is None:
        return None
    uncertain, attempts = row.uncertain or row.leased_until is not None, row.attempts + 1
    _set(
        session,
        row.id,
        {"uncertain": uncertain, "attempts": attempts, "leased_until": now + LEASE},
    )
    content = json.loads(keys.unwrap(row.wrapped_key).open(row.sealed_batch, _BATCH))
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
    )


def _set(session: Session, batch_id: int, values: dict[str, Any]) -> None:
    session.execute(_UPDATE, values | {"of": batch_id})


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
    _set(session, batch_id, values)


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
    _set(
        session,
        batch_id,
        {
            "due_at": due_at,
            "leased_until": None,
            "reply_dead": reply_dead,
            "uncertain": uncertain,
            "reason": reason,
        },
    )


def count_waiting(session: Session) -> int:
    """How many batches have not been sent."""
    return session.execute(
        select(func.count()).select_from(OutboxBatch).where(_ROWS.c.state == _WAITING)
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
