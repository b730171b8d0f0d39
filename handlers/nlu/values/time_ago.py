"""Spans of time since something happened, as people say them. Pure."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from handlers.nlu.lexicon import emergency as lexicon
from handlers.nlu.values import amounts
from handlers.nlu.values.dates import MONTHS
from handlers.nlu.values.option_matching import normalised, spelling
from handlers.texts import form as form_texts

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_UNITS = {
    **{spelling(word): _MINUTE for word in lexicon.MINUTES},
    **{spelling(word): _HOUR for word in lexicon.HOURS},
    **{spelling(word): _DAY for word in lexicon.DAYS},
}
_SPOKEN = "|".join(map(re.escape, (*form_texts.DIGIT_WORDS, *form_texts.UNITS)))
_LONGEST_FIRST = "|".join(map(re.escape, sorted(_UNITS, key=len, reverse=True)))
_SPAN = re.compile(
    rf"(?P<number>\d{{1,3}}|(?:{_SPOKEN}){{1,4}}|{lexicon.HALF})?\s?"
    rf"(?P<unit>{_LONGEST_FIRST})(?P<half>{lexicon.HALF})?"
)
_SATANG = 100
_MONTH_OF = MONTHS | lexicon.FEASTS
# Months.
_YEAR, _SOON = 12, 3
_JUST_NOW, _SEVERAL_HOURS = timedelta(minutes=5), timedelta(hours=4)
# Longer ago nobody counts in these words.
_LONGEST = timedelta(days=60)
_IN_TIME = re.compile(lexicon.IN_TIME)
_MONTHS_AGO, _SEVERAL_MONTHS_AGO, _MONTH_AGO = map(
    re.compile, (lexicon.MONTHS_AGO, lexicon.SEVERAL_MONTHS_AGO, lexicon.MONTH_AGO)
)


@dataclass(frozen=True, slots=True)
class Moment:
    """About when something was; `is_counted` where minutes, hours or days back were counted."""

    at: datetime
    is_counted: bool


def parse(text: str, now: datetime) -> Moment | None:
    """The moment that a text names; None for every other text. `now` is told in the time
    of who writes."""
    typed = normalised(text)
    if any(word in typed for word in lexicon.NOT_WHEN_WORDS):
        return None
    if any(spelling(word) in typed for word in lexicon.SEVERAL_HOURS):
        return Moment(now - _SEVERAL_HOURS, is_counted=False)
    ago = _span(typed)
    if ago is not None:
        return Moment(now - ago, is_counted=True) if ago <= _LONGEST else None
    if any(spelling(word) in typed for word in lexicon.JUST_NOW):
        return Moment(now - _JUST_NOW, is_counted=False)
    named = (word for word in sorted(lexicon.DAY_TIMES, key=len, reverse=True) if word in typed)
    found = next(named, "")
    return Moment(_on_day(now, *lexicon.DAY_TIMES[found]), is_counted=False) if found else None


def is_months_ago(text: str, today: date) -> bool:
    """True if months are told to have passed, or a month by its name, or a year, that is over."""
    return _months_since(text, today) > 0 or _MONTHS_AGO.search(text) is not None


def is_several_months_ago(text: str, today: date) -> bool:
    """True if it is more than about one month."""
    return _months_since(text, today) > 1 or _SEVERAL_MONTHS_AGO.search(text) is not None


def _months_since(text: str, today: date) -> int:
    """The number of months since the one that is named, or a part of the year; 0 for none. One
    that comes soon is meant, unless it is said to be past."""
    named = _MONTH_AGO.search(text)
    if named is None:
        return 0
    month = _MONTH_OF.get(named["month"] or "")
    back = (today.month - month) % _YEAR if month else _YEAR
    return back if named["since"] or not month or back <= _YEAR - _SOON else 0


def asks_if_in_time(text: str) -> bool:
    """True if it is asked whether that was soon enough, or a call may still be made."""
    return _IN_TIME.search(normalised(text)) is not None


def _span(typed: str) -> timedelta | None:
    """The span of time that is told, of several the first with a number."""
    for found in _SPAN.finditer(typed):
        unit = _UNITS[found["unit"]]
        times = _times(found["number"] or "")
        if times is None and unit is _HOUR:
            # "An hour" is said without a number.
            times = 1.0
        if times is not None:
            return unit * (times + (0.5 if found["half"] else 0))
    return None


def _times(number: str) -> float | None:
    if not number:
        return None
    if number == lexicon.HALF:
        return 0.5
    if number.isdecimal():
        return float(number)
    value = amounts.parse(number)
    return value / _SATANG if isinstance(value, int) else None


def _on_day(now: datetime, days_ago: int, hour: int) -> datetime:
    then = (now - timedelta(days=days_ago)).replace(hour=hour, minute=0, second=0, microsecond=0)
    return then if then < now else now - _JUST_NOW
