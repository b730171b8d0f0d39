"""Read the pictures that people show, before the turn that answers them."""

import queue
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.runtime.picture_text import PictureRefused, PictureText, read_picture
from bot.services import Services
from bot.worker import bursts
from db.queue import leases
from db.queue.conversations import LockedConversation
from db.queue.inbox import PendingEvent
from handlers.conversations.checking import pictures
from handlers.messages.event import ImageMessage
from knowledge_base.checking.checker import TextTooLong
from knowledge_base.checking.results import CheckResult

# So long a picture is waited for; then it is answered unread.
WAIT = timedelta(seconds=8)
_KEPT = timedelta(minutes=10)
_MOST_WAITING = 20
READERS = 2


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture to read until a moment; in a form its codes alone."""

    message_id: str
    conversation_id: int
    until: datetime
    in_form: bool


class PictureChecks:
    """Takes a picture from LINE and reads it, outside any transaction. Neither the picture nor
    its words are kept; what was seen in it is remembered in memory, for ten minutes."""

    def __init__(self, services: Services, wake: Callable[[], None]) -> None:
        """`wake` is called when a picture was read that is waited for."""
        self._services, self._wake = services, wake
        self._to_read: queue.SimpleQueue[ShownPicture | None] = queue.SimpleQueue()
        self._guard = threading.Lock()
        self._waiting: set[str] = set()
        self._seen: dict[str, tuple[datetime, CheckResult | None]] = {}

    def unread(
        self, held: LockedConversation, events: Sequence[PendingEvent]
    ) -> list[ShownPicture]:
        """The pictures among a person's events that are worth waiting for."""
        if held.kind != "user":
            return []
        now = self._services.clock()
        in_form = pictures.are_evidence(held.state, now)
        shown = [
            ShownPicture(message_id, held.id, event.received_at + WAIT, in_form)
            for event in events
            if (message_id := _picture_of(event)) is not None
        ]
        with self._guard:
            is_full = len(self._waiting) >= _MOST_WAITING
            return [
                each
                for each in shown
                if each.until > now
                and each.message_id not in self._seen
                and (each.message_id in self._waiting or not is_full)
            ]

    def ask(self, shown: Sequence[ShownPicture]) -> None:
        """Have them read; each is read once."""
        with self._guard:
            new = [each for each in shown if each.message_id not in self._waiting]
            self._waiting.update(each.message_id for each in new)
        for each in new:
            self._to_read.put(each)

    def found(self, message_id: str) -> CheckResult | None:
        """The result for a picture; None where it was not read."""
        with self._guard:
            return self._seen.get(message_id, (None, None))[1]

    def read_next(self) -> bool:
        """Wait for a picture and read it; False once `stop` was called."""
        picture = self._to_read.get()
        if picture is None:
            return False
        found: CheckResult | None = None
        try:
            found = self._read(picture)
        finally:
            self.remember(picture.message_id, found)
            with self._services.transactions.writing_unsynced() as session:
                leases.stop_listening(session, picture.conversation_id)
            self._wake()
        return True

    def remember(self, message_id: str, found: CheckResult | None) -> None:
        """Keep the result for a picture, None where it was not read."""
        now = self._services.clock()
        with self._guard:
            self._waiting.discard(message_id)
            fresh = {key: kept for key, kept in self._seen.items() if now - kept[0] < _KEPT}
            self._seen = fresh | {message_id: (now, found)}

    def stop(self) -> None:
        """End one reader."""
        self._to_read.put(None)

    def _read(self, picture: ShownPicture) -> CheckResult | None:
        content = self._services.line.content(picture.message_id)
        left_s = (picture.until - self._services.clock()).total_seconds()
        if not isinstance(content, bytes) or left_s <= 0:
            return None
        with suppress(PictureRefused, TextTooLong):
            seen = read_picture(content, left_s, with_words=not picture.in_form)
            return self._check(seen)
        return None

    def _check(self, seen: PictureText) -> CheckResult:
        checker = self._services.knowledge().checker
        return checker.check_picture(seen.text or "", seen.qr, words_were_read=seen.text_was_read)


def _picture_of(stored: PendingEvent) -> str | None:
    """The message of a picture that LINE keeps; None of any other event, and of a late one."""
    event = None if bursts.is_redelivered(stored) else bursts.event_of(stored)
    action = event.action if event is not None else None
    if isinstance(action, ImageMessage) and action.stored_by_line:
        return action.message_id
    return None
