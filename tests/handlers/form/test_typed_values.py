"""Of five sets of typed values almost all land where they belong, and none is kept wrongly."""

import pytest

from bench.typed_values import misses
from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import SETS, load


@pytest.mark.parametrize(("place", "most_asked_back"), list(enumerate((1, 3, 10, 9, 5))))
def test_values_are_right_or_asked_back(
    topics: KnowledgeBase, place: int, most_asked_back: int
) -> None:
    missed = misses(topics, load(SETS[place]))
    assert not [miss.said for miss in missed.values() if miss.stores_wrongly]
    assert len(missed) <= most_asked_back, [miss.said for miss in missed.values()]
