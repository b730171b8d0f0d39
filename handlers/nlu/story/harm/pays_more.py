"""Reader of a victim's way to pay a crook, or to pay again, and of what is told on it. Pure."""

import re

from handlers.nlu import intents
from handlers.nlu.story.lexicon import deeds
from handlers.nlu.story.lexicon import open_cases as lexicon
from handlers.nlu.story.text import prepare
from handlers.nlu.values.spoken import chat_words

_LONGEST, _SHORT_LINE = 120, 40
_GOES_TO_PAY = re.compile(lexicon.GOES_TO_PAY)
_SOON = re.compile(lexicon.SOON)
_ON_THE_WAY = re.compile(lexicon.ON_THE_WAY)
_PAID = re.compile(lexicon.PAID_ALREADY)
_SENT, _PRESSED = re.compile(lexicon.SENT_TO_MACHINE), re.compile(lexicon.PRESSED)
_NOT_SENT = re.compile(lexicon.NOT_SENT_TO_MACHINE)
_ASKS_FOR_MORE = re.compile(lexicon.ASKS_FOR_MORE)
_FEE_FOR_MONEY_BACK = re.compile(lexicon.FEE_FOR_MONEY_BACK)
_GOES_TO_STRANGER = re.compile(deeds.GOES_TO_STRANGER)
_PAID_MORE = re.compile(deeds.PAID_MORE)
_ORDERED = re.compile(deeds.ORDERED)
_PAYS_ON = re.compile(deeds.PAYS_ON)
_IS_CROOK = re.compile(lexicon.IS_CROOK)


def is_on_the_way(text: str) -> bool:
    """True if somebody is about to take out or send more for the crook, and has not done it yet."""
    told = text.lower() if len(text) <= _LONGEST else ""
    return any(
        _PAID.search(told, found.start()) is None
        and (_SOON.search(found[0]) or not intents.contains_any(text, lexicon.BEFORE))
        for found in _GOES_TO_PAY.finditer(told)
    )


def pays_on(text: str) -> bool:
    """True if a short line, in talk of money that goes to a crook, tells that it will be paid, asks
    whether to, or tells what is to come back for it; not of what was paid."""
    told = text.lower().strip() if len(text) <= _LONGEST // 2 else ""
    return _PAYS_ON.search(told) is not None and _PAID.search(told) is None


def has_paid_more(text: str) -> bool:
    """True if money is told to have been sent once more, to who has some of it already."""
    return len(text) <= _LONGEST and _PAID_MORE.search(text.lower()) is not None


def tells_of_the_way(text: str) -> bool:
    """True for a short line of where one is by now, or of the crook who waits."""
    is_line = len(text) <= _SHORT_LINE and not turns_back(text)
    return is_line and _ON_THE_WAY.search(text.lower()) is not None


def turns_back(text: str) -> bool:
    """True if a short line tells that no more is paid after all."""
    # What follows if it is not done is a threat.
    if len(text) > _SHORT_LINE or intents.contains_any(text, lexicon.IF_NOT):
        return False
    return intents.contains_whole(text, lexicon.TURNS_BACK)


def goes_to_stranger(text: str) -> bool:
    """True if money is about to go to somebody met on line, or to a fortune teller."""
    told = chat_words.central(text.lower()) if len(text) <= _LONGEST else ""
    found = _GOES_TO_STRANGER.search(told)
    return found is not None and _PAID.search(told, found.start()) is None


def is_sent_to_machine(text: str, *, on_line: bool = False) -> bool:
    """True if a caller, or somebody in haste, wants money to be taken out of a machine now; of a
    crook who is `on_line` it is enough that he wants money sent."""
    return _sent_to_machine(text) is not None or (on_line and is_ordered(text))


def is_ordered(text: str) -> bool:
    """True if a short text tells that somebody wants money sent, which has not gone."""
    told = text.lower() if len(text) <= _SHORT_LINE else ""
    return _ORDERED.search(told) is not None and _PAID.search(told) is None


def relative_who_sends(text: str) -> str:
    """The word for the relative whom that caller says to be; empty for others."""
    found = _sent_to_machine(text)
    return (found["who"] or "") if found is not None else ""


def _sent_to_machine(text: str) -> re.Match[str] | None:
    told = prepare(text).plain
    if len(told) > _LONGEST or not _PRESSED.search(told) or _NOT_SENT.search(told):
        return None
    return _SENT.search(told)


def is_asked_again(text: str) -> bool:
    """True if a short text tells that whoever was complained of calls, writes or wants more again,
    and neither that it was long ago nor that it was paid."""
    told = text.lower() if len(text) <= _LONGEST else ""
    if intents.contains_any(told, lexicon.TOLD_OF_BEFORE) or _PAID.search(told):
        return False
    comes_back = _IS_CROOK.search(told) and intents.contains_any(told, lexicon.CALLS_AGAIN)
    return bool(comes_back or _ASKS_FOR_MORE.search(told) or is_fee_for_money_back(text))


def is_fee_for_money_back(text: str) -> bool:
    """True if money is told to come back once a fee is paid, which was not paid yet."""
    told = text.lower() if len(text) <= _LONGEST else ""
    is_refused = _PAID.search(told) or intents.contains_any(told, lexicon.NO_OFFER)
    return not is_refused and _FEE_FOR_MONEY_BACK.search(told) is not None
