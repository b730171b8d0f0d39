"""Exports of what a test has filed, on each kind of database."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from db.engine.engine import open_database
from db.export import export
from db.export.export import ExportOrder, FileFormat
from db.export.tables import Table
from tests.db.export.exported import TABLES, Written, order
from tests.db.filing import file_complaint


@pytest.fixture
def write(transactions: Transactions, data_keys: MasterKeys, tmp_path: Path) -> Written:
    """Exports all that is filed and releases the file."""

    def written(
        file_format: FileFormat,
        asked: ExportOrder | None = None,
        tables: Sequence[Table[Any]] = TABLES,
    ) -> Path:
        out = tmp_path / f"out.{file_format}"
        with (
            transactions.reading() as session,
            export.draft_export(
                session, data_keys, asked or order(), tables, out, file_format, lambda *_: None
            ) as draft,
        ):
            draft.release()
        return out

    return written


@pytest.fixture
def filed(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> Callable[..., str]:
    def filed(**answers: Any) -> str:
        with transactions.writing() as session:
            return file_complaint(session, data_keys, index_key, **answers)

    return filed


@pytest.fixture
def sqlite_desk(
    sqlite_template: Path, data_keys: MasterKeys, index_key: IndexKey, tmp_path: Path
) -> Iterator[tuple[Transactions, MasterKeys, IndexKey]]:
    engine = open_database(f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}")
    yield Transactions(engine), data_keys, index_key
    engine.dispose()
