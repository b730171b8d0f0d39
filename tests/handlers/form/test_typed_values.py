"""Of all typed values that were read almost all land where they belong, none is kept wrongly."""

from pathlib import Path

import pytest

from bench.typed_values import misses
from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import OWN, SETS, load

# A wish that the form does not have is kept in the story, and so are few words as its beginning;
# the app is told beside the name of the shop, and a bank is called as it was typed.
MEANT_SO = {"wanted-03", "wanted-04", "story-04", "q-shop-04", "s20-048", "v22-wrong-07"}
_MISSED = (1, 3, 9, 8, 5, 17, 14, 12, 5, 11, 14, 12, 22, 15, 18, 9, 12)


@pytest.mark.parametrize(
    ("file", "each", "most_asked_back"),
    [
        *(
            pytest.param(file, 1, most, marks=pytest.mark.everywhere)
            for file, most in zip(SETS, _MISSED, strict=True)
        ),
        pytest.param(OWN, 1, 2, marks=pytest.mark.everywhere),
        (OWN, 10, 1),
    ],
    ids=(
        *(file.stem for file in SETS),
        OWN.stem,
        "a_tenth_of_our_own",
    ),
)
def test_values_are_right_or_asked_back(
    topics: KnowledgeBase, file: Path, each: int, most_asked_back: int
) -> None:
    missed = misses(topics, load(file)[::each])
    wrong = {key: miss.said for key, miss in missed.items() if miss.stores_wrongly}
    assert not wrong.keys() - MEANT_SO
    assert len(missed) <= most_asked_back, [miss.said for miss in missed.values()]
