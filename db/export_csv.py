"""An export as CSV for other systems: UTF-8 with BOM, CRLF, RFC 4180, ISO dates."""

import codecs
import csv
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from db.export_cells import CellKind, Value, guard, iso, unguard, written
from db.export_shape import Shape
from db.export_tables import Record, Table
from db.export_tally import ExportDiffers, Tally

_LONGEST_CELL = 10_000_000


def write(path: Path, table: Table[Any], records: Iterable[Record]) -> Tally:
    """Writes one table under its machine names. Every cell is quoted, so that a reader with
    another separator does not begin a cell inside a text."""
    tally = Tally([table.name])
    columns = table.columns
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
        writer.writerow([column.name for column in columns])
        for record in records:
            for item in table.rows(record):
                values = [(column.kind, column.read(item)) for column in columns]
                tally.add(table.name, [written(kind, value) for kind, value in values])
                writer.writerow([_shown(kind, value) for kind, value in values])
    return tally


def _shown(kind: CellKind, value: Value) -> str:
    if isinstance(value, datetime):
        return iso(value)
    cell = written(kind, value)
    return guard(cell) if kind == "text" else cell


def read_back(path: Path, shape: Shape) -> Tally:
    """Reads the file as another system would. Raises ExportDiffers on a wrong shape."""
    tally = Tally([shape.name])
    kinds = [column.kind for column in shape.columns]
    csv.field_size_limit(_LONGEST_CELL)
    with path.open("rb") as raw:
        if raw.read(3) != codecs.BOM_UTF8:
            raise ExportDiffers("bom")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = _rows(file)
        if next(rows, (0, []))[1] != [column.name for column in shape.columns]:
            raise ExportDiffers("header", shape.name)
        for line, row in rows:
            if len(row) != len(kinds):
                raise ExportDiffers("row", str(line))
            cells = [_read(kind, cell, line) for kind, cell in zip(kinds, row, strict=True)]
            tally.add(shape.name, cells)
    return tally


def _rows(file: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(file, strict=True)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise ExportDiffers("row", str(reader.line_num)) from error


def _read(kind: CellKind, cell: str, line: int) -> str:
    if kind == "text":
        return unguard(cell)
    if kind == "moment" and cell:
        try:
            return datetime.fromisoformat(cell).replace(tzinfo=None).isoformat()
        except ValueError as error:
            raise ExportDiffers("cell", str(line)) from error
    return cell
