"""Money that somebody near the filer paid, in whatever words. Pure."""

import re

from handlers.nlu.lexicon import representatives as texts

_RELATIVES = "|".join(sorted(texts.RELATIVES, key=len, reverse=True))
_PAID = re.compile(
    rf"(?:{_RELATIVES}){texts.COUNTED}{texts.BEFORE_PAYING}{texts.PAID}{texts.NOT_PAID_AFTER}"
)


def somebody_paid(text: str) -> bool:
    """Whether a relative or a friend is told to have paid, and neither will nor could not."""
    return _PAID.search(" ".join(text.split())) is not None
