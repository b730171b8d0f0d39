"""The numbers of a story that may be sums of money, written or spoken. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handlers.nlu.story.lexicon import dates as date_texts
from handlers.nlu.story.lexicon import money as texts
from handlers.nlu.values import amounts
from handlers.texts import form as form_texts
from knowledge_base import thai

NO_SUM = 0
_HUNDRED, _THOUSAND = 100, 1_000
_SMALL = r"[1-9]\d{0,2}(?:\.\d{1,2})?"
_WRITTEN = r"(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,7})(?:\.\d{1,2})?"
_DIGIT = "|".join(map(re.escape, form_texts.DIGIT_WORDS))
_UNIT = "|".join(form_texts.UNITS)
_HUNDREDS = "|".join(unit for unit, worth in form_texts.UNITS.items() if worth == _HUNDRED)
_LARGE = "|".join(unit for unit, worth in form_texts.UNITS.items() if worth >= _THOUSAND)
# "5 hundred", but not "650 ten": a number before a word for ten or a hundred has one digit.
_TIMES = rf"(?:(?:(?:{_SMALL}|{_DIGIT})\s?)?(?:{_LARGE})|(?:(?:\d|{_DIGIT})\s?)?(?:{_UNIT}))"
_SPOKEN = rf"{_TIMES}(?:\s?{_TIMES})*(?:\s?(?:{_WRITTEN})|(?:{_DIGIT}))?"
_NUMBER = re.compile(
    rf"(?<![\da-z./#_,*{texts.FOREIGN_SIGNS}])(?<![a-z\d]-)(?<!{texts.NO_NUMBER_BEFORE})(?:{_SPOKEN}|{_WRITTEN}\s?[km](?![a-z])|{_WRITTEN})(?!\d|/)"
)
_CURRENCY = re.compile(texts.CURRENCY)
_CURRENCY_SIGN = re.compile(texts.CURRENCY_SIGN)
_FOREIGN = re.compile(texts.FOREIGN)
_COUNTED = re.compile(texts.COUNTED)
_MEASURED = re.compile(texts.MEASURED)
_PIECES, _ORDERED_OR_GOT = re.compile(texts.PIECES), re.compile(texts.ORDERED_OR_GOT)
_LATIN = re.compile(rf"[a-z]|-[a-z\d]|{texts.LATIN_UNITS}")
_NO_MONEY_BEFORE = re.compile(texts.NO_MONEY_BEFORE)
_YEARS, _LATE_YEARS = re.compile(texts.YEARS), re.compile(texts.LATE_YEARS)
_YEAR_BEFORE = re.compile(texts.YEAR_BEFORE)
_MODEL_BEFORE, _DATA_RATE = re.compile(texts.MODEL_BEFORE), re.compile(texts.DATA_RATE)
_DATA_RATE_BEFORE = re.compile(texts.DATA_RATE_BEFORE)
_LATE_YEAR_BEFORE = re.compile(texts.LATE_YEAR_BEFORE)
_MONTH_BEFORE = re.compile(texts.MONTH_BEFORE)
_HOTLINES = re.compile(texts.HOTLINES)
_HOTLINE_BEFORE = re.compile(texts.HOTLINE_BEFORE)
_HOTLINE_AFTER = re.compile(texts.HOTLINE_AFTER)
_PAYS = re.compile(texts.PAYS)
_NO_NUMBER_WORD = re.compile("|".join(texts.NO_NUMBER_WORD.split()))
_SPACED_TAIL = re.compile(r"\s\d+$")
_STARTS_WITH_UNIT = re.compile(_UNIT)
_ORDERED_BEFORE = re.compile(texts.ORDERED_BEFORE)
_SENT_INSTEAD_AFTER = re.compile(texts.SENT_INSTEAD_AFTER)
_ORDERED_AND_SENT = re.compile(texts.ORDERED_AND_SENT_BEFORE)
_NO_SMALL_SUM_BEFORE = re.compile(texts.NO_SMALL_SUM_BEFORE)
_WEIGHED = re.compile(texts.WEIGHED_IN_BAHT)
_TIMES_AFTER = re.compile(texts.TIMES_AFTER)
_LETTER_UNIT = re.compile(rf"[km]$|{_LARGE}|{_HUNDREDS}")
_ROUGH_BEFORE = re.compile(texts.ROUGH_BEFORE)
_LEAD, _VERY_NEAR = 80, 20
_THREE_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Number:
    """A number that may be a sum of money: satang, `NO_SUM` where they cannot be read; `is_money`
    where a currency, a separator or a word for a large number says so."""

    start: int
    end: int
    satang: int
    is_money: bool
    starts_with_unit: bool

    @property
    def is_long(self) -> bool:
        return self.end - self.start >= _THREE_DIGITS


def find(plain: str) -> Iterator[Number]:
    """The numbers of a plain text that may be sums of money, in their order."""
    place = 0
    while found := _NUMBER.search(plain, place):
        start, end = found.span()
        place = end
        if _NO_NUMBER_WORD.match(plain, start) or _weighs(plain, start, end):
            continue
        tail = _SPACED_TAIL.search(found[0])
        if tail and _COUNTED.match(plain, end):
            place = end = start + tail.start()
        number = _number(plain, start, end)
        if number is not None:
            yield number


def _number(plain: str, start: int, end: int) -> Number | None:
    """The number that is written or spoken there; None where it is no sum of money."""
    text = plain[start:end].strip()
    is_money = bool(_CURRENCY.match(plain, end) or _CURRENCY_SIGN.search(plain, 0, start))
    times = _times_after(plain, end)
    if not is_money and _is_no_sum(plain, start, end, times):
        return None
    satang = amounts.parse(text)
    has_unit = _STARTS_WITH_UNIT.match(text) is not None
    if isinstance(satang, int):
        end = start + len(plain[start:end].rstrip())
        is_money = is_money or "," in text or _LETTER_UNIT.search(text) is not None
        return Number(start, end, satang * times, is_money or times > 1, has_unit)
    is_rough = _ROUGH_BEFORE.search(plain[max(0, start - 20) : start])
    return Number(start, end, NO_SUM, is_money, has_unit) if is_money or is_rough else None


def _is_no_sum(plain: str, start: int, end: int, times: int) -> bool:
    """Check that a number without a currency is surely something else."""
    if _is_year(plain, start, end) or _is_hotline(plain, start, end):
        return True
    return times == 1 and _is_something_else(plain, start, end)


def _weighs(plain: str, start: int, end: int) -> bool:
    is_small = end - start < _THREE_DIGITS
    return is_small and _WEIGHED.search(plain[max(0, start - _VERY_NEAR) : start]) is not None


def _times_after(plain: str, end: int) -> int:
    found = _TIMES_AFTER.match(plain, end)
    if found is None:
        return 1
    said = found["times"] or found["count"]
    return date_texts.COUNT_WORDS.get(said) or int(said) or 1


def _is_year(plain: str, start: int, end: int) -> bool:
    before = plain[max(0, start - _LEAD) : start]
    if end - start < _THREE_DIGITS:
        return _MONTH_BEFORE.search(before) is not None
    if _LATE_YEARS.fullmatch(plain, start, end) and (
        _LATE_YEAR_BEFORE.search(before)
        or _MODEL_BEFORE.search(before)
        or re.search(texts.CALLED_YEAR + plain[start:end], plain)
    ):
        return True
    return bool(_YEARS.fullmatch(plain, start, end) and _YEAR_BEFORE.search(before))


def _is_hotline(plain: str, start: int, end: int) -> bool:
    if not _HOTLINES.fullmatch(plain, start, end):
        return False
    before = plain[max(0, start - _LEAD) : start]
    if _HOTLINE_BEFORE.search(before):
        return True
    return bool(_HOTLINE_AFTER.match(plain, end) and not _PAYS.search(before))


def _is_data_rate(plain: str, start: int, end: int) -> bool:
    if _DATA_RATE.search(plain, max(start, end - 3), end + 8):
        return True
    return _DATA_RATE_BEFORE.search(plain[max(0, start - 32) : end]) is not None


def _is_something_else(plain: str, start: int, end: int) -> bool:
    """True if a number without a currency counts, measures or names something, or is a part of
    a longer word."""
    if _is_data_rate(plain, start, end) or _FOREIGN.match(plain, end):
        return True
    if _is_counted(plain, start, end):
        return True
    before = plain[max(0, start - 20) : start]
    is_small = end - start < _THREE_DIGITS
    if is_small and _is_ordered_or_sent(plain, start, end):
        return True
    if _NO_MONEY_BEFORE.search(before) or (is_small and _NO_SMALL_SUM_BEFORE.search(before)):
        return True
    return not plain[end - 1].isdigit() and not _ends_a_word(plain, start, end)


def _is_counted(plain: str, start: int, end: int) -> bool:
    counted = _MEASURED if end - start >= _THREE_DIGITS else _COUNTED
    is_counted = counted.match(plain, end) or _LATIN.match(plain, end)
    return is_counted is not None or _are_pieces(plain, start, end)


def _are_pieces(plain: str, start: int, end: int) -> bool:
    """True if a number counts the pieces that were ordered or came, and no price was told."""
    before = plain[max(0, start - _LEAD) : start]
    is_told = _PIECES.match(plain, end) and _ORDERED_OR_GOT.search(before)
    return bool(is_told) and _PAYS.search(before) is None


def _is_ordered_or_sent(plain: str, start: int, end: int) -> bool:
    """True if one size, or count, was ordered and this one sent, or the other way round."""
    before = plain[max(0, start - _LEAD) : start]
    is_ordered = _ORDERED_BEFORE.search(before) and _SENT_INSTEAD_AFTER.match(plain, end)
    return bool(is_ordered or _ORDERED_AND_SENT.search(before))


def _ends_a_word(plain: str, start: int, end: int) -> bool:
    place = start
    for word in thai.tokenise(plain[start : end + 20]):
        place = plain.index(word, place) + len(word)
        if place >= end:
            break
    return place == end or not "\u0e00" <= plain[end] <= "\u0e7f"
