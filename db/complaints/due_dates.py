"""Due dates: when a complaint's filer is to hear from the office next."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.complaints import contacts, duplicates, workflow
from db.complaints.contacts import ContactTimes
from db.complaints.workflow import CaseProgress, Due
from db.models.tables import Complaint, ComplaintStep


def next_due(session: Session, complaint: Complaint) -> Due | None:
    """The step due next, of those due for it and for the duplicates that are worked on under its
    number; None of a complaint that ended, was erased or is worked on under another number."""
    return _next(session, complaint, contacts.contact_times(session, complaint.id))


def refresh(session: Session, complaint: Complaint) -> None:
    """Store the next due time after a step or a contact, and the time of the first contact."""
    times = contacts.contact_times(session, complaint.id)
    if complaint.erased_at is None:
        complaint.contacted_at = times.first
    found = _next(session, complaint, times)
    complaint.due_at = found.at if found else None
    session.flush()


def earliest_clock(
    session: Session, complaint: Complaint, own: datetime | None, now: datetime
) -> datetime | None:
    """Until when money that was sent may be stopped, by `own` clock or that of a duplicate: the
    first that still runs, else the last that ran."""
    ends = [one.urgent_until for one in duplicates.merged_into(session, complaint)]
    told = [end for end in (own, *ends) if end is not None]
    return min((end for end in told if end > now), default=max(told, default=None))


def _next(session: Session, complaint: Complaint, times: ContactTimes) -> Due | None:
    if complaint.merged_into is not None:
        return None
    own = _due_of(session, complaint, times)
    if own is None:
        return None
    others = (_due_of(session, one, times) for one in duplicates.merged_into(session, complaint))
    return min((own, *filter(None, others)), key=lambda due: due.at)


def _due_of(session: Session, complaint: Complaint, times: ContactTimes) -> Due | None:
    """The step due for one number, for which a contact about the others counts once they are
    worked on together (`times`)."""
    if complaint.erased_at is not None:
        return None
    merged_at = duplicates.merged_at(session, complaint.id)
    last = times.last
    if merged_at is not None and last is not None and last < merged_at:
        last = contacts.own_contact_times(session, complaint.id).last
    return workflow.next_due(
        CaseProgress(
            status=complaint.status,
            filed_at=complaint.filed_at,
            contacted_at=_waits_since(session, complaint, last),
            mediations=mediations(session, complaint.id),
        )
    )


def mediations(session: Session, complaint_id: int) -> list[datetime]:
    """Moments when mediations began, oldest first."""
    return list(
        session.execute(
            select(ComplaintStep.at)
            .where(
                ComplaintStep.complaint_id == complaint_id,
                ComplaintStep.actor == "staff",
                ComplaintStep.to_status == workflow.MEDIATING,
            )
            .order_by(ComplaintStep.id)
        ).scalars()
    )


def _waits_since(
    session: Session, complaint: Complaint, contacted_at: datetime | None
) -> datetime | None:
    """The last contact, or since then the moment from which its filer waits anew."""
    if contacted_at is None:
        return None
    reopened_at: datetime | None = session.execute(
        select(func.max(ComplaintStep.at)).where(
            ComplaintStep.complaint_id == complaint.id,
            ComplaintStep.actor == "filer",
            ComplaintStep.from_status != ComplaintStep.to_status,
        )
    ).scalar_one()
    return max(contacted_at, reopened_at) if reopened_at else contacted_at
