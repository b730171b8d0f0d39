"""The tables of broadcasts: who agreed to get them, what was written, its picture and batches."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.columns import Id
from db.models.tables import Base


class BroadcastSubscription(Base):
    """One person's consent to get broadcasts, from `consented_at` until `ended_at`; who agrees
    again later has a new row. `province` and `topic_id` only where they were given with it."""

    __tablename__ = "broadcast_subscriptions"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    consent_version: Mapped[str] = mapped_column(String(16))
    consent_language: Mapped[str] = mapped_column(String(8))
    consented_at: Mapped[datetime]
    province: Mapped[str | None] = mapped_column(String(32))
    topic_id: Mapped[str | None] = mapped_column(String(40))
    ended_at: Mapped[datetime | None] = mapped_column(index=True)

    __table_args__ = (
        Index(
            "broadcast_subscriptions_current",
            "conversation_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )


class BroadcastPicture(Base):
    """A picture for broadcasts, a JPEG that we made, under the hash of its bytes: it never changes,
    so who approves a hash approves what was looked at. `size` in bytes; `kept_at`: when it was
    uploaded or put into a draft last."""

    __tablename__ = "broadcast_pictures"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    jpeg: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    size: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    kept_at: Mapped[datetime]


class Broadcast(Base):
    """One message to many. States: draft, submitted, approved, sending, stopped, done, withdrawn;
    `version` counts every change that staff make. It goes to the audience (all, province, topic;
    the latter two of `audience_value`) among the subscriptions up to `last_id`, of which those up
    to `cursor` stand in a batch. `cleared_at`: since when LINE's quota is known to have room;
    `next_at`: before this moment no batch of it is taken up, by a lease or since LINE asked for a
    pause. `unknown`: how many may or may not have been reached."""

    __tablename__ = "broadcasts"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    state: Mapped[str] = mapped_column(String(10), index=True)
    version: Mapped[int] = mapped_column(default=1)
    text: Mapped[str] = mapped_column(Text)
    topic_id: Mapped[str | None] = mapped_column(String(40))
    picture_sha256: Mapped[str | None] = mapped_column(String(64))
    picture_alt: Mapped[str | None] = mapped_column(String(300))
    audience: Mapped[str] = mapped_column(String(8))
    audience_value: Mapped[str | None] = mapped_column(String(40))
    send_at: Mapped[datetime | None]
    written_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    created_at: Mapped[datetime]
    approved_at: Mapped[datetime | None]
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    published_at: Mapped[datetime | None] = mapped_column(index=True)
    stopped_because: Mapped[str | None] = mapped_column(String(16))
    cleared_at: Mapped[datetime | None]
    next_at: Mapped[datetime | None]
    last_id: Mapped[int] = mapped_column(Id, default=0)
    cursor: Mapped[int] = mapped_column(Id, default=0)
    recipients: Mapped[int] = mapped_column(default=0)
    sent: Mapped[int] = mapped_column(default=0)
    unknown: Mapped[int] = mapped_column(default=0)
    taps: Mapped[int] = mapped_column(default=0)


class BroadcastBatch(Base):
    """Up to 500 recipients of one request, written down before it goes out, so that it is repeated
    with the same retry key. States: waiting, sent, unknown. `subscription_ids` are emptied at its
    end; `recipients` of them were left at the last attempt. `tried_at`: the first attempt that
    LINE may have taken, from which on the key is good for a day."""

    __tablename__ = "broadcast_batches"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"), index=True)
    retry_key: Mapped[str] = mapped_column(String(36), unique=True)
    subscription_ids: Mapped[list[int]] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(String(8))
    attempts: Mapped[int] = mapped_column(default=0)
    recipients: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    tried_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]

    __table_args__ = (
        Index(
            "broadcast_batches_waiting",
            "broadcast_id",
            unique=True,
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
    )
