"""Login sessions: each is a row, so that it can be listed and ended."""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, joinedload

from db.models.staff import StaffSession
from db.models.tables import StaffMember

IDLE_TIMEOUT = timedelta(minutes=30)
MAX_LIFETIME = timedelta(hours=12)
SECOND_STEP = timedelta(minutes=5)
# A page every few seconds need not write every few seconds.
_NOTED_EVERY = timedelta(minutes=1)


def begin(
    session: Session, member: StaffMember, browser: str, now: datetime, *, is_open: bool
) -> str:
    """A new session, and the token for its cookie; what is over is deleted on the way."""
    session.execute(
        delete(StaffSession).where(StaffSession.used_at < now - MAX_LIFETIME),
        execution_options={"synchronize_session": False},
    )
    token = secrets.token_urlsafe(32)
    session.add(
        StaffSession(
            token_hash=_hash(token),
            staff_id=member.id,
            begun_at=now,
            used_at=now,
            browser=browser,
            is_open=is_open,
        )
    )
    session.flush()
    return token


def of_token(session: Session, token: str, now: datetime) -> StaffSession | None:
    """The session that the cookie names, with its member, unless it is over."""
    found = session.execute(
        select(StaffSession)
        .where(StaffSession.token_hash == _hash(token))
        .options(joinedload(StaffSession.staff))
    ).scalar_one_or_none()
    if found is None or found.staff.disabled_at or _is_over(found, now):
        return None
    return found


def _is_over(found: StaffSession, now: datetime) -> bool:
    longest = MAX_LIFETIME if found.is_open else SECOND_STEP
    return now - found.used_at > IDLE_TIMEOUT or now - found.begun_at > longest


def needs_touch(found: StaffSession, now: datetime) -> bool:
    """True if its last use was long enough ago to be written down anew."""
    return now - found.used_at >= _NOTED_EVERY


def touch(session: Session, session_id: int, now: datetime) -> None:
    """It was used just now, unless it was ended meanwhile."""
    found = session.get(StaffSession, session_id)
    if found is not None:
        found.used_at = now


def of_member(session: Session, staff_id: int, now: datetime) -> list[StaffSession]:
    """The member's sessions that are not over, last used first."""
    statement = (
        select(StaffSession)
        .where(StaffSession.staff_id == staff_id, StaffSession.is_open)
        .order_by(StaffSession.used_at.desc(), StaffSession.id.desc())
    )
    return [one for one in session.execute(statement).scalars() if not _is_over(one, now)]


def end(session: Session, staff_id: int, session_id: int) -> bool:
    """End a session of the member; a copied cookie is worth nothing afterwards. False when it
    is not theirs or not there."""
    found = session.get(StaffSession, session_id)
    if found is None or found.staff_id != staff_id:
        return False
    session.delete(found)
    session.flush()
    return True


def end_all(session: Session, staff_id: int, *, but: int | None = None) -> None:
    """Log the member out everywhere, or everywhere but in one session."""
    session.execute(
        delete(StaffSession).where(
            StaffSession.staff_id == staff_id, StaffSession.id != (but or 0)
        ),
        execution_options={"synchronize_session": False},
    )


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
