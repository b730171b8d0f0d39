"""Actions of staff on a complaint besides its steps: assignments, notes, its kind."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CursorResult, insert, select, update
from sqlalchemy.orm import Session, joinedload

from db.complaints import due_dates, workflow
from db.complaints.complaints import EditConflict
from db.complaints.contacts import CALLED_BACK, CONTACTED
from db.complaints.duplicates import GAVE_BACK, MERGED, SPLIT, TOOK_IN
from db.engine.encryption import DataEncryptionKey
from db.models.cases import CaseEntry
from db.models.tables import Complaint, StaffMember

ASSIGNED, RELEASED, NOTED = "assigned", "released", "noted"
CLASSIFIED = "classified"
ASSIGNABLE_ROLES = ("officer", "supervisor", "administrator")
_NOTE = "case_entries.note"


class AssignmentConflict(Exception):
    """Somebody else took it, or gave it away, since it was read."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """An assignment; `seen` is whose the complaint was when it was read (None: nobody's)."""

    by: int
    to: int | None
    seen: int | None


@dataclass(frozen=True, slots=True)
class DecryptedEntry:
    """One entry, opened; `other` is the number of a complaint that it was merged with. Of a kind
    that was set, `before` (None: nobody had told it) and `after` are its codes."""

    at: datetime
    staff_id: int
    what: str
    whom: int | None
    note: str
    other: str
    before: str | None = None
    after: str = ""


def assign(session: Session, complaint: Complaint, assignment: Assignment, now: datetime) -> None:
    """One owner at a time: of two who take it at once, the second gets AssignmentConflict."""
    result = session.execute(
        update(Complaint)
        .where(
            Complaint.id == complaint.id,
            Complaint.assigned_to.is_not_distinct_from(assignment.seen),
        )
        .values(assigned_to=assignment.to),
        execution_options={"synchronize_session": False},
    )
    assert isinstance(result, CursorResult)
    if not result.rowcount:
        raise AssignmentConflict(complaint.number)
    what = RELEASED if assignment.to is None else ASSIGNED
    _add(session, complaint, assignment.by, what, now, whom=assignment.to)
    session.refresh(complaint, ["assigned_to"])


@dataclass(frozen=True, slots=True)
class StaffNote:
    """A note for staff alone; with `contact` it is about a talk with the filer."""

    text: str
    by: int
    contact: bool = False


def add_note(
    session: Session, complaint: Complaint, noted: StaffNote, key: DataEncryptionKey, now: datetime
) -> None:
    """A note for staff alone; one of a contact moves what is due."""
    sealed = key.encrypt(noted.text.strip().encode(), _NOTE)
    what = CONTACTED if noted.contact else NOTED
    _add(session, complaint, noted.by, what, now, sealed_note=sealed)
    if noted.contact:
        due_dates.refresh(session, complaint)


@dataclass(frozen=True, slots=True)
class Classification:
    """The kind of problem that a member of staff gives a complaint, and why; `field` is the
    question for it, `seen` the complaint's version that was read."""

    field: str
    kind: str
    reason: str
    by: int
    seen: int


def classify(
    session: Session,
    complaint: Complaint,
    given: Classification,
    key: DataEncryptionKey,
    now: datetime,
) -> str | None:
    """Put the kind in the place of the filer's, which the entry keeps, and return that one. Raises
    EditConflict where the complaint changed since it was read."""
    session.refresh(complaint, with_for_update=True)
    if complaint.version != given.seen:
        raise EditConflict(complaint.number)
    before: str | None = complaint.answers.get(given.field)
    kept = {"before": before, "after": given.kind, "reason": given.reason}
    sealed = key.encrypt(json.dumps(kept, ensure_ascii=False).encode(), _NOTE)
    _add(session, complaint, given.by, CLASSIFIED, now, sealed_note=sealed)
    complaint.answers = {**complaint.answers, given.field: given.kind}
    complaint.kind = given.kind
    complaint.version += 1
    session.flush()
    return before


def record_callback(session: Session, conversation_id: int, staff_id: int, now: datetime) -> None:
    """Record that a person was called as asked: a contact about each open complaint of theirs."""
    statement = select(Complaint).where(
        Complaint.conversation_id == conversation_id,
        Complaint.status.not_in((workflow.WITHDRAWN, workflow.CLOSED)),
        Complaint.merged_into.is_(None),
        Complaint.erased_at.is_(None),
    )
    for complaint in session.execute(statement.order_by(Complaint.id)).scalars():
        _add(session, complaint, staff_id, CALLED_BACK, now)
        due_dates.refresh(session, complaint)


def record_merge(
    session: Session,
    duplicate: Complaint,
    into: Complaint,
    staff_id: int,
    now: datetime,
    *,
    undone: bool,
) -> None:
    """On both sides, with the number of the other."""
    _add(session, duplicate, staff_id, SPLIT if undone else MERGED, now, other_id=into.id)
    _add(session, into, staff_id, GAVE_BACK if undone else TOOK_IN, now, other_id=duplicate.id)


def _add(
    session: Session,
    complaint: Complaint,
    staff_id: int,
    what: str,
    now: datetime,
    *,
    whom: int | None = None,
    sealed_note: bytes | None = None,
    other_id: int | None = None,
) -> None:
    session.execute(
        insert(CaseEntry).values(
            complaint_id=complaint.id,
            at=now,
            staff_id=staff_id,
            what=what,
            whom=whom,
            sealed_note=sealed_note,
            other_id=other_id,
        )
    )


def of_complaint(
    session: Session, complaint_id: int, key: DataEncryptionKey
) -> list[DecryptedEntry]:
    """All of them, oldest first."""
    rows = session.execute(
        select(CaseEntry)
        .where(CaseEntry.complaint_id == complaint_id)
        .options(joinedload(CaseEntry.other))
        .order_by(CaseEntry.id)
    ).scalars()
    return [opened(row, key) for row in rows]


def opened(row: CaseEntry, key: DataEncryptionKey) -> DecryptedEntry:
    """One entry with its note."""
    note = key.decrypt(row.sealed_note, _NOTE).decode() if row.sealed_note else ""
    other = row.other.number if row.other else ""
    if row.what != CLASSIFIED:
        return DecryptedEntry(row.at, row.staff_id, row.what, row.whom, note, other)
    kept = json.loads(note)
    return DecryptedEntry(
        row.at,
        row.staff_id,
        row.what,
        row.whom,
        kept["reason"],
        other,
        kept["before"],
        kept["after"],
    )


def assignable_staff(session: Session) -> list[StaffMember]:
    """The members of staff who may be given a complaint, by name."""
    return list(
        session.execute(
            select(StaffMember)
            .where(StaffMember.role.in_(ASSIGNABLE_ROLES), StaffMember.disabled_at.is_(None))
            .order_by(StaffMember.name)
        ).scalars()
    )
