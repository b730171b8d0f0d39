"""Kill those who send a broadcast again and again, and count at LINE whom it has reached."""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import insert, select

from bench.broadcast_line import CrowdedLine, crowded_line
from bot.runtime.settings import Settings, from_environment
from bot.runtime.transactions import Transactions
from bot.services import utc_now
from db.engine.engine import open_database
from db.models.broadcasts import Broadcast, BroadcastSubscription
from db.models.tables import StaffMember
from db.queue import conversations
from db.queue.broadcasts import approval, subscriptions
from db.queue.broadcasts.approval import BroadcastDraft
from knowledge_base import KnowledgeBase
from tests.engine.crash import fresh_database
from tests.engine.processes import Process, environment
from tests.knowledge_base.written import PAYING, write

PROGRAM = ("bench.served", "working")
TEXT = "ระวังข้อความเก็บเงินปลายทางปลอม\nอย่ากดลิงก์ในข้อความ โทรถามร้านก่อนจ่าย"
AT_ONCE = 1_000
# One of so many friends ends the subscription while the broadcast is sent, in so many groups.
ENDING, GROUPS = 50, 10
LOOK_S = 0.02
STILL_S = 2.0
PATIENCE_S = 3_600.0


@dataclass
class BroadcastReport:
    """Figures of a trial; `wrong` is empty when every promise was kept. `late` were reached
    after they ended it, by a batch that was not yet planned, or by a request that began when LINE
    had answered another one since; `in_flight`, by the request that was on its way in that
    moment."""

    friends: int
    kills: int = 0
    once: int = 0
    doubled: int = 0
    missed: int = 0
    ended: int = 0
    late: int = 0
    in_flight: int = 0
    requests: str = ""
    highest_rate: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        lines = [
            f"friends {self.friends:,}, kills -9 {self.kills}, seconds {self.seconds:.0f}",
            f"reached once {self.once:,}, doubled {self.doubled}, missed {self.missed}",
            f"opted out meanwhile {self.ended:,}, reached after it {self.late}",
            f"reached by a request that was on its way in that moment {self.in_flight}",
            f"highest rate {self.highest_rate} requests/s of LINE's 200; answers: {self.requests}",
            f"broken promises {len(self.wrong)}",
        ]
        return "\n".join([*lines, *self.wrong])


@dataclass(frozen=True)
class Ended:
    """Somebody's end of the subscription: when, and whether a batch held it by then."""

    at: float
    is_planned: bool


class BroadcastTrial:
    """Two servers on one database (one on SQLite), which send to the friends of a local LINE."""

    def __init__(self, database_url: str, folder: Path, line: CrowdedLine, seed: int) -> None:
        topics = folder / "topics"
        topics.mkdir()
        write(topics, paying=PAYING)
        self._environment = environment(folder, line.url, database_url, str(topics)) | {
            "RUTHAN_PUSH": "yes"
        }
        self._settings: Settings = from_environment(self._environment)
        self._transactions = Transactions(open_database(database_url))
        self._line, self._folder = line, folder
        self._random = random.Random(seed)
        self._servers = [self._environment]
        if database_url.startswith("postgresql"):
            port = environment(folder, line.url)["PORT"]
            self._servers.append(self._environment | {"PORT": port})
        self._running: list[Process] = []
        self._users: list[str] = []
        self._ended: dict[str, Ended] = {}
        self._people: dict[str, tuple[int, int]] = {}
        self._ids: list[int] = []
        self._broadcast = 0
        self.wrong: list[str] = []

    def subscribe(self, users: Sequence[str]) -> None:
        """All of them agree."""
        self._users = list(users)
        now = utc_now()
        consent = {"consent_version": "1", "consent_language": "th", "consented_at": now}
        keys, index_key = self._settings.data_keys, self._settings.index_key
        conversation_ids: dict[str, int] = {}
        for first in range(0, len(users), AT_ONCE):
            chats = [conversations.Chat("user", user) for user in users[first : first + AT_ONCE]]
            with self._transactions.writing() as session:
                known = conversations.of_chats(session, chats, keys, index_key, now)
                rows = [consent | {"conversation_id": each.id} for each in known.values()]
                session.execute(insert(BroadcastSubscription), rows)
                conversation_ids |= {chat.id: known[chat].id for chat in chats}
        with self._transactions.reading() as session:
            columns = (BroadcastSubscription.conversation_id, BroadcastSubscription.id)
            ids = {row[0]: row[1] for row in session.execute(select(*columns))}
        self._people = {user: (found, ids[found]) for user, found in conversation_ids.items()}
        self._ids = sorted(ids.values())

    def run(self, kills: int) -> BroadcastReport:
        """Send it, with everything that may happen meanwhile."""
        KnowledgeBase.load(Path(self._environment["RUTHAN_TOPICS_DIR"])).danger("")
        self._running = [self._start(number) for number in range(len(self._servers))]
        self._broadcast = self._approved()
        start = time.monotonic()
        try:
            for share, deed in sorted(self._plan(kills), key=lambda each: each[0]):
                self._wait_for(share)
                deed()
            self._wait(lambda row: row.state == "done")
        finally:
            for server in self._running:
                server.kill()
        seconds = time.monotonic() - start
        report = self._inspect()
        report.kills, report.seconds = kills, seconds
        self._transactions.engine.dispose()
        return report

    def _plan(self, kills: int) -> list[tuple[float, Callable[[], None]]]:
        """Act once this share of all was planned."""
        some = self._random.sample(self._users, len(self._users) // ENDING)
        groups = [some[number::GROUPS] for number in range(GROUPS)]
        share = self._random.uniform
        return [
            *((share(0.02, 0.95), self._kill) for _ in range(kills)),
            *((share(0.0, 0.9), lambda group=group: self._end(group)) for group in groups),
            (share(0.2, 0.8), self._stop_and_resume),
            (share(0.1, 0.9), lambda: self._line.control.fail("429", path="multicast")),
            (share(0.1, 0.9), lambda: self._line.control.fail("late", path="multicast")),
        ]

    def _start(self, number: int) -> Process:
        return Process(PROGRAM, self._servers[number], self._folder / f"server-{number}.log")

    def _kill(self) -> None:
        """One of them or all, at any point of a batch's way."""
        time.sleep(self._random.uniform(0, 0.5))
        numbers = list(range(len(self._running)))
        for number in self._random.choice(([self._random.choice(numbers)], numbers)):
            self._running[number].kill()
            self._running[number] = self._start(number)

    def _end(self, users: Sequence[str]) -> None:
        now = utc_now()
        with self._transactions.writing() as session:
            for user in users:
                subscriptions.end(session, self._people[user][0], now)
        at, cursor = time.time(), self._row().cursor
        self._ended |= {user: Ended(at, self._people[user][1] <= cursor) for user in users}

    def _stop_and_resume(self) -> None:
        if self._row().state != "sending":
            return
        with self._transactions.writing() as session:
            approval.stop(session, self._broadcast, self._row().version)
        # The batch that is on its way ends, or its sender was killed.
        self._wait(lambda row: row.next_at is None or row.next_at <= utc_now())
        before = self._row()
        time.sleep(STILL_S)
        after = self._row()
        if (before.cursor, before.sent) != (after.cursor, after.sent) or after.state != "stopped":
            self.wrong.append("it went on while it was stopped")
        with self._transactions.writing() as session:
            approval.resume(session, self._broadcast, after.version)

    def _approved(self) -> int:
        now = utc_now()
        with self._transactions.writing() as session:
            staff = [
                StaffMember(name=name, password_hash="", role="officer", created_at=now)
                for name in ("writer", "approver")
            ]
            session.add_all(staff)
            session.flush()
            made = approval.create(session, BroadcastDraft(TEXT), staff[0].id, now)
            approval.submit(session, made, 1)
            approval.approve(session, made, 2, staff[1].id, now)
        return made

    def _row(self) -> Broadcast:
        with self._transactions.reading() as session:
            row = session.get_one(Broadcast, self._broadcast)
            session.expunge(row)
            return row

    def _wait_for(self, share: float) -> None:
        place = self._ids[int(len(self._ids) * share)]
        self._wait(lambda row: row.cursor >= place or row.state == "done")

    def _wait(self, is_so: Callable[[Broadcast], bool]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not is_so(row := self._row()):
            if time.monotonic() > end:
                raise TimeoutError(f"{row.state} {row.stopped_because}, {row.sent} sent")
            time.sleep(LOOK_S)

    def _inspect(self) -> BroadcastReport:
        received, ended = self._line.received(), self._ended
        report = BroadcastReport(len(self._users), wrong=self.wrong)
        counts = {user: len(received.get(user, [])) for user in self._users}
        report.once = sum(count == 1 for count in counts.values())
        report.doubled = sum(count > 1 for count in counts.values())
        report.missed = sum(not count for user, count in counts.items() if user not in ended)
        report.ended = len(ended)
        for user, end in ended.items():
            after = [at for at in received.get(user, []) if at > end.at]
            is_late = any(not end.is_planned or self._line.answered(end.at, at) for at in after)
            report.late += is_late
            report.in_flight += bool(after) and not is_late
        statuses = sorted(self._line.statuses().items())
        report.requests = ", ".join(f"{count} of {status}" for status, count in statuses)
        report.highest_rate = self._line.highest_rate()
        self._judge(report)
        return report

    def _judge(self, report: BroadcastReport) -> None:
        row = self._row()
        for name in ("doubled", "missed", "late"):
            if count := getattr(report, name):
                report.wrong.append(f"{name}: {count}")
        if row.unknown:
            report.wrong.append(f"unknown: {row.unknown}")
        if abs(row.sent - report.once) > report.in_flight:
            report.wrong.append(f"{row.sent} are said to be reached, {report.once} were")
        if not_friends := set(self._line.received()) - set(self._users):
            report.wrong.append(f"{len(not_friends)} strangers were reached")


def broadcast(
    database_url: str, folder: Path, *, friends: int, kills: int, seed: int
) -> BroadcastReport:
    """Send a broadcast to `friends` people, with kills; the database is fresh and migrated."""
    chosen = random.Random(seed)
    users = [f"U{chosen.getrandbits(128):032x}" for _ in range(friends)]
    with crowded_line(folder, users) as line:
        trial = BroadcastTrial(database_url, folder, line, seed)
        trial.subscribe(users)
        return trial.run(kills)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--friends", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ruthan-broadcast-") as name:
        folder = Path(name)
        with fresh_database(given.database, folder) as url:
            report = broadcast(
                url, folder, friends=given.friends, kills=given.kills, seed=given.seed
            )
    print(f"{given.database}, seed {given.seed}\n{report}")
    sys.exit(1 if report.wrong else 0)


if __name__ == "__main__":
    main()
