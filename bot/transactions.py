"""Where every transaction begins and ends; nothing else commits."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from db.engine import empty_log, is_sqlite


class Transactions:
    """Sessions on one database. On SQLite one writer at a time is let in: waiting here is
    fair and short, waiting for the file's lock is neither (measured: p99 200 ms against 50)."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._reading = engine.execution_options(reading=True)
        self._one_writer = threading.Lock() if is_sqlite(engine) else nullcontext()

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Commits at the end; rolls back when the body raises."""
        with (
            self._one_writer,
            Session(self.engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A snapshot for queries only; never waits for a writer, and ends without a commit."""
        with Session(self._reading, expire_on_commit=False) as session:
            yield session
            session.rollback()

    def empty_log(self) -> bool:
        """Empties SQLite's write-ahead log while no writer is let in; False if readers are."""
        with self._one_writer:
            return empty_log(self.engine)
