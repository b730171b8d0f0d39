"""The shape of an exported table: what a reader has to know of its columns. Pure."""

from dataclasses import dataclass

from db.export.cells import CellKind


@dataclass(frozen=True, slots=True)
class ColumnShape:
    """One column: its machine name, its Thai label, and what kind of values it holds."""

    name: str
    label: str
    kind: CellKind


@dataclass(frozen=True, slots=True)
class Shape:
    """One table."""

    name: str
    columns: tuple[ColumnShape, ...]


def sheet_name(table: str, number: int) -> str:
    """Name of the first, second ... sheet of a table."""
    return table if number == 1 else f"{table} {number}"
