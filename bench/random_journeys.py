"""`python -m bench.random_journeys`: how many answers 200 random people give until the number."""

import random
import statistics
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from handlers.form.complaint import FieldName
from handlers.messages.reply import Tap
from handlers.state.draft import CONFIRM_CANCEL, CONSENT, MATTER, PREFILL, REVIEW
from knowledge_base import KnowledgeBase
from tests.handlers.journey import Journey, memory

_FILE = Path("tests/handlers/form/random_people.yaml")
PEOPLE, SEED, MOST_STEPS = 200, 21, 40
MOST_TOLD_FIRST, MOST_OTHERWISE = 5, 8
_TOLD, _DISTRACTED = 0.7, 0.15
_TAPS = {
    CONSENT: "consent", MATTER: "matter", PREFILL: "accept", REVIEW: "send",
    CONFIRM_CANCEL: "resume",
}  # fmt: skip
_VALUES = {CONSENT: "&v=yes", MATTER: "&v=same"}
_PAID = ("paid", "part", "not-yet")


@dataclass(frozen=True, slots=True)
class Way:
    """One person's way to the number; `answers` is 0 where there is none, without `asides`."""

    told_first: bool
    answers: int
    asides: int


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
        asides = _answers(journey, words, story, chance)
        taken = 1 + sum(step not in (CONSENT, REVIEW) for step in asides.steps)
        return Way(told_first, taken if journey.filed() else 0, asides.count)


@dataclass
class _Steps:
    steps: list[str]
    count: int = 0


def _answers(
    journey: Journey, words: Mapping[str, Any], story: str, chance: random.Random
) -> _Steps:
    """Answer until there is a number; the questions that were answered, and how many asides."""
    done = _Steps([])
    for _ in range(MOST_STEPS):
        draft = journey.draft
        if draft is None:
            break
        asking = draft.asking
        if asking not in _TAPS and chance.random() < _DISTRACTED:
            journey.types(chance.choice(words["asides"]))
            done.count += 1
            continue
        done.steps.append(asking)
        if draft.paused:
            journey.presses(Tap("-", f"complaint/resume?d={draft.id}"))
        elif asking in _TAPS:
            journey.presses(
                Tap("-", f"complaint/{_TAPS[asking]}?d={draft.id}{_VALUES.get(asking, '')}")
            )
        elif asking == FieldName.STORY:
            journey.types(story)
        elif asking == FieldName.PAID:
            said = chance.choice(_PAID)
            journey.presses(Tap("-", f"complaint/answer?d={draft.id}&f=paid&v={said}"))
        else:
            journey.types(chance.choice(words["answers"][asking]))
    return done


if __name__ == "__main__":
    main()
