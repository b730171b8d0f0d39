"""An index for the counts of the work desk"""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    has_to_be_done = sa.text("due_at IS NOT NULL")
    op.create_index(
        "complaints_at_work",
        "complaints",
        ["assigned_to", "status", "due_at", "id"],
        sqlite_where=has_to_be_done,
        postgresql_where=has_to_be_done,
    )


def downgrade() -> None:
    op.drop_index("complaints_at_work", "complaints")
