"""Reader of what ends an open case: a caller who got nothing, and the caller's number. Pure."""

import re

from handlers.nlu import intents
from handlers.nlu.story.lexicon import open_cases as lexicon

_LONGEST = 120
_HUNG_UP = re.compile(lexicon.HANGS_UP)
_STILL_ON = re.compile(lexicon.NOT_HUNG_UP)
_NOT_DONE = re.compile(lexicon.NOT_DONE)
_WANTED = re.compile(lexicon.WANTED)
_BANK_CALL = re.compile(lexicon.BANK_CALL)
_REPORTS = re.compile(lexicon.REPORTS_NUMBER)
_DOES_WITH = re.compile(lexicon.DOES_WITH_NUMBER)
_OF_ID = re.compile(lexicon.IDENTITY)
_GAVE_ID = re.compile(lexicon.GAVE_IDENTITY)
_NUMBER = re.compile(lexicon.A_NUMBER)


def hung_up(text: str) -> bool:
    """True if somebody is told to have hung up, or to have stopped to answer."""
    told = _STILL_ON.sub(" ", text.lower())
    return len(text) <= _LONGEST and _HUNG_UP.search(told) is not None


def gave_nothing(text: str) -> bool:
    """True if it is plainly told that nothing was sent, said or installed, and nothing else was."""
    told = text.lower()
    if len(text) > _LONGEST or _NOT_DONE.search(told) is None:
        return False
    if intents.contains_any(text, lexicon.IF_NOT):
        return False
    rest = _BANK_CALL.sub(" ", _WANTED.sub(" ", _NOT_DONE.sub(" ", told)))
    return not any(word in rest for word in lexicon.DONE_AFTER_ALL)


def gave_identity(text: str) -> bool:
    """True if an identity number, an address or a birthday was told or sent, and nothing else of a
    secret: it is neither asked nor denied."""
    told = text.lower()
    if len(text) > _LONGEST or _GAVE_ID.search(told) is None or intents.asks(text):
        return False
    rest = _NOT_DONE.sub(" ", _WANTED.sub(" ", _OF_ID.sub(" ", told)))
    return not any(word in rest for word in lexicon.SECRET_TOO)


def asks_if_bank(text: str) -> bool:
    """True if it is asked whether the bank is to be called."""
    return _BANK_CALL.search(text.lower()) is not None and intents.asks_anyhow(text)


def asks_about_number(text: str, *, in_case: bool) -> bool:
    """True if it is asked what to do with a crook's telephone number: block or report it. Within a
    case any number is the caller's."""
    told = text.lower()
    if len(text) > _LONGEST or any(word in told for word in lexicon.OTHER_NUMBERS):
        return False
    if _DOES_WITH.search(told):
        return True
    if _NUMBER.search(told) is None or _REPORTS.search(told) is None:
        return False
    of_crook = any(word in told for word in lexicon.CROOKS_NUMBER)
    wishes = intents.asks(text) or any(word in told for word in lexicon.WISHES)
    return wishes and (in_case or of_crook)
