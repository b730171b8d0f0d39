"""Reader of where somebody is held or attacked: outside Thailand, or in it. Pure."""

import re

from handlers.nlu import emergencies, intents
from handlers.nlu.lexicon.provinces import PROVINCES
from handlers.nlu.story.harm.around.texts import abroad as texts
from handlers.nlu.values import option_matching

_SENT_BACK = re.compile(texts.SENT_BACK)
# Shorter names stand within other words.
_LEAST_NAME = 4
_NAMES = {name for _, thai, _, others in PROVINCES for name in (thai, *others)}
_LIVES_IN = re.compile(
    texts.LIVES_IN + f"(?:{'|'.join(sorted(each for each in _NAMES if len(each) >= _LEAST_NAME))})"
)


def is_abroad(text: str) -> bool:
    """True if a place outside Thailand is named, and not only people or goods from there."""
    if is_in_thailand(text) or emergencies.tells_of_buying(text):
        return False
    places = option_matching.without(_SENT_BACK.sub(" ", text), texts.FOREIGNERS)
    return intents.contains_any(places, texts.ABROAD_WORDS)


def is_in_thailand(text: str) -> bool:
    """True if somebody is told to be in Thailand, or in one of its provinces."""
    is_named = _LIVES_IN.search(text) is not None
    return is_named or intents.contains_any(text, texts.IN_THAILAND_WORDS)
