"""Refusals of consent, counted by day and linked to nobody."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.engine.statements import insert_into
from db.models.consent_refusals import ConsentRefusals

_ONE_MORE = {"count": ConsentRefusals.count + 1}


def count(session: Session, day: date) -> None:
    """One more on this day."""
    first = insert_into(session, ConsentRefusals).values({"day": day, "count": 1})
    session.execute(first.on_conflict_do_update(index_elements=["day"], set_=_ONE_MORE))


def since(session: Session, day: date) -> int:
    """Count the refusals from this day on."""
    total = session.scalar(
        select(func.sum(ConsentRefusals.count)).where(ConsentRefusals.day >= day)
    )
    return int(total or 0)
