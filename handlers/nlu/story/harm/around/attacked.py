"""Reader of an attack by somebody else, or of one that the writer means to make. Pure."""

import re

from handlers.nlu import phrases
from handlers.nlu.lexicon import emergency as lexicon
from handlers.nlu.story.harm.around.texts import beaten, plans, threats, visits
from handlers.nlu.story.text import joined_words

_ATTACKED = re.compile(f"{lexicon.ATTACKED}|{lexicon.ATTACKED_IN_ENGLISH}")
_THREATENED, _NOT_THREATENED = map(re.compile, (threats.THREATENED, threats.NOT_THREATENED))
_BEATEN, _NOT_BEATEN = map(re.compile, (beaten.BEATEN, beaten.NOT_BEATEN))
_AT_HOME, _HURT = map(re.compile, (beaten.AT_HOME, beaten.HURT))
_ATTACKS_NEXT, _WRECKS_NEXT = map(re.compile, (threats.ATTACKS_NEXT, threats.WRECKS_NEXT))
_WISHED_IN_ANGER = re.compile(threats.WISHED_IN_ANGER)
_DEMANDED = re.compile(threats.DEMANDED)
_ARMED = re.compile(f"{plans.ARMED}|{plans.WITH_FRIENDS}")
_NOT_ARMED, _CAPTIVE = re.compile(plans.NOT_ARMED), re.compile(visits.CAPTIVE)
_VISITS, _NOT_VISITS = re.compile(visits.VISITS), re.compile(visits.NOT_VISITS)
_VISITS_IN_ENGLISH = re.compile(visits.VISITS_IN_ENGLISH)
_NOT_VISITS_IN_ENGLISH = re.compile(visits.NOT_VISITS_IN_ENGLISH)
_OF_ONESELF = re.compile(f"{lexicon.OF_ONESELF}|{lexicon.OF_ONESELF_IN_ENGLISH}")


def tells(text: str) -> bool:
    """True if somebody is told to attack, or to be about to: the police are called, not the
    ambulance, and nobody is to stay with that person."""
    plain = joined_words(" ".join(text.lower().split()))
    is_told = _ATTACKED.search(plain) is not None or _is_threatened(plain) or _is_beaten(plain)
    return is_told and _OF_ONESELF.search(plain) is None


def holds(text: str) -> bool:
    """True if those who attack are told to hold somebody, or to have them work."""
    return _CAPTIVE.search(text.lower()) is not None


def fears(text: str) -> bool:
    """True if a text says in English that its writer is afraid or in danger, and nothing else."""
    return phrases.is_made_of(text, visits.FEAR, visits.AROUND_FEAR)


def _is_beaten(plain: str) -> bool:
    is_told = _BEATEN.search(plain) or _AT_HOME.search(plain)
    return is_told is not None and _NOT_BEATEN.search(plain) is None


def is_hurt(text: str) -> bool:
    """True if somebody is told to bleed, or to be hurt, and not only threatened with it."""
    plain = joined_words(" ".join(text.lower().split()))
    return _HURT.search(plain) is not None and not _is_threatened(plain)


def _is_threatened(plain: str) -> bool:
    if is_next(plain):
        return False
    if _visits(plain):
        return True
    plain = _WISHED_IN_ANGER.sub(" ", plain)
    is_told = _THREATENED.search(plain) or _DEMANDED.search(plain)
    return is_told is not None and _NOT_THREATENED.search(plain) is None


def _visits(plain: str) -> bool:
    """True if somebody threatens to come to the writer's home or shop, or to wreck it."""
    if _VISITS.search(plain):
        return _NOT_VISITS.search(plain) is None
    in_english = _VISITS_IN_ENGLISH.search(plain)
    return in_english is not None and _NOT_VISITS_IN_ENGLISH.search(plain) is None


def is_next(text: str) -> bool:
    """True if the writer is about to attack the one who cheated, and means no harm to himself."""
    plain = joined_words(" ".join(text.lower().split()))
    is_told = _ATTACKS_NEXT.search(plain) or _WRECKS_NEXT.search(plain) or _goes_armed(plain)
    return bool(is_told) and _OF_ONESELF.search(plain) is None


def _goes_armed(plain: str) -> bool:
    """True if a weapon or friends are taken along to the one who cheated."""
    return _ARMED.search(plain) is not None and _NOT_ARMED.search(plain) is None
