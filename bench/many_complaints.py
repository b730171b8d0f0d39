"""Fill a database with complaints in great number: people with their keys, steps, evidence."""

import argparse
import secrets
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.orm import Session

from bench.databases import DATA_KEYS, INDEX_KEY, databases
from bench.told_complaints import told
from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import Consent, Filing
from db.engine.encryption import DataEncryptionKey, IndexKey, MasterKeys
from db.models.tables import Base, Complaint, StaffMember
from db.queue.conversations import Chat
from db.search import search_index, seller_index
from handlers.conversations.complaint.texts import consent
from handlers.form.complaint import FORM
from handlers.records import case_number
from handlers.records.facts import facts_of
from handlers.records.search_terms import from_texts, typed_freely
from handlers.records.seller_terms import from_answers

NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
YEARS = timedelta(days=3 * 365)
STAFF = ("มานี", "ปิติ", "ชูใจ", "วีระ", "ดวงแก้ว")
CHUNK = 400_000
_FOUND_BY = {"complaint_words", "complaint_marks"}
# Of five complaints one is of a person who filed before.
_NEW_PEOPLE = 0.8
_SEED = 2569


@dataclass(frozen=True, slots=True)
class Person:
    """A filer: the row's id and the key."""

    id: int
    key: DataEncryptionKey


@dataclass(frozen=True, slots=True)
class Piece:
    """One row of a table."""

    table: str
    values: dict[str, Any]


def fill(
    session: Session,
    keys: MasterKeys,
    index_key: IndexKey,
    count: int,
    now: datetime = NOW,
    *,
    searchable: bool = False,
) -> list[str]:
    """Files `count` complaints over three years until `now`, oldest first; their numbers. The
    rows are those that the conversation writes, inserted many at a time; those by which staff
    find them, words and what tells the seller, which take longest, only where they are to be
    `searchable`."""
    maker = _Maker(keys, index_key, count, now, _staff(session, now))
    maker.searchable = searchable
    pieces = maker.pieces(_highest(session))
    while chunk := list(islice(pieces, CHUNK)):
        _insert(session, chunk)
    session.execute(text("ANALYZE"))
    return maker.numbers


def _highest(session: Session) -> dict[str, int]:
    return {
        name: session.execute(select(func.coalesce(func.max(_table(name).c.id), 0))).scalar_one()
        for name in ("conversations", "complaints")
    }


def _staff(session: Session, now: datetime) -> list[int]:
    rows = [
        {"name": name, "password_hash": "!", "role": "officer", "created_at": now} for name in STAFF
    ]
    known = set(session.execute(select(StaffMember.name)).scalars())
    if new := [row for row in rows if row["name"] not in known]:
        session.execute(insert(StaffMember), new)
    named = select(StaffMember.id).where(StaffMember.name.in_(STAFF))
    return list(session.execute(named.order_by(StaffMember.id)).scalars())


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _insert(session: Session, pieces: Iterable[Piece]) -> None:
    rows: dict[str, list[dict[str, Any]]] = {}
    for piece in pieces:
        rows.setdefault(piece.table, []).append(piece.values)
    for name in sorted(rows, key=list(Base.metadata.tables).index):
        if name not in _FOUND_BY:
            session.connection().execute(insert(_table(name)), rows[name])
    for name in _FOUND_BY & rows.keys():
        _insert_fast(session, name, rows[name])
    if session.get_bind().dialect.name == "postgresql":
        for name in {"conversations", "complaints"} & rows.keys():
            highest = select(func.max(_table(name).c.id)).scalar_subquery()
            sequence = func.pg_get_serial_sequence(name, "id")
            session.execute(select(func.setval(sequence, highest)))


@lru_cache(maxsize=20_000)
def _cut(text: str) -> frozenset[str]:
    return frozenset(from_texts([text]))


def _of_staff(steps: Sequence[dict[str, Any]]) -> list[datetime]:
    """Times of staff's steps, each of which notifies the filer."""
    return [step["at"] for step in steps if step["actor"] == "staff"]


def _due(filed_at: datetime, steps: Sequence[dict[str, Any]]) -> datetime | None:
    of_staff = _of_staff(steps)
    mediations = [
        step["at"] for step in steps if step["to_status"] == complaints_workflow.MEDIATING
    ]
    contacted = of_staff[-1] if of_staff else None
    due = complaints_workflow.next_due(
        complaints_workflow.CaseProgress(steps[-1]["to_status"], filed_at, contacted, mediations)
    )
    return due.at if due else None


def _insert_fast(session: Session, name: str, rows: list[dict[str, Any]]) -> None:
    """Some sixty rows a complaint: as the drivers take them fastest, in the index's order."""
    columns = ", ".join(rows[0])
    values = sorted(tuple(row.values()) for row in rows)
    raw = session.connection().connection.driver_connection
    assert raw is not None
    if session.get_bind().dialect.name == "sqlite":
        places = ", ".join("?" * len(rows[0]))
        raw.executemany(f"INSERT INTO {name} ({columns}) VALUES ({places})", values)
        return
    with raw.cursor().copy(f"COPY {name} ({columns}) FROM STDIN") as copy:
        for each in values:
            copy.write_row(each)


class _Maker:
    """Makes the rows of each complaint after the rows that they refer to."""

    def __init__(
        self, keys: MasterKeys, index_key: IndexKey, count: int, now: datetime, staff: Sequence[int]
    ) -> None:
        self._keys, self._index_key, self._staff = keys, index_key, staff
        self._chance = Random(_SEED)
        self._first, self._pause = now - YEARS, YEARS / max(count, 1)
        self._count = count
        self._people: list[Person] = []
        self._made: set[str] = set()
        self._hashes: dict[str, int] = {}
        self._marks: dict[tuple[str, str], int] = {}
        self.numbers: list[str] = []
        self.searchable = False

    def pieces(self, highest: dict[str, int]) -> Iterator[Piece]:
        for place in range(1, self._count + 1):
            at = self._first + self._pause * place
            person = self._known_person()
            if person is None:
                person = Person(
                    highest["conversations"] + len(self._people) + 1, DataEncryptionKey.new()
                )
                yield Piece("conversations", self._conversation(person, at))
                self._people.append(person)
            yield from self._complaint(highest["complaints"] + place, person, at)

    def _known_person(self) -> Person | None:
        if not self._people or self._chance.random() < _NEW_PEOPLE:
            return None
        return self._chance.choice(self._people)

    def _conversation(self, person: Person, at: datetime) -> dict[str, Any]:
        chat = Chat("user", f"U{secrets.token_hex(16)}")
        return {
            "id": person.id,
            "chat_hash": self._index_key.blind_index("chat", chat.id),
            "chat_kind": chat.kind,
            "wrapped_key": self._keys.wrap(person.key),
            "sealed_chat_id": person.key.encrypt(chat.id.encode(), "conversations.chat_id"),
            "sealed_state": None,
            "last_event_ms": int(at.timestamp() * 1000),
            "created_at": at,
        }

    def _complaint(self, complaint_id: int, person: Person, at: datetime) -> Iterator[Piece]:
        answers = told(self._chance, at.date())
        open_answers, personal = FORM.split_personal(answers)
        filing = Filing(
            draft_id=secrets.token_hex(16),
            conversation_id=person.id,
            key=person.key,
            facts=facts_of(open_answers),
            open_answers=open_answers,
            personal_answers=personal,
            consent=Consent(consent.VERSION, "0" * 64, at, "th", "line"),
        )
        steps = list(self._steps(complaint_id, person.key, at))
        row = complaints.new_row(filing, self._number(), at)
        row |= {"id": complaint_id, "status": steps[-1]["to_status"], "version": len(steps)}
        row |= {"contacted_at": min(_of_staff(steps), default=None)}
        row |= {"due_at": _due(at, steps), "assigned_to": self._officer(row["status"])}
        yield Piece("complaints", row)
        yield from (Piece("complaint_steps", step) for step in steps)
        if self.searchable:
            yield from self._found_by(complaint_id, answers)
        for _ in range(self._chance.choice((0, 0, 1, 1, 2, 3))):
            yield Piece("evidence", self._evidence(filing, at))

    def _found_by(self, complaint_id: int, answers: dict[str, Any]) -> Iterator[Piece]:
        for word in self._words(answers):
            yield Piece("complaint_words", {"word": word, "complaint_id": complaint_id})
        for said in from_answers(answers):
            if said not in self._marks:
                self._marks[said] = seller_index.fingerprint(self._index_key, *said)
            row = {"kind": said[0], "mark": self._marks[said], "complaint_id": complaint_id}
            yield Piece("complaint_marks", row)

    def _number(self) -> str:
        number = case_number.generate(self._chance.randrange)
        if number in self._made:
            return self._number()
        self._made.add(number)
        self.numbers.append(number)
        return number

    def _steps(
        self, complaint_id: int, key: DataEncryptionKey, at: datetime
    ) -> Iterator[dict[str, Any]]:
        """A walk through the workflow, shorter for what was filed lately."""
        age = (self._first + YEARS - at) / YEARS
        status, moment = complaints_workflow.RECEIVED, at
        empty = dict.fromkeys(
            ("staff_id", "from_status", "sealed_public_note", "sealed_internal_note")
        )
        yield empty | {
            "complaint_id": complaint_id,
            "at": at,
            "actor": "filer",
            "to_status": status,
        }
        while complaints_workflow.TRANSITIONS[status] and self._chance.random() < 0.35 + 0.6 * age:
            before, status = status, self._chance.choice(complaints_workflow.TRANSITIONS[status])
            moment += timedelta(hours=self._chance.randrange(2, 300))
            yield {
                "complaint_id": complaint_id,
                "at": moment,
                "actor": "staff",
                "staff_id": self._chance.choice(self._staff),
                "from_status": before,
                "to_status": status,
                "sealed_public_note": key.encrypt(
                    "ติดต่อร้านแล้ว รอคำตอบภายในเจ็ดวัน".encode(), "complaint_steps.public_note"
                ),
                "sealed_internal_note": None,
            }

    def _words(self, answers: dict[str, Any]) -> set[int]:
        """Write search terms as the conversation does; a text that many tell is cut once."""
        words = set().union(*map(_cut, typed_freely(answers)))
        for word in words:
            if word not in self._hashes:
                (self._hashes[word],) = search_index.term_hashes(self._index_key, [word])
        return {self._hashes[word] for word in words}

    def _officer(self, status: str) -> int | None:
        has_one = status != complaints_workflow.RECEIVED and self._chance.random() < 0.9
        return self._chance.choice(self._staff) if has_one else None

    def _evidence(self, filing: Filing, at: datetime) -> dict[str, Any]:
        """The row alone: no file lies in the data directory."""
        return {
            "conversation_id": filing.conversation_id,
            "draft_id": filing.draft_id,
            "message_hash": secrets.token_bytes(32),
            "sealed_message_id": filing.key.encrypt(b"1", "evidence.message_id"),
            "state": "sealed",
            "attempts": 1,
            "due_at": at,
            "media_type": "image/jpeg",
            "size_bytes": self._chance.randrange(40_000, 900_000),
            "sha256": secrets.token_hex(32),
            "stored_as": secrets.token_hex(16),
            "received_at": at,
        }


def measure(count: int) -> str:
    """Time to fill an empty database, on each kind."""
    took = []
    with databases() as found:
        for kind, transactions in found.items():
            start = time.perf_counter()
            with transactions.writing() as session:
                fill(session, DATA_KEYS, INDEX_KEY, count)
            took.append(f"{kind}: {count:,} complaints in {time.perf_counter() - start:.1f} s")
    return "\n".join(took)


def opened(session: Session, keys: MasterKeys, number: str) -> dict[str, Any]:
    """The answers of one of them, as whoever may read them does."""
    found = session.execute(select(Complaint).where(Complaint.number == number)).scalar_one()
    key = keys.unwrap(found.conversation.wrapped_key)
    return found.answers | complaints.personal_answers(found, key)


def main() -> None:
    parser = argparse.ArgumentParser(description=measure.__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    print(measure(parser.parse_args().count))


if __name__ == "__main__":
    main()
