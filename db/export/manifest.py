"""Manifest beside an export: its maker and contents, its numbers of rows and digests."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.export.cells import KINDS
from db.export.shape import ColumnShape, Shape
from db.export.tables import Column, Table
from db.export.tally import Tally

SUFFIX = ".manifest.json"
_MADE_BY = "ruthan complaints export"


class NotAManifest(Exception):
    """The text is not what `to_json` wrote."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Origin of an export: who asked for which complaints, and why."""

    who: str
    role: str
    at: datetime
    filter_words: str
    reason: str
    personal: bool


@dataclass(frozen=True, slots=True)
class Manifest:
    """The numbers and digests that a file is checked against."""

    shapes: tuple[Shape, ...]
    rows: dict[str, int]
    digests: dict[str, str]


def to_json(
    origin: Origin, file_format: str, schema: int, tables: tuple[Table[Any], ...], tally: Tally
) -> str:
    """The manifest as JSON, for people and programs."""
    content = {
        "made_by": _MADE_BY,
        "schema": schema,
        "format": file_format,
        "who": origin.who,
        "role": origin.role,
        "at": origin.at.isoformat(timespec="seconds"),
        "filter": origin.filter_words,
        "reason": origin.reason,
        "personal": "shown" if origin.personal else "masked",
        "sha256": tally.sha256,
        "tables": [_table(table, tally) for table in tables],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _table(table: Table[Any], tally: Tally) -> dict[str, Any]:
    return {
        "name": table.name,
        "rows": tally.rows[table.name],
        "sha256": tally.digests[table.name],
        "columns": [_column(column) for column in table.columns],
    }


def _column(column: Column[Any]) -> dict[str, Any]:
    return {
        "name": column.name,
        "label": column.label,
        "meaning": column.meaning,
        "kind": column.kind,
        "source": column.source,
        "personal": column.personal,
    }


def from_json(text: str) -> Manifest:
    """Raises NotAManifest."""
    try:
        tables = json.loads(text)["tables"]
        return Manifest(
            shapes=tuple(Shape(each["name"], _shape(each["columns"])) for each in tables),
            rows={each["name"]: int(each["rows"]) for each in tables},
            digests={each["name"]: str(each["sha256"]) for each in tables},
        )
    except (ValueError, KeyError, TypeError) as error:
        raise NotAManifest from error


def _shape(columns: Any) -> tuple[ColumnShape, ...]:
    if any(column["kind"] not in KINDS for column in columns):
        raise NotAManifest
    return tuple(ColumnShape(column["name"], column["label"], column["kind"]) for column in columns)
