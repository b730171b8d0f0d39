"""Run one system in a process of its own, on one core, and measure what it takes."""

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from bench.systems.system import Guess, System

LONGEST_BUILD_S = 600
LONGEST_END_S = 5


@dataclass(frozen=True)
class Run:
    """`built_s`: from phrasings in memory to the first question; `took_ms`: by question;
    `peak_mib`: the most memory that the process ever held, 0 where the machine does not tell."""

    built_s: float
    took_ms: tuple[float, ...]
    guesses: tuple[Guess, ...]
    peak_mib: float


class NotBuilt(Exception):
    """The system could not be built; the text says what was too little."""


def run(
    system: System,
    phrasings: Sequence[str],
    labels: Sequence[str],
    questions: Sequence[str],
    longest_build_s: float = LONGEST_BUILD_S,
) -> Run:
    """Build `system`  and ask it each question once. Raises NotBuilt."""
    spawn = multiprocessing.get_context("spawn")
    told, tell = spawn.Pipe(duplex=False)
    work = (tell, system, phrasings, labels, questions)
    process = spawn.Process(target=_work, args=work, daemon=True)
    with _one_core():
        process.start()
        tell.close()
        try:
            return _result(told, longest_build_s)
        finally:
            process.terminate()
            process.join(LONGEST_END_S)
            process.kill()
            process.join()


def _result(told: Connection, longest_build_s: float) -> Run:
    if not told.poll(longest_build_s):
        raise NotBuilt(f"over {longest_build_s:.0f} s")
    if told.recv() == "memory":
        raise NotBuilt("memory")
    result: Run = told.recv()
    return result


def _work(
    tell: Connection,
    system: System,
    phrasings: Sequence[str],
    labels: Sequence[str],
    questions: Sequence[str],
) -> None:
    # Told to end in the middle of its work, it still ends what the system started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    try:
        _tell_all(tell, system, phrasings, labels, questions)
    except MemoryError:
        tell.send("memory")
    finally:
        system.close()


def _tell_all(
    tell: Connection,
    system: System,
    phrasings: Sequence[str],
    labels: Sequence[str],
    questions: Sequence[str],
) -> None:
    start = time.perf_counter()
    system.fit(phrasings, labels)
    # The first question reads dictionaries, so it belongs to the building.
    system.rank(questions[0])
    built_s = time.perf_counter() - start
    tell.send("built")
    answers = [_timed(system, question) for question in questions]
    guesses, took_ms = zip(*answers, strict=True)
    tell.send(Run(built_s, took_ms, guesses, _peak_mib(system.process())))


def _timed(system: System, question: str) -> tuple[Guess, float]:
    start = time.perf_counter()
    guess = system.rank(question)
    took_ms = (time.perf_counter() - start) * 1000
    return guess, took_ms if guess.ms is None else guess.ms


def _peak_mib(process: int) -> float:
    """Linux only. Not getrusage: its peak counts what the parent held before the start."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


@contextmanager
def _one_core() -> Iterator[None]:
    """Give one core to the processes started meanwhile, where the machine allows to choose."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)
