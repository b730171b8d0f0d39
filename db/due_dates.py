"""When a complaint's filer is to hear of the office next, kept with the complaint."""

from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db import workflow
from db.models import Complaint, ComplaintStep, Notice
from db.workflow import Due, Life


def of(session: Session, complaint: Complaint) -> Due | None:
    """What is due next; None of one that ended, was erased or is worked on under
    another number."""
    if complaint.erased_at is not None or complaint.merged_into is not None:
        return None
    return workflow.due(
        Life(
            status=complaint.status,
            filed_at=complaint.filed_at,
            contacted_at=_contacted_at(session, complaint.id),
            mediations=mediations(session, complaint.id),
        )
    )


def renew(session: Session, complaint: Complaint) -> None:
    """Keeps what is due now, after a step or a letter."""
    found = of(session, complaint)
    complaint.due_at = found.at if found else None
    session.flush()


def mediations(session: Session, complaint_id: int) -> list[datetime]:
    """When each mediation began, oldest first."""
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


def _contacted_at(session: Session, complaint_id: int) -> datetime | None:
    """The last step or letter of the office, or the moment from which its filer waits anew."""
    step: datetime | None = session.execute(
        select(func.max(ComplaintStep.at)).where(
            ComplaintStep.complaint_id == complaint_id,
            ComplaintStep.from_status.is_not(None),
            or_(
                ComplaintStep.actor == "staff",
                ComplaintStep.from_status != ComplaintStep.to_status,
            ),
        )
    ).scalar_one()
    letter: datetime | None = session.execute(
        select(func.max(Notice.created_at)).where(
            Notice.complaint_id == complaint_id, Notice.staff_id.is_not(None)
        )
    ).scalar_one()
    return max((moment for moment in (step, letter) if moment is not None), default=None)
