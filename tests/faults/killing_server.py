"""A server that kills itself at a numbered point: `python -m tests.faults.killing_server`.

`KILLED_AT` names a point of POINTS, `KILLED_AFTER` how many times it is passed before; without it
the server lives on. Controls that the fault suites must catch: with `BROKEN_ORDER` set, each write
is committed by itself; with `UNSYNCED`, nothing waits for the disk.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable
from functools import wraps
from http.client import HTTPConnection
from typing import Any

import flask
from gunicorn.http.wsgi import Response
from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import Session

from bench import served

_WRITES = ("INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP")
# The last two lie between a commit and what waits for the disk after it.
POINTS = (
    "written",
    "before-commit",
    "after-commit",
    "before-answer",
    "after-answer",
    "before-request",
    "before-sync",
    "after-sync",
)
# Where an event is called done and its answer is not committed yet.
CONTROL_POINT = "answer-written"
_SYNCS = ("fsync", "fdatasync")
_EVENTS: dict[str, tuple[Any, str]] = {
    "statement": (Engine, "before_cursor_execute"),
    "before-end": (Engine, "commit"),
    "before-commit": (Session, "before_commit"),
    "after-commit": (Session, "after_commit"),
}


class Countdown:
    """Kill the whole group of processes when a point is passed once more than allowed."""

    def __init__(self, left: int) -> None:
        self._left = left
        self._lock = threading.Lock()

    def __call__(self, *_: object, **__: object) -> None:
        with self._lock:
            self._left -= 1
            if self._left < 0:
                os.killpg(0, signal.SIGKILL)


def listen(point: str, kill: Callable[..., None]) -> None:
    """Call `kill` each time the point is passed."""
    if target := _EVENTS.get(point):
        event.listen(*target, kill)
    elif point == "written":
        event.listen(Engine, "after_cursor_execute", _after_a_write(kill))
    elif point == CONTROL_POINT:
        event.listen(Engine, "after_cursor_execute", _after_a_write(kill, ("INSERT INTO outbox",)))
    elif point == "before-answer":
        flask.request_finished.connect(kill, weak=False)
    elif point == "after-answer":
        _surround(Response, "close", after=kill)
    elif point == "before-request":
        sys.addaudithook(_before_request(kill))
    elif point == "before-line-answers":
        _surround(HTTPConnection, "getresponse", before=kill)
    elif point == "after-line-answered":
        _surround(HTTPConnection, "getresponse", after=kill)
    else:
        for name in _SYNCS:
            _surround(os, name, **{point.removesuffix("-sync"): kill})


def _nothing() -> None:
    pass


def _surround(
    owner: Any,
    name: str,
    before: Callable[..., None] = _nothing,
    after: Callable[..., None] = _nothing,
) -> None:
    call = getattr(owner, name)

    @wraps(call)
    def surrounded(*given: Any, **named: Any) -> Any:
        before()
        result = call(*given, **named)
        after()
        return result

    setattr(owner, name, surrounded)


def _before_request(kill: Callable[..., None]) -> Callable[[str, tuple[Any, ...]], None]:
    """A hook that looks for bytes on their way to LINE."""
    return lambda name, _given: kill() if name == "http.client.send" else None


def _after_a_write(
    kill: Callable[..., None], writes: tuple[str, ...] = _WRITES
) -> Callable[..., None]:
    """A listener that looks for statements that change rows, in the middle of a transaction."""

    def passed(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if statement.lstrip().startswith(writes):
            kill()

    return passed


def commit_first(connection: Connection, _cursor: object, statement: str, *_: object) -> None:
    """The broken order: a listener that commits before each write."""
    if statement.lstrip().startswith(_WRITES):
        is_sqlite = connection.dialect.name == "sqlite"
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if is_sqlite else "BEGIN")


def commit_each_write() -> None:
    """Break the order on all engines."""
    event.listen(Engine, "before_cursor_execute", commit_first)


def _sync_nothing(_descriptor: int) -> None:
    pass


def _without_sync(_connection: Connection, cursor: Any, statement: str, *_: object) -> None:
    if statement.startswith("BEGIN"):
        cursor.execute("PRAGMA synchronous=OFF")


def _wait_for_no_disk() -> None:
    vars(os).update(dict.fromkeys(_SYNCS, _sync_nothing))
    event.listen(Engine, "before_cursor_execute", _without_sync)


def main() -> None:
    """Serve, with the engine inside, until the point is reached."""
    if os.environ.get("BROKEN_ORDER"):
        commit_each_write()
    if os.environ.get("UNSYNCED"):
        _wait_for_no_disk()
    if point := os.environ.get("KILLED_AT"):
        listen(point, Countdown(int(os.environ["KILLED_AFTER"])))
    sys.argv[1:] = ["working"]
    served.main()


if __name__ == "__main__":
    main()
