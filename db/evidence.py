"""Evidence: pictures and PDF files of a complaint, fetched from LINE by a job of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from db.evidence_files import new_name
from db.models import Conversation, Evidence
from db.sealing import DataKeys, PersonKey

LEASE = timedelta(seconds=90)
_MESSAGE_ID = "evidence.message_id"
FILE_CONTEXT = "evidence.file"


@dataclass(frozen=True, slots=True)
class Expected:
    """A file that LINE holds for us, by its message."""

    conversation_id: int
    draft_id: str
    message_id: str
    message_hash: bytes


@dataclass(frozen=True, slots=True)
class Arriving:
    """A file to fetch now and to store as `stored_as`; `left_over` is what an earlier fetcher,
    which died, may have stored."""

    id: int
    message_id: str
    key: PersonKey
    attempts: int
    noted_at: datetime
    stored_as: str
    left_over: str | None


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a fetched file lies, and what it is."""

    stored_as: str
    media_type: str
    size_bytes: int
    sha256: str


def expect(session: Session, file: Expected, key: PersonKey, now: datetime) -> None:
    """Notes a file that is to be fetched; the same message is noted once."""
    known = session.execute(
        select(Evidence.id).where(Evidence.message_hash == file.message_hash)
    ).first()
    if known is None:
        session.execute(
            insert(Evidence).values(
                conversation_id=file.conversation_id,
                draft_id=file.draft_id,
                message_hash=file.message_hash,
                sealed_message_id=key.seal(file.message_id.encode(), _MESSAGE_ID),
                state="arriving",
                attempts=0,
                due_at=now,
                received_at=now,
            )
        )


def lease_next(session: Session, keys: DataKeys, now: datetime) -> Arriving | None:
    """Takes a file that is due; should its fetcher die, it is due again after LEASE. The name
    is written down before the file is, so that no file is ever forgotten on the disk."""
    row = session.execute(
        select(Evidence, Conversation.wrapped_key)
        .join(Conversation, Conversation.id == Evidence.conversation_id)
        .where(Evidence.state == "arriving", Evidence.due_at <= now)
        .order_by(Evidence.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=Evidence)
    ).first()
    if row is None:
        return None
    file: Evidence = row[0]
    key = keys.unwrap(row[1])
    file.due_at = now + LEASE
    file.attempts += 1
    left_over, file.stored_as = file.stored_as, new_name()
    message_id = key.open(file.sealed_message_id, _MESSAGE_ID).decode()
    return Arriving(
        id=file.id,
        message_id=message_id,
        key=key,
        attempts=file.attempts,
        noted_at=file.received_at,
        stored_as=file.stored_as,
        left_over=left_over,
    )


def sealed(session: Session, file_id: int, stored: Stored) -> bool:
    """The file is kept; False if it was taken back meanwhile, or another fetcher was sent
    after this one, and it must not be."""
    return _leave_arriving(
        session,
        file_id,
        stored.stored_as,
        state="sealed",
        media_type=stored.media_type,
        size_bytes=stored.size_bytes,
        sha256=stored.sha256,
    )


def failed(session: Session, file: Arriving) -> None:
    """The file cannot be had from LINE any more, or is none that we keep."""
    _leave_arriving(session, file.id, file.stored_as, state="failed", stored_as=None)


def postpone(session: Session, file: Arriving, due_at: datetime) -> None:
    """LINE is not ready, or not there: again at `due_at`."""
    _leave_arriving(session, file.id, file.stored_as, due_at=due_at)


def _leave_arriving(session: Session, file_id: int, leased_as: str, **values: object) -> bool:
    changed = session.execute(
        update(Evidence)
        .where(
            Evidence.id == file_id,
            Evidence.state == "arriving",
            Evidence.stored_as == leased_as,
        )
        .values(**values)
        .returning(Evidence.id)
    )
    return changed.first() is not None


def remove(session: Session, message_hash: bytes) -> None:
    """Marks the file of a message for deletion; the sweep deletes it from the disk."""
    session.execute(
        update(Evidence).where(Evidence.message_hash == message_hash).values(state="removed")
    )


def remove_draft(session: Session, draft_id: str) -> None:
    """Marks all files of a draft for deletion."""
    session.execute(update(Evidence).where(Evidence.draft_id == draft_id).values(state="removed"))


def to_delete(session: Session, now: datetime, limit: int) -> list[str]:
    """Names of removed files that still lie on the disk, except those that somebody may be
    storing just now."""
    statement = (
        select(Evidence.stored_as)
        .where(Evidence.state == "removed", Evidence.stored_as.is_not(None), Evidence.due_at <= now)
        .order_by(Evidence.id)
        .limit(limit)
    )
    return [name for name in session.execute(statement).scalars() if name]


def deleted(session: Session, names: Sequence[str]) -> None:
    """The files are no longer on the disk."""
    session.execute(update(Evidence).where(Evidence.stored_as.in_(names)).values(stored_as=None))


def count_sealed(session: Session, draft_id: str) -> int:
    """How many files of a draft or complaint are kept."""
    return session.execute(
        select(func.count())
        .select_from(Evidence)
        .where(Evidence.draft_id == draft_id, Evidence.state == "sealed")
    ).scalar_one()
