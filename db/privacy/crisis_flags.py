"""Flag of a filer who told of a crisis right before a complaint, for the officer whose case it is.

Each new complaint holds a sealed yes or no of one length, so that without its filer's key nobody
can tell them apart, by counts and logs neither. A legal hold keeps it no longer."""

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.engine.encryption import DataEncryptionKey
from db.models.tables import Complaint

# After filing. Our default, which the office has not confirmed yet.
KEPT = timedelta(days=7)
_FLAG = "complaints.crisis"
_YES, _NO = b"1", b"0"


def write(session: Session, number: str, key: DataEncryptionKey, *, in_crisis: bool) -> None:
    """Keep it with the complaint that was just filed under this number."""
    sealed = key.encrypt(_YES if in_crisis else _NO, _FLAG)
    session.execute(
        update(Complaint).where(Complaint.number == number).values(sealed_crisis=sealed)
    )


def readable_until(complaint: Complaint, now: datetime) -> datetime | None:
    """Until when it may be looked at; None where it may not, or is gone."""
    until = complaint.filed_at + KEPT
    return until if complaint.sealed_crisis is not None and now < until else None


def is_set(complaint: Complaint, key: DataEncryptionKey) -> bool:
    """Check that the flag says yes. Raises DecryptionError."""
    sealed = complaint.sealed_crisis
    return sealed is not None and key.decrypt(sealed, _FLAG) == _YES


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Delete it of up to `most` complaints that were filed before that moment; of how many."""
    due = (
        select(Complaint.id)
        .where(Complaint.sealed_crisis.is_not(None), Complaint.filed_at < before)
        .order_by(Complaint.filed_at)
        .limit(most)
    )
    gone = session.execute(
        update(Complaint)
        .where(Complaint.id.in_(due))
        .values(sealed_crisis=None)
        .returning(Complaint.id)
        .execution_options(synchronize_session=False)
    )
    return len(gone.all())
