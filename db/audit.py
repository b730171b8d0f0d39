"""The audit log: who did what to which thing, and why, in a chain of hashes."""

import hashlib
import json
from datetime import datetime
from itertools import takewhile

from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from db.models import AuditRow

# What a row becomes when all before it were deleted: its hash still carries the chain.
ANCHOR = "anchor"
_FIRST = "0" * 64
_POSTGRESQL_LOCK = 0x72757468


def write(
    session: Session, *, who: str, action: str, thing: str, reason: str, now: datetime
) -> None:
    """Adds a row whose hash covers the one before it; the database lets one writer at a time."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text(f"SELECT pg_advisory_xact_lock({_POSTGRESQL_LOCK})"))
    last = session.execute(
        select(AuditRow.hash).order_by(AuditRow.id.desc()).limit(1)
    ).scalar_one_or_none()
    previous = last or _FIRST
    session.execute(
        insert(AuditRow).values(
            at=now,
            who=who,
            action=action,
            thing=thing,
            reason=reason,
            previous_hash=previous,
            hash=_hash(previous, now, who, action, thing, reason),
        )
    )


def _hash(previous: str, at: datetime, who: str, action: str, thing: str, reason: str) -> str:
    content = json.dumps([previous, at.isoformat(), who, action, thing, reason])
    return hashlib.sha256(content.encode()).hexdigest()


def page(session: Session, *, before: int | None, limit: int) -> list[AuditRow]:
    """The newest rows, or those older than the row `before`."""
    statement = select(AuditRow).order_by(AuditRow.id.desc()).limit(limit)
    if before is not None:
        statement = statement.where(AuditRow.id < before)
    return list(session.execute(statement).scalars())


def first_break(session: Session) -> int | None:
    """The id of the first row that does not continue the chain; None when it is whole."""
    previous = _FIRST
    for row in session.execute(select(AuditRow).order_by(AuditRow.id)).scalars():
        if previous == _FIRST and row.action == ANCHOR:
            previous = row.hash
            continue
        expected = _hash(previous, row.at, row.who, row.action, row.thing, row.reason)
        if row.previous_hash != previous or row.hash != expected:
            return row.id
        previous = row.hash
    return None


def prune(session: Session, before: datetime, most: int) -> int:
    """Deletes up to `most` of the oldest rows, from before that moment; how many. Of the last
    one only its hash stays, from which the chain goes on."""
    oldest = session.execute(
        select(AuditRow.id, AuditRow.at)
        .where(AuditRow.action != ANCHOR)
        .order_by(AuditRow.id)
        .limit(most)
    )
    old = [row.id for row in takewhile(lambda row: row.at < before, oldest)]
    if not old:
        return 0
    session.execute(
        delete(AuditRow).where(AuditRow.id < old[-1]),
        execution_options={"synchronize_session": False},
    )
    emptied = {"who": "", "action": ANCHOR, "thing": "", "reason": ""}
    session.execute(
        update(AuditRow).where(AuditRow.id == old[-1]).values(emptied),
        execution_options={"synchronize_session": False},
    )
    return len(old)
