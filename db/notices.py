"""Notices: what the office tells a filer, in the next free reply or pushed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from db import due_dates
from db.models import Complaint, Conversation, Notice
from db.sealing import PersonKey

_TEXT = "notices.text"


@dataclass(frozen=True, slots=True)
class News:
    """A text for one person about the complaint of this number."""

    id: int
    number: str
    text: str


def add(
    session: Session,
    complaint: Complaint,
    text: str,
    key: PersonKey,
    now: datetime,
    *,
    staff_id: int | None,
) -> None:
    """Waits to be told to the complaint's filer."""
    session.execute(
        insert(Notice).values(
            conversation_id=complaint.conversation_id,
            complaint_id=complaint.id,
            staff_id=staff_id,
            sealed_text=key.seal(text.encode(), _TEXT),
            created_at=now,
        )
    )
    if staff_id is not None:
        due_dates.renew(session, complaint)


def untold(session: Session, conversation_id: int, key: PersonKey, most: int) -> list[News]:
    """Up to so many of what this person has not been told, oldest first."""
    rows = session.execute(
        select(Notice.id, Complaint.number, Notice.sealed_text)
        .join(Complaint, Complaint.id == Notice.complaint_id)
        .where(Notice.conversation_id == conversation_id, Notice.told_at.is_(None))
        .order_by(Notice.id)
        .limit(most)
    )
    return [News(row.id, row.number, key.open(row.sealed_text, _TEXT).decode()) for row in rows]


def told(session: Session, news: Sequence[News], now: datetime) -> None:
    """They stand in an answer that is written down in the same transaction."""
    ids = [each.id for each in news]
    session.execute(update(Notice).where(Notice.id.in_(ids)).values(told_at=now))


def of_complaint(session: Session, complaint_id: int, key: PersonKey) -> list[tuple[Notice, str]]:
    """All that the filer was or will be told about a complaint, oldest first, with its text."""
    rows = session.execute(
        select(Notice).where(Notice.complaint_id == complaint_id).order_by(Notice.id)
    ).scalars()
    return [(row, key.open(row.sealed_text, _TEXT).decode()) for row in rows]


def waiting_since(session: Session, before: datetime, most: int) -> list[int]:
    """Conversations, not blocked, with something untold from before this moment."""
    return list(
        session.execute(
            select(Notice.conversation_id)
            .join(Conversation, Conversation.id == Notice.conversation_id)
            .where(
                Notice.told_at.is_(None),
                Notice.created_at <= before,
                Conversation.blocked_at.is_(None),
            )
            .distinct()
            .limit(most)
        ).scalars()
    )
