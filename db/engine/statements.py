"""Parts of statements: what each database writes in its own way, moments, counts of rows."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CursorResult,
    Delete,
    SQLColumnExpression,
    Update,
    or_,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, Session


def insert_into(
    session: Session, table: type[DeclarativeBase]
) -> postgresql.Insert | sqlite.Insert:
    """An insert that may say what is done with a row that is there already."""
    is_postgresql = session.get_bind().dialect.name == "postgresql"
    return postgresql.insert(table) if is_postgresql else sqlite.insert(table)


def has_come(
    column: SQLColumnExpression[Any],
    now: datetime | BindParameter[Any],
    furthest: datetime | BindParameter[Any],
) -> ColumnElement[bool]:
    """True of a moment that has come, and of one beyond the `furthest` that is ever written: it
    was written before the clock was put back, and nobody waits for it."""
    return or_(column <= now, column > furthest)


def changed_rows(session: Session, statement: Update | Delete) -> int:
    """Execute a statement without its effect on objects of the session; how many rows it met."""
    result = session.execute(statement, execution_options={"synchronize_session": False})
    assert isinstance(result, CursorResult)
    return result.rowcount
