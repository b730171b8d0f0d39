"""`ruthan complaints asean-report`: written once, and for a period that is over."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.complaints.commands import complaints


def _report(folder: Path, *told: str) -> Result:
    return CliRunner().invoke(complaints, ["asean-report", "--out", str(folder), *told])


def test_a_period_is_written_once_in_either_era(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = shutil.copy(sqlite_template, tmp_path / "ruthan.db")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{database}")
    folder = tmp_path / "reports"
    folder.mkdir()
    done = _report(folder, "--quarter", "3", "--year", "2568")
    assert done.exit_code == 0, done.output
    assert {each.name for each in folder.iterdir()} == {
        f"ruthan-asean-report-2025-Q3.{kind}" for kind in ("pdf", "xlsx", "json")
    }
    again = _report(folder, "--quarter", "3", "--year", "2025")
    assert (again.exit_code, "อยู่แล้ว" in again.stderr) == (1, True)
    later = _report(folder, "--year", "2099")
    assert (later.exit_code, "ยังไม่จบ" in later.stderr) == (1, True)
    wrong = _report(folder, "--year", "2025", "--quarter", "5")
    assert wrong.exit_code == 2
