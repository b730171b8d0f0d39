"""A day in the past, as people type it, in either era. Pure."""

import re
from calendar import monthrange
from datetime import date, timedelta

from handlers.nlu.story.lexicon.dates import ENGLISH_MONTHS, ERA, LAST_YEAR, YEAR
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.option_matching import plain
from handlers.texts import form as texts

TODAY = "today"
YESTERDAY = "yesterday"
PICKED = "picked"
BUDDHIST_ERA = 543
OLDEST_YEARS = 20
# Of a day without its year the next one may be meant, if it comes so soon.
_SOON = timedelta(days=60)
_YEAR_LENGTH = timedelta(days=365)

_NUMERIC = re.compile(
    r"(?<!\d)(\d{1,2})\s{0,3}[/\-. ]\s{0,3}(\d{1,2})\s{0,3}"
    rf"(?:[/\-. ]|{ERA})\s{{0,3}}(\d{{4}}|\d{{2}})(?![\d:])"
)
_ISO = re.compile(r"(?<!\d)(\d{4})[\-./](\d{1,2})[\-./](\d{1,2})(?!\d)")
_DAY_AND_MONTH = re.compile(r"(?<![\d/.\-])(\d{1,2})\s{0,3}([/\-])\s{0,3}(\d{1,2})(?![\d/.\-])")
_SLASHED = re.compile(r"(?<![\d/.\-])\d{1,2}/\d{1,2}(?![\d/.\-])")
_ENGLISH_MONTHS = {
    name: place for place, names in enumerate(ENGLISH_MONTHS, start=1) for name in names.split()
}
MONTHS = {
    **{name: place for place, names in enumerate(texts.MONTHS, start=1) for name in names},
    **_ENGLISH_MONTHS,
}
_YEAR = rf"(?:{YEAR}((?:\d{{4}}|\d{{2}})(?![\d:.])))?"
_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s*("
    + "|".join(re.escape(name) for name in sorted(MONTHS, key=len, reverse=True))
    + rf")(?![a-z])\.?\s*{_YEAR}"
)
_ENGLISH = re.compile(
    rf"\b({'|'.join(sorted(_ENGLISH_MONTHS, key=len, reverse=True))})\s+(\d{{1,2}})(?!\d)"
    rf"(?:st|nd|rd|th)?(?:,?\s*{_YEAR})?(?!\d)"
)
_LONGEST_FIRST = "|".join(map(re.escape, sorted(MONTHS, key=len, reverse=True)))
_MONTH_FIRST = re.compile(
    rf"(?<![\u0e01-\u0e59])({_LONGEST_FIRST})"
    rf"\s*(\d{{1,2}}),\s*{_YEAR}(?!\d)"
)
_OF_SEVERAL = re.compile(
    rf"(?P<other>(?<!\d)\d{{1,2}})\s{{0,2}}(?:{texts.BETWEEN_DAYS})\s{{0,2}}{_NAMED.pattern}"
)
_DAY_ONLY = re.compile(r"\d{1,2}")
_LAST_YEAR = re.compile(LAST_YEAR)
_HOUR = re.compile(
    rf"(?<!\d)\d{{1,2}}[:.]\d{{2}}(?::\d{{2}})?\s?(?:{texts.OF_HOURS})(?![a-z])"
    r"|(?:(?<=\d)t|(?<!\d))\d{1,2}:\d{2}(?::\d{2})?(?!\d)"
)
_LONG_NUMBER = re.compile(r"(?<![a-z0-9])(?=[a-z]{0,8}\d)[a-z0-9]{8,40}(?![a-z0-9])")
_LAST_MONTH = re.compile(rf"(\d{{1,2}})\s*{texts.LAST_MONTH}")
_DAYS_AGO = re.compile(rf"(\d{{1,3}})\s*{texts.DAYS_AGO}")
# A leap day comes round at the latest after eight years.
_YEARS_TO_LEAP_DAY = 8


def parse_tap(data: str, picked: str | None, today: date) -> date | str:
    """The day of a button or of LINE's calendar; else the sentence that asks for one."""
    if data == TODAY:
        return today
    if data == YESTERDAY:
        return today - timedelta(days=1)
    offered = data if _ISO.fullmatch(data) else None
    day = picked if data == PICKED else offered
    return _in_range(date.fromisoformat(day), today) if day else texts.NEEDS_DAY


def earliest(today: date) -> date:
    """The first day that can be picked in LINE's calendar."""
    return date(today.year - OLDEST_YEARS, 1, 1)


def parse(text: str, today: date) -> date | str:
    """The day that is meant, or the sentence that says what is needed. Two digits of a year
    mean the era in which the day lies in the last OLDEST_YEARS years; without a year or a month
    the latest such day is meant."""
    typed = ascii_digits(text).lower().strip()
    if any(word in typed for word in texts.FORGOTTEN_WORDS):
        return texts.DAY_FORGOTTEN
    if any(word in typed for word in texts.FUTURE_WORDS):
        return texts.DAY_AHEAD
    if (days_ago := texts.RELATIVE_DAYS.get(plain(typed))) is not None:
        return today - timedelta(days=days_ago)
    readings = (_counted, _written_out, _named, _day_and_month, _day_only)
    try:
        found = next(filter(None, (read_so(_bare(typed), today) for read_so in readings)), None)
    except ValueError:
        return texts.DAY_DOES_NOT_EXIST
    return _in_range(found, today) if found else texts.NEEDS_DAY


def may_lie_ahead(text: str, found: date, today: date) -> bool:
    """True if the day is written without its year, and this year's comes soon."""
    typed = ascii_digits(text).lower()
    named = _NAMED.search(typed) or _MONTH_FIRST.search(typed) or _ENGLISH.search(typed)
    has_year = _NUMERIC.search(typed) or (named and named[3]) or _LAST_YEAR.search(typed)
    is_written = named is not None or _DAY_AND_MONTH.search(typed) is not None
    return (
        is_written
        and not has_year
        and found + _YEAR_LENGTH <= today + _SOON
        and (found + _YEAR_LENGTH > today)
    )


def names_several(text: str) -> bool:
    """True if more than one day is written out, or one is denied."""
    typed = ascii_digits(text).lower()
    patterns = (_NUMERIC, _ISO, _NAMED, _ENGLISH)
    found = {each[0].strip() for pattern in patterns for each in pattern.finditer(typed)}
    found |= set(_SLASHED.findall(typed)) if len(found) != 1 else set()
    is_denied = bool(found) and texts.NOT_SO in typed
    return is_denied or len(found) > 1 or _OF_SEVERAL.search(typed) is not None


def several(text: str, today: date) -> list[date]:
    """The days between which it is not clear: two numbers that share a month, or all that are
    written out."""
    typed = ascii_digits(text).lower()
    pair = _OF_SEVERAL.search(typed)
    written = [each[0] for pattern in (_NUMERIC, _NAMED) for each in pattern.finditer(typed)]
    written = written or _SLASHED.findall(typed)
    if pair:
        written.insert(0, f"{pair['other']} {pair[3]} {pair[4] or ''}")
    days = dict.fromkeys(parse(each, today) for each in written)
    told = [each for each in days if isinstance(each, date)]
    return told if len(told) > 1 else []


def around(text: str) -> str:
    """The text without the days that are written in it, and the hours and long numbers of a
    slip."""
    typed = ascii_digits(text).lower()
    for pattern in (
        _HOUR,
        _ISO,
        _NUMERIC,
        _NAMED,
        _ENGLISH,
        _DAY_AND_MONTH,
        _DAYS_AGO,
        _LAST_MONTH,
    ):
        typed = pattern.sub(" ", typed)
    typed = _LONG_NUMBER.sub(" ", typed)
    return "" if is_number(typed) else typed


def is_number(text: str) -> bool:
    """True if nothing but the number of a day is told."""
    return _DAY_ONLY.fullmatch(plain(_bare(ascii_digits(text).strip()))) is not None


def in_full(text: str) -> tuple[str, int, int] | None:
    """Year as it is typed, month and day, where the text is a day with its year and no more."""
    typed = ascii_digits(text).lower().strip()
    if found := _ISO.fullmatch(typed):
        return found[1], int(found[2]), int(found[3])
    if found := _NUMERIC.fullmatch(typed):
        return found[3], int(found[2]), int(found[1])
    if (found := _NAMED.fullmatch(typed)) and found[3]:
        return found[3], MONTHS[found[2]], int(found[1])
    return None


def _bare(text: str) -> str:
    """The text without words like "on" and "bought" in front, however many there are."""
    for word in texts.DAY_PREFIXES:
        if text.startswith(word):
            return _bare(text.removeprefix(word).strip())
    return text


def _in_range(found: date, today: date) -> date | str:
    if found > today:
        return texts.DAY_AHEAD
    return found if found.year >= today.year - OLDEST_YEARS else texts.DAY_TOO_OLD


def _counted(text: str, today: date) -> date | None:
    found = _DAYS_AGO.search(text) or _LAST_MONTH.search(text)
    if found is None or any(map(str.isdigit, text.replace(found[0], ""))):
        # With more numbers it is not clear which of them is the day.
        return None
    if found.re is _DAYS_AGO:
        return today - timedelta(days=int(found[1]))
    return _last_month(today).replace(day=int(found[1]))


def _last_month(today: date) -> date:
    return today.replace(day=1) - timedelta(days=1)


def _written_out(text: str, today: date) -> date | None:
    if iso := _ISO.search(text):
        return date(year_of(iso[1], today), int(iso[2]), int(iso[3]))
    if numeric := _NUMERIC.search(text):
        return date(year_of(numeric[3], today), int(numeric[2]), int(numeric[1]))
    return None


def _day_and_month(text: str, today: date) -> date | None:
    found = _DAY_AND_MONTH.search(text)
    if found is None:
        return None
    first, last = int(found[1]), int(found[3])
    # "5-11" may be two days; the other way round they are a day and its month.
    return latest(last, first, today) if found[2] == "/" or first > last else None


def _named(text: str, today: date) -> date | None:
    if found := _NAMED.search(text):
        day, month, year = int(found[1]), MONTHS[found[2]], found[3]
    elif found := _MONTH_FIRST.search(text) or _ENGLISH.search(text):
        day, month, year = int(found[2]), MONTHS[found[1]], found[3]
    else:
        return None
    return date(year_of(year, today), month, day) if year else latest(month, day, today)


def latest(month: int, day: int, today: date) -> date:
    """The latest such day up to today. Raises ValueError when there is none."""
    for year in range(today.year, today.year - _YEARS_TO_LEAP_DAY - 1, -1):
        if day <= monthrange(year, month)[1] and (found := date(year, month, day)) <= today:
            return found
    raise ValueError((month, day))


def _day_only(text: str, today: date) -> date | None:
    typed = plain(text)
    if not _DAY_ONLY.fullmatch(typed):
        return None
    day = int(typed)
    return (today if day <= today.day else _last_month(today)).replace(day=day)


def year_of(text: str, today: date) -> int:
    """A year of two or four digits in the common era; two digits mean the era in which it lies
    in the last OLDEST_YEARS years."""
    year = int(text)
    if len(text) == 4:
        return year - BUDDHIST_ERA if year >= 2400 else year
    buddhist, common = 2500 + year - BUDDHIST_ERA, 2000 + year
    return common if today.year - OLDEST_YEARS <= common <= today.year else buddhist
