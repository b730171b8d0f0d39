"""Approval of broadcasts: written by one, approved by another, stopped and resumed.

Every function that changes one takes the `version` that was looked at and raises BroadcastChanged
where it is another by now or its state does not allow the step. The audit row is the caller's."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from db.engine.statements import changed_rows
from db.models.broadcasts import Broadcast, BroadcastSubscription
from db.queue.broadcasts.subscriptions import Audience, AudienceKind

DRAFT, SUBMITTED, APPROVED, SENDING = "draft", "submitted", "approved", "sending"
STOPPED, DONE, WITHDRAWN = "stopped", "done", "withdrawn"
# LINE's limit of a text is 5,000 letters; so much is read in a chat.
LONGEST_TEXT = 1000
LONGEST_ALT = 300
# By staff; LINE's quota has no room, or was not told; the office does not push; LINE refused the
# message or our token; its time had long passed; it came out of a backup.
StopReason = Literal[
    "staff", "quota", "no-quota-told", "push-off", "refused", "unauthorised", "late", "restored"
]
_RESTORED: StopReason = "restored"
_BY_STAFF: StopReason = "staff"


class BroadcastChanged(Exception):
    """Raised when a broadcast is not any more what the member of staff has seen."""


class SameAuthor(Exception):
    """Raised when who wrote a broadcast is to approve it."""


@dataclass(frozen=True, slots=True)
class BroadcastDraft:
    """Words, topic, audience and picture (its hash, and the words in place of it) of a broadcast;
    `send_at` None: as soon as it is approved."""

    text: str
    topic_id: str | None = None
    audience: AudienceKind = "all"
    audience_value: str | None = None
    send_at: datetime | None = None
    picture_sha256: str | None = None
    picture_alt: str | None = None


@dataclass(frozen=True, slots=True)
class BroadcastResults:
    """The end of a broadcast in numbers: how many were in its audience at its beginning, were
    sent it, may have been; of the audience ended their subscription since; tapped its topic."""

    recipients: int
    sent: int
    unknown: int
    ended_since: int
    taps: int


def create(session: Session, draft: BroadcastDraft, staff_id: int, now: datetime) -> int:
    """A new draft of this member of staff; its id."""
    row = Broadcast(**asdict(draft), state=DRAFT, written_by=staff_id, created_at=now)
    session.add(row)
    session.flush()
    return row.id


def get(session: Session, broadcast_id: int) -> Broadcast | None:
    """One broadcast, if there is one of this id."""
    return session.get(Broadcast, broadcast_id)


def newest(session: Session, most: int, before_id: int | None = None) -> Sequence[Broadcast]:
    """Up to `most` broadcasts, the newest first; those older than `before_id`."""
    statement = select(Broadcast).order_by(Broadcast.id.desc()).limit(most)
    if before_id is not None:
        statement = statement.where(Broadcast.id < before_id)
    return session.scalars(statement).all()


def published(session: Session, most: int) -> Sequence[Broadcast]:
    """Up to `most` for everybody to read on the public page, the newest first."""
    shown = select(Broadcast).where(Broadcast.published_at.is_not(None))
    newest_first = (Broadcast.published_at.desc(), Broadcast.id.desc())
    return session.scalars(shown.order_by(*newest_first).limit(most)).all()


def audience(broadcast: Broadcast) -> Audience:
    """To whom a broadcast goes."""
    kinds: dict[str, AudienceKind] = {"province": "province", "topic": "topic"}
    return Audience(kinds.get(broadcast.audience, "all"), broadcast.audience_value)


def edit(
    session: Session, broadcast_id: int, version: int, draft: BroadcastDraft, staff_id: int
) -> None:
    """Write a draft anew; who did so is its writer now."""
    _change(session, broadcast_id, version, (DRAFT,), {**asdict(draft), "written_by": staff_id})


def submit(session: Session, broadcast_id: int, version: int) -> None:
    """Submit a draft to a second person; its words cannot be changed any more."""
    _change(session, broadcast_id, version, (DRAFT,), {"state": SUBMITTED})


def return_to_draft(session: Session, broadcast_id: int, version: int) -> None:
    """Return a broadcast that was not begun to its writer, to be approved again."""
    values = {"state": DRAFT, "approved_by": None, "approved_at": None}
    _change(session, broadcast_id, version, (SUBMITTED, APPROVED), values)


def approve(
    session: Session, broadcast_id: int, version: int, staff_id: int, now: datetime
) -> None:
    """Approve a broadcast for its time. Raises SameAuthor if its writer approves it."""
    broadcast = session.get(Broadcast, broadcast_id)
    if broadcast is not None and broadcast.written_by == staff_id:
        raise SameAuthor
    values = {"state": APPROVED, "approved_by": staff_id, "approved_at": now}
    _change(session, broadcast_id, version, (SUBMITTED,), values)


def withdraw(session: Session, broadcast_id: int, version: int, now: datetime) -> None:
    """Withdraw for good a broadcast that was not begun or is stopped; it leaves the public page."""
    values = {"state": WITHDRAWN, "ended_at": now, "published_at": None}
    _change(session, broadcast_id, version, (DRAFT, SUBMITTED, APPROVED, STOPPED), values)


def stop(session: Session, broadcast_id: int, version: int) -> None:
    """Stop a broadcast: no further batch begins; the one on its way arrives."""
    values = {"state": STOPPED, "stopped_because": _BY_STAFF, "cleared_at": None}
    _change(session, broadcast_id, version, (SENDING,), values)


def resume(session: Session, broadcast_id: int, version: int) -> None:
    """Resume a broadcast at its cursor, once LINE's quota has room for the rest."""
    values = {"state": SENDING, "stopped_because": None, "cleared_at": None}
    _change(session, broadcast_id, version, (STOPPED,), values)


def stop_restored(session: Session) -> None:
    """Stop restored broadcasts that are on their way or approved: since the backup they may have
    gone further."""
    going = update(Broadcast).where(Broadcast.state.in_((APPROVED, SENDING)))
    values = {"state": STOPPED, "stopped_because": _RESTORED, "cleared_at": None}
    changed_rows(session, going.values(values))


def unpublish(session: Session, broadcast_id: int, version: int) -> None:
    """Take a broadcast that was sent off the public page."""
    states = (SENDING, STOPPED, DONE)
    _change(session, broadcast_id, version, states, {"published_at": None})


def count_tap(session: Session, broadcast_id: int) -> None:
    """Count one tap on the topic under a broadcast; nothing says by whom."""
    one_more = {"taps": Broadcast.taps + 1}
    begun = (Broadcast.id == broadcast_id, Broadcast.begun_at.is_not(None))
    changed_rows(session, update(Broadcast).where(*begun).values(one_more))


def results(session: Session, broadcast: Broadcast) -> BroadcastResults:
    """Results of a broadcast until now."""
    ended = 0
    if broadcast.begun_at is not None:
        statement = select(func.count(BroadcastSubscription.id)).where(
            audience(broadcast).chosen(),
            BroadcastSubscription.id <= broadcast.last_id,
            BroadcastSubscription.ended_at >= broadcast.begun_at,
        )
        ended = session.execute(statement).scalar_one()
    return BroadcastResults(
        broadcast.recipients, broadcast.sent, broadcast.unknown, ended, broadcast.taps
    )


def _change(
    session: Session,
    broadcast_id: int,
    version: int,
    states: Sequence[str],
    values: dict[str, Any],
) -> None:
    seen = (
        Broadcast.id == broadcast_id,
        Broadcast.version == version,
        Broadcast.state.in_(states),
    )
    changed = update(Broadcast).where(*seen).values(**values, version=version + 1)
    if not changed_rows(session, changed):
        raise BroadcastChanged
