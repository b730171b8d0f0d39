"""Days and moments as people in Thailand write and read them. Pure."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.texts import MONTHS
from handlers.nlu.values.dates import BUDDHIST_ERA, in_full

BANGKOK = ZoneInfo("Asia/Bangkok")
_FIRST_BUDDHIST_YEAR = 2400
# Nothing that staff look for is older: two digits of a year of the common era are refused.
_FIRST_YEAR = 2000
_MOMENT = re.compile(r"(\S.{0,40}?)\s{1,5}(\d{1,2})[:.](\d{2})")


def read_day(text: str) -> date:
    """A day with its year as staff type it: 2026-11-03, 3/11/2569, 3/11/69, or with the month's
    name or its short form. The year tells its era; two digits are a Buddhist year.

    Raises ValueError for all else, and for a year that can only be a slip."""
    found = in_full(text)
    if found is None:
        raise ValueError("no day with its year")
    typed, month, day = found
    year = common_year(int(typed) if len(typed) == 4 else 2500 + int(typed))
    if year < _FIRST_YEAR:
        raise ValueError("a year too long ago")
    return date(year, month, day)


def common_year(year: int) -> int:
    """A year of the common era; the year tells which era it is of."""
    return year - BUDDHIST_ERA if year >= _FIRST_BUDDHIST_YEAR else year


def read_moment(text: str) -> datetime:
    """A moment in Thailand as staff type it, 25/11/2569 14:05. Raises ValueError."""
    found = _MOMENT.fullmatch(text)
    if found is None:
        raise ValueError("no moment")
    return datetime.combine(read_day(found[1]), time(int(found[2]), int(found[3])), BANGKOK)


def start_of_day(day: date) -> datetime:
    """The first moment of a day in Thailand."""
    return datetime.combine(day, time(), BANGKOK)


def end_of_day(day: date) -> datetime:
    """The first moment in Thailand that is no longer of this day."""
    return start_of_day(day + timedelta(days=1))


def show_day(day: date) -> str:
    """Day, month in words, Buddhist year."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year + BUDDHIST_ERA}"


def show_short_day(day: date) -> str:
    """3/11/2569, as it is typed into a filter."""
    return f"{day.day}/{day.month}/{day.year + BUDDHIST_ERA}"


def show_month(day: date) -> str:
    """The day's month in words, Buddhist year."""
    return f"{MONTHS[day.month - 1]} {day.year + BUDDHIST_ERA}"


def show_moment(moment: datetime) -> str:
    """3/11/2569 14:05, in Thailand and in Buddhist era."""
    local = moment.astimezone(BANGKOK)
    return f"{local.day}/{local.month}/{local.year + BUDDHIST_ERA} {local:%H:%M}"


def show_clock(moment: datetime) -> str:
    """14:05:09, in Thailand."""
    return f"{moment.astimezone(BANGKOK):%H:%M:%S}"
