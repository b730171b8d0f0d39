"""Fetches the pictures and files that people sent, and keeps them sealed."""

import hashlib
import logging
from datetime import datetime, timedelta

from bot.line_client import Content, Gone, Refused, TooBig, TryLater, Unauthorised
from bot.services import Services
from db import evidence
from db.evidence import FILE_CONTEXT, Arriving, Stored
from db.evidence_files import EvidenceFiles

logger = logging.getLogger("ruthan.evidence")

# LINE does not say for how long it keeps a file.
GIVE_UP_AFTER = timedelta(hours=24)
_FIRST_PAUSE_S = 1
_LONGEST_PAUSE_S = 600
_BEGINNINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)


def media_type(content: bytes) -> str | None:
    """What the bytes themselves say that they are; None for all that we do not keep."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    found = (kind for beginning, kind in _BEGINNINGS if content.startswith(beginning))
    return next(found, None)


class EvidenceFetcher:
    """Takes one file at a time from LINE, outside any transaction, and writes it sealed."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._files = EvidenceFiles(services.settings.data_dir)

    def fetch_next(self) -> bool:
        """Fetches the oldest file that is due; False when none is."""
        services = self._services
        with services.transactions.writing() as session:
            file = evidence.lease_next(session, services.settings.data_keys, services.clock())
        if file is None:
            return False
        if file.left_over is not None:
            self._files.delete(file.left_over)
        if self._files.is_nearly_full():
            logger.error("the disk is nearly full: file %d waits at LINE", file.id)
            self._again_later(file)
        else:
            self._take(file, services.line.content(file.message_id))
        return True

    def _take(self, file: Arriving, content: Content) -> None:
        if isinstance(content, bytes):
            self._keep(file, content)
        elif isinstance(content, Gone | TooBig | Refused):
            self._fail(file, type(content).__name__)
        elif isinstance(content, Unauthorised):
            logger.critical("LINE does not accept the channel access token: no file is fetched")
            self._again_later(file)
        else:
            self._again_later(file, content.after_s if isinstance(content, TryLater) else None)

    def _keep(self, file: Arriving, content: bytes) -> None:
        kind = media_type(content)
        if kind is None:
            self._fail(file, "of a kind that is not kept")
            return
        try:
            self._files.write(file.stored_as, [file.key.seal(content, FILE_CONTEXT)])
        except OSError as error:
            logger.error("file %d cannot be written: %s", file.id, type(error).__name__)
            self._again_later(file)
            return
        sha256 = hashlib.sha256(content).hexdigest()
        stored = Stored(file.stored_as, kind, len(content), sha256)
        with self._services.transactions.writing() as session:
            kept = evidence.sealed(session, file.id, stored)
        if not kept:
            self._files.delete(file.stored_as)

    def _fail(self, file: Arriving, reason: str) -> None:
        logger.warning("file %d cannot be had: %s", file.id, reason)
        with self._services.transactions.writing() as session:
            evidence.failed(session, file)

    def _again_later(self, file: Arriving, after_s: int | None = None) -> None:
        now = self._services.clock()
        if now - file.noted_at >= GIVE_UP_AFTER:
            self._fail(file, "given up")
            return
        with self._services.transactions.writing() as session:
            evidence.postpone(session, file, _again_at(file, after_s, now))


def _again_at(file: Arriving, after_s: int | None, now: datetime) -> datetime:
    """Doubling pauses with a cap, or what LINE asks for."""
    doubled = _FIRST_PAUSE_S * 2 ** min(file.attempts - 1, 20)
    return now + timedelta(seconds=min(after_s or doubled, _LONGEST_PAUSE_S))
