"""Owners of names, handles and numbers in a story: the seller, the filer, another. Pure."""

import re

from handlers.nlu.story.lexicon import sellers as texts

_OWN = re.compile(rf"{texts.OWN}{texts.OWN_GOES_ON}$")
_OWN_AFTER = re.compile(texts.OWN_AFTER)
_OWN_ACCOUNT = re.compile(texts.OWN_ACCOUNT)
_OWN_PHONE = re.compile(texts.OWN_NUMBER)
_OTHERS_PHONE = re.compile(texts.OTHERS_NUMBER)
_SELLERS_PHONE = re.compile(texts.SELLER_NUMBER)
_SELLERS_PHONE_AFTER = re.compile(texts.SELLER_NUMBER_AFTER)
_BEFORE, _ACCOUNT_BEFORE, _PHONE_BEFORE = 24, 32, 36


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
