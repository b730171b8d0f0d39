"""Add the tables that count what people checked"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "check_sightings",
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("mark", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "mark", "person_hash"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_check_sightings_person_hash", "check_sightings", ["person_hash"])
    op.create_index("ix_check_sightings_last_day", "check_sightings", ["last_day"])
    op.create_table(
        "seen_domains",
        sa.Column("mark", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("domain", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("mark"),
    )
    op.create_table(
        "check_disputes",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("code", sa.String(32), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "code"),
    )


def downgrade() -> None:
    op.drop_table("check_disputes")
    op.drop_table("seen_domains")
    op.drop_table("check_sightings")
