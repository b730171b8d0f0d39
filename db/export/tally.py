"""The count and digest of exported rows, made alike when they are written and read back."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Literal

from db.export.cells import SEPARATOR

_END = "\x1e"

Difference = Literal["bom", "header", "sheet", "row", "cell", "rows", "data"]


class ExportDiffers(Exception):
    """The rows read from the file are not those written into it: the difference and its place."""

    def __init__(self, what: Difference, where: str = "") -> None:
        super().__init__(what, where)
        self.what, self.where = what, where


class Tally:
    """Rows and SHA-256 of each table, by name."""

    def __init__(self, tables: Sequence[str]) -> None:
        self._rows = dict.fromkeys(tables, 0)
        self._hashes = {name: hashlib.sha256() for name in tables}

    def add(self, table: str, cells: Sequence[str]) -> None:
        """Count one row that was read, whose cells are as `export_cells.written` writes them.
        Raises ExportDiffers."""
        joined = SEPARATOR.join(cells)
        if joined.count(SEPARATOR) != len(cells) - 1:
            raise ExportDiffers("cell", table)
        self.add_joined(table, joined)

    def add_joined(self, table: str, joined: str) -> None:
        """Count one row whose clean cells were joined."""
        self._rows[table] += 1
        self._hashes[table].update((joined + _END).encode("utf-8", "surrogatepass"))

    @property
    def rows(self) -> dict[str, int]:
        """Number of rows of each table."""
        return dict(self._rows)

    @property
    def digests(self) -> dict[str, str]:
        """The SHA-256 of each table's rows."""
        return {name: digest.hexdigest() for name, digest in self._hashes.items()}

    @property
    def sha256(self) -> str:
        """The digest of the data: of each table's name, rows and digest, in order."""
        return whole_digest(self._rows, self.digests)

    def equals(self, other: "Tally") -> bool:
        """True if both saw the same rows of the same tables."""
        return self.rows == other.rows and self.sha256 == other.sha256


def whole_digest(rows: Mapping[str, int], digests: Mapping[str, str]) -> str:
    """The digest over all tables."""
    whole = hashlib.sha256()
    for name, count in rows.items():
        whole.update(f"{name} {count} {digests[name]}\n".encode())
    return whole.hexdigest()
