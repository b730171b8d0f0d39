"""Staff: who may log in, with Argon2 passwords and a delay after failures."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import StaffMember

Role = Literal["officer", "supervisor", "exporter", "administrator", "auditor"]
ROLES: tuple[Role, ...] = (
    "officer",
    "supervisor",
    "exporter",
    "administrator",
    "auditor",
)
PASSWORD_MIN = 15
FREE_FAILURES = 5
LONGEST_DELAY = timedelta(minutes=15)

_hasher = PasswordHasher()
# A login with an unknown name must take as long as one with a wrong password.
_NOBODY = _hasher.hash("nobody has this password")


class NameTaken(Exception):
    """There is a member of staff with this name."""


class PasswordTooShort(Exception):
    """Shorter than PASSWORD_MIN characters (OWASP ASVS 5, 6.2.9 asks for 15 without a second
    factor)."""


@dataclass(frozen=True, slots=True)
class Locked:
    """Too many failures: the next try is taken at `until`."""

    until: datetime


def add(session: Session, name: str, password: str, role: Role, now: datetime) -> StaffMember:
    """Raises NameTaken or PasswordTooShort."""
    if len(password) < PASSWORD_MIN:
        raise PasswordTooShort
    if named(session, name) is not None:
        raise NameTaken(name)
    member = StaffMember(name=name, password_hash=_hasher.hash(password), role=role, created_at=now)
    session.add(member)
    session.flush()
    return member


def named(session: Session, name: str) -> StaffMember | None:
    """The member with this name, disabled or not."""
    return session.execute(select(StaffMember).where(StaffMember.name == name)).scalar_one_or_none()


def everyone(session: Session) -> list[StaffMember]:
    """All members, by name."""
    return list(session.execute(select(StaffMember).order_by(StaffMember.name)).scalars())


def disable(session: Session, name: str, now: datetime) -> bool:
    """Ends the member's sessions and takes no login any more; False if there is none."""
    member = named(session, name)
    if member is None:
        return False
    member.disabled_at = member.disabled_at or now
    member.session_epoch += 1
    return True


def active(session: Session, staff_id: int, session_epoch: int) -> StaffMember | None:
    """Who is behind a session, unless disabled or logged out everywhere."""
    member = session.get(StaffMember, staff_id)
    if member is None or member.disabled_at or member.session_epoch != session_epoch:
        return None
    return member


def end_sessions(session: Session, staff_id: int) -> None:
    """Logs the member out everywhere: a copied cookie is worth nothing afterwards."""
    member = session.get(StaffMember, staff_id)
    if member is not None:
        member.session_epoch += 1


def log_in(
    session: Session, name: str, password: str, now: datetime
) -> StaffMember | Locked | None:
    """The member; Locked after failures; None for a wrong name or password, in equal time."""
    return take_login(session, name, password_is_right(session, name, password), now)


def password_is_right(session: Session, name: str, password: str) -> bool:
    """Only reads, so that no writer waits for the slow hash; equally slow for an unknown name.
    What a right password is worth, `take_login` says."""
    member = named(session, name)
    right = _password_is_right(member.password_hash if member else _NOBODY, password)
    return right and member is not None


def take_login(
    session: Session, name: str, right: bool, now: datetime
) -> StaffMember | Locked | None:
    """Counts the attempt: the member, Locked, or None. Attempts made at the same time are
    taken one after the other, so a lock also binds those that began before it."""
    member = session.execute(
        select(StaffMember).where(StaffMember.name == name).with_for_update()
    ).scalar_one_or_none()
    if member is None or member.disabled_at:
        return None
    if member.locked_until and member.locked_until > now:
        return Locked(member.locked_until)
    if right:
        member.failures, member.locked_until = 0, None
        return member
    member.failures += 1
    member.locked_until = _locked_until(member.failures, now)
    return None


def _password_is_right(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


def _locked_until(failures: int, now: datetime) -> datetime | None:
    if failures < FREE_FAILURES:
        return None
    delay = timedelta(seconds=2 ** min(failures - FREE_FAILURES + 1, 10))
    return now + min(delay, LONGEST_DELAY)
