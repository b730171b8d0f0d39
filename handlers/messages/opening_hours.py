"""The office's opening hours and its next opening. Pure."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from handlers.messages.event import BANGKOK

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY, _CLOCK = f"({'|'.join(_DAYS)})", r"((?:[01]\d|2[0-3]):[0-5]\d)"
_WRITTEN = re.compile(rf"{_DAY}(?:-{_DAY})? {_CLOCK}-{_CLOCK}")


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The same hours from a first to a last day of the week (Monday is 0), in Bangkok."""

    first_day: int
    last_day: int
    opens: time
    closes: time

    @classmethod
    def parse(cls, text: str) -> "OpeningHours | None":
        """The hours in a text such as "mon-fri 08:30-16:30"; None where it is something else."""
        written = _WRITTEN.fullmatch(text.lower())
        if written is None:
            return None
        first, last = _DAYS.index(written[1]), _DAYS.index(written[2] or written[1])
        opens, closes = time.fromisoformat(written[3]), time.fromisoformat(written[4])
        return cls(first, last, opens, closes) if first <= last and opens < closes else None

    def next_opening(self, now: datetime) -> datetime | None:
        """The next opening in Bangkok time; None while the office is open. Ignores holidays."""
        here = now.astimezone(BANGKOK)
        if self._is_working(here) and self.opens <= here.time() < self.closes:
            return None
        days = (
            datetime.combine(here + timedelta(n), self.opens, BANGKOK)
            for n in range(len(_DAYS) + 1)
        )
        return next(each for each in days if each > here and self._is_working(each))

    def _is_working(self, day: datetime) -> bool:
        return self.first_day <= day.weekday() <= self.last_day
