"""Sees, from a process of its own, at which moment an event's answer is committed on SQLite."""

import multiprocessing
import sqlite3
import time
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

LOOK_EVERY_S = 0.001
LOOK_AGAIN_S = 0.1
WHAT, STOP = "what was seen", "stop"
HANDLED = "SELECT id, webhook_event_id FROM inbox WHERE id > ? AND state != 'waiting' ORDER BY id"


class Commits:
    """The moments (perf_counter, s) by event, once it was told to stop."""

    def __init__(self, ask: Connection) -> None:
        self._ask = ask
        self._seen: dict[str, float] | None = None

    def when_all_are(self, events: Collection[str], patience_s: float) -> dict[str, float]:
        """Stop once these events are handled, or patience ends."""
        end = time.monotonic() + patience_s
        while time.monotonic() < end and not self._has_seen(events):
            time.sleep(LOOK_AGAIN_S)
        return self.stop()

    def _has_seen(self, events: Collection[str]) -> bool:
        self._ask.send(WHAT)
        seen: dict[str, float] = self._ask.recv()
        return set(events) <= set(seen)

    def stop(self) -> dict[str, float]:
        if self._seen is None:
            self._ask.send(STOP)
            self._seen = self._ask.recv()
        return self._seen


def _watch(told: Connection, database: Path) -> None:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        seen: dict[int, tuple[str, float]] = {}
        low = connection.execute("SELECT coalesce(max(id), 0) FROM inbox").fetchone()[0]
        told.send(None)
        while True:
            rows = connection.execute(HANDLED, (low,)).fetchall()
            now = time.perf_counter()
            for row_id, event_id in rows:
                seen.setdefault(row_id, (event_id, now))
            while low + 1 in seen:
                low += 1
            if told.poll():
                asked = told.recv()
                told.send(dict(seen.values()))
                if asked == STOP:
                    return
            time.sleep(LOOK_EVERY_S)


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
