"""Until when the rest of what a person is writing is waited for"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "conversations", sa.Column("listen_until", sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column("conversations", sa.Column("heard_up_to", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("conversations", "heard_up_to")
    op.drop_column("conversations", "listen_until")
