"""Which tests `make check` runs for a change."""

import pytest

from tests.changed import rooms_of

HOUSE = "tests/house"


@pytest.mark.parametrize(
    ("path", "room"),
    [
        ("handlers/nlu/values/amounts.py", "tests/handlers/nlu/values"),
        ("bot/web/console/templates/console/case.html", "tests/bot/web/console"),
        ("knowledge_base/topics/refunds.yaml", "tests/knowledge_base"),
        ("tests/handlers/nlu/test_masking.py", "tests/handlers/nlu/test_masking.py"),
        ("tests/bot/web/console/fixtures.py", "tests/bot/web/console"),
    ],
)
def test_a_change_is_tested_by_the_nearest_folder(path: str, room: str) -> None:
    assert rooms_of([path]) == sorted([room, HOUSE])


@pytest.mark.parametrize("path", ["README.md", "pyproject.toml", "docs/scale.md", "tests/lanes.py"])
def test_what_is_in_no_room_is_tested_by_the_house(path: str) -> None:
    assert rooms_of([path]) == [HOUSE]


def test_a_folder_within_another_is_not_run_twice() -> None:
    paths = ["handlers/nlu/values/amounts.py", "handlers/nlu/masking.py"]
    assert rooms_of(paths) == ["tests/handlers/nlu", HOUSE]
