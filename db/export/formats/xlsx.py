"""An export as XLSX for people: typed cells, written in constant memory."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from db import texts
from db.export.cells import FORMATTERS, CellKind, Value, format_value, split
from db.export.rows import Rows
from db.export.shape import sheet_name
from db.export.tables import Column, Record, Table
from db.export.tally import Tally

ROWS_PER_SHEET = 1_048_575
_LONGEST_AS_TEXT_FORMAT = 255
_WIDTHS: dict[CellKind, int] = {"text": 22, "money": 14, "whole": 10, "date": 12, "moment": 20}
_NUMBER_FORMATS: dict[CellKind, str] = {
    "money": "#,##0.00",
    "whole": "0",
    "date": "yyyy-mm-dd",
    "moment": "yyyy-mm-dd hh:mm:ss",
}
# Shown in the Buddhist era, in Thai with Arabic digits; it is stored as any date.
_THAI_DAY = "[$-107041E]d mmm yyyy"
_A4 = 9

# What the last two sheets say: the columns, and where the export comes from.
About = Callable[[Tally, Sequence[tuple[str, int]]], Sequence[tuple[str, str]]]
# In how many columns a text column needs to go on, by table and column.
Parts = dict[tuple[str, str], int]


class _TooNarrow(Exception):
    def __init__(self, table: str, column: str, parts: int) -> None:
        super().__init__(f"{table}.{column} needs {parts} columns")
        self.key, self.parts = (table, column), parts


def write(
    path: Path,
    tables: Sequence[Table[Any]],
    records: Callable[[], Iterable[Record]],
    about: About,
    rows_per_sheet: int = ROWS_PER_SHEET,
) -> Tally:
    """Write a sheet for each table, and two that explain them. Where a text turns out too long
    for Excel's cell (32,767), it starts again with columns at the sheet's end for the rest."""
    parts: Parts = {}
    while True:
        try:
            return _write(path, tables, records(), about, rows_per_sheet, parts)
        except _TooNarrow as found:
            parts[found.key] = found.parts


def _write(
    path: Path,
    tables: Sequence[Table[Any]],
    records: Iterable[Record],
    about: About,
    rows_per_sheet: int,
    parts: Parts,
) -> Tally:
    tally = Tally([table.name for table in tables])
    with _workbook(path) as workbook:
        sheets = [_TableSheets(workbook, table, parts, rows_per_sheet) for table in tables]
        readers = [Rows(table, tally, FORMATTERS["moment"]) for table in tables]
        explained = workbook.add_worksheet(texts.COLUMNS_SHEET)
        origin = workbook.add_worksheet(texts.ABOUT_SHEET)
        for record in records:
            for table, sheet, rows in zip(tables, sheets, readers, strict=True):
                for item in table.rows(record):
                    values, cells, _ = rows.read(item)
                    sheet.add(values, cells)
        for sheet in sheets:
            sheet.finish()
        _write_texts(workbook, explained, texts.COLUMNS_HEADER, _column_rows(tables))
        counts = [count for sheet in sheets for count in sheet.counts]
        _write_texts(workbook, origin, texts.ABOUT_HEADER, about(tally, counts))
    return tally


@contextmanager
def _workbook(path: Path) -> Iterator[Any]:
    # The rows wait in temporary files: they hold personal data, so they lie in a folder of mode
    # 0700 beside the export, and go with it.
    with TemporaryDirectory(prefix=".", dir=path.parent) as folder:
        workbook = Workbook(str(path), {"constant_memory": True, "tmpdir": folder})
        try:
            yield workbook
            workbook.close()
        finally:
            for worksheet in workbook.worksheets():
                # Where the disk is full, what is still to be written of it is not missed.
                with suppress(OSError):
                    worksheet.row_data_fh.close()


class _TableSheets:
    """The sheets of one table: a second one begins where Excel's rows end."""

    def __init__(self, workbook: Any, table: Table[Any], parts: Parts, rows_per_sheet: int) -> None:
        self._workbook = workbook
        self._table = table
        self._rows_per_sheet = rows_per_sheet
        self._formats = _Formats(workbook, for_people=table.for_people)
        self._parts = {
            column.name: parts.get((table.name, column.name), 1) for column in table.columns
        }
        self.counts: list[tuple[str, int]] = []
        self._begin_sheet()

    def _begin_sheet(self) -> None:
        number = len(self.counts) + 1
        name = sheet_name(self._table.name, number)
        self._sheet: Any = self._workbook.add_worksheet(name)
        self._row = 0
        self.counts.append((name, 0))
        for place, column in enumerate(self._table.columns):
            self._sheet.set_column(place, place, column.width or _WIDTHS[column.kind])
        self._sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        _write_header(self._sheet, self._formats.header, self._labels())
        if self._table.for_people:
            _show_first_and_print(self._sheet)

    def _labels(self) -> list[str]:
        continued = [
            texts.continued(column.label, part)
            for column in self._table.columns
            for part in range(2, self._parts[column.name] + 1)
        ]
        return [*(column.label for column in self._table.columns), *continued]

    def add(self, values: Sequence[Value], cells: Sequence[str]) -> None:
        """Write one row. Raises _TooNarrow."""
        if self._row == self._rows_per_sheet:
            self.finish()
            self._begin_sheet()
        self._row += 1
        later = []
        for place, column in enumerate(self._table.columns):
            if column.kind == "text":
                if cells[place] or self._parts[column.name] > 1:
                    later.extend(self._add_text(place, column, cells[place]))
            elif (value := values[place]) is not None:
                self._add_typed(place, column.kind, value)
        for place, part in enumerate(later, start=len(self._table.columns)):
            self._add_part(place, part)

    def _add_text(self, place: int, column: Column[Any], text: str) -> list[str]:
        """Write what the cell holds and return what goes into each column for the rest."""
        parts = split(text)
        room = self._parts[column.name]
        if len(parts) > room:
            raise _TooNarrow(self._table.name, column.name, len(parts))
        self._add_part(place, parts[0])
        return [*parts[1:], *[""] * (room - len(parts))]

    def _add_part(self, place: int, text: str) -> None:
        if text:
            short = len(text) <= _LONGEST_AS_TEXT_FORMAT
            form = self._formats.text if short else self._formats.long_text
            _written(self._sheet.write_string(self._row, place, text, form))

    def _add_typed(self, place: int, kind: CellKind, value: Value) -> None:
        form = self._formats.typed[kind]
        if kind == "money":
            assert isinstance(value, int)
            _written(self._sheet.write_number(self._row, place, value / 100, form))
        elif kind == "whole":
            _written(self._sheet.write_number(self._row, place, value, form))
        else:
            if isinstance(value, datetime):
                value = value.replace(tzinfo=None, microsecond=0)
            _written(self._sheet.write_datetime(self._row, place, value, form))

    def finish(self) -> None:
        """End the present sheet."""
        self.counts[-1] = (self.counts[-1][0], self._row)
        self._sheet.autofilter(0, 0, self._row, len(self._labels()) - 1)


def _written(result: int) -> None:
    # xlsxwriter leaves a cell out and says so with a negative number only.
    if result:
        raise ValueError(f"a cell was not written: {result}")


def _show_first_and_print(sheet: Any) -> None:
    """Open the workbook at this sheet, which prints on as few pages of A4 as fit side by side."""
    sheet.activate()
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


class _Formats:
    def __init__(self, workbook: Any, *, for_people: bool = False) -> None:
        every = {"text_wrap": True, "valign": "top"} if for_people else {}
        numbers = {**_NUMBER_FORMATS, "date": _THAI_DAY} if for_people else _NUMBER_FORMATS
        self.header: Format = workbook.add_format(
            {
                **every,
                "bold": True,
                "font_color": "#FFFFFF",
                "bg_color": "#0B5E63",
                "num_format": "@",
            }
        )
        self.text: Format = workbook.add_format({**every, "num_format": "@"})
        # Excel shows ##### for more than 255 letters in a cell of the format "@".
        self.long_text: Format = workbook.add_format(every)
        self.typed: dict[CellKind, Format] = {
            kind: workbook.add_format({**every, "num_format": form})
            for kind, form in numbers.items()
        }


def _write_header(sheet: Any, form: Format, labels: Sequence[str]) -> None:
    for place, label in enumerate(labels):
        _written(sheet.write_string(0, place, label, form))
    sheet.freeze_panes(1, 0)


def _write_texts(
    workbook: Any, sheet: Worksheet, header: Sequence[str], rows: Iterable[Sequence[str]]
) -> None:
    formats = _Formats(workbook)
    sheet.set_column(0, len(header) - 1, 30)
    _write_header(sheet, formats.header, header)
    for number, row in enumerate(rows, start=1):
        for place, text in enumerate(row):
            if text:
                _written(sheet.write_string(number, place, format_value("text", text)))


def _column_rows(tables: Sequence[Table[Any]]) -> Iterator[tuple[str, ...]]:
    for table in tables:
        for column in table.columns:
            personal = texts.PERSONAL if column.personal else texts.NOT_PERSONAL
            yield (
                table.name,
                column.label,
                column.name,
                column.meaning,
                column.source,
                personal,
                texts.KINDS[column.kind],
            )
