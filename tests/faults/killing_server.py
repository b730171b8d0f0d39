"""A server that kills itself at a numbered point: `python -m tests.faults.killing_server`.

`KILLED_AT` names a point of POINTS, `KILLED_AFTER` how many times it is passed before. With
`BROKEN_ORDER` set, each write is committed by itself: the control that a fault suite must catch.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import Session

from bench import served

_WRITES = ("INSERT", "UPDATE", "DELETE")
POINTS = ("written", "before-commit", "after-commit", "before-request")


class _Countdown:
    """Kill the whole group of processes when a point is passed once more than allowed."""

    def __init__(self, left: int) -> None:
        self._left = left
        self._lock = threading.Lock()

    def __call__(self, *_: object) -> None:
        with self._lock:
            self._left -= 1
            if self._left < 0:
                os.killpg(0, signal.SIGKILL)


def _listen(point: str, kill: Callable[..., None]) -> None:
    match point:
        case "written":
            event.listen(Engine, "after_cursor_execute", _after_a_write(kill))
        case "before-commit":
            event.listen(Session, "before_commit", kill)
        case "after-commit":
            event.listen(Session, "after_commit", kill)
        case "before-request":
            sys.addaudithook(_before_request(kill))


def _before_request(kill: Callable[..., None]) -> Callable[[str, tuple[Any, ...]], None]:
    """A hook that looks for bytes on their way to LINE."""
    return lambda name, _given: kill() if name == "http.client.send" else None


def _after_a_write(kill: Callable[..., None]) -> Callable[..., None]:
    """A listener that looks for statements that change rows, in the middle of a transaction."""

    def passed(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(_WRITES):
            kill()

    return passed


def _commit_first(connection: Connection, _cursor: object, statement: str, *_: object) -> None:
    if statement.startswith(_WRITES):
        is_sqlite = connection.dialect.name == "sqlite"
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if is_sqlite else "BEGIN")


def main() -> None:
    """Serve, with the engine inside, until the point is reached."""
    if os.environ.get("BROKEN_ORDER"):
        event.listen(Engine, "before_cursor_execute", _commit_first)
    _listen(os.environ["KILLED_AT"], _Countdown(int(os.environ["KILLED_AFTER"])))
    sys.argv[1:] = ["working"]
    served.main()


if __name__ == "__main__":
    main()
