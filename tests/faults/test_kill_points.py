"""One kill at each numbered point, on each database; `make faults` makes more."""

import shutil
from pathlib import Path

import pytest

from tests.faults.kill_points import PEOPLE, POINTS, kill_at_points

pytestmark = [pytest.mark.slow, pytest.mark.every_push]


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


@pytest.mark.sqlite
def test_a_broken_order_of_commits_is_caught(sqlite_template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    url = f"sqlite:///{shutil.copy(sqlite_template, folder / 'ruthan.db')}"
    report, _ = kill_at_points(url, folder, kills=4, seed=20_261_129, broken=True)
    print(report)
    assert report.broken["lost"] + report.broken["doubled"]
