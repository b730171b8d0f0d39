"""The count and digest of exported rows, made alike when they are written and read back."""

import hashlib
import json
from collections.abc import Sequence


class ExportDiffers(Exception):
    """What was read back from the file is not what was written into it."""


class Tally:
    """Rows and SHA-256 of each table, by name."""

    def __init__(self, tables: Sequence[str]) -> None:
        self._rows = dict.fromkeys(tables, 0)
        self._hashes = {name: hashlib.sha256() for name in tables}

    def add(self, table: str, cells: Sequence[str]) -> None:
        """Counts one row, whose cells are as `export_cells.written` writes them."""
        self._rows[table] += 1
        self._hashes[table].update(json.dumps(cells, ensure_ascii=False).encode() + b"\n")

    @property
    def rows(self) -> dict[str, int]:
        """How many rows each table has."""
        return dict(self._rows)

    @property
    def sha256(self) -> str:
        """The digest of the data: of each table's name, rows and digest, in order."""
        whole = hashlib.sha256()
        for name, rows in self._rows.items():
            whole.update(f"{name} {rows} {self._hashes[name].hexdigest()}\n".encode())
        return whole.hexdigest()

    def equals(self, other: "Tally") -> bool:
        """Whether both saw the same rows of the same tables."""
        return self.rows == other.rows and self.sha256 == other.sha256
