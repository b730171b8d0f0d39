"""Reader of what is meant in words that are only alike to those of another danger. Pure."""

import re

from handlers.nlu.story.harm import deeds
from handlers.nlu.story.harm.around import attacked, doses
from handlers.nlu.story.harm.around.texts import alike as texts
from handlers.nlu.story.text import joined_words
from knowledge_base.content.signs.danger_phrases import DangerMatch

_APP, _OF_A_BODY = re.compile(texts.APP), re.compile(texts.OF_A_BODY)
_GIVES_SECRET, _NOT_GIVEN = re.compile(texts.GIVES_SECRET), re.compile(texts.NOT_GIVEN)
_STILL_THERE, _WENT = re.compile(texts.STILL_THERE), re.compile(texts.WENT)
_CHARGES, _PAID_OR_CHEATED = re.compile(texts.CHARGES), re.compile(texts.PAID_OR_CHEATED)
_PRESSES = re.compile(texts.PRESSES_TO_PAY)
_NOT_PRESSED = re.compile(f"{texts.HELD}|{texts.OF_A_CROOK}")
_IS_BACK, _NOT_BACK = re.compile(texts.IS_BACK), re.compile(texts.NOT_BACK)
_TAKEN_AWAY, _NOT_OF_OWN_WILL = map(re.compile, (texts.TAKEN_AWAY, texts.NOT_OF_OWN_WILL))
_OF_PICTURES = re.compile(texts.OF_PICTURES)
_PAYS_BILL, _NO_BILL_ALONE = re.compile(texts.PAYS_BILL), re.compile(texts.NO_BILL_ALONE)
# More than a bill is told of in a longer text.
_LONGEST_BILL = 100
_DEEDS = ("act", "act-outside")
_BY_OTHERS = ("held", "sextortion")
_GIVEN_AWAY = "given-away"
_OF_PAYMENT = ("just-paid", "crook-on-line")


def meant(found: DangerMatch, text: str) -> str:
    """The kind of danger that is meant; empty where what was learned is only alike to one. A phrase
    of the safety file stands, unless who was taken away is back."""
    if found.kind == "held" and is_back(text):
        return ""
    if not found.is_learned:
        return found.kind
    if found.kind in _DEEDS:
        return _of_deed(found.kind, text)
    if _is_demand_or_anger(found.kind, text):
        return ""
    if found.kind in _OF_PAYMENT and pays_bill(text):
        return ""
    if found.kind == "just-paid":
        return _of_payment(text)
    return found.kind


def _is_demand_or_anger(kind: str, text: str) -> bool:
    if kind in _BY_OTHERS:
        return presses_to_pay(text) and _OF_PICTURES.search(text) is None
    return kind == "crisis" and attacked.is_next(text)


def _of_deed(kind: str, text: str) -> str:
    if installs_only(text):
        return _GIVEN_AWAY
    return "" if doses.are_few(text) else kind


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


def presses_to_pay(text: str) -> bool:
    """True if a shop or a lender threatens with the police to be paid, and nobody is held."""
    plain = joined_words(text.lower())
    return _PRESSES.search(plain) is not None and _NOT_PRESSED.search(plain) is None


def is_back(text: str) -> bool:
    """True if who was taken away is told to be home again, or out, and in no danger any more."""
    plain = joined_words(text.lower())
    return _IS_BACK.search(plain) is not None and _NOT_BACK.search(plain) is None


def was_taken_away(text: str) -> bool:
    """True if who is back was taken away to work."""
    return is_back(text) and _TAKEN_AWAY.search(joined_words(text.lower())) is not None


def installs_of_own_will(text: str) -> bool:
    """True if an app was installed, which nobody wished for, and of which no harm is told."""
    return installs_only(text) and _NOT_OF_OWN_WILL.search(text.lower()) is None
