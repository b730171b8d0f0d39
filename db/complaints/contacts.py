"""Contacts with a filer: what counts as one, and the times of them.

The plain rule: the office wrote words to the filer (a letter, a question, or the public note of a
step), called back as the filer had asked, or noted a contact such as a talk by telephone. A change
of status without words is none, nor is what the system writes by itself. A letter counts from when
it was written."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from db.models.cases import CaseEntry
from db.models.tables import Complaint, ComplaintStep, Notification

# What an entry of staff says that is a contact.
CONTACTED, CALLED_BACK = "contacted", "called-back"


@dataclass(frozen=True, slots=True)
class ContactTimes:
    """Moments of the first and the last contact with the filer; None: never."""

    first: datetime | None
    last: datetime | None


def contact_times(session: Session, complaint_id: int) -> ContactTimes:
    """The contacts about this complaint and the duplicates that are worked on under its number."""
    return _times(
        session,
        select(Complaint.id).where(
            or_(Complaint.id == complaint_id, Complaint.merged_into == complaint_id)
        ),
    )


def own_contact_times(session: Session, complaint_id: int) -> ContactTimes:
    """The contacts about this number alone."""
    return _times(session, select(Complaint.id).where(Complaint.id == complaint_id))


def _times(session: Session, theirs: Select[int]) -> ContactTimes:
    step = select(func.min(ComplaintStep.at), func.max(ComplaintStep.at)).where(
        ComplaintStep.complaint_id.in_(theirs),
        ComplaintStep.actor == "staff",
        ComplaintStep.sealed_public_note.is_not(None),
    )
    # A letter that tells of a step counts with the words of the step.
    letter = select(func.min(Notification.created_at), func.max(Notification.created_at)).where(
        Notification.complaint_id.in_(theirs),
        Notification.staff_id.is_not(None),
        Notification.step_id.is_(None),
    )
    entry = select(func.min(CaseEntry.at), func.max(CaseEntry.at)).where(
        CaseEntry.complaint_id.in_(theirs), CaseEntry.what.in_((CONTACTED, CALLED_BACK))
    )
    found: list[datetime | None] = [
        moment for each in (step, letter, entry) for moment in session.execute(each).one()
    ]
    moments = [moment for moment in found if moment is not None]
    return ContactTimes(min(moments, default=None), max(moments, default=None))
