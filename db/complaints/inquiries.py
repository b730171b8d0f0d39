"""Questions to filers, one at a time for a complaint, and their answers until they are read."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, insert, select, update
from sqlalchemy.orm import Session, joinedload

from db.complaints import filer_notifications, workflow
from db.complaints.filer_notifications import NewNotification
from db.engine.encryption import DataEncryptionKey
from db.engine.statements import changed_rows
from db.models.cases import Inquiry
from db.models.tables import Complaint, ComplaintStep, Notification
from db.staff.scope import Scope

WAITING, ANSWERED, READ, DROPPED = "waiting", "answered", "read", "dropped"
_QUESTION = "inquiries.question"
_ANSWER = "inquiries.answer"


class InquiryPending(Exception):
    """The filer has not answered the question before."""


@dataclass(frozen=True, slots=True)
class DecryptedInquiry:
    """A question, opened; `answer` is empty until there is one."""

    row: Inquiry
    question: str
    answer: str


def ask(
    session: Session,
    complaint: Complaint,
    letter: NewNotification,
    key: DataEncryptionKey,
    now: datetime,
) -> None:
    """Ask the filer by a letter; the next reply to it is the answer. Raises InquiryPending."""
    assert letter.staff_id is not None
    # Held, so that two officers do not ask at once.
    session.execute(select(Complaint.id).where(Complaint.id == complaint.id).with_for_update())
    if waiting_of(session, complaint.id) is not None:
        raise InquiryPending(complaint.number)
    session.execute(
        insert(Inquiry).values(
            conversation_id=complaint.conversation_id,
            complaint_id=complaint.id,
            notice_id=filer_notifications.send(session, complaint, letter, key, now),
            staff_id=letter.staff_id,
            asked_at=now,
            sealed_question=key.encrypt(letter.text.encode(), _QUESTION),
            state=WAITING,
        )
    )


def waiting_of(session: Session, complaint_id: int) -> Inquiry | None:
    """The question of this complaint that waits for an answer."""
    return session.execute(
        select(Inquiry).where(Inquiry.complaint_id == complaint_id, Inquiry.state == WAITING)
    ).scalar_one_or_none()


def question(inquiry: Inquiry, key: DataEncryptionKey) -> str:
    """The question asked."""
    return key.decrypt(inquiry.sealed_question, _QUESTION).decode()


def delivered_at(session: Session, inquiry: Inquiry) -> datetime | None:
    """Moment when the filer read or was sent the question; None: not yet."""
    statement = select(Notification.told_at).where(Notification.id == inquiry.notice_id)
    return session.execute(statement).scalar_one_or_none()


def answer(
    session: Session, inquiry: Inquiry, text: str, key: DataEncryptionKey, now: datetime
) -> bool:
    """Keep the filer's answer; False when the question does not wait any more."""
    sealed = key.encrypt(text.encode(), _ANSWER)
    return _end(session, inquiry.id, ANSWERED, now, sealed)


def drop(session: Session, complaint_id: int, inquiry_id: int, now: datetime) -> bool:
    """Withdraw the question; False when the answer came first."""
    found = session.get(Inquiry, inquiry_id)
    if found is None or found.complaint_id != complaint_id:
        return False
    return _end(session, inquiry_id, DROPPED, now, None)


def _end(
    session: Session, inquiry_id: int, state: str, now: datetime, sealed_answer: bytes | None
) -> bool:
    waiting = update(Inquiry).where(Inquiry.id == inquiry_id, Inquiry.state == WAITING)
    values = {"state": state, "ended_at": now, "sealed_answer": sealed_answer}
    return changed_rows(session, waiting.values(values)) > 0


def of_complaint(
    session: Session, complaint_id: int, key: DataEncryptionKey
) -> list[DecryptedInquiry]:
    """All of them, oldest first."""
    rows = session.execute(
        select(Inquiry).where(Inquiry.complaint_id == complaint_id).order_by(Inquiry.id)
    ).scalars()
    return [DecryptedInquiry(row, question(row, key), told_answer(row, key)) for row in rows]


def waiting(session: Session, most: int) -> list[Inquiry]:
    """Questions about open complaints that wait for an answer, longest first, with whose they
    are."""
    statement = (
        select(Inquiry)
        .join(Complaint, Complaint.id == Inquiry.complaint_id)
        .where(
            Inquiry.state == WAITING,
            Complaint.status.not_in((workflow.CLOSED, workflow.WITHDRAWN)),
        )
        .options(joinedload(Inquiry.complaint), joinedload(Inquiry.staff))
        .order_by(Inquiry.id)
        .limit(most)
    )
    return list(session.execute(statement).scalars())


def mark_read(session: Session, complaint_id: int) -> None:
    """Staff have seen what the filer of this complaint answered."""
    session.execute(
        update(Inquiry)
        .where(Inquiry.complaint_id == complaint_id, Inquiry.state == ANSWERED)
        .values(state=READ),
        execution_options={"synchronize_session": False},
    )


def unread(session: Session, scope: Scope, most: int) -> list[Inquiry]:
    """Answers that nobody has read, and after which staff neither wrote to the filer nor took a
    step; longest first, of complaints in `scope` that are not erased."""
    answered = Inquiry.ended_at
    of_this = Inquiry.complaint_id
    worked_on = (
        exists().where(
            ComplaintStep.complaint_id == of_this,
            ComplaintStep.actor == "staff",
            ComplaintStep.at >= answered,
        ),
        exists().where(
            Notification.complaint_id == of_this,
            Notification.staff_id.is_not(None),
            Notification.created_at >= answered,
        ),
    )
    statement = (
        select(Inquiry)
        .join(Complaint, Complaint.id == of_this)
        .where(
            Inquiry.state == ANSWERED,
            Complaint.erased_at.is_(None),
            scope.condition(),
            *(~each for each in worked_on),
        )
        .options(joinedload(Inquiry.complaint), joinedload(Inquiry.staff))
        .order_by(answered, Inquiry.id)
        .limit(most)
    )
    return list(session.execute(statement).scalars())


def told_answer(row: Inquiry, key: DataEncryptionKey) -> str:
    """The filer's answer; empty until there is one."""
    return key.decrypt(row.sealed_answer, _ANSWER).decode() if row.sealed_answer else ""
