"""Filters of the queue that a member of staff gave names."""

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from db.models.search import SavedFilter

MOST = 20


class TooManyFilters(Exception):
    """The member has as many filters as there is room for."""


def of_member(session: Session, staff_id: int) -> list[SavedFilter]:
    """The member's own, by name."""
    statement = select(SavedFilter).where(SavedFilter.staff_id == staff_id)
    return list(session.execute(statement.order_by(SavedFilter.name, SavedFilter.id)).scalars())


def save(session: Session, staff_id: int, name: str, query: str) -> None:
    """Keep a filter; one of the same name is replaced. Raises TooManyFilters."""
    same = SavedFilter.staff_id == staff_id, SavedFilter.name == name
    session.execute(delete(SavedFilter).where(*same))
    own = select(func.count()).select_from(SavedFilter).where(SavedFilter.staff_id == staff_id)
    if session.execute(own).scalar_one() >= MOST:
        raise TooManyFilters
    session.execute(insert(SavedFilter).values(staff_id=staff_id, name=name, query=query))


def remove(session: Session, staff_id: int, filter_id: int) -> None:
    """Delete a filter, if it is the member's own."""
    own = SavedFilter.id == filter_id, SavedFilter.staff_id == staff_id
    session.execute(delete(SavedFilter).where(*own))
