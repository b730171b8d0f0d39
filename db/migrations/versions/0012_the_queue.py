"""Add columns and indexes by which the queue is searched, filtered and ordered"""

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
URGENT = sa.text("urgent_until IS NOT NULL")
COMPLAINTS = sa.table(
    "complaints",
    sa.column("id", ID),
    sa.column("purchase_date", sa.Date()),
    sa.column("answers", sa.JSON()),
    sa.column("urgent_until", MOMENT),
)


def upgrade() -> None:
    op.add_column("complaints", sa.Column("urgent_until", MOMENT, nullable=True))
    _fill()
    op.create_index(
        "complaints_filtered",
        "complaints",
        [
            "id",
            "status",
            "kind",
            "platform",
            "province",
            "amount_satang",
            "filed_at",
            "assigned_to",
            "due_at",
            "urgent_until",
        ],
    )
    op.create_index(
        "complaints_urgent",
        "complaints",
        ["urgent_until", "id"],
        sqlite_where=URGENT,
        postgresql_where=URGENT,
    )
    op.create_index("complaints_due", "complaints", ["due_at", "id"])
    op.create_table(
        "complaint_words",
        sa.Column("word", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("complaint_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaints.id"]),
        sa.PrimaryKeyConstraint("word", "complaint_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_complaint_words_complaint_id", "complaint_words", ["complaint_id"])
    op.create_table(
        "searches",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("sealed_typed", sa.LargeBinary(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_searches_staff_id", "searches", ["staff_id"])
    op.create_index("ix_searches_at", "searches", ["at"])
    op.create_table(
        "saved_filters",
        sa.Column("id", ID, nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("query", sa.String(length=500), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_saved_filters_staff_id", "saved_filters", ["staff_id"])


def _fill() -> None:
    """Money sent may be stopped until 72 hours after the end of its day in Thailand."""
    connection = op.get_bind()
    paid_on = sa.select(COMPLAINTS.c.id, COMPLAINTS.c.purchase_date, COMPLAINTS.c.answers).where(
        COMPLAINTS.c.purchase_date.is_not(None)
    )
    for row in connection.execute(paid_on).all():
        answers: dict[str, Any] = row.answers
        if answers.get("paid") in ("paid", "part"):
            connection.execute(
                sa.update(COMPLAINTS)
                .where(COMPLAINTS.c.id == row.id)
                .values(urgent_until=_until(row.purchase_date))
            )


def _until(day: date) -> datetime:
    thailand = timezone(timedelta(hours=7))
    end = datetime.combine(day + timedelta(days=1), time(), thailand)
    return (end + timedelta(hours=72)).astimezone(UTC)


def downgrade() -> None:
    op.drop_table("saved_filters")
    op.drop_table("searches")
    op.drop_table("complaint_words")
    op.drop_index("complaints_due", "complaints")
    op.drop_index("complaints_urgent", "complaints")
    op.drop_index("complaints_filtered", "complaints")
    op.drop_column("complaints", "urgent_until")
