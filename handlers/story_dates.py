"""The day of buying or paying that a story tells, if it tells one day only. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from handlers import days
from handlers.story_text import READ, Span, Told
from handlers.story_words import days as words
from handlers.texts import form as form_words

_MONTHS = {
    name: names[0]
    for names, english in zip(form_words.MONTHS, words.ENGLISH_MONTHS, strict=True)
    for name in (*names, names[2].replace(".", " "), names[2][:-1], *english.split())
}
_MONTH = "|".join(re.escape(name) for name in sorted(_MONTHS, key=len, reverse=True))
_ENGLISH_MONTH = "|".join(name for name in _MONTHS if name.isascii())
_SHORT_YEAR = r"(?:25[4-7]\d|20[0-3]\d|[2-7]\d)"
_NAMED = re.compile(
    rf"(?<![\d.,/-])(\d{{1,2}})(?:st|nd|rd|th)?\s*(?:{words.MONTH}\s*)?({_MONTH})(?![a-z])\.?\s*"
    rf"(?:{words.YEAR}({_SHORT_YEAR}){words.NO_YEAR})?"
)
_ENGLISH = re.compile(
    rf"(?<![a-z])({_ENGLISH_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s*({_SHORT_YEAR}){words.NO_YEAR})?"
)
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(\d{1,2})\s?([/\-.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d:/]|-\d)"
)
_ISO = re.compile(r"(?<![\d-])\d{4}-\d{1,2}-\d{1,2}(?![\d-])")
_DAY_AND_MONTH = re.compile(rf"{words.ON}\s*(\d{{1,2}}/\d{{1,2}})(?![/\d])")
_DAY_OF_MONTH = re.compile(
    rf"{words.ON_THE}\s*(\d{{1,2}})(?!\d|[.,:/]\d)"
    rf"(?:\s*(?:({words.THIS_MONTH})|({words.LAST_MONTH})|{words.MONTH}\s*(\d{{1,2}})(?!\d)))?"
)
_MONTH_AND_DAY = re.compile(
    rf"{words.MONTH}\s?(\d{{1,2}})\s?{words.ON_THE}\s?(\d{{1,2}})(?!\d|[.,:/]\d)"
)
_FESTIVAL = re.compile(r"(?<![\d.,/])(1[0-2]|[1-9])\.\1(?![\d.])")
_FESTIVAL_DAY = re.compile(rf"{words.FESTIVAL_DAY}\s?$")
_COUNT = "|".join(words.COUNT_WORDS)
_DAYS_AGO = re.compile(rf"(?<![\d\-,.])(\d{{1,3}}|{_COUNT})(?:{words.DAYS_AGO})")
_JUST_NOW = re.compile(words.SHORT_WHILE_AGO)
_RELATIVE = form_words.RELATIVE_DAYS | words.MORE_RELATIVE_DAYS
_RELATIVE_DAY = re.compile("|".join(sorted(_RELATIVE, key=len, reverse=True)))
_NOT_BEFORE = re.compile(words.NOT_THAT_DAY_BEFORE)
_NOT_AFTER = re.compile(words.NOT_THAT_DAY_AFTER)
_WEEKDAY = re.compile(
    rf"(?:{words.ON_WEEKDAY}|{words.DAY})?({'|'.join(words.WEEKDAYS)})(?:{words.PAST_WEEKDAY})"
    rf"|{words.ON_WEEKDAY}({'|'.join(words.WEEKDAYS)})(?!{words.OF_MONTH})"
)
_ENGLISH_WEEKDAYS = words.ENGLISH_WEEKDAYS.split()
_LAST_WEEKDAY = re.compile(rf"last ({'|'.join(_ENGLISH_WEEKDAYS)})")
_VAGUE = re.compile(words.VAGUE)
_RANGE = re.compile(
    rf"(?:{words.ON_THE}\s?)?{words.VAGUE_RANGE}\s?(?:{_MONTH}|{words.MONTH}|{words.DAY}\S)"
    rf"|{words.ON_THE}\s?{words.VAGUE_RANGE}|{words.WEEKEND}"
    rf"|{words.ON_THE}\s?{words.SEVERAL_DAYS}"
)
_ROUGH = re.compile(words.ROUGH_DAY)
_EVENT = re.compile(
    rf"(?P<denied>{words.DENIED_EVENT})?(?:(?P<paid>{words.DAY_OF_BUYING})"
    rf"|(?P<other>{words.DAY_OF_ELSE}))(?![{words.MARKS}])"
)
_CLAUSE = re.compile(words.CLAUSE_BEGINS)
_FAR_BEFORE, _NEAR_BEFORE, _FAR_AFTER = 60, 14, 24


@dataclass(frozen=True, slots=True)
class Day:
    """A place that names a day; `day` is None where it is not exact."""

    start: int
    end: int
    day: date | None


@dataclass(frozen=True, slots=True)
class _Event:
    start: int
    end: int
    is_payment: bool


def find(told: Told, today: date) -> list[Day]:
    """All days that the story names, in order; none of them overlaps another."""
    found: list[Day] = []
    for reading in (
        _ranges,
        _written,
        _of_month,
        _counted,
        _spoken,
        _weekdays,
        _english_weekdays,
        _vague,
    ):
        plain = told.without((day.start, day.end) for day in found).plain
        found += [_checked(day, plain, today) for day in reading(plain, today)]
    return sorted(found, key=lambda day: day.start)


def bought(told: Told, found: Sequence[Day]) -> date | None:
    """The one day on which the story says that something was bought or paid."""
    events = list(_events(told, found))
    payments: list[Day] = []
    neutral: list[Day] = []
    claimed: set[_Event] = set()
    for place, day in enumerate(found):
        around = (
            found[place - 1].end if place else 0,
            found[place + 1].start if place + 1 < len(found) else len(told.plain),
        )
        event = _event_of(day, around, [each for each in events if each not in claimed], told)
        if event is not None:
            claimed.add(event)
        if event is None:
            neutral.append(day)
        elif event.is_payment:
            payments.append(day)
    exact = {day.day for day in payments if day.day}
    if payments:
        return exact.pop() if len(exact) == 1 else None
    alone = {day.day for day in neutral}
    return alone.pop() if len(alone) == 1 and len(found) == len(neutral) else None


def _checked(day: Day, plain: str, today: date) -> Day:
    is_rough = _ROUGH.search(plain[max(0, day.start - 20) : day.start]) is not None
    is_ahead = day.day is not None and day.day > today
    return Day(day.start, day.end, None) if is_rough or is_ahead else day


def _ranges(plain: str, _today: date) -> Iterator[Day]:
    for found in _RANGE.finditer(plain):
        yield Day(*found.span(), None)


def _vague(plain: str, _today: date) -> Iterator[Day]:
    for found in _VAGUE.finditer(plain):
        yield Day(*found.span(), None)


def _read(text: str, span: Span, today: date) -> Day:
    day = days.read(text, today)
    return Day(*span, day if isinstance(day, date) else None)


def _written(plain: str, today: date) -> Iterator[Day]:
    for found in _NAMED.finditer(plain):
        text = f"{found[1]} {_MONTHS[found[2]]} {found[3] or ''}"
        yield _read(text, found.span(), today)
    for found in _ENGLISH.finditer(plain):
        text = f"{found[2]} {_MONTHS[found[1]]} {found[3] or ''}"
        yield _read(text, found.span(), today)
    for found in _NUMERIC.finditer(plain):
        text = f"{found[1]}/{found[3]}/{found[4]}"
        yield _read(text, found.span(), today)
    for pattern in (_ISO, _DAY_AND_MONTH):
        for found in pattern.finditer(plain):
            group = pattern.groups
            yield _read(found[group], found.span(group), today)
    for found in _FESTIVAL.finditer(plain):
        is_day = _FESTIVAL_DAY.search(plain[: found.start()])
        text = f"{found[1]}/{found[1]}" if is_day else ""
        yield _read(text, found.span(), today)


def _of_month(plain: str, today: date) -> Iterator[Day]:
    for found in _MONTH_AND_DAY.finditer(plain):
        yield _read(f"{found[2]}/{found[1]}", found.span(), today)
    for found in _DAY_OF_MONTH.finditer(plain):
        text = f"{found[1]}/{found[4]}" if found[4] else found[1]
        if found[3]:
            text += words.LAST_MONTH_SAID
        yield _read(text, found.span(), today)


def _counted(plain: str, today: date) -> Iterator[Day]:
    for found in _DAYS_AGO.finditer(plain):
        count = words.COUNT_WORDS.get(found[1]) or int(found[1])
        yield Day(*found.span(), today - timedelta(days=count))
    for found in _JUST_NOW.finditer(plain):
        yield Day(*found.span(), today)


def _spoken(plain: str, today: date) -> Iterator[Day]:
    for found in _RELATIVE_DAY.finditer(plain):
        start, end = found.span()
        if _NOT_BEFORE.search(plain[max(0, start - 8) : start]):
            continue
        if not _NOT_AFTER.match(plain, end):
            yield Day(start, end, today - timedelta(days=_RELATIVE[found[0]]))


def _weekdays(plain: str, today: date) -> Iterator[Day]:
    for found in _WEEKDAY.finditer(plain):
        name, said = found[1] or found[3], found[2]
        place = next(place for place, each in enumerate(words.WEEKDAYS) if re.fullmatch(each, name))
        ago = (today.weekday() - place) % 7 or 7
        is_this_week = ago <= today.weekday()
        unsure = said in words.OR_THE_WEEK_BEFORE and is_this_week
        yield Day(*found.span(), None if unsure else today - timedelta(days=ago))


def _english_weekdays(plain: str, today: date) -> Iterator[Day]:
    for found in _LAST_WEEKDAY.finditer(plain):
        ago = (today.weekday() - _ENGLISH_WEEKDAYS.index(found[1])) % 7 or 7
        unsure = ago <= today.weekday()
        yield Day(*found.span(), None if unsure else today - timedelta(days=ago))


def _events(told: Told, found: Sequence[Day]) -> Iterator[_Event]:
    plain = told.without((day.start, day.end) for day in found).plain
    for event in _EVENT.finditer(plain):
        if not event["denied"]:
            yield _Event(*event.span(), bool(event["paid"]))


def _event_of(day: Day, around: Span, events: Sequence[_Event], told: Told) -> _Event | None:
    """What happened on a day: told shortly before it, or else after it, and with no other day
    between them."""
    left, right = around
    before = next(
        (event for event in reversed(events) if left <= event.start and event.end <= day.start),
        None,
    )
    after = next((event for event in events if day.end <= event.start < right), None)
    if before is not None and day.start - before.end > _FAR_BEFORE:
        before = None
    if after is not None and after.start - day.end > _FAR_AFTER:
        after = None
    if before is None:
        return after
    between = told.plain[before.end : day.start]
    is_far = not before.is_payment and len(between) > _NEAR_BEFORE
    if after is None:
        return None if is_far else before
    is_near = len(between) <= _NEAR_BEFORE and READ not in between
    is_new_clause = _CLAUSE.search(between) is not None
    is_bound = re.search(rf"{words.ON}\s?$", between + told.plain[day.start : day.start + 6])
    if is_new_clause or not (is_near or is_bound or before.is_payment):
        return after
    return before
