"""The figures of complaints in words, each part with its chart and its table."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from markupsafe import Markup

from bot.reports import charts
from bot.reports.charts import Bar, ChartText
from bot.reports.complaint_filter import CHOICES
from bot.runtime.dates import show_month, show_short_day
from bot.web.console.reports.disclosure_control import (
    SILENT,
    Suppressed,
    SuppressionRule,
    suppress_nothing,
    suppress_table,
)
from bot.web.console.reports.outlines import thailand
from bot.web.console.texts import figures as texts
from bot.web.console.texts.console import baht
from db.models.facts import NOT_TOLD
from db.statistics.figures import FINAL_STATUSES, Count, Duration, Share, Statistics
from db.statistics.open_data import AMOUNT_BANDS, MORE
from handlers.form.options import KINDS

# What is longer than this is shown by months.
DAYS_SHOWN = 92
_NOBODY = Count(0, 0, 0)
_ONE_DAY = timedelta(days=1)
_TEN = 10
# Where a kind's name is too long for a telephone: what its button says.
_SHORT = {option.code: option.button for option in KINDS if option.button}

Row = tuple[str, ...]
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure, and of what it is the figure."""

    label: str
    value: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class FigureSection:
    """One question to the complaints: its chart, what the chart's numbers (`ranking`, the first
    at 1) and its colours mean, its table."""

    name: str
    title: str
    chart: Markup
    header: Row
    rows: Sequence[Row]
    note: str = ""
    legend: Sequence[tuple[str, str]] = ()
    ranking: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One line of a part; None where it is not told."""

    code: str
    label: str
    count: int | None
    satang: int | None


@dataclass(frozen=True, slots=True)
class Question:
    """The subject of a part, with its possible answers; asked of people, or known of all. `note`
    says what else is to be known of it."""

    name: str
    title: str
    labels: Mapping[str, str]
    ranked: bool = True
    asked: bool = True
    note: str = ""


def _band_labels() -> dict[str, str]:
    bounds = [0, *(most for _, most in AMOUNT_BANDS)]
    labels = {
        code: texts.band(over, most)
        for over, (code, most) in zip(bounds, AMOUNT_BANDS, strict=False)
    }
    return labels | {MORE: texts.band(bounds[-1], None)}


_KINDS = Question("kinds", texts.KINDS, CHOICES["kind"])
_PLATFORMS = Question(
    "platforms", texts.PLATFORMS, CHOICES["platform"], note=texts.CRIMES_HAVE_NO_PLATFORM
)
_BANDS = Question("bands", texts.BANDS, _band_labels(), ranked=False)
_STATUSES = Question("statuses", texts.STATUSES, CHOICES["status"], ranked=False, asked=False)


def facts(found: Statistics, hide: SuppressionRule = suppress_nothing) -> list[Fact]:
    """The figures that are one number each."""
    losses, statuses = found.losses, _suppressed(found.statuses, found, hide).counts
    few = bool(hide({"": losses.answered}))
    silent = SILENT in _suppressed(losses.bands, found, hide).counts
    of_answered = "" if few or silent else texts.sum_of(losses.answered, texts.ANSWERED)
    again = found.reopened.of - sum(
        found.statuses.get(end, _NOBODY).complaints for end in FINAL_STATUSES
    )
    kept = found.with_evidence
    return [
        Fact(texts.TOTAL, texts.complaints(found.total), texts.EACH_ONCE),
        Fact(
            texts.LOSS,
            texts.HIDDEN if few else texts.in_baht(baht(losses.satang)),
            of_answered,
        ),
        Fact(
            texts.LOSS_MEDIAN,
            _or_none(losses.median_satang, lambda satang: texts.in_baht(baht(satang)), few),
            of_answered,
        ),
        _median(texts.CONTACT, found.contact, texts.CONTACTED, hide),
        _share(texts.IN_TIME, found.contacted_in_time, texts.DUE, found.total, hide),
        _median(texts.CLOSE, found.close, texts.CLOSED, hide),
        Fact(texts.REOPENED, texts.HIDDEN)
        if hide({"": again}) or not statuses.isdisjoint(FINAL_STATUSES)
        else _share(texts.REOPENED, found.reopened, texts.ENDED, found.total, hide),
        Fact(texts.EVIDENCE, texts.HIDDEN)
        if statuses and kept.of != found.total
        else _share(texts.EVIDENCE, kept, texts.KEPT, found.total, hide),
    ]


def _or_none(value: V | None, show: Callable[[V], str], few: bool = False) -> str:
    return texts.HIDDEN if few else texts.NO_FIGURE if value is None else show(value)


def _median(label: str, lasted: Duration, whose: str, hide: SuppressionRule) -> Fact:
    """Paper does not say of how many: together with the states it would tell of few."""
    said = texts.median_of(lasted.count, whose) if hide is suppress_nothing else texts.MEDIAN
    few = bool(hide({"": lasted.count}))
    return Fact(label, _or_none(lasted.median, texts.lasted, few), said)


def _share(label: str, share: Share, whose: str, total: int, hide: SuppressionRule) -> Fact:
    if hide({"yes": share.count, "no": share.of - share.count, SILENT: total - share.of}):
        return Fact(label, texts.HIDDEN)
    shown = percent(share.count, share.of) if share.of else texts.NO_FIGURE
    return Fact(label, shown, texts.out_of(share.count, share.of, whose))


def percent(count: int, of: int) -> str:
    """12.3%."""
    return f"{count / of:.1%}" if of else texts.NO_FIGURE


def parts(found: Statistics, hide: SuppressionRule = suppress_nothing) -> list[FigureSection]:
    """All but the time: kinds, platforms, provinces, amounts, states."""
    return [
        _bar_section(_KINDS, found.kinds, found, hide),
        _bar_section(_PLATFORMS, found.platforms, found, hide),
        _provinces(found, hide),
        _bar_section(_BANDS, found.losses.bands, found, hide),
        _bar_section(_STATUSES, found.statuses, found, hide),
    ]


def _suppressed(
    counts: Mapping[str, Count], found: Statistics, hide: SuppressionRule
) -> Suppressed:
    return suppress_table(counts, found.total, found.losses.answered, hide)


def _cells(counts: Mapping[str, Count], labels: Mapping[str, str], kept: Suppressed) -> list[Cell]:
    """In the order of the labels; what has no label is called by its code."""
    return [
        Cell(
            code,
            labels.get(code, code),
            None if code in kept.counts else counts.get(code, _NOBODY).complaints,
            None if code in kept.satang else counts.get(code, _NOBODY).satang,
        )
        for code in [*labels, *(code for code in counts if code not in labels)]
    ]


def _most_first(cells: Iterable[Cell]) -> list[Cell]:
    """Those of which nothing is told stand in the order of the form: theirs tells nothing."""
    return sorted(cells, key=lambda cell: (cell.count == 0, cell.count is None, -(cell.count or 0)))


def _bar_section(
    question: Question, counts: Mapping[str, Count], found: Statistics, hide: SuppressionRule
) -> FigureSection:
    kept = _suppressed(counts, found, hide)
    cells = _cells(counts, question.labels, kept)
    base, note = _base(counts, found.total, kept)
    shown = _most_first(cells) if question.ranked else cells
    bars = [
        Bar(_SHORT.get(cell.code, cell.label), cell.count or 0, _counted(cell, base))
        for cell in shown
    ]
    title = question.title
    return FigureSection(
        question.name,
        title,
        charts.lying_bars(_chart_text(question.name, title, bars), bars),
        (title, texts.COMPLAINTS, texts.PERCENT, texts.BAHT),
        [_row(cell, base) for cell in shown],
        f"{note if question.asked else texts.of_all(found.total)} {question.note}".strip(),
    )


def _base(counts: Mapping[str, Count], total: int, kept: Suppressed) -> tuple[int, str]:
    """Over how many percentages go, and how that is said: over all where it is not told how many
    did not answer."""
    answered = sum(each.complaints for each in counts.values())
    if SILENT in kept.counts:
        return total, texts.of_all_but_silent(total)
    if NOT_TOLD in counts:
        untold = None if NOT_TOLD in kept.counts else counts[NOT_TOLD].complaints
        return answered, texts.of_all_with_untold(answered, untold)
    return answered, texts.of_answered(answered, total - answered)


def _counted(cell: Cell, base: int) -> str:
    if cell.count is None:
        return texts.HIDDEN
    return texts.counted(cell.count, percent(cell.count, base)) if cell.count else "0"


def _row(cell: Cell, base: int) -> Row:
    money = texts.HIDDEN if cell.satang is None else baht(cell.satang)
    if cell.count is None:
        return (cell.label, texts.HIDDEN, texts.HIDDEN, money)
    return (cell.label, f"{cell.count:,}", percent(cell.count, base), money)


def _chart_text(name: str, title: str, bars: Sequence[Bar]) -> ChartText:
    if not any(bar.value for bar in bars):
        return ChartText(name, title, texts.NONE_YET)
    most = max(bars, key=lambda bar: bar.value)
    return ChartText(name, title, texts.most_of(title, most.label, most.shown))


def _provinces(found: Statistics, hide: SuppressionRule) -> FigureSection:
    kept = _suppressed(found.provinces, found, hide)
    cells = _most_first(_cells(found.provinces, CHOICES["province"], kept))
    base, note = _base(found.provinces, found.total, kept)
    counts = {cell.code: cell.count or 0 for cell in cells if cell.code != NOT_TOLD}
    bars = [Bar(cell.label, cell.count or 0, _counted(cell, base)) for cell in cells]
    labels = {
        cell.code: texts.province(bar.label, bar.shown)
        for cell, bar in zip(cells, bars, strict=True)
    }
    shades = [
        (each.colour, texts.shade(each.least, each.most))
        for each in reversed(charts.shades_of(counts.values()))
    ]
    none = texts.NO_SHADE if hide is suppress_nothing else texts.NO_SHADE_PAPER
    return FigureSection(
        "provinces",
        texts.PROVINCES,
        charts.shaded_map(
            _chart_text("provinces", texts.PROVINCES, bars), thailand(), counts, labels
        ),
        (texts.PROVINCES, texts.COMPLAINTS, texts.PERCENT, texts.BAHT),
        [_row(cell, base) for cell in cells if cell.count != 0],
        note,
        [*shades, (charts.SHADES[0], none)],
        [labels[code] for code in charts.marked(counts)],
    )


def over_time(found: Statistics, first: date, last: date) -> FigureSection:
    """Counts a day, or a month where the period is long."""
    if (last - first).days >= DAYS_SHOWN:
        counted = _by(found, first, last, show_month)
        return _columns("days", texts.MONTHS, texts.MONTH, counted)
    return _columns("days", texts.DAYS, texts.DAY, _by(found, first, last, show_short_day))


def on_paper(found: Statistics, first: date, last: date, hide: SuppressionRule) -> FigureSection:
    """Counts a day of the month, or of its three parts where a day had few."""
    if not hide(_by(found, first, last, show_short_day)):
        return over_time(found, first, last)

    def third_of(day: date) -> str:
        begins = min((day.day - 1) // _TEN * _TEN + 1, 2 * _TEN + 1)
        return texts.between(begins, begins + _TEN - 1 if begins <= _TEN + 1 else last.day)

    counted = _by(found, first, last, third_of)
    return _columns("thirds", texts.THIRDS, texts.THIRD, counted, hide(counted))


def _by(found: Statistics, first: date, last: date, named: Callable[[date], str]) -> dict[str, int]:
    """From the first day to the last how many of each name."""
    counted: dict[str, int] = {}
    day = first
    while day <= last:
        label = named(day)
        here = found.days.get(day.isoformat(), _NOBODY).complaints
        counted[label] = counted.get(label, 0) + here
        day += _ONE_DAY
    return counted


def _columns(
    name: str,
    title: str,
    unit: str,
    counted: Mapping[str, int],
    kept: frozenset[str] = frozenset(),
) -> FigureSection:
    bars = [
        Bar(label, 0, texts.HIDDEN) if label in kept else Bar(label, count, f"{count:,}")
        for label, count in counted.items()
    ]
    return FigureSection(
        name,
        title,
        charts.columns(_chart_text(name, title, bars), bars),
        (unit, texts.COMPLAINTS),
        [(bar.label, bar.shown) for bar in bars],
    )
