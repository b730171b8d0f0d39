"""Reader of an attack by somebody else, or of one that the writer means to make. Pure."""

import re

from handlers.nlu.lexicon import emergency as lexicon
from handlers.nlu.story.harm.around.texts import threats
from handlers.nlu.story.text import joined_words

_ATTACKED = re.compile(f"{lexicon.ATTACKED}|{lexicon.ATTACKED_IN_ENGLISH}")
_THREATENED, _NOT_THREATENED = map(re.compile, (threats.THREATENED, threats.NOT_THREATENED))
_WISHED_IN_ANGER = re.compile(threats.WISHED_IN_ANGER)
_DEMANDED = re.compile(threats.DEMANDED)
_ATTACKS_NEXT, _WRECKS_NEXT = map(re.compile, (lexicon.ATTACKS_NEXT, threats.WRECKS_NEXT))
_OF_ONESELF = re.compile(f"{lexicon.OF_ONESELF}|{lexicon.OF_ONESELF_IN_ENGLISH}")


def tells(text: str) -> bool:
    """True if somebody is told to attack, or to be about to: the police are called, not the
    ambulance, and nobody is to stay with that person."""
    plain = joined_words(" ".join(text.lower().split()))
    is_told = _ATTACKED.search(plain) is not None or _is_threatened(plain)
    return is_told and _OF_ONESELF.search(plain) is None


def _is_threatened(plain: str) -> bool:
    plain = _WISHED_IN_ANGER.sub(" ", plain)
    by_whom = _THREATENED.search(plain) is not None
    is_told = by_whom or (_DEMANDED.search(plain) is not None and not is_next(plain))
    return is_told and _NOT_THREATENED.search(plain) is None


def is_next(text: str) -> bool:
    """True if the writer is about to attack the one who cheated, and means no harm to himself."""
    plain = joined_words(" ".join(text.lower().split()))
    is_told = _ATTACKS_NEXT.search(plain) or _WRECKS_NEXT.search(plain)
    return is_told is not None and _OF_ONESELF.search(plain) is None
