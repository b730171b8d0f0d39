"""Sees, from a process of its own, at which moment an event's answer is committed on SQLite."""

import multiprocessing
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

LOOK_EVERY_S = 0.001
HANDLED = "SELECT id, webhook_event_id FROM inbox WHERE id > ? AND state != 'waiting' ORDER BY id"


class Commits:
    """The moments (perf_counter, s) by event, once it was told to stop."""

    def __init__(self, ask: Connection) -> None:
        self._ask = ask
        self._seen: dict[str, float] = {}

    def stop(self) -> dict[str, float]:
        if not self._seen:
            self._ask.send(None)
            self._seen = self._ask.recv()
        return self._seen


def _watch(told: Connection, database: Path) -> None:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        seen: dict[int, tuple[str, float]] = {}
        low = connection.execute("SELECT coalesce(max(id), 0) FROM inbox").fetchone()[0]
        told.send(None)
        while not told.poll():
            rows = connection.execute(HANDLED, (low,)).fetchall()
            now = time.perf_counter()
            for row_id, event_id in rows:
                seen.setdefault(row_id, (event_id, now))
            while low + 1 in seen:
                low += 1
            time.sleep(LOOK_EVERY_S)
        told.send(dict(seen.values()))


@contextmanager
def commits(database: Path) -> Iterator[Commits]:
    """The answer to an event is committed in the transaction that ends its waiting."""
    spawn = multiprocessing.get_context("spawn")
    ask, told = spawn.Pipe()
    process = spawn.Process(target=_watch, args=(told, database), daemon=True)
    process.start()
    ask.recv()
    watch = Commits(ask)
    yield watch
    watch.stop()
    process.join()
