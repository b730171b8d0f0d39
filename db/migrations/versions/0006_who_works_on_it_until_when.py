"""Add the officer of a complaint, and when its next contact is due"""

from datetime import datetime, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
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
    sa.column("due_at", MOMENT),
)
STEPS = sa.table(
    "complaint_steps",
    sa.column("complaint_id", ID),
    sa.column("at", MOMENT),
    sa.column("actor", sa.String()),
    sa.column("to_status", sa.String()),
)


def upgrade() -> None:
    owner = sa.Column("assigned_to", ID, sa.ForeignKey("staff.id"), nullable=True)
    # Added in place: on SQLite a table that others refer to cannot be made anew.
    op.add_column("complaints", owner, inline_references=True)
    op.add_column("complaints", sa.Column("due_at", MOMENT, nullable=True))
    op.create_index("ix_complaints_assigned_to", "complaints", ["assigned_to"])
    op.create_index("ix_complaints_due_at", "complaints", ["due_at"])
    connection = op.get_bind()
    open_ones = sa.select(COMPLAINTS).where(
        COMPLAINTS.c.status.not_in(["withdrawn", "closed"]), COMPLAINTS.c.erased_at.is_(None)
    )
    for row in connection.execute(open_ones).all():
        connection.execute(
            sa.update(COMPLAINTS)
            .where(COMPLAINTS.c.id == row.id)
            .values(due_at=_due(connection, row))
        )


def _due(connection: sa.Connection, row: sa.Row[tuple[object, ...]]) -> datetime:
    """Within 15 days of filing, then monthly; a mediation ends within 90 days."""
    filed_at: datetime = row.filed_at
    taken = connection.execute(
        sa.select(STEPS.c.at, STEPS.c.to_status).where(
            STEPS.c.complaint_id == row.id, STEPS.c.actor == "staff"
        )
    ).all()
    if not taken:
        return filed_at + timedelta(days=15)
    due: datetime = max(step.at for step in taken) + timedelta(days=30)
    mediated = [step.at for step in taken if step.to_status == "mediating"]
    if row.status == "mediating" and mediated:
        due = min(due, min(mediated) + timedelta(days=90))
    return due


def downgrade() -> None:
    op.drop_index("ix_complaints_due_at", "complaints")
    op.drop_index("ix_complaints_assigned_to", "complaints")
    with op.batch_alter_table("complaints", schema=None) as batch_op:
        batch_op.drop_column("due_at")
        batch_op.drop_column("assigned_to")
