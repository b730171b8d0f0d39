"""The figures of complaints in words, each part with its chart and its table."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup

from bot.complaint_filter import CHOICES
from bot.console import charts
from bot.console.charts import Bar, Said
from bot.console.outlines import thailand
from bot.texts import numbers as words
from bot.texts.console import baht
from bot.thai_days import show_month, show_short_day
from db import suppression
from db.complaint_figures import Count, Figures, Share
from db.open_data import AMOUNT_BANDS, MORE
from handlers.complaint_options import KINDS

# What is longer than this is shown by months.
DAYS_SHOWN = 92
_NOBODY = Count(0, 0)
# Where a kind's name is too long for a telephone: what its button says.
_SHORT = {option.code: option.button for option in KINDS if option.button}

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure, and of what it is the figure."""

    label: str
    value: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One question to the complaints: its chart, what the chart's colours mean, its table."""

    name: str
    title: str
    chart: Markup
    header: Row
    rows: Sequence[Row]
    note: str = ""
    legend: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One line of a part; `count` is None where it is not told."""

    code: str
    label: str
    count: int | None
    satang: int


@dataclass(frozen=True, slots=True)
class Question:
    """What a part is about, with the answers that there are; asked of people, or known of all."""

    name: str
    title: str
    labels: Mapping[str, str]
    ranked: bool = True
    asked: bool = True


def _band_labels() -> dict[str, str]:
    bounds = [0, *(most for _, most in AMOUNT_BANDS)]
    labels = {
        code: words.band(over, most)
        for over, (code, most) in zip(bounds, AMOUNT_BANDS, strict=False)
    }
    return labels | {MORE: words.band(bounds[-1], None)}


_KINDS = Question("kinds", words.KINDS, CHOICES["kind"])
_PLATFORMS = Question("platforms", words.PLATFORMS, CHOICES["platform"])
_BANDS = Question("bands", words.BANDS, _band_labels(), ranked=False)
_STATUSES = Question("statuses", words.STATUSES, CHOICES["status"], ranked=False, asked=False)

Hide = Callable[[Mapping[str, int]], frozenset[str]]


def nothing_hidden(_counts: Mapping[str, int]) -> frozenset[str]:
    """For those who see the complaints themselves."""
    return frozenset()


def small_hidden(counts: Mapping[str, int]) -> frozenset[str]:
    """For paper, which may leave the office: what complaints are about is told as in open data.
    What the office did with them is told as it is."""
    found = suppression.hidden(counts)
    return frozenset(code for code, count in counts.items() if count) if found is None else found


def facts(found: Figures, hide: Hide = nothing_hidden) -> list[Fact]:
    """The figures that are one number each."""
    losses, contact, close = found.losses, found.contact, found.close
    few = bool(hide({"": losses.answered}))
    of_answered = "" if few else words.sum_of(losses.answered, words.ANSWERED)
    return [
        Fact(words.TOTAL, words.complaints(found.total), words.EACH_ONCE),
        Fact(
            words.LOSS,
            words.HIDDEN if few else words.in_baht(baht(losses.satang)),
            of_answered,
        ),
        Fact(
            words.LOSS_MEDIAN,
            _or_none(losses.median_satang, lambda satang: words.in_baht(baht(satang)), few),
            of_answered,
        ),
        Fact(
            words.CONTACT,
            _or_none(contact.median_hours, words.lasted),
            words.median_of(contact.count, words.CONTACTED),
        ),
        _share(words.IN_TIME, found.contacted_in_time, words.DUE),
        Fact(
            words.CLOSE,
            _or_none(close.median_hours, words.lasted),
            words.median_of(close.count, words.CLOSED),
        ),
        _share(words.REOPENED, found.reopened, words.ENDED),
        _share(words.EVIDENCE, found.with_evidence, words.KEPT),
    ]


def _or_none(value: int | None, show: Callable[[int], str], few: bool = False) -> str:
    return words.HIDDEN if few else words.NO_FIGURE if value is None else show(value)


def _share(label: str, share: Share, whose: str) -> Fact:
    shown = percent(share.count, share.of) if share.of else words.NO_FIGURE
    return Fact(label, shown, words.out_of(share.count, share.of, whose))


def percent(count: int, of: int) -> str:
    """12.3%."""
    return f"{count / of:.1%}" if of else words.NO_FIGURE


def parts(found: Figures, hide: Hide = nothing_hidden) -> list[Part]:
    """All but the time: kinds, platforms, provinces, amounts, states."""
    return [
        _lying(_KINDS, found.kinds, hide, found.total),
        _lying(_PLATFORMS, found.platforms, hide, found.total),
        _provinces(found, hide),
        _lying(_BANDS, found.losses.bands, hide, found.total),
        _lying(_STATUSES, found.statuses, nothing_hidden, found.total),
    ]


def _cells(counts: Mapping[str, Count], labels: Mapping[str, str], hide: Hide) -> list[Cell]:
    """In the order of the labels; what has no label is called by its code."""
    kept_back = hide({code: each.complaints for code, each in counts.items()})
    codes = [*labels, *(code for code in counts if code not in labels)]
    return [
        Cell(
            code,
            labels.get(code, code),
            None if code in kept_back else counts.get(code, _NOBODY).complaints,
            counts.get(code, _NOBODY).satang,
        )
        for code in codes
    ]


def _most_first(cells: Iterable[Cell]) -> list[Cell]:
    """Those of which nothing is told stand in the order of the form: theirs tells nothing."""
    return sorted(cells, key=lambda cell: (cell.count == 0, cell.count is None, -(cell.count or 0)))


def _lying(question: Question, counts: Mapping[str, Count], hide: Hide, total: int) -> Part:
    cells = _cells(counts, question.labels, hide)
    answered = sum(each.complaints for each in counts.values())
    shown = _most_first(cells) if question.ranked else cells
    bars = [
        Bar(_SHORT.get(cell.code, cell.label), cell.count or 0, _counted(cell, answered))
        for cell in shown
    ]
    title = question.title
    return Part(
        question.name,
        title,
        charts.lying_bars(_said(question.name, title, bars), bars),
        (title, words.COMPLAINTS, words.PERCENT, words.BAHT),
        [_row(cell, answered) for cell in shown],
        words.of_answered(answered, total - answered) if question.asked else words.of_all(total),
    )


def _counted(cell: Cell, answered: int) -> str:
    if cell.count is None:
        return words.HIDDEN
    return words.counted(cell.count, percent(cell.count, answered)) if cell.count else "0"


def _row(cell: Cell, answered: int) -> Row:
    if cell.count is None:
        return (cell.label, *(words.HIDDEN,) * 3)
    return (
        cell.label,
        f"{cell.count:,}",
        percent(cell.count, answered),
        baht(cell.satang),
    )


def _said(name: str, title: str, bars: Sequence[Bar]) -> Said:
    if not any(bar.value for bar in bars):
        return Said(name, title, words.NONE_YET)
    most = max(bars, key=lambda bar: bar.value)
    return Said(name, title, words.most_of(title, most.label, most.shown))


def _provinces(found: Figures, hide: Hide) -> Part:
    cells = _most_first(_cells(found.provinces, CHOICES["province"], hide))
    answered = sum(each.complaints for each in found.provinces.values())
    counts = {cell.code: cell.count or 0 for cell in cells}
    bars = [Bar(cell.label, cell.count or 0, _counted(cell, answered)) for cell in cells]
    labels = {
        cell.code: words.province(bar.label, bar.shown)
        for cell, bar in zip(cells, bars, strict=True)
    }
    shades = [
        (each.colour, words.shade(each.least, each.most))
        for each in reversed(charts.shades_of(counts.values()))
    ]
    none = words.NO_SHADE if hide is nothing_hidden else words.NO_SHADE_PAPER
    return Part(
        "provinces",
        words.PROVINCES,
        charts.shaded_map(_said("provinces", words.PROVINCES, bars), thailand(), counts, labels),
        (words.PROVINCES, words.COMPLAINTS, words.PERCENT, words.BAHT),
        [_row(cell, answered) for cell in cells if cell.count != 0],
        words.of_answered(answered, found.total - answered),
        [*shades, (charts.SHADES[0], none)],
    )


def over_time(found: Figures, first: date, last: date) -> Part:
    """How many a day, or a month where the time is long."""
    long = (last - first).days >= DAYS_SHOWN
    counted: dict[str, int] = {}
    day = first
    while day <= last:
        label = show_month(day) if long else show_short_day(day)
        here = found.days.get(day.isoformat(), _NOBODY).complaints
        counted[label] = counted.get(label, 0) + here
        day += timedelta(days=1)
    title, unit = (words.MONTHS, words.MONTH) if long else (words.DAYS, words.DAY)
    bars = [Bar(label, count, f"{count:,}") for label, count in counted.items()]
    return Part(
        "days",
        title,
        charts.columns(_said("days", title, bars), bars),
        (unit, words.COMPLAINTS),
        [(bar.label, bar.shown) for bar in bars],
    )
