"""End the engine by an exception at numbered points, again and again, within one process."""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from flask import Flask
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.line.client import LineClient
from bot.runtime.settings import Settings, from_environment
from bot.runtime.transactions import Transactions
from bot.services import Services
from bot.web.webhook import create_webhook
from bot.worker.dispatcher import Dispatcher
from bot.worker.sender import Sender
from db.engine.engine import is_sqlite, open_database
from db.models.tables import InboxEvent, OutboxBatch
from db.queue import inbox
from db.queue.outbox import Batch
from knowledge_base import KnowledgeBase
from tests.engine.complainer import Complainer, Letterbox
from tests.engine.crash import Inspection, Report, fresh_database
from tests.engine.events import Event, body_of, signature
from tests.engine.office import Clock
from tests.engine.processes import SECRET, environment
from tests.engine.strict_line import StrictLine, strict_line
from tests.faults.killing_server import commit_first
from tests.knowledge_base.written import PAYING, write

T = TypeVar("T")

PEOPLE = 4
FAULTS_A_RUN = 1_000
POINTS = (
    "statement",
    "before-commit",
    "after-commit",
    "before-request",
    "after-request",
    "before-answer",
)
# A turn passes some 25 of them.
_MOST_PASSED = 50
_MOST_STEPS = 3
_AT_ONCE = 16
# Longer than anybody holds something that was leased, in a few rounds.
_IDLE_S = 4.0


class Died(BaseException):
    """The end of the process; nothing in it survives."""


@dataclass
class Fuse:
    """Raises Died at the point that is passed after so many others; None: at none."""

    left: int | None = None
    deaths: Counter[str] = field(default_factory=Counter)

    def passed(self, point: str) -> None:
        if self.left is None:
            return
        self.left -= 1
        if self.left < 0:
            self.left = None
            self.deaths[point] += 1
            raise Died(point)


class Lives(Letterbox):
    """An engine with its webhook, built anew on the same database each time it died; where
    events are delivered, too."""

    def __init__(
        self,
        settings: Settings,
        knowledge: KnowledgeBase,
        fuse: Fuse,
        seed: int,
        *,
        broken: bool = False,
    ) -> None:
        super().__init__(0, random.Random(seed))
        self._settings, self._knowledge, self._fuse = settings, knowledge, fuse
        self._broken = broken
        self._clock = Clock()
        self._sparing, self._is_dangerous = False, True
        self._engine = open_database(settings.database_url)
        self.looking = Transactions(open_database(settings.database_url))
        refuse_wrong_keys(self.looking, settings.data_keys, settings.index_key)
        self._be_born()

    def pause(self, most_s: float) -> None:
        """The engine works on for a moment instead."""
        for _ in range(self.random.randrange(_MOST_STEPS)):
            self.step()

    def _post(self, given: Event) -> int:
        return self._survived(lambda: self._deliver(given)) or 0

    def _deliver(self, given: Event) -> int:
        body = body_of(given)
        headers = {"x-line-signature": signature(SECRET, body)}
        status = self._webhook.post("/callback", data=body, headers=headers).status_code
        self._fuse.passed("before-answer")
        return status

    def settle(self) -> None:
        """Work until nothing waits any more."""
        while self.step() or self._waits():
            pass

    def step(self) -> bool:
        """Do one thing; False where there was nothing to do now."""
        if self._sparing and not self._is_one_death_from_given_up():
            self._light()
        return bool(self._survived(self._work))

    def _work(self) -> bool:
        if self._leased and self.random.random() < 0.7:
            self._send(self._leased.popleft())
            return True
        handled = self._dispatcher.handle_next(can_send=True)
        if handled is not None and handled.leased is not None:
            self._leased.append(handled.leased)
        if handled is None and not self._leased:
            self._leased.extend(self._sender.find_due(_AT_ONCE))
        return handled is not None or bool(self._leased)

    def _send(self, batch: Batch) -> None:
        self._fuse.passed("before-request")
        outcome = self._sender.send(batch)
        self._fuse.passed("after-request")
        self._leased.extend(self._sender.record_outcomes([(batch, outcome)], _AT_ONCE))

    def _waits(self) -> bool:
        """True if something is left for later, which has come then."""
        with self.looking.reading() as session:
            waits = any(
                session.execute(select(model.id).where(model.state == "waiting").limit(1)).first()
                for model in (InboxEvent, OutboxBatch)
            )
        self._clock.forward(_IDLE_S if waits else 0)
        return waits

    def _survived(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except Died:
            self._be_born()
            return None

    def _be_born(self) -> None:
        self._fuse.left = None
        self._engine.dispose()
        self._engine = open_database(self._settings.database_url)
        self._attach()
        transactions = Transactions(self._engine)
        client = LineClient("a token", self._settings.line_api_base)
        knowledge = self._knowledge
        services = Services(self._settings, transactions, lambda: knowledge, client, self._clock)
        self._dispatcher, self._sender = Dispatcher(services), Sender(services)
        self._leased: deque[Batch] = deque()
        app = Flask("bot")
        app.register_blueprint(create_webhook(services, lambda: None))
        self._webhook = app.test_client()
        self._sparing = self._is_one_death_from_given_up()
        if not self._sparing:
            self._light()
        if is_sqlite(self._engine):
            self._survived(self._take_over)

    def _take_over(self) -> None:
        self._dispatcher.take_over()
        self._sender.take_over()

    def _light(self) -> None:
        self._sparing = False
        self._fuse.left = self.random.randrange(_MOST_PASSED) if self._is_dangerous else None

    def live_on(self) -> None:
        """Nothing dies any more."""
        self._is_dangerous, self._fuse.left = False, None

    def _attach(self) -> None:
        passed = self._fuse.passed
        if self._broken:
            event.listen(self._engine, "before_cursor_execute", commit_first)
        event.listen(self._engine, "before_cursor_execute", lambda *_: passed("statement"))
        event.listen(self._engine, "commit", lambda _: passed("before-commit"))

    def _is_one_death_from_given_up(self) -> bool:
        last = InboxEvent.attempts >= inbox.ATTEMPTS - 1
        query = select(InboxEvent.id).where(InboxEvent.state == "waiting", last).limit(1)
        with self.looking.reading() as session:
            return session.execute(query).first() is not None

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()
        self.looking.engine.dispose()


def die_often(
    database_url: str,
    folder: Path,
    *,
    faults: int,
    seed: int,
    people: int = PEOPLE,
    broken: bool = False,
) -> tuple[Report, Counter[str]]:
    """End so many lives; the database is fresh and migrated."""
    topics = folder / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    fuse, report = Fuse(), Report()
    with strict_line() as line:
        told = environment(folder, line.url, database_url, str(topics)) | {"RUTHAN_BURST_S": "0.5"}
        settings = from_environment(told)
        lives = Lives(settings, KnowledgeBase.load(topics), fuse, seed, broken=broken)

        def committed(_session: Session) -> None:
            fuse.passed("after-commit")

        event.listen(Session, "after_commit", committed)
        try:
            filers = [Person(number, lives, line, seed) for number in range(1, people + 1)]
            while fuse.deaths.total() < faults:
                for one in filers:
                    one.file_one()
            lives.live_on()
            lives.settle()
        finally:
            event.remove(Session, "after_commit", committed)
        report.kills = fuse.deaths.total()
        Inspection(report, line, lives, lives.looking, settings).see(filers)
        lives.close()
    return report, fuse.deaths


class Person(Complainer):
    """Files one complaint after the other, in the same thread as the engine."""

    def __init__(self, number: int, lives: Lives, line: StrictLine, seed: int) -> None:
        def heard(token: str) -> str | None:
            found = line.said_by(token)
            if not found:
                lives.settle()
                found = line.said_by(token)
            return found[0].text if found else None

        super().__init__(number, lives, heard, seed + number)

    def file_one(self) -> None:
        """The next one, whole."""
        self._file(len(self.filed) + 1)


def main() -> None:
    """Print the figures of each run; exit with 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faults", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--broken", action="store_true", help="the control: commit each write")
    given = parser.parse_args()
    total, deaths, begun, run = Report(), Counter[str](), time.monotonic(), 0
    while total.kills < given.faults and not total.wrong:
        with tempfile.TemporaryDirectory(prefix="ruthan-faults-") as name:
            folder, seed = Path(name), given.seed + run
            faults = min(FAULTS_A_RUN, given.faults - total.kills)
            with fresh_database(given.database, folder) as url:
                report, points = die_often(
                    url, folder, faults=faults, seed=seed, broken=given.broken
                )
        run += 1
        total.add(report)
        deaths += points
        seconds = time.monotonic() - begun
        print(f"{given.database}, seed {seed}, {seconds:.0f} s\n{report}", flush=True)
    points_passed = ", ".join(f"{count} {point}" for point, count in sorted(deaths.items()))
    print(f"{given.database}, in one process, runs {run}: {points_passed}\n{total}")
    sys.exit(1 if total.wrong else 0)


if __name__ == "__main__":
    main()
