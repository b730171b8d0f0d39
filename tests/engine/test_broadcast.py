"""Senders of a broadcast are killed; `python -m bench.broadcast` does it before 100,000 friends."""

from pathlib import Path

import pytest

from bench.broadcast import broadcast

pytestmark = pytest.mark.slow


def test_killed_senders_reach_each_friend_once(database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    report = broadcast(database_url, folder, friends=3_000, kills=2, seed=20_261_129)
    print(report)
    assert report.wrong == []
    assert report.kills == 2
    assert report.ended == 60
    assert report.once + report.ended >= 3_000
