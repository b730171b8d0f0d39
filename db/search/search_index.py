"""The words of complaints as keyed hashes: found again by who knows the word and the key."""

from collections.abc import Iterable

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from db.engine.encryption import IndexKey
from db.models.search import SearchTerm
from db.models.tables import Base

_ROWS = Base.metadata.tables[SearchTerm.__tablename__]
_HASH_BYTES = 8
# More complaints than so many do not make a word any less rare.
_COUNTED = 2_000


def term_hashes(key: IndexKey, words: Iterable[str]) -> list[int]:
    """The first 8 bytes of each word's hash, in the order of the hashes."""
    found = {key.blind_index("complaint word", word)[:_HASH_BYTES] for word in words}
    return sorted(int.from_bytes(each, signed=True) for each in found)


def write(session: Session, complaint_id: int, hashed: Iterable[int]) -> None:
    """Replace the search terms of a complaint."""
    erase(session, complaint_id)
    rows = [{"word": word, "complaint_id": complaint_id} for word in hashed]
    if rows:
        session.connection().execute(insert(_ROWS), rows)


def erase(session: Session, complaint_id: int) -> None:
    """Delete the search terms of a complaint."""
    session.connection().execute(delete(_ROWS).where(_ROWS.c.complaint_id == complaint_id))


def rarest_first(session: Session, hashed: Iterable[int]) -> list[int]:
    """The same words, those first that few complaints have."""

    def count(word: int) -> int:
        some = select(_ROWS.c.word).where(_ROWS.c.word == word).limit(_COUNTED).subquery()
        return session.execute(select(func.count()).select_from(some)).scalar_one()

    return sorted(hashed, key=count)
