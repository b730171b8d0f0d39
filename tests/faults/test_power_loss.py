"""A short run, cut at some places; `python -m tests.faults.power_loss` cuts at more."""

from pathlib import Path

import pytest

from tests.faults.power_loss import PICTURES, cut_power

pytestmark = [pytest.mark.slow, pytest.mark.every_push]


def test_nothing_that_left_is_lost_with_the_power(tmp_path: Path) -> None:
    report = cut_power(tmp_path, seconds=4, cuts=60, seed=20_261_129)
    print(report)
    assert report.wrong == []
    assert report.acknowledged > report.replies > 60
    assert report.files > PICTURES


def test_a_server_that_waits_for_no_disk_is_caught(tmp_path: Path) -> None:
    report = cut_power(tmp_path, seconds=2, cuts=30, seed=20_261_129, unsynced=True)
    print(report)
    assert report.lost["event"]
    assert report.lost["answer"]
