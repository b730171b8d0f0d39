"""Fail if phrasings of the topics were taken from the questions that measure the matcher."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process

from bench.questions import BEYOND, QUESTIONS, pairs, written
from knowledge_base import PACKAGED_TOPICS
from knowledge_base.content.loader import load
from knowledge_base.thai import normalise

TOO_ALIKE = 85
MOST_TOO_ALIKE = 0.02


@dataclass(frozen=True)
class Leaks:
    """The likeness (rapidfuzz ratio, 0 to 100) of each question's nearest phrasing, and which
    (topic and phrasing) are too alike."""

    nearest: tuple[float, ...]
    too_alike: tuple[tuple[str, str], ...]

    @property
    def share(self) -> float:
        return len(self.too_alike) / len(self.nearest)

    @property
    def found(self) -> bool:
        return self.share > MOST_TOO_ALIKE


def find(questions: Sequence[str], phrasings: Sequence[tuple[str, str]]) -> Leaks:
    """Compare normalised texts; `phrasings` come with their topics' ids. What is only signs is
    like nothing else."""
    asked = [text for text in map(normalise, questions) if text]
    known = [normalise(text) for text, _ in phrasings]
    likeness = process.cdist(asked, known, scorer=fuzz.ratio)
    nearest = likeness.max(axis=1)
    places = likeness.argmax(axis=1)[nearest > TOO_ALIKE]
    too_alike = tuple((phrasings[place][1], phrasings[place][0]) for place in places)
    return Leaks(tuple(nearest.tolist()), too_alike)


def measure(data: Path) -> tuple[str, bool]:
    """Tables over all lines, odd and even, and whether phrasings were taken from them: those of
    topics from the questions, those of what is not ours from the out-of-scope lines."""
    if not (data / QUESTIONS).exists():
        return f"no {QUESTIONS} in {data}: leaks are not looked for", False
    library = load(PACKAGED_TOPICS)
    beyond = [
        (text, each.subject) for each in library.out_of_scope.subjects for text in each.phrasings
    ]
    known = {QUESTIONS: list(written(library.topics)), BEYOND: beyond}
    leaks = [find([text for text, _ in pairs(data / file)], known[file]) for file in known]
    return "\n".join(map(_table, leaks)), any(each.found for each in leaks)


def _table(leaks: Leaks) -> str:
    quarters = np.percentile(leaks.nearest, (50, 90, 99, 100))
    rows = [
        f"{len(leaks.nearest)} lines, the likeness of the nearest phrasing: "
        "p50 {:.0f}, p90 {:.0f}, p99 {:.0f}, most {:.0f}".format(*quarters),
        f"above {TOO_ALIKE}: {leaks.share:.1%} (at most {MOST_TOO_ALIKE:.0%})",
        *(f"  {topic}: {text}" for topic, text in leaks.too_alike),
    ]
    return "\n".join(
        [*rows, *(["FAILED: too many phrasings are lines of it"] if leaks.found else [])]
    )


def main() -> None:
    """Exit with 1 if more than 2 % of the questions have a phrasing that is too alike."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--data", type=Path, default=Path(), help="folder of development questions")
    table, found = measure(parser.parse_args().data)
    print(table)
    sys.exit(found)


if __name__ == "__main__":
    main()
