"""A few kills on each database; `python -m tests.engine.crash --rounds 30` makes more."""

from pathlib import Path

import pytest

from tests.engine.crash import crash

pytestmark = pytest.mark.slow


def test_kills_lose_double_and_misorder_nothing(database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    report = crash(database_url, folder, rounds=4, people=12, seed=20_261_124)
    print(report)
    assert report.wrong == []
    assert report.kills == 4
    assert report.complaints >= 12
    assert report.told >= report.complaints // 2
