"""The table of the breach register."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.columns import Id
from db.models.tables import Base, StaffMember


class Breach(Base):
    """One breach of personal data: when the office learned of it, and what was done since.

    `sealed_words` tells what happened, under the office's keys; `sought` says in codes by what
    the affected are found. Risks: none, some, high."""

    __tablename__ = "breaches"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    known_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    risk: Mapped[str] = mapped_column(String(8))
    sealed_words: Mapped[bytes]
    sought: Mapped[dict[str, Any]]
    reported_at: Mapped[datetime | None]
    people_told_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    staff: Mapped[StaffMember] = relationship()
