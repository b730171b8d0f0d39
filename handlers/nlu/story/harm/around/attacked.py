"""Reader of an attack by somebody else, or of one that the writer means to make. Pure."""

import re

from handlers.nlu.lexicon import emergency as lexicon
from handlers.nlu.story.harm.around.texts import beaten, threats
from handlers.nlu.story.text import joined_words

_ATTACKED = re.compile(f"{lexicon.ATTACKED}|{lexicon.ATTACKED_IN_ENGLISH}")
_THREATENED, _NOT_THREATENED = map(re.compile, (threats.THREATENED, threats.NOT_THREATENED))
_BEATEN, _NOT_BEATEN = map(re.compile, (beaten.BEATEN, beaten.NOT_BEATEN))
_AT_HOME, _HURT = map(re.compile, (beaten.AT_HOME, beaten.HURT))
_DEMANDED = re.compile(threats.DEMANDED)
_ATTACKS_NEXT, _WRECKS_NEXT = map(re.compile, (lexicon.ATTACKS_NEXT, threats.WRECKS_NEXT))
_OF_ONESELF = re.compile(f"{lexicon.OF_ONESELF}|{lexicon.OF_ONESELF_IN_ENGLISH}")


def tells(text: str) -> bool:
    """True if somebody is told to attack, or to be about to: the police are called, not the
    ambulance, and nobody is to stay with that person."""
    plain = joined_words(" ".join(text.lower().split()))
    is_told = _ATTACKED.search(plain) is not None or _is_threatened(plain) or _is_beaten(plain)
    return is_told and _OF_ONESELF.search(plain) is None


def _is_beaten(plain: str) -> bool:
    is_told = _BEATEN.search(plain) or _AT_HOME.search(plain)
    return is_told is not None and _NOT_BEATEN.search(plain) is None


def is_hurt(text: str) -> bool:
    """True if somebody is told to bleed, or to be hurt, and not only threatened with it."""
    plain = joined_words(" ".join(text.lower().split()))
    return _HURT.search(plain) is not None and not _is_threatened(plain)


def _is_threatened(plain: str) -> bool:
    by_whom = _THREATENED.search(plain) is not None
    is_told = by_whom or (_DEMANDED.search(plain) is not None and not is_next(plain))
    return is_told and _NOT_THREATENED.search(plain) is None


def is_next(text: str) -> bool:
    """True if the writer is about to attack the one who cheated, and means no harm to himself."""
    plain = joined_words(" ".join(text.lower().split()))
    is_told = _ATTACKS_NEXT.search(plain) or _WRECKS_NEXT.search(plain)
    return is_told is not None and _OF_ONESELF.search(plain) is None
