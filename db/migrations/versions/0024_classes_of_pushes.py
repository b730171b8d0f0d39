"""Classes of pushes; what waits for a free reply is found by an index"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("push", sa.String(4), nullable=True))
    kept = sa.text("state = 'kept'")
    op.create_index(
        "outbox_kept",
        "outbox",
        ["conversation_id", "id"],
        sqlite_where=kept,
        postgresql_where=kept,
    )


def downgrade() -> None:
    op.drop_index("outbox_kept", "outbox")
    op.drop_column("outbox", "push")
