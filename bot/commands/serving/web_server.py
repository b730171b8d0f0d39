"""Run the web application under gunicorn, with the engine inside where that is right."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gunicorn.app.base import BaseApplication

from bot.runtime import garbage
from bot.runtime.settings import Settings
from bot.web.buffering_worker import BufferingWorker

if TYPE_CHECKING:
    from flask import Flask

    from bot.worker.worker import Worker

THREADS = 16
# Threads that answer wait at most this long for one that computes: Python's own 5 ms would be
# the larger part of an acknowledgement, and less than 1 ms is lost in switching.
SWITCH_S = 0.0002
# Whoever stops a server waits no longer: then it is killed, of which nothing is lost.
GRACE_S = 8
# Half of the files that a process may usually have open (1,024); the database needs some too.
CONNECTIONS = 500
# The largest form, that of an alert with a picture; what is larger, the application refuses before
# the body came.
LARGEST_BODY = 8 * 1024 * 1024
# The local LINE takes pictures.
LARGEST_LOCAL_BODY = 20_000_000


class Server(BaseApplication):
    """One process of threads on SQLite, which lets one writer in at a time; on PostgreSQL
    `settings.web_processes` of them. Everything is built after the fork: connections do not
    survive one, and a thread that held a lock leaves it locked for ever (measured: one start
    of seven hung on Python's import lock). So is most imported: gunicorn's master, which only
    waits, holds a tenth of the room. `listening` is called before the fork, and `ready`
    after it, once the engine of a process handles events."""

    def __init__(
        self,
        settings: Settings,
        *,
        listening: Callable[[], None] = lambda: None,
        ready: Callable[[], None] = lambda: None,
    ) -> None:
        self.largest_body = LARGEST_LOCAL_BODY if settings.local_line else LARGEST_BODY
        self._settings = settings
        self._listening = listening
        self._ready = ready
        super().__init__()

    def load_config(self) -> None:
        options: dict[str, Any] = {
            "bind": _address(self._settings),
            "workers": self._settings.web_processes,
            "worker_class": BufferingWorker,
            "threads": THREADS,
            "worker_connections": CONNECTIONS,
            "timeout": 60,
            "graceful_timeout": GRACE_S,
            "control_socket_disable": True,
            "accesslog": None,
            "loglevel": "warning",
            "when_ready": lambda _arbiter: self._listening(),
            "post_worker_init": self._start_engine,
            "worker_exit": lambda _server, worker: _stop_engine(worker.wsgi),
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> "Flask":
        from bot.app import create_app

        return create_app(self._settings)

    def _start_engine(self, worker: Any) -> None:
        sys.setswitchinterval(SWITCH_S)
        engine = _engine(worker.wsgi)
        if self._settings.engine_outside:
            engine.start_counting()
            garbage.freeze()
        else:
            engine.start(self._ready)


def _address(settings: Settings) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"{host}:{settings.port}"


def _engine(app: "Flask") -> "Worker":
    engine: Worker = app.extensions["ruthan"]
    return engine


def _stop_engine(app: "Flask | None") -> None:
    if app is not None:
        _engine(app).stop()
