"""Migrations taken back and made again under data, and what they leave to an older version."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    Column,
    Connection,
    MetaData,
    Table,
    insert,
    inspect,
    select,
)

from db.backup.archive import TABLES
from db.engine.encryption import IndexKey, MasterKeys
from db.engine.engine import open_database
from db.engine.schema import current, newest
from tests.bot.commands.backups import NOW, fill
from tests.engine.crash import migrate
from tests.house.project import ROOT

pytestmark = pytest.mark.slow

_VERSION = "alembic_version"
_SOME: dict[type, object] = {
    bool: True,
    int: 7,
    float: 0.5,
    str: "x",
    bytes: b"sealed",
    datetime: NOW,
    date: NOW.date(),
    # Moments with a zone tell no type of their own.
    object: NOW,
}
# Before any office had a version that could run beside it.
TOOK_AWAY = {"0008"}
Row = dict[str, Any]
Rows = dict[str, list[Row]]
# By table and column: its type and whether it may be left out.
Shape = dict[str, dict[str, tuple[str, bool]]]


class Shapes:
    """A database whose tables go from one revision to another, whatever is in them."""

    def __init__(self, url: str) -> None:
        self._engine = open_database(url)
        self._config = Config()
        location = str(ROOT / "db" / "migrations").replace("%", "%%")
        self._config.set_main_option("script_location", location)

    @property
    def revisions(self) -> list[str]:
        """Newest first."""
        scripts = ScriptDirectory.from_config(self._config)
        return [script.revision for script in scripts.walk_revisions()]

    @property
    def revision(self) -> str | None:
        return current(self._engine)

    def goes_to(self, revision: str) -> None:
        now = self.revision
        assert now is not None
        go = command.downgrade if revision < now else command.upgrade
        with self._engine.connect() as connection:
            self._config.attributes["connection"] = connection
            go(self._config, revision)
        assert self.revision == revision

    def rows(self) -> Rows:
        """Every row of every table, as the database itself describes them."""
        metadata = MetaData()
        with self._engine.connect() as connection:
            names = [name for name in inspect(connection).get_table_names() if name != _VERSION]
            metadata.reflect(connection, only=names)
            return {name: self._of(connection, metadata.tables[name]) for name in names}

    def shape(self) -> Shape:
        found = inspect(self._engine)
        return {
            table: {
                column["name"]: (
                    str(column["type"]),
                    bool(column["nullable"]) or column["default"] is not None,
                )
                for column in found.get_columns(table)
            }
            for table in found.get_table_names()
        }

    def unique(self) -> set[tuple[str, str]]:
        """Unique indexes, each with its table."""
        found = inspect(self._engine)
        return {
            (table, str(index["name"]))
            for table in found.get_table_names()
            for index in found.get_indexes(table)
            if index["unique"]
        }

    def fill_what_is_empty(self) -> None:
        """A row in every table that has none."""
        with self._engine.begin() as connection:
            for table in TABLES:
                if connection.execute(select(table).limit(1)).first() is None:
                    row = {each.name: _some_value(connection, each) for each in table.columns}
                    connection.execute(insert(table).values(row))

    def _of(self, connection: Connection, table: Table) -> list[Row]:
        found = connection.execute(select(table)).mappings()
        return sorted(
            map(dict, found), key=lambda row: [str(row[c.name]) for c in table.primary_key]
        )

    def close(self) -> None:
        self._engine.dispose()


def _some_value(connection: Connection, column: Column[Any]) -> object:
    """Any value that the column takes: the row that it leads to is there."""
    for foreign in column.foreign_keys:
        return connection.execute(select(foreign.column).limit(1)).scalar_one()
    return ["x"] if isinstance(column.type, JSON) else _SOME[column.type.python_type]


def differences(before: Rows, after: Rows, columns: dict[str, set[str]]) -> list[str]:
    """Tables whose rows differ in these columns."""
    return [
        name
        for name, known in columns.items()
        if _only(before[name], known) != _only(after[name], known)
    ]


def _only(rows: list[Row], columns: set[str]) -> list[Row]:
    return [{name: row[name] for name in columns} for row in rows]


def shared_columns(rows: Rows, others: Rows) -> dict[str, set[str]]:
    """By table, the columns that both have; every table here has rows."""
    return {name: set(rows[name][0]) & set(others[name][0]) for name in rows if others.get(name)}


def test_data_stay_through_every_migration_back_and_forth(
    database_url: str, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    fill(database_url, tmp_path, data_keys, index_key)
    shapes = Shapes(database_url)
    shapes.fill_what_is_empty()
    full = shapes.rows()
    assert {name for name, rows in full.items() if not rows} == set()
    first = shapes.revisions[-1]
    at_newest = full
    for newer, older in zip(shapes.revisions, shapes.revisions[1:], strict=False):
        shapes.goes_to(older)
        down = shapes.rows()
        kept = shared_columns(full, down)
        assert {name for name in down if not down[name]} == set()
        assert differences(full, down, kept) == [], f"{newer} taken back"
        shapes.goes_to(newer)
        assert differences(full, shapes.rows(), kept) == [], f"{newer} made again"
        shapes.goes_to(older)
    assert shapes.revision == first
    shapes.goes_to(newest())
    again = shapes.rows()
    assert again.keys() == at_newest.keys()
    assert differences(full, again, kept) == []
    shapes.close()


def refused_by_older_code(before: Shape, after: Shape) -> list[str]:
    """Columns that code of the shape before misses, takes for another type, or leaves out though
    they need a value."""
    wrong = []
    for table, columns in before.items():
        now = after.get(table, {})
        wrong += [f"{table}.{name}" for name, kind in columns.items() if now.get(name) != kind]
        wrong += [f"{table}.{name}" for name in now.keys() - columns if not now[name][1]]
    return wrong


@pytest.mark.every_push
@pytest.mark.sqlite
def test_each_migration_only_adds_so_that_an_older_version_works_on(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'ruthan.db'}"
    migrate(url)
    shapes = Shapes(url)
    for newer, older in zip(shapes.revisions, shapes.revisions[1:], strict=False):
        after, unique = shapes.shape(), shapes.unique()
        shapes.goes_to(older)
        before = shapes.shape()
        added = unique - shapes.unique()
        wrong = refused_by_older_code(before, after)
        wrong += [f"{table}: {name}" for table, name in added if table in before]
        assert bool(wrong) == (newer in TOOK_AWAY), f"{newer}: {wrong}"
    shapes.close()
