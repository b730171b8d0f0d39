"""A server that dies again and again while people complain; counts what became of them."""

import os
import random
import re
import threading
import time
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.runtime.settings import Settings, from_environment
from bot.runtime.transactions import Transactions
from db.complaints import complaints
from db.engine.engine import open_database
from db.engine.schema import upgrade
from db.models.tables import Complaint, InboxEvent, OutboxBatch
from db.queue import conversations
from db.queue.conversations import Chat
from knowledge_base import KnowledgeBase
from tests.engine.complainer import TYPED, Complainer, Letterbox
from tests.engine.processes import Process, environment
from tests.engine.strict_line import StrictLine
from tests.knowledge_base.written import PAYING, write
from tests.postgresql import running_server

PROGRAM = ("bench.served", "working")
NUMBER = re.compile(r"RT-\w{4}-\w{4}")
RECEIPT = "รับเรื่องแล้วค่ะ"
PATIENCE_S = 600.0
# The server is killed in the middle of what they tell in several messages, too.
BURST_S = "0.5"


@dataclass
class Report:
    """Result of the rounds; `wrong` is empty when every promise was kept."""

    kills: int = 0
    events: int = 0
    redelivered: int = 0
    complaints: int = 0
    told: int = 0
    outbox: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, other: "Report") -> None:
        """Count what another run did, too."""
        for name in ("kills", "events", "redelivered", "complaints", "told"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.outbox += other.outbox
        self.broken += other.broken
        self.wrong += other.wrong

    def __str__(self) -> str:
        said = ", ".join(f"{count} {state}" for state, count in sorted(self.outbox.items()))
        lines = [
            f"kills {self.kills}, events answered {self.events}, redelivered {self.redelivered}",
            f"complaints {self.complaints}, numbers told {self.told}; outbox: {said}",
            (
                f"lost {self.broken['lost']}, doubled {self.broken['doubled']}, "
                f"misordered {self.broken['misordered']}; broken promises {len(self.wrong)}"
            ),
        ]
        return "\n".join([*lines, *self.wrong])


class Trial(ABC):
    """A server on one database, people around it, and LINE between them."""

    _program = PROGRAM

    def __init__(
        self, database_url: str, folder: Path, line: StrictLine, people: int, seed: int
    ) -> None:
        topics = folder / "topics"
        topics.mkdir()
        write(topics, paying=PAYING)
        self._environment = environment(folder, line.url, database_url, str(topics)) | {
            "RUTHAN_BURST_S": BURST_S
        }
        self._log = folder / "server.log"
        self._random = random.Random(seed)
        self._line = line
        self._box = Letterbox(int(self._environment["PORT"]), self._random)
        self._people = [
            Complainer(number, self._box, self._heard, seed + number)
            for number in range(1, people + 1)
        ]
        self.report = Report()

    def _heard(self, token: str) -> str | None:
        found = self._line.said_by(token)
        return found[0].text if found else None

    def run(self, rounds: int) -> Report:
        _learn(self._environment["RUTHAN_TOPICS_DIR"])
        stop = threading.Event()
        threads = [
            threading.Thread(target=one.file_until, args=(stop,), daemon=True)
            for one in self._people
        ]
        for thread in threads:
            thread.start()
        for _ in range(rounds):
            self._live_and_die()
            self.report.kills += 1
        server = self._start()
        stop.set()
        self._end(server, threads)
        return self.report

    @abstractmethod
    def _live_and_die(self) -> None:
        """One server, from its start to its death."""

    def _start(self) -> Process:
        server = Process(self._program, self._environment, self._log)
        server.wait_until_it_answers()
        return server

    def _end(self, server: Process, threads: list[threading.Thread]) -> None:
        """Everybody finishes, everything is said, and the server stops as it should."""
        end = time.monotonic() + PATIENCE_S
        for thread in threads:
            thread.join(max(0.0, end - time.monotonic()))
            if thread.is_alive():
                self.report.wrong.append("a person waits for ever")
        settings = from_environment(self._environment)
        transactions = Transactions(open_database(settings.database_url))
        while self._waiting(transactions) and time.monotonic() < end:
            time.sleep(0.2)
        if server.stop() != 0:
            self.report.wrong.append("the server did not stop cleanly")
        seen = self._inspection(transactions, settings)
        seen.see(self._people)
        seen.see_log(self._people, self._log.read_text(errors="replace"))
        transactions.engine.dispose()

    def _inspection(self, transactions: Transactions, settings: Settings) -> "Inspection":
        return Inspection(self.report, self._line, self._box, transactions, settings)

    def _waiting(self, transactions: Transactions) -> bool:
        with transactions.reading() as session:
            return any(
                session.execute(select(model.id).where(model.state == "waiting").limit(1)).first()
                for model in (InboxEvent, OutboxBatch)
            )


@dataclass
class Inspection:
    """Compares what was sent with what is stored and what was heard."""

    report: Report
    line: StrictLine
    box: Letterbox
    transactions: Transactions
    settings: Settings

    def see(self, people: Sequence[Complainer]) -> None:
        self.report.redelivered = self.box.redelivered
        self._see_events()
        self._see_outbox()
        for one in people:
            stored = self._stored(one)
            self.report.complaints += len(stored)
            self._see_answers(one, [answers for _, answers in stored])
            self._see_numbers(one, [number for number, _ in stored])
            self._see_order(one)
            self._see_replies(one)
        with self.transactions.reading() as session:
            count = len(session.execute(select(Complaint.id)).all())
        self._expect(count == self.report.complaints, f"{count} complaints in all")

    def see_log(self, people: Sequence[Complainer], log: str) -> None:
        """Nothing that anybody told stands in a log."""
        for one in people:
            told = {str(answers[name]) for answers in one.filed for name in TYPED} | {one.user}
            self._expect(not any(value in log for value in told), f"{one.user} is in the log")

    def _expect(self, kept: bool, otherwise: str, promise: str = "") -> None:
        """`promise` is counted where it was broken: lost, doubled, misordered."""
        if not kept:
            self.report.wrong.append(otherwise)
            self.report.broken[promise] += 1

    def _see_events(self) -> None:
        with self.transactions.reading() as session:
            rows = session.execute(select(InboxEvent.webhook_event_id, InboxEvent.state)).all()
        states = {str(event_id): state for event_id, state in rows}
        self.report.events = len(self.box.answered)
        for event in self.box.answered:
            state = states.get(event["webhookEventId"], "lost")
            self._expect(state == "done", f"event {event['webhookEventId']}: {state}", "lost")
        self._expect(len(rows) == len(states), "an event is stored twice", "doubled")

    def _count_outbox(self) -> None:
        with self.transactions.reading() as session:
            self.report.outbox = Counter(session.execute(select(OutboxBatch.state)).scalars())

    def _see_outbox(self) -> None:
        self._count_outbox()
        good = {"done", "probably_done"}
        self._expect(set(self.report.outbox) <= good, f"outbox: {self.report.outbox}")
        said, written = len(self.line.accepted), self.report.outbox.total()
        self._expect(said >= written, f"{written} answers were written, {said} heard", "lost")
        self._expect(said <= written, f"{written} answers were written, {said} heard", "doubled")
        self._expect(not self.line.doubled(), f"said twice: {self.line.doubled()}", "doubled")

    def _stored(self, one: Complainer) -> list[tuple[str, dict[str, Any]]]:
        """Numbers and answers, oldest first."""
        settings = self.settings
        with self.transactions.reading() as session:
            known = conversations.find(
                session, Chat("user", one.user), settings.data_keys, settings.index_key
            )
            found = complaints.of_conversation(session, known.id) if known else []
            return [
                (each.number, each.answers | complaints.personal_answers(each, known.key))
                for each in reversed(found)
                if known
            ]

    def _see_answers(self, one: Complainer, stored: list[dict[str, Any]]) -> None:
        is_more = len(stored) > len(one.filed)
        self._expect(
            stored == one.filed,
            f"{one.user} sent {len(one.filed)} complaints, {len(stored)} are stored; "
            f"first difference: {_difference(one.filed, stored)}",
            "doubled" if is_more else "lost",
        )

    def _see_numbers(self, one: Complainer, numbers: list[str]) -> None:
        told: Counter[str] = Counter()
        for event in one.sent:
            for heard in self.line.said_by(event["replyToken"]):
                if RECEIPT in heard.text:
                    told.update(set(NUMBER.findall(heard.text)))
        for heard in self.line.accepted:
            if heard.to == one.user and RECEIPT in heard.text:
                told.update(set(NUMBER.findall(heard.text)))
        self.report.told += len(told)
        lost = set(told) - set(numbers)
        self._expect(not lost, f"{one.user} was told {lost}", "lost")
        once = max(told.values(), default=0) <= 1
        self._expect(once, f"{one.user} was told twice: {told}", "doubled")

    def _see_order(self, one: Complainer) -> None:
        tokens = [event["replyToken"] for event in one.sent]
        mine = set(tokens)
        heard = [each.by for each in self.line.accepted if each.by in mine]
        in_order = heard == sorted(heard, key=tokens.index)
        self._expect(in_order, f"{one.user} heard out of order", "misordered")

    def _see_replies(self, one: Complainer) -> None:
        """Each step of a form is answered under its reply token, or pushed."""
        unheard = sum(not self.line.said_by(step["replyToken"]) for step in one.steps)
        pushed = sum(heard.to == one.user for heard in self.line.accepted)
        kept = unheard <= pushed
        self._expect(kept, f"{one.user} misses {unheard} answers, heard {pushed} pushes", "lost")


def _learn(topics: str) -> None:
    """Train what a server would have trained if nobody killed it in its first seconds."""
    knowledge_base = KnowledgeBase.load(Path(topics))
    knowledge_base.kind_of("")
    knowledge_base.danger("")


def _difference(sent: list[dict[str, Any]], stored: list[dict[str, Any]]) -> object:
    pairs = zip(sent, stored, strict=False)
    return next(({*map(str, a.items())} ^ {*map(str, b.items())} for a, b in pairs if a != b), "")


def migrate(url: str) -> None:
    engine = open_database(url)
    upgrade(engine)
    engine.dispose()


@contextmanager
def fresh_database(kind: str, folder: Path) -> Iterator[str]:
    with ExitStack() as stack:
        if kind == "sqlite":
            url = f"sqlite:///{folder / 'ruthan.db'}"
            migrate(url)
        else:
            (folder / "runtime").mkdir(mode=0o700)
            os.environ["XDG_RUNTIME_DIR"] = str(folder / "runtime")
            server = stack.enter_context(running_server(folder, migrate))
            url = stack.enter_context(server.fresh_database())
        yield url
