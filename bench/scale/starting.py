"""Processor time of a start, to the address and to the first answer."""

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.databases import migrate
from bench.load import Line
from bench.scale.installation import wait_until_it_answers
from bench.scale.life import Life
from bench.scale.processes import cpu_seconds
from bench.scale.receiver import ReceivingLine
from bench.traffic import Post
from bot.runtime.settings import from_environment
from tests.engine.processes import SECRET, Process, environment

_LOOK_S = 0.02
_PATIENCE_S = 120.0


@dataclass(frozen=True, slots=True)
class Start:
    """CPU seconds of the server with all that it started: until its address answers, and until
    the first event is answered."""

    to_address: float
    to_answer: float


def starts(line: ReceivingLine) -> tuple[Start, Start]:
    """The first one, with an empty home and so nothing remembered, and a later one."""
    with tempfile.TemporaryDirectory(prefix="ruthan-start-", ignore_cleanup_errors=True) as name:
        home = Path(name)
        settings = environment(home, line.url) | {"HOME": name}
        migrate(from_environment(settings).database_url)
        posts = iter(Life(SECRET, people=10, seed=23))
        return _start(settings, home, posts, line), _start(settings, home, posts, line)


def _start(
    settings: dict[str, str], home: Path, posts: Iterator[Post], line: ReceivingLine
) -> Start:
    server = Process(("bot", "serve"), settings, home / "log")
    try:
        wait_until_it_answers(server)
        to_address = cpu_seconds(server.pid)
        post = next(posts)
        _deliver(server.port, post)
        _wait_for_reply(post.token, line)
        return Start(to_address, cpu_seconds(server.pid))
    finally:
        server.stop()


def _deliver(port: int, post: Post) -> None:
    line = Line(port)
    line.post(post.request, 0.0)
    while (status := line.answer()) is None:
        pass
    line.socket.close()
    if status != 200:
        raise RuntimeError(f"the first event was answered with {status}")


def _wait_for_reply(token: str, line: ReceivingLine) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not any(each.by == token for each in line.said()):
        if time.monotonic() > end:
            raise TimeoutError("the first event was not answered")
        time.sleep(_LOOK_S)
