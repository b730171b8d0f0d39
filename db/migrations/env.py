"""Alembic's entry: runs the migrations on the connection that `db.engine.schema` hands over."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import context
from sqlalchemy import Connection

from db.models.erasures import Erasure


@contextmanager
def foreign_keys_off(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by making it anew, which its own rows' references would forbid."""
    driver = connection.connection.driver_connection
    if connection.dialect.name != "sqlite" or driver is None:
        yield
        return
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


given: Connection = context.config.attributes["connection"]
context.configure(
    connection=given,
    target_metadata=Erasure.metadata,
    render_as_batch=True,
    transaction_per_migration=True,
)
with foreign_keys_off(given), context.begin_transaction():
    context.run_migrations()
