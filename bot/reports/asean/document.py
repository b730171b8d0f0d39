"""A report as PDF: sections with their bars, tables, definitions and method, from its rows."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.resources import files

from markupsafe import Markup

from bot.reports import charts
from bot.reports.asean import texts
from bot.reports.asean.figures import ReportRow
from bot.reports.asean.period import ReportPeriod
from bot.reports.charts import Bar, ChartText
from bot.runtime.dates import BANGKOK
from bot.runtime.pdf import render_pdf

_TEMPLATE = "templates/asean.typ"
_PACKAGE = "bot.reports.asean"
_VOLUME, _PRACTICE = "complaints", "practice"
# Of the money and of the times, what stands large on the first page.
_FACTS = ("loss", "time")

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A heading with its lead, its bars (`chart`, the name of its file, "" without) and table."""

    title: str
    lead: str
    chart: str
    header: Cells
    rows: Sequence[Cells]


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """All that the template prints."""

    title: str
    period: str
    office: str
    made: str
    description: str
    facts: Sequence[tuple[str, str]]
    sections: Sequence[ReportSection]
    definitions: Sequence[tuple[str, str]]
    method: Sequence[str]
    data_note: str


def render(period: ReportPeriod, rows: Sequence[ReportRow], now: datetime) -> bytes:
    """The PDF. Raises TypesettingError."""
    drawn = {name: _chart(name, _of(rows, name)) for name in texts.HEADERS}
    contents = json.dumps(asdict(document(period, rows, now)), ensure_ascii=False)
    return render_pdf(
        {
            "main.typ": files(_PACKAGE).joinpath(_TEMPLATE).read_bytes(),
            "contents.json": contents.encode(),
            **{f"{name}.svg": str(chart).encode() for name, chart in drawn.items()},
        }
    )


def document(period: ReportPeriod, rows: Sequence[ReportRow], now: datetime) -> ReportDocument:
    """The document's data for these rows."""
    total = _of(rows, _VOLUME)[-1]
    facts = [total, *(row for row in rows if row.table in _FACTS)]
    return ReportDocument(
        title=texts.TITLE,
        period=period.label,
        office=texts.OFFICE,
        made=texts.day(now.astimezone(BANGKOK).date()),
        description=texts.DESCRIPTION,
        facts=[(texts.COUNT_HEADER if row is total else row.label, _shown(row)) for row in facts],
        sections=[_section(name, rows, total) for name in texts.SECTIONS],
        definitions=texts.DEFINITIONS,
        method=texts.METHOD,
        data_note=texts.data_note(*period.file_names[1:]),
    )


def _section(name: str, rows: Sequence[ReportRow], total: ReportRow) -> ReportSection:
    title, lead = texts.SECTIONS[name]
    found = _of(rows, name)
    if name == _PRACTICE:
        lead = lead if found else f"{lead} {texts.NO_RESULTS}"
        header: Cells = texts.FACT_ROWS if found else ()
        return ReportSection(title, lead, "", header, [(row.label, _shown(row)) for row in found])
    header = (
        texts.HEADERS[name],
        texts.COUNT_HEADER,
        texts.SHARE_HEADER,
        texts.MONTHS_HEADER,
    )
    return ReportSection(title, lead, name, header, [_line(row, total) for row in found])


def _line(row: ReportRow, total: ReportRow) -> Cells:
    missing = f"{row.months_withheld}" if row.months_withheld else ""
    return (row.label, _shown(row), _share(row, total), missing)


def _share(row: ReportRow, total: ReportRow) -> str:
    if not row.value or not total.value:
        return ""
    share = f"{row.value / total.value:.1%}"
    # A month that tells its total and not this count makes a share the least that it may be.
    return texts.at_least(share) if row.months_withheld > total.months_withheld else share


def _shown(row: ReportRow) -> str:
    if row.value is None:
        return texts.WITHHELD
    shown = texts.figure(row.value, row.unit)
    return texts.at_least(shown) if row.months_withheld else shown


def _of(rows: Sequence[ReportRow], table: str) -> list[ReportRow]:
    return [row for row in rows if row.table == table]


def _chart(name: str, found: Sequence[ReportRow]) -> Markup:
    """Columns for the months, bars for all else."""
    shown = found[:-1] if name == _VOLUME else found
    bars = [Bar(row.label, int(row.value or 0), _shown(row)) for row in shown]
    most = max(bars, key=lambda bar: bar.value)
    said = ChartText(name, texts.SECTIONS[name][0], texts.most(most.label, most.shown))
    return charts.columns(said, bars) if name == _VOLUME else charts.lying_bars(said, bars)
