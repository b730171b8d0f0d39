"""Measures the webhook beside a bare view: acknowledgement, committed reply, saturation."""

import argparse
import itertools
import json
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from db.engine import open_database
from db.schema import upgrade
from tests.bench.commits import commits
from tests.bench.distant_line import distant_line
from tests.bench.load import Measured, saturate, steadily
from tests.bench.traffic import Traffic
from tests.engine.processes import SECRET, Process, environment

RATE = 100
GOALS = {"idle": 0.8, "working": 0.5}
ACK_P99_MS = 20.0
_seeds = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds."""

    p50: float
    p99: float

    @classmethod
    def of(cls, values: list[float]) -> "Spread":
        cuts = statistics.quantiles(values, n=100, method="inclusive")
        return cls(round(cuts[49], 2), round(cuts[98], 2))


@dataclass(frozen=True, slots=True)
class Steady:
    """At `RATE` events a second; `reply` is until the reply is committed, None for the bare view."""

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
            yield process, database
        finally:
            process.kill()


def saturation(variant: str, line_url: str, seconds: float) -> Measured:
    with serving(variant, line_url) as (process, _):
        traffic = prepared(seconds)
        return saturate(process.port, traffic, seconds)


def prepared(seconds: float) -> Iterator[object]:
    raise NotImplementedError
