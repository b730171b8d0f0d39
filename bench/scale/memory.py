"""Measure the memory of a server after so many events, and how much an event leaves behind."""

import argparse
import itertools
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.distant_line import distant_line
from bench.load import steadily
from bench.scale.installation import (
    SQLITE,
    Installation,
    Shape,
    database,
    installation,
    stop_all_when_told_to_end,
    tell,
)
from bench.scale.life import Life
from bench.scale.processes import pss_mib
from tests.engine.processes import SECRET

PER_SECOND = 80.0
PATIENCE_S = 600.0
# Caches fill and Python's arenas grow in the first part, which is no slope.
SETTLED = 0.25
LOOKS = 20
# Everybody writes some ten times.
EVENTS_A_PERSON = 10


@dataclass(frozen=True, slots=True)
class Look:
    """The server's memory when it had handled so many events and had nothing to do."""

    events: int
    pss_mib: float
    seconds: float


def measure(events: int, per_second: float) -> list[Look]:
    """In one process on SQLite; `LOOKS` looks and one before."""
    with (
        tempfile.TemporaryDirectory(prefix="ruthan-memory-", ignore_cleanup_errors=True) as name,
        distant_line() as line_url,
        database(SQLITE, Path(name)) as (url, _),
        installation(Shape(SQLITE), url, line_url) as running,
    ):
        return _looks(running, events, per_second)


def _looks(running: Installation, events: int, per_second: float) -> list[Look]:
    posts = iter(Life(SECRET, people=max(200, events // EVENTS_A_PERSON), seed=17))
    start, part = time.monotonic(), max(1, events // LOOKS)
    looks = [Look(0, pss_mib(running.web.pid), 0.0)]
    while (done := looks[-1].events) < events:
        count = min(part, events - done)
        ready = iter(list(itertools.islice(posts, count + 1)))
        measured = steadily(running.port, ready, (count + 0.5) / per_second, per_second)
        left = running.drain(PATIENCE_S)
        if measured.refused or left:
            raise RuntimeError(f"{measured.refused} events were refused, {left} are left")
        look = Look(done + count, pss_mib(running.web.pid), time.monotonic() - start)
        tell(f"{look.events:,} events: {look.pss_mib:.1f} MiB after {look.seconds:.0f} s")
        looks.append(look)
    return looks


def bytes_an_event(looks: Sequence[Look]) -> float:
    """The slope of the line through what was seen after the first part."""
    settled = [look for look in looks if look.events >= SETTLED * looks[-1].events]
    slope = statistics.linear_regression(
        [look.events for look in settled], [look.pss_mib for look in settled]
    ).slope
    return slope * 2**20


def table(looks: Sequence[Look]) -> str:
    """The looks for people, and the slope."""
    rows = [f"{'events':>10} {'PSS MiB':>9} {'seconds':>9}"]
    rows += [f"{look.events:10,} {look.pss_mib:9.1f} {look.seconds:9.0f}" for look in looks]
    from_ = f"from {SETTLED:.0%} of the events on"
    return "\n".join([*rows, f"{bytes_an_event(looks):.0f} bytes an event, {from_}"])


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--per-second", type=float, default=PER_SECOND)
    given = parser.parse_args(arguments)
    stop_all_when_told_to_end()
    print(table(measure(given.events, given.per_second)))


if __name__ == "__main__":
    main()
