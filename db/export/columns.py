"""The columns and tables of an export that are ours, whatever the form asks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TypeVar

from db.complaints import complaints
from db.export.cells import CellKind, Value
from db.export.messages import CaseMessage
from db.export.tables import BANGKOK, Column, Record, Table
from db.models.tables import ComplaintStep, Evidence
from db.texts import (
    ACTOR_LABELS,
    AGENCY_LABELS,
    COLUMNS,
    MERGED_LABEL,
    MESSAGE_LABELS,
    STATUS_LABELS,
    thai_date,
)

Row = TypeVar("Row")
# Grows with every change of a column; new columns stand at the end of ours.
SCHEMA = 6
_BUDDHIST_ERA = 543
_FISCAL_YEAR_BEGINS = 10


def buddhist_year(day: date) -> int:
    """2569 for a day of 2026."""
    return day.year + _BUDDHIST_ERA


def fiscal_year(day: date) -> int:
    """The Thai budget year in Buddhist era: October to September, named by its end
    (Budget Procedure Act B.E. 2561, section 4)."""
    return buddhist_year(day) + (1 if day.month >= _FISCAL_YEAR_BEGINS else 0)


def _filed_on(record: Record) -> date:
    return record.filed_in_bangkok.date()


def _bangkok(moment: datetime) -> datetime:
    return moment.astimezone(BANGKOK)


def _owner(record: Record) -> str | None:
    owner = record.complaint.assigned_to
    return record.staff_names.get(owner) if owner else None


def _agency(record: Record) -> str | None:
    agency = record.work.agency
    return AGENCY_LABELS.get(agency, agency) if agency else None


def _status_label(record: Record) -> str:
    return MERGED_LABEL if record.work.merged_into else STATUS_LABELS[record.complaint.status]


def _own(name: str, kind: CellKind, source: str, read: Callable[[Record], Value]) -> Column[Record]:
    label, meaning = COLUMNS[name]
    return Column(name, label, meaning, kind, personal=False, read=read, source=source)


COMPLAINT_COLUMNS: tuple[Column[Record], ...] = (
    _own("number", "text", "complaints.number", lambda r: r.complaint.number),
    _own("filed_at_utc", "moment", "complaints.filed_at", lambda r: r.complaint.filed_at),
    _own(
        "filed_at_bangkok",
        "moment",
        "complaints.filed_at",
        lambda r: r.filed_in_bangkok,
    ),
    _own("filed_on_thai", "text", "complaints.filed_at", lambda r: thai_date(_filed_on(r))),
    _own("filed_year", "whole", "complaints.filed_at", lambda r: buddhist_year(_filed_on(r))),
    _own("filed_month", "whole", "complaints.filed_at", lambda r: _filed_on(r).month),
    _own("fiscal_year", "whole", "complaints.filed_at", lambda r: fiscal_year(_filed_on(r))),
    _own("status", "text", "complaints.status", lambda r: r.complaint.status),
    _own("status_label", "text", "complaints.status", _status_label),
    _own(
        "last_step_at_bangkok",
        "moment",
        "complaint_steps.at",
        lambda r: _bangkok(r.steps[-1].at) if r.steps else None,
    ),
    _own("evidence_files", "whole", "evidence", lambda r: len(r.evidence)),
    _own(
        "consent_version",
        "text",
        "complaints.consent_version",
        lambda r: r.complaint.consent_version,
    ),
    _own("consent_hash", "text", "complaints.consent_hash", lambda r: r.complaint.consent_hash),
    _own(
        "consent_language",
        "text",
        "complaints.consent_language",
        lambda r: r.complaint.consent_language,
    ),
    _own("consent_at_utc", "moment", "complaints.consent_at", lambda r: r.complaint.consent_at),
    _own("erased_at_utc", "moment", "complaints.erased_at", lambda r: r.complaint.erased_at),
    _own("assigned_to", "text", "complaints.assigned_to", _owner),
    _own(
        "due_at_bangkok",
        "moment",
        "complaints.due_at",
        lambda r: _bangkok(r.complaint.due_at) if r.complaint.due_at else None,
    ),
    _own("referred_to", "text", "referrals.agency", _agency),
    _own("merged_into", "text", "complaints.merged_into", lambda r: r.work.merged_into),
)


@dataclass(frozen=True)
class StepRow:
    """A step and the record that it belongs to."""

    record: Record
    step: ComplaintStep

    @property
    def staff_name(self) -> str | None:
        """Name of the member of staff who took the step, if any."""
        return self.record.staff_names.get(self.step.staff_id) if self.step.staff_id else None


@dataclass(frozen=True)
class EvidenceRow:
    """A piece of evidence and the record that it belongs to."""

    record: Record
    evidence: Evidence


@dataclass(frozen=True)
class MessageRow:
    """A message, note or change of owner, and the record that it belongs to."""

    record: Record
    message: CaseMessage

    def name(self, staff_id: int | None) -> str | None:
        """Name of the member of staff, if any."""
        return self.record.staff_names.get(staff_id) if staff_id else None


def _column(
    name: str,
    kind: CellKind,
    source: str,
    read: Callable[[Row], Value],
    *,
    personal: bool = False,
) -> Column[Row]:
    label, meaning = COLUMNS[name]
    return Column(name, label, meaning, kind, personal, read, source)


def _events(record: Record) -> Iterator[StepRow]:
    return (StepRow(record, step) for step in record.steps)


def _evidence_rows(record: Record) -> Iterator[EvidenceRow]:
    return (EvidenceRow(record, evidence) for evidence in record.evidence)


def _message_rows(record: Record) -> Iterator[MessageRow]:
    return (MessageRow(record, message) for message in record.messages)


EVENTS: Table[StepRow] = Table(
    "events",
    (
        _column("number", "text", "complaints.number", lambda e: e.record.complaint.number),
        _column("at_utc", "moment", "complaint_steps.at", lambda e: e.step.at.astimezone(UTC)),
        _column("at_bangkok", "moment", "complaint_steps.at", lambda e: _bangkok(e.step.at)),
        _column("actor", "text", "complaint_steps.actor", lambda e: ACTOR_LABELS.get(e.step.actor)),
        _column("staff", "text", "staff.name", lambda e: e.staff_name),
        _column("from_status", "text", "complaint_steps.from_status", lambda e: e.step.from_status),
        _column("to_status", "text", "complaint_steps.to_status", lambda e: e.step.to_status),
        _column(
            "to_status_label",
            "text",
            "complaint_steps.to_status",
            lambda e: STATUS_LABELS[e.step.to_status],
        ),
        _column(
            "public_note",
            "text",
            "complaint_steps.sealed_public_note",
            lambda e: complaints.public_note(e.step, e.record.key),
            personal=True,
        ),
        _column(
            "internal_note",
            "text",
            "complaint_steps.sealed_internal_note",
            lambda e: complaints.internal_note(e.step, e.record.key),
            personal=True,
        ),
    ),
    _events,
)

EVIDENCE: Table[EvidenceRow] = Table(
    "evidence",
    (
        _column("number", "text", "complaints.number", lambda p: p.record.complaint.number),
        _column(
            "received_at_utc", "moment", "evidence.received_at", lambda p: p.evidence.received_at
        ),
        _column("media_type", "text", "evidence.media_type", lambda p: p.evidence.media_type),
        _column("size_bytes", "whole", "evidence.size_bytes", lambda p: p.evidence.size_bytes),
        _column("sha256", "text", "evidence.sha256", lambda p: p.evidence.sha256),
    ),
    _evidence_rows,
)

_AT = "notices.created_at, inquiries.ended_at, case_entries.at"
_SAID = "notices.sealed_text, inquiries.sealed_answer, case_entries.sealed_note"
MESSAGES: Table[MessageRow] = Table(
    "messages",
    (
        _column("number", "text", "complaints.number", lambda m: m.record.complaint.number),
        _column("at_utc", "moment", _AT, lambda m: m.message.at.astimezone(UTC)),
        _column("at_bangkok", "moment", _AT, lambda m: _bangkok(m.message.at)),
        _column("actor", "text", "notices, inquiries", lambda m: ACTOR_LABELS.get(m.message.actor)),
        _column("staff", "text", "staff.name", lambda m: m.name(m.message.staff_id)),
        _column("what", "text", "case_entries.what", lambda m: m.message.what),
        _column(
            "what_label",
            "text",
            "case_entries.what",
            lambda m: MESSAGE_LABELS.get(m.message.what, m.message.what),
        ),
        _column("given_to", "text", "case_entries.whom", lambda m: m.name(m.message.whom)),
        _column("said", "text", _SAID, lambda m: m.message.open(m.record.key), personal=True),
        _column(
            "told_at_bangkok",
            "moment",
            "notices.told_at",
            lambda m: _bangkok(m.message.told_at) if m.message.told_at else None,
        ),
    ),
    _message_rows,
)
