"""Texts that tell of what happened, whatever was asked. Pure."""

from handlers.form.restated.pieces import cut
from handlers.nlu import intents
from handlers.nlu.lexicon.typed import doubts as lexicon
from knowledge_base import thai


def tells(text: str) -> bool:
    """True if a word of what happened stands there, or a sentence, or something is called wrong."""
    if _is_english_sentence(text) or _calls_wrong(text):
        return True
    parts = thai.tokenise(thai.normalise(text))
    told = not lexicon.TELLING.isdisjoint(parts)
    return told or intents.contains_any(text, lexicon.TELLING_PARTS)


def _is_english_sentence(text: str) -> bool:
    first, _, more = text.strip().lower().partition(" ")
    return bool(more) and first in lexicon.ENGLISH_SENTENCES


def _calls_wrong(text: str) -> bool:
    """True if something that was answered before is called wrong."""
    restated = cut(text)
    return restated is not None and restated.calls_wrong
