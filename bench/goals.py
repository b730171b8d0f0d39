"""Print the table of the engine's goals in one run beside the bare view and the bare loop."""

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from bench import webhook_load
from bench.distant_line import distant_line
from bench.load import steadily
from bench.scale import bare_loop, dead_sender, starting
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
from bench.scale.life import Life
from bench.scale.receiver import receiving_line
from bench.traffic import Post, Traffic
from bench.webhook_load import BARE, IDLE, WORKING, Spread
from tests.engine.processes import SECRET

RATE = 60.0
STEADY_S, SATURATED_S = 10.0, 5.0
WARM_EVENTS = 120
WORKERS = (1, 2, 4)
PATIENCE_S = 60.0
KINDS = {"bench": Traffic, "life": Life}


@dataclass(frozen=True, slots=True)
class Goal:
    """One row: what was measured before, what is wanted, what was reached."""

    what: str
    today: str
    goal: str
    reached: str
    is_met: bool = True


def cpu_an_event(shape: Shape, kind: str) -> Cpu:
    """Milliseconds at a steady rate that all can bear."""
    with (
        distant_line() as line_url,
        tempfile.TemporaryDirectory(prefix="ruthan-goals-", ignore_cleanup_errors=True) as name,
        database(shape.database, Path(name)) as (url, postmaster),
        installation(shape, url, line_url, postmaster) as running,
    ):
        posts = iter(KINDS[kind](SECRET, seed=11))
        _steadily(running, posts, WARM_EVENTS)
        before, count = running.cpu(), int(RATE * STEADY_S)
        _steadily(running, posts, count)
        used = running.cpu() - before
    parts = (each / count * 1000 for each in (used.web, used.workers, used.database))
    return Cpu(*parts)


def _steadily(running: Installation, posts: Iterator[Post], count: int) -> None:
    measured = steadily(running.port, posts, (count + 0.5) / RATE, RATE)
    left = running.drain(PATIENCE_S)
    if measured.refused or left:
        tell(f"WRONG: {measured.refused} requests were refused, {left} rows wait")


def measure(runs: int) -> Iterator[Goal]:
    """Row by row, in the order of the table."""
    yield from _costs()
    yield from _waits(runs)
    yield from _postgresql()
    yield from _starts()


def _costs() -> Iterator[Goal]:
    most = {"bench": 4.5, "life": 6.0}
    today = {"bench": "7.3-8.3", "life": "10.5-11.5"}
    for kind, goal in most.items():
        tell(f"CPU an event, {kind}")
        cpu = cpu_an_event(Shape(SQLITE), kind).total
        what = f"CPU ms an event, {kind}, {RATE:.0f}/s"
        yield Goal(what, today[kind], f"<= {goal}", f"{cpu:.2f}", cpu <= goal)
    tell("the bare loop")
    alone = bare_loop.measure()
    reached = f"{alone.ratio:.2f} ({alone.ours:.2f} / {alone.bare:.2f} ms)"
    yield Goal("against the bare loop, life", "2.8", "<= 1.8", reached, alone.ratio <= 1.8)


def _waits(runs: int) -> Iterator[Goal]:
    with distant_line() as line_url:
        acks: dict[str, list[Spread]] = {BARE: [], WORKING: []}
        replies: list[Spread] = []
        rates: dict[str, list[float]] = {BARE: [], IDLE: [], WORKING: []}
        for run in range(1, runs + 1):
            for variant in (BARE, WORKING):
                tell(f"{variant}, {webhook_load.RATE}/s, run {run} of {runs}")
                ack, reply = webhook_load.steady(variant, line_url, STEADY_S)
                acks[variant].append(ack)
                replies += [reply] if reply else []
            for variant in (BARE, IDLE, WORKING):
                tell(f"{variant}, saturation, run {run} of {runs}")
                found, _ = webhook_load.saturation(variant, line_url, SATURATED_S)
                rates[variant].append(found.per_second)
    reply = Spread.median(replies)
    bare, ours = (Spread.median(acks[variant]).p99 for variant in (BARE, WORKING))
    yield Goal(
        f"committed reply ms at {webhook_load.RATE}/s, p50 / p99",
        "1186 / 2099",
        "<= 40 / <= 300",
        f"{reply.p50:.0f} / {reply.p99:.0f}",
        reply.p50 <= 40 and reply.p99 <= 300,
    )
    reached = f"{ours / bare:.2f} ({ours:.1f} / {bare:.1f} ms)"
    yield Goal("acknowledgement p99 : bare view's", "3.2", "<= 1.7", reached, ours <= 1.7 * bare)
    medians = {variant: statistics.median(each) for variant, each in rates.items()}
    idle, working = medians[IDLE] / medians[BARE], medians[WORKING] / medians[BARE]
    yield Goal(
        "saturation : bare view's, engine idle / working",
        "0.87 / 0.53",
        ">= 0.9 / >= 0.6",
        f"{idle:.2f} / {working:.2f}",
        idle >= 0.9 and working >= 0.6,
    )


def _postgresql() -> Iterator[Goal]:
    for workers in WORKERS:
        tell(f"PostgreSQL, {workers} workers")
        cpu = cpu_an_event(Shape(POSTGRESQL, workers), "bench")
        has_goal = workers == 2
        yield Goal(
            f"PostgreSQL, {workers} workers, CPU ms: worker + server",
            "6.3 + 1.4" if has_goal else "",
            "<= 4.5 + 1.2" if has_goal else "",
            f"{cpu.workers:.2f} + {cpu.database:.2f} (web {cpu.web:.2f})",
            not has_goal or (cpu.workers <= 4.5 and cpu.database <= 1.2),
        )
    tell("a dead sender")
    killed = dead_sender.measure()
    reached = f"{killed.seconds:.1f} ({killed.held} replies)"
    yield Goal(
        "dead sender's replies, s", "16", "<= 4", reached, killed.held > 0 and killed.seconds <= 4
    )


def _starts() -> Iterator[Goal]:
    tell("starts")
    with receiving_line() as line:
        first, later = starting.starts(line)
    yield Goal(
        "CPU s to the address, first / later start",
        "36 / 6",
        "<= 6 / <= 4",
        f"{first.to_address:.1f} / {later.to_address:.1f}",
        first.to_address <= 6 and later.to_address <= 4,
    )
    reached = f"{first.to_answer:.1f} / {later.to_answer:.1f}"
    yield Goal("CPU s to the first answer, first / later start", "", "", reached)


def row(goal: Goal) -> str:
    missed = "" if goal.is_met else "  MISSED"
    return f"{goal.what:50}{goal.today:>14}{goal.goal:>18}  {goal.reached}{missed}"


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=2, help="of what is beside the bare view")
    parser.add_argument("--json", action="store_true", help="one JSON object a row")
    given = parser.parse_args(arguments)
    stop_all_when_told_to_end()
    start = time.monotonic()
    if not given.json:
        print(row(Goal("what", "today", "goal", "reached")), flush=True)
    for goal in measure(given.runs):
        print(json.dumps(asdict(goal)) if given.json else row(goal), flush=True)
    tell(f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
