"""Pictures of broadcasts, each kept once under its hash"""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "broadcast_pictures",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
    )
    # No reference: SQLite drops no column with one, and makes no table anew to which others refer.
    op.add_column("broadcasts", sa.Column("picture_sha256", sa.String(64), nullable=True))
    op.add_column("broadcasts", sa.Column("picture_alt", sa.String(300), nullable=True))


def downgrade() -> None:
    op.drop_column("broadcasts", "picture_alt")
    op.drop_column("broadcasts", "picture_sha256")
    op.drop_table("broadcast_pictures")
