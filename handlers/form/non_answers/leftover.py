"""Words beside a name, or within it, that nobody understood: it is asked about then. Pure."""

import re
from collections.abc import Iterable

from handlers.nlu import phrases
from handlers.nlu.lexicon.representatives import RELATIVES
from handlers.nlu.lexicon.typed import fronts, remarks
from handlers.nlu.lexicon.typed import leftover as own
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.told_elsewhere import (
    AROUND_BOUGHT,
    AROUND_DAYS,
    AROUND_METHODS,
    AROUND_SUMS,
    DAYS,
    LABELS,
    MONTH_NAMES,
    SUMS,
)
from handlers.nlu.lexicon.values import sums
from handlers.nlu.story.lexicon.dates import COUNT_WORDS
from handlers.nlu.values import option_matching
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.spoken import chat_words
from handlers.texts.form import DIGIT_WORDS

_COURTESY_INSIDE = re.compile(own.COURTESY_INSIDE)
_POINTING = sorted((*own.POINTS, *own.PLACES, *COURTESY), key=len, reverse=True)
_POINTS = re.compile(rf"(?:{'|'.join(map(re.escape, _POINTING))})+", re.IGNORECASE)
_TELLS = re.compile(rf"(?<=\S)\s{{1,3}}{fronts.TELLS}", re.IGNORECASE)
_ELSEWHERE = re.compile(own.ELSEWHERE)
_SAID_SO = re.compile(rf"{own.SAID_SO}|[A-Za-z]{{2}}[.!?]\s+(?:[A-Za-z]+\s+){{2}}[A-Za-z]")
_LAUGHS_OR_THANKS = re.compile(own.LAUGHS_OR_THANKS)
_COURTESY_FIRST = re.compile(own.COURTESY_FIRST)
_COUNTED = re.compile(
    rf"(?:\d{{1,3}}|{'|'.join(COUNT_WORDS)}|{'|'.join(DIGIT_WORDS)})\s?(?:{sums.COUNTED})"
)
_KNOWN = (
    *LABELS, *AROUND_BOUGHT, *SUMS, *AROUND_SUMS, *DAYS, *AROUND_DAYS, *MONTH_NAMES,
    *AROUND_METHODS, *remarks.SAID, *remarks.REMEMBERED, *remarks.GONE, *remarks.AROUND,
    *RELATIVES, *COURTESY, *own.PLACES, *own.TALK,
)  # fmt: skip


def beside(text: str, value: str, more: Iterable[str] = ()) -> tuple[str, str]:
    """The words before and behind the value, without the other values that were read there."""
    before, found, after = text.partition(value) if value else ("", "", "")
    if not found:
        return "", ""
    for each in filter(None, more):
        before, after = before.replace(each, " "), after.replace(each, " ")
    return before.strip(), after.strip()


def is_understood(rest: str) -> bool:
    """True if nothing but labels, courtesy, remarks, sums and days stand there."""
    bare = option_matching.normalised(phrases.without_numbers(ascii_digits(rest)))
    return not any(map(str.isalpha, bare)) or phrases.is_made_of(bare, _KNOWN)


def points(words: str) -> bool:
    """True if words, as they are written, only point at the value, or say where it was found."""
    return _POINTS.fullmatch(words) is not None


def points_elsewhere(text: str) -> bool:
    """True if a text points at another shop or thing, or at one that was told before."""
    return _ELSEWHERE.search(text) is not None


def is_apart(value: str, rest: str) -> bool:
    """True if a name in Latin letters ends at a courtesy, behind which Thai goes on."""
    is_thai = not any(letter.isascii() and letter.isalnum() for letter in rest)
    return value.isascii() and is_thai and _COURTESY_FIRST.match(rest) is not None


def talks_on(value: str) -> bool:
    """True if a word of courtesy, or laughter, stands within a value, and more behind it than how
    many there are; or something is told there, or meant that is elsewhere."""
    if (
        points_elsewhere(value)
        or _SAID_SO.search(value)
        or _LAUGHS_OR_THANKS.search(value)
        or _TELLS.search(value)
    ):
        return True
    found = _COURTESY_INSIDE.search(value)
    is_more = found is not None and not _COUNTED.fullmatch(ascii_digits(value[found.end() :]))
    return is_more or chat_words.laughs_within(value)
