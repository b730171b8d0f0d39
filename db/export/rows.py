"""A table's rows as they are written: cleaned a whole row at a time, counted and digested."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from db.export.cells import FORMATTERS, SEPARATOR, CellKind, Value, all_clean, clean
from db.export.tables import Table
from db.export.tally import Tally


class Rows:
    """Reads items of one table. Most rows hold nothing to clean, and one look at all cells
    together says so. `moments` says how the format writes a moment."""

    def __init__(self, table: Table[Any], tally: Tally, moments: Callable[[datetime], str]) -> None:
        self._name = table.name
        self._tally = tally
        self._readers = [column.read for column in table.columns]
        kinds = [column.kind for column in table.columns]
        self._texts = [place for place, kind in enumerate(kinds) if kind == "text"]
        writers: dict[CellKind, Callable[..., str]] = {**FORMATTERS, "moment": moments}
        self._typed = [(place, writers[kind]) for place, kind in enumerate(kinds) if kind != "text"]

    def read(self, item: object) -> tuple[list[Value], list[str], str]:
        """The values of a row, its cells as they are counted, and these joined."""
        values = [read(item) for read in self._readers]
        cells: list[Any] = [value or "" for value in values]
        for place, write in self._typed:
            if (value := values[place]) is not None:
                cells[place] = write(value)
        joined = SEPARATOR.join(cells)
        if not all_clean(joined, len(cells)):
            for place in self._texts:
                cells[place] = clean(cells[place])
            joined = SEPARATOR.join(cells)
        self._tally.add_joined(self._name, joined)
        return values, cells, joined
