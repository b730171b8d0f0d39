"""Blind index of seller identifiers, used to find complaints about the same seller."""

from collections.abc import Iterable

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from db.engine.encryption import IndexKey
from db.models.patterns import SellerFingerprint
from db.models.tables import Base

TRIGRAM = "triple"
_ROWS = Base.metadata.tables[SellerFingerprint.__tablename__]
_HASH_BYTES = 8
# Three letters that more complaints have tell no seller from another.
_TOO_MANY = 2_000


def fingerprint(key: IndexKey, kind: str, value: str) -> int:
    """The first 8 bytes of the hash of a value that is written in one way."""
    digest = key.blind_index(f"complaint mark {kind}", value)
    return int.from_bytes(digest[:_HASH_BYTES], signed=True)


def write(
    session: Session, complaint_id: int, said: Iterable[tuple[str, str]], key: IndexKey
) -> None:
    """Replace the fingerprints of a complaint by those of these seller terms (kind and value)."""
    erase(session, complaint_id)
    marks = sorted((kind, fingerprint(key, kind, value)) for kind, value in said)
    rows = [{"kind": kind, "mark": mark, "complaint_id": complaint_id} for kind, mark in marks]
    if rows:
        session.connection().execute(insert(_ROWS), rows)


def erase(session: Session, complaint_id: int) -> None:
    """The complaint belongs to no group any more."""
    session.connection().execute(delete(_ROWS).where(_ROWS.c.complaint_id == complaint_id))


def distinctive_trigrams(session: Session, complaint_id: int) -> list[int]:
    """The marks of three letters of this one's seller that not too many others have."""
    mine = select(_ROWS.c.mark).where(_ROWS.c.complaint_id == complaint_id, _ROWS.c.kind == TRIGRAM)
    return [
        mark for mark in session.execute(mine).scalars().all() if _count(session, mark) < _TOO_MANY
    ]


def _count(session: Session, mark: int) -> int:
    is_it = (_ROWS.c.kind == TRIGRAM, _ROWS.c.mark == mark)
    some = select(_ROWS.c.mark).where(*is_it).limit(_TOO_MANY).subquery()
    return session.execute(select(func.count()).select_from(some)).scalar_one()
