"""A sum of money told by its parts: so many at so much each, a delivery on top, a deposit. Pure.

Only a text whose every word is known here is added up; every other one is asked about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from handlers.nlu import phrases
from handlers.nlu.lexicon.typed.doubts import EITHER
from handlers.nlu.lexicon.values import sums as own
from handlers.nlu.story.lexicon.dates import COUNT_WORDS
from handlers.nlu.values import amounts
from handlers.nlu.values.contacts import ascii_digits
from handlers.texts import form as form_texts
from knowledge_base import thai

_WORD = "|".join(sorted(form_texts.DIGIT_WORDS, key=len, reverse=True))
_PIECE = rf"(?:\d+(?:\.\d{{1,2}})?|{_WORD})?\s?(?:{'|'.join(form_texts.UNITS)})"
_COUNT = rf"\d{{1,2}}(?![\d,.])|{'|'.join(COUNT_WORDS)}"
_NUMBER = (
    rf"(?:(?:{_PIECE})(?:\s?(?:{_PIECE}))*(?:\s?(?:\d{{1,2}}(?!\d)|{_WORD})(?!\s?(?:{own.COUNTED})))?"
    rf"|\d[\d,]*(?:\.\d{{1,2}})?\s?[km]?|{_WORD})(?:{own.BAHT})*"
)
# In their order: the first kind that stands at a place is what stands there.
_KINDS = (
    ("O", own.ROUND),  # the first, or the second payment
    ("E", own.EACH),  # so much each
    ("C", rf"(?:{own.SPLIT})?(?P<count>{_COUNT})\s?(?:{own.COUNTED})"),  # how many
    ("N", _NUMBER),  # a number
    ("B", own.RETURNED),  # money that came back
    ("D", own.DEPOSIT),  # a deposit
    ("T", own.TOTAL),  # in all
    ("R", own.PRICE),  # the price
    ("P", own.PAID_REST),  # and, of what was paid
    ("L", own.OPEN_REST),  # left to pay
    ("P", own.PLUS),  # and
    ("X", own.TIMES),  # times
    ("F", own.FILLERS),  # nothing
)
_TOKENS = [(kind, re.compile(pattern)) for kind, pattern in _KINDS]
_BAHT = re.compile(f"(?:{own.BAHT}){{1,3}}$")
_TIMES_PAID = re.compile(own.TIMES_PAID)
_SPLIT = re.compile(own.SPLIT)
_ONLY_FIRST = re.compile(own.ONLY_FIRST)
_PAYS, _PAID_TOO = re.compile(own.PAYS), re.compile(own.PAID_TOO)
_NOT_TOTAL = re.compile(own.NOT_TOTAL)
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d{1,2})?")
_STATED_TOTAL = re.compile(
    rf"(?:{own.TOTAL}){_FIGURE.pattern}(?:{own.BAHT})?(?:{own.FILLERS}){{0,9}}$"
)
_NAMED = re.compile(rf"{own.NAMES_IT}{_FIGURE.pattern}|{_FIGURE.pattern}{own.BAHT}")
_NOT_EXACT = re.compile(own.NOT_EXACT)
_MAY_CHANGE_IT = re.compile(rf"\d|{'|'.join(form_texts.UNITS)}|{own.MAY_CHANGE}")
_BY_INSTALMENTS = re.compile(own.BY_INSTALMENTS)
_SUM = r"(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{2,6})(?![\d.,/-]*\d)"
_TWO_SUMS = re.compile(
    rf"(?<![\d.,/-])(?<![a-z])(?P<one>{_SUM})(?:{own.BAHT})?\s?"
    rf"(?:(?P<or>{EITHER}|{own.ELSE})|(?P<right>{own.PUT_RIGHT})|{own.AND})\s?"
    rf"(?P<other>{_SUM})"
)
_SPOKEN = rf"(?:{_PIECE})(?:\s?(?:{_PIECE}))*(?:{_WORD})?|{_SUM}"
_TWO_SPOKEN = re.compile(
    rf"(?<![\d.,/-])(?<![a-z])(?P<one>{_SPOKEN})(?:{own.BAHT})?\s?"
    rf"(?:{EITHER}|{own.ELSE}|{own.OR})\s?(?P<other>{_SPOKEN})(?!\s?(?:{own.COUNTED}))"
)
_OF_TWO = re.compile(rf"(?:{own.SEVERAL_TIMES})\s?(?:{own.COUNTED})|{own.OF_TWO}")
_IN_ROUNDS = re.compile(r"(?:O[DP]?N|N)(?:P?O[DP]?N)+")
_CAME_BACK = "BN"
_FEWEST_PARTS = 3
_LONGEST = 100
_HUNDRED = 100
_MOST_PIECES = 99
_LEAST_SPOKEN = 100 * _HUNDRED


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    satang: int = 0
    count: int = 0


def parse(text: str) -> int | None:
    """Satang; None where the text is not a whole sum in parts, or may mean two sums."""
    typed = ascii_digits(text).lower().strip()
    if len(typed) > _LONGEST:
        return None
    tokens = _tokens(typed)
    if tokens is None:
        return _stated_total(typed) or _by_ear(typed)
    if _rest_may_be_paid(tokens):
        return None
    found = _reckoned([token for token in tokens if token.kind != "F"]) or _stated_total(typed)
    return found if found and 0 < found <= amounts.MAX_SATANG else None


def of_the_first(text: str) -> int | None:
    """Satang of the first of two matters, where the text says to take only that."""
    return parse(text) if _ONLY_FIRST.search(text) else None


def either(text: str) -> tuple[int, ...]:
    """Satang of two sums of which one is meant; or of two that are alike, and of both together,
    where nothing says that they are of two things. Empty without such two."""
    typed = ascii_digits(text).lower()
    found = _TWO_SUMS.search(typed)
    if found is None:
        return _either_spoken(typed)
    if _OF_TWO.search(typed) and not found["right"]:
        return ()
    two = tuple(int(each.replace(",", "")) * _HUNDRED for each in (found["one"], found["other"]))
    if two[0] == two[1] or max(two) > amounts.MAX_SATANG:
        return ()
    if found["or"] or found["right"]:
        return two[::-1] if found["right"] else two
    are_alike = len(str(two[0])) == len(str(two[1]))
    return (*two, sum(two)) if are_alike else ()


def _either_spoken(typed: str) -> tuple[int, ...]:
    """The same of sums of which one, or both, are told in words."""
    found = _TWO_SPOKEN.search(typed)
    two = [amounts.parse(each) for each in (found["one"], found["other"])] if found else []
    sums = tuple(each for each in two if isinstance(each, int) and each >= _LEAST_SPOKEN)
    return sums if len(set(sums)) == 2 else ()


def counts_payments(text: str) -> bool:
    """True if a text tells how many payments there were, or how much each was, and no sum."""
    tokens = _tokens(_paying(text)) if len(text) <= _LONGEST else None
    told = [token for token in tokens or () if token.kind != "F"]
    is_count = "".join(token.kind for token in told) in ("C", "EN")
    return is_count and _TIMES_PAID.search(told[0].text) is not None


def of_payments(told: str, more: str) -> int | None:
    """Satang of so many payments at so much each, told in two texts in either order."""
    are_both = counts_payments(told) and counts_payments(more)
    return parse(_paying(f"{told} {more}")) if are_both else None


def _paying(text: str) -> str:
    return _BY_INSTALMENTS.sub(own.PAYS_THEM, ascii_digits(text).lower().strip())


def before_return(text: str) -> int | None:
    """Satang that were paid, where a text tells what of it came back: to be confirmed."""
    tokens = _tokens(ascii_digits(text).lower().strip()) if len(text) <= _LONGEST else None
    told = [token for token in tokens or () if token.kind != "F"]
    is_back = "".join(token.kind for token in told[-2:]) == _CAME_BACK
    return _reckoned(told[:-2]) if is_back else None


def first_of(text: str) -> tuple[int, str] | None:
    """The sum that a text begins with, and the words after it, where those hold no number and
    nothing that would make it another sum."""
    words = ascii_digits(text).lower().split()
    for place in range(len(words) - 1, 0, -1):
        rest = " ".join(words[place:])
        if _MAY_CHANGE_IT.search(rest) or (place == 1 and words[0].isdigit()):
            return None
        satang = parse(" ".join(words[:place]))
        if satang is not None:
            return satang, rest
    return None


def only_named(text: str) -> int | None:
    """The one figure in a text that tells more, where it stands behind a word for what was paid, or
    before the word for baht: to be confirmed."""
    typed = ascii_digits(text).lower()
    found = [each[0] for each in _FIGURE.finditer(typed)]
    named = _NAMED.search(typed)
    if len(found) != 1 or named is None or _NOT_EXACT.search(typed):
        return None
    satang = amounts.parse(found[0])
    return satang if isinstance(satang, int) else None


def is_felt(rest: str) -> bool:
    """True if the words after a sum only tell what it means to who paid it."""
    return phrases.is_made_of(rest, own.FEELINGS, own.AROUND_FEELINGS)


def _rest_may_be_paid(tokens: Sequence[_Token]) -> bool:
    """True if after what is left a payment is told of."""
    left = next((place for place, token in enumerate(tokens) if token.kind == "L"), len(tokens))
    return any(_PAYS.search(token.text) for token in tokens[left + 1 :] if token.kind == "F")


def _tokens(typed: str) -> list[_Token] | None:
    tokens: list[_Token] = []
    place = 0
    while place < len(typed):
        token = next(
            filter(None, (_token(kind, each, typed, place) for kind, each in _TOKENS)), None
        )
        if token is None:
            return None
        tokens.append(token)
        place += len(token.text)
    return tokens


def _token(kind: str, pattern: re.Pattern[str], typed: str, place: int) -> _Token | None:
    found = pattern.match(typed, place)
    if found is None or not found[0]:
        return None
    if kind == "N":
        satang = amounts.parse(_BAHT.sub("", found[0]))
        return _Token(kind, found[0], satang) if isinstance(satang, int) else None
    count = found["count"] if kind == "C" else ""
    return _Token(kind, found[0], count=COUNT_WORDS.get(count, 0) or int(count or 0))


# Which of the numbers is what was paid, by the order of the kinds of words.
_PAID_AT = {
    "N": 0, "DN": 1, "TN": 1, "RN": 1, "PN": 1, "DNL": 1, "RNDN": 3, "DNRN": 1, "DNLN": 1,
    "DNLNL": 1, "NLNL": 0,
    "RNDNLN": 3, "CTN": 2, "TCN": 2,
}  # fmt: skip


def _reckoned(tokens: Sequence[_Token]) -> int | None:
    kinds = "".join(token.kind for token in tokens)
    if _IN_ROUNDS.fullmatch(kinds):
        return sum(token.satang for token in tokens)
    if kinds in _PAID_AT:
        adds_up = kinds != "RNDNLN" or _is_rest(tokens)
        return tokens[_PAID_AT[kinds]].satang if adds_up else None
    if kinds.startswith("D") and not _are_paid(tokens):
        return None
    if kinds.startswith(("D", "R", "P")):
        return _reckoned(tokens[1:])
    if kinds.endswith("TN") and len(kinds) > 2:
        return _agreed_total(kinds, tokens)
    return _added(kinds, tokens)


def _agreed_total(kinds: str, tokens: Sequence[_Token]) -> int | None:
    """The total that is told, where its parts come to it, or it is what is left of a price."""
    parts, total = _reckoned(tokens[:-2]), tokens[-1].satang
    is_less = kinds == "NTN" and form_texts.LEFT_OF_PRICE in tokens[1].text
    return total if is_less or parts == total else None


def _are_paid(tokens: Sequence[_Token]) -> bool:
    """True if what is added to a deposit was paid as well."""
    return all(_PAID_TOO.search(token.text) for token in tokens if token.kind == "P")


def _is_rest(tokens: Sequence[_Token]) -> bool:
    """True if the last number is what is left of the first after the one between."""
    return tokens[1].satang - tokens[3].satang == tokens[5].satang


def _added(kinds: str, tokens: Sequence[_Token]) -> int | None:
    """The parts added up; numbers with nothing between only where their count is told before."""
    told = 0
    if kinds.startswith("CN") and _TIMES_PAID.search(tokens[0].text):
        told, kinds, tokens = tokens[0].count, kinds[1:], tokens[1:]
    parts: list[int] = []
    joined = True
    place = 0
    while place < len(kinds):
        if kinds[place] == "P":
            joined, place = True, place + 1
            continue
        part = _part(kinds[place:], tokens[place:])
        if part is None or not (joined or told):
            return None
        parts.append(part[0])
        joined, place = False, place + part[1]
    if not parts or kinds.endswith("P") or (told and told != len(parts)):
        return None
    return sum(parts)


def _part(kinds: str, tokens: Sequence[_Token]) -> tuple[int, int] | None:
    """One part and how many tokens it is made of."""
    if kinds.startswith("CEN"):
        return tokens[0].count * tokens[2].satang, 3
    if kinds.startswith("ENC"):
        return tokens[1].satang * tokens[2].count, 3
    if kinds.startswith("NXN"):
        one, other = sorted((tokens[0].satang, tokens[2].satang))
        is_count = one % _HUNDRED == 0 and one <= _MOST_PIECES * _HUNDRED
        return (one // _HUNDRED * other, 3) if is_count else None
    if kinds.startswith("NXC"):
        return tokens[0].satang * tokens[2].count, 3
    if kinds.startswith("NC") and _TIMES_PAID.search(tokens[1].text):
        return tokens[0].satang * (1 if _SPLIT.match(tokens[1].text) else tokens[1].count), 2
    return (tokens[0].satang, 1) if kinds.startswith("N") and kinds[1:2] != "C" else None


def _stated_total(typed: str) -> int | None:
    """The total that is said last, where the numbers before come to it, whatever they are of."""
    said = None if _NOT_TOTAL.search(typed) else _STATED_TOTAL.search(typed)
    parts = [each[0].replace(",", "") for each in _FIGURE.finditer(typed)]
    if said is None or len(parts) < _FEWEST_PARTS:
        return None
    *before, total = map(Decimal, parts)
    return int(total * _HUNDRED) if sum(before) == total else None


@cache
def _heard() -> tuple[re.Pattern[str], dict[str, str]]:
    words = (*form_texts.DIGIT_WORDS, *form_texts.UNITS)
    by_sound = {thai.sound(thai.normalise(word)): word for word in words}
    longest_first = sorted(by_sound, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), by_sound


def _by_ear(typed: str) -> int | None:
    """A number in words that are misspelt by ear, with a unit among them."""
    bare = _BAHT.sub(
        "", re.sub(rf"^(?:{own.FILLERS})+|(?:{own.FILLERS}){{1,9}}$", "", typed)
    ).strip()
    sounds = thai.sound(thai.normalise(bare))
    pattern, by_sound = _heard()
    parts = pattern.findall(sounds)
    if len(parts) < 2 or "".join(parts) != sounds:
        return None
    words = [by_sound[part] for part in parts]
    found = amounts.parse("".join(words)) if set(words) & set(form_texts.UNITS) else None
    return found if isinstance(found, int) else None
