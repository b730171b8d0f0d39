"""Owners of names, handles and numbers in a story: the seller, the filer, another. Pure."""

import re
from dataclasses import dataclass

from handlers.nlu.lexicon.values import own_numbers
from handlers.nlu.story.lexicon import sellers as texts
from handlers.nlu.values import contacts

_OWN = re.compile(rf"{texts.OWN}{texts.OWN_GOES_ON}$")
_OWN_AFTER = re.compile(texts.OWN_AFTER)
_OWN_ACCOUNT = re.compile(texts.OWN_ACCOUNT)
_OWN_PHONE = re.compile(texts.OWN_NUMBER)
_OTHERS_PHONE = re.compile(texts.OTHERS_NUMBER)
_SELLERS_PHONE = re.compile(texts.SELLER_NUMBER)
_SELLERS_PHONE_AFTER = re.compile(texts.SELLER_NUMBER_AFTER)
_BEFORE, _ACCOUNT_BEFORE, _PHONE_BEFORE = 24, 32, 36
_ANOTHERS_BEFORE = re.compile(f"{own_numbers.OF_ANOTHER}{own_numbers.BEFORE_ITS_NUMBER}")
_ANOTHERS_BEHIND = re.compile(
    f"{own_numbers.BEHIND_ITS_NUMBER}(?:{own_numbers.OF_ANOTHER}|{own_numbers.OF_ANOTHER_BEHIND})"
)
_ANOTHERS_IN_ENGLISH = re.compile(own_numbers.OF_ANOTHER_IN_ENGLISH, re.IGNORECASE)
_SENT_TO = re.compile(own_numbers.MONEY_SENT_TO)
_CROOKS = re.compile(own_numbers.CROOKS)


@dataclass(frozen=True, slots=True)
class AnothersNumber:
    """A number that is called somebody else's: the number with the words that say so, whose they
    say it is, and whether who cheats, or sells, is meant."""

    told: str
    who: str
    is_crooks: bool


def is_own(plain: str, start: int, end: int) -> bool:
    """True if what stands there belongs to who tells the story, or to a near person."""
    before = plain[max(0, start - _BEFORE) : start]
    return bool(_OWN.search(before)) or is_said_to_be_own(plain, end)


def is_said_to_be_own(plain: str, end: int) -> bool:
    """True if what ends there is said to be one's own right after: "... of mine", "was hacked"."""
    return _OWN_AFTER.match(plain, end) is not None


def is_own_account(plain: str, start: int, end: int) -> bool:
    """True if an account is the one that was paid from."""
    before = plain[max(0, start - _ACCOUNT_BEFORE) : start]
    return bool(_OWN_ACCOUNT.search(before)) or is_said_to_be_own(plain, end)


def is_sellers_phone(plain: str, start: int, end: int) -> bool:
    """True if the words around a telephone number give it to the seller."""
    before = plain[max(0, start - _PHONE_BEFORE) : start]
    if _OTHERS_PHONE.search(before):
        return False
    sellers = [each.end() for each in _SELLERS_PHONE.finditer(before)]
    owns = [each.end() for each in _OWN_PHONE.finditer(before)]
    if sellers and sellers[-1] >= max(owns, default=0):
        return True
    return not owns and _SELLERS_PHONE_AFTER.match(plain, end) is not None


def anothers_number(text: str) -> AnothersNumber | None:
    """The one telephone number of a text, where it is called that of whoever is neither who tells
    nor one of their people; None for all others."""
    typed = contacts.ascii_digits(text)
    marks = list(contacts.PHONE_LIKE.finditer(typed))
    if len(marks) != 1 or not contacts.thai_phone(marks[0][0]):
        return None
    before, behind = typed[: marks[0].start()], typed[marks[0].end() :]
    called = _SENT_TO.search(before) or _ANOTHERS_BEFORE.search(before)
    told = f"{called[0]}{marks[0][0]}" if called else ""
    if called is None and (called := _ANOTHERS_BEHIND.match(behind)):
        told = f"{marks[0][0]}{called[0]}"
    if called is None:
        is_english = _ANOTHERS_IN_ENGLISH.search(typed)
        return AnothersNumber(marks[0][0], "", is_crooks=True) if is_english else None
    who = "".join(filter(None, called.groupdict().values()))
    is_office = _OTHERS_PHONE.search(who) is not None and own_numbers.FAKE not in who
    return AnothersNumber(told, who, not is_office and (not who or calls_crook(who)))


def calls_crook(said: str) -> bool:
    """True if the words name who cheats, or sells."""
    return _CROOKS.search(said) is not None
