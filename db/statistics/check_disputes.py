"""Disputed warnings, counted by day and reason and linked to nobody."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.engine.statements import insert_into
from db.models.check_sightings import CheckDispute


def count(session: Session, day: date, code: str) -> None:
    """One more on this day against the reason of this code."""
    new = insert_into(session, CheckDispute).values({"day": day, "code": code, "count": 1})
    one_more = {"count": CheckDispute.count + 1}
    session.execute(new.on_conflict_do_update(index_elements=["day", "code"], set_=one_more))


def since(session: Session, day: date) -> list[tuple[str, int]]:
    """Code and number of all that were disputed from this day on, the most disputed first."""
    total = func.sum(CheckDispute.count)
    statement = (
        select(CheckDispute.code, total)
        .where(CheckDispute.day >= day)
        .group_by(CheckDispute.code)
        .order_by(total.desc(), CheckDispute.code)
    )
    return [(code, int(number)) for code, number in session.execute(statement)]
