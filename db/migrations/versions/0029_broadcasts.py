"""Broadcasts: who agreed to get them, what was written, and its batches"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _subscriptions()
    _broadcasts()
    _batches()


def _subscriptions() -> None:
    op.create_table(
        "broadcast_subscriptions",
        sa.Column("id", ID, nullable=False),
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("consent_version", sa.String(16), nullable=False),
        sa.Column("consent_language", sa.String(8), nullable=False),
        sa.Column("consented_at", MOMENT, nullable=False),
        sa.Column("province", sa.String(32)),
        sa.Column("topic_id", sa.String(40)),
        sa.Column("ended_at", MOMENT),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    for column in ("conversation_id", "ended_at"):
        name = f"ix_broadcast_subscriptions_{column}"
        op.create_index(name, "broadcast_subscriptions", [column])
    current = sa.text("ended_at IS NULL")
    op.create_index(
        "broadcast_subscriptions_current",
        "broadcast_subscriptions",
        ["conversation_id"],
        unique=True,
        sqlite_where=current,
        postgresql_where=current,
    )


def _broadcasts() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", ID, nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.String(40)),
        sa.Column("audience", sa.String(8), nullable=False),
        sa.Column("audience_value", sa.String(40)),
        sa.Column("send_at", MOMENT),
        sa.Column("written_by", ID, nullable=False),
        sa.Column("approved_by", ID),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("approved_at", MOMENT),
        sa.Column("begun_at", MOMENT),
        sa.Column("ended_at", MOMENT),
        sa.Column("published_at", MOMENT),
        sa.Column("stopped_because", sa.String(16)),
        sa.Column("cleared_at", MOMENT),
        sa.Column("next_at", MOMENT),
        sa.Column("last_id", ID, nullable=False),
        sa.Column("cursor", ID, nullable=False),
        sa.Column("recipients", sa.Integer(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("unknown", sa.Integer(), nullable=False),
        sa.Column("taps", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["written_by"], ["staff.id"]),
        sa.ForeignKeyConstraint(["approved_by"], ["staff.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    for column in ("state", "published_at"):
        op.create_index(f"ix_broadcasts_{column}", "broadcasts", [column])


def _batches() -> None:
    op.create_table(
        "broadcast_batches",
        sa.Column("id", ID, nullable=False),
        sa.Column("broadcast_id", ID, nullable=False),
        sa.Column("retry_key", sa.String(36), nullable=False),
        sa.Column("subscription_ids", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("recipients", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("tried_at", MOMENT),
        sa.Column("finished_at", MOMENT),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcasts.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("retry_key"),
    )
    op.create_index("ix_broadcast_batches_broadcast_id", "broadcast_batches", ["broadcast_id"])
    waiting = sa.text("state = 'waiting'")
    op.create_index(
        "broadcast_batches_waiting",
        "broadcast_batches",
        ["broadcast_id"],
        unique=True,
        sqlite_where=waiting,
        postgresql_where=waiting,
    )


def downgrade() -> None:
    op.drop_table("broadcast_batches")
    op.drop_table("broadcasts")
    op.drop_table("broadcast_subscriptions")
