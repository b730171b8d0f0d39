"""Scope of a member of staff: the complaints to be seen, as a condition of every query."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, exists, false, not_, or_, true
from sqlalchemy.orm import InstrumentedAttribute

from db.models.facts import NOT_TOLD
from db.models.tables import Complaint

PersonColumn = InstrumentedAttribute[int]


@dataclass(frozen=True, slots=True)
class Scope:
    """The complaints of a unit: those of its provinces and kinds, where none named means any.
    One whose province is not told is of every unit: else nobody might see it. `closed`: none at
    all."""

    unit: str = ""
    provinces: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    closed: bool = False

    @property
    def _provinces(self) -> Collection[str]:
        return {*self.provinces, NOT_TOLD} if self.provinces else ()

    def covers(self, complaint: Complaint) -> bool:
        """True if this complaint is one of them."""
        return (
            not self.closed
            and (not self.provinces or complaint.province in self._provinces)
            and (not self.kinds or complaint.kind in self.kinds)
        )

    def condition(self) -> ColumnElement[bool]:
        """The same for a query over complaints: `statement.where(scope.condition())`."""
        if self.closed:
            return false()
        named = ((Complaint.province, self._provinces), (Complaint.kind, self.kinds))
        return and_(true(), *(column.in_(sorted(codes)) for column, codes in named if codes))

    def reaches(self, person: PersonColumn) -> ColumnElement[bool]:
        """For a query over persons (conversations): who filed one of them, or nothing yet."""
        if self == EVERYTHING:
            return true()
        if self.closed:
            return false()
        theirs = Complaint.conversation_id == person
        return or_(exists().where(theirs, self.condition()), ~exists().where(theirs))

    def holds(self, person: PersonColumn) -> ColumnElement[bool]:
        """For a query over persons (conversations): who filed nothing outside."""
        if self == EVERYTHING:
            return true()
        theirs = Complaint.conversation_id == person
        outside = exists().where(theirs, Complaint.erased_at.is_(None), not_(self.condition()))
        return false() if self.closed else ~outside


EVERYTHING = Scope()
NOTHING = Scope(closed=True)
