"""Complaints that are worked on under their own number, and those that are under another one."""

from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from db.models.cases import CaseEntry
from db.models.tables import Complaint

# What entries of staff say of a duplicate and of its main number.
MERGED, TOOK_IN, SPLIT, GAVE_BACK = "merged", "took-in", "split", "gave-back"


def is_not_merged() -> ColumnElement[bool]:
    """Of every complaint that it was not merged into another one."""
    # Not `merged_into IS NULL`: SQLite would look all of them up by that index.
    merged = aliased(Complaint)
    return Complaint.id.not_in(select(merged.id).where(merged.merged_into.is_not(None)))


def merged_into(session: Session, complaint: Complaint) -> list[Complaint]:
    """The duplicates that are worked on under this one's number."""
    statement = select(Complaint).where(Complaint.merged_into == complaint.id)
    return list(session.execute(statement.order_by(Complaint.id)).scalars())


def merged_at(session: Session, complaint_id: int) -> datetime | None:
    """The time at which this complaint was last merged with another one; None: never."""
    statement = select(func.max(CaseEntry.at)).where(
        CaseEntry.complaint_id == complaint_id, CaseEntry.what.in_((MERGED, TOOK_IN))
    )
    found: datetime | None = session.execute(statement).scalar_one()
    return found
