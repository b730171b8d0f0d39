"""LINE's API in a process of its own that remembers which reply came when, and how often."""

import asyncio
import multiprocessing
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection

DELAY_S = 0.030
_TOKEN = re.compile(rb'"replyToken"\s*:\s*"([^"]+)"')
_RETRY_KEY = re.compile(rb"x-line-retry-key:\s*(\S+)", re.IGNORECASE)
_HEAD = "HTTP/1.1 {}\r\nContent-Type: application/json\r\nx-line-request-id: r\r\n"
_DEAD = b'{"message":"Invalid reply token"}'


@dataclass(frozen=True, slots=True)
class Said:
    """A call of ours: `by` is the reply token or a push's retry key, `at` the moment when it came
    (perf_counter, s); `taken` is False where that was used before."""

    by: str
    at: float
    is_push: bool
    taken: bool = True


@dataclass(frozen=True)
class ReceivingLine:
    """`url` is where the API is."""

    url: str
    _ask: Connection

    def said(self) -> list[Said]:
        """All calls so far, in the order in which they came."""
        self._ask.send(None)
        said: list[Said] = self._ask.recv()
        return said


class _Line:
    """Takes each token and each retry key once, as LINE does."""

    def __init__(self, delay_s: float) -> None:
        self._delay_s = delay_s
        self._used: set[str] = set()
        self.said: list[Said] = []

    def take(self, head: bytes, body: bytes) -> tuple[str, bytes]:
        """The status and the body of the answer."""
        if found := _TOKEN.search(body):
            return self._once(found[1].decode(), is_push=False)
        if found := _RETRY_KEY.search(head):
            return self._once(found[1].decode(), is_push=True)
        return "200 OK", b"{}"

    def _once(self, by: str, *, is_push: bool) -> tuple[str, bytes]:
        taken = by not in self._used
        self._used.add(by)
        self.said.append(Said(by, time.perf_counter(), is_push, taken))
        if taken:
            return "200 OK", b"{}"
        return ("409 Conflict", b"{}") if is_push else ("400 Bad Request", _DEAD)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0]
                body = await reader.readexactly(int(length or 0))
                status, answer = self.take(head, body)
                await asyncio.sleep(self._delay_s)
                rest = f"Content-Length: {len(answer)}\r\n\r\n"
                writer.write(_HEAD.format(status).encode() + rest.encode() + answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


async def _serve(told: Connection, delay_s: float) -> None:
    line = _Line(delay_s)
    server = await asyncio.start_server(line.answer, "127.0.0.1", 0)

    def tell() -> None:
        told.recv()
        told.send(line.said)

    asyncio.get_running_loop().add_reader(told.fileno(), tell)
    told.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def _run(told: Connection, delay_s: float) -> None:
    asyncio.run(_serve(told, delay_s))


@contextmanager
def receiving_line(delay_s: float = DELAY_S) -> Iterator[ReceivingLine]:
    """Each call takes `delay_s`, of which nothing is lost to others."""
    spawn = multiprocessing.get_context("spawn")
    ask, told = spawn.Pipe()
    process = spawn.Process(target=_run, args=(told, delay_s), daemon=True)
    process.start()
    told.close()
    yield ReceivingLine(f"http://127.0.0.1:{ask.recv()}", ask)
    process.kill()
    process.join()
