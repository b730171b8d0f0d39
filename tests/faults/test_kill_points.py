"""One kill at each numbered point, on each database; `make faults` makes more."""

from pathlib import Path

import pytest

from tests.faults.kill_points import PEOPLE, kill_at_points
from tests.faults.killing_server import POINTS

pytestmark = pytest.mark.slow


def test_a_kill_at_any_point_loses_doubles_and_misorders_nothing(
    database_url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    kills = len(POINTS)
    report, reached = kill_at_points(database_url, folder, kills=kills, seed=20_261_129)
    print(reached, report, sep="\n")
    assert report.wrong == []
    assert reached.total() == kills
    assert report.complaints >= PEOPLE
