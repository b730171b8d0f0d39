"""The guard of pushes, by the class of what is said and by what is left of LINE's quota.

Notifications and broadcasts ask for the quota themselves."""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.line.client import LineApiError
from bot.services import Services
from db.queue import outbox
from db.queue.broadcasts.approval import StopReason
from db.queue.push import PushClass

_ASKED_AGAIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class PushQuota:
    """The office's permission to push, and the number of messages for which LINE's quota has room;
    `left` is None where there is no limit, `known` is False when LINE did not say."""

    allowed: bool
    known: bool = False
    left: int | None = None

    @property
    def has_room(self) -> bool:
        """True if one more can be pushed."""
        return self.allowed and self.known and self.left != 0


# What a broadcast leaves of the quota: as many as were pushed in this time before it.
_RESERVED_FOR = timedelta(days=30)


def broadcast_obstacle(
    session: Session, quota: PushQuota, recipients: int, now: datetime
) -> StopReason | None:
    """The reason why a broadcast to so many may not go out now; None where nothing is in its
    way. It costs one message a recipient, and leaves as many as the office's answers and news
    took in the last 30 days, so that no broadcast silences what must reach somebody."""
    if not quota.allowed:
        return "push-off"
    if not quota.known:
        return "no-quota-told"
    reserved = sum(outbox.count_pushed(session, now - _RESERVED_FOR).values())
    return None if quota.left is None or recipients + reserved <= quota.left else "quota"


def no_pushing() -> PushQuota:
    """Quota of an office that does not allow pushing."""
    return PushQuota(allowed=False)


def ask_quota(services: Services) -> PushQuota:
    """The quota by LINE's answer in this moment; asked only where the office allows pushing."""
    if not services.settings.push_allowed:
        return no_pushing()
    try:
        quota = services.line.quota()
    except LineApiError:
        return PushQuota(allowed=True)
    left = None if quota.limit is None else max(0, quota.limit - quota.used)
    return PushQuota(allowed=True, known=True, left=left)


class PushQuotaCache:
    """Remembers LINE's answer for a while, also that there was none."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._lock = threading.Lock()
        self._asked_at: datetime | None = None
        self._quota = PushQuota(services.settings.push_allowed)

    def __call__(self) -> PushQuota:
        """The quota as known now; LINE is asked again after a while."""
        now = self._services.clock()
        with self._lock:
            old = self._asked_at is None or now - self._asked_at >= _ASKED_AGAIN
            if self._quota.allowed and old:
                self._quota, self._asked_at = ask_quota(self._services), now
            return self._quota


class PushGuard:
    """The last word on a push, asked by the sender; `handlers.messages.reply` gives the class."""

    def __init__(self, services: Services) -> None:
        self._quota = PushQuotaCache(services)

    def allows(self, push: PushClass) -> bool:
        """True if one of this class may be pushed now; it may ask LINE for its quota. What must
        arrive goes out even where `RUTHAN_PUSH` is off: it may cost a life or a complaint."""
        return push == "must" or (push == "may" and self._quota().has_room)
