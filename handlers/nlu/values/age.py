"""Test for texts whose writer says to be under 20. Pure."""

import re
from collections.abc import Iterator
from itertools import chain

from handlers.nlu.lexicon import minors as texts
from handlers.nlu.values import contacts
from handlers.nlu.values.dates import MONTHS

_ADULT = 20
_GROWN_UP = 18
_CHILD = 7
_REACH = 12


def _any_of(phrases: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, phrases))


_MONTH = "|".join(re.escape(name) for name in sorted(MONTHS, key=len, reverse=True))
_NO_COUNT = rf"\s*(?:{_any_of(texts.YEARS)})?(?!{texts.COUNTS}|\s?(?:{_MONTH}))"
_AGE = re.compile(rf"{texts.AGE}\s*(?:{_any_of(texts.SELF)})?{texts.ONLY}{texts.NUMBER}{_NO_COUNT}")
_YEARS = re.compile(
    rf"(?:{_any_of(texts.SELF)})\s*{texts.ONLY}{texts.NUMBER}\s*(?:{_any_of(texts.YEARS)})"
)
# "I am 13" without a word for years
_BARE = re.compile(rf"{texts.ONESELF}{texts.ONLY}{texts.NUMBER}{_NO_COUNT}")
_NOT_YET = re.compile(
    rf"(?:{texts.AGE}|{texts.ONESELF}){texts.ONLY}{texts.NOT_YET}\s*"
    rf"(?P<of_age>{_any_of((*texts.OF_AGE,))}){_NO_COUNT}"
)
_GRADE = re.compile(
    rf"{texts.NO_ADDRESS}(?:{_any_of(texts.SELF)})\s*(?:{texts.GRADES})\.?\s?[1-6](?!\d)"
    rf"(?!\s*(?:{_any_of(texts.PLACES)}))"
)
_GRADE_FIRST, _IN_ENGLISH = re.compile(texts.GRADE_FIRST), re.compile(texts.IN_ENGLISH)
_SPENT_IN_SECRET = re.compile(texts.SPENT_IN_SECRET)
_BESIDE, _ASKS_IF_ONE_MAY = re.compile(texts.BARE_AGE), re.compile(texts.ASKS_IF_ONE_MAY)
_AFRAID_AT_HOME = re.compile(texts.AFRAID_AT_HOME)
_TOLD_AT_HOME, _NEEDS_PARENT = map(re.compile, (texts.TOLD_AT_HOME, texts.NEEDS_PARENT))

_ANY_AGE = re.compile(rf"{texts.AGE}\s*(\d{{1,2}})(?!\d)|(?<!\d)(\d{{1,2}})\s*{texts.YEARS[-1]}")
_ANY_GRADE = re.compile(rf"(?:{texts.GRADES})\.?\s?[1-6](?!\d)")


def is_under_20(text: str) -> bool:
    """True if an age below 20 or a school grade is told of oneself."""
    return _is_under(_ADULT, text)


def is_child(text: str) -> bool:
    """True if an age below 18 or a school grade is told of oneself."""
    return _is_under(_GROWN_UP, text)


def without_own(text: str) -> str:
    """The text without the number of an age below 20 that is told of oneself."""
    plain = contacts.ascii_digits(text)
    told = [each for each in _own_ages(plain) if _CHILD <= _years(each) < _ADULT]
    for place in sorted({each.span("number") for each in told}, reverse=True):
        plain = f"{plain[: place[0]]} {plain[place[1] :]}"
    return plain if told else text


def spends_in_secret(text: str) -> bool:
    """True if money or a card of those at home went to a game, or to who is only met there."""
    return _SPENT_IN_SECRET.search(text.lower()) is not None


def asks_for_parent(text: str) -> bool:
    """True if who tells an age below 20 asks whether a parent has to come too, or to agree."""
    is_other = any(word in text for word in texts.OF_ANOTHER_MATTER)
    return not is_other and is_under_20(text) and _tells_of_home(_NEEDS_PARENT, text)


def is_afraid_at_home(text: str) -> bool:
    """True if somebody does not dare to tell their parents, or fears to be punished by them."""
    return _tells_of_home(_AFRAID_AT_HOME, text)


def minds_telling_at_home(text: str) -> bool:
    """True if it is asked that nobody tells the person's parents, or whether somebody will; not by
    a crook."""
    of_others = any(word in text for word in (*texts.BY_OTHERS, *texts.OF_ONESELF))
    if of_others or _tells_of_home(_TOLD_AT_HOME, text):
        return not of_others
    # Who says how old they are is told so with the form.
    return _tells_of_home(_NEEDS_PARENT, text) and not is_under_20(text)


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
    told = any(_CHILD <= _years(age) < years for age in _own_ages(plain))
    not_yet = any(texts.OF_AGE[age["of_age"]] <= years for age in _of_oneself(plain, _NOT_YET))
    in_school = _GRADE_FIRST.search(plain) or any(True for _ in _of_oneself(plain, _GRADE))
    return told or not_yet or bool(in_school)


def _own_ages(plain: str) -> Iterator[re.Match[str]]:
    is_asked = _ASKS_IF_ONE_MAY.search(plain) or _tells_of_home(_NEEDS_PARENT, plain)
    return _of_oneself(plain, _AGE, _YEARS, _BARE, _IN_ENGLISH, *((_BESIDE,) if is_asked else ()))


def _years(told: re.Match[str]) -> int:
    if told["figures"]:
        return int(told["figures"])
    of_ten = 10 if told["ten"] or not told["one"] else 0
    return of_ten + texts.ONES.get(told["one"], 0)


def _of_oneself(plain: str, *reads: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Find what the patterns match, unless somebody else is named shortly before it."""
    for found in chain.from_iterable(read.finditer(plain) for read in reads):
        before = plain[max(0, found.start() - _REACH) : found.start()]
        if not any(word in before for word in texts.OTHERS):
            yield found
