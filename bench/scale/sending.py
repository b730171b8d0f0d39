"""An open loop: each request leaves at its moment, whatever became of those before it."""

import selectors
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from bench.load import Line
from bench.scale.life import Arrival

# The server closes a connection that was silent for some 2 s.
_FRESH_S = 1.0
# Below what a web process takes at once.
MOST_CONNECTIONS = 400
# The connections that are kept, so that several web processes share the work.
_KEPT = 16
TORN = 0


@dataclass
class Sent:
    """By reply token, in s of perf_counter: when a request was due, and when its answer came with
    its status; TORN: the connection ended before."""

    due: dict[str, float] = field(default_factory=dict)
    answered: dict[str, float] = field(default_factory=dict)
    status: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def accepted(self) -> list[str]:
        return [token for token, status in self.status.items() if status == 200]

    def acknowledged_ms(self) -> list[float]:
        return [(self.answered[token] - self.due[token]) * 1000 for token in self.accepted]


class _Sender:
    def __init__(self, port: int, arrivals: Sequence[Arrival]) -> None:
        self._port = port
        self._waiting = deque(arrivals)
        self._selector = selectors.DefaultSelector()
        self._free: deque[tuple[Line, float]] = deque()
        self._under_way: dict[Line, str] = {}
        self.sent = Sent()

    def run(self) -> Sent:
        start = time.perf_counter()
        while self._waiting or self._under_way:
            self._send_due(start)
            self._take_answers(self._longest_wait(start))
        self.sent.seconds = time.perf_counter() - start
        for line, _ in self._free:
            line.socket.close()
        self._selector.close()
        return self.sent

    def _send_due(self, start: float) -> None:
        while self._waiting and self._has_room():
            due = start + self._waiting[0].due
            if due > time.perf_counter():
                return
            self._send(self._waiting.popleft(), due)

    def _has_room(self) -> bool:
        return len(self._under_way) < MOST_CONNECTIONS

    def _send(self, arrival: Arrival, due: float) -> None:
        token = arrival.post.token
        self.sent.due[token] = due
        line = self._fresh_line()
        self._under_way[line] = token
        self._selector.register(line.socket, selectors.EVENT_READ, line)
        line.post(arrival.post.request, due)

    def _fresh_line(self) -> Line:
        oldest = time.perf_counter() - _FRESH_S
        while self._free and len(self._free) + len(self._under_way) >= _KEPT:
            line, since = self._free.popleft()
            if since > oldest:
                return line
            line.socket.close()
        return Line(self._port)

    def _longest_wait(self, start: float) -> float | None:
        if not self._waiting or not self._has_room():
            return None
        return max(0.0, start + self._waiting[0].due - time.perf_counter())

    def _take_answers(self, wait_s: float | None) -> None:
        for key, _ in self._selector.select(wait_s):
            line: Line = key.data
            try:
                status = line.answer()
            except ConnectionError:
                status = TORN
            if status is not None:
                self._note(line, status)

    def _note(self, line: Line, status: int) -> None:
        self._selector.unregister(line.socket)
        token, now = self._under_way.pop(line), time.perf_counter()
        self.sent.answered[token], self.sent.status[token] = now, status
        if status == TORN:
            line.socket.close()
        else:
            self._free.append((line, now))


def send(port: int, arrivals: Sequence[Arrival]) -> Sent:
    """End when the last one is answered. A request for which no connection was left waits on the
    clock of its own moment."""
    return _Sender(port, arrivals).run()
