"""Measure the purge of old events and batches, by itself and while people write."""

import argparse
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from bench.scale.installation import (
    POSTGRESQL,
    SQLITE,
    Shape,
    database,
    installation,
    stop_all_when_told_to_end,
    tell,
)
from bench.scale.life import arrivals
from bench.scale.receiver import ReceivingLine, receiving_line
from bench.scale.sending import Sent, send
from bench.webhook_load import Spread
from bot.privacy.retention import EVENTS_KEPT, Retention
from bot.runtime.settings import from_environment
from bot.runtime.transactions import Transactions
from bot.services import utc_now
from db.engine.engine import open_database
from db.queue import conversations
from db.queue.conversations import Chat
from tests.engine.processes import SECRET, environment

PEOPLE = 20_000
RATE, PATIENCE_S = 40.0, 90.0
# Every event is past its period, the youngest by a day.
_OLD = EVENTS_KEPT + timedelta(days=1)
_AT_ONCE = 1_000
_LOOK_S = 0.25
_BYTES = 430
TABLES = {"events": ("inbox", "received_at"), "batches": ("outbox", "finished_at")}
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows)"
_EVENTS = """INSERT INTO inbox (webhook_event_id, conversation_id, event_type, line_ms,
sealed_event, message_hash, received_at, state, attempts, finished_at)
SELECT 'OLD' || n.i, :first + n.i % :people * 7919 % :people, 'message', n.i,
{bytes}, {hash}, {at}, 'done', 0, {at} FROM n"""
_BATCHES = """INSERT INTO outbox (conversation_id, sealed_batch, retry_key, reply_dead, uncertain,
state, push, attempts, due_at, created_at, finished_at)
SELECT :first + n.i % :people * 7919 % :people, {empty}, '123e4567-e89b-12d3-a456-426655440001',
{no}, {no}, 'done', 'wait', 1, {at}, {at}, {at} FROM n"""
_WORDS: Mapping[str, Mapping[str, str]] = {
    "sqlite": {
        "bytes": f"randomblob({_BYTES})",
        "hash": "randomblob(32)",
        "at": "strftime('%Y-%m-%d %H:%M:%f000', :oldest, '+' || (n.i / 1000.0) || ' seconds')",
        "empty": "x''",
        "no": "0",
    },
    "postgresql": {
        "bytes": f"decode(repeat(md5(n.i::text), {_BYTES // 16}), 'hex')",
        "hash": "sha256(n.i::text::bytea)",
        "at": "CAST(:oldest AS timestamptz) + n.i * interval '1 millisecond'",
        "empty": "''::bytea",
        "no": "false",
    },
}


@dataclass(frozen=True, slots=True)
class Purge:
    """Of one table: rows deleted, seconds, and the milliseconds of its transactions."""

    rows: int
    seconds: float
    transaction: Spread
    longest_ms: float


@dataclass(frozen=True)
class Filled:
    """A database with old rows; `keys` are the settings that open it."""

    kind: str
    url: str
    postmaster: int | None
    keys: dict[str, str]
    transactions: Transactions


@contextmanager
def filled(kind: str, rows: int) -> Iterator[Filled]:
    """`rows` old events of many people, and as many batches."""
    with (
        tempfile.TemporaryDirectory(prefix="ruthan-old-", ignore_cleanup_errors=True) as name,
        database(kind, Path(name)) as (url, postmaster),
    ):
        chosen = environment(Path(name), "http://127.0.0.1:9", url)
        transactions = Transactions(open_database(url))
        settings, now = from_environment(chosen), utc_now()
        for first in range(0, PEOPLE, _AT_ONCE):
            chats = [Chat("user", f"U{first + each:032x}") for each in range(_AT_ONCE)]
            with transactions.writing() as session:
                conversations.of_chats(session, chats, settings.data_keys, settings.index_key, now)
        with transactions.writing() as session:
            _fill(session, rows, now - _OLD - timedelta(milliseconds=rows))
        keys = {name: chosen[name] for name in ("RUTHAN_DATA_KEYS", "RUTHAN_INDEX_KEY")}
        yield Filled(kind, url, postmaster, keys, transactions)
        transactions.engine.dispose()


def _fill(session: Session, rows: int, oldest: datetime) -> None:
    dialect = session.get_bind().dialect.name
    first = session.execute(text("SELECT min(id) FROM conversations")).scalar_one()
    values = {
        "rows": rows,
        "first": first,
        "people": PEOPLE,
        "oldest": oldest.strftime("%Y-%m-%d %H:%M:%S") if dialect == "sqlite" else oldest,
    }
    for insert in (_EVENTS, _BATCHES):
        into, _, selected = insert.format(**_WORDS[dialect]).partition("SELECT")
        # SQLite takes the numbers before what it inserts, PostgreSQL as well.
        session.execute(text(f"{_NUMBERS} {into} SELECT {selected}"), values)


def purged_alone(old: Filled) -> dict[str, Purge]:
    """By kind, as the clock does it, with nobody else at work."""
    settings = from_environment(environment(Path(), "http://127.0.0.1:9", old.url) | old.keys)
    rules = {rule.name: rule for rule in Retention(old.transactions, settings.data_keys).kinds}
    found: dict[str, Purge] = {}
    for name in TABLES:
        took: list[float] = []
        rows, now, start = 0, utc_now(), time.perf_counter()
        after: int | None = 0
        while after is not None:
            began = time.perf_counter()
            with old.transactions.writing() as session:
                step = rules[name].step(session, now - rules[name].kept, after)
            took.append((time.perf_counter() - began) * 1000)
            rows, after = rows + step.count, step.after
        seconds = time.perf_counter() - start
        found[name] = Purge(rows, seconds, Spread.of(took), max(took))
    return found


@dataclass(frozen=True)
class Beside:
    """Waits of people in ms while the clock purged and after it, None where nobody wrote;
    `rows` were deleted in `seconds`, and so many were `left`."""

    during: tuple[Spread, Spread] | None
    after: tuple[Spread, Spread] | None
    rows: int
    left: int
    seconds: float


def purged_beside_people(old: Filled, seconds: float, line: ReceivingLine) -> Beside:
    """Purge while people write; the server's own clock begins some 10 s after its start."""
    workers = 1 if old.kind == POSTGRESQL else 0
    watch = _Watch(old.transactions)
    with installation(
        Shape(old.kind, workers), old.url, line.url, old.postmaster, **old.keys
    ) as running:
        coming = arrivals(SECRET, rate=RATE, seconds=seconds, people=5_000, seed=31)
        sent = send(running.port, coming)
        running.drain(PATIENCE_S)
        watch.stop()
        at = {each.by: each.at for each in line.said() if each.taken}
    during = _waited(sent, at, watch.began, watch.ended)
    rest = _waited(sent, at, watch.ended, float("inf")) if not watch.left else None
    return Beside(during, rest, watch.rows - watch.left, watch.left, watch.ended - watch.began)


class _Watch:
    """Sees from outside when the first old row went and when the last one did."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions, self._before = transactions, utc_now() - EVENTS_KEPT
        self._stopping = threading.Event()
        self.rows = self.left = self._count()
        self.began = self.ended = time.perf_counter()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while self.left and not self._stopping.wait(_LOOK_S):
            self.left, now = self._count(), time.perf_counter()
            self.began = now if self.left == self.rows else self.began
            self.ended = now

    def _count(self) -> int:
        with self._transactions.reading() as session:
            return sum(
                session.execute(
                    text(f"SELECT count(*) FROM {table} WHERE {column} < :before"),
                    {"before": self._before_in(session)},
                ).scalar_one()
                for table, column in TABLES.values()
            )

    def _before_in(self, session: Session) -> object:
        is_sqlite = session.get_bind().dialect.name == "sqlite"
        return self._before.strftime("%Y-%m-%d %H:%M:%S") if is_sqlite else self._before

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join()


def _waited(
    sent: Sent, at: Mapping[str, float], begin: float, end: float
) -> tuple[Spread, Spread] | None:
    """Acknowledgements and replies of what was due between these moments; None for nothing."""
    those = [token for token in sent.accepted if begin <= sent.due[token] < end and token in at]
    if len(those) < 2:
        return None
    acknowledged = [(sent.answered[token] - sent.due[token]) * 1000 for token in those]
    return Spread.of(acknowledged), Spread.of(
        [(at[each] - sent.due[each]) * 1000 for each in those]
    )


def alone_table(kind: str, found: Mapping[str, Purge]) -> str:
    return "\n".join(
        f"  {kind}, {name}: {purge.rows:,} rows in {purge.seconds:.1f} s; transactions p50 "
        f"{purge.transaction.p50:.1f}, p99 {purge.transaction.p99:.1f}, longest "
        f"{purge.longest_ms:.1f} ms"
        for name, purge in found.items()
    )


def beside_table(kind: str, found: Beside) -> str:
    rows = [f"  {kind}: {found.rows:,} rows in {found.seconds:.1f} s, {found.left:,} left"]
    for name, waited in (("while purging", found.during), ("after it", found.after)):
        if waited:
            acknowledged, replied = waited
            rows.append(
                f"    {name:14} ack p50 {acknowledged.p50:.1f}, p99 {acknowledged.p99:.1f} ms; "
                f"reply p50 {replied.p50:.0f}, p95 {replied.p95:.0f}, p99 {replied.p99:.0f} ms"
            )
    return "\n".join(rows)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000, help="old rows of each table")
    parser.add_argument("--seconds", type=float, default=60.0, help="of people who write")
    parser.add_argument("--database", choices=(SQLITE, POSTGRESQL, "both"), default="both")
    parser.add_argument("--only", choices=("alone", "beside"), help="one of the two measurements")
    given = parser.parse_args(arguments)
    stop_all_when_told_to_end()
    kinds = (SQLITE, POSTGRESQL) if given.database == "both" else (given.database,)
    if given.only != "beside":
        print("The purge by itself", flush=True)
        for kind in kinds:
            with filled(kind, given.rows) as old:
                tell(f"{kind} is filled")
                print(alone_table(kind, purged_alone(old)), flush=True)
    if given.only != "alone":
        print(f"Beside people who write {RATE:.0f} events/s", flush=True)
        for kind in kinds:
            with receiving_line() as line, filled(kind, given.rows) as old:
                tell(f"{kind} is filled")
                found = purged_beside_people(old, given.seconds, line)
                print(beside_table(kind, found), flush=True)


if __name__ == "__main__":
    main()
