"""The first words of a message that take the answer before it back. Pure."""

import re

from handlers.nlu.lexicon.typed import breaks as own
from handlers.nlu.values.dates import MONTHS

_OPENING = re.compile(rf"\s*(?:{own.OPENING})[\s,]*(?=\S)", re.IGNORECASE)
_MONTH = rf"{own.MONTH}(?:{'|'.join(sorted(map(re.escape, MONTHS), key=len, reverse=True))})"
_OTHER_MONTH = re.compile(rf"{_MONTH}\s*(?:{own.SLIP})\s*(?={_MONTH})", re.IGNORECASE)


def after(text: str) -> str:
    """The words that follow them; empty where a text does not begin so."""
    found = _OPENING.match(text)
    return _with_month(text[found.end() :]) if found else ""


def plain(text: str) -> str:
    """The text with one plain word for them, so that what follows is known to be right."""
    right = after(text)
    return f"{own.IS_RIGHT} {right}" if right else text


def _with_month(text: str) -> str:
    """The text with the last of two months of which the first was a slip."""
    return _OTHER_MONTH.sub("", text)
