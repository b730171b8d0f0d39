"""The tables of the office itself: its units and who belongs to them."""

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.columns import Id
from db.models import Base, StaffMember


class Unit(Base):
    """A part of the office, which works on complaints of these provinces and kinds; a list
    that is empty means all of them."""

    __tablename__ = "units"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    provinces: Mapped[list[str]] = mapped_column(JSON)
    kinds: Mapped[list[str]] = mapped_column(JSON)


class UnitMember(Base):
    """Who belongs to which unit; a member of staff to one at most."""

    __tablename__ = "unit_members"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), index=True)

    staff: Mapped[StaffMember] = relationship()
    unit: Mapped[Unit] = relationship()
