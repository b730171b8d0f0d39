"""Classification of errors of the database and of the disk: full, busy, unreachable, damaged."""

import errno
import sqlite3
from enum import StrEnum

from sqlalchemy import exc


class StorageFault(StrEnum):
    """A failure that is not the code's own, for which there is something to do."""

    FULL = "full"
    BUSY = "busy"
    UNREACHABLE = "unreachable"
    DAMAGED = "damaged"


# Primary result codes of SQLite, the low byte of the extended ones.
_SQLITE = {
    sqlite3.SQLITE_FULL: StorageFault.FULL,
    sqlite3.SQLITE_BUSY: StorageFault.BUSY,
    sqlite3.SQLITE_LOCKED: StorageFault.BUSY,
    sqlite3.SQLITE_PROTOCOL: StorageFault.BUSY,
    sqlite3.SQLITE_CANTOPEN: StorageFault.UNREACHABLE,
    sqlite3.SQLITE_IOERR: StorageFault.UNREACHABLE,
    sqlite3.SQLITE_PERM: StorageFault.UNREACHABLE,
    sqlite3.SQLITE_READONLY: StorageFault.UNREACHABLE,
    sqlite3.SQLITE_CORRUPT: StorageFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: StorageFault.DAMAGED,
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL = {
    "53100": StorageFault.FULL,
    "40001": StorageFault.BUSY,
    "40P01": StorageFault.BUSY,
    "53200": StorageFault.BUSY,
    "53300": StorageFault.BUSY,
    "55P03": StorageFault.BUSY,
    "57014": StorageFault.BUSY,
    "XX001": StorageFault.DAMAGED,
    "XX002": StorageFault.DAMAGED,
}
_DISK_IS_FULL = (errno.ENOSPC, errno.EDQUOT)


def fault_of(error: BaseException) -> StorageFault | None:
    """The fault behind an error; None for an error of the code."""
    if isinstance(error, exc.TimeoutError):
        # All connections of the pool are taken.
        return StorageFault.BUSY
    if isinstance(error, OSError):
        return StorageFault.FULL if error.errno in _DISK_IS_FULL else None
    if not isinstance(error, exc.DBAPIError):
        return None
    if isinstance(error.orig, sqlite3.Error):
        return _SQLITE.get(getattr(error.orig, "sqlite_errorcode", 0) & 0xFF)
    known = _POSTGRESQL.get(getattr(error.orig, "sqlstate", None) or "")
    is_lost = isinstance(error, exc.OperationalError) or error.connection_invalidated
    return known or (StorageFault.UNREACHABLE if is_lost else None)
