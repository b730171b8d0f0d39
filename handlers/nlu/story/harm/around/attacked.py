"""Reader of an attack by somebody else, or of one that the writer means to make. Pure."""

import re

from handlers.nlu.lexicon import emergency as lexicon

_ATTACKED = re.compile(f"{lexicon.ATTACKED}|{lexicon.ATTACKED_IN_ENGLISH}")
_ATTACKS_NEXT = re.compile(lexicon.ATTACKS_NEXT)
_OF_ONESELF = re.compile(f"{lexicon.OF_ONESELF}|{lexicon.OF_ONESELF_IN_ENGLISH}")


def tells(text: str) -> bool:
    """True if somebody is told to attack, or to be about to: the police are called, not the
    ambulance, and nobody is to stay with that person."""
    plain = " ".join(text.lower().split())
    return _ATTACKED.search(plain) is not None and _OF_ONESELF.search(plain) is None


def is_next(text: str) -> bool:
    """True if the writer is about to attack the one who cheated, and means no harm to himself."""
    plain = " ".join(text.split())
    return _ATTACKS_NEXT.search(plain) is not None and _OF_ONESELF.search(plain) is None
