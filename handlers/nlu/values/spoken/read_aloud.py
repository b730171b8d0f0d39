"""Numbers in words, written in figures where they can be nothing else. Pure."""

import re

from handlers.nlu.lexicon.values import read_aloud as own
from handlers.nlu.values import amounts

_DIGITS = {word: digit for digit, words in own.DIGITS.items() for word in words.split()}
_DIGIT = "|".join(sorted(map(re.escape, _DIGITS), key=len, reverse=True))
_FEWEST, _MOST = 6, 16
_RUN = re.compile(
    rf"(?<![a-z])(?:(?:{_DIGIT})[\s,.\-]{{0,2}}){{{_FEWEST},}}+(?P<more>{own.UNITS}|[a-z]|{own.MARKS})?",
    re.IGNORECASE,
)
_ONE = re.compile(rf"{_DIGIT}", re.IGNORECASE)
# A mobile number with the letters that are written as a nought or a one.
_WITH_LETTERS = re.compile(
    r"(?<![\w@.-])(?=(?:[OoIl-]*\d){6})[0Oo][689OoIl\d-][\dOoIl-]{8,10}(?![\w@.-])"
)
_LOOK_SO = str.maketrans("OoIl", "0011")
_HUNDRED = 100
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(own.ENGLISH_NUMBERS)})"
_UNIT = "|".join(own.ENGLISH_UNITS)
_ENGLISH = re.compile(
    rf"\b(?:an? )?(?:{_NUMBER}[\s-]{{1,2}}){{0,3}}(?:{_UNIT})\b"
    rf"(?:[\s-]{{1,2}}(?:and )?(?:{_NUMBER}|{_UNIT})\b){{0,9}}",
    re.IGNORECASE,
)
_WORD = re.compile(rf"\d+|{'|'.join(own.ENGLISH_NUMBERS)}|{_UNIT}")
_YEAR = re.compile(
    rf"{own.YEAR}(?:{own.TENS})?(?:{own.ONES})?(?!{own.UNITS}|{own.ONES}|{own.MARKS})"
)


def english_in_figures(text: str) -> str:
    """The text with English numbers of hundreds and more in figures."""
    return _ENGLISH.sub(lambda found: f"{_reckoned(found[0].lower())} ", text)


def _reckoned(said: str) -> int:
    total = part = 0
    for word in _WORD.findall(said):
        times = own.ENGLISH_UNITS.get(word)
        if times is None:
            part += own.ENGLISH_NUMBERS.get(word) or int(word)
        elif times == _HUNDRED:
            part = (part or 1) * times
        else:
            total, part = total + (part or 1) * times, 0
    return total + part


def digits_in_figures(text: str) -> str:
    """The text with digits that are read aloud one by one, as those of a telephone are, in
    figures, and with the letters in a telephone number that look like them."""
    return _RUN.sub(_figures, _WITH_LETTERS.sub(lambda found: found[0].translate(_LOOK_SO), text))


def _figures(found: re.Match[str]) -> str:
    said = found[0]
    figures = [_DIGITS[each[0].lower()] for each in _ONE.finditer(said)]
    if found["more"] or len(figures) > _MOST:
        return said
    return "".join(figures) + said[len(said.rstrip(" ,.-")) :]


def years_in_figures(text: str) -> str:
    """The text with a year that is said in full in figures."""
    return _YEAR.sub(lambda found: _year(found[0]), text)


def _year(said: str) -> str:
    satang = amounts.parse(said)
    return f"{satang // 100}" if isinstance(satang, int) else said
