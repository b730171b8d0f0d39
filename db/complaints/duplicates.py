"""Condition for complaints that are worked on under their own number."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from db.models.tables import Complaint


def is_not_merged() -> ColumnElement[bool]:
    """Of every complaint that it was not merged into another one."""
    # Not `merged_into IS NULL`: SQLite would look all of them up by that index.
    merged = aliased(Complaint)
    return Complaint.id.not_in(select(merged.id).where(merged.merged_into.is_not(None)))
