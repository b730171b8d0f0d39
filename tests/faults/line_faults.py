"""LINE that refuses, stumbles, hangs, tears connections, and takes what it does not answer."""

import json
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.bot.scripted_line import Handler
from tests.engine.strict_line import PUSH, REPLY, StrictLine, hangs, says, takes_and_hangs
from tests.engine.strict_line import Fault as LineFault
from tests.faults.surroundings import Fault, SurroundedTrial

_SHARE = 0.35


def _refuses(status: int) -> LineFault:
    """Say that it will never take this one."""

    def fault(line: StrictLine, handler: Handler) -> None:
        line.refused += 1
        says(status, "A message is invalid")(line, handler)

    return fault


def _resets(_line: StrictLine, handler: Handler) -> None:
    """Tears the connection with nothing taken."""
    at_once = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
    handler.close_connection = True


def _takes_and_resets(line: StrictLine, handler: Handler) -> None:
    line.accept(handler)
    _resets(line, handler)


def _takes_and_says(status: int) -> LineFault:
    """Take what it would take, and answer this."""

    def fault(line: StrictLine, handler: Handler) -> None:
        taken, message = line.accept(handler)
        says(status if taken < 300 else taken, message)(line, handler)

    return fault


KINDS: dict[str, LineFault] = {
    "400": _refuses(400),
    "400 for a dead token": says(400, "Invalid reply token"),
    "403": _refuses(403),
    "404": _refuses(404),
    "409, and it was taken": _takes_and_says(409),
    "429": says(429, "Too many requests"),
    "429 with Retry-After": says(429, "Too many requests", Retry_After="1"),
    "500": says(500, "Internal"),
    "500, but it was taken": _takes_and_says(500),
    "hangs": hangs,
    "hangs, but it was taken": takes_and_hangs,
    "resets": _resets,
    "drops, but it was taken": _takes_and_resets,
}
# All sending rests for a minute after it.
UNAUTHORISED: dict[str, LineFault] = {"401": says(401, "Authentication failed")}


class StumblingLine:
    """Answers in the place of `line`: a share of its calls with one of the kinds, each in its
    turn, which calls they are by the seed."""

    def __init__(
        self, line: StrictLine, kinds: dict[str, LineFault], chosen: random.Random, share: float
    ) -> None:
        self._line, self._kinds, self._random, self._share = line, kinds, chosen, share
        self._order: list[str] = []
        self._lock = threading.Lock()
        self.met: Counter[str] = Counter()

    def answer(self, handler: Handler) -> None:
        name = self._next() if handler.path in (REPLY, PUSH) else None
        if name is None:
            self._line.answer(handler)
            return
        # Whoever asked may be gone.
        with suppress(ConnectionError):
            self._kinds[name](self._line, handler)

    def _next(self) -> str | None:
        with self._lock:
            if self._random.random() >= self._share:
                return None
            if not self._order:
                self._order = list(self._kinds)
                self._random.shuffle(self._order)
            name = self._order.pop()
            self.met[name] += 1
            return name


def line_faults(met: Counter[str], *, unauthorised: bool) -> list[Fault]:
    """`met` counts the kinds that really answered a call."""

    @contextmanager
    def around(trial: SurroundedTrial) -> Iterator[None]:
        kinds = KINDS | (UNAUTHORISED if unauthorised else {})
        stumbling = StumblingLine(trial.line, kinds, trial.random, _SHARE)
        trial.line.server.answer = stumbling.answer
        try:
            yield
        finally:
            trial.line.server.answer = trial.line.answer
            met.update(stumbling.met)

    return [Fault("LINE stumbles in every way", around, 8)]


def as_text(met: Counter[str]) -> str:
    return json.dumps(dict(sorted(met.items())), ensure_ascii=False)
