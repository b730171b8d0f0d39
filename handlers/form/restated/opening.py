"""The first words of a message that take the answer before it back. Pure."""

import re

from handlers.nlu.lexicon.typed import breaks as own
from handlers.nlu.values.dates import MONTHS

_OPENING = re.compile(rf"\s*(?:{own.OPENING})[\s,]*(?=\S)", re.IGNORECASE)
_MONTH = rf"{own.MONTH}(?:{'|'.join(sorted(map(re.escape, MONTHS), key=len, reverse=True))})"
_OTHER_MONTH = re.compile(rf"{_MONTH}\s*(?:{own.SLIP})\s*(?={_MONTH})", re.IGNORECASE)


def plain(text: str) -> str:
    """The text with one plain word for them, so that what follows is known to be right."""
    found = _OPENING.match(text)
    return with_month(f"{own.IS_RIGHT} {text[found.end() :]}") if found else text


def with_month(text: str) -> str:
    """The text with the last of two months of which the first was a slip."""
    return _OTHER_MONTH.sub("", text)
