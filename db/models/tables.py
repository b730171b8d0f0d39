"""The tables; columns named `sealed_...` hold ciphertext under the person's own key."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    ForeignKey,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    Text,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from db.models.columns import Id, UtcDateTime

_WAITING = "state = 'waiting'"


class Base(DeclarativeBase):
    type_annotation_map: ClassVar = {
        datetime: UtcDateTime,
        bytes: LargeBinary,
        dict[str, Any]: JSON,
    }


def _partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of the few rows that something is still to be done with."""
    return Index(
        name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where)
    )


class Conversation(Base):
    """One chat with us: a person (or a group, of which nothing is kept). It carries that
    person's wrapped key, and its row is the person's queue: who holds the row handles it. Until
    `listen_until` its events wait for the rest of what is being written, unless one has come after
    the inbox id `heard_up_to`. `goes_first`: a form is open, or an emergency goes on."""

    __tablename__ = "conversations"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    chat_hash: Mapped[bytes] = mapped_column(unique=True)
    chat_kind: Mapped[str] = mapped_column(String(8))
    wrapped_key: Mapped[bytes]
    sealed_chat_id: Mapped[bytes]
    sealed_state: Mapped[bytes | None]
    last_event_ms: Mapped[int] = mapped_column(BigInteger, default=0)
    retry_at: Mapped[datetime | None]
    listen_until: Mapped[datetime | None]
    heard_up_to: Mapped[int | None] = mapped_column(BigInteger)
    blocked_at: Mapped[datetime | None]
    goes_first: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]


class InboxEvent(Base):
    """One webhook event, in its lane. States: waiting, done, ignored, malformed, dead."""

    __tablename__ = "inbox"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    webhook_event_id: Mapped[str | None] = mapped_column(String(64), unique=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"))
    event_type: Mapped[str] = mapped_column(String(40))
    line_ms: Mapped[int] = mapped_column(BigInteger)
    sealed_event: Mapped[bytes]
    message_hash: Mapped[bytes | None]
    received_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10))
    attempts: Mapped[int] = mapped_column(default=0)
    reason: Mapped[str | None] = mapped_column(Text)
    finished_at: Mapped[datetime | None]
    lane: Mapped[int] = mapped_column(SmallInteger, default=1)

    __table_args__ = (
        _partial_index("inbox_waiting", "conversation_id", "line_ms", "id", where=_WAITING),
        _partial_index("inbox_oldest", "id", where=_WAITING),
        _partial_index("inbox_lanes", "lane", "id", where=_WAITING),
        _partial_index("inbox_overflow", "conversation_id", where="reason = 'overflow'"),
        Index("inbox_by_conversation", "conversation_id"),
        Index("inbox_by_message", "message_hash"),
        Index("inbox_by_age", "received_at"),
    )


class OutboxBatch(Base):
    """Messages to be sent after one event; `push` is its class, none in rows of older versions.
    States: waiting, done, probably_done, kept (for the next free reply), joined (to one), dropped,
    dead."""

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    sealed_batch: Mapped[bytes]
    retry_key: Mapped[str] = mapped_column(String(36))
    reply_dead: Mapped[bool] = mapped_column(default=False)
    uncertain: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(14))
    push: Mapped[str | None] = mapped_column(String(4))
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    leased_until: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]

    __table_args__ = (
        _partial_index("outbox_waiting", "conversation_id", "id", where=_WAITING),
        _partial_index("outbox_due", "due_at", "id", where=_WAITING),
        _partial_index("outbox_kept", "conversation_id", "id", where="state = 'kept'"),
        _partial_index("outbox_ended", "finished_at", where="finished_at IS NOT NULL"),
    )


class Complaint(Base):
    """One complaint. `answers` holds what is not personal; the rest is in `sealed_answers`.
    `held_since`: by law it may not be erased now; `erased_at`: a number in statistics is left.
    `due_at`: until when its filer is to hear of the office, by the usual times; `urgent_until`:
    until when money that was sent may be stopped; `contacted_at`: when its filer was first
    contacted, as db.complaints.contacts counts it; `sealed_crisis`: db.privacy.crisis_flags."""

    __tablename__ = "complaints"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    draft_id: Mapped[str] = mapped_column(String(32), unique=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    filed_at: Mapped[datetime] = mapped_column(index=True)
    status: Mapped[str] = mapped_column(String(16), index=True)
    kind: Mapped[str] = mapped_column(String(32))
    platform: Mapped[str] = mapped_column(String(16))
    province: Mapped[str] = mapped_column(String(32))
    amount_satang: Mapped[int | None] = mapped_column(BigInteger)
    purchase_date: Mapped[date | None]
    answers: Mapped[dict[str, Any]]
    sealed_answers: Mapped[bytes]
    consent_version: Mapped[str] = mapped_column(String(16))
    consent_hash: Mapped[str] = mapped_column(String(64))
    consent_at: Mapped[datetime]
    consent_language: Mapped[str] = mapped_column(String(8))
    consent_channel: Mapped[str] = mapped_column(String(16))
    version: Mapped[int] = mapped_column(default=1)
    held_since: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]
    assigned_to: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    urgent_until: Mapped[datetime | None]
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("complaints.id"), index=True)
    contacted_at: Mapped[datetime | None]
    sealed_crisis: Mapped[bytes | None]

    conversation: Mapped[Conversation] = relationship()
    main: Mapped["Complaint | None"] = relationship(remote_side="Complaint.id")
    steps: Mapped[list["ComplaintStep"]] = relationship(order_by="ComplaintStep.id")

    __table_args__ = (
        _partial_index("complaints_crisis", "filed_at", where="sealed_crisis IS NOT NULL"),
    )


class ComplaintStep(Base):
    """One step in a complaint's life: who, when, from which status to which, with what notes."""

    __tablename__ = "complaint_steps"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    complaint_id: Mapped[int] = mapped_column(ForeignKey("complaints.id"), index=True)
    at: Mapped[datetime]
    actor: Mapped[str] = mapped_column(String(8))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    from_status: Mapped[str | None] = mapped_column(String(16))
    to_status: Mapped[str] = mapped_column(String(16))
    sealed_public_note: Mapped[bytes | None]
    sealed_internal_note: Mapped[bytes | None]

    staff: Mapped["StaffMember | None"] = relationship()


class ComplaintChange(Base):
    """A filer's change of a complaint that was sent. What: corrected (`field` from one answer
    to another, sealed JSON), evidence-added, evidence-removed."""

    __tablename__ = "complaint_changes"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    complaint_id: Mapped[int] = mapped_column(ForeignKey("complaints.id"), index=True)
    at: Mapped[datetime]
    what: Mapped[str] = mapped_column(String(20))
    field: Mapped[str | None] = mapped_column(String(32))
    sealed_before: Mapped[bytes | None]
    sealed_after: Mapped[bytes | None]


class Notification(Base):
    """Something to tell a person about a complaint. Told with the next free reply, or pushed:
    from `push_at` on, or after a while. `step_id` is the step that it tells of."""

    __tablename__ = "notices"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    complaint_id: Mapped[int] = mapped_column(ForeignKey("complaints.id"), index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    sealed_text: Mapped[bytes]
    created_at: Mapped[datetime]
    told_at: Mapped[datetime | None]
    push_at: Mapped[datetime | None]
    step_id: Mapped[int | None] = mapped_column(ForeignKey("complaint_steps.id"))

    __table_args__ = (
        _partial_index("notices_untold", "conversation_id", "id", where="told_at IS NULL"),
    )


class Evidence(Base):
    """One picture or PDF of a draft or complaint. States: arriving, sealed, failed, removed.
    The file lies in the data directory, sealed under the person's key, and its copy for viewing
    beside it; one that is sealed without a copy is not shown. `failure` says what went wrong,
    `tell_at` from when on the sender is to be told; of a removed file nothing else is kept."""

    __tablename__ = "evidence"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    draft_id: Mapped[str] = mapped_column(String(32), index=True)
    message_hash: Mapped[bytes] = mapped_column(unique=True)
    sealed_message_id: Mapped[bytes]
    state: Mapped[str] = mapped_column(String(10))
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    media_type: Mapped[str | None] = mapped_column(String(40))
    size_bytes: Mapped[int | None]
    sha256: Mapped[str | None] = mapped_column(String(64))
    stored_as: Mapped[str | None] = mapped_column(String(64))
    received_at: Mapped[datetime]
    copied_as: Mapped[str | None] = mapped_column(String(64))
    copied_pages: Mapped[int | None]
    pages: Mapped[int | None]
    failure: Mapped[str | None] = mapped_column(String(12))
    tell_at: Mapped[datetime | None]

    __table_args__ = (
        _partial_index("evidence_arriving", "id", "due_at", where="state = 'arriving'"),
        _partial_index("evidence_removed", "id", where="state = 'removed'"),
        _partial_index("evidence_to_tell", "tell_at", where="tell_at IS NOT NULL"),
    )


class StaffMember(Base):
    """A person of the office. `one_time_until`: the password was told to them, opens until then,
    and must be changed."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(String(64), unique=True)
    password_hash: Mapped[str] = mapped_column(String(256))
    role: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]
    one_time_until: Mapped[datetime | None]


class AuditRow(Base):
    """An audited action: who did what to which thing, and why; its hash covers the last row's."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime]
    who: Mapped[str] = mapped_column(String(64))
    action: Mapped[str] = mapped_column(String(40))
    thing: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(Text)
    previous_hash: Mapped[str] = mapped_column(String(64), unique=True)
    hash: Mapped[str] = mapped_column(String(64), unique=True)

    __table_args__ = (
        Index("audit_by_who", "who", "at"),
        _partial_index("audit_anchors", "id", where="action = 'anchor'"),
        _partial_index("audit_alarms", "id", where="action = 'alarm'"),
    )


class Release(Base):
    """A file promised to one person: made once, when its code is typed on the page of its link,
    before `expires_at`. The id stands in the link and opens nothing without the code."""

    __tablename__ = "releases"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    what: Mapped[str] = mapped_column(String(16))
    complaint_id: Mapped[int | None] = mapped_column(ForeignKey("complaints.id"))
    code_hash: Mapped[bytes]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    used_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)

    complaint: Mapped[Complaint | None] = relationship()


class AskedQuestion(Base):
    """One question asked in free text, tied to no person; `key` is known to the asker's chat
    alone. `masked_text` stands only while the question has no good answer.
    Decisions: answer, choose, none; votes: yes, no; the day is Thailand's."""

    __tablename__ = "questions"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    asked_on: Mapped[date] = mapped_column(index=True)
    decision: Mapped[str] = mapped_column(String(8))
    topic_id: Mapped[str | None] = mapped_column(String(40))
    vote: Mapped[str | None] = mapped_column(String(4))
    masked_text: Mapped[str | None] = mapped_column(String(300))
    normalised: Mapped[str | None] = mapped_column(String(300))


class KeyCheck(Base):
    """The key check value of a key in use, from which the key cannot be computed. Kinds: data
    (each key that may have encrypted something here), index (one)."""

    __tablename__ = "key_checks"

    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    value: Mapped[bytes] = mapped_column(primary_key=True)


class Job(Base):
    """Work done by the clock; claimed like an event, so that two workers never do it twice."""

    __tablename__ = "jobs"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    due_at: Mapped[datetime]
    last_done_at: Mapped[datetime | None]
    last_result: Mapped[str | None] = mapped_column(Text)
