"""A real HTTP server in LINE's place that answers what a test tells it, or fails as it is told."""

import json
import socket
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "channel-access-token"


@dataclass(frozen=True, slots=True)
class Asked:
    method: str
    path: str
    headers: Message
    body: bytes
    connection: int

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "ScriptedLine"

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        port = self.client_address[1]
        self.server.asked.append(Asked(self.command, self.path, self.headers, body, port))
        self.server.answer(self)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self.handle_any
        raise AttributeError(name)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class ScriptedLine(ThreadingHTTPServer):
    """Remembers what it was `asked`; `answer` may be replaced."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.asked: list[Asked] = []
        self.answer: Callable[[Handler], None]
        self.test_is_over = threading.Event()
        self.says(200, {}, x_line_request_id="r1")

    def shutdown_request(self, request: Any) -> None:
        """Without the polite farewell that would hide a torn connection."""
        self.close_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever asks may be killed while it does; anything else is told as always."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def says(self, status: int, body: Any = b"", **headers: str) -> None:
        """Answer everything with this; bytes as they are, all else as JSON."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answer = lambda handler: handler.send(status, data, named)

    def hangs(self) -> None:
        """Take everything and answer nothing."""

        def answer(_handler: Handler) -> None:
            self.test_is_over.wait(30)

        self.answer = answer

    def resets(self) -> None:
        """Take everything and tear the connection."""

        def answer(handler: Handler) -> None:
            at_once = struct.pack("ii", 1, 0)
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
            handler.close_connection = True

        self.answer = answer

    def breaks_off(self) -> None:
        """Promises a thousand bytes and sends four."""

        def answer(handler: Handler) -> None:
            handler.send(200, b"half", {"Content-Length": "1000"})
            handler.close_connection = True

        self.answer = answer


@contextmanager
def scripted_line() -> Iterator[ScriptedLine]:
    with ScriptedLine() as line:
        thread = threading.Thread(target=line.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield line
        line.test_is_over.set()
        line.shutdown()
        thread.join()
