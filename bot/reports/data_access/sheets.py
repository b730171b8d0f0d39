"""Data held of one person, as sheets: their own data alone, and nothing of staff's notes."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.reports.complaint_columns import tables
from bot.reports.data_access import wishes
from bot.reports.data_access.texts import document as texts
from db.complaints import changes as complaints_changes
from db.complaints import complaints, filer_notifications, inquiries, referrals
from db.engine.encryption import DataEncryptionKey, MasterKeys
from db.evidence import evidence
from db.export.cells import format_value
from db.export.tables import Record, Table, record
from db.models.tables import Conversation, Evidence
from db.privacy import crisis_flags
from db.queue import conversations, inbox
from db.texts import AGENCY_LABELS
from handlers.form.complaint import FORM

# Staff's names and what they wrote for each other.
_OFFICE_COLUMNS = ("staff", "internal_note", "assigned_to", "due_at_bangkok")


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its name in CSV and JSON, its label, where it is stored."""

    name: str
    label: str
    source: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of the copy; every cell is text."""

    name: str
    label: str
    columns: tuple[SheetColumn, ...]
    rows: list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class File:
    """One file of evidence, and what it and its copy are called in the ZIP."""

    row: Evidence
    name: str


@dataclass(frozen=True, slots=True)
class PersonalData:
    """All that is held of one person."""

    sheets: list[Sheet]
    files: list[File]
    key: DataEncryptionKey


def collect(session: Session, keys: MasterKeys, conversation_id: int) -> PersonalData:
    """Read all data of the person, decrypted. Raises DecryptionError."""
    person = session.get(Conversation, conversation_id)
    assert person is not None
    key = keys.unwrap(person.wrapped_key)
    own = complaints.of_conversation(session, conversation_id)
    records = [record(session, keys, one) for one in reversed(own)]
    numbers = {one.draft_id: one.number for one in own}
    files = list(_files(session, conversation_id, numbers))
    sheets = [
        _person(person, key),
        *(_exported(table, records) for table in tables()),
        _evidence(files, numbers),
        _corrections(session, records, key),
        _notifications(session, records, key),
        _referrals(session, records, key),
        _inquiries(session, records, key),
        _crisis_flags(records),
        _sheet(*wishes.call_backs(session, conversation_id, key)),
        _sheet(*wishes.reminders(session, conversation_id, key)),
        _sheet(*wishes.subscriptions(session, conversation_id)),
        _sheet(*wishes.sightings(session, key)),
        _sheet(*wishes.practice(session, conversation_id, key)),
        _remembered(person, key),
        _messages(session, conversation_id, key),
        _sheet(*wishes.requests(session, conversation_id, key)),
        _sheet(*wishes.releases(session, conversation_id)),
    ]
    return PersonalData([sheet for sheet in sheets if sheet.name], files, key)


def _sheet(name: str, sources: Sequence[tuple[str, str]], rows: Sequence[Sequence[Any]]) -> Sheet:
    columns = tuple(SheetColumn(column, texts.LABELS[column], source) for column, source in sources)
    shown = [tuple(_cell(value) for value in row) for row in rows]
    return Sheet(name, texts.SHEETS[name], columns, shown)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _exported(table: Table[Any], records: list[Record]) -> Sheet:
    """A table of the export without what is the office's; files have a sheet of their own."""
    columns = [column for column in table.columns if column.name not in _OFFICE_COLUMNS]
    named = tuple(SheetColumn(column.name, column.label, column.source) for column in columns)
    rows = [
        tuple(format_value(column.kind, column.read(item)) for column in columns)
        for found in records
        for item in table.rows(found)
    ]
    field = FORM.field(table.name)
    label = texts.SHEETS.get(table.name) or (field.label if field else table.name)
    return Sheet("" if table.name == "evidence" else table.name, label, named, rows)


def _person(person: Conversation, key: DataEncryptionKey) -> Sheet:
    last = datetime.fromtimestamp(person.last_event_ms / 1000, person.created_at.tzinfo)
    return _sheet(
        "person",
        (
            ("line_id", "conversations.sealed_chat_id"),
            ("since", "conversations.created_at"),
            ("last_event", "conversations.last_event_ms"),
            ("blocked_at", "conversations.blocked_at"),
        ),
        [(conversations.chat_id(person, key), person.created_at, last, person.blocked_at)],
    )


def _files(session: Session, conversation_id: int, numbers: dict[str, str]) -> Iterator[File]:
    counted: dict[str, int] = {}
    for row in evidence.of_person(session, conversation_id):
        folder = numbers.get(row.draft_id, texts.DRAFT_FOLDER)
        counted[folder] = counted.get(folder, 0) + 1
        yield File(row, f"{folder}/{counted[folder]:02d}")


def _evidence(files: list[File], numbers: dict[str, str]) -> Sheet:
    return _sheet(
        "evidence",
        (
            ("number", "complaints.number"),
            ("file", "evidence"),
            ("at", "evidence.received_at"),
            ("media_type", "evidence.media_type"),
            ("size_bytes", "evidence.size_bytes"),
            ("sha256", "evidence.sha256"),
            ("pages", "evidence.pages"),
        ),
        [
            (
                numbers.get(file.row.draft_id),
                file.name,
                file.row.received_at,
                file.row.media_type,
                file.row.size_bytes,
                file.row.sha256,
                file.row.pages,
            )
            for file in files
        ],
    )


def _corrections(session: Session, records: list[Record], key: DataEncryptionKey) -> Sheet:
    return _sheet(
        "corrections",
        (
            ("number", "complaints.number"),
            ("at", "complaint_changes.at"),
            ("what", "complaint_changes.what"),
            ("field", "complaint_changes.field"),
            ("before", "complaint_changes.sealed_before"),
            ("after", "complaint_changes.sealed_after"),
        ),
        [
            (one.complaint.number, each.at, each.what, each.field, each.before, each.after)
            for one in records
            for each in complaints_changes.of_complaint(session, one.complaint.id, key)
        ],
    )


def _notifications(session: Session, records: list[Record], key: DataEncryptionKey) -> Sheet:
    return _sheet(
        "notices",
        (
            ("number", "complaints.number"),
            ("at", "notices.created_at"),
            ("text", "notices.sealed_text"),
            ("told_at", "notices.told_at"),
        ),
        [
            (one.complaint.number, each.created_at, text, each.told_at)
            for one in records
            for each, text in filer_notifications.of_complaint(session, one.complaint.id, key)
        ],
    )


def _referrals(session: Session, records: list[Record], key: DataEncryptionKey) -> Sheet:
    return _sheet(
        "referrals",
        (
            ("number", "complaints.number"),
            ("at", "referrals.at"),
            ("agency", "referrals.agency"),
            ("handed_on", "referrals.sealed_what"),
            ("why", "referrals.sealed_why"),
        ),
        [
            (
                one.complaint.number,
                each.at,
                AGENCY_LABELS[each.referred.agency],
                each.referred.what,
                each.referred.why,
            )
            for one in records
            for each in referrals.of_complaint(session, one.complaint.id, key)
        ],
    )


def _inquiries(session: Session, records: list[Record], key: DataEncryptionKey) -> Sheet:
    return _sheet(
        "inquiries",
        (
            ("number", "complaints.number"),
            ("at", "inquiries.asked_at"),
            ("question", "inquiries.sealed_question"),
            ("state", "inquiries.state"),
            ("answered_at", "inquiries.ended_at"),
            ("answer", "inquiries.sealed_answer"),
        ),
        [
            (
                one.complaint.number,
                each.row.asked_at,
                each.question,
                each.row.state,
                each.row.ended_at,
                each.answer,
            )
            for one in records
            for each in inquiries.of_complaint(session, one.complaint.id, key)
        ],
    )


def _crisis_flags(records: list[Record]) -> Sheet:
    flagged = [
        one.complaint.number for one in records if crisis_flags.is_set(one.complaint, one.key)
    ]
    return _sheet(
        "crisis_flags",
        (("number", "complaints.number"), ("crisis", "complaints.sealed_crisis")),
        [(number, texts.IN_CRISIS) for number in flagged],
    )


def _remembered(person: Conversation, key: DataEncryptionKey) -> Sheet:
    state = conversations.state(person, key)
    source = "conversations.sealed_state"
    return _sheet("remembered", (("name", source), ("value", source)), sorted(state.items()))


def _messages(session: Session, conversation_id: int, key: DataEncryptionKey) -> Sheet:
    return _sheet(
        "messages",
        (("at", "inbox.received_at"), ("event", "inbox.sealed_event")),
        inbox.of_person(session, conversation_id, key),
    )
