"""A fresh SQLite database, as often as a test asks, and a scripted line."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.commands.backups import Fresh
from tests.bot.scripted_line import ScriptedLine, scripted_line


@pytest.fixture
def fresh_sqlite(sqlite_template: Path, tmp_path: Path) -> Fresh:
    """Each call gives the URL of a new, migrated, empty database."""

    def made() -> str:
        number = len(list(tmp_path.glob("*.db")))
        return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / f'{number}.db')}"

    return made


@pytest.fixture
def line() -> Iterator[ScriptedLine]:
    with scripted_line() as opened:
        yield opened
