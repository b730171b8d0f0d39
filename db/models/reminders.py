"""The table of reminders that people asked for."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.columns import Id
from db.models.tables import Base


class Reminder(Base):
    """One day of which a person wants to be told at `due_at`; the row goes when it was said."""

    __tablename__ = "reminders"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    due_at: Mapped[datetime] = mapped_column(index=True)
    created_at: Mapped[datetime]
    sealed_reminder: Mapped[bytes]
