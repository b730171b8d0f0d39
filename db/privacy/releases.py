"""Releases: files of a person behind a link and a code, each handed out once."""

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from db.engine.encryption import IndexKey
from db.engine.statements import changed_rows
from db.models.tables import Release

LIFETIME = timedelta(minutes=15)
MOST_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class ReleaseRequest:
    """A file promised to a person; `complaint_id` where the file is about one complaint."""

    conversation_id: int
    what: str
    complaint_id: int | None = None


@dataclass(frozen=True, slots=True)
class WrongCode:
    """The code is wrong, and this many attempts are left; with none left the release is dead:
    unknown, used, expired or tried too often, and nobody is told which."""

    attempts_left: int


def hash_code(index_key: IndexKey, release_id: str, code: str) -> bytes:
    """Hash a code, keyed and for this release alone."""
    return index_key.blind_index("release", f"{release_id} {code}")


def create(
    session: Session, promise: ReleaseRequest, release_id: str, code_hash: bytes, now: datetime
) -> datetime:
    """Open a release and return when it ends; an earlier one of the same file ends now."""
    session.execute(
        update(Release)
        .where(
            Release.conversation_id == promise.conversation_id,
            Release.what == promise.what,
            Release.complaint_id.is_not_distinct_from(promise.complaint_id),
            Release.expires_at > now,
        )
        .values(expires_at=now)
    )
    expires_at = now + LIFETIME
    session.execute(
        insert(Release).values(
            id=release_id,
            conversation_id=promise.conversation_id,
            what=promise.what,
            complaint_id=promise.complaint_id,
            code_hash=code_hash,
            created_at=now,
            expires_at=expires_at,
            attempts=0,
        )
    )
    return expires_at


def redeem(
    session: Session, release_id: str, code_hash: bytes, now: datetime
) -> Release | WrongCode:
    """The release, used up from now on, if the code is right; a wrong one is counted."""
    found = session.get(Release, release_id, with_for_update=True)
    if found is None or not _is_open(found, now):
        return WrongCode(0)
    if not hmac.compare_digest(found.code_hash, code_hash):
        found.attempts += 1
        return WrongCode(MOST_ATTEMPTS - found.attempts)
    found.used_at = now
    return found


def _is_open(release: Release, now: datetime) -> bool:
    untouched = release.used_at is None and release.attempts < MOST_ATTEMPTS
    return untouched and now < release.expires_at


def reopen(session: Session, release_id: str) -> None:
    """The file could not be made: the same code may be typed again."""
    session.execute(update(Release).where(Release.id == release_id).values(used_at=None))


def of_person(session: Session, conversation_id: int) -> list[Release]:
    """The releases promised to a person, oldest first."""
    statement = select(Release).where(Release.conversation_id == conversation_id)
    return list(session.execute(statement.order_by(Release.created_at)).scalars())


def erase(session: Session, conversation_id: int) -> None:
    """Delete all releases of a person: what was promised is not there any more."""
    session.execute(
        delete(Release).where(Release.conversation_id == conversation_id),
        execution_options={"synchronize_session": False},
    )


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Delete releases that ended before that moment; return how many."""
    old = select(Release.id).where(Release.expires_at < before).limit(most)
    return changed_rows(session, delete(Release).where(Release.id.in_(old)))
