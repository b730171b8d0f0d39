"""Searches of staff, which a URL and the log know by a random name alone."""

from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from db.engine.encryption import DecryptionError, MasterKeys
from db.engine.statements import changed_rows
from db.models.search import Search

# As long as a session lasts at most.
KEPT = timedelta(hours=12)
_TYPED = "searches.typed"


def save(
    session: Session, search_id: str, staff_id: int, typed: str, keys: MasterKeys, now: datetime
) -> None:
    """Store a search text, and delete those older than a session lasts."""
    session.execute(delete(Search).where(Search.at < now - KEPT))
    sealed = keys.encrypt(typed.encode(), _TYPED)
    session.execute(
        insert(Search).values(id=search_id, staff_id=staff_id, sealed_typed=sealed, at=now)
    )


def find(
    session: Session, search_id: str, staff_id: int, keys: MasterKeys, now: datetime
) -> str | None:
    """This member's search; None if it is another's, or expired."""
    sealed = session.execute(
        select(Search.sealed_typed).where(
            Search.id == search_id, Search.staff_id == staff_id, Search.at >= now - KEPT
        )
    ).scalar_one_or_none()
    try:
        return None if sealed is None else keys.decrypt(sealed, _TYPED).decode()
    except DecryptionError:
        return None


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Delete up to `most` searches from before that moment; return how many."""
    old = select(Search.id).where(Search.at < before).limit(most)
    return changed_rows(session, delete(Search).where(Search.id.in_(old)))


def purge_all(session: Session) -> None:
    """All of everyone's, since somebody is to be forgotten whose name may be among them."""
    session.execute(delete(Search), execution_options={"synchronize_session": False})
