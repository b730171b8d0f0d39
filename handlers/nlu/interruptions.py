"""Short texts that are answered before the open question stands again. Pure.

A call that is not answered, an own bank's number, and a caller who says to be an officer.
"""

from handlers.nlu import intents as nlu_intents
from handlers.texts import calls as words

_SHORT = 80


def comes_first(text: str) -> bool:
    """Whether the text is answered in the middle of a form, whose question then stands again."""
    return asks_for_own_bank(text) or names_silent_line(text) or asks_of_caller(text)


def asks_for_own_bank(text: str) -> bool:
    """Whether the number of one's own bank is asked for, without naming the bank."""
    return nlu_intents.is_one_of(text, words.OWN_BANK_WORDS)


def names_silent_line(text: str) -> bool:
    """Whether 1441 or a bank is said not to answer."""
    named = nlu_intents.holds_one_of(text, words.LINES)
    return named and _is_silent(text) and not nlu_intents.holds_one_of(text, words.OTHER_LINES)


def tells_of_silent_line(text: str) -> bool:
    """Whether a call is said not to be answered, and not one to a shop or to somebody else: who
    was just told to call 1441 need not name it."""
    return _is_silent(text) and not nlu_intents.holds_one_of(text, words.OTHER_PARTIES)


def asks_of_caller(text: str) -> bool:
    """Whether somebody who says to be an officer wants what no officer asks for, and it is asked
    if that is real."""
    return (
        len(text) <= 2 * _SHORT
        and nlu_intents.holds_one_of(text, words.OFFICERS)
        and nlu_intents.holds_one_of(text, words.CONTACTS)
        and nlu_intents.holds_one_of(text, words.NEVER_ASKED_FOR)
        and nlu_intents.holds_one_of(text, words.IS_IT_REAL)
    )


def _is_silent(text: str) -> bool:
    if len(text) > _SHORT or nlu_intents.holds_one_of(text, words.NOT_OF_CALLS):
        return False
    if nlu_intents.holds_one_of(text, words.SILENT_WORDS):
        return True
    waits = nlu_intents.holds_one_of(text, words.WAITING_WORDS)
    calls = nlu_intents.holds_one_of(text, words.CALL_WORDS)
    return waits and calls and not nlu_intents.holds_one_of(text, words.ASKS_HOW_LONG)
