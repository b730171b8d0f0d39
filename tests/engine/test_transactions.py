"""Writers take turns, share a transaction, and one that fails harms no other."""

import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session

from bot.runtime.transactions import GroupCommit, Transactions
from db.engine.engine import is_sqlite


@pytest.fixture
def numbers(transactions: Transactions) -> Transactions:
    with transactions.writing() as session:
        session.execute(text("CREATE TABLE numbers (n INTEGER PRIMARY KEY)"))
    return transactions


class Writing:
    """Writes numbers, each group slowly enough for others to gather; remembers the groups."""

    def __init__(self, transactions: Transactions) -> None:
        self.groups: list[int] = []
        self.together = GroupCommit(transactions, self.write_all)

    def write_all(self, session: Session, numbers: Sequence[int]) -> None:
        self.groups.append(len(numbers))
        for number in numbers:
            session.execute(text("INSERT INTO numbers VALUES (:n)"), {"n": number})
        time.sleep(0.02)


def stored(transactions: Transactions) -> list[int]:
    with transactions.reading() as session:
        return list(session.execute(text("SELECT n FROM numbers ORDER BY n")).scalars())


def test_what_comes_at_the_same_moment_shares_a_transaction(numbers: Transactions) -> None:
    writing = Writing(numbers)
    with ThreadPoolExecutor(32) as pool:
        list(pool.map(writing.together.write, range(200)))
    assert stored(numbers) == list(range(200))
    assert sum(writing.groups) == 200
    assert len(writing.groups) < 60


def test_a_thing_that_cannot_be_written_harms_no_other(numbers: Transactions) -> None:
    writing = Writing(numbers)
    writing.together.write(7)

    def write(number: int) -> str:
        try:
            writing.together.write(number)
        except DatabaseError as error:
            return type(error).__name__
        return "written"

    things = [*range(100, 120), 7, *range(120, 140)]
    with ThreadPoolExecutor(16) as pool:
        outcomes = dict(zip(things, pool.map(write, things), strict=True))
    assert outcomes.pop(7) == "IntegrityError"
    assert set(outcomes.values()) == {"written"}
    assert stored(numbers) == [7, *range(100, 140)]


def test_after_a_failure_the_next_one_is_written(numbers: Transactions) -> None:
    writing = Writing(numbers)
    for _ in range(3):
        writing.together.write(1 if not writing.groups else len(writing.groups) + 1)
        with pytest.raises(DatabaseError):
            writing.together.write(1)
    assert len(stored(numbers)) == 3


def test_a_database_that_is_away_is_told_to_all_at_once(numbers: Transactions) -> None:
    calls = 0

    def away(session: Session, _numbers: Sequence[int]) -> None:
        nonlocal calls
        calls += 1
        time.sleep(0.1)
        session.execute(text("SELECT * FROM nowhere"))

    def operational(session: Session, given: Sequence[int]) -> None:
        try:
            away(session, given)
        except DatabaseError as error:
            raise OperationalError("SELECT", {}, error) from error

    together = GroupCommit(numbers, operational)

    def write(number: int) -> str:
        with pytest.raises(OperationalError):
            together.write(number)
        return "told"

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(write, range(16))) == ["told"] * 16
    assert calls < 8


def test_writers_come_in_the_order_in_which_they_asked(transactions: Transactions) -> None:
    if not is_sqlite(transactions.engine):
        return
    order: list[int] = []

    def write(number: int) -> None:
        with transactions.writing():
            order.append(number)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(10)]
    with transactions.writing():
        for thread in threads:
            thread.start()
            time.sleep(0.02)
    for thread in threads:
        thread.join()
    assert order == list(range(10))


def test_a_writer_knows_whether_another_waits(transactions: Transactions) -> None:
    def write() -> None:
        with transactions.writing():
            pass

    thread = threading.Thread(target=write)
    with transactions.writing():
        assert not transactions.has_waiting_writers()
        thread.start()
        # On PostgreSQL nobody waits for anybody.
        waits = is_sqlite(transactions.engine)
        end = time.monotonic() + 5
        while transactions.has_waiting_writers() != waits and time.monotonic() < end:
            time.sleep(0.01)
        assert transactions.has_waiting_writers() == waits
    thread.join()
    assert not transactions.has_waiting_writers()


def test_a_busy_writer_lets_the_others_in(transactions: Transactions) -> None:
    """As the engine, with a backlog, lets the webhook in."""
    stop = threading.Event()

    def busy() -> None:
        while not stop.is_set():
            with transactions.writing() as session:
                session.execute(text("SELECT 1"))
                time.sleep(0.005)

    thread = threading.Thread(target=busy)
    thread.start()
    waits = []
    for _ in range(30):
        start = time.perf_counter()
        with transactions.writing():
            waits.append(time.perf_counter() - start)
    stop.set()
    thread.join()
    assert sorted(waits)[20] < 0.05


def test_a_read_then_write_update_is_never_lost(numbers: Transactions) -> None:
    with numbers.writing() as session:
        session.execute(text("INSERT INTO numbers VALUES (0)"))

    def increase(_: int) -> None:
        with numbers.writing() as session:
            lock = "" if is_sqlite(numbers.engine) else " FOR UPDATE"
            value = session.execute(text(f"SELECT n FROM numbers{lock}")).scalar_one()
            session.execute(text("UPDATE numbers SET n = :n"), {"n": value + 1})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(increase, range(200)))
    assert stored(numbers) == [200]


def test_an_empty_log_is_asked_for_on_every_database(transactions: Transactions) -> None:
    assert transactions.truncate_wal()


def test_postgresql_itself_waits_for_the_disk_unless_told_not_to(
    transactions: Transactions,
) -> None:
    if is_sqlite(transactions.engine):
        return
    found = []
    for writing in (
        transactions.writing,
        transactions.writing_ahead,
        transactions.writing_unsynced,
    ):
        with writing() as session:
            found.append(session.execute(text("SHOW synchronous_commit")).scalar_one())
    transactions.wait_for_disk()
    assert found == ["on", "on", "off"]
