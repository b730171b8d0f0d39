"""Dead letters, of which only the kind is shown: events not handled, answers not sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from db.engine.statements import changed_rows
from db.models.tables import InboxEvent, OutboxBatch

Kind = Literal["event", "answer"]
_INBOX_STATES = ("dead", "malformed")
_ABOUT = 40


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """One of them: `about` is an event's type, `reason` an error's name. `can_retry`: what it
    says is still there, and somebody's."""

    kind: Kind
    id: int
    at: datetime
    state: str
    about: str
    reason: str
    attempts: int
    can_retry: bool


def page(session: Session, most: int) -> list[DeadLetter]:
    """The newest of both kinds."""
    found = [*_events(session, most), *_answers(session, most)]
    return sorted(found, key=lambda one: one.at, reverse=True)[:most]


def count(session: Session) -> int:
    """Count the dead letters."""
    events = select(func.count()).select_from(InboxEvent).where(InboxEvent.state.in_(_INBOX_STATES))
    answers = select(func.count()).select_from(OutboxBatch).where(OutboxBatch.state == "dead")
    return session.execute(events).scalar_one() + session.execute(answers).scalar_one()


def _events(session: Session, most: int) -> Sequence[DeadLetter]:
    rows = session.execute(
        select(
            InboxEvent.id,
            InboxEvent.received_at,
            InboxEvent.state,
            InboxEvent.event_type,
            InboxEvent.reason,
            InboxEvent.attempts,
            InboxEvent.conversation_id,
        )
        .where(InboxEvent.state.in_(_INBOX_STATES))
        .order_by(InboxEvent.id.desc())
        .limit(most)
    )
    return [
        DeadLetter(
            "event",
            row.id,
            row.received_at,
            row.state,
            row.event_type[:_ABOUT],
            row.reason or "",
            row.attempts,
            row.state == "dead" and row.conversation_id is not None,
        )
        for row in rows
    ]


def _answers(session: Session, most: int) -> Sequence[DeadLetter]:
    rows = session.execute(
        select(
            OutboxBatch.id,
            OutboxBatch.created_at,
            OutboxBatch.reason,
            OutboxBatch.attempts,
            func.length(OutboxBatch.sealed_batch).label("size"),
        )
        .where(OutboxBatch.state == "dead")
        .order_by(OutboxBatch.id.desc())
        .limit(most)
    )
    return [
        DeadLetter(
            "answer",
            row.id,
            row.created_at,
            "dead",
            "",
            row.reason or "",
            row.attempts,
            row.size > 0,
        )
        for row in rows
    ]


def retry(session: Session, kind: Kind, letter_id: int, now: datetime) -> bool:
    """Let the engine try a dead letter again; False when it is none (any more), or nothing
    of it is left. An answer keeps its key, by which LINE knows one that arrived after all."""
    if kind == "event":
        again = (
            update(InboxEvent)
            .where(
                InboxEvent.id == letter_id,
                InboxEvent.state == "dead",
                InboxEvent.conversation_id.is_not(None),
            )
            .values(state="waiting", attempts=0, finished_at=None)
        )
    else:
        again = (
            update(OutboxBatch)
            .where(
                OutboxBatch.id == letter_id,
                OutboxBatch.state == "dead",
                func.length(OutboxBatch.sealed_batch) > 0,
            )
            .values(
                state="waiting",
                attempts=0,
                due_at=now,
                leased_until=None,
                reply_dead=True,
                finished_at=None,
            )
        )
    return changed_rows(session, again) > 0
