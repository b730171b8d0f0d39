"""Time of the page of figures and of its paper with many complaints."""

import argparse
import time
from collections.abc import Callable
from typing import TypeVar

from flask.testing import FlaskClient

from bench.databases import DATA_KEYS, INDEX_KEY, databases
from bench.many_complaints import NOW, fill
from bot.runtime.transactions import Transactions
from tests.bot.web.console.fixtures import Desk, console_app, log_in, post

T = TypeVar("T")
RUNS = 5
PAGES = {
    "30 days": "/staff/numbers",
    "a year": "/staff/numbers?first=1/10/2568&last=30/9/2569",
    "three years": "/staff/numbers?first=1/1/2566",
}


def measure(count: int) -> str:
    """A line for each kind of database: the middle of five runs of each page, and of the PDF."""
    lines = []
    with databases() as found:
        for kind, transactions in found.items():
            with transactions.writing() as session:
                fill(session, DATA_KEYS, INDEX_KEY, count)
            client = _logged_in(transactions)
            took = [f"{name} {_middle(client.get, page):.0f} ms" for name, page in PAGES.items()]
            took.append(f"PDF of a month {_middle(_paper, client):.0f} ms")
            lines.append(f"{kind}, {count:,} complaints: {', '.join(took)}")
    return "\n".join(lines)


def _logged_in(transactions: Transactions) -> FlaskClient:
    desk = Desk(transactions, DATA_KEYS, INDEX_KEY)
    desk.add_member("ผู้วัด", "supervisor")
    client = console_app(desk, lambda: NOW).test_client()
    log_in(client, "ผู้วัด")
    return client


def _paper(client: FlaskClient) -> None:
    made = post(client, "/staff/account", "/staff/numbers/pdf", month="2026-10", reason="วัดเวลา")
    assert made.mimetype == "application/pdf"


def _middle(work: Callable[[T], object], what: T) -> float:
    took = []
    for _ in range(RUNS):
        before = time.perf_counter()
        work(what)
        took.append((time.perf_counter() - before) * 1000)
    return sorted(took)[RUNS // 2]


def main() -> None:
    parser = argparse.ArgumentParser(description=measure.__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    print(measure(parser.parse_args().count))


if __name__ == "__main__":
    main()
