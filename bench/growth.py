"""Growth of the time for one question with the number of phrasings."""

import random
from collections.abc import Iterator, Sequence

from bench.alone import NotBuilt, run
from bench.questions import written
from bench.systems.everyone import ours, rivals
from bench.systems.system import System
from knowledge_base import KnowledgeBase
from knowledge_base.checks.evaluation import percentile

# How many questions are asked at so many phrasings: at the most, one may take seconds.
QUESTIONS_AT = {100: 100, 1_000: 100, 10_000: 100, 100_000: 20}
LONGEST_BUILD_S = 120
Labelled = list[tuple[str, str]]


def measure() -> str:
    """A table: p50 / p99 in ms by number of phrasings, and the seconds of building."""
    known = list(written(tuple(KnowledgeBase.load().topics.values())))
    questions = [
        text for text, _ in grown(known, max(QUESTIONS_AT.values()), random.Random("questions"))
    ]
    others, absent = rivals()
    rows = [
        "p50 / p99 ms of a question (s to build) at so many phrasings",
        f"given up: over {LONGEST_BUILD_S} s of building, or more memory than there is",
        f"{'':27}" + "".join(f"{size:>24,}" for size in QUESTIONS_AT),
    ]
    rows += [_row(system, known, questions) for system in [*ours(), *others]]
    return "\n".join([*rows, *absent])


def _row(system: System, known: Labelled, questions: Sequence[str]) -> str:
    cells: list[str] = []
    for size, count in QUESTIONS_AT.items():
        phrasings, labels = zip(*grown(known, size, random.Random(size)), strict=True)
        try:
            took = run(system, phrasings, labels, questions[:count], LONGEST_BUILD_S)
        except NotBuilt as why:
            cells.append(f"not built: {why}")
            continue
        p50, p99 = (percentile(took.took_ms, percent) for percent in (50, 99))
        cells.append(f"{p50:.2f} / {p99:.2f} ({took.built_s:.1f})")
    return f"{system.name:27}" + "".join(f"{cell:>24}" for cell in cells)


def grown(known: Labelled, size: int, chance: random.Random) -> Labelled:
    """So many phrasings: some of those known if they suffice, else also new ones, each the
    beginning of one and the end of another of the same label."""
    if size <= len(known):
        return chance.sample(known, size)
    return [*known, *_spliced(known, size - len(known), chance)]


def _spliced(known: Labelled, count: int, chance: random.Random) -> Iterator[tuple[str, str]]:
    texts_of: dict[str, list[str]] = {}
    for text, label in known:
        texts_of.setdefault(label, []).append(text)
    for _ in range(count):
        first, label = chance.choice(known)
        second = chance.choice(texts_of[label])
        yield first[: len(first) * 2 // 3] + second[len(second) // 3 :], label


if __name__ == "__main__":
    print(measure())
