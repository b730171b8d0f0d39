"""Jobs are claimed by one worker at a time and outlive the one that died."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.runtime.transactions import Transactions
from db.models.tables import Job
from db.operations import jobs as operations_jobs
from tests.db.filing import NOW

MINUTE = timedelta(minutes=1)
LEASE = 10 * MINUTE
HOUR = timedelta(hours=1)
PAUSES = {"new": HOUR, "sweep": HOUR}


def claim(transactions: Transactions, after: timedelta = timedelta()) -> bool:
    now = NOW + after
    with transactions.writing() as session:
        return operations_jobs.claim(session, "sweep", now + LEASE, now, HOUR)


def finish(transactions: Transactions, claimed: timedelta, after: timedelta) -> None:
    now = NOW + after
    with transactions.writing() as session:
        operations_jobs.done(
            session, "sweep", NOW + claimed + LEASE, now + HOUR, "3 files deleted", now
        )


def row(transactions: Transactions) -> Job:
    with transactions.reading() as session:
        found = session.execute(select(Job)).scalar_one()
        session.expunge(found)
    return found


def test_of_many_workers_one_gets_a_job_that_was_never_done(transactions: Transactions) -> None:
    claimed: list[bool] = []
    barrier = threading.Barrier(8)

    def work() -> None:
        barrier.wait()
        claimed.append(claim(transactions))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claimed) == [False] * 7 + [True]


def test_a_job_whose_worker_died_is_due_when_its_lease_ends(transactions: Transactions) -> None:
    assert claim(transactions)
    assert not claim(transactions, LEASE - timedelta(seconds=1))
    assert claim(transactions, LEASE)


def test_a_done_job_is_due_after_its_pause(transactions: Transactions) -> None:
    claim(transactions)
    finish(transactions, timedelta(), timedelta(minutes=1))
    done = row(transactions)
    assert (done.last_result, done.last_done_at) == ("3 files deleted", NOW + timedelta(minutes=1))
    assert not claim(transactions, HOUR)
    assert claim(transactions, HOUR + timedelta(minutes=1))


def test_who_finishes_after_losing_the_job_changes_nothing(transactions: Transactions) -> None:
    claim(transactions)
    claim(transactions, LEASE)
    finish(transactions, timedelta(), LEASE)
    assert row(transactions).due_at == NOW + 2 * LEASE
    assert row(transactions).last_done_at is None


def test_only_what_is_due_or_new_is_named(transactions: Transactions) -> None:
    claim(transactions)
    with transactions.reading() as session:
        assert operations_jobs.due(session, PAUSES, NOW) == ["new"]
        assert operations_jobs.due(session, PAUSES, NOW + LEASE) == ["new", "sweep"]


@pytest.mark.parametrize("back", [HOUR, timedelta(days=1), timedelta(days=400)])
def test_a_clock_that_was_put_back_keeps_no_job_waiting(
    transactions: Transactions, back: timedelta
) -> None:
    assert claim(transactions)
    finish(transactions, timedelta(), MINUTE)
    with transactions.reading() as session:
        assert operations_jobs.due(session, PAUSES, NOW + 2 * MINUTE) == ["new"]
        assert operations_jobs.due(session, PAUSES, NOW - back) == ["new", "sweep"]
    assert claim(transactions, -back)
