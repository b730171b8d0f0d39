"""Measure the webhook beside a bare view: acknowledgement, committed reply, saturation."""

import argparse
import itertools
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.commits import commits
from bench.distant_line import DELAY_S, distant_line
from bench.load import Measured, saturate, steadily
from bench.traffic import Post, Traffic
from db.engine.engine import open_database
from db.engine.schema import upgrade
from tests.engine.processes import SECRET, Process, environment

RATE = 100
WARM_S = 1.0
# So long is waited for an engine that is behind.
PATIENCE_S = 30.0
MOST_PER_SECOND = 4_000
BARE, IDLE, WORKING = "bare", "idle", "working"
GOALS = {IDLE: 0.8, WORKING: 0.5}
ACK_P99_MS = 20.0
_seeds = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds."""

    p50: float
    p95: float
    p99: float

    @classmethod
    def of(cls, values: list[float]) -> "Spread":
        cuts = statistics.quantiles(values, n=100, method="inclusive")
        return cls(*(round(cuts[place], 2) for place in (49, 94, 98)))

    @classmethod
    def median(cls, spreads: list["Spread"]) -> "Spread":
        return cls(
            statistics.median(one.p50 for one in spreads),
            statistics.median(one.p95 for one in spreads),
            statistics.median(one.p99 for one in spreads),
        )

    def __str__(self) -> str:
        return f"{self.p50:8.1f} {self.p99:8.1f}"


@dataclass(frozen=True, slots=True)
class Figures:
    """Medians. Saturation in requests/s; the rest at `RATE` events/s."""

    ack: dict[str, Spread]
    reply: Spread
    saturation: dict[str, float]
    saturated_ack: dict[str, Spread]
    handled_while_saturated: float

    def ratio(self, variant: str) -> float:
        return self.saturation[variant] / self.saturation[BARE]

    def missed(self) -> list[str]:
        """The goals that were missed."""
        missed = [
            f"{variant} {self.ratio(variant):.2f} of the bare view, goal {goal}"
            for variant, goal in GOALS.items()
            if self.ratio(variant) < goal
        ]
        if self.ack[WORKING].p99 >= ACK_P99_MS:
            missed.append(f"ack p99 {self.ack[WORKING].p99} ms, goal {ACK_P99_MS}")
        return missed


@contextmanager
def serving(variant: str, line_url: str, **settings: str) -> Iterator[tuple[Process, Path]]:
    """A warm server on a fresh SQLite database; `settings` of its environment beside the usual."""
    with tempfile.TemporaryDirectory(prefix="ruthan-bench-") as name:
        folder = Path(name)
        database = folder / "ruthan.db"
        engine = open_database(f"sqlite:///{database}")
        upgrade(engine)
        engine.dispose()
        program = ("bench.served", variant)
        process = Process(program, environment(folder, line_url) | settings, folder / "log")
        try:
            if variant == WORKING:
                process.wait_until_it_has_learned()
            process.wait_until_it_answers()
            saturate(process.port, posts(WARM_S, MOST_PER_SECOND), WARM_S, connections=4)
            yield process, database
        finally:
            process.kill()


def posts(seconds: float, per_second: float) -> Iterator[Post]:
    """Made beforehand, so that the client only sends."""
    traffic = Traffic(SECRET, seed=next(_seeds))
    return iter(list(itertools.islice(traffic, int(seconds * per_second) + 100)))


def saturation(variant: str, line_url: str, seconds: float) -> tuple[Measured, float]:
    """And how many events a second were handled meanwhile."""
    with serving(variant, line_url) as (process, database):
        ready = posts(seconds, MOST_PER_SECOND)
        if variant != WORKING:
            return saturate(process.port, ready, seconds), 0.0
        with commits(database) as watch:
            measured = saturate(process.port, ready, seconds)
            return measured, len(watch.stop()) / measured.seconds


def steady(variant: str, line_url: str, seconds: float) -> tuple[Spread, Spread | None]:
    """The acknowledgement, and the committed reply."""
    with serving(variant, line_url) as (process, database):
        ready = posts(seconds, RATE)
        if variant != WORKING:
            return Spread.of(steadily(process.port, ready, seconds, RATE).took_ms), None
        with commits(database) as watch:
            measured = steadily(process.port, ready, seconds, RATE)
            handled = watch.when_all_are(measured.sent, PATIENCE_S)
        return Spread.of(measured.took_ms), replies(measured, handled)


def replies(measured: Measured, handled: Mapping[str, float]) -> Spread:
    """The committed replies. What is wrong is told, and figures there are in any case: an event
    that was not handled took at least until now."""
    end = time.perf_counter()
    left = sum(event not in handled for event in measured.sent)
    if measured.refused or left:
        _tell(f"WRONG: {measured.refused} requests were refused, {left} events were not handled")
    return Spread.of(
        [(handled.get(event, end) - due) * 1000 for event, due in measured.sent.items()]
    )


def measure(runs: int, steady_s: float, saturated_s: float) -> Figures:
    """Interleaved, so that a busy moment of the machine harms all alike."""
    rates: dict[str, list[float]] = {BARE: [], IDLE: [], WORKING: []}
    saturated: dict[str, list[Spread]] = {BARE: [], IDLE: [], WORKING: []}
    acks: dict[str, list[Spread]] = {BARE: [], WORKING: []}
    replies: list[Spread] = []
    handled: list[float] = []
    with distant_line() as line_url:
        for run in range(1, runs + 1):
            for variant in (BARE, WORKING):
                _tell(f"run {run} of {runs}: {variant}, {RATE}/s")
                ack, reply = steady(variant, line_url, steady_s)
                acks[variant].append(ack)
                replies += [reply] if reply else []
            for variant in (BARE, IDLE, WORKING):
                _tell(f"run {run} of {runs}: {variant}, saturation")
                measured, meanwhile = saturation(variant, line_url, saturated_s)
                rates[variant].append(measured.per_second)
                saturated[variant].append(Spread.of(measured.took_ms))
                handled += [meanwhile] if variant == WORKING else []
    return Figures(
        ack={variant: Spread.median(spreads) for variant, spreads in acks.items()},
        reply=Spread.median(replies),
        saturation={variant: round(statistics.median(each)) for variant, each in rates.items()},
        saturated_ack={variant: Spread.median(each) for variant, each in saturated.items()},
        handled_while_saturated=round(statistics.median(handled)),
    )


def _tell(progress: str) -> None:
    print(progress, file=sys.stderr, flush=True)


def table(figures: Figures, runs: int) -> str:
    """The figures for people."""
    rows = [
        f"SQLite, one process; medians of {runs} runs; LINE answers after {DELAY_S * 1000:.0f} ms",
        f"{'at ' + str(RATE) + ' events/s':42}{'p50 ms':>8} {'p99 ms':>8}",
        f"{'  bare view: acknowledgement':42}{figures.ack[BARE]}",
        f"{'  Ruthan: acknowledgement':42}{figures.ack[WORKING]}",
        f"{'  Ruthan: committed reply':42}{figures.reply}",
        f"{'saturation, 16 connections':42}{'p50 ms':>8} {'p99 ms':>8} {'per s':>8} {'of bare':>8}",
    ]
    names = {BARE: "bare view", IDLE: "Ruthan, engine idle", WORKING: "Ruthan, engine working"}
    rows += [
        f"{'  ' + name:42}{figures.saturated_ack[variant]} "
        f"{figures.saturation[variant]:8.0f} {figures.ratio(variant):8.2f}"
        for variant, name in names.items()
    ]
    rows.append(f"  handled meanwhile: {figures.handled_while_saturated:.0f} events/s")
    return "\n".join([*rows, *(f"MISSED: {goal}" for goal in figures.missed())])


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--steady-seconds", type=float, default=20.0)
    parser.add_argument("--saturated-seconds", type=float, default=5.0)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    given = parser.parse_args(arguments)
    figures = measure(given.runs, given.steady_seconds, given.saturated_seconds)
    if given.json:
        print(json.dumps({**asdict(figures), "missed": figures.missed()}))
    else:
        print(table(figures, given.runs))


if __name__ == "__main__":
    main()
