"""Purchases of which the first part was paid, and a rest was not. Pure."""

import re

from handlers.nlu.story.lexicon import instalments as texts
from handlers.nlu.story.lexicon import money

_PAID = re.compile(texts.PART_OF_A_PRICE)
_DEPOSITED = re.compile(texts.DEPOSITED)
_REST_UNPAID = re.compile(texts.REST_UNPAID)
_REST_OF_DEPOSIT = re.compile(texts.REST_OF_DEPOSIT)
_NOTHING_PAID = re.compile(money.NOTHING_PAID)
_ONE_PAID = re.compile(texts.ONE_PAID)


def are_told(plain: str) -> bool:
    """True if it is told that a part was paid, and that the rest was not."""
    if _ONE_PAID.search(plain) is not None:
        return True
    return _find(plain) is not None and _NOTHING_PAID.search(without(plain)) is None


def without(plain: str) -> str:
    """The text without the rest that is not paid, so that only what was paid is read."""
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
