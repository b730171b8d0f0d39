"""Complaints as a file that an officer can trust: one snapshot, streamed, read back, released."""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from sqlalchemy.orm import Session

from db import complaints, export_csv, export_read_back, export_xlsx, texts
from db.complaints import Filter
from db.export_columns import BANGKOK, SCHEMA
from db.export_tables import Record, Table, records
from db.export_tally import ExportDiffers, Tally
from db.sealing import DataKeys

FileFormat = Literal["xlsx", "csv"]
FORMATS: tuple[FileFormat, ...] = ("xlsx", "csv")
_PROGRESS_EVERY = 100

# Told how many complaints are written, of how many.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Order:
    """An export as it is asked for: which complaints, by whom and why, and whether `who` may
    see personal columns. `filter_words` says `wanted` in words."""

    wanted: Filter
    filter_words: str
    who: str
    role: str
    reason: str
    now: datetime
    personal: bool


class Draft:
    """A finished and checked file that has not got its name yet."""

    def __init__(self, path: Path, out: Path, tally: Tally) -> None:
        self._path = path
        self._out = out
        self.rows = next(iter(tally.rows.values()))
        self.sha256 = tally.sha256

    def release(self) -> None:
        """Gives the file its name. Raises FileExistsError rather than overwrite."""
        if self._out.exists():
            raise FileExistsError(self._out)
        self._path.rename(self._out)


@contextmanager
def drafted(
    session: Session,
    data_keys: DataKeys,
    order: Order,
    tables: Sequence[Table[Any]],
    out: Path,
    file_format: FileFormat,
    progress: Progress,
) -> Iterator[Draft]:
    """Writes the first of `tables` (CSV) or all of them (XLSX) beside `out`, with mode 0600,
    and reads them back; what is not released by the end is deleted.

    `session` must not have begun: the whole export reads one snapshot. Raises ExportDiffers,
    CannotOpen when someone's key is gone, FileExistsError."""
    if out.exists():
        raise FileExistsError(out)
    shown = tables if order.personal else [table.masked() for table in tables]
    _begin_snapshot(session)
    total = complaints.count(session, order.wanted)

    def stream() -> Iterator[Record]:
        return _told(records(session, data_keys, order.wanted), total, progress)

    with _temporary(out) as path:
        if file_format == "csv":
            tally = export_csv.write(path, shown[0], stream())
            found = export_csv.read_back(path, shown[0])
        else:
            tally = export_xlsx.write(path, shown, stream, _about(order))
            found = export_read_back.read_back(path, shown)
        draft = Draft(path, out, tally)
        if not found.equals(tally) or draft.rows != total:
            raise ExportDiffers(f"{total} counted, {tally.rows} written, {found.rows} read back")
        yield draft


def _begin_snapshot(session: Session) -> None:
    # SQLite's reading transaction is a snapshot as it is.
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def _told(source: Iterator[Record], total: int, progress: Progress) -> Iterator[Record]:
    progress(0, total)
    for done, record in enumerate(source, start=1):
        yield record
        if done % _PROGRESS_EVERY == 0 or done == total:
            progress(done, total)


@contextmanager
def _temporary(out: Path) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=out.parent)
    os.close(handle)
    path = Path(name)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _about(order: Order) -> export_xlsx.About:
    def rows(tally: Tally, sheets: Sequence[tuple[str, int]]) -> Sequence[tuple[str, str]]:
        when = order.now.astimezone(BANGKOK)
        return texts.about(
            who=order.who,
            role=order.role,
            when=f"{texts.thai_date(when)} {when:%H:%M:%S}",
            filter_words=order.filter_words,
            reason=order.reason,
            schema=SCHEMA,
            personal=order.personal,
            sha256=tally.sha256,
            sheets=sheets,
        )

    return rows
