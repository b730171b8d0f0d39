"""A broadcast whose senders die once at each numbered point; `make faults` kills more."""

import shutil
from pathlib import Path

import pytest

from tests.faults.kill_broadcasts import kill_senders

pytestmark = [pytest.mark.slow, pytest.mark.every_push]

SEED = 20_261_130


def test_senders_killed_at_any_point_reach_each_friend_once(
    database_url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    report, reached = kill_senders(database_url, folder, kills=9, seed=SEED)
    print(reached, report, sep="\n")
    assert report.wrong == []
    assert report.once == report.friends
    assert {"before-line-answers", "after-line-answered"} <= set(reached)
    assert reached.total() == 9


@pytest.mark.sqlite
def test_a_sender_that_forgets_its_retry_keys_is_caught(
    sqlite_template: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    url = f"sqlite:///{shutil.copy(sqlite_template, folder / 'ruthan.db')}"
    report, _ = kill_senders(url, folder, kills=9, seed=SEED, broken=True)
    print(report)
    assert report.doubled
