"""Counts of several processes add up, and no text becomes a label."""

import pytest

from bot.runtime.transactions import Transactions
from db.statistics import metrics
from db.statistics.metrics import Counters, Gauge, Metric

DONE = (Metric.HANDLED, "done")


def test_counts_of_processes_add_up_and_a_gauge_is_the_last_one(
    transactions: Transactions,
) -> None:
    for count in (2, 3):
        with transactions.writing() as session:
            metrics.add(session, {DONE: count, (Metric.SENT, "push|must|done"): 1})
            metrics.put(session, Gauge.QUOTA_LEFT, count)
    with transactions.reading() as session:
        assert metrics.read(session) == {
            "handled": {"done": 5},
            "sent": {"push|must|done": 2},
            "quota_left": {"": 3},
        }
        assert metrics.gauge(session, Gauge.QUOTA_LEFT) == 3
        assert metrics.gauge(session, Gauge.ENGINE_SEEN) is None


def test_what_could_not_be_written_is_counted_the_next_time() -> None:
    counters = Counters()
    counters.add(*DONE)
    counters.put_back(counters.take())
    counters.add(*DONE)
    assert counters.take() == {DONE: 2}
    assert counters.take() == {}


@pytest.mark.parametrize("text", ["สมหญิง", "0812345678 โทร", "a" * 41, "A", "", "a|b|c|d"])
def test_a_text_is_no_label(text: str) -> None:
    counters = Counters()
    counters.add(Metric.ANSWERS, text)
    assert counters.take() == {(Metric.ANSWERS, "other"): 1}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_is_noted_in_a_transaction_counts_once_it_is_committed(
    transactions: Transactions,
) -> None:
    counters = Counters()
    with transactions.writing() as session:
        metrics.note(session, *DONE)
        metrics.forget_noted(session)
        metrics.note(session, *DONE, 4)
    counters.add_noted(session)
    counters.add_noted(session)
    assert counters.take() == {DONE: 4}
