"""Copies of evidence for viewing, and what became of a file that is not shown"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_INDEXES = (
    ("evidence_arriving", ["id", "due_at"], "state = 'arriving'"),
    ("evidence_removed", ["id"], "state = 'removed'"),
    ("evidence_to_tell", ["tell_at"], "tell_at IS NOT NULL"),
)


def upgrade() -> None:
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.add_column(sa.Column("copied_as", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("copied_pages", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("pages", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("failure", sa.String(length=12), nullable=True))
        batch_op.add_column(sa.Column("tell_at", sa.DateTime(timezone=True), nullable=True))
        for name, columns, where in _INDEXES:
            batch_op.create_index(
                name,
                columns,
                unique=False,
                sqlite_where=sa.text(where),
                postgresql_where=sa.text(where),
            )


def downgrade() -> None:
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        for name, _columns, _where in _INDEXES:
            batch_op.drop_index(name)
        for name in ("tell_at", "failure", "pages", "copied_pages", "copied_as"):
            batch_op.drop_column(name)
