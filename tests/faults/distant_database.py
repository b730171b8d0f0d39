"""PostgreSQL at a distance: a proxy that can be made slow, and stopped with all its connections."""

import socket
import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import make_url

_AT_ONCE = 65_536


class DistantDatabase(socketserver.ThreadingTCPServer):
    """Passes on what comes and goes. Each piece on its way to the database, which is a statement
    and its end at most, is `late_s` late."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, url: str) -> None:
        super().__init__(("127.0.0.1", 0), _Passage)
        real = make_url(url)
        self.socket_file = str(Path(str(real.query["host"])) / f".s.PGSQL.{real.port or 5432}")
        near = real.set(host="127.0.0.1", port=int(self.server_address[1]), query={})
        self.url = near.render_as_string(hide_password=False)
        self.late_s = 0.0

    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever is passed on may vanish at any time."""


class _Passage(socketserver.BaseRequestHandler):
    server: DistantDatabase

    def handle(self) -> None:
        with socket.socket(socket.AF_UNIX) as behind:
            behind.connect(self.server.socket_file)
            back = threading.Thread(target=_pass_on, args=(behind, self.request), daemon=True)
            back.start()
            while piece := self.request.recv(_AT_ONCE):
                time.sleep(self.server.late_s)
                behind.sendall(piece)


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(_AT_ONCE):
            target.sendall(piece)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)


@contextmanager
def distant_database(url: str) -> Iterator[DistantDatabase]:
    """The database of this address, reached through a proxy under its `url`."""
    with DistantDatabase(url) as proxy:
        thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield proxy
        finally:
            proxy.shutdown()
            thread.join()
