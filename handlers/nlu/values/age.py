"""Test for texts whose writer says to be under 20. Pure."""

import re

from handlers.nlu.lexicon import minors as texts
from handlers.nlu.values import contacts

_ADULT = 20
_GROWN_UP = 18
_CHILD = 7
_REACH = 12


def _any_of(phrases: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, phrases))


_AGE = re.compile(rf"{texts.AGE}\s*(\d{{1,2}})(?!\d)")
_YEARS = re.compile(rf"(?:{_any_of(texts.SELF)})\s*(\d{{1,2}})\s*(?:{_any_of(texts.YEARS)})")
_GRADE = re.compile(
    rf"(?:{_any_of(texts.SELF)})\s*(?:{texts.GRADES})\.?\s?[1-6](?!\d)"
    rf"(?!\s*(?:{_any_of(texts.PLACES)}))"
)
_BARE, _ASKS_IF_ONE_MAY = re.compile(texts.BARE_AGE), re.compile(texts.ASKS_IF_ONE_MAY)
_AFRAID_AT_HOME = re.compile(texts.AFRAID_AT_HOME)
_TOLD_AT_HOME = re.compile(texts.TOLD_AT_HOME)

_ANY_AGE = re.compile(rf"{texts.AGE}\s*(\d{{1,2}})(?!\d)|(?<!\d)(\d{{1,2}})\s*{texts.YEARS[-1]}")
_ANY_GRADE = re.compile(rf"(?:{texts.GRADES})\.?\s?[1-6](?!\d)")


def is_under_20(text: str) -> bool:
    """True if an age below 20 or a school grade is told of oneself."""
    return _is_under(_ADULT, text)


def is_child(text: str) -> bool:
    """True if an age below 18 or a school grade is told of oneself."""
    return _is_under(_GROWN_UP, text)


def is_afraid_at_home(text: str) -> bool:
    """True if somebody does not dare to tell their parents, or fears to be punished by them."""
    return _tells_of_home(_AFRAID_AT_HOME, text)


def minds_telling_at_home(text: str) -> bool:
    """True if it is asked that nobody tells the person's parents, or whether somebody will; not by
    a crook."""
    of_others = any(word in text for word in (*texts.BY_OTHERS, *texts.OF_ONESELF))
    return not of_others and _tells_of_home(_TOLD_AT_HOME, text)


def _tells_of_home(told: re.Pattern[str], text: str) -> bool:
    plain = text.lower().replace(" ", "")
    found = told.search(plain)
    return found is not None and not any(word in plain[: found.start()] for word in texts.OTHERS)


def tells_of_young(text: str) -> bool:
    """True if an age below 20 or a school grade is told of anybody."""
    plain = contacts.ascii_digits(text)
    ages = _ANY_AGE.finditer(plain)
    return _ANY_GRADE.search(plain) is not None or any(
        _CHILD <= int(age[1] or age[2]) < _ADULT for age in ages
    )


def _is_under(years: int, text: str) -> bool:
    plain = contacts.ascii_digits(text)
    patterns = (_AGE, _YEARS, *((_BARE,) if _ASKS_IF_ONE_MAY.search(plain) else ()))
    ages = (found for read in patterns for found in read.finditer(plain))
    told = any(_CHILD <= int(age[1]) < years and _of_oneself(plain, age) for age in ages)
    return told or any(_of_oneself(plain, grade) for grade in _GRADE.finditer(plain))


def _of_oneself(plain: str, found: re.Match[str]) -> bool:
    before = plain[max(0, found.start() - _REACH) : found.start()]
    return not any(word in before for word in texts.OTHERS)
