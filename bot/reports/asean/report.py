"""The files of a report, PDF, XLSX and JSON, made from the same rows and written once."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, astuple
from datetime import datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from openpyxl import load_workbook
from xlsxwriter import Workbook

from bot.reports.asean import texts
from bot.reports.asean.document import render
from bot.reports.asean.figures import COLUMNS, ReportRow, gather
from bot.reports.asean.period import ReportPeriod
from bot.reports.open_data import PUBLIC_FILE, for_paper
from bot.runtime.transactions import Transactions
from db.export.tally import ExportDiffers
from db.staff import audit

# In the audit log.
AUDITED = "asean report"


class PeriodNotOver(Exception):
    """The quarter or the year is not over yet."""


def make(transactions: Transactions, period: ReportPeriod, now: datetime) -> Mapping[str, bytes]:
    """Each file by its name. Raises PeriodNotOver, ExportDiffers, TypesettingError."""
    if not period.is_over(now):
        raise PeriodNotOver
    with transactions.reading() as session:
        rows = gather(session, period, now)
    contents = (render(period, rows, now), _workbook(period, rows), _json(period, rows, now))
    return dict(zip(period.file_names, contents, strict=True))


def write(
    transactions: Transactions, period: ReportPeriod, folder: Path, who: str, now: datetime
) -> None:
    """Write the files of a period that is over, and the audit row. Raises FileExistsError,
    OSError and what `make` raises."""
    for name in period.file_names:
        if (folder / name).exists():
            raise FileExistsError(name)
    files = make(transactions, period, now)
    with TemporaryDirectory(prefix=".", dir=folder) as draft:
        for name, content in files.items():
            (Path(draft) / name).write_bytes(content)
            (Path(draft) / name).chmod(PUBLIC_FILE)
        with transactions.writing() as session:
            audit.write(session, who=who, action=AUDITED, thing=period.name, reason="", now=now)
        for name in files:
            (Path(draft) / name).rename(folder / name)


def _workbook(period: ReportPeriod, rows: Sequence[ReportRow]) -> bytes:
    """A sheet of rows and one of what they mean, read back. Raises ExportDiffers."""
    file = BytesIO()
    workbook: Any = Workbook(file, {"in_memory": True})
    header = workbook.add_format({"bold": True, "text_wrap": True})
    sheet = workbook.add_worksheet(texts.DATA_SHEET)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(COLUMNS) - 1, 20)
    for_paper(sheet)
    sheet.write_row(0, 0, COLUMNS, header)
    for number, row in enumerate(rows, start=1):
        sheet.write_row(number, 0, astuple(row))
    about = workbook.add_worksheet(texts.ABOUT_SHEET)
    about.set_column(0, 0, 24)
    about.set_column(1, 1, 100, workbook.add_format({"text_wrap": True}))
    for number, line in enumerate(_about(period)):
        about.write_row(number, 0, line)
    workbook.close()
    content = file.getvalue()
    read = load_workbook(BytesIO(content))[texts.DATA_SHEET].iter_rows(min_row=2, values_only=True)
    if list(read) != [astuple(row) for row in rows]:
        raise ExportDiffers("data")
    return content


def _about(period: ReportPeriod) -> Sequence[tuple[str, str]]:
    return (
        (texts.TITLE, period.label),
        *texts.COLUMNS.items(),
        *texts.DEFINITIONS,
        *(("", line) for line in texts.METHOD),
    )


def _json(period: ReportPeriod, rows: Sequence[ReportRow], now: datetime) -> bytes:
    report = {
        "title": texts.TITLE,
        "country": texts.COUNTRY,
        "office": texts.OFFICE,
        "description": texts.DESCRIPTION,
        "period": period.name,
        "first_day": period.first.isoformat(),
        "last_day": period.last.isoformat(),
        "created": now.isoformat(timespec="seconds"),
        "columns": dict(texts.COLUMNS),
        "definitions": dict(texts.DEFINITIONS),
        "method": texts.METHOD,
        "rows": [asdict(row) for row in rows],
    }
    return (json.dumps(report, ensure_ascii=False, indent=1) + "\n").encode()
