"""Write all that is kept into one ZIP: every table from one snapshot, every sealed file."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from alembic.runtime.migration import MigrationContext
from sqlalchemy import CompoundSelect, Table, func, select
from sqlalchemy.orm import Session

from db.backup.archive import (
    EVIDENCE,
    MANIFEST,
    TABLES,
    ArchiveMember,
    BackupManifest,
    Progress,
    pieces,
    table_member,
    to_line,
)
from db.evidence.files import EvidenceFiles
from db.models.tables import Evidence

_ROWS_AT_ONCE = 500
_PROGRESS_EVERY = 200


class IncompleteBackup(Exception):
    """Files of evidence that the database still wants are not on the disk; says how many."""

    def __init__(self, missing: int) -> None:
        super().__init__(f"{missing} files are missing")
        self.missing = missing


class Backup:
    """One backup on its way. Rows and files pass through in small pieces; only the list of
    members is kept in memory. What is sealed stays sealed."""

    def __init__(self, session: Session, files: EvidenceFiles, progress: Progress) -> None:
        """`session` must not have begun: all of it is read from one snapshot."""
        _begin_snapshot(session)
        self.missing: list[str] = []
        self._session = session
        self._files = files
        self._progress = progress
        self._done = 0
        self._total = sum(self._count(table) for table in TABLES) + self._count_files()

    def write(self, out: BinaryIO, now: datetime) -> BackupManifest:
        """Write the ZIP. Names of files that the snapshot wants and the disk does not have
        are in `missing` afterwards: they may have been removed since."""
        revision = MigrationContext.configure(self._session.connection()).get_current_revision()
        with ZipFile(out, "w", allowZip64=True) as archive:
            members = [self._write_table(archive, table, now) for table in TABLES]
            members += self._write_files(archive, now)
            manifest = BackupManifest(revision or "", now, tuple(members))
            archive.writestr(_info(MANIFEST, now, ZIP_DEFLATED), manifest.to_json())
        return manifest

    def _write_table(self, archive: ZipFile, table: Table, now: datetime) -> ArchiveMember:
        rows = 0

        def lines() -> Iterator[bytes]:
            nonlocal rows
            query = select(table).order_by(*table.primary_key.columns)
            streamed = self._session.execute(
                query, execution_options={"yield_per": _ROWS_AT_ONCE}
            ).mappings()
            for row in streamed:
                yield to_line(table, dict(row))
                rows += 1
                self._one_done()

        size, sha256 = _add(archive, _info(table_member(table), now, ZIP_DEFLATED), lines())
        return ArchiveMember(table_member(table), size, sha256, rows)

    def _write_files(self, archive: ZipFile, now: datetime) -> Iterator[ArchiveMember]:
        names = self._session.execute(
            _wanted_files(), execution_options={"yield_per": _ROWS_AT_ONCE}
        ).scalars()
        for name in names:
            try:
                file = self._files.open(str(name))
            except FileNotFoundError:
                self.missing.append(str(name))
                continue
            with file:
                member = EVIDENCE + str(name)
                # Ciphertext does not get smaller.
                info = _info(member, now, ZIP_STORED)
                size, sha256 = _add(archive, info, pieces(file))
            yield ArchiveMember(member, size, sha256)
            self._one_done()

    def _one_done(self) -> None:
        self._done += 1
        if self._done % _PROGRESS_EVERY == 0 or self._done == self._total:
            self._progress(self._done, self._total)

    def _count(self, table: Table) -> int:
        return self._session.execute(select(func.count()).select_from(table)).scalar_one()

    def _count_files(self) -> int:
        wanted = _wanted_files().subquery()
        return self._session.execute(select(func.count()).select_from(wanted)).scalar_one()


def refuse_missing(session: Session, missing: list[str]) -> None:
    """Of the files that a backup did not find, those that are wanted still were not removed
    meanwhile, but lost. Raises IncompleteBackup."""
    wanted = _wanted_files().subquery()
    found = [session.execute(select(wanted).where(wanted.c.name == name)) for name in missing]
    lost = sum(rows.first() is not None for rows in found)
    if lost:
        raise IncompleteBackup(lost)


def _wanted_files() -> CompoundSelect[str | None]:
    """The originals and their copies."""
    sealed = Evidence.state == "sealed"
    originals = select(Evidence.stored_as.label("name")).where(sealed)
    return originals.union_all(
        select(Evidence.copied_as.label("name")).where(sealed, Evidence.copied_as.is_not(None))
    )


def _begin_snapshot(session: Session) -> None:
    # SQLite's reading transaction is a snapshot as it is.
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def _info(name: str, now: datetime, compression: int) -> ZipInfo:
    info = ZipInfo(name, now.timetuple()[:6])
    info.compress_type = compression
    info.external_attr = 0o600 << 16
    return info


def _add(archive: ZipFile, info: ZipInfo, pieces: Iterable[bytes]) -> tuple[int, str]:
    """Add a member piece by piece; its size in bytes and its SHA-256."""
    size, digest = 0, hashlib.sha256()
    with archive.open(info, "w", force_zip64=True) as member:
        for piece in pieces:
            member.write(piece)
            size += len(piece)
            digest.update(piece)
    return size, digest.hexdigest()
