"""Ruthan as an office runs it: a database, web processes and workers, each with its costs."""

import atexit
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psycopg
from sqlalchemy import func, select

from bench.databases import migrate
from bench.scale.processes import cpu_seconds
from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.models.tables import InboxEvent, OutboxBatch
from db.queue import inbox, outbox
from tests.engine.processes import PATIENCE_S, Process, environment
from tests.postgresql import running_server

SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"
_LOOK_S = 0.1
# So many times as long as a test waits for a start is waited here.
_STARTS_OF_A_TEST = 4


@dataclass(frozen=True, slots=True)
class Shape:
    """`workers` 0: the engine is in the one web process."""

    database: str
    workers: int = 0
    web: int = 1

    def __str__(self) -> str:
        if not self.workers:
            return f"{self.database}, one process"
        return f"{self.database}, {self.workers} workers, {self.web} web"


@dataclass(frozen=True, slots=True)
class Cpu:
    """Seconds."""

    web: float
    workers: float
    database: float

    def __sub__(self, other: "Cpu") -> "Cpu":
        return Cpu(
            self.web - other.web, self.workers - other.workers, self.database - other.database
        )

    @property
    def total(self) -> float:
        return self.web + self.workers + self.database


class Installation:
    """It runs; `url` is its database's."""

    def __init__(
        self, url: str, web: Process, workers: list[Process], postmaster: int | None
    ) -> None:
        self.url = url
        self.web, self.workers = web, workers
        self._postmaster = postmaster
        self.transactions = Transactions(open_database(url))

    @property
    def port(self) -> int:
        return self.web.port

    def cpu(self) -> Cpu:
        """CPU seconds used so far, by part; of SQLite nothing is apart."""
        workers = sum(cpu_seconds(worker.pid) for worker in self.workers)
        database = cpu_seconds(self._postmaster) if self._postmaster else 0.0
        return Cpu(cpu_seconds(self.web.pid), workers, database)

    def waiting(self) -> int:
        """Events and batches that nobody has ended yet."""
        with self.transactions.reading() as session:
            return inbox.count_waiting(session) + outbox.count_waiting(session)

    def unsaid(self) -> int:
        """Events that were handled, above the batches that were written for them."""
        handled = InboxEvent.state.in_(("done", "ignored"))
        with self.transactions.reading() as session:
            events = select(func.count()).select_from(InboxEvent).where(handled)
            batches = select(func.count()).select_from(OutboxBatch)
            return session.execute(events).scalar_one() - session.execute(batches).scalar_one()

    def drain(self, patience_s: float) -> int:
        """Wait until nothing waits; how many are left when patience ends."""
        end = time.monotonic() + patience_s
        while (left := self.waiting()) and time.monotonic() < end:
            time.sleep(_LOOK_S)
        return left


@contextmanager
def database(kind: str, folder: Path) -> Iterator[tuple[str, int | None]]:
    """The URL of an empty, migrated database, and PostgreSQL's first process. It waits for the
    disk as in an office."""
    if kind == SQLITE:
        url = f"sqlite:///{folder / 'ruthan.db'}"
        migrate(url)
        yield url, None
        return
    _prepare_runtime_folder()
    with running_server(folder, migrate) as server, server.fresh_database() as url:
        with psycopg.connect(server.url, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = on")
            connection.execute("SELECT pg_reload_conf()")
            (data,) = connection.execute("SHOW data_directory").fetchone() or ("",)
        yield url, int(Path(data, "postmaster.pid").read_text().split("\n", 1)[0])


@cache
def _prepare_runtime_folder() -> None:
    """Make a folder for the lock of PostgreSQL's wheel; it looks once, so the folder stays."""
    folder = tempfile.mkdtemp(prefix="ruthan-bench-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["XDG_RUNTIME_DIR"] = folder


@contextmanager
def installation(
    shape: Shape, url: str, line_url: str, postmaster: int | None = None, **settings: str
) -> Iterator[Installation]:
    """All of it, started and answering; `settings` beside the usual ones."""
    with ExitStack() as stack:
        name = stack.enter_context(
            tempfile.TemporaryDirectory(prefix="ruthan-bench-", ignore_cleanup_errors=True)
        )
        folder = Path(name)
        chosen = environment(folder, line_url, url) | settings
        if shape.workers:
            chosen |= {"RUTHAN_ENGINE": "outside", "WEB_CONCURRENCY": str(shape.web)}
        web = Process(("bot", "serve"), chosen, folder / "web.log")
        stack.callback(web.kill)
        wait_until_it_answers(web)
        workers = []
        for number in range(shape.workers):
            worker = Process(("bot", "worker"), chosen, folder / f"worker-{number}.log")
            stack.callback(worker.kill)
            workers.append(worker)
        for worker in workers:
            _wait_until_it_works(worker)
        web.wait_until_it_has_learned()
        running = Installation(url, web, workers, postmaster)
        stack.callback(running.transactions.engine.dispose)
        yield running


def wait_until_it_answers(web: Process) -> None:
    """Longer than in a test: several processes start at once."""
    for _ in range(_STARTS_OF_A_TEST - 1):
        with suppress(TimeoutError):
            return web.wait_until_it_answers()
    return web.wait_until_it_answers()


def _wait_until_it_works(worker: Process) -> None:
    end = time.monotonic() + _STARTS_OF_A_TEST * PATIENCE_S
    while not worker.log.stat().st_size:
        if time.monotonic() > end:
            raise TimeoutError("a worker has not started")
        time.sleep(_LOOK_S)


def stop_all_when_told_to_end() -> None:
    """For a program's first line: by itself a signal ends it and leaves its servers running."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))


def tell(progress: str) -> None:
    """Say on the error output how far it is."""
    print(progress, file=sys.stderr, flush=True)
