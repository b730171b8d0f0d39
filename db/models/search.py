"""The tables of the queue: words to search by, what was searched for, saved filters."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.columns import Id
from db.models.tables import Base, Complaint


class SearchTerm(Base):
    """One word of a filer, as a keyed hash. `word` comes first, so that the rows of a word lie
    together and nothing tells in which order the words were said."""

    __tablename__ = "complaint_words"

    word: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    complaint_id: Mapped[int] = mapped_column(
        Id, ForeignKey("complaints.id"), primary_key=True, autoincrement=False, index=True
    )

    __table_args__ = ({"sqlite_with_rowid": False},)


class Search(Base):
    """A search text of a member of staff, encrypted under the office's keys: the address and
    the log know its id alone."""

    __tablename__ = "searches"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    sealed_typed: Mapped[bytes]
    at: Mapped[datetime] = mapped_column(index=True)


class SavedFilter(Base):
    """A filter of the queue that a member of staff gave a name; it names no person."""

    __tablename__ = "saved_filters"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    name: Mapped[str] = mapped_column(String(60))
    query: Mapped[str] = mapped_column(String(500))


# All that the queue filters by, so that it need not read the complaints themselves.
Index(
    "complaints_filtered",
    Complaint.id,
    Complaint.status,
    Complaint.kind,
    Complaint.platform,
    Complaint.province,
    Complaint.amount_satang,
    Complaint.filed_at,
    Complaint.assigned_to,
    Complaint.due_at,
    Complaint.urgent_until,
)
_URGENT = text("urgent_until IS NOT NULL")
Index(
    "complaints_urgent",
    Complaint.urgent_until,
    Complaint.id,
    sqlite_where=_URGENT,
    postgresql_where=_URGENT,
)
Index(
    "complaints_due",
    Complaint.due_at,
    Complaint.id,
    Complaint.status,
    Complaint.kind,
    Complaint.platform,
    Complaint.province,
    Complaint.amount_satang,
    Complaint.filed_at,
    Complaint.assigned_to,
    Complaint.urgent_until,
)
