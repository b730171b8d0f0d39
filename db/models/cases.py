"""The tables of the work on a case: who took it, notes, referrals, questions, calls, forms."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.columns import Id
from db.models.tables import Base, Complaint, Conversation, StaffMember

_WAITING = text("state = 'waiting'")


class CaseEntry(Base):
    """An action of staff on a complaint besides its steps. What: assigned (to `whom`), released,
    noted, contacted and called-back (contacts with the filer), merged and split, took-in and
    gave-back (`other_id`), classified (its note is sealed JSON: kind before, after, reason)."""

    __tablename__ = "case_entries"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    complaint_id: Mapped[int] = mapped_column(ForeignKey("complaints.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    what: Mapped[str] = mapped_column(String(12))
    whom: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    sealed_note: Mapped[bytes | None]
    other_id: Mapped[int | None] = mapped_column(ForeignKey("complaints.id"))

    other: Mapped[Complaint | None] = relationship(foreign_keys=[other_id])


class Referral(Base):
    """To which agency a complaint was referred, what was handed on, and why."""

    __tablename__ = "referrals"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    complaint_id: Mapped[int] = mapped_column(ForeignKey("complaints.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    agency: Mapped[str] = mapped_column(String(24))
    sealed_what: Mapped[bytes | None]
    sealed_why: Mapped[bytes | None]


class Inquiry(Base):
    """A question to a filer. States: waiting, answered, read (by staff), dropped; of one
    complaint one waits."""

    __tablename__ = "inquiries"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    complaint_id: Mapped[int] = mapped_column(ForeignKey("complaints.id"), index=True)
    notice_id: Mapped[int | None] = mapped_column(ForeignKey("notices.id"), unique=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    asked_at: Mapped[datetime]
    sealed_question: Mapped[bytes]
    state: Mapped[str] = mapped_column(String(10))
    ended_at: Mapped[datetime | None]
    sealed_answer: Mapped[bytes | None]

    complaint: Mapped[Complaint] = relationship()
    conversation: Mapped[Conversation] = relationship()
    staff: Mapped[StaffMember] = relationship()

    __table_args__ = (
        Index(
            "inquiries_waiting",
            "complaint_id",
            unique=True,
            sqlite_where=_WAITING,
            postgresql_where=_WAITING,
        ),
    )


class IdempotencyKey(Base):
    """A form that was taken, by the hash of its token and its words, so that it is not taken
    again; neither can be read from it."""

    __tablename__ = "sent_forms"

    digest: Mapped[bytes] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)


class CallbackRequest(Base):
    """One request to be called back. States: waiting, called, cancelled; of a cancelled one
    neither words, number nor name are kept. A person has at most one that waits. `tries`: how often
    nobody answered, the last time at `tried_at`; `call_on`: the day, in Thailand, on which the
    person wants to be called."""

    __tablename__ = "call_backs"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    asked_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10))
    sealed_message: Mapped[bytes | None]
    sealed_phone: Mapped[bytes | None]
    sealed_name: Mapped[bytes | None]
    consent_version: Mapped[str] = mapped_column(String(16))
    consent_hash: Mapped[str] = mapped_column(String(64))
    consent_at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    sealed_note: Mapped[bytes | None]
    tries: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None]
    call_on: Mapped[date | None]

    conversation: Mapped[Conversation] = relationship()
    staff: Mapped[StaffMember | None] = relationship()

    __table_args__ = (
        Index(
            "call_backs_waiting",
            "conversation_id",
            unique=True,
            sqlite_where=_WAITING,
            postgresql_where=_WAITING,
        ),
    )
