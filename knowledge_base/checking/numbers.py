"""The numbers of a text: accounts, PromptPay, telephones, and the lines of known offices. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from knowledge_base.checking import texts
from knowledge_base.content.signs.organisations import Organisation, Organisations

NumberKind = Literal["account", "promptpay", "phone"]
MOST_NUMBERS = 20
_NUMBER = re.compile(r"(?<![\w.,/-])\+?\d(?:[ -]{0,2}\d){2,17}(?![\d,/]|\.\d)")
_LABEL_LETTERS = 24
_PROMPTPAY = re.compile(texts.PROMPTPAY, re.IGNORECASE)
_ACCOUNT = re.compile(texts.ACCOUNT, re.IGNORECASE)
_OTHER = re.compile(texts.OTHER_NUMBER, re.IGNORECASE)
_CALLED, _MOBILE = re.compile(texts.CALLED, re.IGNORECASE), re.compile(r"^0[689]\d{8}$")
_TO_CALL = re.compile(texts.TO_CALL, re.IGNORECASE)
_JUST_CALLED = re.compile(rf"(?:{texts.TO_CALL})[ :.]{{0,3}}$", re.IGNORECASE)
_AFTER_SUM = re.compile(rf"^ ?(?:{texts.COUNTED})")
_ACCOUNT_SHAPE = re.compile(r"^\d{3}-\d-\d{5}-\d$|^\d{3}-\d{6}-\d$|^\d{3}-\d-\d{5,6}-?\d?$")
_FROM_ABROAD = re.compile(r"^(?:\+|00)66")
_THAI, _LEAST_FOREIGN = "66", 7
_FOREIGN_CODE = re.compile(rf"(?:{texts.CALLER})[^\n\d+]{{0,12}}\+(?!66)\d{{2,4}}(?!\d)")


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """`digits` as typed, with the sign of a foreign one; `owner`: the office whose line it is,
    `likely_owner` where that is not confirmed; `is_to_call`: a Thai telephone beside words of
    calling."""

    kind: NumberKind
    digits: str
    start: int
    end: int
    is_foreign: bool = False
    owner: Organisation | None = None
    is_to_call: bool = False
    likely_owner: Organisation | None = None

    @property
    def is_mobile(self) -> bool:
        """True if it is a mobile telephone of Thailand."""
        return self.kind == "phone" and _MOBILE.match(self.digits) is not None


class NumberReader:
    """The lines of organisations, made ready."""

    def __init__(self, organisations: Organisations) -> None:
        known = organisations.organisations
        self._owners = _by_line(known, lambda each: each.lines)
        self._likely = _by_line(known, lambda each: each.likely_lines)

    def find(self, text: str) -> tuple[FoundNumber, ...]:
        """The numbers of a text in which digits are 0 to 9, at most 20."""
        found: dict[str, FoundNumber] = {}
        for number in self._each(text):
            found.setdefault(number.digits, number)
            if len(found) == MOST_NUMBERS:
                break
        code = _FOREIGN_CODE.search(text)
        if code is None or any(number.is_foreign for number in found.values()):
            return tuple(found.values())
        called = FoundNumber("phone", code[0].partition("+")[2], *code.span(), is_foreign=True)
        return (called, *found.values())[:MOST_NUMBERS]

    def _each(self, text: str) -> Iterator[FoundNumber]:
        for match in _NUMBER.finditer(text):
            before = text[max(0, match.start() - _LABEL_LETTERS) : match.start()]
            if not _AFTER_SUM.match(text[match.end() : match.end() + 6]):
                number = self._read(match, before)
                if number is not None:
                    yield number

    def _read(self, match: re.Match[str], before: str) -> FoundNumber | None:
        typed = match[0].replace(" ", "")
        digits = typed.replace("-", "")
        national = _FROM_ABROAD.sub("0", digits)
        owner, likely = self._owners.get(national), self._likely.get(national)
        if owner is not None or likely is not None:
            return FoundNumber("phone", digits, *match.span(), owner=owner, likely_owner=likely)
        if digits.startswith(("+", "00")) and not digits.startswith(("+66", "0066")):
            is_real = _is_foreign(digits)
            return FoundNumber("phone", digits, *match.span(), is_foreign=True) if is_real else None
        if kind := _labelled(typed, digits, before):
            return FoundNumber(kind, digits, *match.span())
        is_called = _is_called(digits, before) or _JUST_CALLED.search(before)
        is_other = _OTHER.search(before) and not is_called
        return None if is_other else _thai_phone(digits, match, before)


def _by_line(
    organisations: Iterable[Organisation], lines_of: Callable[[Organisation], Iterable[str]]
) -> dict[str, Organisation]:
    """The organisation of each line, by its digits; of several the first."""
    owners: dict[str, Organisation] = {}
    for each in organisations:
        for line in lines_of(each):
            owners.setdefault(line.replace("-", ""), each)
    return owners


def _labelled(typed: str, digits: str, before: str) -> NumberKind | None:
    """The kind of a number, by the words before it or by its dashes."""
    if _PROMPTPAY.search(before) and len(digits) in (10, 13, 15):
        return "promptpay"
    if not (10 <= len(digits) <= 15 and digits.isdigit()):
        return None
    is_account = _ACCOUNT.search(before) or _ACCOUNT_SHAPE.match(typed)
    return "account" if is_account and not _is_called(digits, before) else None


def _is_called(digits: str, before: str) -> bool:
    return bool(_CALLED.search(before) and _MOBILE.match(digits))


def _thai_phone(digits: str, match: re.Match[str], before: str) -> FoundNumber | None:
    national = _FROM_ABROAD.sub("0", digits)
    if len(national) not in (9, 10) or not national.startswith("0"):
        is_account = len(national) in (10, 12) and national.isdigit()
        return FoundNumber("account", national, *match.span()) if is_account else None
    is_mobile = len(national) == 10 and national[1] in "689"
    if not is_mobile and (len(national) != 9 or national[1] not in "234567"):
        return FoundNumber("account", national, *match.span()) if len(national) == 10 else None
    is_to_call = _TO_CALL.search(before) is not None
    return FoundNumber("phone", national, *match.span(), is_to_call=is_to_call)


def _is_foreign(digits: str) -> bool:
    """True if it has the code of another country, or one that calls from abroad are given."""
    code = digits.lstrip("+0")
    return len(code) >= _LEAST_FOREIGN and not code.startswith(_THAI)
