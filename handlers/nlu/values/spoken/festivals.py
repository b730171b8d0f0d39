"""The days of the festivals by which people remember when something was. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.nlu.lexicon.values import spoken_days as own
from handlers.nlu.values.dates import OLDEST_YEARS
from knowledge_base import thai

_NEAR = timedelta(days=own.NEAR_FESTIVAL)
_AROUND = timedelta(days=own.AROUND_FESTIVAL)
_DAY, _WEEK = timedelta(days=1), 7


@dataclass(frozen=True, slots=True)
class Days:
    """The days between which the one that is meant lies; the same where it is sure."""

    first: date
    last: date

    def months(self) -> list[str]:
        """The months (YYYY-MM) that they touch, the latest first."""
        count = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month
        places = (self.first.year * 12 + self.first.month - 1 + ago for ago in range(count, -1, -1))
        return [f"{place // 12:04}-{place % 12 + 1:02}" for place in places]


_BY_DATE = {thai.normalise(name): when for names, when in own.FESTIVALS.items() for name in names}
_BY_YEAR = {
    thai.normalise(name): when for names, when in own.MOVING_FESTIVALS.items() for name in names
}
_BY_WEEKDAY = {
    thai.normalise(name): when for names, when in own.FESTIVALS_BY_WEEKDAY.items() for name in names
}
# As they are written, those that are one day.
OF_ONE_DAY = [
    name
    for names, when in (*own.FESTIVALS.items(), *own.FESTIVALS_BY_WEEKDAY.items())
    for name in names
    if len(when) > 2 or when[0] == when[1]
]
NAMES = (*_BY_DATE, *_BY_YEAR, *_BY_WEEKDAY)


def find(name: str, today: date, year: int | None, *, side: int, is_rough: bool) -> Days | None:
    """The festival of a year, or the latest one; `side` is -1 for shortly before it and 1 for
    after. None where its days in that year are not known."""
    for days in _latest_first(name, today):
        if year is not None and year != days.last.year:
            continue
        if side < 0:
            wanted = Days(days.first - _NEAR, days.first - _DAY)
        elif side > 0:
            wanted = Days(days.last + _DAY, days.last + _NEAR)
        elif is_rough:
            wanted = Days(days.first - _AROUND, days.last + _AROUND)
        else:
            wanted = days
        if year is not None or wanted.first <= today:
            return wanted
    return None


def _latest_first(name: str, today: date) -> Iterator[Days]:
    if name in _BY_YEAR:
        yield from sorted(map(_written, _BY_YEAR[name]), key=lambda days: days.first, reverse=True)
        return
    for year in range(today.year + 1, today.year - OLDEST_YEARS - 1, -1):
        yield _by_weekday(name, year) if name in _BY_WEEKDAY else _by_date(name, year)


def _by_date(name: str, year: int) -> Days:
    first, last = _BY_DATE[name]
    goes_over = last < first
    return Days(date(year - goes_over, *first), date(year, *last))


def _by_weekday(name: str, year: int) -> Days:
    month, weekday, place = _BY_WEEKDAY[name]
    begins = date(year, month, 1)
    found = begins + (weekday - begins.weekday()) % _WEEK * _DAY + (place - 1) * _WEEK * _DAY
    return Days(found, found)


def _written(dates: str) -> Days:
    first, _, last = dates.partition("/")
    begins = date.fromisoformat(first)
    return Days(begins, begins.replace(day=int(last)) if last else begins)
