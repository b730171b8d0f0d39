"""The engine's queries find their rows by an index, however full the tables are."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from db.engine.engine import is_sqlite
from db.queue import conversations, inbox
from tests.engine.full_tables import NOW, PEOPLE, fill, queries

pytestmark = pytest.mark.slow

_LARGE = ("inbox", "outbox")
WITHOUT_INDEX = "SELECT id FROM inbox WHERE reason = 'x'"


@contextmanager
def statements(session: Session) -> Iterator[list[tuple[str, Any]]]:
    """Record the statements sent to the database meanwhile, with their values."""
    sent: list[tuple[str, Any]] = []

    def note(_c: object, _cursor: object, sql: str, values: Any, *_: object) -> None:
        sent.append((sql, values))

    connection = session.connection()
    event.listen(connection, "before_cursor_execute", note)
    yield sent
    event.remove(connection, "before_cursor_execute", note)


def plan(session: Session, sql: str, values: Any) -> list[str]:
    """The steps by which the database would find the rows."""
    connection = session.connection()
    is_sqlite = connection.dialect.name == "sqlite"
    asked = ("EXPLAIN QUERY PLAN " if is_sqlite else "EXPLAIN ") + sql
    rows = connection.exec_driver_sql(asked, values).all()
    return [str(row[-1]).strip() for row in rows]


def reads_a_whole_table(step: str) -> bool:
    """SCAN without an index on SQLite, Seq Scan on PostgreSQL."""
    named = any(f" {table}" in step for table in _LARGE)
    scans = step.startswith("SCAN ") and "USING" not in step
    return named and (scans or "Seq Scan on" in step)


def whole_reads(session: Session, asked: Mapping[str, Any]) -> dict[str, list[str]]:
    """By query, the steps that read all of a large table."""
    found: dict[str, list[str]] = {}
    for name, ask in asked.items():
        with statements(session) as sent:
            ask()
        assert sent
        steps = [step for sql, values in sent for step in plan(session, sql, values)]
        found[name] = [step for step in steps if reads_a_whole_table(step)]
    return found


@pytest.mark.parametrize("is_counted", [False, True], ids=["before ANALYZE", "after ANALYZE"])
def test_no_query_of_the_straight_line_reads_a_whole_table(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey, is_counted: bool
) -> None:
    filling = partial(fill, handled=20_000, backlog=2_000, is_counted=is_counted)
    with transactions.writing() as session:
        people = filling(session, data_keys, index_key)
    with transactions.writing() as session:
        asked = queries(session, people[123], data_keys, index_key)
        if is_sqlite(transactions.engine):
            # Asks nothing there.
            del asked["already_stored"]
        if not is_counted:
            # By the clock and once a day, when PostgreSQL has long counted by itself.
            del asked["purge of events"], asked["purge of batches"]
        assert whole_reads(session, asked) == {name: [] for name in asked}
        slow = partial(session.connection().exec_driver_sql, WITHOUT_INDEX)
        assert len(whole_reads(session, {"slow": slow})["slow"]) == 1


def test_the_oldest_waiting_event_is_found_by_its_index_whatever_was_counted(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        fill(session, data_keys, index_key, handled=20_000, backlog=10_000)
    with transactions.reading() as session:
        with statements(session) as sent:
            conversations.next_waiting(session, data_keys, NOW, oldest=True)
        steps = [step for sql, values in sent for step in plan(session, sql, values)]
        assert sum("inbox_oldest" in step for step in steps) == 1
        with statements(session) as sent:
            conversations.next_waiting(session, data_keys, NOW)
        steps += [step for sql, values in sent for step in plan(session, sql, values)]
    assert sum("inbox_lanes" in step or "inbox_oldest" in step for step in steps) == 5
    assert not any("BLOOM" in step or "Hash" in step or "Sort" in step for step in steps)


def test_waiting_events_are_found_oldest_person_first(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        people = fill(session, data_keys, index_key, handled=1_234, backlog=700)
        held = conversations.next_waiting(session, data_keys, NOW, oldest=True)
        assert held is not None
        assert held.id == people[1_234 % PEOPLE].id
        seen = inbox.peek(session, held.id, held.key, most=1)
    assert [one.line_ms for one in seen] == [1_234]
