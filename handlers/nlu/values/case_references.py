"""The number that a bank or the police gave: whether a text tells it, and whose it is. Pure."""

import re

from handlers.nlu import intents
from handlers.nlu.values import contacts
from handlers.texts import answers as texts

_SHORTEST = 4
_HOTLINE = re.compile(r"(?<!\d)1[1-9]\d\d(?!\d)")


def has_number(text: str) -> bool:
    """True if a text names such a number and holds it."""
    is_named = intents.contains_any(text, texts.CASE_NUMBER_WORDS)
    return is_named and is_long_enough(text)


def is_long_enough(text: str) -> bool:
    """True if there are as many digits as a case has; a hotline that was called is none."""
    return len(contacts.digits(_HOTLINE.sub(" ", text))) >= _SHORTEST


def is_from_bank(text: str) -> bool:
    """True if it is the bank's, as far as no police is named."""
    said = text.replace(texts.CASE_NUMBER_LABEL, "")
    return has_number(said) and not intents.contains_any(said, texts.OF_POLICE_WORDS)


def sentence(text: str) -> str:
    """The reference as it stands in the story."""
    return f"{texts.CASE_NUMBER_LABEL}: {text}"
