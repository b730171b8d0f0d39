"""A published table and its total narrow no small count down."""

from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.statistics.disclosure_control import SMALLEST, suppressed_cells


def possible(counts: Mapping[str, int], chosen: frozenset[str]) -> Iterator[dict[str, int]]:
    """All tables that a reader cannot tell from this one, who knows how cells are chosen."""
    small = [name for name in chosen if counts[name] < SMALLEST]
    larger = [name for name in chosen if counts[name] >= SMALLEST]
    published = [count for name, count in counts.items() if name not in chosen]
    together = sum(counts[name] for name in chosen)
    ceiling = min((count for count in published if count >= SMALLEST), default=together)
    ranges = [range(1, SMALLEST)] * len(small) + [range(SMALLEST, ceiling + 1)] * len(larger)
    for values in product(*ranges):
        if sum(values) == together:
            yield dict(zip([*small, *larger], values, strict=True))


@given(st.dictionaries(st.sampled_from("abcde"), st.integers(0, 9), min_size=1))
def test_each_small_count_may_still_be_any_small_count(counts: dict[str, int]) -> None:
    chosen = suppressed_cells(counts)
    if chosen is None:
        return
    small = {name for name, count in counts.items() if 0 < count < SMALLEST}
    assert small <= chosen
    assert bool(small) == bool(chosen)
    tables = list(possible(counts, chosen))
    for name in small:
        assert {table[name] for table in tables} == set(range(1, SMALLEST))


@pytest.mark.parametrize(
    ("counts", "chosen"),
    [
        ({"a": 10, "b": 20}, set()),
        ({"a": 0, "b": 20}, set()),
        # Alone, it would be the total less the rest.
        ({"a": 3, "b": 9, "c": 20, "d": 30}, {"a", "b"}),
        # Two ones make two: a third is needed.
        ({"a": 1, "b": 1, "c": 9, "d": 30}, {"a", "b", "c"}),
        ({"a": 2, "b": 3, "c": 2, "d": 3, "e": 40}, {"a", "b", "c", "d"}),
        ({"a": 3}, None),
        ({"a": 4, "b": 4, "c": 5}, {"a", "b", "c"}),
    ],
)
def test_as_few_as_it_takes(counts: dict[str, int], chosen: set[str] | None) -> None:
    assert suppressed_cells(counts) == chosen
