"""The tables of what is brought to single people: reminders that they asked for, rich menus."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
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


class GivenMenu(Base):
    """The rich menu of one's own that a person was given last: its name among ours, and LINE's id
    of it. Who has no row sees everybody's."""

    __tablename__ = "given_menus"

    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversations.id"), primary_key=True, autoincrement=False
    )
    name: Mapped[str] = mapped_column(String(24))
    menu_id: Mapped[str] = mapped_column(String(64))


class MenuChange(Base):
    """Something that a person's rich menu shows may have changed; the row goes when it was looked
    at."""

    __tablename__ = "menu_changes"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    at: Mapped[datetime]
