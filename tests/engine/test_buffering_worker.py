"""Slow, silent and hostile clients: they hold neither a thread, nor the loop, nor the memory."""

import contextlib
import http.client
import re
import resource
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.serving.web_server import CONNECTIONS, LARGEST_BODY, THREADS
from bot.web.buffering_worker import LARGEST_HEAD, MOST_BUFFERED, REQUEST_S, RequestBuffer
from tests.engine.office import until
from tests.engine.processes import Process, environment

HEAD = b"POST /callback HTTP/1.1\r\nHost: x\r\n"
PING = b"GET /healthz HTTP/1.1\r\nHost: x\r\n"
MEBIBYTE = 1024 * 1024


def with_length(body: bytes) -> bytes:
    return HEAD + b"content-LENGTH: %d\r\n\r\n" % len(body) + body


def in_chunks(parts: list[bytes]) -> bytes:
    sent = b"".join(b"%X;name=value\r\n%s\r\n" % (len(part), part) for part in parts if part)
    return HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + sent + b"0\r\nTrailer: x\r\n\r\n"


BODIES = st.binary(max_size=40) | st.sampled_from([b"\r\n\r\n", b"0\r\n\r\n", b"\r\n0\r\n\r\n"])
REQUESTS = BODIES.map(with_length) | st.lists(BODIES, max_size=4).map(in_chunks)


@given(request=REQUESTS, cuts=st.lists(st.integers(min_value=1, max_value=60), min_size=1))
def test_a_request_is_complete_with_its_last_byte_and_not_before(
    request: bytes, cuts: list[int]
) -> None:
    buffer = RequestBuffer(LARGEST_BODY)
    while len(buffer.received) < len(request):
        assert not buffer.is_complete()
        piece = cuts[len(buffer.received) % len(cuts)]
        buffer.received += request[len(buffer.received) :][:piece]
    assert buffer.is_complete()
    assert buffer.is_complete()


@pytest.mark.parametrize(
    "refused",
    [
        HEAD + b"Content-Length: %d\r\n\r\n" % (LARGEST_BODY + 1),
        HEAD + b"Content-Length: none\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n-1\r\n",
        b"x" * (LARGEST_BODY + LARGEST_HEAD + 1),
    ],
)
def test_what_can_only_be_refused_is_not_waited_for(refused: bytes) -> None:
    buffer = RequestBuffer(LARGEST_BODY)
    buffer.received += refused
    assert buffer.is_complete()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Process]:
    settings = environment(tmp_path, "http://127.0.0.1:9")
    process = Process(("bench.served", "bare"), settings, tmp_path / "log")
    try:
        process.wait_until_it_answers()
        yield process
    finally:
        process.kill()


@pytest.fixture
def clients() -> Iterator[ExitStack]:
    """Hold connections; as many as a test wants are allowed meanwhile."""
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (allowed[1], allowed[1]))
    with ExitStack() as stack:
        yield stack
    resource.setrlimit(resource.RLIMIT_NOFILE, allowed)


def connected(server: Process, clients: ExitStack, sent: bytes = b"") -> socket.socket:
    client = clients.enter_context(socket.create_connection(("127.0.0.1", server.port), 30))
    client.sendall(sent)
    return client


def drip(clients: list[socket.socket], over: threading.Event, pause_s: float = 1) -> None:
    """A byte each, again and again, as long as the server takes it."""
    while not over.wait(pause_s):
        for client in clients:
            with contextlib.suppress(OSError):
                client.sendall(b"x")


def asked(server: Process) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    with contextlib.closing(connection):
        connection.request("POST", "/callback", b"{}")
        return connection.getresponse().status


def answered_by_every_thread(server: Process) -> float:
    """The seconds until as many requests as there are threads, all at once, have their answers."""
    start = time.monotonic()
    with ThreadPoolExecutor(THREADS) as pool:
        assert set(pool.map(lambda _: asked(server), range(THREADS))) == {401}
    return time.monotonic() - start


@pytest.mark.slow
@pytest.mark.parametrize(
    "begun", [HEAD, HEAD + b"Content-Length: 1000000\r\n\r\n"], ids=["head", "body"]
)
def test_forty_who_drip_and_nine_hundred_silent_ones_hold_no_thread(
    server: Process, clients: ExitStack, begun: bytes
) -> None:
    silent = [connected(server, clients) for _ in range(900)]
    assert len(silent) > CONNECTIONS
    dripping = [connected(server, clients, begun) for _ in range(40)]
    over = threading.Event()
    dripper = threading.Thread(target=drip, args=(dripping, over))
    dripper.start()
    try:
        assert answered_by_every_thread(server) < 10
    finally:
        over.set()
        dripper.join()


@pytest.mark.slow
def test_a_crowd_that_drips_at_once_keeps_nobody_out(server: Process, clients: ExitStack) -> None:
    dripping = [connected(server, clients, HEAD) for _ in range(2 * CONNECTIONS)]
    over = threading.Event()
    dripper = threading.Thread(target=drip, args=(dripping, over), kwargs={"pause_s": 0.01})
    dripper.start()
    try:
        assert answered_by_every_thread(server) < 10
    finally:
        over.set()
        dripper.join()
    assert "Traceback" not in server.log.read_text()


@pytest.mark.slow
def test_a_request_that_is_never_complete_is_dropped(server: Process, clients: ExitStack) -> None:
    client = connected(server, clients, HEAD)
    client.settimeout(REQUEST_S + 10)
    assert client.recv(1) == b""


@pytest.mark.slow
def test_clients_who_never_hang_up_hold_nobody(server: Process, clients: ExitStack) -> None:
    """Gunicorn's own worker waits two seconds for each, in its only loop."""
    for _ in range(40):
        connected(server, clients, PING + b"Connection: close\r\n\r\n")
    assert answered_by_every_thread(server) < 10


@pytest.mark.slow
def test_requests_that_came_together_are_all_answered(server: Process, clients: ExitStack) -> None:
    several = connected(server, clients, (PING + b"\r\n") * 3 + with_length(b"{}") + PING)
    several.settimeout(5)
    said = b""
    while said.count(b"HTTP/1.1 ") < 4:
        said += several.recv(65_536)
    several.sendall(b"Connection: close\r\n\r\n")
    while received := several.recv(65_536):
        said += received
    assert re.findall(rb"HTTP/1.1 (\d+)", said) == [b"404"] * 3 + [b"401"] + [b"404"]


@pytest.mark.slow
@pytest.mark.parametrize("length", [1_000, LARGEST_BODY * 10])
def test_what_follows_a_body_that_never_came_is_no_request(
    server: Process, clients: ExitStack, length: int
) -> None:
    smuggled = PING + b"\r\n"
    client = connected(server, clients, HEAD + b"Content-Length: %d\r\n\r\n" % length + smuggled)
    client.shutdown(socket.SHUT_WR)
    client.settimeout(5)
    said = b""
    while received := client.recv(65_536):
        said += received
    assert said.count(b"HTTP/1.1 ") <= 1
    assert b"404" not in said


def peak_kibibytes(server: Process) -> int:
    """The most memory that the process which serves ever held."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    held = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{children[0]}/status").read_text())
    assert held
    return int(held[1])


@pytest.mark.slow
def test_what_never_becomes_a_request_holds_little_memory(
    server: Process, clients: ExitStack
) -> None:
    begun = HEAD + b"Content-Length: %d\r\n\r\n" % LARGEST_BODY
    before = peak_kibibytes(server)
    sent = 0
    for _ in range(200):
        client = connected(server, clients, begun)
        with contextlib.suppress(ConnectionError):
            client.sendall(b"x" * (LARGEST_BODY - 1))
            sent += LARGEST_BODY
    assert sent > 2 * MOST_BUFFERED
    until(lambda: asked(server) == 401)
    assert (peak_kibibytes(server) - before) * 1024 < 1.5 * MOST_BUFFERED
