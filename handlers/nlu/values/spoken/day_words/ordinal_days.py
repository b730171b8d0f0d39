"""Days counted from the beginning of what is told, which are no days of a month. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from handlers.nlu.story.lexicon import dates as texts
from handlers.nlu.story.lexicon.dates import ENGLISH_MONTHS
from handlers.texts import form as form_texts

_MONTHS = (
    *(name for names in form_texts.MONTHS for name in names),
    *" ".join(ENGLISH_MONTHS).split(),
)
_NO_MONTH = rf"(?!\s?(?:{'|'.join(map(re.escape, sorted(_MONTHS, key=len, reverse=True)))}))"
_ORDINAL = re.compile(texts.ORDINAL_DAY + _NO_MONTH)
_FIRST = re.compile(texts.FIRST_DAY + _NO_MONTH)
_ONLY_THEN, _SINCE_THEN = re.compile(texts.ONLY_THEN), re.compile(texts.SINCE_THEN)
_LEAD = 16


def find(plain: str) -> Sequence[tuple[int, int]]:
    """The places of such days in a text in lower case: beside a first day, one after the other in
    words, or with words that count from something told."""
    found = list(_ORDINAL.finditer(plain))
    counted = [texts.COUNT_WORDS.get(each["count"] or "", 0) for each in found]
    goes_on = any(one and other == one + 1 for one, other in pairwise(counted))
    is_tale = goes_on or _FIRST.search(plain) is not None
    told = found if is_tale else [each for each in found if _is_since(plain, each)]
    first = _FIRST.finditer(plain) if told else ()
    return [each.span() for each in (*first, *told)]


def without(text: str) -> str:
    """The text without such days."""
    plain = text.lower()
    for start, end in sorted(find(plain), reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text


def _is_since(plain: str, day: re.Match[str]) -> bool:
    before = plain[max(0, day.start() - _LEAD) : day.start()]
    return bool(_ONLY_THEN.search(before) or _SINCE_THEN.match(plain, day.end()))
