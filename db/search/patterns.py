"""Complaints that name the same seller: the others of one, the biggest groups, confirmed ones."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select
from sqlalchemy.orm import Session, aliased, joinedload

from db.engine.encryption import IndexKey
from db.models.patterns import ConfirmedPattern, SellerFingerprint
from db.models.tables import Complaint
from db.search import seller_index
from db.staff.scope import EVERYTHING, Scope

KINDS = ("account", "phone", "link", "name")
LEAST_FILERS = 3
# The groups with most complaints are looked at, and those with most filers shown.
_LOOKED_AT = 100
_FINGERPRINT, _CONFIRMED = SellerFingerprint, ConfirmedPattern
# A duplicate is counted under the number that it was merged into.
_MAIN = func.coalesce(Complaint.merged_into, Complaint.id)


class TooFewFilers(Exception):
    """Too few different persons say so to warn others of it."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One group: how many, how much, since when, where; `newest` is a complaint's id, and
    `confirmed_at` None where nobody confirmed it."""

    kind: str
    mark: int
    complaints: int
    filers: int
    satang: int
    first: datetime
    last: datetime
    open: int
    newest: int
    provinces: frozenset[str]
    platforms: frozenset[str]
    confirmed_at: datetime | None


def sharing_fingerprint(
    session: Session, complaint: Complaint, kind: str, scope: Scope, most: int
) -> list[Complaint]:
    """Up to `most` others that name the same, the newest first."""
    statement = select(Complaint).where(
        Complaint.id.in_(_sharing(session, complaint, kind)),
        Complaint.id != complaint.id,
        scope.condition(),
    )
    return list(session.execute(statement.order_by(Complaint.id.desc()).limit(most)).scalars())


def with_similar_names(
    session: Session, complaint: Complaint, scope: Scope, most: int
) -> list[Complaint]:
    """Up to `most` others whose seller has another name, with most triples of it in common."""
    triples = seller_index.distinctive_trigrams(session, complaint.id)
    shared = (
        select(_FINGERPRINT.complaint_id)
        .join(Complaint, Complaint.id == _FINGERPRINT.complaint_id)
        .where(_FINGERPRINT.kind == seller_index.TRIGRAM, _FINGERPRINT.mark.in_(triples))
        .where(_FINGERPRINT.complaint_id.not_in(_sharing(session, complaint, "name")))
        .where(Complaint.id != complaint.id, scope.condition())
        .group_by(_FINGERPRINT.complaint_id)
        .order_by(func.count().desc(), _FINGERPRINT.complaint_id.desc())
        .limit(most)
    )
    ids = session.execute(shared).scalars().all()
    statement = select(Complaint).where(Complaint.id.in_(ids)).order_by(Complaint.id.desc())
    # Whoever compares the names opens each with its filer's key.
    with_keys = statement.options(joinedload(Complaint.conversation))
    return list(session.execute(with_keys).scalars())


def _sharing(session: Session, complaint: Complaint, kind: str) -> Select[int]:
    mine = select(_FINGERPRINT.mark).where(
        _FINGERPRINT.complaint_id == complaint.id, _FINGERPRINT.kind == kind
    )
    marks = session.execute(mine).scalars().all()
    return select(_FINGERPRINT.complaint_id).where(
        _FINGERPRINT.kind == kind, _FINGERPRINT.mark.in_(marks)
    )


def biggest(session: Session, scope: Scope, most: int) -> list[Pattern]:
    """Groups of at least two filers, and those that are confirmed; most filers first."""
    confirmed = select(_CONFIRMED.mark).where(_CONFIRMED.undone_at.is_(None))
    marks = {*_commonest(session, scope), *session.execute(confirmed).scalars()}
    found = [
        each
        for each in _patterns(session, scope, marks)
        if each.filers > 1 or each.confirmed_at is not None
    ]
    found.sort(key=lambda each: (-each.filers, -each.complaints, -each.newest))
    return found[:most]


def by_fingerprint(session: Session, scope: Scope, kind: str, mark: int) -> Pattern | None:
    """This one group."""
    return by_fingerprints(session, scope, kind, [mark]).get(mark)


def by_fingerprints(
    session: Session, scope: Scope, kind: str, marks: Collection[int]
) -> dict[int, Pattern]:
    """The groups of these marks, each by its own."""
    return {each.mark: each for each in _patterns(session, scope, marks) if each.kind == kind}


def in_group(session: Session, scope: Scope, kind: str, mark: int, most: int) -> list[Complaint]:
    """Up to `most` complaints of this group, the newest first."""
    theirs = select(_FINGERPRINT.complaint_id).where(
        _FINGERPRINT.kind == kind, _FINGERPRINT.mark == mark
    )
    statement = select(Complaint).where(Complaint.id.in_(theirs), scope.condition())
    return list(session.execute(statement.order_by(Complaint.id.desc()).limit(most)).scalars())


def newest_ones(session: Session, found: Collection[Pattern]) -> dict[int, Complaint]:
    """By its id the newest complaint of each, with what opens it."""
    ids = [each.newest for each in found]
    statement = select(Complaint).where(Complaint.id.in_(ids))
    with_keys = statement.options(joinedload(Complaint.conversation))
    return {one.id: one for one in session.execute(with_keys).scalars()}


def confirmations(session: Session, found: Collection[Pattern]) -> list[ConfirmedPattern]:
    """All that these groups were ever confirmed by, oldest first."""
    marks = [each.mark for each in found]
    statement = select(_CONFIRMED).where(_CONFIRMED.mark.in_(marks)).order_by(_CONFIRMED.id)
    return list(session.execute(statement).scalars())


def confirm(session: Session, kind: str, mark: int, by: int, now: datetime) -> int:
    """Have the group counted by `confirmed_count` from now on; the id of that. Raises
    TooFewFilers."""
    found = by_fingerprint(session, EVERYTHING, kind, mark)
    if found is None or found.filers < LEAST_FILERS:
        raise TooFewFilers
    row = in_force(session, kind, mark)
    if row is None:
        row = ConfirmedPattern(kind=kind, mark=mark, at=now, staff_id=by)
        session.add(row)
        session.flush()
    return row.id


def undo(session: Session, kind: str, mark: int, now: datetime) -> int | None:
    """Take the confirmation back; the id of what was undone, None where there was nothing."""
    row = in_force(session, kind, mark)
    if row is None:
        return None
    row.undone_at = now
    session.flush()
    return row.id


def in_force(session: Session, kind: str, mark: int) -> ConfirmedPattern | None:
    """The confirmation of the group that is in force, if there is one."""
    statement = select(_CONFIRMED).where(
        _CONFIRMED.kind == kind, _CONFIRMED.mark == mark, _CONFIRMED.undone_at.is_(None)
    )
    return session.execute(statement).scalar_one_or_none()


def confirmed_count(session: Session, index_key: IndexKey, kind: str, value: str) -> int:
    """Count the complaints that name this, to warn who checks a seller. `value` is written in one
    way. 0 unless a supervisor confirmed it and enough filers still say so."""
    mark = seller_index.fingerprint(index_key, kind, value)
    if in_force(session, kind, mark) is None:
        return 0
    found = by_fingerprint(session, EVERYTHING, kind, mark)
    return found.complaints if found and found.filers >= LEAST_FILERS else 0


def _commonest(session: Session, scope: Scope) -> list[int]:
    statement = select(_FINGERPRINT.mark).where(_FINGERPRINT.kind.in_(KINDS))
    if scope != EVERYTHING:
        statement = statement.join(Complaint, Complaint.id == _FINGERPRINT.complaint_id)
        statement = statement.where(scope.condition())
    statement = statement.group_by(_FINGERPRINT.kind, _FINGERPRINT.mark).having(func.count() > 1)
    statement = statement.order_by(func.count().desc()).limit(_LOOKED_AT)
    return list(session.execute(statement).scalars())


def _patterns(session: Session, scope: Scope, marks: Collection[int]) -> list[Pattern]:
    """The groups of these marks, each of which is of one kind."""
    theirs = and_(_FINGERPRINT.kind.in_(KINDS), _FINGERPRINT.mark.in_(marks), scope.condition())
    places = _places(session, theirs)
    return [
        Pattern(
            kind=row.kind,
            mark=row.mark,
            complaints=row.complaints,
            filers=row.filers,
            satang=int(row.satang),
            first=row.first,
            last=row.last,
            open=row.open,
            newest=row.newest,
            provinces=frozenset(province for province, _ in places[row.mark]),
            platforms=frozenset(platform for _, platform in places[row.mark]),
            confirmed_at=row.confirmed_at,
        )
        for row in _figures(session, theirs)
    ]


def _figures(session: Session, theirs: ColumnElement[bool]) -> Collection[Any]:
    each = (
        select(
            _FINGERPRINT.kind,
            _FINGERPRINT.mark,
            func.min(Complaint.conversation_id).label("filer"),
            func.max(func.coalesce(Complaint.amount_satang, 0)).label("satang"),
            func.min(Complaint.filed_at).label("first"),
            func.max(Complaint.filed_at).label("last"),
            func.max(case((Complaint.due_at.is_not(None), 1), else_=0)).label("is_open"),
            func.max(Complaint.id).label("newest"),
        )
        .join(Complaint, Complaint.id == _FINGERPRINT.complaint_id)
        .where(theirs)
        .group_by(_FINGERPRINT.kind, _FINGERPRINT.mark, _MAIN)
        .subquery()
    )
    confirmed = aliased(_CONFIRMED)
    is_its = and_(confirmed.kind == each.c.kind, confirmed.mark == each.c.mark)
    statement = (
        select(
            each.c.kind,
            each.c.mark,
            func.count().label("complaints"),
            func.count(each.c.filer.distinct()).label("filers"),
            func.sum(each.c.satang).label("satang"),
            func.min(each.c.first).label("first"),
            func.max(each.c.last).label("last"),
            func.sum(each.c.is_open).label("open"),
            func.max(each.c.newest).label("newest"),
            func.max(confirmed.at).label("confirmed_at"),
        )
        .outerjoin(confirmed, and_(is_its, confirmed.undone_at.is_(None)))
        .group_by(each.c.kind, each.c.mark)
    )
    return session.execute(statement).all()


def _places(session: Session, theirs: ColumnElement[bool]) -> dict[int, set[tuple[str, str]]]:
    statement = (
        select(_FINGERPRINT.mark, Complaint.province, Complaint.platform)
        .join(Complaint, Complaint.id == _FINGERPRINT.complaint_id)
        .where(theirs)
        .distinct()
    )
    found: dict[int, set[tuple[str, str]]] = {}
    for mark, province, platform in session.execute(statement):
        found.setdefault(mark, set()).add((province, platform))
    return found
