"""A day in the past, as people type it, in either era. Pure."""

import re
from datetime import date, timedelta

from handlers.choosing import plain
from handlers.numbers import arabic
from handlers.texts import form as words

TODAY = "today"
YESTERDAY = "yesterday"
PICKED = "picked"
BUDDHIST_ERA = 543
OLDEST_YEARS = 20

_NUMERIC = re.compile(r"(\d{1,2})\s*[/\-. ]\s*(\d{1,2})\s*[/\-. ]\s*(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH = {name: place for place, names in enumerate(words.MONTHS, start=1) for name in names}
_NAMED = re.compile(
    r"(\d{1,2})\s*("
    + "|".join(re.escape(name) for name in sorted(_MONTH, key=len, reverse=True))
    + r")\.?\s*(\d{4}|\d{2})?"
)
_DAY_ONLY = re.compile(r"(\d{1,2})")


def tapped(data: str, picked: str | None, today: date) -> date | str:
    """The day of a button or of LINE's calendar, or a sentence."""
    if data == TODAY:
        return today
    if data == YESTERDAY:
        return today - timedelta(days=1)
    if data != PICKED or picked is None:
        return words.NEEDS_DAY
    return _in_range(date.fromisoformat(picked), today)


def read(text: str, today: date) -> date | str:
    """The day that is meant, or the sentence that says what is needed. Two digits of a year
    mean the era in which the day lies in the last OLDEST_YEARS years; without a year or a month
    the latest such day is meant."""
    typed = arabic(text).lower().strip()
    if any(word in typed for word in words.FUTURE_WORDS):
        return words.DAY_AHEAD
    if (days_ago := words.RELATIVE_DAYS.get(plain(typed))) is not None:
        return today - timedelta(days=days_ago)
    for word in words.DAY_PREFIXES:
        typed = typed.removeprefix(word).strip()
    try:
        found = _written_out(typed, today) or _named(typed, today) or _day_only(typed, today)
    except ValueError:
        return words.DAY_DOES_NOT_EXIST
    return _in_range(found, today) if found else words.NEEDS_DAY


def _in_range(found: date, today: date) -> date | str:
    if found > today:
        return words.DAY_AHEAD
    return found if found.year >= today.year - OLDEST_YEARS else words.DAY_TOO_OLD


def _written_out(text: str, today: date) -> date | None:
    if iso := _ISO.search(text):
        return date(_year(iso[1], today), int(iso[2]), int(iso[3]))
    if numeric := _NUMERIC.search(text):
        return date(_year(numeric[3], today), int(numeric[2]), int(numeric[1]))
    return None


def _named(text: str, today: date) -> date | None:
    found = _NAMED.search(text)
    if found is None:
        return None
    day, month = int(found[1]), _MONTH[found[2]]
    if found[3]:
        return date(_year(found[3], today), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)


def _day_only(text: str, today: date) -> date | None:
    found = _DAY_ONLY.fullmatch(plain(text))
    if found is None:
        return None
    day = int(found[1])
    if day <= today.day:
        return today.replace(day=day)
    return (today.replace(day=1) - timedelta(days=1)).replace(day=day)


def _year(text: str, today: date) -> int:
    year = int(text)
    if len(text) == 4:
        return year - BUDDHIST_ERA if year >= 2400 else year
    buddhist, common = 2500 + year - BUDDHIST_ERA, 2000 + year
    return common if today.year - OLDEST_YEARS <= common <= today.year else buddhist
