"""`python -m bench.random_journeys`: how many answers 200 random people give until the number."""

import random
import statistics
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bench.ten_stories import (
    MOST_OTHERWISE,
    MOST_TOLD_FIRST,
    NOT_COUNTED,
    TAPS,
    tap_card,
    tap_paid,
)
from handlers.form.complaint import FieldName
from handlers.messages.reply import Tap
from handlers.state.draft import CONFIRM_CANCEL
from knowledge_base import KnowledgeBase
from tests.handlers.journey import Journey, memory

_FILE = Path("tests/handlers/form/random_people.yaml")
PEOPLE, SEED, MOST_STEPS = 200, 21, 40
_TOLD, _DISTRACTED = 0.7, 0.15
_PAID = ("paid", "part", "not-yet")


@dataclass(frozen=True, slots=True)
class Way:
    """One person's way to the number; `answers` is 0 where there is none."""

    told_first: bool
    answers: int


def main() -> None:
    """Print the median and the worst, by whether the story was told first."""
    topics, words = KnowledgeBase.load(), YAML(typ="safe").load(_FILE.read_text("utf-8"))
    chance = random.Random(SEED)
    ways = [_way(topics, words, chance) for _ in range(PEOPLE)]
    for told_first, most in ((True, MOST_TOLD_FIRST), (False, MOST_OTHERWISE)):
        chosen = [way for way in ways if way.told_first == told_first]
        counts = [way.answers for way in chosen if way.answers]
        over = sum(count > most for count in counts)
        print(
            f"{'told first' if told_first else 'otherwise'}: {len(chosen)} people, "
            f"median {statistics.median(counts)}, worst {max(counts)}, over {most}: {over}, "
            f"without a number {len(chosen) - len(counts)}, "
            f"{dict(sorted(Counter(counts).items()))}"
        )


def _way(topics: KnowledgeBase, words: Mapping[str, Any], chance: random.Random) -> Way:
    parts = [chance.choice(said) for said in words["parts"].values() if chance.random() < _TOLD]
    story, told_first = " ".join(parts) or words["parts"]["wrong"][0], chance.random() < 1 / 2
    with memory() as session:
        journey = Journey(session, topics)
        if told_first:
            journey.types(story)
        journey.types(chance.choice(words["asks"]))
        steps = _steps(journey, words, story, chance)
        taken = 1 + sum(step not in NOT_COUNTED for step in steps)
        return Way(told_first, taken if journey.filed() else 0)


def _steps(
    journey: Journey, words: Mapping[str, Any], story: str, chance: random.Random
) -> list[str]:
    """Answer until there is a number; the questions and cards that were answered."""
    steps = []
    for _ in range(MOST_STEPS):
        draft = journey.draft
        if draft is None:
            break
        asking = draft.asking
        is_card = asking in TAPS or draft.paused or asking == CONFIRM_CANCEL
        if not is_card and chance.random() < _DISTRACTED:
            journey.types(chance.choice(words["asides"]))
            continue
        steps.append(asking)
        if draft.paused or asking == CONFIRM_CANCEL:
            journey.presses(Tap("-", f"complaint/resume?d={draft.id}"))
        elif asking in TAPS:
            tap_card(journey, asking)
        elif asking == FieldName.STORY:
            journey.types(story)
        elif asking == FieldName.PAID:
            tap_paid(journey, chance.choice(_PAID))
        else:
            journey.types(chance.choice(words["answers"][asking]))
    return steps


if __name__ == "__main__":
    main()
