"""Failures to log in, counted by name, and the delay that grows with them."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.engine.statements import insert_into
from db.models.staff import LoginThrottle

FREE_FAILURES = 5
LONGEST_DELAY = timedelta(minutes=15)
_FORGOTTEN_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Locked:
    """Too many failures: the next try is taken at `until`."""

    until: datetime


def locked_row(session: Session, name: str, now: datetime) -> LoginThrottle:
    """The count of this name, which nobody else counts in until the transaction ends: tries made
    at the same time are taken one after the other."""
    name_hash = hashlib.sha256(name.encode()).digest()
    statement = select(LoginThrottle).where(LoginThrottle.name_hash == name_hash).with_for_update()
    found = session.execute(statement).scalar_one_or_none()
    if found is None:
        _purge_older(session, now - _FORGOTTEN_AFTER)
        new = {"name_hash": name_hash, "failures": 0, "last_at": now}
        session.execute(insert_into(session, LoginThrottle).values(new).on_conflict_do_nothing())
        found = session.execute(statement).scalar_one()
    return found


def current_lock(tries: LoginThrottle, now: datetime) -> Locked | None:
    """The lock that binds now."""
    until = tries.locked_until
    return Locked(until) if until and until > now else None


def record_failure(tries: LoginThrottle, now: datetime) -> Locked | None:
    """Count one more failure; return the lock that begins with it."""
    tries.failures += 1
    tries.last_at = now
    beyond = tries.failures - FREE_FAILURES
    if beyond < 0:
        return None
    delay = min(timedelta(seconds=2 ** min(beyond + 1, 10)), LONGEST_DELAY)
    tries.locked_until = now + delay
    return Locked(tries.locked_until)


def reset(tries: LoginThrottle, now: datetime) -> None:
    """Set the count of failures to zero."""
    tries.failures, tries.locked_until, tries.last_at = 0, None, now


def _purge_older(session: Session, before: datetime) -> None:
    session.execute(
        delete(LoginThrottle).where(LoginThrottle.last_at < before),
        execution_options={"synchronize_session": False},
    )
