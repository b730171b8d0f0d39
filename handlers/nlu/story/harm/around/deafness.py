"""Reader of who does not hear, or cannot telephone, and of what else they tell. Pure."""

import re

from handlers.nlu import emergencies, intents, phrases
from handlers.nlu.story.harm.around.texts import deafness as texts
from handlers.nlu.story.text import joined_words
from knowledge_base import thai

_SAID = re.compile(texts.SAID)


def tells(text: str) -> bool:
    """True if somebody says to be deaf, and does not tell it of another."""
    of_others = emergencies.is_of_others(text) or intents.contains_any(text, texts.OF_A_RELATIVE)
    return intents.contains_any(text, texts.DOES_NOT_HEAR) and not of_others


def is_all(text: str) -> bool:
    """True if nothing is said but not to hear, or not to be able to telephone."""
    return phrases.is_made_of(text, (*texts.DOES_NOT_HEAR, *texts.CANNOT_CALL), texts.AROUND)


def without(text: str) -> str:
    """The rest of what a person who does not hear tells; the text as it is where nothing is left,
    or it is in no Thai."""
    if not thai.has_thai(text) or not tells(text) or is_all(text):
        return text
    rest = " ".join(_SAID.sub(" ", joined_words(" ".join(text.split()))).split())
    return rest if thai.has_thai(rest) else text
