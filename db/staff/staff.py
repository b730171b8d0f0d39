"""Staff: who there is, with which role and password, and who may log in."""

from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.tables import StaffMember
from db.staff import passwords, sessions
from db.staff.login_names import folded
from db.staff.login_throttle import Locked, current_lock, locked_row, record_failure, reset

Role = Literal["officer", "supervisor", "exporter", "administrator", "auditor"]
ROLES: tuple[Role, ...] = (
    "officer",
    "supervisor",
    "exporter",
    "administrator",
    "auditor",
)
ONE_TIME_KEPT = timedelta(days=3)
NAME_LENGTH = 64


class NameTaken(Exception):
    """There is a member of staff with this name, or with one that differs in letter case alone."""


class PasswordRefused(Exception):
    """Too short, too long or too easy; `problem` says which."""

    def __init__(self, problem: passwords.Problem) -> None:
        super().__init__(problem)
        self.problem = problem


def add(session: Session, name: str, password: str, role: Role, now: datetime) -> StaffMember:
    """Raises NameTaken or PasswordRefused."""
    if problem := passwords.problem(password, name):
        raise PasswordRefused(problem)
    if _like(session, name):
        raise NameTaken(name)
    member = StaffMember(
        name=name, password_hash=passwords.hash_password(password), role=role, created_at=now
    )
    session.add(member)
    session.flush()
    return member


def invite(session: Session, name: str, role: Role, now: datetime) -> tuple[StaffMember, str]:
    """A new member and the one-time password to tell them. Raises NameTaken."""
    member = add(session, name, passwords.new_one_time(), role, now)
    return member, issue_one_time_password(session, member, now)


def with_name(session: Session, name: str) -> StaffMember | None:
    """The member with this name, disabled or not."""
    return session.execute(select(StaffMember).where(StaffMember.name == name)).scalar_one_or_none()


def resolve_name(session: Session, typed: str) -> str:
    """The name of the member whom who types this at the login means: the same, or the only one
    that differs in letter case alone. Where there is none or are several, a name that is nobody's;
    where there is none, alike for all ways of typing it, so that no lock tells which names are
    known."""
    like = _like(session, typed)
    if len(like) == 1:
        return like[0]
    return typed if like else folded(typed)


def _like(session: Session, name: str) -> list[str]:
    names = session.execute(select(StaffMember.name)).scalars()
    return [each for each in names if folded(each) == folded(name)]


def with_id(session: Session, staff_id: int) -> StaffMember | None:
    """The member that an address names, disabled or not."""
    return session.get(StaffMember, staff_id)


def everyone(session: Session) -> list[StaffMember]:
    """All members, by name."""
    return list(session.execute(select(StaffMember).order_by(StaffMember.name)).scalars())


def disable(session: Session, name: str, now: datetime) -> bool:
    """Disable a member: end the sessions and refuse to log in; False if there is none."""
    member = with_name(session, name)
    if member is None:
        return False
    member.disabled_at = member.disabled_at or now
    sessions.end_all(session, member.id)
    return True


def enable(member: StaffMember) -> None:
    """Enable a member, who may log in again."""
    member.disabled_at = None


def set_role(session: Session, member: StaffMember, role: Role) -> None:
    """With another role one logs in anew."""
    if member.role != role:
        member.role = role
        sessions.end_all(session, member.id)


def issue_one_time_password(session: Session, member: StaffMember, now: datetime) -> str:
    """A new password to be told once: it opens for three days, and only the page where another
    one is chosen. Ends all sessions."""
    password = passwords.new_one_time()
    member.password_hash = passwords.hash_password(password)
    member.one_time_until = now + ONE_TIME_KEPT
    sessions.end_all(session, member.id)
    return password


def set_password(
    session: Session, member: StaffMember, password: str, *, but: int | None = None
) -> None:
    """The member's own choice, which ends all other sessions. Raises PasswordRefused."""
    if problem := passwords.problem(password, member.name):
        raise PasswordRefused(problem)
    member.password_hash = passwords.hash_password(password)
    member.one_time_until = None
    sessions.end_all(session, member.id, but=but)


def log_in(
    session: Session, name: str, password: str, now: datetime
) -> StaffMember | Locked | None:
    """The member; Locked after failures; None for a wrong name or password, in equal time."""
    return attempt_login(session, name, verify_password(session, name, password), now)


def verify_password(session: Session, name: str, password: str) -> bool:
    """Only reads, so that no writer waits for the slow hash; equally slow for an unknown name.
    What a right password is worth, `attempt_login` says."""
    member = with_name(session, name)
    right = passwords.verify(member.password_hash if member else passwords.DUMMY_HASH, password)
    return right and member is not None


def attempt_login(
    session: Session, name: str, right: bool, now: datetime, *, last_step: bool = True
) -> StaffMember | Locked | None:
    """Count the attempt: the member, Locked, or None. Attempts made at the same time are
    taken one after the other, so a lock also binds those that began before it. Where another
    step follows, a right password does not begin the count anew."""
    tries = locked_row(session, name, now)
    if locked := current_lock(tries, now):
        return locked
    member = with_name(session, name)
    if right and member is not None and _may_log_in(member, now):
        if last_step:
            reset(tries, now)
        return member
    record_failure(tries, now)
    return None


def _may_log_in(member: StaffMember, now: datetime) -> bool:
    over = member.one_time_until is not None and member.one_time_until < now
    return member.disabled_at is None and not over
