"""What counts as contact with a filer, and when there was any.

The plain rule: the office wrote words to the filer (a letter, a question, or the public note of a
step), called back as the filer had asked, or noted a contact such as a talk by telephone. A change
of status without words is none, nor is what the system writes by itself. A letter counts from when
it was written."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.case_models import CaseEntry
from db.models import ComplaintStep, Notice

# What an entry of staff says that is a contact.
CONTACTED, CALLED_BACK = "contacted", "called-back"


def last(session: Session, complaint_id: int) -> datetime | None:
    """When the filer was contacted last about this complaint; None: never."""
    step = select(func.max(ComplaintStep.at)).where(
        ComplaintStep.complaint_id == complaint_id,
        ComplaintStep.actor == "staff",
        ComplaintStep.sealed_public_note.is_not(None),
    )
    # A letter that tells of a step counts with the words of the step.
    letter = select(func.max(Notice.created_at)).where(
        Notice.complaint_id == complaint_id,
        Notice.staff_id.is_not(None),
        Notice.step_id.is_(None),
    )
    entry = select(func.max(CaseEntry.at)).where(
        CaseEntry.complaint_id == complaint_id, CaseEntry.what.in_((CONTACTED, CALLED_BACK))
    )
    moments: list[datetime | None] = [
        session.execute(each).scalar_one() for each in (step, letter, entry)
    ]
    return max((moment for moment in moments if moment is not None), default=None)
