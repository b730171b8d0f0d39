"""Duplicates of one filer: worked on under one number, until that is undone.

The first clock of all of them stands, of what is due and of money that may still be stopped."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.complaints import due_dates, timeline, workflow
from db.models.facts import Facts
from db.models.tables import Complaint
from db.queue import menus

# The columns of a complaint's open answers.
FactsOf = Callable[[Mapping[str, Any]], Facts]


class CannotMerge(Exception):
    """They are not two open numbers of one filer, or somebody changed one meanwhile."""


def merge(session: Session, duplicate: Complaint, into: Complaint, by: int, now: datetime) -> None:
    """Everything is done under `into` from now on. Raises CannotMerge, and changes nothing."""
    _lock_complaints(session, duplicate, into)
    check(session, duplicate, into)
    _put(session, duplicate, into.id)
    timeline.record_merge(session, duplicate, into, by, now, undone=False)
    _refresh_clocks(session, duplicate, into, into.urgent_until, now)
    menus.mark_changed(session, duplicate.conversation_id, now)


def check(session: Session, duplicate: Complaint, into: Complaint) -> None:
    """Raise CannotMerge where `merge` would."""
    taken_in = session.execute(
        select(Complaint.id).where(Complaint.merged_into == duplicate.id).limit(1)
    ).first()
    if (
        duplicate.id == into.id
        or duplicate.conversation_id != into.conversation_id
        or any(one.erased_at or one.merged_into for one in (duplicate, into))
        or taken_in is not None
    ):
        raise CannotMerge(duplicate.number)


def undo(session: Session, duplicate: Complaint, by: int, now: datetime, facts_of: FactsOf) -> None:
    """Each is worked on by itself again, with the clocks of its own answers. Raises CannotMerge
    where it is so already."""
    _lock_complaints(session, duplicate)
    into = session.get(Complaint, duplicate.merged_into) if duplicate.merged_into else None
    if into is None or duplicate.erased_at is not None:
        raise CannotMerge(duplicate.number)
    _put(session, duplicate, None)
    timeline.record_merge(session, duplicate, into, by, now, undone=True)
    own = workflow.freeze_deadline(facts_of(into.answers))
    _refresh_clocks(session, duplicate, into, own, now)
    menus.mark_changed(session, duplicate.conversation_id, now)


def _lock_complaints(session: Session, *complaints: Complaint) -> None:
    """In one order, so that nobody waits for each other."""
    ids = [complaint.id for complaint in complaints]
    session.execute(
        select(Complaint).where(Complaint.id.in_(ids)).order_by(Complaint.id).with_for_update(),
        execution_options={"populate_existing": True},
    ).all()


def _put(session: Session, duplicate: Complaint, merged_into: int | None) -> None:
    """Put a duplicate under its main complaint; None takes it out."""
    duplicate.merged_into = merged_into
    duplicate.version += 1
    session.flush()


def _refresh_clocks(
    session: Session, duplicate: Complaint, main: Complaint, own: datetime | None, now: datetime
) -> None:
    """Store the next due times of both, and the first clock of money of the main complaint, whose
    `own` one is given."""
    due_dates.refresh(session, duplicate)
    main.urgent_until = due_dates.earliest_clock(session, main, own, now)
    due_dates.refresh(session, main)
