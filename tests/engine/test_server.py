"""The server as it is deployed: gunicorn, its threads, the engine inside."""

import http.client
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from db.engine.engine import open_database
from db.engine.schema import upgrade
from tests.bot.scripted_line import Handler
from tests.engine.events import body_of, person, said, signature
from tests.engine.office import until
from tests.engine.processes import PATIENCE_S, SECRET, Process, environment
from tests.engine.strict_line import StrictLine
from tests.knowledge_base.written import PAYING, write

pytestmark = [pytest.mark.slow, pytest.mark.every_push]

MEBIBYTE = 1024 * 1024
GREETING = "สวัสดีค่ะ"


@pytest.fixture
def server(tmp_path: Path, line: StrictLine) -> Iterator[Process]:
    engine = open_database(f"sqlite:///{tmp_path / 'ruthan.db'}")
    upgrade(engine)
    engine.dispose()
    topics = tmp_path / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    settings = environment(tmp_path, line.url, topics=str(topics))
    process = Process(("bench.served", "working"), settings, tmp_path / "log")
    try:
        process.wait_until_it_answers()
        yield process
    finally:
        process.kill()


def post(port: int, body: bytes, *, chunked: bool = False) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
    sent = iter([body[:100], body[100:]]) if chunked else body
    try:
        connection.request(
            "POST",
            "/callback",
            sent,
            {"x-line-signature": signature(SECRET, body)},
            encode_chunked=chunked,
        )
        return connection.getresponse().status
    finally:
        connection.close()


def test_it_answers_in_chunks_and_refuses_what_is_too_big(
    server: Process, line: StrictLine
) -> None:
    event = said(person(1), GREETING)
    assert post(server.port, body_of(event), chunked=True) == 200
    until(lambda: len(line.said_by(event["replyToken"])) == 1)
    assert post(server.port, b"x" * (MEBIBYTE + 1)) == 413
    assert post(server.port, b"x" * MEBIBYTE) == 400


def test_people_who_never_finish_their_request_do_not_hold_the_others(server: Process) -> None:
    with ExitStack() as stack:
        for _ in range(40):
            slow = stack.enter_context(socket.create_connection(("127.0.0.1", server.port)))
            slow.sendall(b"POST /callback HTTP/1.1\r\nHost: x\r\n")
        start = time.monotonic()
        assert post(server.port, body_of(said(person(1), GREETING))) == 200
        assert time.monotonic() - start < 15


def never_answers(line: StrictLine, handler: Handler) -> None:
    line.server.test_is_over.wait(30.0)
    handler.close_connection = True


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_within_ten_seconds_whoever_keeps_it(
    server: Process, line: StrictLine, told: signal.Signals
) -> None:
    """A page that is open, a request that stands still, and a LINE that does not answer."""
    line.faults.append(never_answers)
    page = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    with closing(page), ExitStack() as stack:
        page.request("GET", "/healthz")
        page.getresponse().read()
        silent = [stack.enter_context(socket.create_connection(page.sock.getpeername()))]
        silent.append(stack.enter_context(socket.create_connection(page.sock.getpeername())))
        silent[0].sendall(b"GET /healthz HTTP/1.1\r\n")
        assert post(server.port, body_of(said(person(1), GREETING))) == 200
        until(lambda: line.calls != [])
        start = time.monotonic()
        assert server.stop(told) == 0
        assert time.monotonic() - start < 10


def test_it_stops_when_it_is_told_and_what_it_took_is_not_lost(
    server: Process, line: StrictLine, tmp_path: Path
) -> None:
    line.slow_s = 0.2
    events = [said(person(number), GREETING) for number in range(1, 61)]
    assert {post(server.port, body_of(event)) for event in events} == {200}
    assert server.stop() == 0
    assert not line.doubled()
    tokens = {one["replyToken"] for one in events}
    again = Process(("bench.served", "working"), server.settings, tmp_path / "log")
    try:
        # Its start is waited for by itself: on a busy machine it takes longer than the answers.
        again.wait_until_it_answers()
        until(lambda: {one.by for one in line.accepted} >= tokens, PATIENCE_S)
    finally:
        again.kill()
    assert {one.by for one in line.accepted} == tokens
    assert not line.doubled()
    assert "Traceback" not in server.log.read_text()
