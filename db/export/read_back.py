"""Read an XLSX export back with another library, as the one who opens it will see it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from db import texts
from db.export.cells import KINDS, CellKind, format_value
from db.export.manifest import Manifest, NotAManifest
from db.export.shape import ColumnShape, Shape, sheet_name
from db.export.tally import ExportDiffers, Tally

_ESCAPED = re.compile("_x005F(_x[0-9a-fA-F]{4}_)")
_HALF_A_SECOND = timedelta(milliseconds=500)
_KINDS: dict[str, CellKind] = {texts.KINDS[kind]: kind for kind in KINDS}


def read_back(path: Path, shapes: Sequence[Shape]) -> Tally:
    """Raises ExportDiffers on a sheet, a header or a type of cell that was not written."""
    tally = Tally([shape.name for shape in shapes])
    # Opened here, because the library refuses a file by its temporary name.
    with path.open("rb") as file, closing(load_workbook(file, read_only=True)) as workbook:
        for shape in shapes:
            for sheet in _sheets(workbook, shape.name):
                for cells in _rows(sheet, shape):
                    tally.add(shape.name, cells)
    return tally


def read_manifest(path: Path) -> Manifest:
    """Read the manifest from the last two sheets. Raises NotAManifest when there is none."""
    with path.open("rb") as file, closing(load_workbook(file, read_only=True)) as workbook:
        if not {texts.COLUMNS_SHEET, texts.ABOUT_SHEET} <= set(workbook.sheetnames):
            raise NotAManifest
        about = {str(row[0]): row[1] for row in _read_about(workbook[texts.ABOUT_SHEET])}
        shapes = _shapes(_read_about(workbook[texts.COLUMNS_SHEET]))
    try:
        return Manifest(
            shapes,
            rows={each.name: _row_count(about, each.name) for each in shapes},
            digests={each.name: str(about[texts.digest_of(each.name)]) for each in shapes},
        )
    except (KeyError, ValueError) as error:
        raise NotAManifest from error


def _read_about(sheet: Any) -> list[tuple[Any, ...]]:
    return [row for row in sheet.iter_rows(min_row=2, values_only=True) if row and row[0]]


def _shapes(rows: Sequence[tuple[Any, ...]]) -> tuple[Shape, ...]:
    found: dict[str, list[ColumnShape]] = {}
    for row in rows:
        if len(row) != len(texts.COLUMNS_HEADER) or row[-1] not in _KINDS:
            raise NotAManifest
        table, label, name, *_, kind = map(str, row)
        found.setdefault(table, []).append(ColumnShape(name, label, _KINDS[kind]))
    return tuple(Shape(name, tuple(columns)) for name, columns in found.items())


def _row_count(about: Mapping[str, Any], table: str) -> int:
    """The rows of all sheets of a table; the first one has to be there."""
    total, number, sheet = int(about[texts.rows_of(table)]), 2, sheet_name(table, 2)
    while texts.rows_of(sheet) in about:
        total += int(about[texts.rows_of(sheet)])
        number += 1
        sheet = sheet_name(table, number)
    return total


def _sheets(workbook: Any, name: str) -> Iterator[Any]:
    if name not in workbook.sheetnames:
        raise ExportDiffers("sheet", name)
    number = 1
    while (sheet := sheet_name(name, number)) in workbook.sheetnames:
        yield workbook[sheet]
        number += 1


def _rows(sheet: Any, shape: Shape) -> Iterator[list[str]]:
    rows = sheet.iter_rows(values_only=True)
    header = list(next(rows, ()))
    labels = [column.label for column in shape.columns]
    if header[: len(labels)] != labels:
        raise ExportDiffers("header", sheet.title)
    continued = [_places(header, label) for label in labels]
    kinds = [column.kind for column in shape.columns]
    where = str(sheet.title)
    for row in rows:
        yield [
            _cell(kind, row[place], [row[more] for more in continued[place]], where)
            for place, kind in enumerate(kinds)
        ]


def _places(header: Sequence[Any], label: str) -> list[int]:
    places, part = [], 2
    while texts.continued(label, part) in header:
        places.append(header.index(texts.continued(label, part)))
        part += 1
    return places


def _cell(kind: CellKind, value: Any, continued: Sequence[Any], where: str) -> str:
    match kind, value:
        case _, None:
            return ""
        case "text", str():
            return "".join(_as_typed(part) for part in (value, *continued) if part is not None)
        case "money", int() | float():
            return format_value("money", round(value * 100))
        case "whole", int():
            return str(value)
        case "date", datetime():
            return value.date().isoformat()
        case "moment", datetime():
            return format_value("moment", value + _HALF_A_SECOND)
    raise ExportDiffers("cell", where)


def _as_typed(part: str) -> str:
    """Excel writes a text that looks like its own escape (`_x0041_`) escaped once more."""
    return _ESCAPED.sub(r"\1", part)
