"""Work on a case: who took it, notes, referrals, questions to its filer, letters pushed at once"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
WAITING = sa.text("state = 'waiting'")


def upgrade() -> None:
    op.add_column("notices", sa.Column("push_at", MOMENT, nullable=True))
    step = sa.Column("step_id", ID, sa.ForeignKey("complaint_steps.id"), nullable=True)
    op.add_column("notices", step, inline_references=True)
    op.create_table(
        "case_entries",
        sa.Column("id", ID, nullable=False),
        sa.Column("complaint_id", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("what", sa.String(length=12), nullable=False),
        sa.Column("whom", ID, nullable=True),
        sa.Column("sealed_note", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaints.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.ForeignKeyConstraint(["whom"], ["staff.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_case_entries_complaint_id", "case_entries", ["complaint_id"])
    op.create_table(
        "referrals",
        sa.Column("id", ID, nullable=False),
        sa.Column("complaint_id", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("agency", sa.String(length=24), nullable=False),
        sa.Column("sealed_what", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_why", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaints.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_referrals_complaint_id", "referrals", ["complaint_id"])
    _inquiries()


def _inquiries() -> None:
    op.create_table(
        "inquiries",
        sa.Column("id", ID, nullable=False),
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("complaint_id", ID, nullable=False),
        sa.Column("notice_id", ID, nullable=True),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("sealed_question", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("sealed_answer", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaints.id"]),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"]),
        sa.ForeignKeyConstraint(["notice_id"], ["notices.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("notice_id"),
    )
    op.create_index("ix_inquiries_complaint_id", "inquiries", ["complaint_id"])
    op.create_index(
        "inquiries_waiting",
        "inquiries",
        ["complaint_id"],
        unique=True,
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )


def downgrade() -> None:
    op.drop_table("inquiries")
    op.drop_table("referrals")
    op.drop_table("case_entries")
    with op.batch_alter_table("notices", schema=None) as batch_op:
        batch_op.drop_column("step_id")
        batch_op.drop_column("push_at")
