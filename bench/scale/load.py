"""Load whole installations as people write, and count at LINE what became of each event."""

import argparse
import json
import math
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.scale.installation import (
    POSTGRESQL,
    SQLITE,
    Cpu,
    Installation,
    Shape,
    database,
    installation,
    stop_all_when_told_to_end,
    tell,
)
from bench.scale.life import arrivals
from bench.scale.receiver import ReceivingLine, receiving_line
from bench.scale.sending import send
from bench.scale.verdict import Verdict, judge
from bench.webhook_load import Spread
from tests.engine.processes import SECRET

PEOPLE = 5_000
WARM_RATE, WARM_S = 30.0, 4.0
REST_S = 2.0
PATIENCE_S = 300.0


@dataclass(frozen=True, slots=True)
class Load:
    """`flood`: events a second of one more person. With a `burst_s` of 0 each message is answered
    by itself."""

    rate: float
    seconds: float
    people: int = PEOPLE
    flood: float = 0.0
    burst_s: float = 0.0


@dataclass(frozen=True)
class Loaded:
    """`statuses` counts the answers to requests; `cpu` is until nothing waited any more, `at_rest`
    what all of it uses in a second without an event; `behind_s` how long was worked on after the
    last request."""

    shape: Shape
    load: Load
    sent: int
    statuses: dict[int, int]
    acknowledged: Spread
    replied: Spread
    verdict: Verdict
    left: int
    behind_s: float
    cpu: Cpu
    at_rest: float

    def ms_an_event(self, seconds: float) -> float:
        return seconds / max(1, self.verdict.accepted) * 1000


def measure(shape: Shape, load: Load, seed: int = 1) -> Loaded:
    """On a fresh database and at a LINE that knows no token yet, after a moment of warming up."""
    with (
        receiving_line() as line,
        tempfile.TemporaryDirectory(prefix="ruthan-load-", ignore_cleanup_errors=True) as name,
        database(shape.database, Path(name)) as (url, postmaster),
        installation(shape, url, line.url, postmaster, RUTHAN_BURST_S=str(load.burst_s)) as running,
    ):
        warm(running, load.burst_s, seed)
        return loaded(running, shape, load, line, seed)


def warm(running: Installation, burst_s: float, seed: int) -> None:
    """A few people before those who count."""
    before = arrivals(SECRET, rate=WARM_RATE, seconds=WARM_S, people=500, seed=1_000 + seed)
    send(running.port, before)
    running.drain(PATIENCE_S)
    # The last who are listened to are answered.
    time.sleep(burst_s)


def loaded(
    running: Installation, shape: Shape, load: Load, line: ReceivingLine, seed: int
) -> Loaded:
    coming = arrivals(
        SECRET,
        rate=load.rate,
        seconds=load.seconds,
        people=load.people,
        seed=seed,
        flood=load.flood,
    )
    unsaid = running.unsaid()
    rested = running.cpu()
    time.sleep(REST_S)
    began = running.cpu()
    sent = send(running.port, coming)
    ended = time.monotonic()
    left = running.drain(PATIENCE_S)
    behind_s = time.monotonic() - ended
    cpu = running.cpu() - began
    verdict = judge(coming, sent, line.said(), running.unsaid() - unsaid)
    return Loaded(
        shape=shape,
        load=load,
        sent=len(coming),
        statuses=dict(sorted(Counter(sent.status.values()).items())),
        acknowledged=_spread(sent.acknowledged_ms()),
        replied=_spread(verdict.reply_ms),
        verdict=verdict,
        left=left,
        behind_s=round(behind_s, 1),
        cpu=cpu,
        at_rest=round((began - rested).total / REST_S, 3),
    )


def _spread(values: list[float]) -> Spread:
    """Not a number where hardly anything was accepted."""
    return Spread.of(values) if len(values) > 1 else Spread(math.nan, math.nan, math.nan)


HEAD = (
    f"{'':30}{'events/s':>9}{'refused':>8}{'ack p50':>9}{'p99 ms':>8}{'reply p50':>10}{'p95':>8}"
    f"{'p99 ms':>8}{'behind s':>9}  {'CPU ms an event: web + worker + database':42}"
    f"{'at rest ms/s':>13}"
    f"{'silent':>7}{'lost':>5}{'twice':>6}{'order':>6}"
)


def row(found: Loaded) -> str:
    """One line of the table under HEAD."""
    verdict, cpu = found.verdict, found.cpu
    refused = found.sent - verdict.accepted
    parts = [found.ms_an_event(each) for each in (cpu.web, cpu.workers, cpu.database, cpu.total)]
    costs = "{:.2f} + {:.2f} + {:.2f} = {:.2f}".format(*parts)
    return (
        f"{found.shape!s:30}{found.load.rate:9.0f}{refused / found.sent:8.0%}"
        f"{found.acknowledged.p50:9.0f}{found.acknowledged.p99:8.0f}"
        f"{found.replied.p50:10.0f}{found.replied.p95:8.0f}{found.replied.p99:8.0f}"
        f"{found.behind_s:9.1f}  {costs:42}{found.at_rest * 1000:13.0f}"
        f"{verdict.silent:7}{verdict.lost:5}{verdict.doubled:6}{verdict.misordered:6}"
    )


def wrong(found: Loaded) -> list[str]:
    """The broken promises of a run."""
    verdict = found.verdict
    told = {
        "lost": verdict.lost,
        "answered twice": verdict.doubled,
        "answered out of order": verdict.misordered,
        "left waiting": found.left,
    }
    odd = {status for status in found.statuses if status not in (200, 503)}
    broken = [f"WRONG: {count} {what}" for what, count in told.items() if count]
    return broken + [f"WRONG: {found.statuses[status]} answers of {status}" for status in odd]


def shapes(kinds: Sequence[str], workers: Sequence[int], web: int) -> Iterator[Shape]:
    if SQLITE in kinds:
        yield Shape(SQLITE)
    if POSTGRESQL in kinds:
        yield from (Shape(POSTGRESQL, count, web) for count in workers)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=(SQLITE, POSTGRESQL, "both"), default="both")
    parser.add_argument("--workers", default="1,2,4", help="numbers of workers on PostgreSQL")
    parser.add_argument("--web", type=int, default=2, help="web processes on PostgreSQL")
    parser.add_argument("--rates", default="100,300,600", help="events a second")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--flood", type=float, default=0.0, help="events/s of one more person")
    parser.add_argument("--burst-s", type=float, default=0.0, help="RUTHAN_BURST_S")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    given = parser.parse_args(arguments)
    stop_all_when_told_to_end()
    kinds = (SQLITE, POSTGRESQL) if given.database == "both" else (given.database,)
    workers = [int(count) for count in given.workers.split(",")]
    if not given.json:
        print(HEAD)
    broken: list[str] = []
    for shape in shapes(kinds, workers, given.web):
        for rate in map(float, given.rates.split(",")):
            tell(f"{shape}, {rate:.0f}/s")
            load = Load(rate, given.seconds, given.people, given.flood, given.burst_s)
            found = measure(shape, load)
            print(json.dumps(asdict(found)) if given.json else row(found), flush=True)
            broken += wrong(found)
    print("\n".join(broken), file=sys.stderr)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
