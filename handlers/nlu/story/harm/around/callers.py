"""Reader of English that tells of who wants money now: on the line, or in a chat. Pure."""

import re

from handlers.nlu.story.harm.around.texts import callers as texts
from knowledge_base.thai import has_thai

# A longer text is a story, in which it is told what was wanted before.
_LONGEST = 200
_OFFICIAL, _OFFICIAL_WANTS = re.compile(texts.OFFICIAL), re.compile(texts.OFFICIAL_WANTS)
_STAYS_ON, _BY_SOMEBODY = re.compile(texts.STAYS_ON), re.compile(texts.BY_SOMEBODY)
_ON_THE_LINE, _WANTS_PAYMENT = re.compile(texts.ON_THE_LINE), re.compile(texts.WANTS_PAYMENT)
_FOR_MORE = re.compile(f"{texts.FEE_BEFORE_MONEY}|{texts.MORE_AGAIN}")
_GOES = re.compile(f"{texts.TO_SAFE_ACCOUNT}|{texts.GOES_TO_PAY}|{texts.PAY_OR_ARREST}")
_TO_STRANGER = re.compile(texts.TO_STRANGER)
_OF_GOODS, _OF_AN_OFFICE = re.compile(texts.OF_GOODS), re.compile(texts.OF_AN_OFFICE)
_THREATENED_WITH = re.compile(texts.THREATENED_WITH)
_PAID, _OVER = re.compile(texts.PAID), re.compile(texts.OVER)


def press_in_english(text: str) -> bool:
    """True if a false officer or a caller wants money, somebody wants more before money comes, or
    money is about to go to one of them; what was paid already, or is over, has its own answers."""
    said = _prepared(text)
    if not _is_of_now(said):
        return False
    return _wants_more(said) or (_PAID.search(said) is None and _wants_first(said))


def are_of_no_pictures(text: str) -> bool:
    """True if they press for money in English, and nothing else is told that they threaten with."""
    return press_in_english(text) and _THREATENED_WITH.search(_prepared(text)) is None


def may_press_in_english(text: str) -> bool:
    """True if English that is only alike to that tells of no shop, real office or payment."""
    said = _prepared(text)
    is_other = _OF_GOODS.search(said) or _OF_AN_OFFICE.search(said) or _PAID.search(said)
    return _is_of_now(said) and not is_other


def _prepared(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())


def _is_of_now(said: str) -> bool:
    return len(said) <= _LONGEST and not has_thai(said) and _OVER.search(said) is None


def _wants_more(said: str) -> bool:
    return _OF_GOODS.search(said) is None and _FOR_MORE.search(said) is not None


def _wants_first(said: str) -> bool:
    if _OF_AN_OFFICE.search(said):
        return False
    if _OFFICIAL_WANTS.search(said) or _GOES.search(said):
        return True
    if _TO_STRANGER.search(said) and _OF_GOODS.search(said) is None:
        return True
    if _OFFICIAL.search(said) is None and _OF_GOODS.search(said):
        return False
    if _STAYS_ON.search(said):
        return _BY_SOMEBODY.search(_STAYS_ON.sub(" ", said)) is not None
    return _ON_THE_LINE.search(said) is not None and _WANTS_PAYMENT.search(said) is not None
