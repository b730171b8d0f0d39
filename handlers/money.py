"""An amount of baht, as people type it. Pure."""

import re
from decimal import Decimal

from handlers.numbers import arabic
from handlers.texts import form as words

MOST_SATANG = 1_000_000_000 * 100
_PLAIN = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?")
_SHORT = re.compile(r"(\d+(?:\.\d+)?)([km])")
_TOKEN = re.compile(
    r"\d+(?:\.\d+)?|" + "|".join(map(re.escape, (*words.DIGIT_WORDS, *words.UNITS)))
)
_MILLION = max(words.UNITS.values())


def read(text: str) -> int | str:
    """Satang, or the sentence that says what is needed instead. Never a guess."""
    plain = arabic(text).lower()
    if any(word in plain for word in words.ROUGH_WORDS):
        return words.BAHT_IS_ROUGH
    for word in (*words.BAHT_WORDS, *words.BAHT_FILLERS):
        plain = plain.replace(word, " ")
    baht = _plain(plain.strip()) or _short(plain.strip()) or _in_words(plain)
    if baht is None:
        return words.NEEDS_BAHT
    satang = int(baht * 100)
    return satang if 0 < satang <= MOST_SATANG else words.BAHT_OUT_OF_RANGE


def _plain(text: str) -> Decimal | None:
    return Decimal(text.replace(",", "")) if _PLAIN.fullmatch(text) else None


def _short(text: str) -> Decimal | None:
    found = _SHORT.fullmatch(text.replace(" ", ""))
    return Decimal(found[1]) * words.LETTER_UNITS[found[2]] if found else None


def _in_words(text: str) -> Decimal | None:
    tokens = _TOKEN.findall(text)
    if not tokens or "".join(tokens) != "".join(text.split()):
        return None
    millions = section = Decimal(0)
    number: Decimal | None = None
    last_unit = 1
    for token in tokens:
        unit = words.UNITS.get(token)
        if unit is None:
            if number is not None:
                return None
            number = _number(token)
        elif unit == _MILLION:
            millions += (section + (number or 0) or 1) * unit
            section, number, last_unit = Decimal(0), None, unit
        else:
            section += (1 if number is None else number) * unit
            number, last_unit = None, unit
    return millions + section + _tail(number, tokens[-1], last_unit)


def _number(token: str) -> Decimal:
    return Decimal(words.DIGIT_WORDS[token]) if token in words.DIGIT_WORDS else Decimal(token)


def _tail(number: Decimal | None, token: str, last_unit: int) -> Decimal:
    """The number after the last unit: a lone digit there is spoken for the next lower unit
    (two thousand five is 2,500), but the word for a final one is one."""
    if number is None:
        return Decimal(0)
    spoken_short = last_unit > 10 and number < 10 and token not in words.FINAL_ONE
    return number * last_unit / 10 if spoken_short else number
