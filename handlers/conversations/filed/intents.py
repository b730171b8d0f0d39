"""Intents of short texts about a sent complaint, and a yes or no to them. Pure."""

import re
from collections.abc import Callable

from handlers import texts
from handlers.conversations.filed.texts import corrections as texts_corrections
from handlers.nlu import intents, moves, phrases
from handlers.nlu.lexicon.filed import intents as filed_intents_texts
from handlers.texts.complaint import ADD_DETAILS_COMMANDS
from handlers.texts.filed import (
    ADD_LABEL,
    DETAILS_LABEL,
    LETTERS_LABEL,
    NEXT_LABEL,
    REOPEN_LABEL,
    WITHDRAW_LABEL,
)
from handlers.texts.status import NAMED_ON_MENU

_SHORT, _LONG = 40, 80
_FILES = "evidence"
_ADDS_FILE = re.compile(filed_intents_texts.ADDS_FILE, re.IGNORECASE)
_WISHES_LETTER = re.compile(filed_intents_texts.WISHES_LETTER)
_WHAT_TO_SAY = re.compile(filed_intents_texts.WHAT_TO_SAY)
_ADDRESSED = re.compile(filed_intents_texts.ADDRESSED)
_ALL_CAME = re.compile(filed_intents_texts.ALL_CAME)
_WITHDRAW_FIRST = re.compile(filed_intents_texts.WITHDRAW_FIRST)
_NO_FILE = re.compile(filed_intents_texts.NO_FILE)
# In the order in which they are looked for.
_SPOKEN: tuple[tuple[tuple[str, ...], str], ...] = (
    (filed_intents_texts.REOPEN_WORDS, "reopen"),
    (filed_intents_texts.WITHDRAW_WORDS, "withdraw"),
    (filed_intents_texts.REFUNDED_WORDS, "withdraw"),
    (filed_intents_texts.ADD_WORDS, "evidence"),
    (filed_intents_texts.CORRECT_WORDS, "correct"),
    (filed_intents_texts.NEXT_WORDS, "next"),
    (filed_intents_texts.LETTER_WORDS, "letters"),
)
_ALONE: tuple[tuple[tuple[str, ...], str], ...] = (
    (filed_intents_texts.WITHDRAW_ALONE_WORDS, "withdraw"),
    (filed_intents_texts.CORRECT_ALONE_WORDS, "correct"),
    ((REOPEN_LABEL, REOPEN_LABEL.english), "reopen"),
    (ADD_DETAILS_COMMANDS, "details"),
    (filed_intents_texts.REPLY_WORDS, "reply"),
    (filed_intents_texts.LETTER_ALONE_WORDS, "letters"),
)


def intent(text: str) -> str:
    """The name of the action that is asked for; empty where none is."""
    if intents.is_one_of(text, NAMED_ON_MENU):
        return ""
    found = (name for said, name in _SPOKEN if _speaks_of(text, said, name))
    command = _without_speaker(text)
    alone = (name for said, name in _ALONE if intents.is_one_of(command, said))
    named = next(found, "") or next(alone, "") or _last_words(text)
    return named or _no_more(text) or _adds_file(text) or _came_right(text) or _letter(text)


def _speaks_of(text: str, said: tuple[str, ...], name: str) -> bool:
    """True if words for an action stand in a text, and it does not say that there is none of it."""
    if not intents.contains_whole(text, said):
        return False
    if name == _FILES:
        return _NO_FILE.search(text) is None
    return name != "withdraw" or not _keeps_it(text)


def adds_files(text: str) -> bool:
    """True if a text wishes to add files, wherever the talk is."""
    return intent(text) == _FILES


def _adds_file(text: str) -> str:
    wishes = len(text) <= _LONG and _ADDS_FILE.search(text) is not None
    return _FILES if wishes and not _NO_FILE.search(text) else ""


def addressed(text: str, is_carrier: Callable[[str], bool]) -> str:
    """The text with "carrier" in the place of a carrier's name to which something is sent."""
    for named in _ADDRESSED.finditer(text):
        if is_carrier(named["whom"]):
            start, end = named.span("whom")
            return f"{text[:start]}{filed_intents_texts.A_CARRIER}{text[end:]}"
    return text


def _letter(text: str) -> str:
    return "letters" if wishes_letter(text) else ""


def wishes_letter(text: str) -> bool:
    """True if a letter is wished for in other words."""
    return len(text) <= _LONG and _WISHES_LETTER.search(text) is not None


def asks_what_to_say(text: str) -> bool:
    """True if it is asked what to write or to say to one of them, to be written for who asks."""
    return len(text) <= _LONG and _WHAT_TO_SAY.search(text) is not None


def _keeps_it(text: str) -> bool:
    """True if a text that names a withdrawal or money that came does not wish to withdraw."""
    forced = (*filed_intents_texts.FORCED_WORDS, *filed_intents_texts.IF_NOT_WITHDRAWN)
    if declines_withdrawal(text) or intents.contains_any(text, forced):
        return True
    is_imagined = intents.starts_with_any(text, filed_intents_texts.IF)
    if is_pressed_to_withdraw(text) or (is_imagined and not wishes_to_withdraw(text)):
        return True
    comes_short = intents.contains_whole(text, filed_intents_texts.NOT_YET_RIGHT_WORDS)
    return comes_short and not wishes_to_withdraw(text)


def is_pressed_to_withdraw(text: str) -> bool:
    """True if the shop pays, or does, only once it is withdrawn."""
    return len(text) <= _LONG and _WITHDRAW_FIRST.search(text.lower()) is not None


def wishes_to_withdraw(text: str) -> bool:
    """True if a text wishes in so many words to withdraw, and does not only say that all came."""
    alone = intents.is_one_of(_without_speaker(text), filed_intents_texts.WITHDRAW_ALONE_WORDS)
    named = intents.contains_whole(text, filed_intents_texts.WITHDRAW_WORDS)
    return alone or named or bool(_last_words(text)) or bool(_no_more(text))


def is_button(text: str) -> bool:
    """True if the text is the label of an action's button, and nothing else."""
    labels = (ADD_LABEL, DETAILS_LABEL, WITHDRAW_LABEL, NEXT_LABEL, LETTERS_LABEL)
    return intents.is_one_of(text, (*labels, *(label.english for label in labels)))


def _last_words(text: str) -> str:
    """A wish to withdraw at the end of a short text that gives the reason."""
    last = text.split()[-1:] if len(text) <= _SHORT else []
    return (
        "withdraw"
        if any(intents.is_one_of(each, filed_intents_texts.WITHDRAW_LAST_WORDS) for each in last)
        else ""
    )


def _no_more(text: str) -> str:
    """A wish to withdraw in other words, with nothing told besides."""
    said, around = filed_intents_texts.NO_MORE_WORDS, filed_intents_texts.AROUND_NO_MORE
    is_said = phrases.is_made_of(text, said, around) and not moves.is_sellers_wish(text)
    return "withdraw" if is_said else ""


def _came_right(text: str) -> str:
    """The wish to withdraw in a short text that money or goods came; it is confirmed first."""
    is_told = len(text) <= _SHORT and not intents.asks(text) and is_resolved(text)
    return "withdraw" if is_told and not _keeps_it(text) else ""


def _without_speaker(text: str) -> str:
    """The text without the small words before it."""
    shorter = text.strip(texts_corrections.AROUND)
    speaker = next((each for each in texts_corrections.SPEAKERS if shorter.startswith(each)), "")
    return _without_speaker(shorter[len(speaker) :]) if speaker else shorter


def wants_it_back(text: str) -> bool:
    """True if a person who withdrew a complaint wants it to go on after all."""
    if intents.contains_any(text, filed_intents_texts.BACK_WORDS):
        return True
    return any(
        intents.is_one_of(piece, filed_intents_texts.CHANGED_MIND)
        for piece in (text, *text.split())
    )


def tells_what_is_missing(text: str) -> bool:
    """True if a person who wants a complaint back says what the shop did not do."""
    return intents.contains_any(text, filed_intents_texts.MISSING_WORDS)


def is_glad(text: str) -> bool:
    """True if somebody says that all has come right."""
    return any(
        intents.is_one_of(piece, filed_intents_texts.GLAD_WORDS) for piece in (text, *text.split())
    )


def is_resolved(text: str) -> bool:
    """True if the wish to withdraw says that money or goods came, and not that any are missing."""
    came = intents.contains_whole(text, filed_intents_texts.CAME_RIGHT_WORDS)
    came = came or _ALL_CAME.search(text.lower()) is not None
    return came and not intents.contains_whole(text, filed_intents_texts.NOT_YET_RIGHT_WORDS)


def declines_withdrawal(text: str) -> bool:
    """True if somebody says in so many words not to withdraw."""
    if intents.contains_any(text, filed_intents_texts.IF_NOT_WITHDRAWN):
        return False
    return intents.contains_any(text, filed_intents_texts.NOT_WITHDRAWN_WORDS)


def says_no(text: str) -> bool:
    """True if the text, under the question whether to withdraw or reopen, means no; a doubt is a
    no, and loses nothing."""
    waits = intents.is_one_of(
        text, (*filed_intents_texts.WAIT_WORDS, *filed_intents_texts.CHANGED_MIND)
    )
    no = (*texts.GO_ON_WORDS, *texts.KEEP_WORDS)
    return waits or intents.refuses(text, no) or (len(text) <= _SHORT and declines_withdrawal(text))


def withdraws(text: str) -> bool:
    """True if a text confirms the withdrawal in so many words; a bare yes may be meant for what
    else was said."""
    return intents.agrees(text, filed_intents_texts.CONFIRM_WORDS) and not intents.agrees(text)


def says_yes(text: str) -> bool:
    """True if the text, under the same question, means yes."""
    return intents.agrees(text, (*texts.SEND_WORDS, *filed_intents_texts.CONFIRM_WORDS))


def makes_it(text: str) -> bool:
    """True if a text accepts a proposed correction."""
    return says_yes(text) or intents.is_one_of(text, filed_intents_texts.MAKE_IT_WORDS)


def leaves_it(text: str) -> bool:
    """True if a text declines a proposed correction, so that all stays as it is."""
    return intents.is_one_of(text, filed_intents_texts.LEAVE_IT_WORDS)
