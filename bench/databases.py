"""An empty, migrated database of each kind, for what measures both."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from db.engine.engine import open_database
from db.engine.schema import upgrade
from tests.postgresql import running_server

DATA_KEYS, INDEX_KEY = MasterKeys([bytes(32)]), IndexKey(bytes(32))


def migrate(url: str) -> None:
    """Give an empty database its tables."""
    engine = open_database(url)
    upgrade(engine)
    engine.dispose()


@contextmanager
def urls() -> Iterator[dict[str, str]]:
    """Addresses of an empty, migrated database of each kind; gone at the end."""
    with tempfile.TemporaryDirectory(prefix="ruthan-bench-") as name:
        folder = Path(name)
        # Where PostgreSQL's wheel keeps its lock.
        os.environ.setdefault("XDG_RUNTIME_DIR", name)
        sqlite = f"sqlite:///{folder / 'ruthan.db'}"
        migrate(sqlite)
        with running_server(folder, migrate) as server, server.fresh_database() as postgresql:
            yield {"SQLite": sqlite, "PostgreSQL": postgresql}


@contextmanager
def databases() -> Iterator[dict[str, Transactions]]:
    """The same, opened."""
    with urls() as known:
        found = {kind: Transactions(open_database(url)) for kind, url in known.items()}
        yield found
        for transactions in found.values():
            transactions.engine.dispose()
