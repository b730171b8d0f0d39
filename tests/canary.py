"""Search of a database, its files or a backup for a value, with all of the office's keys."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import LargeBinary, Table, select

from bot.runtime.transactions import Transactions
from db.backup.archive import EVIDENCE, TABLES, from_line, table_member
from db.engine.encryption import DataEncryptionKey, DecryptionError, MasterKeys
from tests.house.project import ROOT

Rows = dict[str, list[dict[str, Any]]]
# Every context under which anything is sealed, as the code names them.
CONTEXTS = sorted(
    {
        context
        for module in (ROOT / "db").rglob("*.py")
        for context in re.findall(r'= "([a-z_]+\.[a-z_]+)"', module.read_text())
    }
)


def everything(transactions: Transactions) -> Rows:
    """All rows of all tables."""
    with transactions.reading() as session:
        return {
            table.name: [dict(row) for row in session.execute(select(table)).mappings()]
            for table in TABLES
        }


def backed_up(file: Path) -> tuple[Rows, dict[str, bytes]]:
    """All rows and all sealed files of a backup."""
    with zipfile.ZipFile(file) as archive:
        rows = {
            table.name: [
                from_line(table, line)
                for line in archive.read(table_member(table)).splitlines(keepends=True)
            ]
            for table in TABLES
        }
        files = {
            name: archive.read(name) for name in archive.namelist() if name.startswith(EVIDENCE)
        }
    return rows, files


def files_of(data_dir: Path) -> dict[str, bytes]:
    """The sealed files on the disk."""
    return {str(file): file.read_bytes() for file in sorted((data_dir / "evidence").glob("*"))}


def places(canary: str, rows: Rows, files: dict[str, bytes], keys: MasterKeys) -> set[str]:
    """Places where the canary can be read: columns and "files", decrypted with every key."""
    people = [keys.unwrap(row["wrapped_key"]) for row in rows["conversations"]]
    found = {
        f"{table.name}.{column.name}"
        for table in TABLES
        for row in rows[table.name]
        for column in table.columns
        if _holds(canary, table, column.name, row[column.name], people, keys)
    }
    if any(canary in text for each in files.values() for text in _opened(each, people, keys)):
        found.add("files")
    return found


def _holds(
    canary: str,
    table: Table,
    name: str,
    value: Any,
    people: list[DataEncryptionKey],
    keys: MasterKeys,
) -> bool:
    if not isinstance(table.columns[name].type, LargeBinary):
        return canary in str(value)
    return value is not None and any(canary in text for text in _opened(value, people, keys))


def _opened(sealed: bytes, people: list[DataEncryptionKey], keys: MasterKeys) -> Iterator[str]:
    yield sealed.decode(errors="replace")
    every: tuple[DataEncryptionKey | MasterKeys, ...] = (*people, keys)
    for context in CONTEXTS:
        for key in every:
            try:
                opened = key.decrypt(sealed, context).decode(errors="replace")
            except DecryptionError:
                continue
            yield opened
            yield opened.encode().decode("unicode_escape", errors="replace")
