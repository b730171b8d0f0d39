"""Contacts with a filer: what counts as one, and the times of them.

The plain rule: words of the office (a letter, a question, or the public note of a step) reached the
filer, the office called back as the filer had asked, or noted a contact such as a talk by
telephone. A change of status without words is none, nor is what the system writes by itself. Words
count from when the filer was told them."""

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
    # The news of a step without words is sent too.
    letter = (
        select(func.min(Notification.told_at), func.max(Notification.told_at))
        .outerjoin(ComplaintStep, ComplaintStep.id == Notification.step_id)
        .where(
            Notification.complaint_id.in_(theirs),
            Notification.staff_id.is_not(None),
            or_(Notification.step_id.is_(None), ComplaintStep.sealed_public_note.is_not(None)),
        )
    )
    entry = select(func.min(CaseEntry.at), func.max(CaseEntry.at)).where(
        CaseEntry.complaint_id.in_(theirs), CaseEntry.what.in_((CONTACTED, CALLED_BACK))
    )
    found: list[datetime | None] = [
        moment for each in (letter, entry) for moment in session.execute(each).one()
    ]
    moments = [moment for moment in found if moment is not None]
    return ContactTimes(min(moments, default=None), max(moments, default=None))
