"""The page for operators has every code of /readyz and every metric, with the same words."""

from bot.web.admission import MOST_OF_ONE, MOST_WAITING
from bot.web.health import HELP
from bot.web.metrics import COUNTED
from db.engine.faults import StorageFault
from db.engine.schema import SchemaState
from db.queue import lanes
from tests.house.project import text

PAGE = text("docs/operations.md")


def test_each_code_has_its_sentence() -> None:
    assert [code for code, words in HELP.items() if f"| `{code}` | `" not in PAGE] == []
    assert [code for code, words in HELP.items() if f"| {words} |" not in PAGE] == []
    states = {*StorageFault, *SchemaState} - {SchemaState.CURRENT}
    assert {str(state) for state in states} <= set(HELP)


def test_each_metric_is_told_with_its_labels() -> None:
    lines = {
        line.split("`")[1]: line for line in PAGE.splitlines() if line.startswith("| `ruthan_")
    }
    for name, _, labels in COUNTED.values():
        assert [
            label for label in labels if f"`{label}`" not in lines[f"ruthan_{name}_total"]
        ] == []


def test_the_limits_are_those_of_the_code() -> None:
    assert f"{MOST_OF_ONE} messages and taps may wait" in PAGE
    assert f"from {MOST_WAITING:,} waiting events" in PAGE
    assert f"({2 * MOST_WAITING:,} for people" in PAGE
    assert (lanes.MANY, lanes.OLDEST_EVERY) == (4, 4)
