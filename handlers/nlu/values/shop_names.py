"""Doubts about a text given as a shop's name. Pure."""

from handlers.texts import complaint as texts
from knowledge_base import thai

_LONGEST = 40
_LEAST_SENTENCE_WORDS = 2


def is_sentence(text: str) -> bool:
    """True if a text is more likely something told than a name."""
    return len(text) > _LONGEST or tells(text)


def tells(text: str) -> bool:
    """True if several words of a sentence stand in a text, however long."""
    words = thai.tokenise(thai.normalise(text))
    return sum(word in texts.SENTENCE_WORDS for word in words) >= _LEAST_SENTENCE_WORDS


def may_be_none(text: str) -> bool:
    """True if a text under the question for the shop's name may be no name."""
    return is_sentence(text) or text.strip().startswith(texts.NO_NAME_BEGINNINGS)
