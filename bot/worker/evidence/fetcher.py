"""Fetch the pictures and files that people sent, and store them encrypted."""

import hashlib
import logging
from datetime import datetime, timedelta

from bot.line.client import Content, Gone, Refused, TooBig, TryLater, Unauthorised
from bot.runtime.image_process import Copies, make_copies
from bot.services import Services
from db.evidence import evidence
from db.evidence.evidence import COPY_CONTEXT, FILE_CONTEXT, CopyLocation, FileToFetch, StoredFile
from db.evidence.files import EvidenceFiles

logger = logging.getLogger("ruthan.evidence")

# LINE does not say for how long it keeps a file.
GIVE_UP_AFTER = timedelta(hours=24)
# So long it is waited for other files of the same moment, to tell of all of them at once.
TELL_AFTER = timedelta(seconds=10)
_FIRST_PAUSE_S = 1
_LONGEST_PAUSE_S = 600
_BEGINNINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"%PDF-", "application/pdf"),
)


def media_type(content: bytes) -> str | None:
    """The media type by the bytes themselves; None for all that we do not keep."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    found = (kind for beginning, kind in _BEGINNINGS if content.startswith(beginning))
    return next(found, None)


class EvidenceFetcher:
    """Takes one file at a time from LINE, outside any transaction, and writes it and its copy
    sealed."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._files = EvidenceFiles(services.settings.data_dir)

    def fetch_next(self) -> bool:
        """Fetch the oldest file that is due; False when none is."""
        services = self._services
        with services.transactions.writing() as session:
            file = evidence.lease_next(session, services.settings.data_keys, services.clock())
            if file is None:
                return False
            # Before the commit forgets their names: who dies here leaves them to the next.
            for name in file.stale_files:
                self._files.delete(name)
        if self._files.is_nearly_full():
            logger.error("the disk is nearly full: file %d waits at LINE", file.id)
            self._again_later(file)
        else:
            self._take(file, services.line.content(file.message_id))
        return True

    def _take(self, file: FileToFetch, content: Content) -> None:
        if isinstance(content, bytes):
            self._keep(file, content)
        elif isinstance(content, TooBig):
            self._fail(file, "too-big")
        elif isinstance(content, Gone | Refused):
            self._fail(file, "gone")
        elif isinstance(content, Unauthorised):
            logger.critical("LINE does not accept the channel access token: no file is fetched")
            self._again_later(file)
        else:
            self._again_later(file, content.after_s if isinstance(content, TryLater) else None)

    def _keep(self, file: FileToFetch, content: bytes) -> None:
        kind = media_type(content)
        if kind is None:
            self._fail(file, "kind")
            return
        copies = make_copies(content, kind)
        try:
            self._write(file, content, copies)
        except OSError as error:
            logger.error("file %d cannot be written: %s", file.id, type(error).__name__)
            self._again_later(file)
            return
        stored = StoredFile(
            file.stored_as,
            kind,
            len(content),
            hashlib.sha256(content).hexdigest(),
            CopyLocation(file.copied_as, copies.copied, copies.pages) if copies else None,
        )
        try:
            kept = self._mark(file, stored)
        except FileNotFoundError:
            self._again_later(file)
            return
        if not kept:
            self._files.delete(file.stored_as)
            self._files.delete(file.copied_as)

    def _mark(self, file: FileToFetch, stored: StoredFile) -> bool:
        """Raises FileNotFoundError, with nothing marked, if a later fetcher took the files away
        and died before its commit."""
        with self._services.transactions.writing() as session:
            kept = evidence.mark_stored(session, file.id, stored, self._tell_at())
            if kept:
                self._files.size(stored.stored_as)
        return kept

    def _write(self, file: FileToFetch, content: bytes, copies: Copies | None) -> None:
        self._files.write(file.stored_as, [file.key.encrypt(content, FILE_CONTEXT)])
        if copies is not None:
            self._files.write(file.copied_as, [file.key.encrypt(copies.album, COPY_CONTEXT)])

    def _fail(self, file: FileToFetch, failure: str) -> None:
        logger.warning("file %d cannot be had: %s", file.id, failure)
        with self._services.transactions.writing() as session:
            evidence.mark_failed(session, file, failure, self._tell_at())

    def _tell_at(self) -> datetime:
        return self._services.clock() + TELL_AFTER

    def _again_later(self, file: FileToFetch, after_s: int | None = None) -> None:
        now = self._services.clock()
        if now - file.noted_at >= GIVE_UP_AFTER:
            self._fail(file, "gone")
            return
        with self._services.transactions.writing() as session:
            evidence.postpone(session, file, _again_at(file, after_s, now))


def _again_at(file: FileToFetch, after_s: int | None, now: datetime) -> datetime:
    """Doubling pauses with a cap, or what LINE asks for."""
    doubled = _FIRST_PAUSE_S * 2 ** min(file.attempts - 1, 20)
    return now + timedelta(seconds=min(after_s or doubled, _LONGEST_PAUSE_S))
