"""A local LINE on a loopback port, for tests of what talks to LINE."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import Flask, Response
from werkzeug.serving import make_server

from bot.simulator import create_local_line
from bot.simulator.client import LocalLine

SECRET = "a channel secret"
TOKEN = "an access token"


@dataclass(frozen=True)
class ServedLine:
    """Address of the served LINE API, and the people on it."""

    api_base: str
    people: LocalLine


@contextmanager
def served_line(folder: Path) -> Iterator[ServedLine]:
    """Its bot answers 200 to every event and does nothing."""
    # Its static files are those of the pages.
    app = Flask("bot")
    server = make_server("127.0.0.1", 0, app, threaded=True)
    root = f"http://127.0.0.1:{server.server_port}"
    app.add_url_rule("/callback", "callback", Response, methods=["POST"])
    blueprint = create_local_line(
        file=folder / "line.db",
        callback_url=f"{root}/callback",
        channel_secret=SECRET,
        access_token=TOKEN,
        console_url="/staff",
    )
    app.register_blueprint(blueprint, url_prefix="/local-line")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield ServedLine(f"{root}/local-line", LocalLine(f"{root}/local-line"))
    server.shutdown()
    thread.join()
    server.server_close()
