"""Complaints that ended long ago: their evidence goes, then all that says whose they were."""

from datetime import datetime

from sqlalchemy import ColumnElement, exists, or_, select, update
from sqlalchemy.orm import Session, aliased

from db.complaints import workflow as complaints_workflow
from db.evidence.evidence import ERASED_VALUES
from db.models.tables import Complaint, ComplaintStep, Evidence
from db.privacy.erasure import ErasureContext, detach

_ENDED = (complaints_workflow.CLOSED, complaints_workflow.WITHDRAWN)


def _ended_before(before: datetime) -> tuple[ColumnElement[bool], ...]:
    """Closed or withdrawn, nothing done since, and not held by law; a duplicate, when that is
    so of the complaint under whose number it was worked on."""
    since = exists().where(ComplaintStep.complaint_id == Complaint.id, ComplaintStep.at >= before)
    main = aliased(Complaint)
    main_since = exists().where(ComplaintStep.complaint_id == main.id, ComplaintStep.at >= before)
    main_ended = exists().where(
        main.id == Complaint.merged_into,
        main.status.in_(_ENDED),
        main.held_since.is_(None),
        ~main_since,
    )
    return (
        or_(Complaint.status.in_(_ENDED) & Complaint.merged_into.is_(None), main_ended),
        Complaint.erased_at.is_(None),
        Complaint.held_since.is_(None),
        ~since,
    )


def make_next_anonymous(
    session: Session, means: ErasureContext, before: datetime, after: int, now: datetime
) -> int | None:
    """The next complaint (by id, after `after`) that ended before that moment becomes a number
    in statistics; its id."""
    found = session.execute(
        select(Complaint)
        .where(Complaint.id > after, *_ended_before(before))
        .order_by(Complaint.id)
        .limit(1)
        .with_for_update(of=Complaint)
    ).scalar_one_or_none()
    if found is None:
        return None
    detach(session, found, means, now)
    return found.id


def drop_evidence(session: Session, before: datetime, most: int) -> int:
    """Mark up to `most` files of complaints that ended before that moment; return how many."""
    drafts = select(Complaint.draft_id).where(*_ended_before(before))
    due = (
        select(Evidence.id)
        .where(Evidence.state != "removed", Evidence.draft_id.in_(drafts))
        .order_by(Evidence.id)
        .limit(most)
    )
    marked = session.execute(
        update(Evidence)
        .where(Evidence.id.in_(due))
        .values(ERASED_VALUES)
        .returning(Evidence.id)
        .execution_options(synchronize_session=False)
    )
    return len(marked.all())
