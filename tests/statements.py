"""Statements compiled once a worker, not once for each test's database."""

from collections.abc import MutableMapping
from typing import Any

from sqlalchemy import Compiled, Connection, Engine, event
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

_MOST = 5_000
_COMPILED: MutableMapping[Any, Compiled] = LRUCache(_MOST)
# A statement is looked up with its dialect; those of one kind are all the same here.
_SAMENESS = (
    ("__eq__", lambda one, other: type(one) is type(other)),
    ("__hash__", lambda each: hash(type(each))),
)


def share_compiled() -> None:
    """Give one cache to every engine of this process."""
    for dialect in (SQLiteDialect_pysqlite, PGDialect_psycopg):
        for name, method in _SAMENESS:
            setattr(dialect, name, method)
    event.listen(Engine, "engine_connect", _use_the_shared)


def _use_the_shared(connection: Connection) -> None:
    connection.engine._compiled_cache = _COMPILED
