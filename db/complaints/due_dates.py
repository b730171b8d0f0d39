"""Due dates: when a complaint's filer is to hear from the office next."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.complaints import contacts, workflow
from db.complaints.workflow import CaseProgress, Due
from db.models.tables import Complaint, ComplaintStep


def next_due(session: Session, complaint: Complaint) -> Due | None:
    """The step due next; None of a complaint that ended, was erased or is worked on under
    another number."""
    return _after(session, complaint, contacts.contact_times(session, complaint.id).last)


def refresh(session: Session, complaint: Complaint) -> None:
    """Store the next due time after a step or a contact, and the time of the first contact."""
    times = contacts.contact_times(session, complaint.id)
    if complaint.erased_at is None:
        complaint.contacted_at = times.first
    found = _after(session, complaint, times.last)
    complaint.due_at = found.at if found else None
    session.flush()


def _after(session: Session, complaint: Complaint, last_contact: datetime | None) -> Due | None:
    if complaint.erased_at is not None or complaint.merged_into is not None:
        return None
    return workflow.next_due(
        CaseProgress(
            status=complaint.status,
            filed_at=complaint.filed_at,
            contacted_at=_waits_since(session, complaint, last_contact),
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
