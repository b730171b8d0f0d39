"""Leases of conversations: who may take up a person's events, and from which moment on."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, literal, or_, update
from sqlalchemy.orm import Session

from db.engine.statements import has_come
from db.models.tables import Base, Conversation

# Longer than a worker reads a person's messages; a dead worker's are taken over after it.
LEASE = timedelta(seconds=5)
# No lease, rest or wait for more is longer.
LONGEST_WAIT = timedelta(minutes=5)

_ROWS = Base.metadata.tables[Conversation.__tablename__]
_OF = update(_ROWS).where(_ROWS.c.id == bindparam("of"))


def moments(now: datetime) -> dict[str, Any]:
    """Parameters of a query for what is free: now, and the furthest moment that is ever written."""
    return {"now": now, "furthest": now + LONGEST_WAIT}


def lease(session: Session, conversation_id: int, now: datetime, *, is_ours: bool) -> bool:
    """Keep other workers away from this conversation for LEASE, or until `save`; False where
    another one has leased it already and it is not ours."""
    over = has_come(_ROWS.c.retry_at, now, now + LONGEST_WAIT)
    free = or_(_ROWS.c.retry_at.is_(None), over, literal(is_ours))
    leased = update(_ROWS).where(_ROWS.c.id == conversation_id, free).returning(_ROWS.c.id)
    return session.execute(leased.values(retry_at=now + LEASE)).first() is not None


def listen(session: Session, conversation_id: int, until: datetime, heard_up_to: int) -> None:
    """End a lease, and let what waits of this person wait until that moment for more of it; an
    event that comes after the inbox id `heard_up_to` is looked at at once."""
    values = {"retry_at": None, "listen_until": until, "heard_up_to": heard_up_to}
    session.execute(_OF, values | {"of": conversation_id})


def stop_listening(session: Session, conversation_id: int) -> None:
    """Let what waits of this person be looked at now."""
    values = {"listen_until": None}
    session.execute(update(_ROWS).where(_ROWS.c.id == conversation_id).values(values))


def end_leases(session: Session) -> None:
    """Let events of all conversations be handled at once: no other worker lives."""
    session.execute(update(_ROWS).where(_ROWS.c.retry_at.is_not(None)).values(retry_at=None))
