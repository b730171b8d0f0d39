"""Units of the office: what they work on, who belongs to them, and what a member may see."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from db.models.staff import Unit, UnitMember
from db.models.tables import StaffMember
from db.staff.scope import EVERYTHING, NOTHING, Scope

NAME_LENGTH = 80


class UnitNameTaken(Exception):
    """There is a unit with this name."""


@dataclass(frozen=True, slots=True)
class UnitDetails:
    """Name and field of work of a unit; no province or kind means all."""

    name: str
    provinces: tuple[str, ...]
    kinds: tuple[str, ...]


def everyone(session: Session) -> list[Unit]:
    """All units, by name."""
    return list(session.execute(select(Unit).order_by(Unit.name)).scalars())


def with_name(session: Session, name: str) -> Unit | None:
    """The unit with this name."""
    return session.execute(select(Unit).where(Unit.name == name)).scalar_one_or_none()


def with_id(session: Session, unit_id: int) -> Unit | None:
    """The unit that an address names."""
    return session.get(Unit, unit_id)


def add(session: Session, work: UnitDetails) -> Unit:
    """Raises UnitNameTaken."""
    _refuse_taken(session, work.name, None)
    unit = Unit(name=work.name, provinces=[*work.provinces], kinds=[*work.kinds])
    session.add(unit)
    session.flush()
    return unit


def change(session: Session, unit: Unit, work: UnitDetails) -> None:
    """From the next request on its members see this. Raises UnitNameTaken."""
    _refuse_taken(session, work.name, unit)
    unit.name, unit.provinces, unit.kinds = work.name, [*work.provinces], [*work.kinds]
    session.flush()


def _refuse_taken(session: Session, name: str, own: Unit | None) -> None:
    found = with_name(session, name)
    if found is not None and found is not own:
        raise UnitNameTaken(name)


def size(session: Session, unit: Unit) -> int:
    """Number of its members."""
    statement = select(func.count()).select_from(UnitMember)
    return session.execute(statement.where(UnitMember.unit_id == unit.id)).scalar_one()


def remove(session: Session, unit: Unit) -> None:
    """Its members belong to none afterwards."""
    session.execute(delete(UnitMember).where(UnitMember.unit_id == unit.id))
    session.delete(unit)
    session.flush()


def assign(session: Session, member: StaffMember, unit: Unit | None) -> None:
    """From the next request on the member belongs to this unit, or to none."""
    session.execute(delete(UnitMember).where(UnitMember.staff_id == member.id))
    if unit is not None:
        session.add(UnitMember(staff_id=member.id, unit_id=unit.id))
    session.flush()


def of_members(session: Session, members: Iterable[StaffMember]) -> Mapping[int, Unit]:
    """The units of these members, by the members' ids."""
    ids = [member.id for member in members]
    statement = (
        select(UnitMember.staff_id, Unit).join(UnitMember.unit).where(UnitMember.staff_id.in_(ids))
    )
    return {row.staff_id: row.Unit for row in session.execute(statement)}


def scope_of(session: Session, member: StaffMember) -> Scope:
    """A unit's member sees that unit's complaints; who belongs to none sees all, but an officer
    sees none once the office has units."""
    unit = of_members(session, [member]).get(member.id)
    if unit is not None:
        return Scope(unit.name, frozenset(unit.provinces), frozenset(unit.kinds))
    if member.role == "officer" and _any(session):
        return NOTHING
    return EVERYTHING


def _any(session: Session) -> bool:
    return session.execute(select(func.count()).select_from(Unit)).scalar_one() > 0
