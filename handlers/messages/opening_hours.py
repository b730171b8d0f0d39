"""The office's opening hours and its next opening. Pure."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from handlers.messages.event import BANGKOK

_WEEK = 7


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The same hours from a first to a last day of the week (Monday is 0), in Bangkok."""

    first_day: int
    last_day: int
    opens: time
    closes: time

    def next_opening(self, now: datetime) -> datetime | None:
        """The next opening in Bangkok time; None while the office is open. Ignores holidays."""
        here = now.astimezone(BANGKOK)
        if self._is_working(here) and self.opens <= here.time() < self.closes:
            return None
        days = (
            datetime.combine(here + timedelta(n), self.opens, BANGKOK) for n in range(_WEEK + 1)
        )
        return next(each for each in days if each > here and self._is_working(each))

    def _is_working(self, day: datetime) -> bool:
        return self.first_day <= day.weekday() <= self.last_day
