"""Chat words made plain: dialects, laughter and speech as people type it. Pure."""

import re

from handlers.nlu.lexicon.values import chat_words as own
from handlers.nlu.lexicon.values import filer_names

_CENTRAL = [(re.compile(pattern), word) for pattern, word in own.CENTRAL.items()]
_LAUGHTER = re.compile(rf"[\s.!~]{{0,3}}(?:{own.LAUGHTER})[\s.!~]{{0,3}}", re.IGNORECASE)
_SIGNS = re.compile(own.SIGNS)
_SIGNS_AROUND = re.compile(rf"^\s{{0,3}}{own.SIGNS}\s{{0,3}}|\s{{0,3}}{own.SIGNS}\s{{0,3}}$")
_AT_AN_END = re.compile(
    rf"^\s{{0,3}}(?:{own.LAUGHTER_IN_LETTERS})(?=[\s.!~])|[\s.!~]{{1,9}}(?:{own.LAUGHTER_IN_LETTERS})[\s.!~]{{0,9}}$",
    re.IGNORECASE,
)
_INTERJECTIONS = re.compile(
    rf"(?:{filer_names.INTERJECTION}[\s.!?…~,{filer_names.REPEATED}]*)+(?:{filer_names.END})?",
    re.IGNORECASE,
)


def central(text: str) -> str:
    """The text with the commonest words of dialects as the central one says them."""
    for pattern, word in _CENTRAL:
        text = pattern.sub(word, text)
    return text


def without_laughter(text: str) -> str:
    """The text without laughing and crying, in figures as well; as it is where nothing is left."""
    return _LAUGHTER.sub(" ", text).strip() or text


def without_laughter_in_letters(text: str) -> str:
    """The text without laughing and crying before or after it: figures may be a value."""
    return _AT_AN_END.sub("", text).strip() or text


def laughs_within(text: str) -> bool:
    """True if somebody laughs or cries in the middle of a text."""
    return _LAUGHTER.search(without_laughter_in_letters(text)) is not None


def between_signs(text: str) -> list[str]:
    """The pieces of the text that little pictures part."""
    return _SIGNS.split(text)


def without_signs(text: str) -> str:
    """The text without little pictures; as it is where nothing is left."""
    return " ".join(" ".join(between_signs(text)).split()) or text


def without_signs_around(text: str) -> str:
    """The text without little pictures before and after it, which are a part of no name."""
    return _SIGNS_AROUND.sub("", text).strip() or text


def is_interjection(text: str) -> bool:
    """True if nothing but sounds of thinking or surprise are typed."""
    return _INTERJECTIONS.fullmatch(text.strip()) is not None
