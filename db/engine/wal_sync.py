"""One wait for the disk for all who committed to SQLite's write-ahead log before it began."""

import logging
import os
import sqlite3
import threading
from pathlib import Path

from sqlalchemy import Connection, Engine, event

from db.engine.engine import checkpoint

logger = logging.getLogger("ruthan.disk")

EXIT_CODE = 1


class WalSync:
    """Brings commits to the disk that `synchronous=NORMAL` left in the write-ahead log.

    SQLite syncs the log before it copies it into the database, the database before it calls
    that copied, and the header of a log that begins anew: a commit is in a synced database or
    in the log, and one fdatasync of the log that begins after it is enough, whichever process
    wrote it and whatever was checkpointed meanwhile."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._path = Path(f"{Path(engine.url.database or '').resolve()}-wal")
        self._log: _OpenFile | None = None
        self._ended = threading.Condition()
        self._is_syncing = False
        self._changes_rows = False
        # What a process that died had committed is waited for by the first who waits.
        self._committed, self._synced = 1, 0
        event.listen(engine, "commit", self._note_rows)

    def _note_rows(self, connection: Connection) -> None:
        driver = connection.connection.driver_connection
        assert driver is not None
        self._changes_rows |= driver.total_changes != connection.info.get(self, 0)
        connection.info[self] = driver.total_changes

    def note_commit(self) -> None:
        """Count a commit that has just ended, before another writer is let in: whoever sees
        its rows then waits for it. One that changed no row has nothing to sync."""
        if self._changes_rows:
            self._changes_rows = False
            self._committed += 1

    def wait(self) -> None:
        """Return once all that was committed until now is on the disk.

        Where the disk fails the process ends at once. The kernel drops what it could not write
        and tells it once, so nothing may be confirmed any more; the next process copies the log
        into the database before it confirms anything."""
        wanted = self._committed
        while self._synced < wanted:
            with self._ended:
                if self._is_syncing:
                    self._ended.wait()
                    continue
                self._is_syncing, reached = True, self._committed
            try:
                self._sync()
                self._synced = reached
            finally:
                with self._ended:
                    self._is_syncing = False
                    self._ended.notify_all()

    def _sync(self) -> None:
        try:
            if self._synced == 0:
                checkpoint(self._engine)
            self._open()
            if self._log is not None:
                # macOS has no fdatasync.
                getattr(os, "fdatasync", os.fsync)(self._log.number)
        except (OSError, sqlite3.Error) as error:
            logger.critical("the disk does not keep what is written: %s", type(error).__name__)
            os._exit(EXIT_CODE)

    def _open(self) -> None:
        """Keep the log open, the one that is there now: the last connection that closes takes it
        away, synced into the database, and the next one makes another."""
        try:
            if self._log is None or not self._log.is_at(self._path):
                self._log = _OpenFile(self._path)
        except FileNotFoundError:
            self._log = None


class _OpenFile:
    """A file kept open, since only who had it open is told that the kernel could not write.

    Closing a file ends the locks that this process has on it by whatever descriptor. SQLite locks
    the database file and the index of the log (`-shm`), never the log, which may be closed."""

    def __init__(self, path: Path) -> None:
        self.number = os.open(path, os.O_RDONLY | os.O_CLOEXEC)

    def is_at(self, path: Path) -> bool:
        return os.path.samestat(os.fstat(self.number), path.stat())

    def __del__(self) -> None:
        if hasattr(self, "number"):
            os.close(self.number)
