"""Add the name of a person who asks to be called back"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("call_backs", sa.Column("sealed_name", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    op.drop_column("call_backs", "sealed_name")
