"""Open the database, SQLite or PostgreSQL, so that the same code is right on both."""

from functools import partial

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_TIMEOUT_MS = 10_000
_CHECKPOINT_TIMEOUT_MS = 100
POOL_SIZE = 16


def database_url(text: str) -> URL:
    """Read a database URL; `postgres://`, as hosts still write it, means PostgreSQL.

    Raises sqlalchemy.exc.ArgumentError when it cannot be read."""
    if text.startswith("postgres://"):
        text = "postgresql://" + text.removeprefix("postgres://")
    return make_url(text)


def open_database(text: str, *, idle_s: int | None = None) -> Engine:
    """An engine whose transactions are serialised on SQLite (BEGIN IMMEDIATE when writing).
    Its errors name no parameters, since those are what people told us. PostgreSQL rolls back a
    transaction that stands still for `idle_s` seconds."""
    url = database_url(text)
    if url.get_backend_name() == "sqlite":
        return _open_sqlite(url)
    engine = create_engine(
        url, pool_size=POOL_SIZE, max_overflow=0, pool_pre_ping=True, hide_parameters=True
    )
    event.listen(engine, "begin", _begin_postgresql)
    if idle_s is not None:
        event.listen(engine, "connect", partial(_limit_idle, idle_s))
    return engine


def is_sqlite(engine: Engine) -> bool:
    return engine.dialect.name == "sqlite"


def truncate_wal(engine: Engine) -> bool:
    """Bring SQLite's write-ahead log into the file and cut it to nothing, so that what was
    deleted is not read in it any more. Call it when nobody writes; False while somebody reads,
    for whom nobody waits longer than a moment."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={_CHECKPOINT_TIMEOUT_MS}")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy, *_ = cursor.fetchone() or (1,)
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        cursor.close()
        return not busy
    finally:
        connection.close()


def checkpoint(engine: Engine) -> None:
    """Copy SQLite's write-ahead log into the database as far as nobody reads what is older, and
    syncs both; nobody waits for it."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")
        cursor.close()
    finally:
        connection.close()


def is_sound(engine: Engine) -> bool:
    """False where SQLite finds a broken page; reads the whole file, 2 s a gigabyte. PostgreSQL
    looks after its own."""
    if not is_sqlite(engine):
        return True
    with engine.connect().execution_options(reading=True) as connection:
        found: str = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        return found == "ok"


def _open_sqlite(url: URL) -> Engine:
    engine = create_engine(
        url,
        pool_size=POOL_SIZE,
        max_overflow=0,
        hide_parameters=True,
        connect_args={"check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "foreign_keys=ON",
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # The driver's own transactions begin at the first write and lose read-then-write updates
    # (measured: 350 of 400), so the driver is in autocommit mode and we begin by hand.
    options = connection.get_execution_options()
    if options.get("reading"):
        connection.exec_driver_sql("BEGIN")
        return
    wanted = "FULL" if options.get("durable", True) else "NORMAL"
    if connection.info.get("synchronous", "FULL") != wanted:
        connection.exec_driver_sql(f"PRAGMA synchronous={wanted}")
        connection.info["synchronous"] = wanted
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _limit_idle(idle_s: int, connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    # In no transaction, whose rollback would take it back.
    connection.autocommit = True
    cursor = connection.cursor()
    cursor.execute(f"SET idle_in_transaction_session_timeout = '{idle_s}s'")
    cursor.close()
    connection.autocommit = False


def _begin_postgresql(connection: Connection) -> None:
    if not connection.get_execution_options().get("durable", True):
        connection.exec_driver_sql("SET LOCAL synchronous_commit TO off")
