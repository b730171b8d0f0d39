"""The audit log: a chain that shows what was changed, in a table that refuses changes."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.models.tables import AuditRow
from db.staff import audit
from db.staff.audit import AuditQuery
from tests.bot.commands.tampering import without_triggers

NOW = datetime(2026, 11, 3, 3, 0, tzinfo=UTC)
OLD = NOW - timedelta(days=5 * 365)


def filled(transactions: Transactions, rows: int = 5, begun: datetime = NOW) -> list[int]:
    with transactions.writing() as session:
        for number in range(rows):
            audit.write(
                session,
                who=f"คน {number % 2}",
                action="read" if number % 2 else "reveal",
                thing=f"complaint RT-{number}",
                reason="สอบถาม 100%_",
                now=begun + timedelta(days=number),
            )
        return list(session.execute(select(AuditRow.id).order_by(AuditRow.id)).scalars())


@pytest.mark.attack(64)
@pytest.mark.parametrize(
    "statement",
    [
        update(AuditRow).where(AuditRow.id == 3).values(who="somebody else"),
        update(AuditRow).values(reason=""),
        update(AuditRow).where(AuditRow.id == 3).values(action="anchor"),
        update(AuditRow)
        .where(AuditRow.id == 3)
        .values(action="anchor", who="", thing="", reason="", hash="0" * 64),
        update(AuditRow)
        .where(AuditRow.id == 3)
        .values(action="anchor", who="", thing="", reason="", at=OLD),
        delete(AuditRow),
        delete(AuditRow).where(AuditRow.id == 5),
    ],
)
def test_the_database_refuses_changes(transactions: Transactions, statement: object) -> None:
    filled(transactions)
    assert isinstance(statement, type(update(AuditRow)) | type(delete(AuditRow)))
    with pytest.raises(DBAPIError, match="never changed"), transactions.writing() as session:
        session.execute(statement, execution_options={"synchronize_session": False})
    with transactions.reading() as session:
        assert audit.verify(session, OLD).rows == 5


@pytest.mark.attack(64)
@pytest.mark.parametrize(
    ("tampering", "broken"),
    [
        ("UPDATE audit SET who = 'x' WHERE id = 2", 2),
        ("UPDATE audit SET reason = 'x' WHERE id = 5", 5),
        ("DELETE FROM audit WHERE id = 3", 4),
        ("DELETE FROM audit WHERE id = 1", 2),
        ("UPDATE audit SET action = 'anchor' WHERE id = 1", 1),
        ("UPDATE audit SET action = 'anchor' WHERE id = 4", 4),
    ],
)
def test_the_first_row_that_was_tampered_with_is_named(
    transactions: Transactions, tampering: str, broken: int
) -> None:
    filled(transactions)
    with transactions.writing() as session:
        without_triggers(session)
        session.execute(text(tampering))
        assert audit.verify(session, OLD).broken_at == broken


@pytest.mark.attack(64)
def test_a_cut_off_end_is_found_by_a_hash_that_was_noted_down(transactions: Transactions) -> None:
    filled(transactions)
    with transactions.writing() as session:
        known = audit.verify(session, OLD).last_hash
        assert audit.verify(session, OLD, known).holds
        without_triggers(session)
        session.execute(text("DELETE FROM audit WHERE id = 5"))
        chain = audit.verify(session, OLD, known)
        assert (chain.broken_at, chain.holds, chain.rows) == (None, False, 4)


def test_pruning_leaves_an_anchor_that_is_right_only_when_it_is_old(
    transactions: Transactions,
) -> None:
    ids = filled(transactions, begun=OLD)
    with transactions.writing() as session:
        assert audit.prune(session, OLD + timedelta(days=2, seconds=1), 100) == 3
        assert _ids(session) == ids[2:]
        assert audit.verify(session, NOW).broken_at is None
        # As if somebody had pruned what is not old yet.
        assert audit.verify(session, OLD).broken_at == ids[2]
        assert audit.prune(session, OLD + timedelta(days=3, seconds=1), 100) == 1
        assert _ids(session) == ids[3:]
        assert audit.verify(session, NOW).rows == 2


def _ids(session: Session) -> list[int]:
    return list(session.execute(select(AuditRow.id).order_by(AuditRow.id)).scalars())


@pytest.mark.parametrize(
    ("search", "found"),
    [
        (AuditQuery(), [5, 4, 3, 2, 1]),
        (AuditQuery(who="คน 1"), [4, 2]),
        (AuditQuery(action="reveal"), [5, 3, 1]),
        (AuditQuery(thing="RT-3"), [4]),
        (AuditQuery(thing="%"), []),
        (AuditQuery(thing="complaint_RT"), []),
        (AuditQuery(since=NOW + timedelta(days=1), until=NOW + timedelta(days=3)), [3, 2]),
        (AuditQuery(who="คน", action="read", since=NOW + timedelta(days=2)), [4]),
    ],
)
def test_rows_are_found_by_who_what_and_day(
    transactions: Transactions, search: AuditQuery, found: list[int]
) -> None:
    filled(transactions)
    with transactions.reading() as session:
        rows = audit.page(session, search, before=None, limit=10)
        assert [row.id for row in rows] == found
        below = audit.page(session, search, before=3, limit=1)
        assert [row.id for row in below] == [one for one in found if one < 3][:1]
