"""An amount of baht, as people type it. Pure."""

import re
from collections.abc import Sequence
from decimal import Decimal

from handlers.nlu.lexicon.values import sums
from handlers.nlu.values.contacts import ascii_digits
from handlers.texts import form as texts

MAX_SATANG = 1_000_000_000 * 100
# No zero in front: that is a telephone number.
_PLAIN = re.compile(r"([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(\.\d{1,2})?")
_BARE = re.compile(
    rf"(?:[1-9]\d{{0,2}}(?:,\d{{3}})+|[1-9]\d*)(?:\.\d{{1,2}})?\s*(?:{'|'.join(texts.BAHT_WORDS)})"
    r"|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?|(?!1\d\d\d$|2[0-9]\d\d$)[1-9]\d{2,4}"
)
_FIGURE = re.compile(r"\d{1,6}|[1-9]\d{0,2}(?:,\d{3})+")
# No zero in front, and no year of either era.
_LIKELY_SUM = re.compile(r"(?!(?:25[5-7]|20[12])\d$)[1-9]\d{2,5}")
_SHORT = re.compile(r"([1-9]\d{0,8}(?:\.\d{1,8})?|0\.\d{1,8})([km])")
# "1,290.-": written so that nobody adds a digit.
_CLOSED = re.compile(r"(?<=\d)[.,]?-$")
_TOKEN = re.compile(
    r"\d+(?:\.\d{1,8})?|" + "|".join(map(re.escape, (*texts.DIGIT_WORDS, *texts.UNITS)))
)
_MILLION_WORD = max(texts.UNITS, key=texts.UNITS.__getitem__)
_MILLION = texts.UNITS[_MILLION_WORD]
_SATANG = re.compile(sums.WITH_SATANG)
_IN_BRACKETS = re.compile(texts.IN_BRACKETS)
_INCLUDED = re.compile(sums.INCLUDED)
_HUNDRED = 100
_TEN = 10


def parse_alone(text: str) -> int | str | None:
    """Satang where the text is an amount and nothing else: with a comma, a unit or the word for
    baht, or a few digits that are no year, no hotline and no part of a telephone number. Of a
    rough amount the sentence that asks for the exact one; None for every other text."""
    plain = ascii_digits(text).lower().strip()
    for word in texts.BAHT_LEADS:
        plain = plain.removeprefix(word).strip()
    exact = plain
    for word in texts.ROUGH_WORDS:
        exact = exact.replace(word, " ").strip(texts.AROUND_AMOUNTS)
    reading = parse(exact)
    is_closed = _CLOSED.search(exact) is not None
    is_said = is_closed or any(unit in exact for unit in (*texts.UNITS, *texts.LETTER_UNITS))
    if isinstance(reading, str) or not (is_said or _BARE.fullmatch(exact)):
        return None
    return texts.BAHT_IS_ROUGH if exact != plain else reading


def parse(text: str) -> int | str:
    """Satang, or the sentence that says what is needed instead. Never a guess."""
    plain = ascii_digits(text).lower()
    if any(word in plain for word in texts.ROUGH_WORDS):
        return texts.BAHT_IS_ROUGH
    if parts := _SATANG.fullmatch(plain.strip()):
        return _with_satang(parts["baht"], parts["satang"])
    for word in (*texts.BAHT_WORDS, *texts.BAHT_FILLERS):
        plain = plain.replace(word, " ")
    plain = _CLOSED.sub("", plain.strip())
    readings = (read_so(plain) for read_so in (_plain, _short, _in_words))
    baht = next((reading for reading in readings if reading is not None), None)
    if baht is None:
        return texts.NEEDS_BAHT
    satang = baht * 100
    if not 0 < satang <= MAX_SATANG:
        return texts.BAHT_OUT_OF_RANGE
    return texts.NEEDS_BAHT if satang % 1 else int(satang)


def _with_satang(baht: str, satang: str) -> int | str:
    told, more = parse(baht), parse(satang)
    if isinstance(told, str) or isinstance(more, str) or more >= _HUNDRED * _HUNDRED:
        return texts.NEEDS_BAHT
    return told + more // _HUNDRED


def figure(text: str) -> str:
    """The few digits of a text that is nothing else, but for commas and the word for baht; empty
    for every other text."""
    plain = ascii_digits(text).lower().strip()
    for word in texts.BAHT_WORDS:
        plain = plain.removesuffix(word).strip()
    return plain.replace(",", "") if _FIGURE.fullmatch(plain) else ""


def only_figure(text: str) -> int | None:
    """Satang of the one number in a text that is no year."""
    found = re.findall(r"\d[\d,]*(?:\.\d{1,2})?", text)
    reading = parse(found[0]) if len(found) == 1 else None
    return reading if isinstance(reading, int) else None


def likely_sum(text: str) -> int | None:
    """Satang of a few digits alone that are rather a sum than a year."""
    digits = figure(text)
    return int(digits) * 100 if _LIKELY_SUM.fullmatch(digits) else None


def without_repeated(text: str) -> str:
    """The text without what is included in its sum, and without that sum once more in brackets."""
    text = _INCLUDED.sub("", text)
    found = _IN_BRACKETS.search(text)
    rest = text.replace(found[0], " ").strip() if found else text
    is_same = found is not None and parse(found[0].strip("()")) == parse(rest) != texts.NEEDS_BAHT
    return rest if is_same else text


def suggestion(text: str) -> int | None:
    """The one figure in satang that stands beside words of being unsure, to be confirmed; never
    one that was only named as less or more."""
    plain = ascii_digits(text).lower()
    for word in texts.ABOUT_WORDS:
        plain = plain.replace(word, " ")
    reading = parse(plain)
    return reading if isinstance(reading, int) else None


def _plain(text: str) -> Decimal | None:
    return Decimal(text.replace(",", "")) if _PLAIN.fullmatch(text) else None


def _short(text: str) -> Decimal | None:
    found = _SHORT.fullmatch(text.replace(" ", ""))
    return Decimal(found[1]) * texts.LETTER_UNITS[found[2]] if found else None


def _in_words(text: str) -> Decimal | None:
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != "".join(text.split()) or all(_is_written(token) for token in tokens):
        return None
    if len(tokens) == 2 and tokens[0] in texts.UNITS and tokens[1] == texts.JUST_ONE:
        tokens = tokens[:1]
    if _MILLION_WORD not in tokens:
        return _section(tokens)
    place = tokens.index(_MILLION_WORD)
    millions = _section(tokens[:place]) if place else Decimal(1)
    rest = _section(tokens[place + 1 :], _MILLION)
    return None if millions is None or rest is None else millions * _MILLION + rest


def _section(tokens: Sequence[str], after: int | None = None) -> Decimal | None:
    """The number spoken below a million; `after` is the unit before it, if there was one."""
    total = Decimal(0)
    number = ""
    for token in tokens:
        unit = texts.UNITS.get(token)
        if unit is None and number:
            return None
        if unit is None:
            number = token
            continue
        times = _times(number, unit)
        if times is None or unit >= (after or _MILLION):
            return None
        total, number, after = total + times * unit, "", unit
    tail = _tail(number, after)
    return None if tail is None else total + tail


def _times(number: str, unit: int) -> Decimal | None:
    """The number before a unit; one when there is none."""
    only_elsewhere = number in (texts.FINAL_ONE, texts.JUST_ONE)
    if only_elsewhere or (number == texts.TWO_OF_TWENTY and unit != _TEN):
        return None
    return _number(number) if number else Decimal(1)


def _tail(number: str, unit: int | None) -> Decimal | None:
    """The number after the last unit: a lone digit there is spoken for the next lower unit
    (two thousand five is 2,500), but the word for a final one is one. After a hundred either
    may be meant, and so it may with a one."""
    if not number:
        return Decimal(0)
    value = _number(number)
    if value is None or number in (texts.TWO_OF_TWENTY, texts.JUST_ONE):
        return None
    if unit is None:
        return None if number == texts.FINAL_ONE else value
    return _after_unit(number, value, unit)


def _after_unit(number: str, value: Decimal, unit: int) -> Decimal | None:
    if value % 1 or value >= unit:
        return None
    if number == texts.FINAL_ONE or unit == _TEN or value >= _TEN:
        return value
    return None if unit == _HUNDRED or value <= 1 else value * unit / 10


def _is_written(token: str) -> bool:
    return token[0].isdigit()


def _number(token: str) -> Decimal | None:
    if not _is_written(token):
        return Decimal(texts.DIGIT_WORDS[token])
    has_idle_zero = token[0] == "0" and token[1:2] not in ("", ".")
    return None if has_idle_zero else Decimal(token)
