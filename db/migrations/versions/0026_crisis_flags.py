"""Crisis flags of complaints; what is due is found by an index"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("complaints", sa.Column("sealed_crisis", sa.LargeBinary(), nullable=True))
    kept = sa.text("sealed_crisis IS NOT NULL")
    op.create_index(
        "complaints_crisis", "complaints", ["filed_at"], sqlite_where=kept, postgresql_where=kept
    )


def downgrade() -> None:
    op.drop_index("complaints_crisis", "complaints")
    op.drop_column("complaints", "sealed_crisis")
