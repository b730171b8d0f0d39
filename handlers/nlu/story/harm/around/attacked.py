"""Reader of an attack by somebody else, which is no deed of one's own. Pure."""

import re

from handlers.nlu.lexicon import emergency as lexicon

_ATTACKED = re.compile(f"{lexicon.ATTACKED}|{lexicon.ATTACKED_IN_ENGLISH}")
_OF_ONESELF = re.compile(f"{lexicon.OF_ONESELF}|{lexicon.OF_ONESELF_IN_ENGLISH}")


def tells(text: str) -> bool:
    """True if somebody is told to attack, or to be about to: the police are called, not the
    ambulance, and nobody is to stay with that person."""
    plain = " ".join(text.lower().split())
    return _ATTACKED.search(plain) is not None and _OF_ONESELF.search(plain) is None
