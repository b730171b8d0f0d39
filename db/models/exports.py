"""The table of exports that staff ask for on the console."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.models.columns import Id
from db.models.tables import Base


class ExportJob(Base):
    """One export, made by the engine and fetched once by the member who asked for it. States:
    waiting, working, ready, given, failed, stale (somebody was erased since), expired.
    `sealed_order` is the order under the office's keys; `erased` complaints had been erased when
    it was read; `problem` says why it failed."""

    __tablename__ = "export_jobs"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    staff_id: Mapped[int] = mapped_column(Id, ForeignKey("staff.id"), index=True)
    asked_at: Mapped[datetime] = mapped_column(index=True)
    state: Mapped[str] = mapped_column(String(10), index=True)
    file_format: Mapped[str] = mapped_column(String(8))
    sealed_order: Mapped[bytes]
    attempts: Mapped[int] = mapped_column(default=0)
    leased_until: Mapped[datetime | None]
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int | None]
    rows: Mapped[int | None]
    sha256: Mapped[str | None] = mapped_column(String(64))
    erased: Mapped[int | None]
    problem: Mapped[str | None] = mapped_column(String(16))
    expires_at: Mapped[datetime | None]
