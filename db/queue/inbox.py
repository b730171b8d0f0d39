"""The inbox: webhook events as they came, until each one is handled."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, case, delete, func, insert, literal_column, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from db.engine.encryption import DataEncryptionKey, MasterKeys
from db.models.tables import Base, InboxEvent
from db.queue import lanes

ATTEMPTS = 3
BEGUN = "Begun"
# Reasons of events beyond what is kept of a person, before and after the person was told.
OVERFLOW, OVERFLOW_TOLD = "overflow", "overflow told"
_ROWS = Base.metadata.tables[InboxEvent.__tablename__]
_STORED = select(_ROWS.c.webhook_event_id).where(
    _ROWS.c.webhook_event_id.in_(bindparam("ids", expanding=True))
)
_INSERT_NEW = {
    "postgresql": postgresql_insert(_ROWS).on_conflict_do_nothing(
        index_elements=["webhook_event_id"]
    ),
    "sqlite": sqlite_insert(_ROWS).on_conflict_do_nothing(index_elements=["webhook_event_id"]),
}
# "waiting" stands in the text, since only so do the indexes of what waits serve.
_first = _ROWS.alias()
_OLDEST = (
    select(_first.c.id)
    .where(
        _first.c.conversation_id == bindparam("of"), _first.c.state == literal_column("'waiting'")
    )
    .order_by(_first.c.line_ms, _first.c.id)
    .limit(bindparam("most"))
)
_PEEK = select(
    _ROWS.c.id, _ROWS.c.line_ms, _ROWS.c.sealed_event, _ROWS.c.attempts, _ROWS.c.received_at
).where(_ROWS.c.id.in_(_OLDEST))
_STILL_WAITING = _ROWS.c.id.in_(bindparam("ids", expanding=True)), _ROWS.c.state == "waiting"
_START_ATTEMPTS = (
    update(_ROWS).where(*_STILL_WAITING).values(attempts=_ROWS.c.attempts + 1, reason=BEGUN)
)
_RELEASE = update(_ROWS).where(*_STILL_WAITING).values(attempts=_ROWS.c.attempts - 1, reason=None)
_MARK_DONE = (
    update(_ROWS)
    .where(*_STILL_WAITING)
    .values(state="done", finished_at=bindparam("at"), attempts=_ROWS.c.attempts - 1, reason=None)
    .returning(_ROWS.c.id)
)
_UPDATE = update(_ROWS).where(_ROWS.c.id == bindparam("of"))
_EVENT = "inbox.event"
_SET_ASIDE = "inbox.set_aside"


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event to store: `json` is kept sealed; `ignored` says that no one will handle it,
    `overflows` that it came beyond what is kept of a person."""

    webhook_event_id: str
    type: str
    line_ms: int
    json: dict[str, Any]
    conversation_id: int
    key: DataEncryptionKey
    message_hash: bytes | None
    ignored: bool
    overflows: bool = False
    lane: int = lanes.USUAL


@dataclass(frozen=True, slots=True)
class PendingEvent:
    """An event that is to be handled now; `attempts` that failed came before, `received_at` is
    in UTC."""

    id: int
    line_ms: int
    json: dict[str, Any]
    attempts: int
    received_at: datetime


def already_stored(session: Session, ids: Iterable[str]) -> set[str]:
    """The ids that are in the inbox: asked first on PostgreSQL, since an insert that
    conflicts with a row somebody holds would wait. On SQLite nobody else writes now."""
    asked = list(ids)
    if not asked or _dialect(session) == "sqlite":
        return set()
    return set(session.execute(_STORED, {"ids": asked}).scalars())


def store(session: Session, events: Sequence[NewEvent], now: datetime) -> None:
    """Add the events; one that came a second time is left as it is."""
    if not events:
        return
    rows = [_row(event, now) for event in events]
    session.execute(_INSERT_NEW[_dialect(session)], rows)


def _dialect(session: Session) -> str:
    return session.get_bind().dialect.name


def _row(event: NewEvent, now: datetime) -> dict[str, Any]:
    text = json.dumps(event.json, ensure_ascii=False, separators=(",", ":"))
    ignored = event.ignored or event.overflows
    return {
        "webhook_event_id": event.webhook_event_id,
        "conversation_id": event.conversation_id,
        "event_type": event.type[:40],
        "line_ms": event.line_ms,
        "sealed_event": event.key.encrypt(text.encode("utf-8", "surrogatepass"), _EVENT),
        "message_hash": event.message_hash,
        "received_at": now,
        "state": "ignored" if ignored else "waiting",
        "attempts": 0,
        "reason": OVERFLOW if event.overflows else None,
        "finished_at": now if ignored else None,
        "lane": event.lane,
    }


def set_aside(
    session: Session, text: str, state: str, reason: str, keys: MasterKeys, now: datetime
) -> None:
    """Keep what is no event of a chat (state malformed or ignored), with the reason, under
    the office's own key."""
    session.execute(
        insert(InboxEvent).values(
            event_type="unknown",
            line_ms=0,
            sealed_event=keys.encrypt(text.encode(), _SET_ASIDE),
            received_at=now,
            state=state,
            attempts=0,
            reason=reason,
            finished_at=now,
        )
    )


def peek(
    session: Session, conversation_id: int, key: DataEncryptionKey, most: int
) -> list[PendingEvent]:
    """The person's oldest waiting events by LINE's clock, left waiting."""
    rows = session.execute(_PEEK, {"of": conversation_id, "most": most}).all()
    return [_decrypted(row, key) for row in sorted(rows, key=lambda row: (row.line_ms, row.id))]


def newest_waiting(session: Session, conversation_id: int) -> int:
    """The id of the person's event that came last of those that wait; 0 for none."""
    waiting = _ROWS.c.conversation_id == conversation_id, _ROWS.c.state == "waiting"
    return session.scalar(select(func.max(_ROWS.c.id)).where(*waiting)) or 0


def _decrypted(row: Any, key: DataEncryptionKey) -> PendingEvent:
    text = key.decrypt(row.sealed_event, _EVENT).decode("utf-8", "surrogatepass")
    return PendingEvent(row.id, row.line_ms, json.loads(text), row.attempts, row.received_at)


def start_attempts(session: Session, ids: Collection[int]) -> None:
    """Count an attempt of each event before it is handled: of a worker that dies in it nothing
    else is left. `mark_done` and `release` take the attempt back."""
    session.execute(_START_ATTEMPTS, {"ids": ids})


def release(session: Session, ids: Collection[int]) -> None:
    """Leave these events waiting, as if nobody had begun with them."""
    session.execute(_RELEASE, {"ids": ids})


def mark_done(session: Session, ids: Collection[int], now: datetime) -> set[int]:
    """Mark begun events that still wait as done. They are handled, once this is committed with
    their answers in the outbox."""
    return set(session.execute(_MARK_DONE, {"ids": ids, "at": now}).scalars())


def record_failure(session: Session, event: PendingEvent, reason: str, now: datetime) -> bool:
    """Count a failure of an event that was taken; True when it was the last one and the event
    is a dead letter."""
    attempts = event.attempts + 1
    dead = attempts >= ATTEMPTS
    values = {
        "attempts": attempts,
        "reason": reason,
        "state": "dead" if dead else "waiting",
        "finished_at": now if dead else None,
    }
    session.execute(_UPDATE, values | {"of": event.id})
    return dead


def end_overflow(
    session: Session, conversation_id: int, key: DataEncryptionKey
) -> dict[str, Any] | None:
    """The newest of the person's events that overflowed, all of which the person is told of now;
    None where there is none, empty where it was emptied."""
    overflows = _ROWS.c.reason == literal_column(f"'{OVERFLOW}'")
    of_person = _ROWS.c.conversation_id == conversation_id, overflows
    newest = select(_ROWS.c.sealed_event).where(*of_person).order_by(_ROWS.c.id.desc()).limit(1)
    sealed = session.execute(newest).scalar_one_or_none()
    if sealed is None:
        return None
    session.execute(update(_ROWS).where(*of_person).values(reason=OVERFLOW_TOLD))
    event: dict[str, Any] = json.loads(key.decrypt(sealed, _EVENT).decode("utf-8", "surrogatepass"))
    return event


def clear_events(session: Session, conversation_id: int, key: DataEncryptionKey) -> int:
    """Empty every stored event of a person who refused consent; return how many."""
    blanked = session.execute(
        update(InboxEvent)
        .where(InboxEvent.conversation_id == conversation_id, InboxEvent.state != "waiting")
        .values(sealed_event=key.encrypt(b"{}", _EVENT))
        .returning(InboxEvent.id)
    )
    return len(blanked.all())


def erase(session: Session, conversation_id: int, key: DataEncryptionKey) -> int:
    """Empty every stored event of a conversation, those that wait too; return how many. What came
    twice is known by its event's id as before."""
    emptied = session.execute(
        update(InboxEvent)
        .where(InboxEvent.conversation_id == conversation_id)
        .values(
            sealed_event=key.encrypt(b"{}", _EVENT),
            message_hash=None,
            state=case((InboxEvent.state == "waiting", "ignored"), else_=InboxEvent.state),
        )
        .returning(InboxEvent.id)
        .execution_options(synchronize_session=False)
    )
    return len(emptied.all())


def of_message(
    session: Session, message_hash: bytes, conversation_id: int, key: DataEncryptionKey
) -> dict[str, Any] | None:
    """The stored event of a person's message; None when it is forgotten or was emptied."""
    row = session.execute(
        select(_ROWS.c.sealed_event)
        .where(_ROWS.c.message_hash == message_hash, _ROWS.c.conversation_id == conversation_id)
        .limit(1)
    ).first()
    if row is None:
        return None
    event: dict[str, Any] = json.loads(key.decrypt(row[0], _EVENT).decode("utf-8", "surrogatepass"))
    return event or None


def replace(
    session: Session, event_id: int, json_event: dict[str, Any], key: DataEncryptionKey
) -> None:
    """Keep another JSON of this event, sealed, in place of what came."""
    text = json.dumps(json_event, ensure_ascii=False, separators=(",", ":"))
    sealed = key.encrypt(text.encode("utf-8", "surrogatepass"), _EVENT)
    session.execute(_UPDATE, {"of": event_id, "sealed_event": sealed})


def clear_message(session: Session, message_hash: bytes, key: DataEncryptionKey) -> int:
    """Empty the stored event of a message that was taken back; return how many."""
    blanked = session.execute(
        update(InboxEvent)
        .where(InboxEvent.message_hash == message_hash, InboxEvent.state != "waiting")
        .values(sealed_event=key.encrypt(b"{}", _EVENT))
        .returning(InboxEvent.id)
    )
    return len(blanked.all())


def count_of(session: Session, conversation_id: int, key: DataEncryptionKey) -> int:
    """Count the stored events of a person; emptied ones are left out."""
    empty = len(key.encrypt(b"{}", _EVENT))
    ours = InboxEvent.conversation_id == conversation_id
    said = func.length(InboxEvent.sealed_event) > empty
    statement = select(func.count()).select_from(InboxEvent).where(ours, said)
    return session.execute(statement).scalar_one()


def of_person(
    session: Session, conversation_id: int, key: DataEncryptionKey
) -> list[tuple[datetime, dict[str, Any]]]:
    """A person's stored events and the moments when they came, oldest first; emptied ones are
    left out."""
    rows = session.execute(
        select(InboxEvent.received_at, InboxEvent.sealed_event)
        .where(InboxEvent.conversation_id == conversation_id)
        .order_by(InboxEvent.id)
    )
    opened = (
        (at, json.loads(key.decrypt(sealed, _EVENT).decode("utf-8", "surrogatepass")))
        for at, sealed in rows
    )
    return [(at, event) for at, event in opened if event]


def count_waiting(session: Session) -> int:
    """Count the events that wait to be handled."""
    return session.execute(
        select(func.count())
        .select_from(InboxEvent)
        .where(InboxEvent.state == literal_column("'waiting'"))
    ).scalar_one()


def purge_older(session: Session, before: datetime, limit: int) -> int:
    """Delete up to `limit` handled events that came before that moment; return how many."""
    old = (
        select(InboxEvent.id)
        .where(InboxEvent.received_at < before, InboxEvent.state != "waiting")
        .limit(limit)
    )
    forgotten = session.execute(
        delete(InboxEvent)
        .where(InboxEvent.id.in_(old))
        .returning(InboxEvent.id)
        .execution_options(synchronize_session=False)
    )
    return len(forgotten.all())
