"""Complaints as a file that an officer can trust: one snapshot, streamed, read back, released."""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import texts
from db.complaints import complaints
from db.complaints.complaints import Filter
from db.engine.disk_space import sync_folder
from db.engine.encryption import MasterKeys
from db.export import manifest as export_manifest
from db.export import read_back
from db.export.columns import SCHEMA
from db.export.formats import csv as formats_csv
from db.export.formats import jsonl as formats_jsonl
from db.export.formats import xlsx as formats_xlsx
from db.export.shape import Shape
from db.export.tables import BANGKOK, Record, Table, records
from db.export.tally import ExportDiffers, Tally
from db.models.tables import Complaint

FileFormat = Literal["xlsx", "csv", "jsonl"]
FORMATS: tuple[FileFormat, ...] = ("xlsx", "csv", "jsonl")
_PROGRESS_EVERY = 100

# Told how many complaints are written, of how many.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """An export as it is asked for: which complaints, by whom and why, and whether `who` may
    see personal columns. `filter_words` says `wanted` in words."""

    wanted: Filter
    filter_words: str
    who: str
    role: str
    reason: str
    now: datetime
    personal: bool


class ErasedMeanwhile(Exception):
    """Somebody was erased since the snapshot was read: the file may still tell of them."""


class UnreleasedExport:
    """A finished and checked file that has not got its name yet, and its manifest; `erased`
    complaints had been erased when it was read."""

    def __init__(self, path: Path, out: Path, manifest: str, tally: Tally, erased: int) -> None:
        self._path = path
        self._out = out
        self._manifest = manifest
        self.rows = next(iter(tally.rows.values()))
        self.sha256 = tally.sha256
        self.erased = erased

    def check_nobody_was_erased(self, session: Session) -> None:
        """Raises ErasedMeanwhile."""
        if erased(session) != self.erased:
            raise ErasedMeanwhile

    def release(self) -> None:
        """Give the file and its manifest their names; both are on the disk when this returns.
        Raises FileExistsError rather than overwrite."""
        beside = manifest_beside(self._out)
        _refuse_to_overwrite(self._out)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(self._manifest)
            file.flush()
            os.fsync(file.fileno())
        with self._path.open("rb") as written:
            os.fsync(written.fileno())
        self._path.rename(self._out)
        sync_folder(self._out.parent)


def manifest_beside(file: Path) -> Path:
    """Path of an export's manifest."""
    return file.with_name(file.name + export_manifest.SUFFIX)


def erased(session: Session) -> int:
    """Number of complaints that have become mere numbers. It only grows."""
    return session.execute(
        select(func.count()).select_from(Complaint).where(Complaint.erased_at.is_not(None))
    ).scalar_one()


@contextmanager
def draft_export(
    session: Session,
    data_keys: MasterKeys,
    order: ExportOrder,
    tables: Sequence[Table[Any]],
    out: Path,
    file_format: FileFormat,
    progress: Progress,
) -> Iterator[UnreleasedExport]:
    """Write the first of `tables` (CSV) or all of them (XLSX, JSON Lines) beside `out`, with
    mode 0600, and reads them back; what is not released by the end is deleted.

    `session` must not have begun: the whole export reads one snapshot. Raises ExportDiffers,
    DecryptionError when someone's key is gone, FileExistsError."""
    _refuse_to_overwrite(out)
    fit = [table for table in tables if file_format == "xlsx" or not table.for_people]
    shown = tuple(fit if order.personal else [table.masked() for table in fit])
    shown = shown[:1] if file_format == "csv" else shown
    _begin_snapshot(session)
    total, gone = complaints.count(session, order.wanted), erased(session)

    def stream() -> Iterator[Record]:
        return _told(records(session, data_keys, order.wanted), total, progress)

    with _temporary(out) as path:
        tally = _write(path, shown, stream, order, file_format)
        found = _read_back(path, [table.shape for table in shown], file_format)
        written = export_manifest.to_json(_origin(order), file_format, SCHEMA, shown, tally)
        draft = UnreleasedExport(path, out, written, tally, gone)
        if draft.rows != total:
            raise ExportDiffers("rows", f"{total} counted, {draft.rows} written")
        if not found.equals(tally):
            raise ExportDiffers("data", f"{tally.rows} written, {found.rows} read back")
        yield draft


def _refuse_to_overwrite(out: Path) -> None:
    for path in (out, manifest_beside(out)):
        if path.exists():
            raise FileExistsError(path)


def _write(
    path: Path,
    tables: tuple[Table[Any], ...],
    stream: Callable[[], Iterator[Record]],
    order: ExportOrder,
    file_format: FileFormat,
) -> Tally:
    match file_format:
        case "xlsx":
            return formats_xlsx.write(path, tables, stream, _about(order))
        case "csv":
            return formats_csv.write(path, tables[0], stream())
        case "jsonl":
            return formats_jsonl.write(path, tables, stream())


def _read_back(path: Path, shapes: Sequence[Shape], file_format: FileFormat) -> Tally:
    match file_format:
        case "xlsx":
            return read_back.read_back(path, shapes)
        case "csv":
            return formats_csv.read_back(path, shapes[0])
        case "jsonl":
            return formats_jsonl.read_back(path, shapes)


def _origin(order: ExportOrder) -> export_manifest.Origin:
    return export_manifest.Origin(
        who=order.who,
        role=order.role,
        at=order.now,
        filter_words=order.filter_words,
        reason=order.reason,
        personal=order.personal,
    )


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


def _about(order: ExportOrder) -> formats_xlsx.About:
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
            digests=tally.digests,
        )

    return rows
