"""The outbox is purged by an index"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    ended = sa.text("finished_at IS NOT NULL")
    op.create_index(
        "outbox_ended", "outbox", ["finished_at"], sqlite_where=ended, postgresql_where=ended
    )


def downgrade() -> None:
    op.drop_index("outbox_ended", "outbox")
