"""The published months of open data as one page: files, charts with their tables, definitions."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from markupsafe import Markup

from bot.reports import charts
from bot.reports.charts import Bar, ChartText
from bot.reports.open_data import LABELS, MonthRelease, OpenDataRow, read_rows
from bot.reports.publishing import texts
from bot.runtime.dates import BANGKOK, show_month
from bot.texts import open_data as open_data_texts

FOLDER = "open-data/"
# A chart of all provinces would be as long as ten telephones.
_MOST_BARS = 12
_KILOBYTE = 1024


@dataclass(frozen=True)
class OfferedFile:
    """A file to take: what it is called, of which kind, and how large."""

    name: str
    kind: str
    kilobytes: int


@dataclass(frozen=True)
class PublishedMonth:
    """A month as it was published."""

    month: str
    made: date
    files: Sequence[OfferedFile]
    licences: Sequence[str]
    rows: Sequence[OpenDataRow]

    @property
    def total(self) -> int | None:
        """All complaints of the month; None where they were too few to tell."""
        return next(row.count for row in self.rows if row.dimension == "all")


@dataclass(frozen=True)
class ChartWithTable:
    """One question to the figures: its chart, and all that the chart shows and more."""

    title: str
    chart: Markup
    header: tuple[str, str]
    rows: Sequence[tuple[str, str]]


class OpenDataPage:
    """The months, the newest first, of which at least one was published."""

    def __init__(self, releases: Sequence[MonthRelease]) -> None:
        self._contents = [(release, release.files()) for release in releases]

    @property
    def files(self) -> Mapping[str, bytes]:
        """Every published file by its path."""
        return {
            FOLDER + name: content for _, files in self._contents for name, content in files.items()
        }

    @cached_property
    def months(self) -> list[PublishedMonth]:
        """Each month with its figures."""
        return [_read(release.month, files) for release, files in self._contents]

    @property
    def charts(self) -> list[ChartWithTable]:
        """The months one after the other where there are several, then the newest month."""
        over_time = [_over_time(self.months[::-1])] if len(self.months) > 1 else []
        newest = self.months[0].rows
        return [*over_time, *(_of_dimension(name, newest) for name in LABELS)]

    @property
    def columns(self) -> list[tuple[str, str, str]]:
        """Each column by its name, its header and its meaning."""
        return [
            (name, thai, meaning) for name, (thai, *_, meaning) in open_data_texts.COLUMNS.items()
        ]

    @property
    def codes(self) -> list[tuple[str, Sequence[OpenDataRow]]]:
        """Each dimension by its title, with the codes of the newest month."""
        rows = self.months[0].rows
        return [
            (title, [row for row in rows if row.dimension == name])
            for name, title in texts.DIMENSIONS.items()
        ]


def _read(month: date, files: Mapping[str, bytes]) -> PublishedMonth:
    in_csv, _, description = files
    package = json.loads(files[description])
    return PublishedMonth(
        show_month(month),
        datetime.fromisoformat(package["created"]).astimezone(BANGKOK).date(),
        [_offered(name, content) for name, content in files.items()],
        [each.get("title") or each.get("name", "") for each in package["licenses"]],
        read_rows(files[in_csv]),
    )


def _offered(name: str, content: bytes) -> OfferedFile:
    kind = texts.FILE_KINDS[name.rpartition(".")[2]]
    return OfferedFile(name, kind, -(-len(content) // _KILOBYTE))


def _over_time(months: Sequence[PublishedMonth]) -> ChartWithTable:
    bars = [Bar(each.month, each.total or 0, _shown(each.total)) for each in months]
    title = texts.OVER_TIME
    drawn = charts.columns(ChartText("months", title, _most(bars)), bars)
    return ChartWithTable(title, drawn, (texts.MONTH, texts.COMPLAINTS), _table(bars))


def _of_dimension(name: str, rows: Sequence[OpenDataRow]) -> ChartWithTable:
    found = [row for row in rows if row.dimension == name]
    if name != "amount":
        found.sort(key=lambda row: (row.count is None, -(row.count or 0)))
    bars = [Bar(row.label_th, row.count or 0, _shown(row.count)) for row in found]
    drawn = [bar for bar in bars if bar.value][:_MOST_BARS] if len(bars) > _MOST_BARS else bars
    title = texts.DIMENSIONS[name]
    chart = charts.lying_bars(ChartText(name, title, _most(bars)), drawn)
    return ChartWithTable(title, chart, (title, texts.COMPLAINTS), _table(bars))


def _most(bars: Sequence[Bar]) -> str:
    most = max(bars, key=lambda bar: bar.value)
    return texts.most(most.label, most.shown) if most.value else texts.NOTHING_TOLD


def _table(bars: Sequence[Bar]) -> list[tuple[str, str]]:
    return [(bar.label, bar.shown) for bar in bars]


def _shown(count: int | None) -> str:
    return texts.SUPPRESSED if count is None else f"{count:,}"
