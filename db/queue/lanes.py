"""Lanes of waiting events: who is next while more wait than can be answered at once."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import BindParameter, bindparam, exists, func, literal_column, or_, select
from sqlalchemy.orm import Session

from db.engine.statements import has_come
from db.models.tables import Base, Conversation, InboxEvent

# First: people in an emergency or in a form. Known: who was answered before, whose next message may
# be the rest of what they began; then strangers. Later: whoever has MANY events waiting already.
FIRST, USUAL, LATER, KNOWN = 0, 1, 2, 3
MANY = 4
# One of so many turns is that of the oldest event, whatever its lane, so that nobody starves.
OLDEST_EVERY = 4

_INBOX = Base.metadata.tables[InboxEvent.__tablename__]
_PEOPLE = Base.metadata.tables[Conversation.__tablename__]
# Of the conversation in the query around them: how many events wait, and whether some came beyond
# what is kept of a person, of which nothing was said yet.
WAITING = (
    select(func.count())
    .where(_INBOX.c.conversation_id == _PEOPLE.c.id, _INBOX.c.state == literal_column("'waiting'"))
    .scalar_subquery()
)
OVERFLOWS = exists().where(
    _INBOX.c.conversation_id == _PEOPLE.c.id, _INBOX.c.reason == literal_column("'overflow'")
)
_STILL = (
    select(_PEOPLE.c.id)
    .where(_PEOPLE.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(_PEOPLE.c.id)
    .with_for_update(read=True)
)
_NOW: BindParameter[datetime] = bindparam("now")
_FURTHEST: BindParameter[datetime] = bindparam("furthest")
_writer = _PEOPLE.alias()
_IS_FREE = exists().where(
    _writer.c.id == _INBOX.c.conversation_id,
    or_(
        _writer.c.retry_at.is_(None),
        has_come(_writer.c.retry_at, _NOW, _FURTHEST),
        _writer.c.id.in_(bindparam("ours", expanding=True)),
    ),
    _writer.c.id.not_in(bindparam("busy", expanding=True)),
    or_(
        _writer.c.listen_until.is_(None),
        has_come(_writer.c.listen_until, _NOW, _FURTHEST),
        _INBOX.c.id > _writer.c.heard_up_to,
    ),
)
_FREE = (
    select(_INBOX.c.conversation_id)
    .where(_INBOX.c.state == literal_column("'waiting'"), _IS_FREE)
    .limit(1)
)
# From the oldest event on, whatever the tables' statistics say: a join is turned round by them.
OLDEST = _FREE.order_by(_INBOX.c.id).scalar_subquery()
_OLDEST_OF_FIRST = _FREE.where(_INBOX.c.lane == literal_column(str(FIRST))).order_by(_INBOX.c.id)
_NEWEST_KNOWN, _NEWEST = (
    _FREE.where(_INBOX.c.lane == literal_column(str(lane))).order_by(_INBOX.c.id.desc())
    for lane in (KNOWN, USUAL)
)
# Whoever came last still waits for an answer; of those who came long ago many have gone.
NEXT = func.coalesce(
    _OLDEST_OF_FIRST.scalar_subquery(),
    _NEWEST_KNOWN.scalar_subquery(),
    _NEWEST.scalar_subquery(),
    OLDEST,
)


def hold_still(session: Session, conversation_ids: Collection[int]) -> None:
    """Let nobody begin or end a turn of these people until the transaction ends."""
    session.execute(_STILL, {"ids": conversation_ids})
