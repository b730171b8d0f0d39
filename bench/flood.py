"""Measure the delay of others beside a flood: of one person, and of 5,000 strangers at once."""

import argparse
import itertools
import json
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import select

from bench.databases import migrate
from bench.distant_line import distant_line
from bench.load import Measured, steadily
from bench.traffic import QUESTIONS, Post, signed_request
from bench.webhook_load import WORKING, serving
from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.models.tables import InboxEvent
from db.queue import inbox
from tests.engine.processes import SECRET
from tests.postgresql import running_server

GOAL_S = 2.0
FLOOD_PER_S, STRANGERS_PER_S, EASY_PER_S = 100, 500, 10
PATIENCE_S = 10.0
QUIET_S = 300.0
# Who wrote before, and newcomers, who are strangers like the rest.
KNOWN, NEW = "others, known", "others, new"
PEOPLE = [f"U{'e' * 16}{number:016x}" for number in range(200)]
_number = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds from the arrival of events to the commit of their answers, shortest first."""

    name: str
    handled: list[float]
    waiting: int
    dropped: int
    refused: int

    @property
    def p95(self) -> float:
        """Of those that were handled; without limit where fewer than 95 % were."""
        if not self.handled or self.waiting * 19 > len(self.handled):
            return float("inf")
        return statistics.quantiles(self.handled, n=20, method="inclusive")[18]

    def __str__(self) -> str:
        middle = statistics.median(self.handled) if self.handled else float("inf")
        return (
            f"  {self.name:22}{len(self.handled):9}{middle:9.2f}{self.p95:9.2f}"
            f"{self.waiting:9}{self.dropped:9}{self.refused:9}"
        )


def posts(prefix: str, *users: str) -> Iterator[Post]:
    """Questions of somebody new each time, or of these users in turn."""
    for number in _number:
        user = users[number % len(users)] if users else f"U{number:032x}"
        event = {
            "type": "message",
            "mode": "active",
            "timestamp": int(time.time() * 1000),
            "source": {"type": "user", "userId": user},
            "webhookEventId": f"{prefix}{number:020d}",
            "deliveryContext": {"isRedelivery": False},
            "replyToken": f"{number:032x}",
            "message": {
                "id": str(number),
                "type": "text",
                "quoteToken": "q",
                "text": QUESTIONS[number % len(QUESTIONS)],
            },
        }
        body = json.dumps({"destination": "U" + "0" * 32, "events": [event]}, ensure_ascii=False)
        yield Post(str(event["webhookEventId"]), signed_request(SECRET.encode(), body.encode()))


def measure(
    name: str, flood: Iterator[Post], per_s: int, count: int, others_per_s: float, url: str
) -> list[Waits]:
    """The waits of those who flood and of the others, who go on as long and some time more."""
    found: dict[str, Measured] = {}

    def send(who: str, what: Iterator[Post], seconds: float, rate: float, lines: int) -> None:
        found[who] = steadily(process.port, what, seconds, rate, lines)

    with distant_line() as line, serving(WORKING, line, DATABASE_URL=url) as (process, file):
        database = url or f"sqlite:///{file}"
        send("before", posts("B", *PEOPLE), len(PEOPLE) / EASY_PER_S, EASY_PER_S, 4)
        _wait_until_quiet(database)
        seconds = count / per_s
        ready = iter(list(itertools.islice(flood, count)))
        longer, rate = seconds + PATIENCE_S, others_per_s / 2
        # Few lines, since the server hangs up on those that rest for long.
        sending = [
            threading.Thread(target=partial(send, *each))
            for each in (
                (name, ready, seconds, per_s, 16),
                (KNOWN, posts("K", *PEOPLE), longer, rate, 2),
                (NEW, posts("N"), longer, rate, 2),
            )
        ]
        for thread in sending:
            thread.start()
        for thread in sending:
            thread.join()
        time.sleep(GOAL_S)
        return [_waits(who, found[who], database) for who in (name, KNOWN, NEW)]


def _wait_until_quiet(database: str) -> None:
    """Wait until what came before is answered. Raises TimeoutError."""
    engine = open_database(database)
    try:
        end = time.monotonic() + QUIET_S
        while time.monotonic() < end:
            with Transactions(engine).reading() as session:
                if not inbox.count_waiting(session):
                    return
            time.sleep(GOAL_S)
    finally:
        engine.dispose()
    raise TimeoutError(database)


def _waits(who: str, measured: Measured, url: str) -> Waits:
    columns = InboxEvent.webhook_event_id, InboxEvent.state, InboxEvent.received_at
    engine = open_database(url)
    with Transactions(engine).reading() as session:
        rows = session.execute(select(*columns, InboxEvent.finished_at)).all()
    engine.dispose()
    mine = [row for row in rows if row.webhook_event_id in measured.sent]
    done = [row for row in mine if row.state == "done"]
    return Waits(
        who,
        sorted((row.finished_at - row.received_at).total_seconds() for row in done),
        sum(row.state == "waiting" for row in mine),
        sum(row.state == "ignored" for row in mine),
        measured.refused,
    )


@contextmanager
def _database(kind: str) -> Iterator[str]:
    """The URL of an empty database; empty for SQLite, which the server makes."""
    with ExitStack() as stack:
        if kind == "sqlite":
            yield ""
            return
        name = stack.enter_context(tempfile.TemporaryDirectory(prefix="ruthan-bench-"))
        os.environ.setdefault("XDG_RUNTIME_DIR", name)
        server = stack.enter_context(running_server(Path(name), migrate))
        yield stack.enter_context(server.fresh_database())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--strangers", type=int, default=5_000)
    parser.add_argument("--messages", type=int, default=1_000, help="of the one who floods")
    parser.add_argument("--others", type=float, default=10.0, help="events a second of all others")
    given = parser.parse_args()
    print(f"{'':24}{'handled':>9}{'p50 s':>9}{'p95 s':>9}{'waiting':>9}{'dropped':>9}{'503':>9}")
    one = "U" + "f" * 32
    for name, flood, per_s, count, asked in (
        ("one person", posts("F", one), FLOOD_PER_S, given.messages, (KNOWN, NEW)),
        # A newcomer among strangers is one of them.
        ("strangers", posts("S"), STRANGERS_PER_S, given.strangers, (KNOWN,)),
    ):
        with _database(given.database) as url:
            for waits in measure(name, flood, per_s, count, given.others, url):
                print(waits, flush=True)
                if waits.name in asked and waits.p95 > GOAL_S:
                    print(f"MISSED: {waits.name}, beside {name}: p95 over {GOAL_S} s", flush=True)


if __name__ == "__main__":
    main()
