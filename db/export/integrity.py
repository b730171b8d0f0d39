"""Check an export against its manifest: counted again, digested again."""

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from zipfile import BadZipFile

from openpyxl.utils.exceptions import InvalidFileException

from db.export import manifest as export_manifest
from db.export import read_back
from db.export.export import FileFormat, manifest_beside
from db.export.formats import csv as formats_csv
from db.export.formats import jsonl as formats_jsonl
from db.export.manifest import Manifest, NotAManifest
from db.export.shape import Shape
from db.export.tally import Difference, ExportDiffers, Tally, whole_digest

_READERS: dict[FileFormat, Callable[[Path, Sequence[Shape]], Tally]] = {
    "xlsx": read_back.read_back,
    "csv": lambda path, shapes: formats_csv.read_back(path, shapes[0]),
    "jsonl": formats_jsonl.read_back,
}
# A file that is no workbook, half of one, or not UTF-8.
_UNREADABLE = (
    BadZipFile,
    EOFError,
    InvalidFileException,
    KeyError,
    SyntaxError,
    TypeError,
    ValueError,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One thing that is wrong: what, where, and the numbers of rows where those differ."""

    what: Difference | Literal["unreadable", "manifest"]
    where: str = ""
    expected: int | None = None
    found: int | None = None


@dataclass(frozen=True, slots=True)
class IntegrityReport:
    """Rows of each table and the digest, as the manifest has them, and all that is wrong."""

    rows: dict[str, int]
    sha256: str
    findings: tuple[Mismatch, ...]


def check(path: Path, file_format: FileFormat) -> IntegrityReport:
    """Read the file, and beside it or in it the manifest. Raises OSError."""
    try:
        manifest = _manifest(path, file_format)
    except NotAManifest:
        return IntegrityReport({}, "", (Mismatch("manifest"),))
    except _UNREADABLE:
        return IntegrityReport({}, "", (Mismatch("unreadable"),))
    sha256 = whole_digest(manifest.rows, manifest.digests)
    try:
        findings = tuple(_differences(manifest, _READERS[file_format](path, manifest.shapes)))
    except ExportDiffers as differs:
        findings = (Mismatch(differs.what, differs.where),)
    except _UNREADABLE:
        findings = (Mismatch("unreadable"),)
    return IntegrityReport(manifest.rows, sha256, findings)


def _manifest(path: Path, file_format: FileFormat) -> Manifest:
    if file_format == "xlsx":
        return read_back.read_manifest(path)
    beside = manifest_beside(path)
    if not beside.is_file():
        raise NotAManifest
    return export_manifest.from_json(beside.read_text("utf-8"))


def _differences(manifest: Manifest, found: Tally) -> Iterator[Mismatch]:
    for table, expected in manifest.rows.items():
        if found.rows[table] != expected:
            yield Mismatch("rows", table, expected, found.rows[table])
        elif found.digests[table] != manifest.digests[table]:
            yield Mismatch("data", table)
