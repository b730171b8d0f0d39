"""The marks by which a filter names a seller: kind and keyed hash, as complaints have them."""

from collections.abc import Iterable

from sqlalchemy import Select, and_, or_, select

from db.models.patterns import ComplaintMark

Mark = tuple[str, int]


def naming(marks: Iterable[Mark]) -> Select[int]:
    """The ids of complaints that have at least one of these."""
    any_of = (and_(ComplaintMark.kind == kind, ComplaintMark.mark == mark) for kind, mark in marks)
    return select(ComplaintMark.complaint_id).where(or_(*any_of))
