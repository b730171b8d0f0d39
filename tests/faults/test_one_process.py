"""Some faults in one process, on each database; `make faults` makes thousands."""

from pathlib import Path

import pytest

from tests.faults.one_process import PEOPLE, POINTS, die_often

pytestmark = pytest.mark.slow


def test_an_exception_at_any_point_loses_doubles_and_misorders_nothing(
    database_url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    report, deaths = die_often(database_url, folder, faults=150, seed=20_261_129)
    print(deaths, report, sep="\n")
    assert report.wrong == []
    assert report.kills >= 150
    assert set(deaths) == set(POINTS)
    assert report.complaints >= PEOPLE


def test_a_broken_order_of_commits_is_caught(database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    report, _ = die_often(database_url, folder, faults=100, seed=20_261_129, broken=True)
    print(report)
    assert report.broken["lost"] + report.broken["doubled"] + report.broken["misordered"]
