"""The second factor of a login: codes by time (TOTP, RFC 6238), and codes for when they fail."""

import hashlib
import secrets
from collections.abc import Collection, Iterable
from datetime import datetime

import pyotp
from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from db.engine.encryption import MasterKeys
from db.models.staff import RecoveryCode, RequiredSecondFactor, SecondFactor
from db.models.tables import StaffMember

RECOVERY_CODES = 10
_SEALED_AS = "second_factors.secret"
_STEP_S = 30
# One step early or late: clocks of telephones differ.
_STEPS = (-1, 0, 1)
_DIGITS = 6
# No letter looks like another. 24 of them are 115 bits, so that a plain hash keeps them.
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456"
_GROUPS, _GROUP = 4, 6


def is_on(session: Session, staff_id: int) -> bool:
    """True if the member's login asks for a code."""
    found = session.get(SecondFactor, staff_id)
    return found is not None and found.confirmed_at is not None


def are_on(session: Session) -> Collection[int]:
    """The ids of all members whose login asks for a code."""
    confirmed = SecondFactor.confirmed_at.is_not(None)
    return set(session.execute(select(SecondFactor.staff_id).where(confirmed)).scalars())


def begin(session: Session, staff_id: int, keys: MasterKeys) -> None:
    """A new secret, in the place of one that was not confirmed; one that was stays."""
    if is_on(session, staff_id):
        return
    remove(session, staff_id)
    sealed = keys.encrypt(pyotp.random_base32().encode(), _context(staff_id))
    session.add(SecondFactor(staff_id=staff_id, sealed_secret=sealed))
    session.flush()


def provisioning_uri(
    session: Session, member_name: str, staff_id: int, keys: MasterKeys
) -> tuple[str, str] | None:
    """The secret that waits to be confirmed, and the address that an app reads from a QR code;
    None where nothing waits: what was confirmed is never shown again."""
    found = session.get(SecondFactor, staff_id)
    if found is None or found.confirmed_at is not None:
        return None
    totp = _totp(found, keys)
    return totp.secret, totp.provisioning_uri(name=member_name, issuer_name="Ruthan")


def confirm(
    session: Session, staff_id: int, code: str, keys: MasterKeys, now: datetime
) -> list[str] | None:
    """Turn on the waiting second factor; return recovery codes, None if the code is wrong."""
    found = session.get(SecondFactor, staff_id)
    if found is None or found.confirmed_at is not None:
        return None
    if not _verify_totp(found, _bare(code), keys, now):
        return None
    found.confirmed_at = now
    return new_recovery_codes(session, staff_id)


def verify_code(
    session: Session, staff_id: int, code: str, keys: MasterKeys, now: datetime
) -> bool:
    """True if this code opens, which it then does not again. The caller counts the failures and
    holds the member's count (`login_throttle.locked_row`)."""
    found = session.get(SecondFactor, staff_id)
    if found is None or found.confirmed_at is None:
        return False
    bare = _bare(code)
    if len(bare) == _DIGITS:
        return _verify_totp(found, bare, keys, now)
    used = session.execute(
        delete(RecoveryCode)
        .where(RecoveryCode.code_hash == _hash(staff_id, bare), RecoveryCode.staff_id == staff_id)
        .returning(RecoveryCode.staff_id)
    )
    return used.first() is not None


def new_recovery_codes(session: Session, staff_id: int) -> list[str]:
    """Ten new ones to be shown once; the old ones open nothing any more."""
    session.execute(delete(RecoveryCode).where(RecoveryCode.staff_id == staff_id))
    codes = [_new_code() for _ in range(RECOVERY_CODES)]
    rows = [{"code_hash": _hash(staff_id, _bare(code)), "staff_id": staff_id} for code in codes]
    session.execute(insert(RecoveryCode), rows)
    return codes


def recovery_codes_left(session: Session, staff_id: int) -> int:
    """Count the codes that the member may still use."""
    statement = select(func.count()).select_from(RecoveryCode)
    return session.execute(statement.where(RecoveryCode.staff_id == staff_id)).scalar_one()


def remove(session: Session, staff_id: int) -> None:
    """Remove a member's second factor; the login asks for no code any more."""
    for table in (RecoveryCode, SecondFactor):
        session.execute(delete(table).where(table.staff_id == staff_id))


def require(session: Session, roles: Iterable[str]) -> None:
    """Require a second factor of members of exactly these roles, before they do anything."""
    session.execute(delete(RequiredSecondFactor))
    session.add_all(RequiredSecondFactor(role=role) for role in sorted(set(roles)))
    session.flush()


def required_roles(session: Session) -> frozenset[str]:
    """The roles whose members must have a second factor."""
    return frozenset(session.execute(select(RequiredSecondFactor.role)).scalars())


def is_missing(session: Session, member: StaffMember) -> bool:
    """True if the member must set up a second factor before all else."""
    return member.role in required_roles(session) and not is_on(session, member.id)


def _verify_totp(found: SecondFactor, code: str, keys: MasterKeys, now: datetime) -> bool:
    totp, present = _totp(found, keys), int(now.timestamp()) // _STEP_S
    for step in (present + each for each in _STEPS):
        unused = found.last_step is None or step > found.last_step
        if unused and secrets.compare_digest(totp.generate_otp(step).encode(), code.encode()):
            found.last_step = step
            return True
    return False


def _totp(found: SecondFactor, keys: MasterKeys) -> pyotp.TOTP:
    return pyotp.TOTP(keys.decrypt(found.sealed_secret, _context(found.staff_id)).decode())


def _context(staff_id: int) -> str:
    return f"{_SEALED_AS} {staff_id}"


def _bare(code: str) -> str:
    return code.replace("-", "").replace(" ", "").lower()


def _new_code() -> str:
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def _hash(staff_id: int, code: str) -> bytes:
    return hashlib.sha256(f"{staff_id} {code}".encode()).digest()
