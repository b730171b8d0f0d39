"""A month, where nobody remembers the day. Pure."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.dates import MONTHS, OLDEST_YEARS, year_of
from handlers.texts import form as texts
from knowledge_base.thai import normalise

UNKNOWN = "unknown"
_OFFERED, _LONGEST_MONTH = 4, 31
_NAMED = re.compile(
    "("
    + "|".join(re.escape(name) for name in sorted(MONTHS, key=len, reverse=True))
    + r")\.?\s*(\d{4}|\d{2})?"
)


def parse(text: str, today: date) -> str | None:
    """The month (YYYY-MM) that is named without a day, the latest such one up to today."""
    typed = ascii_digits(text).lower()
    for word in texts.MONTH_FILLERS:
        typed = typed.replace(word, " ")
    left = " ".join(typed.split())
    for ending in ("", *texts.POLITE_ENDINGS):
        found = _of_words(left.removesuffix(ending).strip(), today)
        if found is not None:
            return found if is_valid(found, today) else None
    return None


def _of_words(typed: str, today: date) -> str | None:
    if typed in texts.MONTHS_AGO:
        return _shown(months_ago(today, texts.MONTHS_AGO[typed]))
    found = _NAMED.fullmatch(typed)
    if found is None or _may_be_day(found[2] or ""):
        return None
    month = MONTHS[found[1]]
    year = year_of(found[2], today) if found[2] else today.year - (month > today.month)
    return _shown(date(year, month, 1))


def _may_be_day(digits: str) -> bool:
    """True if digits after a month may as well be a day of it."""
    return len(digits) == 2 and int(digits) <= _LONGEST_MONTH


def is_valid(month: str, today: date) -> bool:
    """True if it is a month as it is stored, not ahead and not too long ago."""
    begins = first_day(month)
    return begins is not None and begins <= today and begins.year >= today.year - OLDEST_YEARS


def suggestions(text: str, today: date) -> Sequence[str]:
    """The months (YYYY-MM) to choose from, the latest first: those of the part of a year that
    the text names, else the last ones."""
    typed = normalise(text)
    for part, months in texts.PARTS_OF_YEAR.items():
        if part in typed:
            last_year = any(word in typed for word in texts.LAST_YEAR_WORDS)
            return _of_year(months, today.year - last_year, today)
    return [_shown(months_ago(today, ago)) for ago in range(_OFFERED)]


def _of_year(months: Sequence[int], year: int, today: date) -> Sequence[str]:
    begins = [date(year, month, 1) for month in months]
    past = [each for each in begins if each <= today]
    return [_shown(each) for each in past or (each.replace(year=year - 1) for each in begins)]


def months_ago(today: date, ago: int) -> date:
    """The first day of the month so many months back."""
    begins = today.replace(day=1)
    for _ in range(ago):
        begins = (begins - timedelta(days=1)).replace(day=1)
    return begins


def _shown(begins: date) -> str:
    return f"{begins:%Y-%m}"


def first_day(month: str) -> date | None:
    """The first day of a month as it is stored; None for what is none."""
    try:
        return date.fromisoformat(f"{month}-01")
    except ValueError:
        return None
