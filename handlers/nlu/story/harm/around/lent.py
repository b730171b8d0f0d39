"""Reader of a bank card or passbook that somebody else wants to use, or uses. Pure."""

import re

from handlers.nlu.story.harm.around.texts import lent as texts
from handlers.nlu.story.text import joined_words

_WANTED, _NOT_WANTED, _GIVEN = map(re.compile, (texts.WANTED, texts.NOT_WANTED, texts.GIVEN))
_LONGEST = 160


def is_wanted(text: str) -> bool:
    """True if somebody else is told to want the card or the passbook of the writer."""
    plain = _plain(text)
    is_told = _WANTED.search(plain) is not None and not is_used(text)
    return is_told and _NOT_WANTED.search(plain) is None


def is_used(text: str) -> bool:
    """True if somebody else has the card, and takes the money: the bank has to block it."""
    return _GIVEN.search(_plain(text)) is not None


def _plain(text: str) -> str:
    return joined_words(" ".join(text.lower().split())) if len(text) <= _LONGEST else ""
