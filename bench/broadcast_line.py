"""A local LINE with very many friends, in a process of its own, that counts what each one got."""

import logging
import multiprocessing
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from multiprocessing.connection import Connection
from pathlib import Path

from flask import Flask, Response
from werkzeug.serving import make_server

from bot.simulator import create_local_line
from bot.simulator.client import LocalLine
from bot.simulator.records.store import connect

TOKEN, SECRET = "a token", "a channel secret of the tests"
_FILE = "line.db"


@dataclass(frozen=True)
class CrowdedLine:
    """`url` is LINE's API; the rest is read from the file of the local LINE."""

    url: str
    control: LocalLine
    file: Path

    def received(self) -> dict[str, list[float]]:
        """Moments, in seconds since 1970, when each friend got something."""
        found: dict[str, list[float]] = {}
        for chat, sent_at in self._rows("SELECT chat, sent_at FROM messages WHERE sender = 'bot'"):
            found.setdefault(chat, []).append(sent_at / 1000)
        return found

    def answered(self, after: float, before: float) -> bool:
        """True if a multicast was answered between these moments."""
        return any(after < at < before for at, _ in self._multicasts)

    def statuses(self) -> Counter[int]:
        """The answers to multicasts."""
        return Counter(status for _, status in self._multicasts)

    def highest_rate(self) -> int:
        """The most requests that were answered within one second."""
        moments = [at for at, _ in self._multicasts]
        return max(
            (sum(at <= other < at + 1 for other in moments[i:]) for i, at in enumerate(moments)),
            default=0,
        )

    @cached_property
    def _multicasts(self) -> list[tuple[float, int]]:
        query = "SELECT at, status FROM calls WHERE path LIKE '%multicast' ORDER BY at"
        return [(float(at), int(status)) for at, status in self._rows(query)]

    def _rows(self, query: str) -> list[tuple[str, float]]:
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as connection:
            return connection.execute(query).fetchall()


def _serve(folder: Path, tell: Connection) -> None:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app = Flask(__name__)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    root = f"http://127.0.0.1:{server.server_port}"
    app.add_url_rule("/callback", "callback", Response, methods=["POST"])
    local_line = create_local_line(
        file=folder / _FILE,
        callback_url=f"{root}/callback",
        channel_secret=SECRET,
        access_token=TOKEN,
        console_url="/staff",
    )
    app.register_blueprint(local_line, url_prefix="/local-line")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tell.send(f"{root}/local-line")
    # Until the other end is closed.
    tell.poll(None)


def _befriend(file: Path, users: Sequence[str]) -> None:
    rows = [(user, "ผู้อ่าน") for user in users]
    with closing(connect(file)) as connection:
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO users (id, name, friend, met) VALUES (?, ?, 1, 1)", rows
        )
        connection.execute("COMMIT")


@contextmanager
def crowded_line(folder: Path, users: Sequence[str]) -> Iterator[CrowdedLine]:
    """These users are the bot's friends; the quota has room for all."""
    _befriend(folder / _FILE, users)
    spawn = multiprocessing.get_context("spawn")
    told, tell = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(folder, tell), daemon=True)
    process.start()
    tell.close()
    url = told.recv()
    control = LocalLine(url)
    control.switch(quota=None, hang=1)
    yield CrowdedLine(url, control, folder / _FILE)
    told.close()
    process.kill()
    process.join()
