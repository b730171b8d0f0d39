"""Duplicates of one filer are worked on under one number"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    # Added in place: on SQLite a table that others refer to cannot be made anew.
    for table, column in (("complaints", "merged_into"), ("case_entries", "other_id")):
        other = sa.Column(column, ID, sa.ForeignKey("complaints.id"), nullable=True)
        op.add_column(table, other, inline_references=True)
    op.create_index("ix_complaints_merged_into", "complaints", ["merged_into"])


def downgrade() -> None:
    op.drop_index("ix_complaints_merged_into", "complaints")
    for table, column in (("complaints", "merged_into"), ("case_entries", "other_id")):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column(column)
