"""The tables of patterns: what complaints say of sellers as keyed marks, and confirmed groups."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.columns import Id
from db.models.tables import Base

_IN_FORCE = text("undone_at IS NULL")


class SellerFingerprint(Base):
    """One thing that a complaint says of its seller, as a keyed hash. Kinds: account, phone,
    link, name, triple (three letters of the name)."""

    __tablename__ = "complaint_marks"

    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    mark: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    complaint_id: Mapped[int] = mapped_column(
        Id, ForeignKey("complaints.id"), primary_key=True, autoincrement=False, index=True
    )

    __table_args__ = ({"sqlite_with_rowid": False},)


class ConfirmedPattern(Base):
    """A group that a supervisor confirmed for the warning, until that is undone."""

    __tablename__ = "confirmed_patterns"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(String(8))
    mark: Mapped[int] = mapped_column(BigInteger)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    undone_at: Mapped[datetime | None]

    __table_args__ = (
        Index(
            "confirmed_in_force",
            "kind",
            "mark",
            unique=True,
            sqlite_where=_IN_FORCE,
            postgresql_where=_IN_FORCE,
        ),
    )
