"""A day as people say it without its date: by weekday, festival, part of a month, days back. Pure.

Only a text that says a day and nothing else is read; every other text is left to `dates`."""

import re
from collections import deque
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from handlers.nlu.lexicon.values import spoken_days as own
from handlers.nlu.values import dates
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.dates import OLDEST_YEARS
from handlers.nlu.values.option_matching import plain
from handlers.nlu.values.spoken.day_words.grammar import Grammar
from handlers.nlu.values.spoken.festivals import Days
from handlers.texts import form as form_texts
from knowledge_base import thai

_RANGE = re.compile(own.RANGE_SIGNS)
_BESIDE_THAI = re.compile(r" (?=[\u0e00-\u0e7f])|(?<=[\u0e00-\u0e7f]) ")
_DRAWN_OUT = re.compile(r"([\u0e30\u0e32])\1+")
_TIME_FIRST = re.compile(f"^(?:{own.TIME_OF_DAY})")
_TIME_LAST = re.compile(f"(?:{own.TIME_OF_DAY})$")
_AFTER_MIDNIGHT = re.compile(own.AFTER_MIDNIGHT)
_NO_PAST_DAY = (*form_texts.FUTURE_WORDS, *form_texts.CORRECTION_WORDS)
_FORGOTTEN = re.compile(own.FORGOTTEN)
_COURTESY = re.compile(own.COURTESY_INSIDE)
_COURTESY_WITHIN = re.compile(own.COURTESY_WITHIN)
_NIGHT_OF_DAY = re.compile(own.NIGHT_OF_DAY)
_AHEAD = re.compile(own.AHEAD)
_OF_THE_MOON = re.compile(own.OF_THE_MOON)
_WEEKDAYS = [
    re.compile(own.NAMED_WEEKDAY.format(names="|".join(filter(thai.has_thai, row.split()))))
    for row in own.WEEKDAYS
]
_YEAR_FIRST = re.compile(own.YEAR_FIRST)
_BEFORE_YEAR = re.compile(rf"\s+(?={own.YEAR_FIRST})")
_MOST_LAYERS = 60
_LONGEST = 80


def parse(text: str, today: date) -> Days | str | None:
    """The day or the days between which it lies, up to today; the sentence that says why it
    cannot be; None where the text does not say a day in this way."""
    typed = ascii_digits(text).lower()
    if len(typed) > _LONGEST or any(word in typed for word in _NO_PAST_DAY):
        return None
    told = _COURTESY.sub(" ", _FORGOTTEN.sub("", typed))
    is_forgotten = _FORGOTTEN.search(typed) is not None
    found = _found(told, today)
    # Of a forgotten day the period is told at most.
    is_day = isinstance(found, Days) and found.first == found.last
    return None if is_forgotten and is_day else found


def in_part(text: str, today: date) -> date | None:
    """The one day that the beginning or the end of a text says, cut at a space, whatever the
    rest says; None where there are two, or none."""
    said = [each for each in _parts(text) if not dates.is_number(each)]
    found = {_one_day(each, today) for each in said} - {None}
    return found.pop() if len(found) == 1 else None


def said_twice(text: str, today: date) -> Days | None:
    """The days that both the beginning of a text and its end say; None where they say no two that
    agree."""
    for halves in _halves(text):
        said = (None if dates.is_number(each) else _days(each, today) for each in halves)
        before, after = said
        if before is not None and after is not None:
            first, last = max(before.first, after.first), min(before.last, after.last)
            return Days(first, last) if first <= last else None
    return None


def _one_day(text: str, today: date) -> date | None:
    told = _days(text, today)
    return told.first if told is not None and told.first == told.last else None


def _days(text: str, today: date) -> Days | None:
    told = parse(text, today) or dates.parse(text, today)
    if isinstance(told, Days):
        return told
    return Days(told, told) if isinstance(told, date) else None


def _parts(text: str) -> list[str]:
    """Each beginning and end of a short text; never without the year that is told."""
    has_year = _YEAR_FIRST.search(text) is not None
    parts = (part for halves in _halves(text) for part in halves)
    return [part for part in parts if not has_year or _YEAR_FIRST.search(part)]


def _halves(text: str) -> list[tuple[str, str]]:
    """A short text cut in two, at each space and after each word of courtesy."""
    said = _BEFORE_YEAR.sub("", _COURTESY_WITHIN.sub(r"\g<0> ", text))
    words = said.split() if len(text) <= _LONGEST else []
    return [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]


def contradicts(text: str, found: Days, today: date) -> bool:
    """True if a date is another day of the week than the one that is named beside it, or another
    one than yesterday or the like."""
    parts = _parts(text) if plain(text) not in own.RELATIVE else []
    ago = (form_texts.RELATIVE_DAYS.get(plain(part)) for part in parts)
    if any(each is not None and today - timedelta(each) != found.last for each in ago):
        return True
    typed = thai.normalise(ascii_digits(text))
    named = {place for place, pattern in enumerate(_WEEKDAYS) if pattern.search(typed)}
    is_dated = found.first == found.last and any(map(str.isdigit, typed))
    return is_dated and len(named) == 1 and found.first.weekday() not in named


def _found(typed: str, today: date) -> Days | str | None:
    plain = thai.normalise(_RANGE.sub(rf"\g<one>{own.OR}\g<other>", typed))
    plain = _DRAWN_OUT.sub(r"\1", _BESIDE_THAI.sub("", plain))
    may_be_next = _NIGHT_OF_DAY.search(plain) and _AFTER_MIDNIGHT.search(plain)
    if may_be_next or _AHEAD.search(plain) or _OF_THE_MOON.search(plain):
        return None
    try:
        found = _read(plain, today)
    except ValueError:
        return form_texts.DAY_DOES_NOT_EXIST
    return _up_to_today(found, today) if found else None


def _up_to_today(found: Days, today: date) -> Days | str:
    if found.first > today:
        return form_texts.DAY_AHEAD
    if found.last.year < today.year - OLDEST_YEARS:
        return form_texts.DAY_TOO_OLD
    return Days(found.first, min(found.last, today))


def _read(plain: str, today: date) -> Days | None:
    for shorter, is_rough in _layers(plain):
        for by_ear in (False, True):
            found = _grammar(by_ear).read(shorter, today, is_rough=is_rough)
            if found is not None:
                return _by_the_hour(found, shorter, plain)
    return None


@cache
def _grammar(by_ear: bool) -> Grammar:
    return Grammar(by_ear=by_ear)


def _by_the_hour(found: Days, said: str, plain: str) -> Days:
    """Last night before and after midnight are two days."""
    if said not in own.LAST_NIGHT.split():
        return found
    if own.MIDNIGHT in plain:
        return Days(found.first, found.last + timedelta(days=1))
    later = timedelta(days=1 if _AFTER_MIDNIGHT.search(plain) else 0)
    return Days(found.first + later, found.last + later)


def _layers(plain: str) -> Iterator[tuple[str, bool]]:
    """The text, and what is left of it without courtesy, lead words and the time of the day,
    the longest first; whether it is said to be rough."""
    waiting, seen = deque([(plain, False)]), {plain}
    while waiting and len(seen) < _MOST_LAYERS:
        text, is_rough = waiting.popleft()
        yield text, is_rough
        for shorter, was_rough in _without_one(text):
            if shorter and shorter not in seen:
                seen.add(shorter)
                waiting.append((shorter, is_rough or was_rough))


def _without_one(plain: str) -> Iterator[tuple[str, bool]]:
    ending = next((each for each in own.ENDS_LONGEST_FIRST if plain.endswith(each)), "")
    yield plain.removesuffix(ending).strip(), False
    for pattern in (_TIME_FIRST, _TIME_LAST):
        if found := pattern.search(plain):
            yield f"{plain[: found.start()]}{plain[found.end() :]}".strip(), False
    lead = next((each for each in own.LEADS_LONGEST_FIRST if plain.startswith(each)), "")
    yield plain.removeprefix(lead).strip(), lead in own.ROUGH_LEADS
    if found := _YEAR_FIRST.match(plain):
        yield f"{plain[found.end() :]}{found[0]}".replace(" ", ""), False
