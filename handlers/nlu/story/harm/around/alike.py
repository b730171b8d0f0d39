"""Reader of what is meant in words that are only alike to those of another danger. Pure."""

import re

from handlers.nlu.story.harm import deeds
from handlers.nlu.story.harm.around import callers
from handlers.nlu.story.harm.around.texts import alike as texts
from handlers.nlu.story.text import joined_words
from knowledge_base.content.signs.danger_phrases import DangerMatch
from knowledge_base.thai import has_thai

_APP, _OF_A_BODY = re.compile(texts.APP), re.compile(texts.OF_A_BODY)
_GIVES_SECRET, _NOT_GIVEN = re.compile(texts.GIVES_SECRET), re.compile(texts.NOT_GIVEN)
_STILL_THERE, _WENT = re.compile(texts.STILL_THERE), re.compile(texts.WENT)
_CHARGES, _PAID_OR_CHEATED = re.compile(texts.CHARGES), re.compile(texts.PAID_OR_CHEATED)
_PRESSES = re.compile(texts.PRESSES_TO_PAY)
_NOT_PRESSED = re.compile(f"{texts.HELD}|{texts.OF_A_CROOK}")
_PAYS_BILL, _NO_BILL_ALONE = re.compile(texts.PAYS_BILL), re.compile(texts.NO_BILL_ALONE)
_PAYS_FOR_GOODS, _ASKS_WHEN = re.compile(texts.PAYS_FOR_GOODS), re.compile(texts.ASKS_WHEN)
_NO_PURCHASE_ALONE = re.compile(texts.NO_PURCHASE_ALONE)
_ENGLISH_WORD = re.compile(r"[a-z']+")
# More than a bill is told of in a longer text.
_LONGEST_BILL = 100
_DEEDS = ("act", "act-outside")
_GIVEN_AWAY = "given-away"
_ON_LINE = "crook-on-line"
_OF_PAYMENT = ("just-paid", _ON_LINE)


def meant(found: DangerMatch, text: str) -> str:
    """The kind of danger that is meant; empty where what was learned is only alike to one. A phrase
    of the safety file stands."""
    if not found.is_learned:
        return found.kind
    if found.kind in _DEEDS and installs_only(text):
        return _GIVEN_AWAY
    if found.kind == "sextortion" and callers.are_of_no_pictures(text):
        return _ON_LINE
    if _is_ordinary(found.kind, text):
        return ""
    if found.kind == "just-paid":
        return _of_payment(text)
    return found.kind


def _is_ordinary(kind: str, text: str) -> bool:
    """True if no more is told than a debt, a bill, a purchase, or who paid whom."""
    if kind == "held":
        return presses_to_pay(text)
    if kind == "crisis":
        return tells_only_of_payment(text)
    return kind in _OF_PAYMENT and (pays_bill(text) or waits_for_goods(text))


def _of_payment(text: str) -> str:
    if gives_secret(text):
        return _GIVEN_AWAY
    return "" if is_charged(text) else "just-paid"


def installs_only(text: str) -> bool:
    """True if an app was installed, and nothing is told of a body."""
    plain = text.lower()
    is_told = _APP.search(plain) is not None and deeds.installed(text)
    return is_told and _OF_A_BODY.search(plain) is None


def gives_secret(text: str) -> bool:
    """True if a crook got a PIN or a code, and no money is told to have gone."""
    plain = joined_words(text.lower())
    if _GIVES_SECRET.search(plain) is None or _NOT_GIVEN.search(plain):
        return False
    return _WENT.search(_STILL_THERE.sub(" ", plain)) is None


def is_charged(text: str) -> bool:
    """True if a shop asks for a sum, and neither paying nor a crook is told of."""
    plain = joined_words(text.lower())
    return _CHARGES.search(plain) is not None and _PAID_OR_CHEATED.search(plain) is None


def pays_bill(text: str) -> bool:
    """True if an ordinary bill was paid, or is about to be, and nothing of a crook is told."""
    plain = joined_words(text.lower()) if len(text) <= _LONGEST_BILL else ""
    return _PAYS_BILL.search(plain) is not None and _NO_BILL_ALONE.search(plain) is None


def waits_for_goods(text: str) -> bool:
    """True if goods were paid, it is asked when they come, and nothing of a crook is told."""
    plain = joined_words(text.lower()) if len(text) <= _LONGEST_BILL else ""
    is_bought = _PAYS_FOR_GOODS.search(plain) and _ASKS_WHEN.search(plain)
    return is_bought is not None and _NO_PURCHASE_ALONE.search(plain) is None


def tells_only_of_payment(text: str) -> bool:
    """True if English tells with no other word than who paid whom, and for what."""
    words = set(_ENGLISH_WORD.findall(text.lower().replace("’", "'")))
    tells = not words.isdisjoint(texts.PAID_IN_ENGLISH) and not has_thai(text)
    return tells and words <= texts.OF_PAYMENT_IN_ENGLISH | texts.PAID_IN_ENGLISH


def presses_to_pay(text: str) -> bool:
    """True if a shop or a lender threatens with the police to be paid, and nobody is held."""
    plain = joined_words(text.lower())
    return _PRESSES.search(plain) is not None and _NOT_PRESSED.search(plain) is None
