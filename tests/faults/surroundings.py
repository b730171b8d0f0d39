"""A server that lives through faults of its surroundings while people complain."""

import http.client
import json
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.runtime.settings import Settings
from bot.runtime.transactions import Transactions
from tests.engine.complainer import Complainer
from tests.engine.crash import Inspection, Trial
from tests.engine.events import body_of, person, said, signature
from tests.engine.processes import SECRET, Process
from tests.engine.strict_line import StrictLine

_STRANGER = 900
_NEXT_REQUEST_S = 60.0
# Between two faults, so that each begins while people are at work.
_PAUSE_S = 1.0


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, laid around a living server for `lasts_s` seconds."""

    name: str
    around: "Callable[[SurroundedTrial], AbstractContextManager[object]]"
    lasts_s: float


@dataclass
class SurroundedReport:
    """Figures by fault: times it was laid around, events that LINE could deliver meanwhile."""

    times: dict[str, int] = field(default_factory=dict)
    delivered: dict[str, int] = field(default_factory=dict)

    def note(self, name: str, delivered: int) -> None:
        self.times[name] = self.times.get(name, 0) + 1
        self.delivered[name] = self.delivered.get(name, 0) + delivered

    def __str__(self) -> str:
        return "\n".join(
            f"{name}: {times} times, {self.delivered[name]} events delivered meanwhile"
            for name, times in self.times.items()
        )


class SurroundedTrial(Trial):
    """One server that people write to, and around it one fault after the other. `database_url`
    leads past what is put between the server and its database."""

    def __init__(
        self,
        database_url: str,
        folder: Path,
        line: StrictLine,
        people: int,
        seed: int,
        faults: list[Fault],
        server_url: str = "",
    ) -> None:
        super().__init__(server_url or database_url, folder, line, people, seed)
        self.database_url, self.folder, self.line = database_url, folder, line
        self.random, self.box, self.people = self._random, self._box, self._people
        self.environment = self._environment
        self.faults = faults
        self.by_fault = SurroundedReport()
        self.redelivered = 0
        self.is_line_stumbling = False
        self._living: Process | None = None
        self._turn = 0

    @property
    def server(self) -> Process:
        """The living server."""
        assert self._living is not None
        return self._living

    def _start(self) -> Process:
        if self._living is None:
            self._living = super()._start()
        return self._living

    def _live_and_die(self) -> None:
        """A fault, and its end: nobody dies of it."""
        self._start()
        time.sleep(_PAUSE_S)
        fault = self.faults[self._turn % len(self.faults)]
        self._turn += 1
        before = len(self._box.answered)
        with fault.around(self):
            time.sleep(fault.lasts_s)
        self.by_fault.note(fault.name, len(self._box.answered) - before)

    def _end(self, server: Process, threads: list[threading.Thread]) -> None:
        self._see_next_request()
        super()._end(server, threads)

    def log_to(self, file: Path) -> None:
        self._log = file

    def close(self) -> None:
        """Leave no process behind, whatever became of the trial."""
        if self._living is not None:
            self._living.kill()

    def expect(self, kept: bool, otherwise: str) -> None:
        if not kept:
            self.report.wrong.append(otherwise)

    def _see_next_request(self) -> None:
        """The next ordinary message is taken and answered, and the server calls itself ready."""
        asked = said(person(_STRANGER), "สวัสดี")
        end = time.monotonic() + _NEXT_REQUEST_S
        status = 0
        while status != 200 and time.monotonic() < end:
            status, _ = self.ask("POST", "/callback", body_of(asked))
        while not self.line.said_by(asked["replyToken"]) and time.monotonic() < end:
            time.sleep(0.05)
        self.expect(bool(self.line.said_by(asked["replyToken"])), f"the next request: {status}")
        status, body = self.ask("GET", "/readyz")
        self.expect(status == 200, f"not ready: {body.decode(errors='replace')}")

    def ask(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        """The server's answer; a status of 0 where none came."""
        connection = http.client.HTTPConnection("127.0.0.1", self.box.port, timeout=20)
        try:
            connection.request(
                method, path, body, {"x-line-signature": signature(SECRET, body)} if body else {}
            )
            answer = connection.getresponse()
            return answer.status, answer.read()
        except (OSError, http.client.HTTPException):
            return 0, b""
        finally:
            connection.close()

    def problems(self) -> list[str]:
        """The problems that /readyz names."""
        _, body = self.ask("GET", "/readyz")
        found: list[str] = json.loads(body)["problems"] if body else ["no answer"]
        return found

    def _inspection(self, transactions: Transactions, settings: Settings) -> Inspection:
        kind = StumblingInspection if self.is_line_stumbling else LenientInspection
        return kind(self.report, self._line, self._box, transactions, settings)


class LenientInspection(Inspection):
    """Knows that LINE may refuse an answer, and that one whose token died waits for the next."""

    def _see_outbox(self) -> None:
        self._count_outbox()
        counts = self.report.outbox
        self._expect(counts["waiting"] == 0, f"outbox: {counts}")
        self._expect(counts["dead"] <= self.line.refused, f"outbox: {counts}")
        said = len(self.line.accepted)
        self._expect(
            counts["done"] <= said <= self._most_heard(),
            f"{counts} were written, {said} were heard",
        )
        self._expect(not self.line.doubled(), f"said twice: {self.line.doubled()}", "doubled")

    def _see_replies(self, one: Complainer) -> None:
        """LINE may have refused them."""

    def _most_heard(self) -> int:
        return self.report.outbox["done"] + self.report.outbox["probably_done"]


class StumblingInspection(LenientInspection):
    """Knows that who never saw a question may answer another one: what was confirmed is stored, and
    nobody has more complaints than they sent."""

    def _most_heard(self) -> int:
        # LINE may take an answer, hang, and refuse it when it comes again.
        return super()._most_heard() + self.report.outbox["dead"]

    def _see_answers(self, one: Complainer, stored: list[dict[str, Any]]) -> None:
        sent = len(one.filed)
        self._expect(len(stored) <= sent, f"{one.user} sent {sent}", "doubled")
