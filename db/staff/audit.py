"""The audit log: who did what to which thing, and why, in a chain of hashes."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import takewhile

from sqlalchemy import ColumnElement, delete, insert, select, text, update
from sqlalchemy.orm import Session

from db.models.tables import AuditRow

# What a row becomes when all before it were deleted: its hash still carries the chain.
ANCHOR = "anchor"
_FIRST = "0" * 64
_POSTGRESQL_LOCK = 0x72757468


def write(
    session: Session, *, who: str, action: str, thing: str, reason: str, now: datetime
) -> None:
    """Add a row whose hash covers the one before it; the database lets one writer at a time."""
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


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Filter of rows: "" or None means any. `who` and `thing` are parts of what is looked for;
    `until` is the first moment no longer included."""

    who: str = ""
    action: str = ""
    thing: str = ""
    since: datetime | None = None
    until: datetime | None = None

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """The query's conditions on rows."""
        if self.who:
            yield AuditRow.who.contains(self.who, autoescape=True)
        if self.action:
            yield AuditRow.action == self.action
        if self.thing:
            yield AuditRow.thing.contains(self.thing, autoescape=True)
        if self.since is not None:
            yield AuditRow.at >= self.since
        if self.until is not None:
            yield AuditRow.at < self.until


def page(session: Session, search: AuditQuery, *, before: int | None, limit: int) -> list[AuditRow]:
    """The newest rows that are looked for, or those older than the row `before`."""
    statement = select(AuditRow).where(*search.conditions())
    statement = statement.order_by(AuditRow.id.desc()).limit(limit)
    if before is not None:
        statement = statement.where(AuditRow.id < before)
    return list(session.execute(statement).scalars())


def has_row_since(session: Session, who: str, action: str, since: datetime) -> bool:
    """True if there is a row of this action after that moment."""
    mine = AuditRow.who == who, AuditRow.action == action, AuditRow.at > since
    return session.execute(select(AuditRow.id).where(*mine).limit(1)).first() is not None


@dataclass(frozen=True, slots=True)
class ChainReport:
    """Result of a check of the whole log: the number of rows that continue each other, the last of
    their hashes, the id of the first one that does not, and if the known hash is among them."""

    rows: int
    last_hash: str
    broken_at: int | None
    holds: bool


def verify(session: Session, anchored_before: datetime, known: str | None = None) -> ChainReport:
    """Look at every row, in little memory. An anchor is right only where the log begins, and
    only when it is so old that what was before it had to go."""
    count, previous, holds = 0, _FIRST, False
    statement = select(AuditRow).order_by(AuditRow.id)
    with session.execute(statement, execution_options={"yield_per": 500}) as found:
        for row in found.scalars():
            anchored = not count and row.action == ANCHOR and row.at < anchored_before
            if not anchored and not _continues(row, previous):
                return ChainReport(count, previous, row.id, holds)
            count, previous = count + 1, row.hash
            holds = holds or row.hash == known
    return ChainReport(count, previous, None, holds)


def _continues(row: AuditRow, previous: str) -> bool:
    expected = _hash(previous, row.at, row.who, row.action, row.thing, row.reason)
    return (row.previous_hash, row.hash) == (previous, expected)


def first_break(session: Session) -> int | None:
    """The id of the first row that does not continue the chain; None when it is whole."""
    return verify(session, datetime.max.replace(tzinfo=UTC)).broken_at


def prune(session: Session, before: datetime, most: int) -> int:
    """Delete up to `most` of the oldest rows, from before that moment; return how many. Of the last
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
    emptied = {"who": "", "action": ANCHOR, "thing": "", "reason": ""}
    # The anchor first: the database lets only what lies before an anchor go.
    for statement in (
        update(AuditRow).where(AuditRow.id == old[-1]).values(emptied),
        delete(AuditRow).where(AuditRow.id < old[-1]),
    ):
        session.execute(statement, execution_options={"synchronize_session": False})
    return len(old)
