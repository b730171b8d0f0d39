"""The marks by which a filter names a seller: kind and keyed hash, as complaints have them."""

from collections.abc import Iterable

from sqlalchemy import Select, and_, or_, select

from db.models.patterns import SellerFingerprint

Fingerprint = tuple[str, int]


def matching_ids(marks: Iterable[Fingerprint]) -> Select[int]:
    """The ids of complaints that have at least one of these."""
    any_of = (
        and_(SellerFingerprint.kind == kind, SellerFingerprint.mark == mark) for kind, mark in marks
    )
    return select(SellerFingerprint.complaint_id).where(or_(*any_of))
