"""Cut the power at any place of a recorded run, and open what the disk then holds."""

import argparse
import random
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from bot.runtime.settings import Settings, from_environment
from bot.runtime.transactions import Transactions
from db.engine.engine import is_sound, open_database
from db.models.tables import Complaint, InboxEvent
from knowledge_base import KnowledgeBase
from tests.engine.complainer import Complainer, Letterbox
from tests.engine.crash import NUMBER, RECEIPT, fresh_database
from tests.engine.events import person, said
from tests.engine.office import until
from tests.engine.processes import environment
from tests.engine.strict_line import StrictLine, strict_line
from tests.faults import files
from tests.faults.dropped_writes import Disk
from tests.faults.one_process import Fuse, Lives
from tests.faults.recording import Call, Left, Recorded, Talk, calls
from tests.knowledge_base.written import PAYING, write

PROGRAM = ("tests.faults.killing_server",)
PEOPLE = 6
PICTURES, EXPORTS, COMPLAINTS = 12, 3, 30
# Out of reach of the files that were filled in before.
_FIRST_PERSON = 500
# Cuts right behind something that left are the ones that can lose it.
_CLOSE = 0.6
_NEXT_EVERY = 20


@dataclass
class PowerReport:
    """Figures of the cuts; `wrong` is empty when nothing that left had been lost."""

    cuts: int = 0
    calls: int = 0
    syncs: int = 0
    acknowledged: int = 0
    replies: int = 0
    told: int = 0
    files: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        lost = ", ".join(f"{count} {kind}" for kind, count in sorted(self.lost.items())) or "0"
        lines = [
            f"calls recorded {self.calls}, syncs {self.syncs}, cuts {self.cuts}",
            (
                f"looked up after the cuts: {self.acknowledged} acknowledged events, "
                f"{self.replies} replies, {self.told} complaint numbers told, {self.files} files"
            ),
            f"lost {lost}",
        ]
        return "\n".join([*lines, *self.wrong[:10]])


@dataclass(frozen=True)
class Record:
    """A run: the folder before it, what was done to it, and what left."""

    settings: Settings
    before: Path
    calls: list[Call]
    left: list[Left]
    event_of: dict[str, str]


def record_run(folder: Path, line: StrictLine, seconds: float, *, unsynced: bool) -> Record:
    """Let people complain to a server under strace for so long at least, and until what is looked
    up afterwards was done: a busy machine does less in a second."""
    data, before = folder / "data", folder / "before"
    data.mkdir()
    topics = folder / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    with fresh_database("sqlite", data) as url:
        told = environment(data, line.url, url, str(topics)) | {"RUTHAN_BURST_S": "0.3"}
        settings = from_environment(told)
        _fill_in(settings, line)
        shutil.copytree(data, before)
        server = Recorded(
            PROGRAM,
            told | ({"UNSYNCED": "yes"} if unsynced else {}),
            folder / "server.log",
            folder / "calls",
        )
        try:
            people = _complain(server, line, seconds)
            server.cut_off()
        finally:
            server.kill()
    recorded, talk = list(calls(folder / "calls")), Talk()
    for call in recorded:
        if call.name in ("sendto", "recvfrom"):
            talk.note(call)
    event_of = {
        event["replyToken"]: event["webhookEventId"] for one in people for event in one.sent
    }
    return Record(settings, before, recorded, talk.left, event_of)


def _complain(server: Recorded, line: StrictLine, seconds: float) -> list[Complainer]:
    server.wait_until_it_has_learned()
    box = Letterbox(server.port, random.Random(1))
    people = [
        Complainer(number, box, partial(_heard, line), number)
        for number in range(_FIRST_PERSON, _FIRST_PERSON + PEOPLE)
    ]
    stop = threading.Event()
    threads = [threading.Thread(target=one.file_until, args=(stop,)) for one in people]
    for thread in threads:
        thread.start()
    time.sleep(seconds)
    until(partial(_has_done_enough, line), server.patience_s)
    stop.set()
    for thread in threads:
        thread.join(120)
    return people


def _has_done_enough(line: StrictLine) -> bool:
    fetched = sum("/content" in path for path in line.calls)
    return fetched >= PICTURES and any(RECEIPT in one.text for one in line.accepted)


def _heard(line: StrictLine, token: str) -> str | None:
    found = line.said_by(token)
    return found[0].text if found else None


def _fill_in(settings: Settings, line: StrictLine) -> None:
    transactions = Transactions(open_database(settings.database_url))
    line.pictures |= files.expect_pictures(transactions, settings, PICTURES, every_s=0.4)
    files.file_complaints(transactions, settings, COMPLAINTS)
    files.order_exports(transactions, settings, EXPORTS)
    transactions.truncate_wal()
    transactions.engine.dispose()


def cut_often(record: Record, folder: Path, line: StrictLine, cuts: int, seed: int) -> PowerReport:
    """Cut the power at so many places, and look at what is left each time."""
    chosen, data = random.Random(seed), folder / "data"
    disk = Disk(record.before, data)
    disk.note_all(record.calls)
    syncs = sum(call.name in ("fsync", "fdatasync") for call in record.calls)
    report = PowerReport(cuts, len(record.calls), syncs)
    knowledge = KnowledgeBase.load(folder / "topics")
    for number, cut in enumerate(sorted(_places(record, chosen, cuts))):
        disk.rebuild(cut, chosen, folder / "after")
        left = [each for each in record.left if each.at < cut]
        look = _Look(report, record, folder / "after", cut)
        look.see(left)
        if number % _NEXT_EVERY == 0 and not report.wrong:
            look.see_next_answer(knowledge, line)
    return report


def _places(record: Record, chosen: random.Random, cuts: int) -> list[int]:
    last = max(call.begun for call in record.calls)
    return [
        chosen.choice(record.left).at + 1 if chosen.random() < _CLOSE else chosen.randrange(last)
        for _ in range(cuts)
    ]


@dataclass
class _Look:
    """Opens the folder with the real code, and compares it with what had left."""

    report: PowerReport
    record: Record
    folder: Path
    cut: int

    @property
    def settings(self) -> Settings:
        database_url = f"sqlite:///{self.folder / 'ruthan.db'}"
        return replace(self.record.settings, database_url=database_url, data_dir=self.folder)

    def see_next_answer(self, knowledge: KnowledgeBase, line: StrictLine) -> None:
        """The engine goes on where it was cut off, and answers the next message."""
        lives = Lives(self.settings, knowledge, Fuse(), self.cut)
        lives.live_on()
        asked = said(person(_FIRST_PERSON - 1), "สวัสดีค่ะ")
        lives.deliver(asked)
        lives.settle()
        lives.close()
        if not line.said_by(asked["replyToken"]):
            self._lose("next answer", asked["replyToken"])

    def see(self, left: Sequence[Left]) -> None:
        settings = self.settings
        transactions = Transactions(open_database(settings.database_url))
        try:
            if not is_sound(transactions.engine):
                self._lose("database", "damaged")
                return
            self._see_rows(transactions, left)
            kept = files.kept_evidence(transactions)
            self.report.files += kept
            for wrong in files.wrong_evidence(transactions, settings):
                self._lose("evidence", wrong)
            for wrong in files.wrong_exports(transactions, settings):
                self._lose("export", wrong)
            with transactions.writing() as session:
                session.execute(text("UPDATE inbox SET reason = reason"))
        except DatabaseError as error:
            self._lose("database", type(error).__name__)
        finally:
            transactions.engine.dispose()

    def _lose(self, kind: str, said: str) -> None:
        self.report.lost[kind] += 1
        self.report.wrong.append(f"cut {self.cut}: {kind}: {said}")

    def _see_rows(self, transactions: Transactions, left: Sequence[Left]) -> None:
        with transactions.reading() as session:
            rows = session.execute(select(InboxEvent.webhook_event_id, InboxEvent.state)).all()
            numbers = set(session.scalars(select(Complaint.number)))
        states = {str(event_id): state for event_id, state in rows}
        for each in left:
            for event_id in each.events:
                self.report.acknowledged += 1
                if event_id not in states:
                    self._lose("event", event_id)
            if each.token in self.record.event_of:
                self.report.replies += 1
                if states.get(self.record.event_of[each.token]) != "done":
                    self._lose("answer", each.token)
            if RECEIPT in each.text:
                self.report.told += 1
                if not numbers.issuperset(NUMBER.findall(each.text)):
                    self._lose("complaint", str(set(NUMBER.findall(each.text)) - numbers))


def cut_power(
    folder: Path, *, seconds: float, cuts: int, seed: int, unsynced: bool = False
) -> PowerReport:
    """Record a run of so many seconds, and cut it so often."""
    with strict_line() as line:
        line.slow_s = 0.01
        record = record_run(folder, line, seconds, unsynced=unsynced)
        line.slow_s = 0
        return cut_often(record, folder, line, cuts, seed)


def main() -> None:
    """Print the figures; exit with 1 when something was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--unsynced", action="store_true", help="the control: wait for no disk")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ruthan-power-") as name:
        report = cut_power(
            Path(name),
            seconds=given.seconds,
            cuts=given.cuts,
            seed=given.seed,
            unsynced=given.unsynced,
        )
    print(f"sqlite, power loss, seed {given.seed}\n{report}")
    sys.exit(1 if report.wrong else 0)


if __name__ == "__main__":
    main()
