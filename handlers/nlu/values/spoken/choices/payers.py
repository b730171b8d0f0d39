"""The payer, and talk of paying that does not say if it was done. Pure."""

import re

from handlers.nlu.lexicon import representatives as texts
from handlers.nlu.lexicon.values import payments as own
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.spoken import chat_words

_RELATIVES = "|".join(sorted(texts.RELATIVES, key=len, reverse=True))
_PAID = re.compile(
    rf"(?:{_RELATIVES}){texts.COUNTED}{texts.BEFORE_PAYING}{texts.PAID}{texts.NOT_PAID_AFTER}"
)
_NOT_THIS_WAY = re.compile(own.NOT_THIS_WAY)
_TOLD_TO_PAY = re.compile(own.TOLD_TO_PAY)
_NOT_OF_PAYING = re.compile(own.NOT_OF_PAYING)
_RETURNED = re.compile(own.RETURNED)
_NO_MORE = re.compile(own.NO_MORE)
_ALL_PAID = re.compile(own.ALL_PAID)
_PAYS = re.compile(own.PAYS)
_INSTALMENTS = re.compile(own.INSTALMENTS)


def somebody_paid(text: str) -> bool:
    """True if a relative or a friend is told to have paid, and neither will nor could not, or all
    is told to be paid."""
    plain = " ".join(text.split())
    return _PAID.search(plain) is not None or _ALL_PAID.search(plain) is not None


def paid_in_part(text: str) -> bool:
    """True if some of several instalments were paid."""
    found = _INSTALMENTS.search(ascii_digits(" ".join(text.split())))
    if found is None:
        return False
    if found["all"] is not None:
        return int(found["paid"]) < int(found["all"])
    return any(word in text for word in own.DONE)


def tells_besides(text: str) -> bool:
    """True if another deed is told not to be done yet."""
    return _NOT_OF_PAYING.search(text) is not None


def without_asides(text: str) -> str:
    """The text without ways that are denied and without what a seller wanted, as long as something
    is said of paying besides; empty where only one more payment is denied."""
    plain = _NOT_OF_PAYING.sub(" ", chat_words.central(" ".join(text.split())))
    if _NO_MORE.search(plain):
        return ""
    for pattern in (_NOT_THIS_WAY, _TOLD_TO_PAY, _RETURNED):
        rest = pattern.sub(" ", plain)
        plain = rest if _PAYS.search(rest) else plain
    return plain
