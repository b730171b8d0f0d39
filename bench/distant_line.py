"""LINE's API as the bench needs it: takes every message after the delay of a real network."""

import asyncio
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

DELAY_S = 0.030
ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    b"x-line-request-id: 123e4567-e89b-12d3-a456-426655440001\r\nContent-Length: 2\r\n\r\n{}"
)


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0]
            await reader.readexactly(int(length or 0))
            await asyncio.sleep(DELAY_S)
            writer.write(ANSWER)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def _serve(tell: Connection) -> None:
    server = await asyncio.start_server(_answer, "127.0.0.1", 0)
    tell.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def _run(tell: Connection) -> None:
    asyncio.run(_serve(tell))


@contextmanager
def distant_line() -> Iterator[str]:
    """Its address; it runs in a process of its own."""
    spawn = multiprocessing.get_context("spawn")
    told, tell = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_run, args=(tell,), daemon=True)
    process.start()
    yield f"http://127.0.0.1:{told.recv()}"
    process.kill()
    process.join()
