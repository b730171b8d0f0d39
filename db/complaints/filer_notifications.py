"""Notices: what the office tells a filer, in the next free reply or pushed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, insert, or_, select, update
from sqlalchemy.orm import Session, joinedload

from db.complaints import due_dates
from db.engine.encryption import DataEncryptionKey
from db.models.cases import Inquiry
from db.models.tables import Complaint, ComplaintStep, Conversation, Notification

_TEXT = "notices.text"
# Asked with every message, so it is put together once.
_UNDELIVERED = (
    select(Notification.id, Complaint.number, Notification.sealed_text, Inquiry.state)
    .join(Complaint, Complaint.id == Notification.complaint_id)
    .outerjoin(Inquiry, Inquiry.notice_id == Notification.id)
    .where(
        Notification.conversation_id == bindparam("conversation"), Notification.told_at.is_(None)
    )
    .order_by(Notification.id)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class PendingNotification:
    """A text for one person about the complaint of this number; `asks`: for an answer."""

    id: int
    number: str
    text: str
    asks: bool


@dataclass(frozen=True, slots=True)
class NewNotification:
    """A notification to a filer; `staff_id` None: by itself. With `immediate` it waits for no free
    reply, where pushing is allowed. `step_id` is the step that it tells of."""

    text: str
    staff_id: int | None
    immediate: bool = False
    step_id: int | None = None


def add(
    session: Session,
    complaint: Complaint,
    text: str,
    key: DataEncryptionKey,
    now: datetime,
    *,
    staff_id: int | None,
) -> None:
    """Add a notification for the complaint's filer, to be sent later."""
    send(session, complaint, NewNotification(text, staff_id), key, now)


def send(
    session: Session,
    complaint: Complaint,
    letter: NewNotification,
    key: DataEncryptionKey,
    now: datetime,
) -> int:
    """Add a notification for the complaint's filer, to be sent later; return its id."""
    return session.execute(
        insert(Notification)
        .values(
            conversation_id=complaint.conversation_id,
            complaint_id=complaint.id,
            staff_id=letter.staff_id,
            sealed_text=key.encrypt(letter.text.encode(), _TEXT),
            created_at=now,
            push_at=now if letter.immediate else None,
            step_id=letter.step_id,
        )
        .returning(Notification.id)
    ).scalar_one()


def last_step_id(session: Session, complaint_id: int) -> int:
    """The step that was taken last."""
    statement = select(func.max(ComplaintStep.id)).where(ComplaintStep.complaint_id == complaint_id)
    return session.execute(statement).scalar_one()


def undelivered(
    session: Session, conversation_id: int, key: DataEncryptionKey, most: int
) -> list[PendingNotification]:
    """Up to so many of what this person has not been told, oldest first."""
    rows = session.execute(_UNDELIVERED, {"conversation": conversation_id, "most": most})
    return [
        PendingNotification(
            row.id,
            row.number,
            key.decrypt(row.sealed_text, _TEXT).decode(),
            asks=row.state == "waiting",
        )
        for row in rows
    ]


def mark_delivered(session: Session, news: Sequence[PendingNotification], now: datetime) -> None:
    """They stand in an answer that is written down in the same transaction; from now on they count
    as contacts."""
    ids = [each.id for each in news]
    session.execute(update(Notification).where(Notification.id.in_(ids)).values(told_at=now))
    numbers = {each.number for each in news}
    found = select(Complaint).where(Complaint.number.in_(numbers)).order_by(Complaint.id)
    for complaint in session.execute(found.options(joinedload(Complaint.main))).scalars():
        due_dates.refresh(session, complaint)
        if complaint.main is not None:
            due_dates.refresh(session, complaint.main)


def of_complaint(
    session: Session, complaint_id: int, key: DataEncryptionKey
) -> list[tuple[Notification, str]]:
    """All that the filer was or will be told about a complaint, oldest first, with its text."""
    rows = session.execute(
        select(Notification)
        .where(Notification.complaint_id == complaint_id)
        .order_by(Notification.id)
    ).scalars()
    return [(row, text(row, key)) for row in rows]


def text(notice: Notification, key: DataEncryptionKey) -> str:
    """The words for the filer."""
    return key.decrypt(notice.sealed_text, _TEXT).decode()


def overdue_recipients(session: Session, before: datetime, now: datetime, most: int) -> list[int]:
    """Conversations, not blocked, with something untold from before this moment, or with what
    is not to wait."""
    return list(
        session.execute(
            select(Notification.conversation_id)
            .join(Conversation, Conversation.id == Notification.conversation_id)
            .where(
                Notification.told_at.is_(None),
                or_(Notification.created_at <= before, Notification.push_at <= now),
                Conversation.blocked_at.is_(None),
            )
            .distinct()
            .limit(most)
        ).scalars()
    )
