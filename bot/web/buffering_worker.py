"""A gunicorn worker that gives a thread only to requests that have arrived completely."""

import re
import selectors
import socket
import time
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import Any

from gunicorn.http import get_parser
from gunicorn.http.errors import NoMoreData
from gunicorn.workers.gthread import ThreadWorker

# A request that is not complete so long after its connection began is dropped.
REQUEST_S = 8
# Requests may hold so much memory in all; beyond it, each only the small part.
MOST_BUFFERED = 64 * 1024 * 1024
ALWAYS_BUFFERED = 64 * 1024
LARGEST_HEAD = 64 * 1024
RECEIVED_AT_ONCE = 64 * 1024

_HEAD_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,18})[ \t]*\r\n", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r\n]*chunked", re.IGNORECASE)
_CHUNK_SIZE = re.compile(rb"[0-9a-fA-F]{1,8}")


class RequestBuffer:
    """The bytes of one request so far, and the point from which they are complete.

    What they mean is decided by gunicorn's parser alone. Where it expects more than was found
    here, it fails at the end of the bytes; where it expects less, the rest is a new request."""

    def __init__(self, largest_body: int) -> None:
        self.received = bytearray()
        self._most = largest_body + LARGEST_HEAD
        # No method of ours: buffers that refer to themselves would wait for Python's collector.
        self._waiting = _wait_for_request(self.received, largest_body)

    def is_complete(self) -> bool:
        """Tell whether a thread can work on it, if only to refuse it."""
        return len(self.received) > self._most or next(self._waiting, False) is False


def _wait_for_request(received: bytearray, largest_body: int) -> Iterator[bool]:
    """Yield as long as a part of the request has not been received."""
    head_end = yield from _find(_HEAD_END, received, 0)
    head = bytes(received[: head_end + 2])
    body = head_end + len(_HEAD_END)
    if _CHUNKED.search(head):
        yield from _wait_for_chunks(received, body)
    elif (length := _LENGTH.search(head)) and int(length[1]) <= largest_body:
        while len(received) < body + int(length[1]):
            yield True


def _wait_for_chunks(received: bytearray, chunk: int) -> Iterator[bool]:
    while True:
        line_end = yield from _find(b"\r\n", received, chunk)
        size = _CHUNK_SIZE.match(received, chunk, line_end)
        if size is None:
            return
        if int(size[0], 16) == 0:
            break
        chunk = line_end + 2 + int(size[0], 16) + 2
    yield from _find(_HEAD_END, received, line_end)


def _find(mark: bytes, received: bytearray, start: int) -> Generator[bool, None, int]:
    """Return the place of a mark. No byte is searched twice, however slowly they come."""
    while (found := received.find(mark, start)) < 0:
        start = max(start, len(received) - len(mark) + 1)
        yield True
    return found


class BufferingWorker(ThreadWorker):
    """Gunicorn's threads, which never read from the network: its loop does that for them.

    In gunicorn's own worker a client that sends nothing holds a thread for five seconds, one that
    sends a byte now and then for ever, and one that does not hang up holds the loop for two.
    The application says the `largest_body` that is waited for."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._buffered = 0

    def enqueue_req(self, conn: Any) -> None:
        """Wait for the request on a connection that is new or on which a byte came."""
        conn.buffer = RequestBuffer(self.app.largest_body)
        conn.buffered = 0
        if conn.parser:
            self._buffer(conn, conn.parser.unreader.take_buffered())
        self._watch(conn, self._receive)
        self._receive(conn, conn.sock)

    def _watch(self, conn: Any, callback: Callable[[Any, Any], None]) -> None:
        """Call back when something comes, until the time is over."""
        conn.sock.setblocking(False)
        conn.timeout = time.monotonic() + REQUEST_S
        self.pending_conns.append(conn)
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(callback, conn))

    def murder_pending(self) -> None:
        """Drop those whose time is over, and the oldest where the next would find no room."""
        now = time.monotonic()
        while self.pending_conns and (
            self.pending_conns[0].timeout <= now or self.nr_conns >= self.worker_connections
        ):
            self._drop(self.pending_conns[0])

    def _receive(self, conn: Any, client: socket.socket) -> None:
        if not conn.buffer.is_complete():
            received = _received(client)
            if received is None:
                return
            self._buffer(conn, received)
            if not received or self._holds_too_much(conn):
                self._drop(conn)
                return
        if conn.buffer.is_complete():
            self._unwatch(conn)
            conn.parser = get_parser(self.cfg, _source(bytes(conn.buffer.received)), conn.client)
            conn.buffer = None
            conn.initialized = True
            super().enqueue_req(conn)

    def _buffer(self, conn: Any, received: bytes) -> None:
        conn.buffer.received += received
        conn.buffered += len(received)
        self._buffered += len(received)

    def _holds_too_much(self, conn: Any) -> bool:
        return conn.buffered > ALWAYS_BUFFERED and self._buffered > MOST_BUFFERED

    def finish_request(self, conn: Any, fs: Any) -> None:
        """Keep the connection for the next request, or hang up without waiting for the client."""
        self._release(conn)
        if not fs.cancelled() and fs.exception() is None and fs.result():
            super().finish_request(conn, fs)
        else:
            self._hang_up(conn)

    def _hang_up(self, conn: Any) -> None:
        """Say that nothing follows, and discard what still comes: closed at once, the connection
        would be reset, and the client might lose the end of its answer (RFC 9112, 9.6)."""
        try:
            conn.sock.shutdown(socket.SHUT_WR)
        except OSError:
            self._close(conn)
        else:
            self._watch(conn, self._discard)

    def _discard(self, conn: Any, client: socket.socket) -> None:
        if _received(client) == b"":
            self._drop(conn)

    def _drop(self, conn: Any) -> None:
        self._unwatch(conn)
        self._release(conn)
        self._close(conn)

    def _close(self, conn: Any) -> None:
        self.nr_conns -= 1
        conn.close()

    def _release(self, conn: Any) -> None:
        self._buffered -= conn.buffered
        conn.buffered = 0

    def _unwatch(self, conn: Any) -> None:
        self.poller.unregister(conn.sock)
        self.pending_conns.remove(conn)


def _received(client: socket.socket) -> bytes | None:
    """The bytes that came: None for nothing yet, b"" for never again."""
    try:
        return client.recv(RECEIVED_AT_ONCE)
    except BlockingIOError:
        return None
    except OSError:
        return b""


def _source(request: bytes) -> Iterator[bytes]:
    """The bytes for the parser. A body that is cut short must fail, not look like a whole one."""
    yield request
    raise NoMoreData
