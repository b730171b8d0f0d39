"""The days that a story names, in whatever way it does. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.nlu.story.lexicon import dates as texts
from handlers.nlu.story.text import Span, StoryText
from handlers.nlu.values import dates
from handlers.nlu.values.spoken import days, festivals
from handlers.nlu.values.spoken.day_words import ordinal_days
from handlers.nlu.values.spoken.festivals import Days
from handlers.texts import form as form_texts
from knowledge_base import thai

_MONTHS = {
    name: names[0]
    for names, english in zip(form_texts.MONTHS, texts.ENGLISH_MONTHS, strict=True)
    for name in (*names, names[2].replace(".", " "), names[2][:-1], *english.split())
}
_MONTH = "|".join(re.escape(name) for name in sorted(_MONTHS, key=len, reverse=True))
_ENGLISH_MONTH = "|".join(name for name in _MONTHS if name.isascii())
_SHORT_YEAR = r"(?:25[4-7]\d|20[0-3]\d|[2-7]\d)"
_COUNT = "|".join(texts.COUNT_WORDS)
_DAY = rf"(\d{{1,2}}(?!\d|[.,:/]\d)|(?:{_COUNT})(?!{texts.COUNT_GOES_ON}))"
_NAMED = re.compile(
    rf"(?:(?<![\d.,/-])(\d{{1,2}})(?:st|nd|rd|th)?|{texts.SPOKEN_DAY_BEFORE}({_COUNT}))"
    rf"\s*(?:{texts.MONTH}\s*)?({_MONTH})(?![a-z]|{texts.NO_MONTH})"
    rf"\.?\s*(?:({texts.LAST_YEAR})|{texts.YEAR}({_SHORT_YEAR}){texts.NO_YEAR})?"
)
_THIS_YEAR = re.compile(texts.OF_THIS_YEAR)
_ENGLISH = re.compile(
    rf"(?<![a-z])({_ENGLISH_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s*({_SHORT_YEAR}){texts.NO_YEAR})?"
)
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(\d{1,2})\s?([/\-.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d:/]|-\d)"
)
_ISO = re.compile(r"(?<![\d-])\d{4}-\d{1,2}-\d{1,2}(?![\d-])")
_DAY_AND_MONTH = re.compile(rf"{texts.ON}\s*(\d{{1,2}}/\d{{1,2}})(?![/\d])")
_DAY_OF_MONTH = re.compile(
    rf"{texts.ON_THE}\s*{_DAY}(?!{texts.EVERY_MONTH})"
    rf"(?:\s*(?:({texts.THIS_MONTH})|({texts.LAST_MONTH})|{texts.MONTH}\s*(\d{{1,2}})(?!\d)))?"
)
_MONTH_AND_DAY = re.compile(
    rf"(?:({texts.LAST_MONTH})|{texts.THIS_MONTH}|{texts.MONTH}\s?(\d{{1,2}})"
    rf"|(?:{texts.MONTH})?\s?({_MONTH}))\s?{texts.ON_THE}\s?{_DAY}"
)
_NATIONAL_DAY = re.compile(
    rf"{texts.ON_NATIONAL_DAY}(?:{texts.DAY})?"
    rf"(?P<name>{'|'.join(sorted(festivals.OF_ONE_DAY, key=len, reverse=True))})\s?(?:{texts.OF})?"
    rf"(?:(?P<last>{texts.LAST_YEAR})|{texts.YEAR}(?P<year>{_SHORT_YEAR}){texts.NO_YEAR}"
    rf"|{texts.THIS_YEAR})"
)
_FESTIVAL = re.compile(r"(?<![\d.,/])(1[0-2]|[1-9])\.\1(?![\d.])")
_FESTIVAL_DAY = re.compile(rf"{texts.FESTIVAL_DAY}\s?$")
_DAYS_AGO = re.compile(
    rf"(?<![\d\-,.])(\d{{1,3}}|{_COUNT}|{'|'.join(texts.ENGLISH_COUNT)})(?:{texts.DAYS_AGO})"
)
_JUST_NOW = re.compile(texts.SHORT_WHILE_AGO)
_RELATIVE = form_texts.RELATIVE_DAYS | texts.MORE_RELATIVE_DAYS
_RELATIVE_DAY = re.compile("|".join(sorted(_RELATIVE, key=len, reverse=True)))
_NOT_BEFORE = re.compile(texts.NOT_THAT_DAY_BEFORE)
_NOT_AFTER = re.compile(texts.NOT_THAT_DAY_AFTER)
_TALKED_BEFORE = re.compile(texts.TALKED_BEFORE)
_TALKED_AFTER = re.compile(texts.TALKED_AFTER)
_WEEKDAYS = "|".join(texts.WEEKDAYS)
_WEEKDAY = re.compile(
    rf"(?:{texts.ON_WEEKDAY}|{texts.DAY})?({_WEEKDAYS})(?:{texts.PAST_WEEKDAY})"
    rf"|{texts.ON_WEEKDAY}({_WEEKDAYS})(?!{texts.OF_MONTH})"
    rf"|({texts.PART_OF_DAY})?(?={texts.DAY})(?:{texts.DAY}(?!{texts.WEEK}))?({_WEEKDAYS})"
    rf"(?!{texts.OF_MONTH})"
)
_NOT_YET = re.compile(texts.NOT_YET)
_PAID_ON = re.compile(texts.PAID_ON_WEEKDAY)
_PAID_SUM_ON = re.compile(texts.PAID_SUM_ON_WEEKDAY)
_ENDS_BEHIND = re.compile(texts.ENDS_BEHIND_WEEKDAY)
_PAID_BEHIND = re.compile(texts.PAID_BEHIND_WEEKDAY)
_SAID_BEFORE = re.compile(texts.SAID_BEFORE_WEEKDAY)
_NOT_PAID_ON = re.compile(texts.NOT_PAID_ON_WEEKDAY)
_ENGLISH_WEEKDAYS = texts.ENGLISH_WEEKDAYS.split()
_ENGLISH_WEEKDAY = re.compile(rf"(last|on) ({'|'.join(_ENGLISH_WEEKDAYS)})(?![a-z])")
_PART_OF_MONTH = (
    rf"{texts.MONTH_LEAD}(?:{texts.MONTH}\s?)?(?:{_MONTH})(?![a-z]|{texts.NO_MONTH})"
    rf"(?:\.?\s?(?:{texts.LAST_YEAR}|{texts.YEAR}{_SHORT_YEAR}{texts.NO_YEAR}))?"
)
_FESTIVALS = "|".join(sorted(map(re.escape, festivals.NAMES), key=len, reverse=True))
_NEAR_FESTIVAL = re.compile(rf"{texts.FESTIVAL_LEAD}(?:{_FESTIVALS}){texts.FESTIVAL_PAST}")
_SOME_TIME_AGO = rf"(?:(?<![\d.,])\d{{1,2}}|{_COUNT})\s?{texts.UNITS_AGO}"
_VAGUE = re.compile(rf"{_SOME_TIME_AGO}|{_PART_OF_MONTH}|{_NEAR_FESTIVAL.pattern}|{texts.VAGUE}")
_SINCE_PAID = re.compile(
    rf"{texts.SINCE_PAID}(?P<ago>(?:\d{{1,2}}|{_COUNT})\s?{texts.UNITS_SINCE}){texts.SINCE_ENDS}"
)
_OF_ELSE = re.compile(texts.MONTH_OF_ELSE)
_OF_A_TRIP = re.compile(texts.OF_A_TRIP)
_RANGE = re.compile(
    rf"(?:{texts.ON_THE}\s?)?{texts.VAGUE_RANGE}\s?(?:{_MONTH}|{texts.MONTH}|{texts.DAY}\S)"
    rf"|{texts.ON_THE}\s?{texts.VAGUE_RANGE}|{texts.WEEKEND}"
    rf"|{texts.ON_THE}\s?{texts.SEVERAL_DAYS}|{texts.SEVERAL}(?:{texts.DAYS_AGO})"
)
_ROUGH = re.compile(texts.ROUGH_DAY)
_LEAD = 20
_A_WEEK = timedelta(days=7)
_SAME_DAY = re.compile(texts.SAME_DAY)
_HAS_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A place that names a day; `day` is None where it is not exact, `month` (YYYY-MM) the one in
    which such a day surely lies."""

    start: int
    end: int
    day: date | None
    month: str | None = None


def find(told: StoryText, today: date) -> list[DateMention]:
    """All days that the story names, in order; none of them overlaps another."""
    found = [DateMention(*span, None) for span in ordinal_days.find(told.plain)]
    for reading in (
        _ranges,
        _national,
        _written,
        _months_first,
        _of_month,
        _counted,
        _weekdays,
        _spoken,
        _english_weekdays,
        _since_paid,
        _vague,
    ):
        plain = told.without((day.start, day.end) for day in found).plain
        for day in reading(plain, today):
            if all(day.end <= each.start or each.end <= day.start for each in found):
                found.append(_checked(day, plain, today))
    return _without_beaten(sorted(found, key=lambda day: day.start), told.plain)


def _without_beaten(found: list[DateMention], plain: str) -> list[DateMention]:
    """Without days spoken of ("yesterday") beside which the day itself is written, as a rule in
    brackets: that one says it exactly."""
    kept: list[DateMention] = []
    for day in found:
        between = plain[kept[-1].end : day.start] if kept else None
        if between is not None and _SAME_DAY.fullmatch(between):
            is_written = _is_written(plain, day)
            if is_written and not _is_written(plain, kept[-1]):
                kept[-1] = DateMention(kept[-1].start, day.end, day.day)
                continue
            if not is_written and _is_written(plain, kept[-1]) and "(" in between:
                kept[-1] = DateMention(kept[-1].start, day.end, kept[-1].day)
                continue
        kept.append(day)
    return kept


def _is_written(plain: str, day: DateMention) -> bool:
    """True if it is a date with its number, and not a count of days."""
    text = plain[day.start : day.end]
    return bool(_HAS_NUMBER.search(text)) and not _DAYS_AGO.search(text)


def _checked(day: DateMention, plain: str, today: date) -> DateMention:
    is_rough = _ROUGH.search(plain[max(0, day.start - _LEAD) : day.start]) is not None
    is_ahead = day.day is not None and day.day > today
    if is_ahead:
        return DateMention(day.start, day.end, None)
    month = f"{day.day:%Y-%m}" if day.day else day.month
    return DateMention(day.start, day.end, None, month) if is_rough else day


def _ranges(plain: str, _today: date) -> Iterator[DateMention]:
    for found in _RANGE.finditer(plain):
        yield DateMention(*found.span(), None)


def _since_paid(plain: str, today: date) -> Iterator[DateMention]:
    """So many days ago; of more than a week a round number is told."""
    for found in _SINCE_PAID.finditer(plain):
        told = days.parse(found["ago"], today)
        is_one = isinstance(told, Days) and told.first == told.last
        if isinstance(told, Days) and is_one and today - told.last <= _A_WEEK:
            yield DateMention(*found.span("ago"), told.last)
        else:
            yield _spoken_of(found["ago"], found.span("ago"), today)


def _vague(plain: str, today: date) -> Iterator[DateMention]:
    for found in _VAGUE.finditer(plain):
        before = plain[max(0, found.start() - _LEAD) : found.start()]
        if not (_NEAR_FESTIVAL.fullmatch(found[0]) and _OF_A_TRIP.search(before)):
            is_of_else = _OF_ELSE.search(before) is not None
            yield _spoken_of("" if is_of_else else found[0], found.span(), today)


def _spoken_of(text: str, span: Span, today: date) -> DateMention:
    """The one month in which the day of such words lies."""
    told = days.parse(text, today)
    months = told.months() if isinstance(told, Days) else []
    return DateMention(*span, None, months[0] if len(months) == 1 else None)


def _read(text: str, span: Span, today: date) -> DateMention:
    day = dates.parse(text, today)
    return DateMention(*span, day if isinstance(day, date) else None)


def _count(text: str) -> int:
    return texts.COUNT_WORDS.get(text) or texts.ENGLISH_COUNT.get(text) or int(text)


def _written(plain: str, today: date) -> Iterator[DateMention]:
    yield from _with_month(plain, today)
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


def _national(plain: str, today: date) -> Iterator[DateMention]:
    """National days whose year is told."""
    for found in _NATIONAL_DAY.finditer(plain):
        told = found["year"]
        year = dates.year_of(told, today) if told else today.year - bool(found["last"])
        named = thai.normalise(found["name"])
        days = festivals.find(named, today, year, side=0, is_rough=False)
        yield DateMention(*found.span(), days.first if days else None)


def _with_month(plain: str, today: date) -> Iterator[DateMention]:
    """Days whose month is named."""
    for found in _NAMED.finditer(plain):
        is_this_year = not found[5] and _THIS_YEAR.match(plain, found.end())
        year = str(today.year - 1) if found[4] else found[5] or ""
        year = str(today.year) if is_this_year else year
        text = f"{_count(found[1] or found[2])} {_MONTHS[found[3]]} {year}"
        yield _read(text, found.span(), today)
    for found in _ENGLISH.finditer(plain):
        text = f"{found[2]} {_MONTHS[found[1]]} {found[3] or ''}"
        yield _read(text, found.span(), today)


def _months_first(plain: str, today: date) -> Iterator[DateMention]:
    """The month before the day: "last month the 20th"."""
    for found in _MONTH_AND_DAY.finditer(plain):
        day = _count(found[4])
        if found[1]:
            text = f"{day}{texts.LAST_MONTH_SAID}"
        elif found[2]:
            text = f"{day}/{found[2]}"
        else:
            text = f"{day} {_MONTHS[found[3]]}" if found[3] else str(day)
        yield _read(text, found.span(), today)


def _of_month(plain: str, today: date) -> Iterator[DateMention]:
    for found in _DAY_OF_MONTH.finditer(plain):
        day = _count(found[1])
        text = f"{day}/{found[4]}" if found[4] else str(day)
        if found[3]:
            text += texts.LAST_MONTH_SAID
        yield _read(text, found.span(), today)


def _counted(plain: str, today: date) -> Iterator[DateMention]:
    for found in _DAYS_AGO.finditer(plain):
        yield DateMention(*found.span(), today - timedelta(days=_count(found[1])))
    for found in _JUST_NOW.finditer(plain):
        yield DateMention(*found.span(), today)


def _spoken(plain: str, today: date) -> Iterator[DateMention]:
    for found in _RELATIVE_DAY.finditer(plain):
        start, end = found.span()
        if _NOT_BEFORE.search(plain[max(0, start - 8) : start]) or _is_of_the_talk(plain, found):
            continue
        if not _NOT_AFTER.match(plain, end):
            yield DateMention(start, end, today - timedelta(days=_RELATIVE[found[0]]))


def _is_of_the_talk(plain: str, found: re.Match[str]) -> bool:
    """True if "just now" points at what was talked about."""
    start, end = found.span()
    is_talked = _TALKED_AFTER.match(plain, end) or _TALKED_BEFORE.search(
        plain[max(0, start - _LEAD) : start]
    )
    return found[0] in texts.JUST_NOW and is_talked is not None


def _weekdays(plain: str, today: date) -> Iterator[DateMention]:
    for found in _WEEKDAY.finditer(plain):
        name, said = found[1] or found[3] or found[5], found[2]
        place = next(place for place, each in enumerate(texts.WEEKDAYS) if re.fullmatch(each, name))
        ago = (today.weekday() - place) % 7 or 7
        is_this_week = ago <= today.weekday()
        unsure = said in texts.OR_THE_WEEK_BEFORE and is_this_week
        if found[5]:
            unsure = not _is_past(plain, found)
        yield DateMention(*found.span(), None if unsure else today - timedelta(days=ago))


def _is_past(plain: str, found: re.Match[str]) -> bool:
    """True if what stands beside a weekday makes it one that is past."""
    before = plain[max(0, found.start() - _LEAD) : found.start()]
    is_part = found[4] and not _NOT_YET.search(before)
    return bool(is_part or _is_paid_on(before) or _is_paid_beside(before, plain[found.end() :]))


def _is_paid_on(before: str) -> bool:
    """True if the words right before a weekday, which no word calls past, tell of a payment."""
    return bool(_PAID_ON.search(before) and not _NOT_PAID_ON.search(before))


def _is_paid_beside(before: str, behind: str) -> bool:
    """True if a sum was paid right before such a weekday, with which the sentence ends, or oneself
    paid right behind it."""
    is_sum = _PAID_SUM_ON.search(before) and _ENDS_BEHIND.match(behind)
    told = is_sum or (_PAID_BEHIND.match(behind) and not _SAID_BEFORE.search(before))
    return bool(told) and not _NOT_PAID_ON.search(before)


def _english_weekdays(plain: str, today: date) -> Iterator[DateMention]:
    for found in _ENGLISH_WEEKDAY.finditer(plain):
        ago = (today.weekday() - _ENGLISH_WEEKDAYS.index(found[2])) % 7 or 7
        unsure = found[1] == "last" and ago <= today.weekday()
        yield DateMention(*found.span(), None if unsure else today - timedelta(days=ago))
