"""Evidence: pictures and PDF files of a complaint, fetched from LINE by a job of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, insert, literal_column, or_, select, update
from sqlalchemy.orm import Session

from db.engine.encryption import DataEncryptionKey, MasterKeys
from db.engine.statements import has_come
from db.evidence.files import new_name
from db.models.tables import Conversation, Evidence

LEASE = timedelta(seconds=90)
# No file is put off for longer.
LONGEST_PAUSE = timedelta(minutes=15)
_MESSAGE_ID = "evidence.message_id"
FILE_CONTEXT = "evidence.file"
COPY_CONTEXT = "evidence.copy"
# The failure of a file that its sender took back after the complaint was sent.
TAKEN_BACK = "taken-back"
# These stand in the text, since only so do the indexes of what is to be done serve.
_ARRIVING: ColumnElement[str] = literal_column("'arriving'")
_REMOVED: ColumnElement[str] = literal_column("'removed'")


@dataclass(frozen=True, slots=True)
class ExpectedFile:
    """A file that LINE holds for us, by its message."""

    conversation_id: int
    draft_id: str
    message_id: str
    message_hash: bytes


@dataclass(frozen=True, slots=True)
class FileToFetch:
    """A file to fetch now, to store as `stored_as` and to copy as `copied_as`; `stale_files` is
    what an earlier fetcher, which died, may have stored."""

    id: int
    message_id: str
    key: DataEncryptionKey
    attempts: int
    noted_at: datetime
    stored_as: str
    copied_as: str
    stale_files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyLocation:
    """Place of a file's copy: pictures of the first `copied_pages` of its `pages`."""

    copied_as: str
    copied_pages: int
    pages: int


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Place and kind of a fetched file, and its copy; None when it could not be read."""

    stored_as: str
    media_type: str
    size_bytes: int
    sha256: str
    copy: CopyLocation | None


@dataclass(frozen=True, slots=True)
class LostFile:
    """A file that we have not or cannot read, of which its sender is to be told. Failures:
    gone, too-big, kind, unreadable."""

    draft_id: str
    message_id: str
    failure: str


def register(session: Session, file: ExpectedFile, key: DataEncryptionKey, now: datetime) -> None:
    """Note a file that is to be fetched; the same message is noted once."""
    known = session.execute(
        select(Evidence.id).where(Evidence.message_hash == file.message_hash)
    ).first()
    if known is None:
        session.execute(
            insert(Evidence).values(
                conversation_id=file.conversation_id,
                draft_id=file.draft_id,
                message_hash=file.message_hash,
                sealed_message_id=key.encrypt(file.message_id.encode(), _MESSAGE_ID),
                state="arriving",
                attempts=0,
                due_at=now,
                received_at=now,
            )
        )


def lease_next(session: Session, keys: MasterKeys, now: datetime) -> FileToFetch | None:
    """Take a file that is due; should its fetcher die, it is due again after LEASE. The name
    is written down before the file is, so that no file is ever forgotten on the disk."""
    row = session.execute(
        select(Evidence, Conversation.wrapped_key)
        .join(Conversation, Conversation.id == Evidence.conversation_id)
        .where(Evidence.state == _ARRIVING, has_come(Evidence.due_at, now, now + LONGEST_PAUSE))
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
    left_over = tuple(name for name in (file.stored_as, file.copied_as) if name)
    file.stored_as, file.copied_as = new_name(), new_name()
    message_id = key.decrypt(file.sealed_message_id, _MESSAGE_ID).decode()
    return FileToFetch(
        id=file.id,
        message_id=message_id,
        key=key,
        attempts=file.attempts,
        noted_at=file.received_at,
        stored_as=file.stored_as,
        copied_as=file.copied_as,
        stale_files=left_over,
    )


def mark_stored(session: Session, file_id: int, stored: StoredFile, tell_at: datetime) -> bool:
    """Note that a file is stored; False if it must not be, since it was taken back meanwhile or
    another fetcher was sent after this one. The sender of a file without a copy is notified."""
    copy = stored.copy
    return _leave_arriving(
        session,
        file_id,
        stored.stored_as,
        state="sealed",
        due_at=Evidence.received_at,
        media_type=stored.media_type,
        size_bytes=stored.size_bytes,
        sha256=stored.sha256,
        copied_as=copy.copied_as if copy else None,
        copied_pages=copy.copied_pages if copy else None,
        pages=copy.pages if copy else None,
        failure=None if copy else "unreadable",
        tell_at=None if copy else tell_at,
    )


def mark_failed(session: Session, file: FileToFetch, failure: str, tell_at: datetime) -> None:
    """The file cannot be had from LINE any more, or is none that we keep."""
    _leave_arriving(
        session,
        file.id,
        file.stored_as,
        state="failed",
        stored_as=None,
        copied_as=None,
        failure=failure,
        tell_at=tell_at,
    )


def postpone(session: Session, file: FileToFetch, due_at: datetime) -> None:
    """LINE is not ready, or not there: again at `due_at`."""
    _leave_arriving(session, file.id, file.stored_as, due_at=due_at)


def _leave_arriving(session: Session, file_id: int, leased_as: str, **values: object) -> bool:
    changed = session.execute(
        update(Evidence)
        .where(
            Evidence.id == file_id,
            Evidence.state == _ARRIVING,
            Evidence.stored_as == leased_as,
        )
        .values(**values)
        .returning(Evidence.id)
    )
    return changed.first() is not None


def next_recipient(session: Session, now: datetime) -> int | None:
    """The conversation whose sender has waited longest to be told of a file."""
    return session.execute(
        select(Evidence.conversation_id)
        .where(Evidence.tell_at.is_not(None), Evidence.tell_at <= now)
        .order_by(Evidence.tell_at, Evidence.id)
        .limit(1)
    ).scalar_one_or_none()


def claim_unreported(
    session: Session, conversation_id: int, key: DataEncryptionKey
) -> list[LostFile]:
    """All files of which this person is to be told, who is told now."""
    rows = session.execute(
        update(Evidence)
        .where(Evidence.conversation_id == conversation_id, Evidence.tell_at.is_not(None))
        .values(tell_at=None)
        .returning(Evidence.draft_id, Evidence.sealed_message_id, Evidence.failure)
    )
    return [
        LostFile(
            row.draft_id, key.decrypt(row.sealed_message_id, _MESSAGE_ID).decode(), row.failure
        )
        for row in rows
    ]


def remove(session: Session, message_hash: bytes) -> str | None:
    """Mark the file of a message for deletion, with its copy; the sweep deletes both from the
    disk. Of the row stays that there was a file. Says of which draft; None where none was."""
    return session.execute(
        update(Evidence)
        .where(Evidence.message_hash == message_hash, Evidence.state != "removed")
        .values(ERASED_VALUES)
        .returning(Evidence.draft_id)
    ).scalar_one_or_none()


def note_taken_back(session: Session, message_hash: bytes) -> None:
    """The removed file was one of a complaint that had been sent."""
    session.execute(
        update(Evidence).where(Evidence.message_hash == message_hash).values(failure=TAKEN_BACK)
    )


def remove_draft(session: Session, draft_id: str) -> None:
    """Mark all files of a draft for deletion."""
    session.execute(update(Evidence).where(Evidence.draft_id == draft_id).values(ERASED_VALUES))


ERASED_VALUES = {
    "state": "removed",
    "sealed_message_id": b"",
    "media_type": None,
    "size_bytes": None,
    "sha256": None,
    "copied_pages": None,
    "pages": None,
    "failure": None,
    "tell_at": None,
}


def files_to_delete(session: Session, now: datetime, limit: int) -> list[str]:
    """Names of removed files and copies that still lie on the disk, of up to `limit` rows,
    except those that somebody may be storing just now."""
    statement = (
        select(Evidence.stored_as, Evidence.copied_as)
        .where(
            Evidence.state == _REMOVED,
            Evidence.due_at <= now,
            or_(Evidence.stored_as.is_not(None), Evidence.copied_as.is_not(None)),
        )
        .order_by(Evidence.id)
        .limit(limit)
    )
    return [name for row in session.execute(statement) for name in row if name]


def mark_deleted(session: Session, names: Sequence[str]) -> None:
    """Note that the files are no longer on the disk."""
    for column in (Evidence.stored_as, Evidence.copied_as):
        session.execute(
            update(Evidence)
            .where(Evidence.state == _REMOVED, column.in_(names))
            .values({column: None})
        )


def count_expected(session: Session, draft_id: str) -> int:
    """Count the files of a draft or complaint that are kept or on their way."""
    return session.execute(
        select(func.count())
        .select_from(Evidence)
        .where(Evidence.draft_id == draft_id, Evidence.state.in_(("arriving", "sealed")))
    ).scalar_one()


def count_kept(session: Session, conversation_id: int) -> int:
    """Count the files of this person that are kept or on their way."""
    return session.execute(
        select(func.count())
        .select_from(Evidence)
        .where(
            Evidence.conversation_id == conversation_id, Evidence.state.in_(("arriving", "sealed"))
        )
    ).scalar_one()


def count_since(session: Session, conversation_id: int, since: datetime) -> int:
    """Count the files that this person sent since then, whatever became of them."""
    return session.execute(
        select(func.count())
        .select_from(Evidence)
        .where(Evidence.conversation_id == conversation_id, Evidence.received_at >= since)
    ).scalar_one()


def of_draft(session: Session, draft_id: str) -> list[Evidence]:
    """All files that were sent for a draft or complaint, also those that are not there."""
    return list(
        session.execute(
            select(Evidence).where(Evidence.draft_id == draft_id).order_by(Evidence.id)
        ).scalars()
    )


def of_person(session: Session, conversation_id: int) -> list[Evidence]:
    """All files of a person that are kept, oldest first."""
    ours = Evidence.conversation_id == conversation_id, Evidence.state == "sealed"
    return list(session.execute(select(Evidence).where(*ours).order_by(Evidence.id)).scalars())


def stored(session: Session, draft_id: str, name: str) -> Evidence | None:
    """The kept file of this draft or complaint whose original or copy has this name."""
    return session.execute(
        select(Evidence).where(
            Evidence.draft_id == draft_id,
            Evidence.state == "sealed",
            or_(Evidence.stored_as == name, Evidence.copied_as == name),
        )
    ).scalar_one_or_none()
