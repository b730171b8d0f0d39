"""Some faults in one process, on each database; `make faults` makes thousands."""

import shutil
from pathlib import Path

import pytest

from tests.faults.one_process import die_often

pytestmark = [pytest.mark.slow, pytest.mark.every_push]


def test_an_exception_at_any_point_loses_doubles_and_misorders_nothing(
    database_url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    report, deaths = die_often(database_url, folder, faults=100, seed=20_261_129, people=2)
    print(deaths, report, sep="\n")
    assert report.wrong == []
    assert report.kills >= 100
    assert set(deaths) >= {"statement", "before-commit", "after-commit", "before-request"}
    assert report.complaints >= 2


@pytest.mark.sqlite
def test_a_broken_order_of_commits_is_caught(sqlite_template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    url = f"sqlite:///{shutil.copy(sqlite_template, folder / 'ruthan.db')}"
    report, _ = die_often(url, folder, faults=60, seed=20_261_129, people=1, broken=True)
    print(report)
    assert report.broken["lost"] + report.broken["doubled"] + report.broken["misordered"]
