"""Bring a backup back into an empty database, all of it or nothing."""

import hashlib
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from sqlalchemy import Table, exists, func, insert, select, text
from sqlalchemy.orm import Session

from db.backup.archive import (
    EVIDENCE,
    MANIFEST,
    MANIFEST_BYTES,
    TABLES,
    ArchiveMember,
    BackupManifest,
    DamagedBackup,
    NotABackup,
    Progress,
    Row,
    from_line,
    pieces,
    table_member,
)
from db.evidence.files import EvidenceFiles, is_name
from db.queue.broadcasts import approval

_ROWS_AT_ONCE = 500


class DatabaseNotEmpty(Exception):
    """The database holds something already."""


class EvidenceDiffers(Exception):
    """A file of evidence of the same name, but with other content, is there already."""


class RevisionMismatch(Exception):
    """The backup was made with another shape of the tables; names it."""


@contextmanager
def open_archive(file: BinaryIO) -> Iterator[ZipFile]:
    """The ZIP. Raises NotABackup; Damaged from within, when its bytes cannot be read."""
    try:
        archive = ZipFile(file)
    except (BadZipFile, NotImplementedError) as error:
        raise NotABackup from error
    with archive:
        try:
            yield archive
        except (BadZipFile, NotImplementedError, EOFError, zlib.error) as error:
            raise DamagedBackup("zip") from error


def verify(archive: ZipFile, revision: str) -> BackupManifest:
    """Read every member and compare it with the manifest; write nothing.

    Raises NotABackup, RevisionMismatch (than `revision`) or Damaged."""
    names = archive.namelist()
    if MANIFEST not in names or archive.getinfo(MANIFEST).file_size > MANIFEST_BYTES:
        raise NotABackup
    manifest = BackupManifest.from_json(archive.read(MANIFEST))
    if manifest.revision != revision:
        raise RevisionMismatch(manifest.revision)
    if sorted(names) != sorted([MANIFEST, *(member.name for member in manifest.members)]):
        raise DamagedBackup(MANIFEST)
    _refuse_strangers(manifest)
    for member in manifest.members:
        _verify(archive, member)
    return manifest


def _refuse_strangers(manifest: BackupManifest) -> None:
    tables = {member.name for member in manifest.members} - {one.name for one in manifest.files}
    if tables != {table_member(table) for table in TABLES}:
        raise DamagedBackup(MANIFEST)
    if not all(is_name(member.name.removeprefix(EVIDENCE)) for member in manifest.files):
        raise DamagedBackup(MANIFEST)


def _verify(archive: ZipFile, member: ArchiveMember) -> None:
    size, lines, digest = 0, 0, hashlib.sha256()
    with archive.open(member.name) as content:
        for piece in pieces(content):
            size += len(piece)
            lines += piece.count(b"\n")
            digest.update(piece)
            if size > member.bytes:
                raise DamagedBackup(member.name)
    rows = lines if member.rows is not None else None
    if (size, digest.hexdigest(), rows) != (member.bytes, member.sha256, member.rows):
        raise DamagedBackup(member.name)


def require_empty(session: Session) -> None:
    """Raises DatabaseNotEmpty."""
    for table in TABLES:
        if session.execute(select(exists(select(table)))).scalar_one():
            raise DatabaseNotEmpty(table.name)


def insert_rows(
    session: Session, archive: ZipFile, manifest: BackupManifest, progress: Progress
) -> None:
    """Write the rows of a verified backup. Raises DatabaseNotEmpty; nobody else can write between
    that look and the end of the transaction."""
    if session.get_bind().dialect.name == "postgresql":
        names = ", ".join(table.name for table in TABLES)
        session.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))
    require_empty(session)
    done, total = 0, manifest.rows
    for table in TABLES:
        source = _rows(archive, table)
        while rows := list(islice(source, _ROWS_AT_ONCE)):
            session.execute(insert(table), rows)
            done += len(rows)
            progress(done, total)
        _go_on_counting(session, table)
    approval.stop_restored(session)


def _rows(archive: ZipFile, table: Table) -> Iterator[Row]:
    with archive.open(table_member(table)) as lines:
        for line in lines:
            yield from_line(table, line)


def _go_on_counting(session: Session, table: Table) -> None:
    """PostgreSQL's counters do not see the ids that we brought."""
    counted = table.autoincrement_column
    if session.get_bind().dialect.name == "postgresql" and counted is not None:
        highest = func.max(counted)
        counter = func.pg_get_serial_sequence(table.name, counted.name)
        following = func.setval(counter, func.coalesce(highest, 1), highest.is_not(None))
        session.execute(select(following))


@contextmanager
def restored_files(
    archive: ZipFile, manifest: BackupManifest, files: EvidenceFiles
) -> Iterator[None]:
    """Write the sealed files; those written are deleted again when the body raises. A file
    that is there already is left alone when it is the same. Raises EvidenceDiffers if not."""
    written: list[str] = []
    try:
        for member in manifest.files:
            name = member.name.removeprefix(EVIDENCE)
            if not _is_there(files, name, member):
                with archive.open(member.name) as content:
                    files.write(name, pieces(content))
                written.append(name)
        yield
    except BaseException:
        for name in written:
            files.delete(name)
        raise


def _is_there(files: EvidenceFiles, name: str, member: ArchiveMember) -> bool:
    try:
        with files.open(name) as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return False
    if found != member.sha256:
        raise EvidenceDiffers(name)
    return True
