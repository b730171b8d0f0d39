"""Measure the engine's queries on full tables, on SQLite and on PostgreSQL."""

import statistics
import time
from collections.abc import Callable

from bench.databases import urls
from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from db.engine.engine import open_database
from tests.engine.full_tables import fill, queries

HANDLED, BACKLOG = 100_000, 10_000
TIMES = 50


def typical_ms(ask: Callable[[], object]) -> float:
    """The median of many, the first left out."""

    def once() -> float:
        start = time.perf_counter()
        ask()
        return (time.perf_counter() - start) * 1000

    once()
    return statistics.median(once() for _ in range(TIMES))


def measure_one(url: str) -> dict[str, float]:
    """Milliseconds by query, on a database that is migrated and empty."""
    engine = open_database(url)
    transactions = Transactions(engine)
    data_keys, index_key = MasterKeys([bytes(32)]), IndexKey(bytes(32))
    with transactions.writing() as session:
        people = fill(session, data_keys, index_key, HANDLED, BACKLOG)
    with transactions.writing() as session:
        asked = queries(session, people[123], data_keys, index_key)
        took = {name: typical_ms(ask) for name, ask in asked.items()}
    engine.dispose()
    return took


def measure() -> str:
    """The table for people."""
    with urls() as known:
        took = {kind: measure_one(url) for kind, url in known.items()}
    rows = [
        f"{HANDLED:,} handled events, {BACKLOG:,} waiting, as many batches; medians of {TIMES}",
        f"{'query':20}" + "".join(f"{kind + ' ms':>16}" for kind in took),
    ]
    rows += [
        f"  {query:18}" + "".join(f"{each[query]:16.2f}" for each in took.values())
        for query in took["SQLite"]
    ]
    return "\n".join(rows)


if __name__ == "__main__":
    print(measure())
