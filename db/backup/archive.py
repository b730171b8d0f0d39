"""The shape of a backup: a ZIP of tables as JSON lines, sealed files and a manifest."""

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import IO, Any

from sqlalchemy import Column, Date, LargeBinary, Table

from db.models.breaches import Breach
from db.models.broadcasts import Broadcast
from db.models.cases import CaseEntry
from db.models.check_sightings import CheckSighting
from db.models.columns import UtcDateTime
from db.models.consent_refusals import ConsentRefusals
from db.models.erasures import Erasure
from db.models.exports import ExportJob
from db.models.patterns import SellerFingerprint
from db.models.reminders import Reminder
from db.models.search import SearchTerm
from db.models.staff import Unit

FORMAT = "ruthan-backup"
VERSION = 1
MANIFEST = "manifest.json"
MANIFEST_BYTES = 512 * 1024 * 1024
EVIDENCE = "evidence/"
# One table of each module, so that all are known.
_OF_EACH_MODULE = (
    Breach,
    Broadcast,
    CaseEntry,
    CheckSighting,
    SellerFingerprint,
    Reminder,
    SearchTerm,
    Erasure,
    ExportJob,
    ConsentRefusals,
    Unit,
)
# Referred to before referring, so that they can be filled in this order.
TABLES: tuple[Table, ...] = tuple(_OF_EACH_MODULE[0].metadata.sorted_tables)
_CHUNK = 256 * 1024

Row = dict[str, Any]
Progress = Callable[[int, int], None]
"""Told how many rows and files are done, of how many."""


class NotABackup(Exception):
    """The file is no backup of ours, or of a version that this code cannot read."""


class DamagedBackup(Exception):
    """The backup is not what its manifest says; names the member, never what is in it."""


@dataclass(frozen=True, slots=True)
class ArchiveMember:
    """One file in the ZIP: `bytes` long, with its SHA-256; `rows` only of a table."""

    name: str
    bytes: int
    sha256: str
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class BackupManifest:
    """Manifest of a backup: the schema's revision, when it was made, all other members."""

    revision: str
    made_at: datetime
    members: tuple[ArchiveMember, ...]

    @property
    def rows(self) -> int:
        """All rows of all tables."""
        return sum(member.rows or 0 for member in self.members)

    @property
    def files(self) -> tuple[ArchiveMember, ...]:
        """The sealed files of evidence."""
        return tuple(member for member in self.members if member.name.startswith(EVIDENCE))

    def to_json(self) -> bytes:
        """The JSON that stands in the ZIP."""
        content = {
            "format": FORMAT,
            "version": VERSION,
            "revision": self.revision,
            "made_at": self.made_at.isoformat(),
            "members": [asdict(member) for member in self.members],
        }
        return json.dumps(content, indent=1).encode()

    @classmethod
    def from_json(cls, content: bytes) -> "BackupManifest":
        """Raises NotABackup."""
        try:
            said = json.loads(content)
            if (said["format"], said["version"]) != (FORMAT, VERSION):
                raise NotABackup
            members = tuple(ArchiveMember(**member) for member in said["members"])
            return cls(said["revision"], datetime.fromisoformat(said["made_at"]), members)
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise NotABackup from error


def table_member(table: Table) -> str:
    """The member's name of a table."""
    return f"tables/{table.name}.jsonl"


def pieces(content: IO[bytes]) -> Iterator[bytes]:
    """All of it, in pieces of 256 KiB."""
    return iter(lambda: content.read(_CHUNK), b"")


def to_line(table: Table, row: Row) -> bytes:
    """One row: bytes as base64, moments and days as ISO 8601."""
    shown = {column.name: _encode(column, row[column.name]) for column in table.columns}
    return json.dumps(shown, separators=(",", ":")).encode() + b"\n"


def from_line(table: Table, line: bytes) -> Row:
    """The row again. Raises DamagedBackup when it does not have the table's columns and kinds."""
    try:
        shown = json.loads(line)
        if set(shown) != set(table.columns.keys()):
            raise DamagedBackup(table_member(table))
        return {column.name: _decode(column, shown[column.name]) for column in table.columns}
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedBackup(table_member(table)) from error


def _encode(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, LargeBinary):
        return base64.b64encode(value).decode()
    return value.isoformat() if isinstance(column.type, UtcDateTime | Date) else value


def _decode(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, LargeBinary):
        return base64.b64decode(value, validate=True)
    if isinstance(column.type, UtcDateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value
