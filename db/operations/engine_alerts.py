"""Signs that the engine does not get on: what has waited too long."""

from datetime import datetime

from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session

from db.models.tables import Base, InboxEvent, OutboxBatch

_EVENTS = Base.metadata.tables[InboxEvent.__tablename__].c
_ANSWERS = Base.metadata.tables[OutboxBatch.__tablename__].c


def oldest_event(session: Session) -> datetime | None:
    """The moment when the oldest event came that has not been handled."""
    waiting = _EVENTS.state == literal_column("'waiting'")
    oldest = select(_EVENTS.received_at).where(waiting).order_by(_EVENTS.id).limit(1)
    return session.execute(oldest).scalar_one_or_none()


def events_wait_since(session: Session, moment: datetime) -> bool:
    """True if an event that came before that moment has not been handled."""
    found = oldest_event(session)
    return found is not None and found < moment


def is_unauthorised(session: Session) -> bool:
    """True if an answer waits since LINE did not accept the channel access token."""
    waiting = _ANSWERS.state == literal_column("'waiting'")
    refused = select(_ANSWERS.id).where(waiting, _ANSWERS.reason == "unauthorised").limit(1)
    return session.execute(refused).first() is not None


def answers_wait_since(session: Session, moment: datetime) -> bool:
    """True if an answer that was written before that moment has not been sent."""
    waiting = _ANSWERS.state == literal_column("'waiting'")
    old = select(_ANSWERS.id).where(waiting, _ANSWERS.created_at < moment).limit(1)
    return session.execute(old).first() is not None
