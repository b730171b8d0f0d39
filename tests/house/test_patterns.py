"""No pattern of the code takes much longer for a text that is a little longer."""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import islice, product
from typing import Any

import pytest

from tests import lanes
from tests.handlers.hostile_texts import units
from tests.house.patterns import Pattern, patterns
from tests.house.project import PACKAGES, modules, text
from tests.pattern_examples import examples, stretched
from tests.processor_time import Bound, Prepare

pytestmark = pytest.mark.slow
Way = Callable[[Pattern, Any], None]
LENGTHS = (1_000, 2_000, 4_000)
# A message is read by some three hundred patterns within a quarter of a second.
MOST_S, NOISE_S = 0.05, 0.015
OWN_EXAMPLES, MOST_SHOWN = 6, 4
# A pattern that gets short texts only: its longest, and the function of the code that cuts it.
SHORT: dict[str, tuple[int, str]] = {
    "knowledge_base.thai._ENDING": (200, "knowledge_base.thai.without_courtesy"),
    "bot.simulator.rules.measures.GRAPHEME": (1_000, "bot.simulator.rules.measures.graphemes"),
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Looking for them takes seconds, which the quick lane, where none of this runs, need not."""
    if "place" in metafunc.fixturenames and lanes.is_everywhere():
        metafunc.parametrize("place", patterns())


@cache
def _source() -> str:
    return "\n".join(map(text, modules(*PACKAGES)))


def test_the_walk_finds_patterns_wherever_they_are_kept() -> None:
    found = patterns()
    assert len(found) > 300
    assert {"knowledge_base.thai._LINK", "handlers.nlu.masking._LINE_ID"} <= found.keys()
    assert any(place.startswith("handlers.nlu.story.problem_type._KINDS[") for place in found)


def test_a_pattern_of_short_texts_is_one_of_the_code() -> None:
    assert SHORT.keys() <= patterns().keys()


def test_a_pattern_takes_time_in_proportion_to_the_text(place: str) -> None:
    assert list(islice(_slow(place), MOST_SHOWN)) == []


def _slow(place: str) -> Iterator[str]:
    pattern = patterns()[place]
    longest, _ = SHORT.get(place, (LENGTHS[-1], ""))
    bound = Bound([length * longest // LENGTHS[-1] for length in LENGTHS], MOST_S, NOISE_S)
    for way, unit in product(_ways(place), _hostile_to(pattern)):
        figures = bound.measured(_prepared(way, pattern, unit))
        if bound.is_broken_by(figures):
            yield f"{way.__name__} {unit[:40]!r}: {figures}"


def _ways(place: str) -> list[Way]:
    """The ways in which the code applies a pattern. Where that cannot be seen, all it finds one
    after the other: a search is the first of them, and a match the first try of that."""
    name = place.partition("[")[0].rpartition(".")[2]
    applied = set(re.findall(rf"\b{name}\.([a-z]+)\b", _source()))
    begins = [way for name, way in _AT_THE_BEGINNING.items() if name in applied]
    return begins if applied and applied <= _AT_THE_BEGINNING.keys() else [*begins, _finditer]


def _finditer(pattern: Pattern, filled: Any) -> None:
    for _ in pattern.finditer(filled):
        pass


def _match(pattern: Pattern, filled: Any) -> None:
    pattern.match(filled)


def _fullmatch(pattern: Pattern, filled: Any) -> None:
    pattern.fullmatch(filled)


_AT_THE_BEGINNING: dict[str, Way] = {"match": _match, "fullmatch": _fullmatch}


def _hostile_to(pattern: Pattern) -> list[str]:
    """Texts hostile to every pattern, after those made from this one."""
    if not isinstance(pattern, re.Pattern) or isinstance(pattern.pattern, bytes):
        return units()
    own = examples(pattern.pattern)
    together = ["".join(own), " ".join(own) + " "]
    long = stretched(pattern.pattern, LENGTHS[-1])
    return [*filter(None, (*together, *long)), *own[:OWN_EXAMPLES], *units()]


def _prepared(way: Way, pattern: Pattern, unit: str) -> Prepare:
    return lambda length: partial(way, pattern, _filled(pattern, unit, length))


def _filled(pattern: Pattern, unit: str, length: int) -> Any:
    """The repeated text with another end, where a pattern sees that all has been in vain."""
    filled = (unit * (length // len(unit) + 1))[: length - 1] + "!"
    return filled.encode() if isinstance(pattern.pattern, bytes) else filled
