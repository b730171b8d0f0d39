"""The tables of what people want erased, and of what was."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.columns import Id
from db.models.tables import Base, Conversation, StaffMember

_WAITING = text("state = 'waiting'")


class ErasureRequest(Base):
    """One wish to have filed complaints erased, which an officer decides before `due_at`.
    States: waiting, approved, refused, cancelled. A person has at most one that waits."""

    __tablename__ = "erase_requests"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10))
    decided_at: Mapped[datetime | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    sealed_reason: Mapped[bytes | None]

    conversation: Mapped[Conversation] = relationship()
    staff: Mapped[StaffMember | None] = relationship()

    __table_args__ = (
        Index(
            "erase_requests_waiting",
            "conversation_id",
            unique=True,
            sqlite_where=_WAITING,
            postgresql_where=_WAITING,
        ),
    )


class Erasure(Base):
    """One certificate: what was erased when. `mark` knows the erased conversation again in an
    older backup, and names nobody. Scopes: unfiled, all. `listed_at`: it stands in the list
    outside the database; `ended_at`: the last message was sent and its key is gone too."""

    __tablename__ = "erasures"

    number: Mapped[str] = mapped_column(String(16), primary_key=True)
    at: Mapped[datetime]
    scope: Mapped[str] = mapped_column(String(8))
    mark: Mapped[bytes]
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"))
    listed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]

    __table_args__ = (
        Index(
            "erasures_to_end",
            "at",
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )
