"""The tables of the office itself: units, sessions, and what is asked of those who log in."""

from datetime import datetime

from sqlalchemy import JSON, BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.columns import Id
from db.models.tables import Base, StaffMember


class Unit(Base):
    """A part of the office, which works on complaints of these provinces and kinds; a list
    that is empty means all of them."""

    __tablename__ = "units"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    provinces: Mapped[list[str]] = mapped_column(JSON)
    kinds: Mapped[list[str]] = mapped_column(JSON)


class UnitMember(Base):
    """Membership of a unit; a member of staff belongs to one at most."""

    __tablename__ = "unit_members"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), index=True)

    staff: Mapped[StaffMember] = relationship()
    unit: Mapped[Unit] = relationship()


class StaffSession(Base):
    """One browser that is logged in, or (`is_open` false) that has given the password and not yet
    the second factor. The cookie's token is kept as its hash only."""

    __tablename__ = "staff_sessions"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    begun_at: Mapped[datetime]
    used_at: Mapped[datetime] = mapped_column(index=True)
    browser: Mapped[str] = mapped_column(String(40))
    is_open: Mapped[bool]

    staff: Mapped[StaffMember] = relationship()


class LoginThrottle(Base):
    """Failures to log in under one name, which need not be anybody's: whether a name is known
    does not show by its lock."""

    __tablename__ = "login_tries"

    name_hash: Mapped[bytes] = mapped_column(primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(index=True)
    locked_until: Mapped[datetime | None]


class SecondFactor(Base):
    """A member's app for one-time codes; while `confirmed_at` is empty it is being set up. The
    secret is sealed under the data keys; no code of `last_step` or before is taken again."""

    __tablename__ = "second_factors"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    sealed_secret: Mapped[bytes]
    confirmed_at: Mapped[datetime | None]
    last_step: Mapped[int | None] = mapped_column(BigInteger)


class RecoveryCode(Base):
    """A code that opens once where the app is lost; gone when it was used."""

    __tablename__ = "recovery_codes"

    code_hash: Mapped[bytes] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)


class RequiredSecondFactor(Base):
    """A role whose members do nothing before they have set up a second factor."""

    __tablename__ = "required_second_factors"

    role: Mapped[str] = mapped_column(String(16), primary_key=True)
