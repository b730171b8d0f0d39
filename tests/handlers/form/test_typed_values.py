"""Of two sets of typed values almost all land where they belong, and none is kept wrongly."""

from pathlib import Path

import pytest

from bench.typed_values import misses
from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import FIRST, SECOND, load


@pytest.mark.parametrize(("file", "most_asked_back"), [(FIRST, 1), (SECOND, 3)])
def test_values_are_right_or_asked_back(
    topics: KnowledgeBase, file: Path, most_asked_back: int
) -> None:
    missed = misses(topics, load(file))
    assert not [miss.said for miss in missed.values() if miss.stores_wrongly]
    assert len(missed) <= most_asked_back, [miss.said for miss in missed.values()]
