"""Filter due complaints by an index, without reading the complaints themselves"""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

FILTERED = [
    "due_at",
    "id",
    "status",
    "kind",
    "platform",
    "province",
    "amount_satang",
    "filed_at",
    "assigned_to",
    "urgent_until",
]


def upgrade() -> None:
    op.drop_index("complaints_due", "complaints")
    op.create_index("complaints_due", "complaints", FILTERED)


def downgrade() -> None:
    op.drop_index("complaints_due", "complaints")
    op.create_index("complaints_due", "complaints", ["due_at", "id"])
