"""A client that is never the bottleneck: ready-made bytes on raw keep-alive connections."""

import selectors
import socket
import time
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field

from bench.traffic import Post

MOST_BYTES = 65_536


@dataclass
class Measured:
    """`sent` is when each event was due to leave (perf_counter, s), `took_ms` how long until
    its 200 was complete; `refused` counts other answers."""

    seconds: float = 0.0
    took_ms: list[float] = field(default_factory=list)
    sent: dict[str, float] = field(default_factory=dict)
    refused: int = 0

    @property
    def per_second(self) -> float:
        return len(self.took_ms) / self.seconds


class Line:
    """One connection with at most one request under way."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.socket = self._connect()
        self.due = 0.0
        self._request = b""
        self._received = b""

    def _connect(self) -> socket.socket:
        connection = socket.create_connection(("127.0.0.1", self._port), timeout=30)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    def post(self, request: bytes, due: float) -> None:
        self.due, self._request = due, request
        # That the server has hung up is seen where its answer is read.
        with suppress(ConnectionError):
            self.socket.sendall(request)

    def post_again(self) -> None:
        """As LINE does: a server that stood still for long hangs up on who waits."""
        self.close()
        self.socket = self._connect()
        self._received = b""
        self.post(self._request, self.due)

    def close(self) -> None:
        self.socket.close()

    def answer(self) -> int | None:
        """The status, once the whole answer is there."""
        received = self.socket.recv(MOST_BYTES)
        if not received:
            raise ConnectionError("the server hung up")
        self._received += received
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end:
            return None
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        if len(body) < length:
            return None
        self._received = b""
        return int(head.split(b" ", 2)[1])


def saturate(port: int, posts: Iterator[Post], seconds: float, connections: int = 16) -> Measured:
    """Send as many requests as the server takes: a connection posts again once it was answered."""
    measured = Measured()
    with ExitStack() as stack:
        selector, lines = _open(stack, port, connections)
        start = time.perf_counter()
        for line in lines:
            line.post(next(posts).request, time.perf_counter())
        under_way = connections
        while under_way:
            for key, _ in selector.select():
                if not _take(selector, key.data, measured):
                    continue
                now = time.perf_counter()
                if now - start < seconds:
                    key.data.post(next(posts).request, now)
                else:
                    under_way -= 1
        measured.seconds = time.perf_counter() - start
    return measured


def steadily(
    port: int, posts: Iterator[Post], seconds: float, per_second: float, connections: int = 16
) -> Measured:
    """One request at each tick, whatever the server does; a request that had to wait for a
    free connection waits on the clock of its own tick."""
    measured = Measured()
    with ExitStack() as stack:
        selector, lines = _open(stack, port, connections)
        free = deque(lines)
        start = time.perf_counter()
        total = int(seconds * per_second)
        sent = 0
        while len(measured.took_ms) + measured.refused < total:
            due = start + sent / per_second
            while sent < total and free and due <= time.perf_counter():
                post = next(posts)
                measured.sent[post.event_id] = due
                free.popleft().post(post.request, due)
                sent += 1
                due = start + sent / per_second
            waits = max(0.0, due - time.perf_counter()) if sent < total else None
            for key, _ in selector.select(waits):
                if _take(selector, key.data, measured):
                    free.append(key.data)
        measured.seconds = time.perf_counter() - start
    return measured


def _open(
    stack: ExitStack, port: int, connections: int
) -> tuple[selectors.BaseSelector, list[Line]]:
    selector = stack.enter_context(selectors.DefaultSelector())
    lines = [Line(port) for _ in range(connections)]
    for line in lines:
        stack.callback(line.close)
        selector.register(line.socket, selectors.EVENT_READ, line)
    return selector, lines


def _take(selector: selectors.BaseSelector, line: Line, measured: Measured) -> bool:
    try:
        status = line.answer()
    except ConnectionError:
        selector.unregister(line.socket)
        line.post_again()
        selector.register(line.socket, selectors.EVENT_READ, line)
        return False
    if status is None:
        return False
    if status == 200:
        measured.took_ms.append((time.perf_counter() - line.due) * 1000)
    else:
        measured.refused += 1
    return True
