"""LINE's sending API as strict as LINE: single-use tokens, retry keys, and faults on demand."""

import json
import random
import re
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from tests.bot.scripted_line import Handler, ScriptedLine, scripted_line

_CONTENT = re.compile("/v2/bot/message/([0-9]+)/content")
REPLY, PUSH = "/v2/bot/message/reply", "/v2/bot/message/push"
MENUS = "/v2/bot/richmenu"
LOADING = "/v2/bot/chat/loading/start"
Fault = Callable[["StrictLine", Handler], None]
Messages = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that a person really sees: `by` is the reply token or the retry key."""

    path: str
    by: str
    to: str | None
    messages: Messages

    @property
    def text(self) -> str:
        return json.dumps(self.messages, ensure_ascii=False)


@dataclass
class StrictLine:
    """`faults` are used up one a call, oldest first; `dead` tokens are refused; an answer comes
    up to `slow_s` seconds after the message was taken. `pictures`: what it holds, by message;
    `refused`: messages that it will never take, as the fault says that refuses them."""

    server: ScriptedLine
    accepted: list[Accepted] = field(default_factory=list)
    dead: set[str] = field(default_factory=set)
    faults: deque[Fault] = field(default_factory=deque)
    slow_s: float = 0.0
    pictures: dict[str, bytes] = field(default_factory=dict)
    refused: int = 0
    _said_by: dict[str, list[Accepted]] = field(default_factory=dict)
    _keys: set[str] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def calls(self) -> list[str]:
        """The paths that were called, refused ones too, but for those of rich menus."""
        called = (asked.path for asked in self.server.asked)
        return [path for path in called if not path.startswith(MENUS)]

    def said_by(self, token: str) -> list[Accepted]:
        """The messages said under a reply token or a retry key."""
        return self._said_by.get(token, [])

    def doubled(self) -> Counter[str]:
        """Tokens and keys under which a person saw something more than once."""
        counts = Counter(one.by for one in self.accepted)
        return Counter({by: count for by, count in counts.items() if count > 1})

    def answer(self, handler: Handler) -> None:
        if handler.path.startswith(MENUS):
            # None is published.
            handler.send(200, b"{}", {})
            return
        with self._lock:
            fault = self.faults.popleft() if self.faults else None
        if fault is not None:
            fault(self, handler)
        else:
            self.take(handler)

    def take(self, handler: Handler) -> None:
        """Answer as LINE would."""
        if picture := _CONTENT.fullmatch(handler.path):
            held = self.pictures.get(picture[1])
            handler.send(200 if held else 404, held or b"{}", {})
            return
        status, message = self.accept(handler)
        time.sleep(random.uniform(0, self.slow_s))
        body = {} if status < 300 else {"message": message}
        # Whoever asked may have been killed meanwhile.
        with suppress(ConnectionError):
            handler.send(status, json.dumps(body).encode(), {"x-line-request-id": "r"})

    def accept(self, handler: Handler) -> tuple[int, str]:
        """Take it if LINE would; the status and message of the answer."""
        port = handler.client_address[1]
        asked = next(one for one in reversed(self.server.asked) if one.connection == port)
        if len(asked.body) < int(asked.headers["Content-Length"]):
            return 400, "The request body has 1 error(s)"
        body = asked.json
        if asked.path == LOADING:
            return 202, ""
        with self._lock:
            if asked.path == REPLY:
                token = body["replyToken"]
                if token in self.dead:
                    return 400, "Invalid reply token"
                self.dead.add(token)
                self._hear(Accepted(REPLY, token, None, body["messages"]))
                return 200, ""
            key = asked.headers["X-Line-Retry-Key"]
            if key in self._keys:
                return 409, "The retry key is already accepted"
            self._keys.add(key)
            self._hear(Accepted(asked.path, key, body["to"], body["messages"]))
            return 200, ""

    def _hear(self, one: Accepted) -> None:
        self.accepted.append(one)
        self._said_by.setdefault(one.by, []).append(one)


def says(status: int, message: str = "", **headers: str) -> Fault:
    """Answer this and take nothing."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _line, handler: handler.send(
        status, json.dumps({"message": message}).encode(), named
    )


def hangs(line: StrictLine, handler: Handler) -> None:
    """Take nothing and do not answer until the caller has given up."""
    line.server.test_is_over.wait(1.0)
    handler.close_connection = True


def takes_and_hangs(line: StrictLine, handler: Handler) -> None:
    """Take it, and the answer never comes."""
    line.accept(handler)
    hangs(line, handler)


@contextmanager
def strict_line() -> Iterator[StrictLine]:
    with scripted_line() as server:
        line = StrictLine(server)
        server.answer = line.answer
        yield line
