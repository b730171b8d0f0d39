"""Changes by filers of sent complaints: corrections, withdrawals, reopenings; with history."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.complaints import complaints, due_dates, workflow
from db.complaints.complaints import Answers, InvalidTransition
from db.engine.encryption import DataEncryptionKey
from db.models.facts import Facts
from db.models.tables import Complaint, ComplaintChange, ComplaintStep
from db.queue import menus

CORRECTED, EVIDENCE_ADDED, EVIDENCE_REMOVED = "corrected", "evidence-added", "evidence-removed"
_VALUE = "complaint_changes.value"


@dataclass(frozen=True, slots=True)
class FilerChange:
    """One change, opened; `before` and `after` only of a corrected field, None: no answer."""

    at: datetime
    what: str
    field: str = ""
    before: Any = None
    after: Any = None


@dataclass(frozen=True, slots=True)
class CorrectedAnswers:
    """All answers as they are to be; both parts together hold every answer there is."""

    facts: Facts
    open_answers: Answers
    personal_answers: Answers


def correct(
    session: Session,
    complaint: Complaint,
    correction: CorrectedAnswers,
    key: DataEncryptionKey,
    now: datetime,
) -> list[str]:
    """Store the answers, and for each that changed what it was; answers the changed fields'
    names. The caller holds the filer's conversation. Raises InvalidTransition of a closed one."""
    _hold(session, complaint)
    if not workflow.may_correct(complaint.status):
        raise InvalidTransition(complaint.status)
    before = {**complaint.answers, **complaints.personal_answers(complaint, key)}
    after = {**correction.open_answers, **correction.personal_answers}
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    for name in names:
        session.execute(
            insert(ComplaintChange).values(
                complaint_id=complaint.id,
                at=now,
                what=CORRECTED,
                field=name,
                sealed_before=_encrypted(before, name, key),
                sealed_after=_encrypted(after, name, key),
            )
        )
    if names:
        complaints.replace_answers(
            complaint, correction.facts, correction.open_answers, correction.personal_answers, key
        )
        complaint.urgent_until = due_dates.earliest_clock(
            session, complaint, complaint.urgent_until, now
        )
        session.flush()
    return names


def record_evidence_change(session: Session, complaint_id: int, what: str, now: datetime) -> None:
    """A piece of evidence came or went."""
    session.execute(insert(ComplaintChange).values(complaint_id=complaint_id, at=now, what=what))


def of_complaint(session: Session, complaint_id: int, key: DataEncryptionKey) -> list[FilerChange]:
    """All of them, oldest first."""
    rows = session.execute(
        select(ComplaintChange)
        .where(ComplaintChange.complaint_id == complaint_id)
        .order_by(ComplaintChange.id)
    ).scalars()
    return [
        FilerChange(
            row.at,
            row.what,
            row.field or "",
            _decrypted(row.sealed_before, key),
            _decrypted(row.sealed_after, key),
        )
        for row in rows
    ]


def take_filer_step(
    session: Session,
    complaint: Complaint,
    to_status: str,
    reason: str,
    key: DataEncryptionKey,
    now: datetime,
) -> None:
    """Withdraws, which ends the crisis flag, or reopens; the reason is for staff. Raises
    InvalidTransition."""
    _hold(session, complaint)
    if to_status not in workflow.FILER_TRANSITIONS.get(complaint.status, ()):
        raise InvalidTransition(f"{complaint.status} -> {to_status}")
    session.add(
        ComplaintStep(
            complaint_id=complaint.id,
            at=now,
            actor="filer",
            from_status=complaint.status,
            to_status=to_status,
            sealed_internal_note=complaints.encrypt_note(reason, key),
        )
    )
    complaint.status = to_status
    menus.mark_changed(session, complaint.conversation_id, now)
    complaint.version += 1
    if to_status == workflow.WITHDRAWN:
        complaint.sealed_crisis = None
    session.flush()
    due_dates.refresh(session, complaint)


def reasons(session: Session, complaint_id: int, key: DataEncryptionKey) -> list[str]:
    """Reasons of the filer's withdrawals and reopenings, oldest first, as far as told."""
    steps = session.execute(
        select(ComplaintStep)
        .where(ComplaintStep.complaint_id == complaint_id, ComplaintStep.actor == "filer")
        .order_by(ComplaintStep.id)
    ).scalars()
    return [note for step in steps if (note := complaints.internal_note(step, key))]


def _hold(session: Session, complaint: Complaint) -> None:
    """Read the complaint anew and lock it, since staff may be taking a step."""
    session.refresh(complaint, ["status", "version"], with_for_update=True)


def _encrypted(answers: Mapping[str, Any], name: str, key: DataEncryptionKey) -> bytes | None:
    if name not in answers:
        return None
    return key.encrypt(json.dumps(answers[name], ensure_ascii=False).encode(), _VALUE)


def _decrypted(sealed: bytes | None, key: DataEncryptionKey) -> Any:
    return None if sealed is None else json.loads(key.decrypt(sealed, _VALUE))


def take_back_evidence(
    session: Session,
    draft_id: str,
    message_id: str,
    note: str,
    key: DataEncryptionKey,
    now: datetime,
) -> str | None:
    """Take a file out of the answers of a filed complaint, since its filer took it back, with a
    step that says so. Returns the complaint's number; None if the draft is not filed."""
    complaint = session.execute(
        select(Complaint).where(Complaint.draft_id == draft_id).with_for_update()
    ).scalar_one_or_none()
    if complaint is None:
        return None
    answers = {
        name: [one for one in value if one != message_id] if isinstance(value, list) else value
        for name, value in complaints.personal_answers(complaint, key).items()
    }
    complaint.sealed_answers = key.encrypt(
        json.dumps(answers, ensure_ascii=False).encode(), complaints.ANSWERS_CONTEXT
    )
    complaints.record_filer_note(session, complaint, note, key, now)
    return complaint.number
