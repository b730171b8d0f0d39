"""Add the lanes of waiting events, and the index of what came beyond a person's limit"""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

_WAITING = "state = 'waiting'"
_OVERFLOW = "reason = 'overflow'"


def upgrade() -> None:
    # A default of the database: an older version that still runs beside it does not name them.
    op.add_column(
        "conversations",
        sa.Column("goes_first", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column("inbox", sa.Column("lane", sa.SmallInteger(), server_default="1", nullable=False))
    op.create_index(
        "inbox_lanes",
        "inbox",
        ["lane", "id"],
        sqlite_where=sa.text(_WAITING),
        postgresql_where=sa.text(_WAITING),
    )
    op.create_index(
        "inbox_overflow",
        "inbox",
        ["conversation_id"],
        sqlite_where=sa.text(_OVERFLOW),
        postgresql_where=sa.text(_OVERFLOW),
    )


def downgrade() -> None:
    op.drop_index("inbox_overflow", "inbox")
    op.drop_index("inbox_lanes", "inbox")
    op.drop_column("inbox", "lane")
    op.drop_column("conversations", "goes_first")
