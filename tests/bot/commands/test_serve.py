"""`ruthan serve` as a process: where it listens, the local LINE, one server for one data folder."""

import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.engine.engine import open_database
from db.engine.schema import upgrade
from tests.engine.office import until
from tests.engine.processes import ROOT, Process, environment, free_port
from tests.knowledge_base.written import PAYING, write
from tests.postgresql import Emptied

pytestmark = [pytest.mark.slow, pytest.mark.both_databases]

RUNS = "เปิดอยู่แล้ว"


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    """Settings of a server on SQLite, whose LINE is on this machine."""
    engine = open_database(f"sqlite:///{tmp_path / 'ruthan.db'}")
    upgrade(engine)
    engine.dispose()
    topics = tmp_path / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    return environment(tmp_path, "http://127.0.0.1:9/local-line", topics=str(topics))


@contextmanager
def serving(settings: dict[str, str], *program: str) -> Iterator[Process]:
    log = Path(settings["RUTHAN_DATA_DIR"]) / "log"
    process = Process(("bot", *(program or ("serve",))), settings, log)
    try:
        process.wait_until_it_answers()
        yield process
    finally:
        process.kill()


def ruthan(settings: dict[str, str], *command: str) -> "subprocess.CompletedProcess[str]":
    """A command that ends by itself."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *command],
        cwd=ROOT,
        env={**os.environ, **settings, "PORT": str(free_port())},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_it_has_no_local_line_though_its_line_is_on_this_machine(settings: dict[str, str]) -> None:
    with serving(settings) as server:
        for path in ("/local-line/", "/local-line/control/people"):
            with pytest.raises(urllib.error.HTTPError, match="404"):
                urllib.request.urlopen(f"http://127.0.0.1:{server.port}{path}", timeout=30)
    assert f"127.0.0.1 พอร์ต {server.port}" in server.log.read_text("utf-8")


def test_a_second_one_on_the_same_data_is_refused_and_other_commands_are_not(
    settings: dict[str, str],
) -> None:
    with serving(settings) as server:
        for command in ("serve", "demo", "worker"):
            refused = ruthan(settings, command)
            assert refused.returncode == 1
            assert RUNS in refused.stderr
            assert "Traceback" not in refused.stderr
        assert ruthan(settings, "complaints", "list").returncode == 0
        server.wait_until_it_answers()


def test_it_is_refused_beside_a_demo(tmp_path: Path, settings: dict[str, str]) -> None:
    with serving(settings, "demo", "--empty"):
        refused = ruthan(settings, "serve")
    assert refused.returncode == 1
    assert RUNS in refused.stderr


def test_nobody_takes_the_data_while_a_child_of_a_killed_server_lives(
    settings: dict[str, str],
) -> None:
    with serving(settings) as server:
        children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
        child = int(children[0])
        os.kill(child, signal.SIGSTOP)
        os.kill(server.pid, signal.SIGKILL)
        assert RUNS in ruthan(settings, "serve").stderr
        os.kill(child, signal.SIGKILL)
        until(lambda: not Path(f"/proc/{child}/exe").exists())


def test_a_killed_one_leaves_nothing_that_keeps_the_next_out(settings: dict[str, str]) -> None:
    with serving(settings) as server:
        server.kill()
    with serving(settings):
        pass


@pytest.mark.postgresql
def test_several_may_serve_one_postgresql(
    settings: dict[str, str], emptied_postgresql: Emptied
) -> None:
    with emptied_postgresql.database() as url:
        first = {**settings, "DATABASE_URL": url}
        second = {**first, "PORT": str(free_port())}
        with serving(first), serving(second):
            pass
