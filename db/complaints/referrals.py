"""Referrals of complaints to other agencies: what was handed on, to whom, why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.engine.encryption import DataEncryptionKey
from db.models.cases import Referral

_WHAT = "referrals.what"
_WHY = "referrals.why"


@dataclass(frozen=True, slots=True)
class ReferralDetails:
    """The agency's code, what it gets, and why it is the one to ask."""

    agency: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class DecryptedReferral:
    """A referral, opened."""

    at: datetime
    staff_id: int
    referred: ReferralDetails


def is_complete(referred: ReferralDetails | None) -> bool:
    """True if it says to whom, what and why."""
    if referred is None:
        return False
    return all(part.strip() for part in (referred.agency, referred.what, referred.why))


def add(
    session: Session,
    complaint_id: int,
    referred: ReferralDetails,
    staff_id: int,
    key: DataEncryptionKey,
    now: datetime,
) -> None:
    """Add a referral to the step."""
    session.add(
        Referral(
            complaint_id=complaint_id,
            at=now,
            staff_id=staff_id,
            agency=referred.agency,
            sealed_what=key.encrypt(referred.what.strip().encode(), _WHAT),
            sealed_why=key.encrypt(referred.why.strip().encode(), _WHY),
        )
    )


def of_complaint(
    session: Session, complaint_id: int, key: DataEncryptionKey
) -> list[DecryptedReferral]:
    """All of them, oldest first."""
    rows = session.execute(
        select(Referral).where(Referral.complaint_id == complaint_id).order_by(Referral.id)
    ).scalars()
    return [
        DecryptedReferral(
            row.at,
            row.staff_id,
            ReferralDetails(
                row.agency,
                _decrypted(row.sealed_what, key, _WHAT),
                _decrypted(row.sealed_why, key, _WHY),
            ),
        )
        for row in rows
    ]


def last_agencies(session: Session, complaint_ids: Sequence[int]) -> dict[int, str]:
    """The agency to which each of these complaints was referred last, where it was."""
    rows = session.execute(
        select(Referral.complaint_id, Referral.agency)
        .where(Referral.complaint_id.in_(complaint_ids))
        .order_by(Referral.id)
    )
    return {row.complaint_id: row.agency for row in rows}


def _decrypted(sealed: bytes | None, key: DataEncryptionKey, context: str) -> str:
    return key.decrypt(sealed, context).decode() if sealed else ""
