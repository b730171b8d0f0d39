"""Results of the practice game"""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
COUNTS = ("tricks", "caught", "unsure_tricks", "genuine", "trusted", "unsure_genuine")


def upgrade() -> None:
    op.create_table(
        "practice_players",
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("sealed_key", sa.LargeBinary(), nullable=False),
        sa.Column("consent_version", sa.String(), nullable=False),
        sa.Column("consent_hash", sa.String(), nullable=False),
        sa.Column("consent_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"]),
        sa.PrimaryKeyConstraint("conversation_id"),
    )
    op.create_index("ix_practice_players_consent_at", "practice_players", ["consent_at"])
    op.create_index("ix_practice_players_due_at", "practice_players", ["due_at"])
    op.create_table(
        "practice_results",
        sa.Column("player_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("stage", sa.SmallInteger(), nullable=False),
        sa.Column("first_form", sa.String(1), nullable=False),
        sa.Column("begun_on", sa.Date(), nullable=False),
        *_counts(),
        sa.PrimaryKeyConstraint("player_hash", "stage"),
    )
    op.create_index("ix_practice_results_begun_on", "practice_results", ["begun_on"])
    op.create_table(
        "practice_totals",
        sa.Column("stages", sa.SmallInteger(), nullable=False),
        sa.Column("stage", sa.SmallInteger(), nullable=False),
        sa.Column("first_form", sa.String(1), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        *_counts(),
        sa.PrimaryKeyConstraint("stages", "stage", "first_form"),
    )
    op.create_table(
        "practice_days",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("begun", sa.Integer(), nullable=False),
        sa.Column("finished", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day"),
    )


def _counts() -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in COUNTS]


def downgrade() -> None:
    for table in ("practice_days", "practice_totals", "practice_results", "practice_players"):
        op.drop_table(table)
