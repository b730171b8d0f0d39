"""Seven kinds of danger are told apart in messages by other hands, of which half was never read."""

from collections.abc import Sequence
from itertools import chain

import pytest

from bench.noise import noisy
from knowledge_base import KnowledgeBase
from tests.knowledge_base.models.safety_sets import (
    LIVES,
    NONE,
    Told,
    card,
    safety_set,
    unread_sets,
)

HELD_OUT = safety_set("even")
IN_DANGER = [told for told in HELD_OUT if NONE not in told.kinds]
ALIKE = [told for told in HELD_OUT if NONE in told.kinds]


def right(topics: KnowledgeBase, told: Sequence[Told]) -> int:
    return sum(card(topics.danger(each.text)) in each.kinds for each in told)


def test_the_held_out_half_is_whole() -> None:
    assert (len(IN_DANGER), len(ALIKE)) == (87, 80)


def test_most_get_the_card_of_their_kind(topics: KnowledgeBase) -> None:
    assert right(topics, IN_DANGER) >= 83


def test_no_life_gets_a_card_of_another_kind(topics: KnowledgeBase) -> None:
    told_anywhere = (*IN_DANGER, *safety_set("odd"), *chain(*unread_sets().values()))
    lives = [told for told in told_anywhere if told.kinds <= LIVES]
    others = [
        each
        for each in lives
        if (found := card(topics.danger(each.text))) != NONE and found not in each.kinds
    ]
    assert len(lives) == 280
    assert not others


def test_few_look_alikes_get_any(topics: KnowledgeBase) -> None:
    assert len(ALIKE) - right(topics, ALIKE) <= 2


@pytest.mark.parametrize("noise", ["tones dropped", "spaces inside", "common misspellings"])
def test_most_do_when_it_is_mistyped(topics: KnowledgeBase, noise: str) -> None:
    mistyped = [Told(noisy(noise, each.text, 1), each.kinds) for each in IN_DANGER]
    assert right(topics, mistyped) >= 79
