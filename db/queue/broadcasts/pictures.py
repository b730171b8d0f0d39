"""Pictures of broadcasts, kept once under the hash of their bytes; public once they are let out."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from db.engine.statements import changed_rows
from db.models.broadcasts import Broadcast, BroadcastPicture

# One that no broadcast has: its form may still be open.
KEPT = timedelta(days=1)
_HASH = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class AlertPicture:
    """The picture of a broadcast without its bytes: their hash and number, its width and height in
    pixels, and the words for who does not see it."""

    sha256: str
    alt: str
    size: int
    width: int
    height: int


def is_hash(sha256: str) -> bool:
    """True if a picture could be kept under it."""
    return _HASH.fullmatch(sha256) is not None


def keep(session: Session, jpeg: bytes, width: int, height: int, now: datetime) -> str:
    """Keep a picture for a later draft; return its hash."""
    sha256 = hashlib.sha256(jpeg).hexdigest()
    if not hold(session, sha256, now):
        session.add(
            BroadcastPicture(
                sha256=sha256, jpeg=jpeg, size=len(jpeg), width=width, height=height, kept_at=now
            )
        )
        session.flush()
    return sha256


def hold(session: Session, sha256: str, now: datetime) -> bool:
    """Keep a picture another day, for the draft of this transaction; False where it is gone."""
    this = update(BroadcastPicture).where(BroadcastPicture.sha256 == sha256)
    return changed_rows(session, this.values(kept_at=now)) > 0


def of(session: Session, broadcast: Broadcast) -> AlertPicture | None:
    """The picture of a broadcast; None where it has none."""
    if broadcast.picture_sha256 is None:
        return None
    found = session.get_one(BroadcastPicture, broadcast.picture_sha256)
    alt = broadcast.picture_alt or ""
    return AlertPicture(found.sha256, alt, found.size, found.width, found.height)


def content(session: Session, sha256: str) -> bytes | None:
    """The JPEG of this hash; None where there is none, or its bytes are others by now."""
    jpeg = select(BroadcastPicture.jpeg).where(BroadcastPicture.sha256 == sha256)
    found = session.scalar(jpeg)
    return found if found and hashlib.sha256(found).hexdigest() == sha256 else None


def published(session: Session, broadcast_id: int, sha256: str) -> bytes | None:
    """The same for everybody, as long as the broadcast whose picture it is is published."""
    shown = select(Broadcast.id).where(
        Broadcast.id == broadcast_id,
        Broadcast.picture_sha256 == sha256,
        Broadcast.published_at.is_not(None),
    )
    return content(session, sha256) if session.scalar(shown) else None


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Delete up to `most` pictures uploaded before that moment that no broadcast has."""
    used = select(Broadcast.id).where(Broadcast.picture_sha256 == BroadcastPicture.sha256)
    is_old = BroadcastPicture.kept_at < before
    old = select(BroadcastPicture.sha256).where(is_old, ~used.exists()).limit(most)
    # Once more: one that is held meanwhile is waited for.
    chosen = (BroadcastPicture.sha256.in_(old), is_old)
    return changed_rows(session, delete(BroadcastPicture).where(*chosen))
