"""Runs the web application under gunicorn, with the engine inside where that is right."""

import socket
import struct
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gunicorn.app.base import BaseApplication

from bot import garbage
from bot.settings import Settings

if TYPE_CHECKING:
    from flask import Flask

    from bot.worker import Worker

THREADS = 16
# Threads that answer wait at most this long for one that computes: Python's own 5 ms would be
# the larger part of an acknowledgement, and less than 1 ms is lost in switching.
SWITCH_S = 0.001
# Whoever stops a server waits no longer: then it is killed, of which nothing is lost.
GRACE_S = 8
# A request that stops in its middle for so long is given up, and its thread is free again.
SILENCE_S = 3


class Server(BaseApplication):
    """One process of threads on SQLite, which lets one writer in at a time; on PostgreSQL
    `settings.web_processes` of them. Everything is built after the fork: connections do not
    survive one, and a thread that held a lock leaves it locked for ever (measured: one start
    of seven hung on Python's import lock). So is most imported: gunicorn's master, which only
    waits, holds a tenth of the room. `listening` is called before the fork, and `serving`
    in each process after it."""

    def __init__(
        self,
        settings: Settings,
        *,
        listening: Callable[[], None] = lambda: None,
        serving: Callable[[], None] = lambda: None,
    ) -> None:
        self._settings = settings
        self._listening = listening
        self._serving = serving
        super().__init__()

    def load_config(self) -> None:
        options: dict[str, Any] = {
            "bind": _address(self._settings),
            "workers": self._settings.web_processes,
            "worker_class": "gthread",
            "threads": THREADS,
            "timeout": 60,
            "graceful_timeout": GRACE_S,
            "control_socket_disable": True,
            "accesslog": None,
            "loglevel": "warning",
            "when_ready": self._ready,
            "post_worker_init": self._start_engine,
            "worker_exit": lambda _server, worker: _stop_engine(worker.wsgi),
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def _ready(self, arbiter: Any) -> None:
        for listener in arbiter.LISTENERS:
            # Each connection inherits it; gunicorn's threads have no such limit of their own.
            limit = struct.pack("ll", SILENCE_S, 0)
            listener.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
        self._listening()

    def load(self) -> "Flask":
        from bot.app import create_app

        return create_app(self._settings)

    def _start_engine(self, worker: Any) -> None:
        sys.setswitchinterval(SWITCH_S)
        if not self._settings.engine_outside:
            _engine(worker.wsgi).start()
        garbage.settle()
        self._serving()


def _address(settings: Settings) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"{host}:{settings.port}"


def _engine(app: "Flask") -> "Worker":
    engine: Worker = app.extensions["ruthan"]
    return engine


def _stop_engine(app: "Flask | None") -> None:
    if app is not None:
        _engine(app).stop()
