"""An export as JSON Lines for programs: one complaint a line, with the rows of the other tables."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from db.export.cells import CellKind, Value, iso
from db.export.rows import Rows
from db.export.shape import ColumnShape, Shape
from db.export.tables import Record, Table
from db.export.tally import ExportDiffers, Tally

# What the first table's one row is called in a line; the others stand under their own names.
COMPLAINT = "complaint"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Row = dict[str, str | int | None]


def write(path: Path, tables: Sequence[Table[Any]], records: Iterable[Record]) -> Tally:
    """Money is a text, exact to the satang; days and moments are ISO; nothing is escaped but by
    JSON."""
    tally = Tally([table.name for table in tables])
    readers = [(table, Rows(table, tally, iso)) for table in tables]
    first, *others = readers
    with path.open("w", encoding="utf-8", newline="") as file:
        for record in records:
            (own,) = _objects(*first, record)
            line: dict[str, Any] = {COMPLAINT: own}
            line |= {table.name: _objects(table, rows, record) for table, rows in others}
            file.write(_encode(line) + "\n")
    return tally


def _objects(table: Table[Any], rows: Rows, record: Record) -> list[Row]:
    found = []
    for item in table.rows(record):
        values, cells, _ = rows.read(item)
        found.append(
            {
                column.name: _shown(column.kind, value, cell)
                for column, value, cell in zip(table.columns, values, cells, strict=True)
            }
        )
    return found


def _shown(kind: CellKind, value: Value, cell: str) -> str | int | None:
    if value is None or (kind == "whole" and isinstance(value, int)):
        return value
    return cell


def read_back(path: Path, shapes: Sequence[Shape]) -> Tally:
    """Read the file as another program would. Raises ExportDiffers on a wrong shape."""
    tally = Tally([shape.name for shape in shapes])
    keys = [COMPLAINT, *(shape.name for shape in shapes[1:])]
    with path.open(encoding="utf-8", newline="\n") as file:
        for number, text in enumerate(file, start=1):
            line = _line(text, number)
            if list(line) != keys:
                raise ExportDiffers("row", str(number))
            _add(tally, shapes[0], [line[COMPLAINT]], number)
            for shape in shapes[1:]:
                _add(tally, shape, line[shape.name], number)
    return tally


def _line(text: str, number: int) -> dict[str, Any]:
    try:
        line = json.loads(text)
    except ValueError as error:
        raise ExportDiffers("row", str(number)) from error
    if not isinstance(line, dict):
        raise ExportDiffers("row", str(number))
    return line


def _add(tally: Tally, shape: Shape, rows: Any, number: int) -> None:
    names = [column.name for column in shape.columns]
    if not isinstance(rows, list):
        raise ExportDiffers("row", str(number))
    for row in rows:
        if not isinstance(row, dict) or list(row) != names:
            raise ExportDiffers("row", str(number))
        tally.add(shape.name, [_read(column, row[column.name], number) for column in shape.columns])


def _read(column: ColumnShape, value: Any, number: int) -> str:
    match column.kind, value:
        case _, None:
            return ""
        case "whole", int():
            return str(value)
        case "text" | "money" | "date" | "moment", str():
            return value
    raise ExportDiffers("cell", str(number))
