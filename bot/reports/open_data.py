"""Open data of a month: counts for everyone, small ones hidden, as CSV, XLSX and a description."""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, fields
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from openpyxl import load_workbook
from xlsxwriter import Workbook

from bot.reports.complaint_filter import CHOICES
from bot.runtime import dates
from bot.runtime.transactions import Transactions
from bot.texts import open_data as texts
from db.export.tally import ExportDiffers
from db.models.facts import NOT_TOLD
from db.staff import audit
from db.statistics import disclosure_control, open_data
from db.texts import MONTHS
from handlers.nlu.lexicon.provinces import PROVINCES

PUBLIC_FILE = 0o644
_YES = "yes"
_DESCRIPTION_NAME = re.compile(r"ruthan-open-data-(\d{4})-(0[1-9]|1[0-2])\.json")
_A4 = 9

Labels = Mapping[str, tuple[str, str]]


class MonthNotOver(Exception):
    """The month is not over yet."""


@dataclass(frozen=True, slots=True)
class OpenDataRow:
    """One published line; its fields are the columns."""

    month: str
    month_thai: str
    dimension: str
    code: str
    label_th: str
    label_en: str
    count: int | None
    suppressed: str


COLUMNS = tuple(each.name for each in fields(OpenDataRow))
LABELS: Mapping[str, Labels] = {
    "kind": {code: (thai, texts.KINDS_IN_ENGLISH[code]) for code, thai in CHOICES["kind"].items()},
    "platform": {
        code: (thai, texts.PLATFORMS_IN_ENGLISH[code]) for code, thai in CHOICES["platform"].items()
    },
    "province": {code: (thai, english) for code, thai, english, _ in PROVINCES}
    | {NOT_TOLD: (CHOICES["province"][NOT_TOLD], texts.NOT_TOLD_IN_ENGLISH)},
    "amount": texts.AMOUNTS,
}


def publish(transactions: Transactions, month: date, folder: Path, who: str, now: datetime) -> int:
    """Write the files of a month that is over, and the audit row; how many lines. Raises
    MonthNotOver, FileExistsError, OSError, ExportDiffers."""
    if _following(month) > now.astimezone(dates.BANGKOK).date():
        raise MonthNotOver
    for name in _names(month):
        if (folder / name).exists():
            raise FileExistsError(name)
    with transactions.reading() as session:
        counted = open_data.counts(
            session, dates.start_of_day(month), dates.start_of_day(_following(month))
        )
    rows = list(rows_of(month, counted))
    with TemporaryDirectory(prefix=".", dir=folder) as draft:
        _write(Path(draft), month, rows, now)
        with transactions.writing() as session:
            audit.write(
                session,
                who=who,
                action="open data",
                thing=f"{month:%Y-%m}; {len(rows)} rows",
                reason="",
                now=now,
            )
        for name in _names(month):
            (Path(draft) / name).rename(folder / name)
    return len(rows)


def is_published(month: date, folder: Path) -> bool:
    """True if the month's files are complete: the description comes last."""
    return (folder / _names(month)[-1]).exists()


@dataclass(frozen=True, slots=True)
class MonthRelease:
    """A month that was published into a folder; its files are never written again."""

    month: date
    folder: Path

    def files(self) -> dict[str, bytes]:
        """Each file by its name: CSV, XLSX, description."""
        return {name: (self.folder / name).read_bytes() for name in _names(self.month)}


def releases(folder: Path | None) -> tuple[MonthRelease, ...]:
    """The months that were published there, the newest first; none without a folder."""
    files = folder.glob("*.json") if folder else ()
    found = (_DESCRIPTION_NAME.fullmatch(each.name) for each in files)
    months = sorted((date(int(each[1]), int(each[2]), 1) for each in found if each), reverse=True)
    return tuple(MonthRelease(month, folder) for month in months if folder)


def read_rows(in_csv: bytes) -> list[OpenDataRow]:
    """The lines of a published CSV file."""
    lines = list(csv.reader(in_csv.decode("utf-8-sig").splitlines()))[1:]
    return [
        OpenDataRow(month, thai, dimension, code, label_th, label_en, _count(count), suppressed)
        for month, thai, dimension, code, label_th, label_en, count, suppressed in lines
    ]


def _count(cell: str) -> int | None:
    return int(cell) if cell else None


def last_month(now: datetime) -> date:
    """The first day of the last month that is over in Thailand."""
    first = now.astimezone(dates.BANGKOK).date().replace(day=1)
    return (first - timedelta(days=1)).replace(day=1)


def _following(month: date) -> date:
    return (month.replace(day=1) + timedelta(days=32)).replace(day=1)


def _names(month: date) -> tuple[str, str, str]:
    stem = f"ruthan-open-data-{month:%Y-%m}"
    return f"{stem}.csv", f"{stem}.xlsx", f"{stem}.json"


def rows_of(month: date, counted: Mapping[str, Mapping[str, int]]) -> Iterator[OpenDataRow]:
    """All lines of a month, those that nobody filed under among them."""
    total = sum(counted["kind"].values())
    too_few = 0 < total < disclosure_control.SMALLEST
    yield _row(month, "all", "all", texts.ALL, None if too_few else total)
    for dimension, labels in LABELS.items():
        for code, count in published_counts(counted[dimension], labels, total).items():
            yield _row(month, dimension, code, labels.get(code, texts.UNLISTED_LABEL), count)


def published_counts(
    counted: Mapping[str, int], codes: Iterable[str], total: int
) -> dict[str, int | None]:
    """Complaints of each code, those of former codes among them; None where suppressed."""
    counts = {code: counted.get(code, 0) for code in codes}
    if total > sum(counts.values()):
        counts[texts.UNLISTED] = total - sum(counts.values())
    too_few = 0 < total < disclosure_control.SMALLEST
    hidden = None if too_few else disclosure_control.suppressed_cells(counts)
    return {
        code: None if hidden is None or code in hidden else count for code, count in counts.items()
    }


def _row(
    month: date, dimension: str, code: str, labels: tuple[str, str], count: int | None
) -> OpenDataRow:
    return OpenDataRow(
        month=f"{month:%Y-%m}",
        month_thai=f"{MONTHS[month.month - 1]} {month.year + 543}",
        dimension=dimension,
        code=code,
        label_th=labels[0],
        label_en=labels[1],
        count=count,
        suppressed="" if count is not None else _YES,
    )


def _write(folder: Path, month: date, rows: list[OpenDataRow], now: datetime) -> None:
    """Write the three files and read two of them back. Raises ExportDiffers."""
    in_csv, in_xlsx, described = (folder / name for name in _names(month))
    with in_csv.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerows([COLUMNS, *(astuple(row) for row in rows)])
    _write_workbook(in_xlsx, rows)
    wanted = [_texts(astuple(row)) for row in rows]
    if not wanted == _read_csv(in_csv) == _read_workbook(in_xlsx):
        raise ExportDiffers("data")
    described.write_text(_description(month, rows, in_csv, now), encoding="utf-8")
    for path in (in_csv, in_xlsx, described):
        path.chmod(PUBLIC_FILE)


def _write_workbook(path: Path, rows: list[OpenDataRow]) -> None:
    workbook: Any = Workbook(str(path))
    sheet = workbook.add_worksheet(texts.SHEET)
    header = workbook.add_format({"bold": True, "text_wrap": True})
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(COLUMNS) - 1, 20)
    for_paper(sheet)
    for place, name in enumerate(COLUMNS):
        thai, english, *_ = texts.COLUMNS[name]
        sheet.write_string(0, place, f"{thai} ({english})", header)
    for number, row in enumerate(rows, start=1):
        for place, cell in enumerate(astuple(row)):
            if isinstance(cell, int):
                sheet.write_number(number, place, cell)
            elif cell:
                sheet.write_string(number, place, cell)
    workbook.close()


def for_paper(sheet: Any) -> None:
    """All columns on one A4 page's width, their names on every page."""
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))[1:]


def _read_workbook(path: Path) -> list[list[str]]:
    sheet = load_workbook(path)[texts.SHEET]
    return [_texts(row) for row in sheet.iter_rows(min_row=2, values_only=True)]


def _texts(row: tuple[Any, ...]) -> list[str]:
    return ["" if cell is None else str(cell) for cell in row]


def _description(month: date, rows: list[OpenDataRow], in_csv: Path, now: datetime) -> str:
    """A Data Package (datapackage.org): what any tool for open data reads."""
    content = in_csv.read_bytes()
    package = {
        "profile": "tabular-data-package",
        "name": f"ruthan-complaints-{month:%Y-%m}",
        "title": texts.title(f"{month:%Y-%m}"),
        "title_th": texts.title_thai(rows[0].month_thai),
        "description": texts.DESCRIPTION,
        "suppression": texts.SUPPRESSION,
        "created": now.isoformat(timespec="seconds"),
        # The office's to choose, before it publishes.
        "licenses": [],
        "resources": [
            {
                "name": "complaints",
                "path": in_csv.name,
                "format": "csv",
                "encoding": "utf-8",
                "bytes": len(content),
                "hash": f"sha256:{sha256(content).hexdigest()}",
                "schema": {"fields": [_field(name) for name in COLUMNS]},
            }
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _field(name: str) -> dict[str, str]:
    thai, english, meaning, meaning_thai = texts.COLUMNS[name]
    kind = {"month": "yearmonth", "count": "integer"}.get(name, "string")
    return {
        "name": name,
        "type": kind,
        "title": english,
        "title_th": thai,
        "description": meaning,
        "description_th": meaning_thai,
    }
