"""Purchases of which the first part was paid, and a rest was not, or was as well. Pure."""

import re

from handlers.nlu.lexicon.values.payments import PAID_LESS
from handlers.nlu.story.lexicon import instalments as texts
from handlers.nlu.story.lexicon import money

_PAID = re.compile(texts.PART_OF_A_PRICE)
_DEPOSITED = re.compile(texts.DEPOSITED)
_REST_UNPAID = re.compile(texts.REST_UNPAID)
_REST_OF_DEPOSIT = re.compile(texts.REST_OF_DEPOSIT)
_NOTHING_PAID = re.compile(money.NOTHING_PAID)
_ONE_PAID = re.compile(texts.ONE_PAID)
_ALL_SENT = re.compile(money.ALL_SENT)
_PAID_LESS = re.compile(PAID_LESS)
_SETTLED = re.compile(texts.SETTLED_REST)
_FIRST_PART, _FIRST_SUM = re.compile(texts.FIRST_PART), re.compile(texts.FIRST_SUM)
_TOLD_TO = re.compile(texts.TOLD_TO_SETTLE)
_RESERVED = re.compile(texts.RESERVED)
_SUMS = ("one", "two", "three", "four", "five")


def are_settled(plain: str) -> bool:
    """True if it is told that a part was paid first, and then the rest."""
    return _settled(plain) is not None


def are_paid_whole(plain: str) -> bool:
    """True if it is told that all was paid, at once or in the end."""
    return _ALL_SENT.search(plain) is not None or are_settled(plain)


def _settled(plain: str) -> re.Match[str] | None:
    if not _FIRST_PART.search(plain):
        return None
    found = _SETTLED.finditer(plain)
    return next((each for each in found if not (each["wanted"] or each["wanted2"])), None)


def _with_settled(plain: str, found: re.Match[str]) -> str:
    """The text with a rest that was paid told as one more payment; without its sum only as paid,
    where the first part is no longer a sum of its own."""
    told = next((found[name] for name in _SUMS if found[name]), "")
    before, after = _TOLD_TO.sub(" ", plain[: found.start()]), plain[found.end() :]
    if told:
        before = _RESERVED.sub(texts.RESERVED_AS, before)
        return f"{before} {texts.PAID_MORE} {told} {after}"
    return f"{_FIRST_SUM.sub(' ', before)} {texts.ALL_PAID} {after}"


def are_told(plain: str) -> bool:
    """True if it is told that a part was paid, and that the rest was not."""
    if are_settled(plain):
        return False
    if _ONE_PAID.search(plain) is not None:
        return True
    return _find(plain) is not None and _NOTHING_PAID.search(without(plain)) is None


def without(plain: str) -> str:
    """The text without the rest that is not paid, so that only what was paid is read; one that
    was is a payment."""
    plain, settled = _PAID_LESS.sub(r"\g<paid>", plain), _settled(plain)
    if settled is not None:
        return _with_settled(plain, settled)
    found = _find(plain)
    return plain if found is None else f"{plain[: found.start()]} {plain[found.end() :]}"


def _find(plain: str) -> re.Match[str] | None:
    """The words of the rest, behind those of the part that was paid and not only wanted."""
    for before, rest in ((_PAID, _REST_UNPAID), (_DEPOSITED, _REST_OF_DEPOSIT)):
        paid = next((each for each in before.finditer(plain) if not each["wanted"]), None)
        found = rest.search(plain, paid.end()) if paid else None
        if found is not None:
            return found
    return None
