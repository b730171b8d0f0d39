"""Complaints: filed once, told to their own filer, worked on by staff."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, insert, select
from sqlalchemy.orm import Session, selectinload

from db.complaints import due_dates, referrals, workflow
from db.complaints.referrals import ReferralDetails
from db.complaints.seller_fingerprints import Fingerprint, matching_ids
from db.engine.encryption import DataEncryptionKey
from db.models.facts import Facts
from db.models.tables import Complaint, ComplaintStep
from db.queue import menus
from db.staff.scope import EVERYTHING, Scope

ANSWERS_CONTEXT = "complaints.answers"
_PUBLIC_NOTE = "complaint_steps.public_note"
_INTERNAL_NOTE = "complaint_steps.internal_note"
# Made once: it is asked at every message.
_OWN = (
    select(Complaint)
    .where(Complaint.conversation_id == bindparam("conversation"), Complaint.erased_at.is_(None))
    .options(selectinload(Complaint.steps))
    .order_by(Complaint.id.desc())
)

Answers = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Consent:
    """The notice that was agreed to: its version, SHA-256, language, when and where."""

    version: str
    hash: str
    at: datetime
    language: str
    channel: str


@dataclass(frozen=True, slots=True)
class Filing:
    """A complete complaint. `open_answers` are not personal; `personal_answers` are sealed."""

    draft_id: str
    conversation_id: int
    key: DataEncryptionKey
    facts: Facts
    open_answers: Answers
    personal_answers: Answers
    consent: Consent


@dataclass(frozen=True, slots=True)
class Filter:
    """Filter of complaints: None means any. `until` is the first moment not included; `seller` are
    marks of which a complaint has at least one, where any are named; `scope` is what the one
    who asks may see."""

    since: datetime | None = None
    until: datetime | None = None
    status: str | None = None
    kind: str | None = None
    platform: str | None = None
    province: str | None = None
    seller: tuple[Fingerprint, ...] = ()
    scope: Scope = EVERYTHING


class EditConflict(Exception):
    """Someone else changed the complaint since it was read."""


class InvalidTransition(Exception):
    """The workflow has no such step, or it lacks its public note or its agency."""


def file(session: Session, filing: Filing, new_number: Callable[[], str], now: datetime) -> str:
    """Store the complaint and return its number; the same draft gets the same number again.

    The caller holds the filer's conversation, so one draft is never filed twice at once."""
    filed = number_of_draft(session, filing.draft_id, filing.conversation_id)
    if filed is not None:
        return filed
    number = _free_number(session, new_number)
    complaint_id = session.execute(
        insert(Complaint).values(new_row(filing, number, now)).returning(Complaint.id)
    ).scalar_one()
    session.execute(
        insert(ComplaintStep).values(
            complaint_id=complaint_id,
            at=now,
            actor="filer",
            to_status=workflow.RECEIVED,
        )
    )
    return number


def _free_number(session: Session, new_number: Callable[[], str]) -> str:
    while True:
        number = new_number()
        taken = session.execute(select(Complaint.id).where(Complaint.number == number)).first()
        if taken is None:
            return number


def new_row(filing: Filing, number: str, now: datetime) -> dict[str, Any]:
    """The row of a complaint that is filed now."""
    return {
        "number": number,
        "draft_id": filing.draft_id,
        "conversation_id": filing.conversation_id,
        "filed_at": now,
        "status": workflow.RECEIVED,
        **_answer_columns(filing.facts, filing.open_answers, filing.personal_answers, filing.key),
        "consent_version": filing.consent.version,
        "consent_hash": filing.consent.hash,
        "consent_at": filing.consent.at,
        "consent_language": filing.consent.language,
        "consent_channel": filing.consent.channel,
        "version": 1,
        "due_at": now + workflow.FIRST_CONTACT,
    }


def _answer_columns(
    facts: Facts, open_answers: Answers, personal: Answers, key: DataEncryptionKey
) -> dict[str, Any]:
    return {
        "kind": facts.kind,
        "platform": facts.platform,
        "province": facts.province,
        "amount_satang": facts.amount_satang,
        "purchase_date": facts.purchase_date,
        "urgent_until": workflow.freeze_deadline(facts),
        "answers": open_answers,
        "sealed_answers": key.encrypt(
            json.dumps(personal, ensure_ascii=False).encode(), ANSWERS_CONTEXT
        ),
    }


def replace_answers(
    complaint: Complaint,
    facts: Facts,
    open_answers: Answers,
    personal: Answers,
    key: DataEncryptionKey,
) -> None:
    """Replace all answers of a complaint; a change based on an earlier reading is refused."""
    for name, value in _answer_columns(facts, open_answers, personal, key).items():
        setattr(complaint, name, value)
    complaint.version += 1


def number_of_draft(session: Session, draft_id: str, conversation_id: int) -> str | None:
    """The number under which this person's draft was filed, if it was."""
    filed = select(Complaint.number).where(
        Complaint.draft_id == draft_id, Complaint.conversation_id == conversation_id
    )
    return session.scalar(filed)


def of_conversation(session: Session, conversation_id: int) -> list[Complaint]:
    """The filer's own complaints, newest first, with their steps."""
    return list(session.execute(_OWN, {"conversation": conversation_id}).scalars())


def with_number(session: Session, number: str) -> Complaint | None:
    """Any complaint, for staff."""
    return session.execute(
        select(Complaint).where(Complaint.number == number).options(selectinload(Complaint.steps))
    ).scalar_one_or_none()


def not_erased_after(session: Session, last_id: int, most: int) -> list[Complaint]:
    """The next complaints by id that still have their answers, held, with their conversation."""
    statement = (
        select(Complaint)
        .where(Complaint.id > last_id, Complaint.erased_at.is_(None))
        .options(selectinload(Complaint.conversation))
        .order_by(Complaint.id)
        .limit(most)
        .with_for_update(of=Complaint)
    )
    return list(session.execute(statement).scalars())


def personal_answers(complaint: Complaint, key: DataEncryptionKey) -> Answers:
    """The filer's answers about persons. Raises DecryptionError."""
    answers: Answers = json.loads(key.decrypt(complaint.sealed_answers, ANSWERS_CONTEXT))
    return answers


def public_note(step: ComplaintStep, key: DataEncryptionKey) -> str:
    """The note on a step that the filer may read; empty when nothing was written."""
    sealed = step.sealed_public_note
    return key.decrypt(sealed, _PUBLIC_NOTE).decode() if sealed else ""


def internal_note(step: ComplaintStep, key: DataEncryptionKey) -> str:
    """The note of staff for each other; empty when nothing was written."""
    sealed = step.sealed_internal_note
    return key.decrypt(sealed, _INTERNAL_NOTE).decode() if sealed else ""


@dataclass(frozen=True, slots=True)
class StatusChange:
    """A change of status by a member of staff who read `version` of the complaint; one that
    refers it says to whom."""

    to_status: str
    version: int
    staff_id: int
    public_note: str
    internal_note: str
    referred: ReferralDetails | None = None


def change_status(
    session: Session,
    complaint: Complaint,
    step: StatusChange,
    key: DataEncryptionKey,
    now: datetime,
) -> None:
    """Change the status. Raises EditConflict or InvalidTransition, and then changes nothing."""
    current = session.execute(
        select(Complaint.version).where(Complaint.id == complaint.id).with_for_update()
    ).scalar_one()
    if current != step.version:
        raise EditConflict(complaint.number)
    if complaint.merged_into or not workflow.can_transition(complaint.status, step.to_status):
        raise InvalidTransition(f"{complaint.status} -> {step.to_status}")
    if step.to_status in workflow.NEEDS_PUBLIC_NOTE and not step.public_note.strip():
        raise InvalidTransition("public note")
    if step.to_status == workflow.REFERRED and not referrals.is_complete(step.referred):
        raise InvalidTransition("agency")
    if step.to_status == workflow.MEDIATING and not workflow.may_mediate(
        due_dates.mediations(session, complaint.id), now
    ):
        raise InvalidTransition("mediated too often, or too long ago")
    session.add(
        ComplaintStep(
            complaint_id=complaint.id,
            at=now,
            actor="staff",
            staff_id=step.staff_id,
            from_status=complaint.status,
            to_status=step.to_status,
            sealed_public_note=_encrypted(step.public_note, key, _PUBLIC_NOTE),
            sealed_internal_note=_encrypted(step.internal_note, key, _INTERNAL_NOTE),
        )
    )
    if step.to_status == workflow.REFERRED and step.referred is not None:
        referrals.add(session, complaint.id, step.referred, step.staff_id, key, now)
    complaint.status = step.to_status
    complaint.version = step.version + 1
    menus.mark_changed(session, complaint.conversation_id, now)
    session.flush()
    due_dates.refresh(session, complaint)


def record_filer_note(
    session: Session, complaint: Complaint, note: str, key: DataEncryptionKey, now: datetime
) -> None:
    """A step that changes no status: something that the filer did, told in words."""
    session.add(
        ComplaintStep(
            complaint_id=complaint.id,
            at=now,
            actor="filer",
            from_status=complaint.status,
            to_status=complaint.status,
            sealed_public_note=_encrypted(note, key, _PUBLIC_NOTE),
        )
    )
    session.flush()


def encrypt_note(note: str, key: DataEncryptionKey) -> bytes | None:
    """A note for staff as it is kept; None where nothing was written."""
    return _encrypted(note, key, _INTERNAL_NOTE)


def _encrypted(note: str, key: DataEncryptionKey, context: str) -> bytes | None:
    return key.encrypt(note.strip().encode(), context) if note.strip() else None


def matching(wanted: Filter) -> Select[Complaint]:
    """The query of a filter, oldest first; for lists, counts and exports."""
    statement = select(Complaint).where(wanted.scope.condition()).order_by(Complaint.id)
    if wanted.since is not None:
        statement = statement.where(Complaint.filed_at >= wanted.since)
    if wanted.until is not None:
        statement = statement.where(Complaint.filed_at < wanted.until)
    for name in ("status", "kind", "platform", "province"):
        value = getattr(wanted, name)
        if value is not None:
            statement = statement.where(getattr(Complaint, name) == value)
    return (
        statement.where(Complaint.id.in_(matching_ids(wanted.seller)))
        if wanted.seller
        else statement
    )


def count(session: Session, wanted: Filter) -> int:
    """Count the complaints that match."""
    inner = matching(wanted).order_by(None).with_only_columns(Complaint.id).subquery()
    return session.execute(select(func.count()).select_from(inner)).scalar_one()


def page(session: Session, wanted: Filter, *, offset: int, limit: int) -> list[Complaint]:
    """One page of the matching complaints, newest first."""
    statement = matching(wanted).order_by(None).order_by(Complaint.id.desc())
    return list(session.execute(statement.offset(offset).limit(limit)).scalars())


def stream(session: Session, wanted: Filter, *, chunk: int = 500) -> Iterator[Complaint]:
    """The matching complaints one by one, oldest first, in constant memory, with their steps
    and their conversation; each chunk is let go when the next one is read."""
    last_id = 0
    while True:
        statement = (
            matching(wanted)
            .where(Complaint.id > last_id)
            .options(selectinload(Complaint.steps), selectinload(Complaint.conversation))
            .limit(chunk)
        )
        rows = list(session.execute(statement).scalars())
        if not rows:
            return
        yield from rows
        last_id = rows[-1].id
        session.expunge_all()
