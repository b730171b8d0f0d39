"""The world of the made-up data: its people, its staff, and all that happens in order of time."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import count
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from bot.runtime.dates import BANGKOK
from db.engine.encryption import IndexKey, MasterKeys
from db.queue import conversations
from db.queue.conversations import Chat, KnownConversation
from db.staff import audit

Deed = Callable[[datetime], object]
_SEED = 23
_SATURDAY = 5
_OPENS, _OFFICE_MINUTES = time(8, 30), 7 * 60
# From four in the afternoon on it is tomorrow.
_AFTER_THEY_GO = timedelta(hours=8)


@dataclass
class World:
    """One transaction of it. `random` has a fixed seed: two worlds of one moment differ only in
    their keys. `staff` are the ids of who works on cases, by name."""

    session: Session
    data_keys: MasterKeys
    index_key: IndexKey
    data_dir: Path
    now: datetime
    random: Random = field(default_factory=lambda: Random(_SEED))
    staff: dict[str, int] = field(default_factory=dict)
    _deeds: list[tuple[datetime, int, Deed]] = field(default_factory=list)
    _serial: "count[int]" = field(default_factory=lambda: count(1))

    def plan(self, at: datetime, deed: Deed) -> None:
        """Run an action at that moment; one that lies ahead of now never runs."""
        if at <= self.now:
            heapq.heappush(self._deeds, (at, next(self._serial), deed))

    def run(self) -> None:
        """Let all that is planned happen, and what is planned meanwhile."""
        while self._deeds:
            at, _, deed = heapq.heappop(self._deeds)
            deed(at)

    def person(self, at: datetime) -> KnownConversation:
        """Somebody who writes for the first time."""
        chat = Chat("user", f"U{self.random.getrandbits(128):032x}")
        return conversations.of_chat(self.session, chat, self.data_keys, self.index_key, at)

    def new_id(self) -> str:
        """An id that no other thing of this world has."""
        return f"{self.random.getrandbits(64):016x}"

    def below(self, limit: int) -> int:
        """A number below the limit."""
        return self.random.randrange(limit)

    def before_now(self, **ago: float) -> datetime:
        """The moment so long ago."""
        return self.now - timedelta(**ago)

    def in_office_hours(self, at: datetime) -> datetime:
        """A moment of the same day, or of the next one on which the office is open."""
        day = (at + _AFTER_THEY_GO).astimezone(BANGKOK).date()
        while day.weekday() >= _SATURDAY:
            day += timedelta(days=1)
        opens = datetime.combine(day, _OPENS, BANGKOK)
        return max(at, opens + timedelta(minutes=self.below(_OFFICE_MINUTES))).astimezone(at.tzinfo)

    def note(self, who: str, action: str, subject: str, at: datetime, reason: str = "") -> None:
        """Write into the audit log what a member of staff did."""
        audit.write(self.session, who=who, action=action, thing=subject, reason=reason, now=at)
