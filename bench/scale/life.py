"""Traffic as people write: a few messages in a few seconds, questions that are all different."""

import itertools
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bench.noise import typos
from bench.traffic import TAPS, Post, Traffic
from knowledge_base import PACKAGED_TOPICS
from knowledge_base.content.loader import load

OTHERS = ("ขอบคุณค่ะ", "สวัสดีครับ", "โอเค", "ดูสถานะเรื่อง", "คุยกับเจ้าหน้าที่")
OTHERS_SHARE, TYPOS_SHARE = 0.1, 1 / 3
# One person in three fills in the form, the others ask.
FORM_EVERY = 3
# Messages of one sitting and their chances; seconds between two of them.
SITTING = {1: 0.45, 2: 0.30, 3: 0.15, 4: 0.10}
ASKER_GAP_S, FORM_GAP_S = (0.6, 2.5), (2.0, 6.0)
# The made requests leave a moment after the last one is made.
_HEAD_START_S = 1.0


def phrasings() -> list[str]:
    """Every phrasing of the topics."""
    return [text for topic in load(PACKAGED_TOPICS).topics for text in topic.phrasings]


class Life(Traffic):
    """60 % questions, a third of them mistyped, 30 % steps of the form, 10 % others. No question
    comes twice before all came, and mistyped ones are each mistyped anew."""

    def __init__(self, secret: str, people: int = 200, seed: int = 1) -> None:
        super().__init__(secret, people, seed)
        self._questions = _endless(phrasings(), random.Random(f"questions {seed}"))

    def _did(self, person: int, number: int) -> dict[str, Any]:
        chance = self._random
        if chance.random() < OTHERS_SHARE:
            if chance.random() < 0.5:
                return {"type": "postback", "postback": {"data": chance.choice(TAPS)}}
            text = chance.choice(OTHERS)
        elif fills_in_the_form(person):
            text = next(self._steps[person])
        else:
            text = next(self._questions)
            text = typos(text, chance) if chance.random() < TYPOS_SHARE else text
        message = {"id": str(number), "type": "text", "quoteToken": "q" * 40, "text": text}
        return {"type": "message", "message": message}


def fills_in_the_form(person: int) -> bool:
    return person % FORM_EVERY == 0


def _endless(texts: list[str], chance: random.Random) -> Iterator[str]:
    while True:
        yield from chance.sample(texts, len(texts))


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request and the moment, in seconds after the start, when it comes, whatever the server
    does; `person` is who wrote it, and FLOODER who does not stop."""

    due: float
    person: int
    post: Post


FLOODER = -1


def arrivals(
    secret: str, *, rate: float, seconds: float, people: int, seed: int, flood: float = 0.0
) -> list[Arrival]:
    """`rate` events a second on average by people who sit down at moments of their own and then
    write a few messages; one more writes `flood` events a second without an end."""
    chance = random.Random(f"arrivals {seed}")
    moments = sorted(_moments(rate, seconds, people, chance))
    floods = [(number / flood, FLOODER) for number in range(int(seconds * flood))]
    life = Life(secret, people + 1, seed)
    start = time.time() + _HEAD_START_S
    return [
        Arrival(due, person, life.post_of(people if person == FLOODER else person, start + due))
        for due, person in sorted([*moments, *floods])
    ]


def _moments(
    rate: float, seconds: float, people: int, chance: random.Random
) -> Iterator[tuple[float, int]]:
    """Moments and persons of the writing; nobody sits down twice before all did."""
    mean = sum(count * share for count, share in SITTING.items())
    at, order = 0.0, itertools.cycle(chance.sample(range(people), people))
    while (at := at + chance.expovariate(rate / mean)) < seconds:
        person, due = next(order), at
        gap = FORM_GAP_S if fills_in_the_form(person) else ASKER_GAP_S
        for _ in range(chance.choices(list(SITTING), list(SITTING.values()))[0]):
            yield due, person
            due += chance.uniform(*gap)
