"""Counts of the complaints filed in a period: in all, and by each dimension that is published."""

from datetime import datetime

from sqlalchemy import ColumnElement, String, case, func, literal, select
from sqlalchemy.orm import Session

from db.complaints import duplicates
from db.models.tables import Complaint

# Each band with the most baht that still belong to it; what is more is in the last one.
AMOUNT_BANDS: tuple[tuple[str, int], ...] = (
    ("up-to-500", 500),
    ("up-to-1000", 1_000),
    ("up-to-5000", 5_000),
    ("up-to-10000", 10_000),
    ("up-to-50000", 50_000),
    ("up-to-100000", 100_000),
    ("up-to-500000", 500_000),
)
MORE = "over-500000"
NOT_STATED = "not-told"


def _band() -> ColumnElement[str]:
    amount = Complaint.amount_satang
    upper = [(amount <= baht * 100, literal(code, String())) for code, baht in AMOUNT_BANDS]
    return case((amount.is_(None), literal(NOT_STATED, String())), *upper, else_=MORE)


def counts(session: Session, since: datetime, until: datetime) -> dict[str, dict[str, int]]:
    """By dimension and code, without what never occurs; a duplicate that was merged is not counted
    again; `until` is no longer included."""
    filed = (Complaint.filed_at >= since, Complaint.filed_at < until, duplicates.is_not_merged())
    dimensions: dict[str, ColumnElement[str]] = {
        "kind": Complaint.kind.expression,
        "platform": Complaint.platform.expression,
        "province": Complaint.province.expression,
        "amount": _band(),
    }
    found = {}
    for name, code in dimensions.items():
        labelled = code.label("code")
        rows = session.execute(
            select(labelled, func.count().label("filed"))
            .where(*filed)
            .group_by(labelled)
            .order_by(labelled)
        )
        found[name] = {row.code: row.filed for row in rows}
    return found
