"""The shape of the tables: the revision that a database has, and the upgrade to the newest."""

import time
from enum import StrEnum
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.exc import OperationalError

from db.engine.engine import is_sqlite
from db.engine.faults import StorageFault, fault_of

_MIGRATIONS = Path(__file__).parents[1] / "migrations"
# Shorter than the second after which PostgreSQL looks for deadlocks, and may end somebody else.
_LOCK_WAIT = "800ms"
_PAUSE_S, _PATIENCE_S = 1.0, 600.0


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


class SchemaState(StrEnum):
    """State of a database's tables against this version of the code."""

    CURRENT = "current"
    EMPTY = "empty"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"


@cache
def _revisions() -> tuple[str, frozenset[str]]:
    """The newest revision, and all that this code knows."""
    scripts = ScriptDirectory.from_config(_config())
    head = scripts.get_current_head()
    assert head is not None
    return head, frozenset(script.revision for script in scripts.walk_revisions())


def newest() -> str:
    """The revision that this code was written for."""
    return _revisions()[0]


def current(engine: Engine) -> str | None:
    """The revision that the database has; None when it is empty."""
    with engine.connect().execution_options(reading=True) as connection:
        return MigrationContext.configure(connection).get_current_revision()


def schema_state(engine: Engine) -> SchemaState:
    """Compare the database's revision with the known ones."""
    head, known = _revisions()
    with engine.connect().execution_options(reading=True) as connection:
        found = MigrationContext.configure(connection).get_current_heads()
        tables = set() if found else {*inspect(connection).get_table_names()}
    if not found:
        return SchemaState.FOREIGN if tables - {"alembic_version"} else SchemaState.EMPTY
    if found == (head,):
        return SchemaState.CURRENT
    return SchemaState.OLDER if known.issuperset(found) else SchemaState.NEWER


def upgrade(engine: Engine) -> None:
    """Run the migrations that are missing, each in its own transaction. On PostgreSQL others may
    work meanwhile: a migration that would make them wait gives way, and is begun again."""
    end = time.monotonic() + _PATIENCE_S
    while True:
        try:
            _upgrade(engine)
        except OperationalError as error:
            is_busy = fault_of(error) is StorageFault.BUSY and not is_sqlite(engine)
            if not is_busy or time.monotonic() > end:
                raise
            time.sleep(_PAUSE_S)
        else:
            return


def _upgrade(engine: Engine) -> None:
    config = _config()
    with engine.connect() as connection:
        if not is_sqlite(engine):
            event.listen(connection, "begin", _wait_little)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _wait_little(connection: Connection) -> None:
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_LOCK_WAIT}'")
