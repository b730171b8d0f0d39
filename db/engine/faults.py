"""Classification of errors of the database and of the disk: full, busy, unreachable, damaged."""

import errno
import sqlite3
from enum import StrEnum

from sqlalchemy import exc


class Fault(StrEnum):
    """A failure that is not the code's own, for which there is something to do."""

    FULL = "full"
    BUSY = "busy"
    UNREACHABLE = "unreachable"
    DAMAGED = "damaged"


# Primary result codes of SQLite, the low byte of the extended ones.
_SQLITE = {
    sqlite3.SQLITE_FULL: Fault.FULL,
    sqlite3.SQLITE_BUSY: Fault.BUSY,
    sqlite3.SQLITE_LOCKED: Fault.BUSY,
    sqlite3.SQLITE_PROTOCOL: Fault.BUSY,
    sqlite3.SQLITE_CANTOPEN: Fault.UNREACHABLE,
    sqlite3.SQLITE_IOERR: Fault.UNREACHABLE,
    sqlite3.SQLITE_PERM: Fault.UNREACHABLE,
    sqlite3.SQLITE_READONLY: Fault.UNREACHABLE,
    sqlite3.SQLITE_CORRUPT: Fault.DAMAGED,
    sqlite3.SQLITE_NOTADB: Fault.DAMAGED,
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL = {
    "53100": Fault.FULL,
    "40001": Fault.BUSY,
    "40P01": Fault.BUSY,
    "53200": Fault.BUSY,
    "53300": Fault.BUSY,
    "55P03": Fault.BUSY,
    "57014": Fault.BUSY,
    "XX001": Fault.DAMAGED,
    "XX002": Fault.DAMAGED,
}
_DISK_IS_FULL = (errno.ENOSPC, errno.EDQUOT)


def fault_of(error: BaseException) -> Fault | None:
    """The fault behind an error; None for an error of the code."""
    if isinstance(error, exc.TimeoutError):
        # All connections of the pool are taken.
        return Fault.BUSY
    if isinstance(error, OSError):
        return Fault.FULL if error.errno in _DISK_IS_FULL else None
    if not isinstance(error, exc.DBAPIError):
        return None
    if isinstance(error.orig, sqlite3.Error):
        return _SQLITE.get(getattr(error.orig, "sqlite_errorcode", 0) & 0xFF)
    known = _POSTGRESQL.get(getattr(error.orig, "sqlstate", None) or "")
    is_lost = isinstance(error, exc.OperationalError) or error.connection_invalidated
    return known or (Fault.UNREACHABLE if is_lost else None)
