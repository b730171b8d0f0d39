"""Our matcher beside others: same run, same phrasings, same questions."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from statistics import mean
from typing import TypeVar

from bench.alone import Run, run
from bench.questions import QUESTIONS, TRUEVOICE, Exam, of_truevoice, on_our_topics
from bench.scores import Bands, Score, bands, score
from bench.systems.everyone import ours, rivals
from bench.systems.system import System

SEEDS = (0, 1, 2)
HEAD = (
    f"{'':27}{'top-1 %':>8}{'top-3 %':>8}{'at 5 %':>8}"
    f"{'p50 ms':>9}{'p99 ms':>9}{'built s':>9}{'MiB':>6}"
)
NOTE = (
    "at 5 %: answered and right, where the threshold lets 5 % of the out-of-scope lines through"
    " (0: more of them than that get a system's full confidence)"
    "\neach system in a process of its own, on one core; memory is the peak of that process"
)
Figures = TypeVar("Figures", Score, Bands)


def measure(data: Path, closing: bool = False) -> str:
    """The tables for people, or sentences that there is nothing to measure on."""
    others, absent = rivals()
    return "\n".join(
        [*_on_our_topics(data, others, closing), *_on_truevoice(data, others), *absent]
    )


def _on_our_topics(data: Path, others: Sequence[System], closing: bool) -> Iterator[str]:
    if not (data / QUESTIONS).exists():
        yield f"no {QUESTIONS} in {data}: nothing is compared on our own topics"
        return
    exam = on_our_topics(data, closing)
    lines = "even" if closing else "odd"
    yield f"{_size(exam)}; the {lines} lines of the development set"
    yield from _tables([exam], [*ours(exam.topics), *others])


def _on_truevoice(data: Path, others: Sequence[System]) -> Iterator[str]:
    if not (data / TRUEVOICE).exists():
        yield f"no {TRUEVOICE} in {data}: nothing is compared on it"
        return
    exams = [of_truevoice(data, seed) for seed in SEEDS]
    yield f"TrueVoice, means of {len(SEEDS)} seeds; the first: {_size(exams[0])}"
    yield from _tables(exams, [*ours(), *others])


def _size(exam: Exam) -> str:
    known, labels = len(exam.in_scope), len(set(exam.labels))
    beyond = len(exam.asked) - known
    return (
        f"{len(exam.phrasings):,} phrasings of {labels} labels, "
        f"{known:,} questions, {beyond:,} out of scope"
    )


def _tables(exams: Sequence[Exam], systems: Sequence[System]) -> Iterator[str]:
    yield HEAD
    decided: dict[str, Bands] = {}
    for system in systems:
        runs = [(exam, _taken(exam, system)) for exam in exams]
        yield f"{system.name:27}{_row(_mean([score(exam.asked, each) for exam, each in runs]))}"
        if any(guess.decision for guess in runs[0][1].guesses):
            decided[system.name] = _mean([bands(exam.asked, each.guesses) for exam, each in runs])
    yield NOTE
    for name, outcome in decided.items():
        yield f"the bands of {name}, % of questions, then of out-of-scope lines"
        yield "  " + _words(outcome)


def _taken(exam: Exam, system: System) -> Run:
    return run(system, exam.phrasings, exam.labels, [each.text for each in exam.asked])


def _mean(several: Sequence[Figures]) -> Figures:
    kind: Callable[..., Figures] = type(several[0])
    names = [field.name for field in fields(several[0])]
    return kind(**{name: mean(getattr(each, name) for each in several) for name in names})


def _row(figures: Score) -> str:
    return (
        f"{figures.top_1 * 100:8.1f}{figures.top_3 * 100:8.1f}{figures.right_at_limit * 100:8.1f}"
        f"{figures.p50_ms:9.2f}{figures.p99_ms:9.2f}{figures.built_s:9.1f}{figures.peak_mib:6.0f}"
    )


def _words(outcome: Bands) -> str:
    return ", ".join(
        f"{name.replace('_', ' ')} {value * 100:.1f}" for name, value in asdict(outcome).items()
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path(), help="folder of development questions")
    parser.add_argument("--closing", action="store_true", help="the even lines, kept for the end")
    arguments = parser.parse_args()
    print(measure(arguments.data, arguments.closing))


if __name__ == "__main__":
    main()
