"""The queue of complaints: what is urgent, which match, how many, a page at a time."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from db.complaints import complaints, duplicates, workflow
from db.complaints.complaints import Filter
from db.models.search import SearchTerm
from db.models.tables import Complaint, StaffMember

SortOrder = Literal["newest", "urgent"]
NOBODY = 0
_BEGINNING, _MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)
# Neither moment nor id can be larger than a database takes.
_PLACE = re.compile(r"(\d)-(\d{1,17})-(\d{1,18})", re.ASCII)


@dataclass(frozen=True, slots=True)
class QueueQuery:
    """Query of the queue at the moment `now`. Amounts are in satang, both included; `assigned`
    is a member's id, NOBODY (of what is open) or None for anybody; `open`: the office has
    something to do; of `words` (hashes, the rarest first) all must be there; `number` is the
    beginning of a complaint's number, `part` a part of it. A duplicate that was merged is shown to
    who searches for it alone."""

    now: datetime
    filter: Filter
    least: int | None = None
    most: int | None = None
    assigned: int | None = None
    open: bool = False
    pressing: bool = False
    overdue: bool = False
    urgent: bool = False
    number: str = ""
    part: str = ""
    words: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class QueuePage:
    """Complaints with who works on them, and where the next page begins ("": there is none)."""

    found: Sequence[tuple[Complaint, str]]
    following: str


@dataclass(frozen=True, slots=True)
class Band:
    """One part of an order: which complaints, by which moment (None: by id, newest first)."""

    condition: ColumnElement[bool]
    moment: InstrumentedAttribute[datetime | None] | None


def is_pressing(now: datetime) -> ColumnElement[bool]:
    """Money that was sent may still be stopped, and the office has not got on with it."""
    return and_(
        Complaint.urgent_until > now,
        Complaint.status.in_((workflow.RECEIVED, workflow.CHECKING)),
    )


def is_overdue(now: datetime) -> ColumnElement[bool]:
    """Condition: the filer's next contact is overdue."""
    return Complaint.due_at <= now


def _waits_for_somebody() -> ColumnElement[bool]:
    """Condition for open complaints that no officer has."""
    return and_(Complaint.assigned_to.is_(None), Complaint.due_at.is_not(None))


def _is_not_pressing(now: datetime) -> ColumnElement[bool]:
    return or_(
        Complaint.urgent_until.is_(None),
        Complaint.urgent_until <= now,
        Complaint.status.not_in((workflow.RECEIVED, workflow.CHECKING)),
    )


def _bands(order: SortOrder, now: datetime) -> tuple[Band, ...]:
    """Most urgent first: money that may still be stopped, by its clock; then what is due, the
    longest overdue first; then what ended."""
    if order == "newest":
        return (Band(Complaint.id > 0, None),)
    rest = _is_not_pressing(now)
    return (
        Band(is_pressing(now), Complaint.urgent_until),
        Band(and_(Complaint.due_at.is_not(None), rest), Complaint.due_at),
        Band(and_(Complaint.due_at.is_(None), rest), None),
    )


def _conditions(wanted: QueueQuery) -> list[ColumnElement[bool]]:
    given: list[tuple[bool, Callable[[], ColumnElement[bool]]]] = [
        (wanted.least is not None, lambda: Complaint.amount_satang >= wanted.least),
        (wanted.most is not None, lambda: Complaint.amount_satang <= wanted.most),
        (wanted.assigned == NOBODY, _waits_for_somebody),
        (bool(wanted.assigned), lambda: Complaint.assigned_to == wanted.assigned),
        (wanted.open, lambda: Complaint.due_at.is_not(None)),
        (wanted.pressing, lambda: is_pressing(wanted.now)),
        (wanted.overdue, lambda: is_overdue(wanted.now)),
        (wanted.urgent, lambda: or_(is_pressing(wanted.now), is_overdue(wanted.now))),
        (not (wanted.number or wanted.part or wanted.words), duplicates.is_not_merged),
        (bool(wanted.number), lambda: Complaint.number.startswith(wanted.number, autoescape=True)),
        (bool(wanted.part), lambda: Complaint.number.contains(wanted.part, autoescape=True)),
    ]
    words = [_has(word) for word in wanted.words[1:]]
    return [*(condition() for is_given, condition in given if is_given), *words]


def _has(word: int) -> ColumnElement[bool]:
    row = aliased(SearchTerm)
    return exists().where(row.word == word, row.complaint_id == Complaint.id)


def _ids(wanted: QueueQuery) -> Select[int]:
    """The ids alone, which the index `complaints_filtered` gives without the complaints."""
    statement = complaints.matching(wanted.filter).order_by(None).with_only_columns(Complaint.id)
    if wanted.words:
        rarest = SearchTerm.word == wanted.words[0]
        statement = statement.join(
            SearchTerm, and_(SearchTerm.complaint_id == Complaint.id, rarest)
        )
        # SQLite would look each complaint up whole, of which few lie together.
        statement = statement.with_hint(Complaint, "INDEXED BY complaints_filtered", "sqlite")
    return statement.where(*_conditions(wanted))


def page(
    session: Session, wanted: QueueQuery, order: SortOrder, after: str, limit: int
) -> QueuePage:
    """The complaints that follow the place `after` ("": the first). A place that cannot be read
    is the first."""
    bands = _bands(order, wanted.now)
    number, place = _read(after, len(bands))
    found: list[tuple[int, int, datetime | None]] = []
    for at in range(number, len(bands)):
        more = _of_band(session, wanted, bands[at], place, limit + 1 - len(found))
        found += [(at, *each) for each in more]
        place = None
        if len(found) > limit:
            break
    shown = found[:limit]
    following = _written(*shown[-1]) if len(found) > limit else ""
    return QueuePage(_with_names(session, [each[1] for each in shown]), following)


def count(session: Session, wanted: QueueQuery) -> int:
    """Count the complaints that match."""
    return session.execute(_ids(wanted).with_only_columns(func.count())).scalar_one()


def counts(session: Session, wanted: QueueQuery) -> dict[str, int]:
    """Count the complaints that match by status, whatever status is wanted."""
    of_any = replace(wanted, filter=replace(wanted.filter, status=None))
    status = _ids(of_any).with_only_columns(Complaint.status, func.count())
    rows = session.execute(status.group_by(Complaint.status))
    return {row[0]: row[1] for row in rows}


def newest(session: Session, wanted: QueueQuery, most: int) -> list[Complaint]:
    """Up to `most` that match, the newest first."""
    ids = _ids(wanted).order_by(Complaint.id.desc()).limit(most).subquery()
    statement = select(Complaint).join(ids, ids.c.id == Complaint.id)
    return list(session.execute(statement.order_by(Complaint.id.desc())).scalars())


def _of_band(
    session: Session, wanted: QueueQuery, band: Band, place: tuple[datetime, int] | None, limit: int
) -> list[tuple[int, datetime | None]]:
    statement = _ids(wanted).where(band.condition).limit(limit)
    if band.moment is None:
        if place is not None:
            statement = statement.where(Complaint.id < place[1])
        rows = session.execute(statement.order_by(Complaint.id.desc()))
        return [(row[0], None) for row in rows]
    statement = statement.add_columns(band.moment.label("moment"))
    if place is not None:
        moment, last = place
        follows = or_(band.moment > moment, Complaint.id > last)
        statement = statement.where(band.moment >= moment, follows)
    moments: Sequence[Any] = session.execute(statement.order_by(band.moment, Complaint.id)).all()
    return [(row.id, row.moment) for row in moments]


def _read(after: str, bands: int) -> tuple[int, tuple[datetime, int] | None]:
    found = _PLACE.fullmatch(after)
    if found is None or int(found[1]) >= bands:
        return 0, None
    return int(found[1]), (_BEGINNING + int(found[2]) * _MICROSECOND, int(found[3]))


def _written(band: int, complaint_id: int, moment: datetime | None) -> str:
    micros = 0 if moment is None else (moment - _BEGINNING) // _MICROSECOND
    return f"{band}-{micros}-{complaint_id}"


def _with_names(session: Session, ids: Sequence[int]) -> list[tuple[Complaint, str]]:
    rows = session.execute(
        select(Complaint, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.id == Complaint.assigned_to)
        .where(Complaint.id.in_(ids))
    )
    by_id = {complaint.id: (complaint, name or "") for complaint, name in rows}
    return [by_id[each] for each in ids]
