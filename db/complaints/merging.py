"""Duplicates of one filer: worked on under one number, until that is undone."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.complaints import due_dates, timeline
from db.models.tables import Complaint
from db.queue import menus


class CannotMerge(Exception):
    """They are not two open numbers of one filer, or somebody changed one meanwhile."""


def merge(session: Session, duplicate: Complaint, into: Complaint, by: int, now: datetime) -> None:
    """Everything is done under `into` from now on. Raises CannotMerge, and changes nothing."""
    _lock_complaints(session, duplicate, into)
    taken_in = session.execute(
        select(Complaint.id).where(Complaint.merged_into == duplicate.id).limit(1)
    ).first()
    if (
        duplicate.id == into.id
        or duplicate.conversation_id != into.conversation_id
        or any(one.erased_at or one.merged_into for one in (duplicate, into))
        or taken_in is not None
    ):
        raise CannotMerge(duplicate.number)
    _put(session, duplicate, into, merged_into=into.id)
    timeline.record_merge(session, duplicate, into, by, now, undone=False)
    menus.mark_changed(session, duplicate.conversation_id, now)


def undo(session: Session, duplicate: Complaint, by: int, now: datetime) -> None:
    """Each is worked on by itself again. Raises CannotMerge where it is so already."""
    _lock_complaints(session, duplicate)
    into = session.get(Complaint, duplicate.merged_into) if duplicate.merged_into else None
    if into is None or duplicate.erased_at is not None:
        raise CannotMerge(duplicate.number)
    _put(session, duplicate, into, merged_into=None)
    timeline.record_merge(session, duplicate, into, by, now, undone=True)
    menus.mark_changed(session, duplicate.conversation_id, now)


def _lock_complaints(session: Session, *complaints: Complaint) -> None:
    """In one order, so that nobody waits for each other."""
    ids = [complaint.id for complaint in complaints]
    session.execute(
        select(Complaint).where(Complaint.id.in_(ids)).order_by(Complaint.id).with_for_update(),
        execution_options={"populate_existing": True},
    ).all()


def _put(
    session: Session, duplicate: Complaint, main: Complaint, *, merged_into: int | None
) -> None:
    """Put a duplicate under its main complaint, or take it out; due dates of both follow."""
    duplicate.merged_into = merged_into
    duplicate.version += 1
    session.flush()
    due_dates.refresh(session, duplicate)
    due_dates.refresh(session, main)


def merged_into(session: Session, complaint: Complaint) -> list[Complaint]:
    """The duplicates that are worked on under this one's number."""
    statement = select(Complaint).where(Complaint.merged_into == complaint.id)
    return list(session.execute(statement.order_by(Complaint.id)).scalars())
