"""Reads an XLSX export back with another library, as the one who opens it will see it."""

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from db import texts
from db.export_cells import CellKind, written
from db.export_tables import Table
from db.export_tally import ExportDiffers, Tally

_ESCAPED = re.compile("_x005F(_x[0-9a-fA-F]{4}_)")
_HALF_A_SECOND = timedelta(milliseconds=500)


def read_back(path: Path, tables: Sequence[Table[Any]]) -> Tally:
    """Raises ExportDiffers on a sheet, a header or a type of cell that was not written."""
    tally = Tally([table.name for table in tables])
    # Opened here, because the library refuses a file by its temporary name.
    with path.open("rb") as file, closing(load_workbook(file, read_only=True)) as workbook:
        for table in tables:
            for sheet in _sheets(workbook, table.name):
                for cells in _rows(sheet, table):
                    tally.add(table.name, cells)
    return tally


def _sheets(workbook: Any, name: str) -> Iterator[Any]:
    if name not in workbook.sheetnames:
        raise ExportDiffers(f"no sheet {name}")
    number = 1
    while name in workbook.sheetnames:
        yield workbook[name]
        number += 1
        name = f"{name.split(' ', 1)[0]} {number}"


def _rows(sheet: Any, table: Table[Any]) -> Iterator[list[str]]:
    rows = sheet.iter_rows(values_only=True)
    header = list(next(rows, ()))
    labels = [column.label for column in table.columns]
    if header[: len(labels)] != labels:
        raise ExportDiffers(f"header of {sheet.title}")
    continued = [_places(header, label) for label in labels]
    kinds = [column.kind for column in table.columns]
    for row in rows:
        yield [
            _cell(kind, row[place], [row[more] for more in continued[place]])
            for place, kind in enumerate(kinds)
        ]


def _places(header: Sequence[Any], label: str) -> list[int]:
    places, part = [], 2
    while texts.continued(label, part) in header:
        places.append(header.index(texts.continued(label, part)))
        part += 1
    return places


def _cell(kind: CellKind, value: Any, continued: Sequence[Any]) -> str:
    match kind, value:
        case _, None:
            return ""
        case "text", str():
            return "".join(_as_typed(part) for part in (value, *continued) if part is not None)
        case "money", int() | float():
            return written("money", round(value * 100))
        case "whole", int():
            return str(value)
        case "date", datetime():
            return value.date().isoformat()
        case "moment", datetime():
            return written("moment", value + _HALF_A_SECOND)
    raise ExportDiffers(f"a {type(value).__name__} where {kind} was written")


def _as_typed(part: str) -> str:
    """Excel writes a text that looks like its own escape (`_x0041_`) escaped once more."""
    return _ESCAPED.sub(r"\1", part)
