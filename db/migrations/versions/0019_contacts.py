"""Add first contacts of filers, unanswered calls, and calls wanted on a day"""

from collections.abc import Iterator
from datetime import datetime, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
COMPLAINTS = sa.table(
    "complaints",
    sa.column("id", ID),
    sa.column("status", sa.String()),
    sa.column("filed_at", MOMENT),
    sa.column("erased_at", MOMENT),
    sa.column("merged_into", ID),
    sa.column("due_at", MOMENT),
    sa.column("contacted_at", MOMENT),
)
STEPS = sa.table(
    "complaint_steps",
    sa.column("complaint_id", ID),
    sa.column("at", MOMENT),
    sa.column("actor", sa.String()),
    sa.column("from_status", sa.String()),
    sa.column("to_status", sa.String()),
    sa.column("sealed_public_note", sa.LargeBinary()),
)
NOTICES = sa.table(
    "notices",
    sa.column("complaint_id", ID),
    sa.column("created_at", MOMENT),
    sa.column("staff_id", ID),
    sa.column("step_id", ID),
)
_BY_STAFF = sa.and_(STEPS.c.actor == "staff", STEPS.c.from_status.is_not(None))
Moments = dict[int, list[datetime]]


def upgrade() -> None:
    op.add_column("complaints", sa.Column("contacted_at", MOMENT, nullable=True))
    tries = sa.Column("tries", sa.Integer(), nullable=False, server_default="0")
    op.add_column("call_backs", tries)
    op.add_column("call_backs", sa.Column("tried_at", MOMENT, nullable=True))
    op.add_column("call_backs", sa.Column("call_on", sa.Date(), nullable=True))
    connection = op.get_bind()
    changed = list(_changed(connection))
    if changed:
        statement = sa.update(COMPLAINTS).where(COMPLAINTS.c.id == sa.bindparam("of"))
        named: dict[str, sa.BindParameter[datetime]] = {
            "contacted_at": sa.bindparam("contacted_at"),
            "due_at": sa.bindparam("due_at"),
        }
        connection.execute(statement.values(named), changed)


def _changed(connection: sa.Connection) -> Iterator[dict[str, object]]:
    """Compute due times anew: a step without words is no contact any more."""
    steps, letters = STEPS.c, NOTICES.c
    words = sa.and_(_BY_STAFF, steps.sealed_public_note.is_not(None))
    contacts = _moments(connection, steps.complaint_id, steps.at, words)
    by_letter = sa.and_(letters.staff_id.is_not(None), letters.step_id.is_(None))
    for of, moments in _moments(
        connection, letters.complaint_id, letters.created_at, by_letter
    ).items():
        contacts.setdefault(of, []).extend(moments)
    # The words of what became anonymous are gone; its steps are the best that is known.
    any_step = _moments(connection, steps.complaint_id, steps.at, _BY_STAFF)
    reopened = sa.and_(steps.actor == "filer", steps.from_status != steps.to_status)
    reopenings = _moments(connection, steps.complaint_id, steps.at, reopened)
    mediating = sa.and_(_BY_STAFF, steps.to_status == "mediating")
    mediations = _moments(connection, steps.complaint_id, steps.at, mediating)
    for row in connection.execute(sa.select(COMPLAINTS)).all():
        contacted = contacts.get(row.id, [])
        known = contacted or (any_step.get(row.id, []) if row.erased_at else [])
        due = row.due_at
        if due is not None:
            since = [*contacted, *reopenings.get(row.id, [])] if contacted else []
            due = max(since) + timedelta(days=30) if since else row.filed_at + timedelta(days=15)
            if since and row.status == "mediating" and row.id in mediations:
                due = min(due, min(mediations[row.id]) + timedelta(days=90))
        yield {"of": row.id, "contacted_at": min(known, default=None), "due_at": due}


def _moments(
    connection: sa.Connection,
    complaint_id: sa.ColumnElement[int],
    at: sa.ColumnElement[datetime],
    condition: sa.ColumnElement[bool],
) -> Moments:
    found: Moments = {}
    for of, moment in connection.execute(sa.select(complaint_id, at).where(condition)):
        found.setdefault(of, []).append(moment)
    return found


def downgrade() -> None:
    for name in ("call_on", "tried_at", "tries"):
        op.drop_column("call_backs", name)
    op.drop_column("complaints", "contacted_at")
