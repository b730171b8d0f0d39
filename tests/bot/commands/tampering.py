"""Tampering with the audit log by somebody with the database itself."""

from sqlalchemy import text
from sqlalchemy.orm import Session


def without_triggers(session: Session) -> None:
    """Until this transaction ends the database does not refuse changes of the log (on SQLite
    never again)."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SET LOCAL session_replication_role = 'replica'"))
        return
    for name in ("audit_update", "audit_delete"):
        session.execute(text(f"DROP TRIGGER {name}"))
