"""Days and moments as people in Thailand write and read them. Pure."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.texts import MONTHS

BANGKOK = ZoneInfo("Asia/Bangkok")
_BUDDHIST_ERA = 543
_FIRST_BUDDHIST_YEAR = 2400
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_THAI = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def read_day(text: str) -> date:
    """A day written as 2026-11-03 or, with a Buddhist year, as 3/11/2569.

    Raises ValueError for all else: a year of the wrong era is refused, not guessed."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        year, month, day = map(int, found.groups())
        if year >= _FIRST_BUDDHIST_YEAR:
            raise ValueError("a Buddhist year in an ISO date")
    elif found := _THAI.fullmatch(text):
        day, month, year = map(int, found.groups())
        if year < _FIRST_BUDDHIST_YEAR:
            raise ValueError("a year of the common era in a Thai date")
        year -= _BUDDHIST_ERA
    else:
        raise ValueError("neither 2026-11-03 nor 3/11/2569")
    return date(year, month, day)


def beginning(day: date) -> datetime:
    """The first moment of a day in Thailand."""
    return datetime.combine(day, time(), BANGKOK)


def end(day: date) -> datetime:
    """The first moment in Thailand that is no longer of this day."""
    return beginning(day + timedelta(days=1))


def show_day(day: date) -> str:
    """Day, month in words, Buddhist year."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year + _BUDDHIST_ERA}"


def show_short_day(day: date) -> str:
    """3/11/2569, as it is typed into a filter."""
    return f"{day.day}/{day.month}/{day.year + _BUDDHIST_ERA}"


def show_month(day: date) -> str:
    """The day's month in words, Buddhist year."""
    return f"{MONTHS[day.month - 1]} {day.year + _BUDDHIST_ERA}"


def show_moment(moment: datetime) -> str:
    """3/11/2569 14:05, in Thailand and in Buddhist era."""
    local = moment.astimezone(BANGKOK)
    return f"{local.day}/{local.month}/{local.year + _BUDDHIST_ERA} {local:%H:%M}"


def show_clock(moment: datetime) -> str:
    """14:05:09, in Thailand."""
    return f"{moment.astimezone(BANGKOK):%H:%M:%S}"
