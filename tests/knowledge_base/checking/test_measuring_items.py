"""Results on the measuring items do not fall; `python -m bench.checks` tells each miss."""

import pytest

from bench.checks import SETS, Checked, load, run
from knowledge_base.checking.checker import Checker


@pytest.fixture(scope="module")
def checked(real: Checker) -> list[Checked]:
    """All items, with what is said of them."""
    return list(run(load(sorted((SETS / "items").glob("*.yaml"))), real))


def share(of: list[Checked], *verdicts: str) -> float:
    assert len(of) > 90
    return sum(each.verdict in verdicts for each in of) / len(of)


def test_danger_is_seen(checked: list[Checked]) -> None:
    clear = [each for each in checked if each.item.accept == ("danger",)]
    danger = [each for each in checked if each.item.truth == "danger"]
    assert share(clear, "danger") >= 0.9
    assert share(danger, "danger", "caution") >= 0.97
    assert share(danger, "ok-signs") == 0


def test_harmless_messages_are_not_called_dangerous(checked: list[Checked]) -> None:
    harmless = [each for each in checked if each.item.truth in ("harmless", "neutral")]
    assert share(harmless, "danger") <= 0.008
    assert share(harmless, "danger", "caution") <= 0.05


def test_the_one_concerned_is_told(checked: list[Checked]) -> None:
    branded = [each for each in checked if each.item.brand]
    assert sum(each.brand == each.item.brand for each in branded) >= 0.9 * len(branded)
