"""The sums of money that a story names, each with its part in it: paid, price, refund. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from handlers.nlu.story.lexicon import days as day_words
from handlers.nlu.story.lexicon import money as words
from handlers.nlu.story.text import READ
from handlers.nlu.values import amounts
from handlers.texts import form as form_words
from knowledge_base import thai

_HUNDRED, _THOUSAND = 100, 1_000
_SMALL = r"[1-9]\d{0,2}(?:\.\d{1,2})?"
_WRITTEN = r"(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,7})(?:\.\d{1,2})?"
_DIGIT = "|".join(map(re.escape, form_words.DIGIT_WORDS))
_UNIT = "|".join(form_words.UNITS)
_HUNDREDS = "|".join(unit for unit, worth in form_words.UNITS.items() if worth == _HUNDRED)
_LARGE = "|".join(unit for unit, worth in form_words.UNITS.items() if worth >= _THOUSAND)
# "5 hundred", but not "650 ten": a number before a word for ten or a hundred has one digit.
_TIMES = rf"(?:(?:(?:{_SMALL}|{_DIGIT})\s?)?(?:{_LARGE})|(?:(?:\d|{_DIGIT})\s?)?(?:{_UNIT}))"
_SPOKEN = rf"{_TIMES}(?:\s?{_TIMES})*(?:\s?(?:{_WRITTEN})|(?:{_DIGIT}))?"
_NUMBER = re.compile(
    rf"(?<![\da-z./#_,*])(?<![a-z\d]-)(?<!{words.NO_NUMBER_BEFORE})(?:{_SPOKEN}|{_WRITTEN}\s?[km](?![a-z])|{_WRITTEN})(?!\d|/)"
)
_CURRENCY = re.compile(words.CURRENCY)
_CURRENCY_SIGN = re.compile(words.CURRENCY_SIGN)
_COUNTED = re.compile(words.COUNTED)
_MEASURED = re.compile(words.MEASURED)
_LATIN = re.compile(rf"[a-z]|-[a-z\d]|{words.LATIN_UNITS}")
_NO_MONEY_BEFORE = re.compile(words.NO_MONEY_BEFORE)
_YEARS, _LATE_YEARS = re.compile(words.YEARS), re.compile(words.LATE_YEARS)
_YEAR_BEFORE = re.compile(words.YEAR_BEFORE)
_LATE_YEAR_BEFORE = re.compile(words.LATE_YEAR_BEFORE)
_MONTH_BEFORE = re.compile(words.MONTH_BEFORE)
_HOTLINES = re.compile(words.HOTLINES)
_HOTLINE_BEFORE = re.compile(words.HOTLINE_BEFORE)
_HOTLINE_AFTER = re.compile(words.HOTLINE_AFTER)
_PAYS = re.compile(words.PAYS)
_NO_NUMBER_WORD = re.compile("|".join(words.NO_NUMBER_WORD.split()))
_SPACED_TAIL = re.compile(r"\s\d+$")
_ROUGH_BEFORE = re.compile(words.ROUGH_BEFORE)
_ROUGH_BEFORE_UNIT = re.compile(words.ROUGH_BEFORE_UNIT)
_STARTS_WITH_UNIT = re.compile(_UNIT)
_NO_SMALL_SUM_BEFORE = re.compile(words.NO_SMALL_SUM_BEFORE)
_ROUGH_AFTER = re.compile(words.ROUGH_AFTER)
_ALTERNATIVE = re.compile(words.ALTERNATIVE)
_CORRECTED = re.compile(words.CORRECTED)
_ROLES = [(role, re.compile(pattern)) for role, pattern in words.ROLES]
_ADDS = re.compile(words.ADDS)
_JOINS = re.compile(words.JOINS)
_DEPOSIT = re.compile(words.DEPOSIT)
_PAID_AFTER = re.compile(words.PAID_AFTER)
_NOT_PAID_AFTER = re.compile(words.NOT_PAID_AFTER)
_BECOMES = re.compile(words.BECOMES)
_REGULAR_AFTER = re.compile(words.REGULAR_AFTER)
_MORE_AFTER = re.compile(words.MORE_AFTER)
_TOTAL_AFTER = re.compile(words.TOTAL_AFTER)
_GAVE_IN = re.compile(words.GAVE_IN)
_PAID_THEN = re.compile(words.PAID_THEN)
_EACH = re.compile(rf"(?:{words.CLASSIFIERS}){words.EACH}\s*$")
_WEIGHED = re.compile(words.WEIGHED_IN_BAHT)
_TIMES_AFTER = re.compile(words.TIMES_AFTER)
_LETTER_UNIT = re.compile(rf"[km]$|{_LARGE}|{_HUNDREDS}")
_LEAD, _AFTER, _NEAR, _VERY_NEAR = 80, 28, 30, 20
_OPEN_ROLES = ("", "price", "final", "listed", "total", "regular", "expense")
_ONLY_NEAR_ROLES = ("not", "demand", "listed", "shipping")
_MOST_NUMBERS = 200
_NO_SUM = 0
_LEAST_BARE = 10 * 100
_THREE_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount in satang, and what the words around it say of it. `role` is empty where they
    say nothing; `adds`: it comes on top of the sum before; `lead` is what stands before it."""

    start: int
    end: int
    satang: int
    role: str
    lead: str
    rest: str
    adds: bool = False
    is_deposit: bool = False
    is_rough: bool = False


@dataclass(frozen=True, slots=True)
class _Number:
    start: int
    end: int
    satang: int
    is_money: bool
    starts_with_unit: bool


def find(plain: str) -> list[Sum]:
    """The sums of money in a plain text where days, links and other numbers are marked."""
    numbers = list(islice(_numbers(plain), _MOST_NUMBERS))
    sums: list[Sum] = []
    for place, number in enumerate(numbers):
        begin = numbers[place - 1].end if place else 0
        stop = numbers[place + 1].start if place + 1 < len(numbers) else len(plain) + _LEAD
        lead = plain[max(begin, number.start - _LEAD) : number.start]
        rest = plain[number.end : min(stop, number.end + _AFTER)]
        found = _sum(number, lead, rest, stop, sums)
        if found is None:
            continue
        if sums and _CORRECTED.search(lead):
            last = sums.pop()
            found = replace(found, role=last.role, adds=last.adds)
        if sums and _ALTERNATIVE.fullmatch(lead):
            sums[-1] = replace(sums[-1], is_rough=True)
            found = replace(found, is_rough=True, role=found.role or sums[-1].role)
        sums.append(found)
    return sums


def _numbers(plain: str) -> Iterator[_Number]:
    place = 0
    while found := _NUMBER.search(plain, place):
        start, end = found.span()
        place = end
        if _NO_NUMBER_WORD.match(plain, start) or _weighs(plain, start, end):
            continue
        tail = _SPACED_TAIL.search(found[0])
        if tail and _COUNTED.match(plain, end):
            place = end = start + tail.start()
        text = plain[start:end].strip()
        satang = amounts.read(text)
        is_money = bool(_CURRENCY.match(plain, end) or _CURRENCY_SIGN.search(plain, 0, start))
        times = _times_after(plain, end)
        if not is_money and (_is_year(plain, start, end) or _is_hotline(plain, start, end)):
            continue
        if not is_money and times == 1 and _is_something_else(plain, start, end):
            continue
        has_unit = _STARTS_WITH_UNIT.match(text) is not None
        if isinstance(satang, int):
            end = start + len(plain[start:end].rstrip())
            is_money = is_money or "," in text or _LETTER_UNIT.search(text) is not None
            yield _Number(start, end, satang * times, is_money or times > 1, has_unit)
        elif is_money or _ROUGH_BEFORE.search(plain[max(0, start - 20) : start]):
            yield _Number(start, end, _NO_SUM, is_money, has_unit)


def _weighs(plain: str, start: int, end: int) -> bool:
    is_small = end - start < _THREE_DIGITS
    return is_small and _WEIGHED.search(plain[max(0, start - _VERY_NEAR) : start]) is not None


def _times_after(plain: str, end: int) -> int:
    found = _TIMES_AFTER.match(plain, end)
    if found is None:
        return 1
    said = found["times"] or found["count"]
    return day_words.COUNT_WORDS.get(said) or int(said) or 1


def _is_year(plain: str, start: int, end: int) -> bool:
    before = plain[max(0, start - _LEAD) : start]
    if end - start < _THREE_DIGITS:
        return _MONTH_BEFORE.search(before) is not None
    if _LATE_YEARS.fullmatch(plain, start, end) and _LATE_YEAR_BEFORE.search(before):
        return True
    return bool(_YEARS.fullmatch(plain, start, end) and _YEAR_BEFORE.search(before))


def _is_hotline(plain: str, start: int, end: int) -> bool:
    if not _HOTLINES.fullmatch(plain, start, end):
        return False
    before = plain[max(0, start - _LEAD) : start]
    if _HOTLINE_BEFORE.search(before):
        return True
    return bool(_HOTLINE_AFTER.match(plain, end) and not _PAYS.search(before))


def _is_something_else(plain: str, start: int, end: int) -> bool:
    """Whether a number without a currency counts, measures or names something, or is a part of
    a longer word."""
    counted = _MEASURED if end - start >= _THREE_DIGITS else _COUNTED
    if counted.match(plain, end) or _LATIN.match(plain, end):
        return True
    before = plain[max(0, start - 20) : start]
    is_small = end - start < _THREE_DIGITS
    if _NO_MONEY_BEFORE.search(before) or (is_small and _NO_SMALL_SUM_BEFORE.search(before)):
        return True
    return not plain[end - 1].isdigit() and not _ends_a_word(plain, start, end)


def _ends_a_word(plain: str, start: int, end: int) -> bool:
    place = start
    for word in thai.words(plain[start : end + 20]):
        place = plain.index(word, place) + len(word)
        if place >= end:
            break
    return place == end or not "\u0e00" <= plain[end] <= "\u0e7f"


def _sum(number: _Number, lead: str, rest: str, stop: int, before: list[Sum]) -> Sum | None:
    role, gap = ("unit", 0) if _EACH.search(lead) else _role(lead)
    adds = _ADDS.search(lead) is not None
    if role in _ONLY_NEAR_ROLES and gap > _VERY_NEAR:
        role = ""
    if role == "paid" and gap > _NEAR and before and before[-1].role == "paid":
        role = ""
    if not role and before and _JOINS.fullmatch(lead) and _is_long(number):
        role, gap = before[-1].role, 0
        adds = True
    if not role and adds and before and before[-1].role == "paid" and _is_long(number):
        role, gap = "paid", 0
    if not role and before and _CORRECTED.search(lead):
        role, gap = before[-1].role, 0
    if before and _BECOMES.fullmatch(lead):
        role = "total paid" if before[-1].role in ("paid", "shipping") else "listed"
    said_after = _role_after(role, number, rest, stop)
    if role == "listed" and any(each.role == "paid" for each in before):
        said_after = role
    role, gap = said_after, gap if said_after == role else 0
    is_sure = number.is_money or (role and gap <= _NEAR and number.satang >= _LEAST_BARE)
    if not is_sure and not number.is_money:
        return None
    is_rough = number.satang == _NO_SUM or _is_rough(number, lead, rest)
    return Sum(
        number.start,
        number.end,
        number.satang,
        role,
        lead,
        rest,
        adds,
        _DEPOSIT.search(lead) is not None,
        is_rough,
    )


def _is_long(number: _Number) -> bool:
    return number.end - number.start >= _THREE_DIGITS


def _is_rough(number: _Number, lead: str, rest: str) -> bool:
    if number.starts_with_unit and _ROUGH_BEFORE_UNIT.search(lead):
        return True
    return bool(_ROUGH_BEFORE.search(lead) or _ROUGH_AFTER.match(rest))


def _role(lead: str) -> tuple[str, int]:
    """The role that the last words before a number give it, the longest of those that end at
    the same place; and how far before the number they end."""
    best = ("", 0, -1)
    for role, pattern in _ROLES:
        for found in pattern.finditer(lead):
            if (found.end(), -found.start()) > (best[2], -best[1]):
                best = (role, found.start(), found.end())
    return best[0], len(lead) - best[2]


def _role_after(role: str, number: _Number, rest: str, stop: int) -> str:
    """The role, corrected by what stands after the number, unless that belongs to the next."""
    if role in ("demand", "asked", "shipping") and _GAVE_IN.search(rest):
        return "paid"
    if _REGULAR_AFTER.match(rest):
        return "regular"
    is_more = role in ("asked", "shipping") and _MORE_AFTER.match(rest)
    if is_more or _NOT_PAID_AFTER.match(rest):
        return "not"
    paid_after = _PAID_AFTER.match(rest)
    if paid_after and READ not in rest[:2] and _is_of_this(number, rest, paid_after.end(), stop):
        return "total paid" if role == "total" else "paid" if role in _OPEN_ROLES else role
    if role in ("", "price", "final", "paid") and _TOTAL_AFTER.match(rest):
        return "total paid" if role == "paid" else "total"
    return role


def _is_of_this(number: _Number, rest: str, end: int, stop: int) -> bool:
    """Whether a payment told after a number is its own, and not that of the next."""
    return stop - (number.end + end) > _NEAR or _PAID_THEN.match(rest, end) is not None
