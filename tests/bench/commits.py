"""Watches when events are finished, which is when their replies are committed."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PAUSE_S = 0.002
_NEWLY_DONE = """
    SELECT webhook_event_id, finished_at FROM inbox
    WHERE state = 'done' AND finished_at >= ? ORDER BY finished_at
"""


@contextmanager
def commits(database: Path) -> Iterator[dict[str, float]]:
    """Event id -> when its commit was first seen (perf_counter, s), at most some
    PAUSE_S after it happened."""
    seen: dict[str, float] = {}
    stopping = threading.Event()
    watcher = threading.Thread(target=_watch, args=(database, seen, stopping), daemon=True)
    watcher.start()
    yield seen
    stopping.set()
    watcher.join()


def _watch(database: Path, seen: dict[str, float], stopping: threading.Event) -> None:
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)
    since = ""
    while not stopping.wait(PAUSE_S):
        rows = connection.execute(_NEWLY_DONE, (since,)).fetchall()
        now = time.perf_counter()
        for event_id, finished_at in rows:
            seen.setdefault(event_id, now)
            since = max(since, finished_at)
    connection.close()
