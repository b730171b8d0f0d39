"""Every figure of a report: sums of what each month may tell, so that no report tells more."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.privacy.retention import EVIDENCE_KEPT
from bot.reports.asean import texts
from bot.reports.asean.period import ReportPeriod
from bot.reports.asean.practice import PracticeResults, practice_results
from bot.reports.open_data import LABELS, published_counts
from bot.runtime import dates
from db.complaints.complaints import Filter
from db.statistics import disclosure_control, open_data
from db.statistics import figures as statistics_figures
from db.statistics.figures import Duration, Share, Statistics
from handlers.texts.status import STATUS_IN_ENGLISH

OUTCOME = "outcome"
# Of each table the codes with their English labels.
TABLES: Mapping[str, Mapping[str, str]] = {
    **{name: {code: both[1] for code, both in labels.items()} for name, labels in LABELS.items()},
    OUTCOME: STATUS_IN_ENGLISH,
}
_ALL = "all"
_SATANG = 100


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One figure; None where it is withheld. `months_withheld` of the months could tell nothing,
    so that a value beside it is the least that it may be."""

    table: str
    code: str
    label: str
    unit: str
    value: int | float | None
    months_withheld: int = 0


COLUMNS = tuple(each.name for each in fields(ReportRow))


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """A month's figures: all complaints, those by table and code, and the satang reported."""

    month: date
    total: int | None
    tables: Mapping[str, Mapping[str, int | None]]
    satang: int | None


def gather(session: Session, period: ReportPeriod, now: datetime) -> list[ReportRow]:
    """The rows of a period, as its complaints stand at this moment."""
    months = [_month(session, month, now) for month in period.months]
    whole = _statistics(session, period.first, period.last, now)
    practised = practice_results(session)
    return list(report_rows(months, whole, practised))


def _month(session: Session, month: date, now: datetime) -> MonthFigures:
    last = (month + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    counted = open_data.counts(session, dates.start_of_day(month), dates.end_of_day(last))
    return month_figures(month, counted, _statistics(session, month, last, now))


def _statistics(session: Session, first: date, last: date, now: datetime) -> Statistics:
    wanted = Filter(since=dates.start_of_day(first), until=dates.end_of_day(last))
    return statistics_figures.gather(session, wanted, now, now - EVIDENCE_KEPT)


def month_figures(
    month: date, counted: Mapping[str, Mapping[str, int]], found: Statistics
) -> MonthFigures:
    """Publishable figures of a month: `counted` as for open data, money where five told of it."""
    outcomes = {code: each.complaints for code, each in found.statuses.items()}
    tables = {
        name: published_counts({**counted, OUTCOME: outcomes}[name], labels, found.total)
        for name, labels in TABLES.items()
    }
    return MonthFigures(
        month,
        None if _few(found.total) else found.total,
        tables,
        None if _few(found.losses.answered) else found.losses.satang,
    )


def report_rows(
    months: Sequence[MonthFigures], whole: Statistics, practised: PracticeResults | None
) -> Iterator[ReportRow]:
    """All rows, table by table, in the order of the report."""
    for each in months:
        label = texts.month(each.month)
        yield _sum("complaints", f"{each.month:%Y-%m}", label, texts.COMPLAINTS, [each.total])
    totals = [each.total for each in months]
    yield _sum("complaints", _ALL, texts.WHOLE_PERIOD, texts.COMPLAINTS, totals)
    for table in TABLES:
        yield from _table(table, months)
    yield _money([each.satang for each in months])
    yield from _medians(whole)
    yield from _practice(practised)


def _table(table: str, months: Sequence[MonthFigures]) -> Iterator[ReportRow]:
    found = [each.tables[table] for each in months]
    for code in dict.fromkeys(code for counts in found for code in counts):
        counts = [month.get(code, 0) for month in found]
        label = TABLES[table].get(code, texts.UNLISTED)
        yield _sum(table, code, label, texts.COMPLAINTS, counts)


def _sum(table: str, code: str, label: str, unit: str, counts: Sequence[int | None]) -> ReportRow:
    withheld = sum(count is None for count in counts)
    known = sum(count for count in counts if count is not None)
    return ReportRow(table, code, label, unit, known or (None if withheld else 0), withheld)


def _money(satang: Sequence[int | None]) -> ReportRow:
    row = _sum("loss", "reported", texts.LOSS, texts.THB, satang)
    value = None if row.value is None else row.value / _SATANG
    return ReportRow(row.table, row.code, row.label, row.unit, value, row.months_withheld)


def _medians(whole: Statistics) -> Iterator[ReportRow]:
    """The medians that have anything to measure."""
    losses, in_time = whole.losses, whole.contacted_in_time
    if losses.median_satang is not None:
        baht = None if _few(losses.answered) else losses.median_satang / _SATANG
        yield ReportRow("loss", "median", texts.LOSS_MEDIAN, texts.THB, baht)
    yield from _days("first-contact", texts.CONTACT, whole.contact)
    if in_time.of:
        share = _percent(in_time, whole.total)
        yield ReportRow("time", "contacted-in-time", texts.IN_TIME, texts.PERCENT, share)
    yield from _days("close", texts.CLOSE, whole.close)


def _days(code: str, label: str, lasted: Duration) -> Iterator[ReportRow]:
    """To a tenth; withheld where it is the time of a few."""
    if lasted.median is not None:
        days = None if _few(lasted.count) else round(lasted.median / timedelta(days=1), 1)
        yield ReportRow("time", code, label, texts.DAYS, days)


def _percent(share: Share, total: int) -> int | None:
    """To a whole number, and withheld where it would tell of a few: no count follows from it."""
    parts = {"yes": share.count, "no": share.of - share.count, "unknown": total - share.of}
    if disclosure_control.suppressed_cells(parts) != frozenset():
        return None
    return round(100 * share.count / share.of)


def _practice(found: PracticeResults | None) -> Iterator[ReportRow]:
    """Whole numbers, and of fewer people than may be told of nothing."""
    if found and found.begun >= disclosure_control.SMALLEST:
        done = round(100 * found.finished / found.begun)
        yield ReportRow("practice", "finished", texts.FINISHED, texts.PERCENT, done)
    for each in found.changes if found else ():
        if each.people < disclosure_control.SMALLEST:
            continue
        figures = (
            (texts.PEOPLE, each.people),
            (texts.POINTS, round(each.before.discernment)),
            (texts.POINTS, round(each.then.discernment)),
            (texts.PERCENT, round(each.before.trust)),
            (texts.PERCENT, round(each.then.trust)),
        )
        said = zip(texts.PRACTICE.items(), figures, strict=True)
        for (name, label), (unit, value) in said:
            shown = texts.of_stage(label, each.stage)
            yield ReportRow("practice", f"{each.stage}-{name}", shown, unit, value)


def _few(count: int) -> bool:
    return count < disclosure_control.SMALLEST and count != 0
