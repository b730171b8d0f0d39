"""Measures the webhook beside a bare view: acknowledgement, committed reply, saturation."""

import argparse
import itertools
import json
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from db.engine import open_database
from db.schema import upgrade
from tests.bench.commits import commits
from tests.bench.distant_line import distant_line
from tests.bench.load import Measured, saturate, steadily
from tests.bench.traffic import Post, Traffic
from tests.engine.processes import SECRET, Process, environment

RATE = 100
STEADY_S = 20.0
SATURATION_S = 5.0
ROUNDS = 3
GOALS = {"idle": 0.8, "working": 0.5}
ACK_P99_MS = 20.0
VARIANTS = ("bare", "idle", "working")
# More than any variant takes in a second, so that making requests costs the client nothing.
_PREPARED_PER_SECOND = 3000
_seeds = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds."""

    p50: float
    p99: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Spread":
        cuts = statistics.quantiles(values, n=100, method="inclusive")
        return cls(round(cuts[49], 2), round(cuts[98], 2))


@dataclass(frozen=True, slots=True)
class Steady:
    """At RATE events a second; `reply` is from the request to the committed reply."""

    ack: Spread
    reply: Spread | None
    refused: int


@contextmanager
def serving(variant: str, line_url: str) -> Iterator[tuple[Process, Path]]:
    """A server on a fresh SQLite database, warm."""
    with tempfile.TemporaryDirectory(prefix="ruthan-bench-") as folder:
        settings = environment(Path(folder), line_url)
        database = Path(folder) / "ruthan.db"
        engine = open_database(f"sqlite:///{database}")
        upgrade(engine)
        engine.dispose()
        process = Process(("tests.bench.served", variant), settings, Path(folder) / "log")
        try:
            process.wait_until_it_answers()
            saturate(process.port, iter(Traffic(SECRET, people=20, seed=next(_seeds))), 1.0)
            time.sleep(1.0)
            yield process, database
        finally:
            process.kill()


def saturation(variant: str, line_url: str) -> Measured:
    """Requests from 16 connections, each posting again once it was answered."""
    with serving(variant, line_url) as (process, _):
        return saturate(process.port, prepared(SATURATION_S), SATURATION_S)


def prepared(seconds: float) -> Iterator[Post]:
    """Traffic that is ready before the clock starts."""
    count = int(seconds * _PREPARED_PER_SECOND)
    return iter(list(itertools.islice(Traffic(SECRET, seed=next(_seeds)), count)))


def steady(variant: str, line_url: str) -> Steady:
    """RATE events a second for STEADY_S."""
    posts = list(itertools.islice(Traffic(SECRET, seed=next(_seeds)), int(STEADY_S * RATE)))
    with serving(variant, line_url) as (process, database):
        if variant == "bare":
            measured = steadily(process.port, iter(posts), STEADY_S, RATE)
            return Steady(Spread.of(measured.took_ms), None, measured.refused)
        with commits(database) as seen:
            measured = steadily(process.port, iter(posts), STEADY_S, RATE)
            time.sleep(2.0)
    replies = [(seen[one] - due) * 1000 for one, due in measured.sent.items() if one in seen]
    missing = len(measured.sent) - len(replies)
    return Steady(Spread.of(measured.took_ms), Spread.of(replies), measured.refused + missing)


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints a table, or JSON with --json. Says which goals are met; never fails on them."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--json", action="store_true", help="figures for a program")
    as_json = parser.parse_args(arguments).json
    rates: dict[str, list[float]] = {variant: [] for variant in VARIANTS}
    with distant_line() as line_url:
        at_rate = {variant: steady(variant, line_url) for variant in ("bare", "working")}
        for _, variant in itertools.product(range(ROUNDS), VARIANTS):
            rates[variant].append(saturation(variant, line_url).per_second)
    medians = {variant: statistics.median(values) for variant, values in rates.items()}
    if as_json:
        steadies = {variant: asdict(one) for variant, one in at_rate.items()}
        print(json.dumps({"steady": steadies, "saturation": rates, "medians": medians}))
        return
    _print_steady(at_rate)
    _print_saturation(rates, medians)


def _print_steady(at_rate: dict[str, Steady]) -> None:
    print(f"{RATE} events/s for {STEADY_S:.0f} s on SQLite, one process")
    for variant, one in at_rate.items():
        reply = f", committed reply p50 {one.reply.p50} p99 {one.reply.p99}" if one.reply else ""
        print(f"  {variant:8} ack p50 {one.ack.p50} p99 {one.ack.p99}{reply} ms", end="")
        print(f", refused or unanswered {one.refused}")
    met = at_rate["working"].ack.p99 < ACK_P99_MS
    print(f"  goal: ack p99 under {ACK_P99_MS:.0f} ms: {'met' if met else 'MISSED'}")


def _print_saturation(rates: dict[str, list[float]], medians: dict[str, float]) -> None:
    print(f"saturation, requests/s, {ROUNDS} rounds of {SATURATION_S:.0f} s, interleaved")
    for variant, values in rates.items():
        share = medians[variant] / medians["bare"]
        goal = f", goal {GOALS[variant]}: {_verdict(variant, share)}" if variant in GOALS else ""
        shown = " ".join(f"{value:.0f}" for value in values)
        print(f"  {variant:8} {medians[variant]:6.0f} ({shown}), {share:.2f} of bare{goal}")


def _verdict(variant: str, share: float) -> str:
    return "met" if share >= GOALS[variant] else "MISSED"


if __name__ == "__main__":
    main()
