"""Complaints in numbers: how many, how much money, how soon; nothing sealed is opened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    String,
    and_,
    case,
    cast,
    extract,
    func,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from db.complaints import duplicates
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import Filter, matching
from db.models.tables import Complaint, ComplaintStep, Evidence
from db.statistics.open_data import AMOUNT_BANDS, MORE

# What a matter comes to; who takes it up again after one of these reopens it.
FINAL_STATUSES = (
    complaints_workflow.SETTLED,
    complaints_workflow.NOT_SETTLED,
    complaints_workflow.REFERRED,
    complaints_workflow.WITHDRAWN,
    complaints_workflow.CLOSED,
)
_OVER = (complaints_workflow.WITHDRAWN, complaints_workflow.CLOSED)
# What may be true of a complaint's life, as bits of one number.
_DUE, _IN_TIME, _ENDED, _REOPENED, _KEPT, _WITH_FILE = 1, 2, 4, 8, 16, 32
# Both databases would else read the complaints again for each figure.
_ONCE = "MATERIALIZED"


@dataclass(frozen=True, slots=True)
class Count:
    """Number of complaints, the money of those that name a sum, and how many of them do."""

    complaints: int
    satang: int
    told: int


@dataclass(frozen=True, slots=True)
class Share:
    """A number, out of those of whom it can be said."""

    count: int
    of: int


@dataclass(frozen=True, slots=True)
class Duration:
    """Number of cases, and the median of the time they took, to the second; None of nobody."""

    count: int
    median: timedelta | None


@dataclass(frozen=True, slots=True)
class Losses:
    """Sums paid by those who named one, in satang; `bands` by code, as published."""

    answered: int
    satang: int
    median_satang: int | None
    bands: Mapping[str, Count]


@dataclass(frozen=True, slots=True)
class Durations:
    """Times until the first contact (`contacts` tells which) and until complaints
    were closed, and how many there are by the facts that are true of them."""

    until_contact: Duration
    until_closed: Duration
    facts: Mapping[int, int]

    def with_fact(self, bit: int) -> int:
        """Of how many it is true."""
        return sum(count for facts, count in self.facts.items() if facts & bit)


@dataclass(frozen=True, slots=True)
class Statistics:
    """All figures of the complaints that match a filter; counts by code, days as 2026-11-03."""

    total: int
    days: Mapping[str, Count]
    kinds: Mapping[str, Count]
    platforms: Mapping[str, Count]
    provinces: Mapping[str, Count]
    statuses: Mapping[str, Count]
    losses: Losses
    contact: Duration
    contacted_in_time: Share
    close: Duration
    reopened: Share
    with_evidence: Share


def gather(session: Session, wanted: Filter, now: datetime, evidence_since: datetime) -> Statistics:
    """The figures at this moment. The evidence of what ended before `evidence_since` may have been
    deleted, so that nothing is said of it."""
    picked = _picked(session, wanted)
    counts = _counts(session, picked)
    lives = _durations(session, wanted, now, evidence_since)
    return Statistics(
        total=sum(each.complaints for each in counts["status"].values()),
        days=counts["day"],
        kinds=counts["kind"],
        platforms=counts["platform"],
        provinces=counts["province"],
        statuses=counts["status"],
        losses=_losses(session, wanted, counts["band"]),
        contact=lives.until_contact,
        contacted_in_time=Share(lives.with_fact(_IN_TIME), lives.with_fact(_DUE)),
        close=lives.until_closed,
        reopened=Share(lives.with_fact(_REOPENED), lives.with_fact(_ENDED)),
        with_evidence=Share(lives.with_fact(_WITH_FILE), lives.with_fact(_KEPT)),
    )


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _each_once(wanted: Filter) -> Select[Complaint]:
    """Without duplicates that were merged into another complaint."""
    return matching(wanted).order_by(None).where(duplicates.is_not_merged())


def _picked(session: Session, wanted: Filter) -> CTE:
    """The little that is counted of each complaint, read once."""
    amount = Complaint.amount_satang
    bands = [(amount <= baht * 100, code) for code, baht in AMOUNT_BANDS]
    return (
        _each_once(wanted)
        .with_only_columns(
            Complaint.id,
            Complaint.filed_at,
            Complaint.status,
            Complaint.kind,
            Complaint.platform,
            Complaint.province,
            amount.label("satang"),
            _thai_day(session).label("day"),
            case((amount.is_(None), None), *bands, else_=MORE).label("band"),
        )
        .cte("picked")
        .prefix_with(_ONCE)
    )


def _thai_day(session: Session) -> ColumnElement[str]:
    if _is_sqlite(session):
        return func.date(Complaint.filed_at, "+7 hours", type_=String)
    local = func.timezone("Asia/Bangkok", Complaint.filed_at)
    return func.to_char(local, "YYYY-MM-DD", type_=String)


def _counts(session: Session, picked: CTE) -> dict[str, dict[str, Count]]:
    names = ("day", "kind", "platform", "province", "status", "band")
    statement = union_all(*(_counted(picked, name) for name in names))
    found: dict[str, dict[str, Count]] = {name: {} for name in names}
    for row in session.execute(statement):
        found[row.what][row.code] = Count(row.complaints, int(row.satang), row.told)
    return found


def _counted(picked: CTE, name: str) -> Select[str, str, int, int, int]:
    column = picked.c[name]
    return (
        select(
            literal(name).label("what"),
            column.label("code"),
            func.count().label("complaints"),
            func.coalesce(func.sum(picked.c.satang), 0).label("satang"),
            func.count(picked.c.satang).label("told"),
        )
        .where(column.is_not(None))
        .group_by(column)
    )


def _losses(session: Session, wanted: Filter, bands: Mapping[str, Count]) -> Losses:
    answered = sum(each.complaints for each in bands.values())
    satang = sum(each.satang for each in bands.values())
    return Losses(answered, satang, _median_amount(session, wanted, answered), bands)


def _median_amount(session: Session, wanted: Filter, answered: int) -> int | None:
    """The one in the middle, or half way between the two."""
    if not answered:
        return None
    amount = Complaint.amount_satang
    middle = (
        _each_once(wanted)
        .with_only_columns(amount)
        .where(amount.is_not(None))
        .order_by(amount)
        .offset((answered - 1) // 2)
        .limit(2 - answered % 2)
    )
    found = [satang for satang in session.execute(middle).scalars() if satang is not None]
    return sum(found) // len(found)


def _durations(
    session: Session, wanted: Filter, now: datetime, evidence_since: datetime
) -> Durations:
    life = _life(session, wanted)
    waited, took, closed = (
        life.c.waited_s,
        life.c.took_s,
        life.c.status == complaints_workflow.CLOSED,
    )
    first = int(complaints_workflow.FIRST_CONTACT.total_seconds())
    # Who withdraws first is not waited for; who filed lately may still be called in time.
    due = and_(
        life.c.filed_at <= now - complaints_workflow.FIRST_CONTACT,
        or_(waited.is_not(None), life.c.status != complaints_workflow.WITHDRAWN),
    )
    kept = and_(
        life.c.erased_at.is_(None),
        or_(life.c.status.not_in(_OVER), life.c.last_at >= evidence_since),
    )
    facts = {
        _DUE: due,
        _IN_TIME: and_(due, waited <= first),
        _ENDED: life.c.ended == 1,
        _REOPENED: life.c.reopened == 1,
        _KEPT: kept,
        _WITH_FILE: and_(kept, life.c.with_file == 1),
    }
    known = sum((case((fact, bit), else_=0) for bit, fact in facts.items()), literal(0))
    statement = union_all(
        _in_the_middle("waited", waited, waited.is_not(None)),
        _in_the_middle("took", took, and_(took.is_not(None), closed)),
        _each("facts", known),
    )
    found: dict[str, list[tuple[int, int]]] = {"waited": [], "took": [], "facts": []}
    for row in session.execute(statement):
        found[row.what].append((row.value, row.complaints))
    return Durations(_duration(found["waited"]), _duration(found["took"]), dict(found["facts"]))


def _each(what: str, value: ColumnElement[int]) -> Select[str, int, int]:
    """Of how many complaints each value is true."""
    values = literal(what).label("what"), value.label("value"), func.count().label("complaints")
    return select(*values).group_by(value)


def _in_the_middle(
    what: str, value: ColumnElement[int], condition: ColumnElement[bool]
) -> Select[str, int, int]:
    """The value in the middle, or the two, each with how many values there are."""
    ranked = (
        select(
            value.label("value"),
            func.row_number().over(order_by=value).label("place"),
            func.count().over().label("complaints"),
        )
        .where(condition)
        .subquery()
    )
    middle = ((ranked.c.complaints + 1) // 2, (ranked.c.complaints + 2) // 2)
    return select(literal(what).label("what"), ranked.c.value, ranked.c.complaints).where(
        ranked.c.place.in_(middle)
    )


def _life(session: Session, wanted: Filter) -> CTE:
    """The facts of each complaint, its steps and its files."""
    step = ComplaintStep
    again = and_(
        step.from_status.in_(FINAL_STATUSES), step.to_status == complaints_workflow.CHECKING
    )
    closes = and_(
        step.to_status == complaints_workflow.CLOSED, step.from_status != complaints_workflow.CLOSED
    )
    lived = (
        _each_once(wanted)
        .join(Complaint.steps)
        .with_only_columns(
            Complaint.filed_at,
            Complaint.status,
            Complaint.erased_at,
            Complaint.contacted_at,
            func.max(case((closes, step.at))).label("closed_at"),
            func.max(case((step.to_status.in_(FINAL_STATUSES), 1), else_=0)).label("ended"),
            func.max(case((again, 1), else_=0)).label("reopened"),
            func.max(step.at).label("last_at"),
            case((_with_file(), 1), else_=0).label("with_file"),
        )
        .group_by(Complaint.id)
        .cte("lived")
    )
    waited, took = (
        _seconds(session, lived.c.filed_at, end).label(name)
        for name, end in (("waited_s", lived.c.contacted_at), ("took_s", lived.c.closed_at))
    )
    return select(lived, waited, took).cte("life").prefix_with(_ONCE)


def _with_file() -> ColumnElement[bool]:
    """Counted and not `exists`, for which PostgreSQL would read all there is of evidence."""
    files = select(func.count()).where(
        Evidence.draft_id == Complaint.draft_id, Evidence.state == "sealed"
    )
    return files.correlate(Complaint).scalar_subquery() > 0


def _seconds(
    session: Session, begin: ColumnElement[datetime], end: ColumnElement[datetime]
) -> ColumnElement[int]:
    """Between two moments, each told without its fraction of a second."""
    if _is_sqlite(session):
        first, last = (_sqlite_seconds(moment) for moment in (begin, end))
    else:
        first, last = (
            cast(func.floor(extract("epoch", moment)), BigInteger) for moment in (begin, end)
        )
    return last - first


def _sqlite_seconds(moment: ColumnElement[datetime]) -> ColumnElement[int]:
    # `strftime` would round up what is less than half a millisecond short of the next second.
    whole = func.substr(moment, 1, len("2026-11-03 10:00:00"))
    return cast(func.strftime("%s", whole), Integer)


def _duration(middle: Sequence[tuple[int, int]]) -> Duration:
    if not middle:
        return Duration(0, None)
    return Duration(middle[0][1], timedelta(seconds=median(value for value, _ in middle)))
