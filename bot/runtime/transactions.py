"""The only place where transactions begin and end; nothing else commits."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Generic, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from db.engine.engine import is_sqlite, truncate_wal
from db.engine.wal_sync import WalSync

T = TypeVar("T")

# While many come at once, so long is waited for more of them: a larger group takes less of
# everybody's time than two small ones.
_GATHER_S = 0.001


class Transactions:
    """Sessions on one database. On SQLite one writer at a time is let in, in the order they
    came: waiting for the file's lock instead is neither fair nor short (measured: p99 200 ms
    against 50). The disk is waited for after that, by all at once."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._reading = engine.execution_options(reading=True)
        self._noting = engine.execution_options(durable=False)
        self._in_turn = _FairLock()
        self._one_writer: AbstractContextManager[object] = nullcontext()
        self._wal: WalSync | None = None
        if is_sqlite(engine):
            self._one_writer, self._wal = self._in_turn, WalSync(engine)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that commits at the end, and rolls back when the body raises. After it
        what was written is on the disk."""
        with self.writing_ahead() as session:
            yield session
        self.wait_for_disk()

    def writing_ahead(self) -> AbstractContextManager[Session]:
        """The same for a caller who tells nobody of it before `wait_for_disk` returned, and
        meanwhile writes more. PostgreSQL has it on the disk when it is committed."""
        return self._writing(self._noting if self._wal else self.engine)

    def writing_unsynced(self) -> AbstractContextManager[Session]:
        """The same without waiting for the disk: what is written outlives this process, not a
        loss of power."""
        return self._writing(self._noting)

    def wait_for_disk(self) -> None:
        """Return once all that was committed until now outlives a loss of power."""
        if self._wal:
            self._wal.wait()

    @contextmanager
    def _writing(self, engine: Engine) -> Iterator[Session]:
        with self._one_writer:
            with Session(engine, expire_on_commit=False) as session, session.begin():
                yield session
            if self._wal:
                self._wal.note_commit()

    def has_waiting_writers(self) -> bool:
        """True if a writer waits for another to end."""
        return self._in_turn.has_waiting_writers()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A snapshot for queries only; never waits for a writer, and ends without a commit."""
        with Session(self._reading, expire_on_commit=False) as session:
            yield session
            session.rollback()

    def truncate_wal(self) -> bool:
        """Empty SQLite's write-ahead log while no writer is let in; False if readers are.
        PostgreSQL keeps its own."""
        if not is_sqlite(self.engine):
            return True
        with self._one_writer:
            return truncate_wal(self.engine)


class _FairLock:
    """A lock that is handed on to whoever has waited longest, so that a busy thread cannot
    take it again before the others."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Lock] = deque()

    def __enter__(self) -> None:
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            my_turn = threading.Lock()
            my_turn.acquire()
            self._waiting.append(my_turn)
        my_turn.acquire()

    def has_waiting_writers(self) -> bool:
        return bool(self._waiting)

    def __exit__(self, *_: object) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False


class _PendingWrite(Generic[T]):
    """A write that waits, with its state; its thread sleeps until it is woken."""

    def __init__(self, thing: T) -> None:
        self.thing = thing
        self.written = False
        self.alone = False
        self.error: OperationalError | None = None
        self._sleeping = threading.Lock()
        self._sleeping.acquire()

    def sleep(self) -> None:
        self._sleeping.acquire()

    def wake(self) -> None:
        self._sleeping.release()


class GroupCommit(Generic[T]):
    """One transaction for all that several threads write at the same moment: one of them writes for
    those that queued up meanwhile, and one wait for the disk serves them all."""

    def __init__(
        self, transactions: Transactions, write_all: Callable[[Session, Sequence[T]], None]
    ) -> None:
        self._transactions = transactions
        self._write_all = write_all
        self._guard = threading.Lock()
        self._pending: list[_PendingWrite[T]] = []
        self._is_writing = False
        self._is_crowded = False

    def write(self, thing: T) -> None:
        """Return once the thing is committed and on the disk. Raises the error that kept it from
        being: a thing that cannot be written harms no other."""
        mine = _PendingWrite(thing)
        with self._guard:
            self._pending.append(mine)
            is_first = not self._is_writing
            self._is_writing = True
        if not is_first:
            mine.sleep()
        if not (mine.written or mine.alone or mine.error):
            self._write_group(mine)
        if mine.alone:
            with self._transactions.writing() as session:
                self._write_all(session, [thing])
        elif mine.error is not None:
            raise mine.error
        else:
            self._transactions.wait_for_disk()

    def _write_group(self, mine: _PendingWrite[T]) -> None:
        group: Sequence[_PendingWrite[T]] = ()
        if self._is_crowded:
            time.sleep(_GATHER_S)
        written, away = False, None
        # Whoever's thing was wrong meets that again, alone.
        with suppress(Exception):
            try:
                with self._transactions.writing_ahead() as session:
                    group = self._take()
                    self._write_all(session, [each.thing for each in group])
                written = True
            except OperationalError as error:
                away = error
        group = group or self._take()
        for each in group:
            each.written, each.error, each.alone = written, away, not (written or away)
        self._wake(group, mine)

    def _take(self) -> Sequence[_PendingWrite[T]]:
        with self._guard:
            group, self._pending = self._pending, []
        self._is_crowded = len(group) > 1
        return group

    def _wake(self, group: Sequence[_PendingWrite[T]], mine: _PendingWrite[T]) -> None:
        """Wake the first thread that queued up; it writes the next group."""
        with self._guard:
            successors = self._pending[:1]
            self._is_writing = bool(successors)
        for each in (*successors, *group):
            if each is not mine:
                each.wake()
