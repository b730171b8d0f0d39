"""Reading of an answer that is a day, or the month where no more is known."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from handlers.form.parsing import Complete, Invalid, Option, ParseResult
from handlers.form.texts import asked_back
from handlers.nlu import phrases
from handlers.nlu.lexicon.typed import moves, told_elsewhere
from handlers.nlu.lexicon.values import day_tails, spoken_days
from handlers.nlu.values import dates, months, option_matching
from handlers.nlu.values.spoken import days, read_aloud, slips
from handlers.nlu.values.spoken.day_words import ordinal_days
from handlers.nlu.values.spoken.festivals import Days
from handlers.texts import form as texts
from handlers.texts.i18n import Localized
from knowledge_base.thai import normalise

_MOST_OFFERED = 4
_WEEK = timedelta(days=7)
# Stands for the day itself among the words around it.
_DAY = spoken_days.ON_DAY.split()[0]
_MEANWHILE = re.compile(day_tails.MEANWHILE)
_STILL_NOTHING = re.compile(day_tails.STILL_NOTHING)
_BOUGHT_ON, _BOUGHT_AGAIN = (
    re.compile(day_tails.BOUGHT_ON),
    re.compile(day_tails.BOUGHT_AGAIN),
)
_OF_ANOTHER_TIME = re.compile(day_tails.OF_ANOTHER_TIME)
_CLOCK_BEFORE = re.compile(day_tails.CLOCK_BEFORE)
_INSISTED = re.compile(day_tails.INSISTED)
_NUMERIC_DAY = re.compile(told_elsewhere.NUMERIC_DAY)
_OF_SOMETHING_ELSE = re.compile(spoken_days.OF_SOMETHING_ELSE)
# It is long ago, or not known in other words than those for a day.
_NOT_KNOWN = (*moves.NOT_KNOWN, *moves.LONG_AGO)
_UNKNOWN: Localized = texts.DAY_UNKNOWN_LABEL


def read(text: str, today: date) -> ParseResult:
    """The day, the month, or the sentence that says what is needed."""
    if normalise(text) in option_matching.spellings((_UNKNOWN, _UNKNOWN.english)):
        return Complete(months.UNKNOWN)
    text = read_aloud.years_in_figures(slips.put_right(_INSISTED.sub("", text.strip())))
    text = ordinal_days.without(_without_meanwhile(_CLOCK_BEFORE.sub("", text)))
    spoken = days.parse(text, today)
    if isinstance(spoken, Days):
        if dates.may_lie_ahead(text, spoken.first, today):
            return _is_it(spoken.first)
        return (
            Invalid(texts.NEEDS_DAY) if days.contradicts(text, spoken, today) else _between(spoken)
        )
    found = spoken or dates.parse(text, today)
    if dates.names_several(text):
        return _which_of_several(text, today)
    if isinstance(found, str):
        return _no_day(text, found, today)
    if days.contradicts(text, Days(found, found), today):
        return Invalid(texts.NEEDS_DAY)
    is_sure = _is_asked_for(text) and not dates.may_lie_ahead(text, found, today)
    return Complete(found.isoformat()) if is_sure else _is_it(found)


def beside(text: str, today: date) -> ParseResult | None:
    """The day in words or figures that stands apart at the beginning or end of a text that tells
    something else: as one that is sure, or as the same weekday of two weeks; None without one."""
    words = text.split()
    ends = range(1, len(words))
    parts = (*(words[:end] for end in reversed(ends)), *(words[begin:] for begin in ends))
    for part in map(" ".join, parts):
        found = read(part, today) if _names_a_day(part) else None
        is_either = isinstance(found, Invalid) and found.sentence == asked_back.WHICH_DAY
        if is_either or (isinstance(found, Complete) and found.value != today.isoformat()):
            return found
    return None


def _names_a_day(text: str) -> bool:
    bare = phrases.without_numbers(_NUMERIC_DAY.sub(" ", text))
    is_written = _NUMERIC_DAY.search(text) is not None and not bare.strip()
    named = (*told_elsewhere.DAYS, *told_elsewhere.MONTH_NAMES)
    return is_written or phrases.is_made_of(bare, named, told_elsewhere.AROUND_DAYS)


def _without_meanwhile(text: str) -> str:
    """The text without what one did on that day, or what did not come of it, told at its end."""
    typed = text.strip()
    text = typed = typed.replace(", ", " ") if typed.isascii() else typed
    if nothing := _STILL_NOTHING.search(typed):
        return typed[: nothing.start()]
    if bought := _BOUGHT_ON.fullmatch(typed):
        return text if _BOUGHT_AGAIN.search(bought["told"]) else bought["day"]
    found = _MEANWHILE.search(typed)
    is_other = found is None or _OF_ANOTHER_TIME.search(found[0]) is not None
    return text if found is None or is_other else typed[: found.start()]


def _is_asked_for(text: str) -> bool:
    """True if no word around the day may make it the day of something else."""
    rest = f"{_DAY}{dates.around(text)}"
    is_known = phrases.is_made_of(rest, (_DAY,), spoken_days.AROUND_WRITTEN)
    return is_known and not _OF_SOMETHING_ELSE.search(text)


def _which_of_several(text: str, today: date) -> Invalid:
    several = dates.several(text, today)[:_MOST_OFFERED]
    offered = tuple(Option(each.isoformat(), texts.day(each)) for each in several)
    return Invalid(asked_back.WHICH_DAY if offered else texts.NEEDS_DAY, offered)


def _is_it(found: date) -> Invalid:
    shown = texts.day(found)
    return Invalid(asked_back.is_day(shown), (Option(found.isoformat(), shown),))


def _no_day(text: str, found: str, today: date) -> ParseResult:
    """The month, or what is said where a text names no day."""
    month = months.parse(text, today)
    if month is not None:
        return Complete(month)
    if (twice := days.said_twice(text, today)) is not None and found == texts.NEEDS_DAY:
        return _between(twice)
    part = days.in_part(text, today)
    if part is not None and found in (texts.NEEDS_DAY, texts.DAY_FORGOTTEN):
        return _is_it(part)
    rough = any(part in text for part in texts.PARTS_OF_YEAR)
    if found == texts.NEEDS_DAY and phrases.is_made_of(text, _NOT_KNOWN, moves.AROUND_SKIPS):
        return by_month(today)
    if rough or found == texts.DAY_FORGOTTEN:
        sentence = texts.DAY_IS_ROUGH if rough else texts.DAY_FORGOTTEN
        return Invalid(sentence, _offered(months.suggestions(text, today)))
    return Invalid(found)


def by_month(today: date) -> Invalid:
    """The last months to choose from, for who names no day."""
    return Invalid(texts.DAY_FORGOTTEN, _offered(months.suggestions("", today)))


def _between(spoken: Days) -> ParseResult:
    if spoken.first == spoken.last:
        return Complete(spoken.first.isoformat())
    if spoken.last - spoken.first == _WEEK:
        either = (spoken.last, spoken.first)
        offered = (Option(each.isoformat(), texts.day(each)) for each in either)
        return Invalid(asked_back.WHICH_DAY, tuple(offered))
    touched = spoken.months()
    if len(touched) == 1:
        return Complete(touched[0])
    return Invalid(texts.DAY_IS_ROUGH, _offered(touched[:_MOST_OFFERED]))


def _offered(named: Sequence[str]) -> tuple[Option, ...]:
    first_days = ((month, months.first_day(month)) for month in named)
    known = tuple(Option(month, texts.month(begins)) for month, begins in first_days if begins)
    return (*known, Option(months.UNKNOWN, _UNKNOWN))
