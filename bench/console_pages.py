"""Time of queue, groups and a case with 100,000 complaints, on SQLite and on PostgreSQL."""

import re
import time
from collections.abc import Mapping

from flask.testing import FlaskClient

from bench.databases import DATA_KEYS, INDEX_KEY, databases
from bench.many_complaints import NOW, fill
from bot.runtime.transactions import Transactions
from knowledge_base.checks.evaluation import percentile
from tests.bot.web.console.fixtures import Desk, console_app, log_in, post

COMPLAINTS, TIMES = 100_000, 20
LONGEST_MS = 300
QUEUE = "/staff/complaints"
# By what is measured: the address, or what is typed to search with the filters beside it.
PAGES = {
    "newest first": "",
    "most urgent first": "?order=urgent",
    "only urgent": "?order=urgent&urgent=1",
    "overdue": "?overdue=1&order=urgent",
    "status and kind": "?status=received&kind=deceived",
    "one province": "?province=TH-58",
    "province, kind, platform": "?province=TH-58&kind=other&platform=x&order=urgent",
    "large amounts": "?least=100000",
    "nobody's, by days": "?assigned=nobody&first=1/1/2567&last=31/12/2567",
    "an officer's": "?assigned=2&open=1&order=urgent",
}
SEARCHES: Mapping[str, tuple[str, dict[str, str]]] = {
    "search: a common word": ("โอน", {}),
    "search: two common words": ("ธนาคาร มือถือ", {}),
    "search: a common word, urgent": ("ร้าน", {"order": "urgent"}),
    "search: a seller": ("ปลายฟ้า 100", {}),
    "search: a telephone number": ("0600000077", {}),
    "search: a number's beginning": ("RT-0", {}),
    "search: not found": ("จักรยานยนต์ไฟฟ้า", {}),
    "search: a word in a province": ("ตั๋วคอนเสิร์ต", {"province": "TH-58"}),
}


def measure_one(transactions: Transactions) -> dict[str, tuple[float, float]]:
    """p50 and p95 in ms of each page, on an empty, migrated database."""
    with transactions.writing() as session:
        fill(session, DATA_KEYS, INDEX_KEY, COMPLAINTS, searchable=True)
    desk = Desk(transactions, DATA_KEYS, INDEX_KEY)
    desk.add_member("ผู้วัด", "supervisor")
    client = console_app(desk, lambda: NOW).test_client()
    assert log_in(client, "ผู้วัด").status_code == 303
    took = {name: _percentiles(client, f"{QUEUE}{address}") for name, address in PAGES.items()}
    following = re.search(r'rel="next" href="([^"]+)"', client.get(f"{QUEUE}?order=urgent").text)
    assert following is not None
    took["urgent, the next page"] = _percentiles(client, following[1].replace("&amp;", "&"))
    for name, (typed, filters) in SEARCHES.items():
        found = post(client, QUEUE, f"{QUEUE}/search", typed=typed, **filters)
        took[name] = _percentiles(client, found.location)
    took["work desk"] = _percentiles(client, "/staff/work")
    groups = client.get("/staff/patterns").text
    took["groups of one seller"] = _percentiles(client, "/staff/patterns")
    of_the_biggest = re.search(r'href="(/staff/complaints/RT-[^"#]+)', groups)
    assert of_the_biggest is not None
    took["a case of the biggest group"] = _percentiles(client, of_the_biggest[1])
    return took


def _percentiles(client: FlaskClient, address: str) -> tuple[float, float]:
    def once() -> float:
        start = time.perf_counter()
        assert client.get(address).status_code == 200
        return (time.perf_counter() - start) * 1000

    once()
    took = [once() for _ in range(TIMES)]
    return percentile(took, 50), percentile(took, 95)


def measure() -> str:
    """The table for people."""
    with databases() as found:
        took = {kind: measure_one(transactions) for kind, transactions in found.items()}
    rows = [
        f"{COMPLAINTS:,} complaints; p50 / p95 in ms of {TIMES}; at most {LONGEST_MS} is wanted",
        f"{'page':32}" + "".join(f"{kind:>20}" for kind in took),
    ]
    for name in next(iter(took.values())):
        cells = (f"{each[name][0]:.0f} / {each[name][1]:.0f}" for each in took.values())
        rows.append(f"{name:32}" + "".join(f"{cell:>20}" for cell in cells))
    return "\n".join(rows)


if __name__ == "__main__":
    print(measure())
