"""A server that finds its database down or locked says so, and starts once it is up."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.commands.texts.faults import FAULTS
from db.engine.faults import StorageFault
from tests.engine.crash import migrate
from tests.engine.processes import ROOT, Process, environment
from tests.faults.database_faults import Postmaster
from tests.knowledge_base.written import PAYING, write
from tests.postgresql import running_server

pytestmark = pytest.mark.slow


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    topics = tmp_path / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    return environment(tmp_path, "http://127.0.0.1:9", topics=str(topics))


@pytest.fixture
def own_postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The address of a database on a server that may be stopped, and the server's folder."""
    folder = tmp_path_factory.mktemp("own", numbered=True)
    with running_server(folder, migrate) as server, server.fresh_database() as url:
        yield url, folder


def refused(settings: dict[str, str], fault: StorageFault) -> bool:
    """True where the start ends by itself with this sentence and no other words."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "serve"],
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    print(done.stdout, done.stderr)
    return (done.returncode, done.stderr.strip()) == (1, FAULTS[fault])


def starts(settings: dict[str, str], log: Path) -> bool:
    server = Process(("bot", "serve"), settings, log)
    try:
        server.wait_until_it_answers("/readyz")
        return True
    finally:
        server.kill()


@pytest.mark.sqlite
def test_a_locked_file(settings: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "ruthan.db"
    settings["DATABASE_URL"] = f"sqlite:///{file}"
    migrate(settings["DATABASE_URL"])
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert refused(settings, StorageFault.BUSY)
        other.rollback()
    assert starts(settings, tmp_path / "log")


@pytest.mark.postgresql
def test_a_server_that_is_down(
    settings: dict[str, str], own_postgresql: tuple[str, Path], tmp_path: Path
) -> None:
    url, folder = own_postgresql
    settings["DATABASE_URL"] = make_url(url).render_as_string(hide_password=False)
    with Postmaster(folder).away():
        assert refused(settings, StorageFault.UNREACHABLE)
    assert starts(settings, tmp_path / "log")
