"""Short texts that are answered before the open question stands again. Pure.

A call that is not answered, an own bank's number, and a caller who says to be an officer.
"""

import re

from handlers.nlu import intents, phrases
from handlers.nlu.lexicon import emergency as lexicon
from handlers.nlu.lexicon.filed import questions as own
from handlers.nlu.lexicon.typed import who_answers
from handlers.nlu.values import option_matching
from handlers.texts import calls as texts
from knowledge_base.thai import has_thai

_SHORT = 80
_FOR_ANOTHER, _BY_ANOTHER = re.compile(texts.FOR_ANOTHER), re.compile(texts.BY_ANOTHER)
_WANTS_OWNER, _UNWILLING = re.compile(texts.WANTS_OWNER), re.compile(texts.UNWILLING)
_CANNOT_SPEAK = re.compile(texts.CANNOT_SPEAK)
_CLAIMS, _DID_IT = re.compile(texts.CLAIMS), re.compile(texts.DID_IT)
_WITHHOLDS = re.compile(texts.WITHHOLDS)
_CALLS_FROM, _OUR_NUMBER = re.compile(texts.CALLS_FROM), re.compile(texts.OUR_NUMBER)
_ACCOUNT = re.compile(r"(?:\d[ -]?){10}")
_UNKNOWN_BANK, _NOT_OWN_BANK = re.compile(texts.UNKNOWN_BANK), re.compile(texts.NOT_OWN_BANK)

_OF_THE_REPORT = {
    "refused": re.compile(lexicon.POLICE_REFUSE),
    "no-number": re.compile(lexicon.NO_CASE_NUMBER),
    "bring": re.compile(texts.WHAT_TO_BRING),
    "borrows": re.compile(texts.BORROWS_TELEPHONE),
    "no-net": re.compile(texts.WITHOUT_INTERNET),
}
_LOST_SIGNAL = re.compile(texts.LOST_SIGNAL)
_ANY_STATION = re.compile(lexicon.ANY_STATION)


def is_interruption(text: str) -> bool:
    """True if the text is answered in the middle of a form, whose question then stands again."""
    return asks_for_own_bank(text) or is_unanswered_hotline(text) or asks_about_caller(text)


def asks_who_answers(text: str) -> bool:
    """True if nothing is asked but whether a person or a program answers."""
    return phrases.is_made_of(text, who_answers.WHO_ANSWERS, who_answers.AROUND)


def asks_leave(text: str) -> bool:
    """True if somebody says that they have a question, and asks none yet."""
    return phrases.is_made_of(text, who_answers.ASKS_LEAVE, who_answers.AROUND_LEAVE)


def asks_for_own_bank(text: str) -> bool:
    """True if the number of one's own bank is asked for, without naming the bank."""
    return intents.is_one_of(text, texts.OWN_BANK_WORDS)


def calls_for_another(text: str) -> bool:
    """True if the writer would call a bank or 1441 for the one whose account it is."""
    said = text.lower()
    is_told = len(text) <= 2 * _SHORT and _FOR_ANOTHER.search(said) is not None
    return is_told and _BY_ANOTHER.search(said) is None


def is_owner_missed(text: str) -> bool:
    """True if the bank wants to hear whose account it is, or that person will or can not speak."""
    said = text.lower()
    missed = _WANTS_OWNER.search(said) or _CANNOT_SPEAK.search(said)
    return len(text) <= 2 * _SHORT and (missed is not None or is_owner_unwilling(text))


def is_owner_unwilling(text: str) -> bool:
    """True if whose account it is does not want the bank to be called."""
    return len(text) <= 2 * _SHORT and _UNWILLING.search(text) is not None


def does_not_know_bank(text: str) -> bool:
    """True if it is told that nobody knows which bank it is."""
    said = text.lower()
    is_told = len(text) <= _SHORT and _UNKNOWN_BANK.search(said) is not None
    return is_told and _NOT_OWN_BANK.search(said) is None


def of_the_report(text: str) -> str:
    """The matter of a short text between bank and police: "refused" if they take no report,
    "no-number" without the bank's number, "station" if it asks which one, "bring" if what to take
    there; "borrows" or "no-net" of the telephone to do it with; else empty."""
    said = text.lower() if len(text) <= _SHORT else ""
    if intents.asks_anyhow(said) and _ANY_STATION.search(said):
        return "station"
    return next((kind for kind, words in _OF_THE_REPORT.items() if words.search(said)), "")


def loses_signal(text: str) -> bool:
    """True if a telephone or its SIM is told to have no signal."""
    return _LOST_SIGNAL.search(text.lower()) is not None


def is_unanswered_hotline(text: str) -> bool:
    """True if 1441 or a bank is said not to answer; beside an account a bank is only where it
    is."""
    is_other = intents.contains_any(text, texts.OTHER_LINES) or _ACCOUNT.search(text)
    return names_line(text) and _is_silent(text) and not is_other


def is_unanswered_call(text: str) -> bool:
    """True if a call is said not to be answered, and not one to a shop or to somebody else: who
    was just told to call 1441 need not name it."""
    parties = option_matching.without(text, texts.SILENT_WORDS)
    return _is_silent(text) and not intents.contains_any(parties, texts.OTHER_PARTIES)


def is_on_hold(text: str, *, too_long: bool = False) -> bool:
    """True if somebody waits on the line of 1441 or a bank, and not on that of a caller; of a wait
    that is told to be long only if `too_long`."""
    if len(text) > _SHORT or intents.contains_any(text, (*texts.NOT_OF_CALLS, *texts.OTHER_LINES)):
        return False
    callers = (*texts.WHO_CALLS, *(() if names_line(text) else texts.CALLERS))
    rest = option_matching.without(text, texts.NOT_ANSWERED_YET)
    left = (*callers, *texts.SILENT_WORDS, *texts.ASKS_HOW_LONG)
    is_long = intents.contains_any(rest, texts.TOO_LONG_WORDS)
    waits = intents.contains_any(text, texts.ON_HOLD_WORDS) and is_long == too_long
    return waits and not intents.contains_any(rest, left)


def names_line(text: str) -> bool:
    """True if 1441 or a bank is named."""
    return intents.contains_any(text, texts.LINES)


def still_waits(text: str) -> bool:
    """True if no more is said than that the wait goes on."""
    return intents.is_one_of(text, texts.STILL_WAITS_WORDS)


def asks_about_caller(text: str) -> bool:
    """True if somebody who says to be an officer wants what no officer asks for, and it is asked
    if that is real; in English also if it is only told."""
    if not has_thai(text) and tells_of_false_officer(text):
        return intents.contains_any(text, texts.CAME)
    return (
        len(text) <= 2 * _SHORT
        and (intents.contains_any(text, texts.OFFICERS) or names_our_number(text))
        and intents.contains_any(text, texts.CONTACTS)
        and intents.contains_any(text, _never_asked_for(text))
        and intents.contains_any(text, texts.IS_IT_REAL)
    )


def _never_asked_for(text: str) -> tuple[str, ...]:
    """The words for what no officer asks for: one's own account is one where a caller of ours is
    told of, for the bank and the police ask for it."""
    is_caller = intents.contains_any(text, texts.CAME) or names_our_number(text)
    others = (*own.OTHERS, *texts.OTHERS_ACCOUNT)
    is_own = is_caller and not intents.contains_any(text, others)
    return (*texts.NEVER_ASKED_FOR, *texts.ACCOUNT) if is_own else texts.NEVER_ASKED_FOR


def tells_of_false_officer(text: str) -> bool:
    """True if somebody who says to be an officer is told to want what no officer asks for."""
    if len(text) > 2 * _SHORT:
        return False
    typed = option_matching.normalised(text)
    # Who calls to bring money back need not say who it is; a shop is none of these.
    about_money = intents.contains_any(text, own.MONEY_BACK)
    is_caller = about_money and not intents.contains_any(text, own.OTHERS)
    callers = (*texts.OFFICERS, *texts.CAME) if is_caller else texts.OFFICERS
    if names_our_number(text):
        callers = (*callers, *texts.CALLERS)
    for words in (callers, texts.WANTS, _never_asked_for(text)):
        found = (typed.find(word) for word in option_matching.spellings(words))
        place = min((place for place in found if place >= 0), default=-1)
        if place < 0:
            return False
        typed = typed[place:]
    return True


def claims_to_be_ours(text: str) -> bool:
    """True if it is told that somebody who says to be of this office wants what no officer asks
    for, and not that it was given."""
    claims = intents.contains_any(text, texts.THIS_OFFICE) and _CLAIMS.search(text) is not None
    return claims and _DID_IT.search(text) is None and tells_of_false_officer(text)


def asks_if_officer(text: str) -> bool:
    """True if it is asked if an officer of ours who called, or will, is one, or calls from which
    number."""
    caller = option_matching.without(text, texts.IS_IT_REAL)
    if len(text) <= _SHORT and _CALLS_FROM.search(text.lower()):
        return not intents.contains_any(text, own.OTHERS)
    return (
        len(text) <= 2 * _SHORT
        and intents.contains_any(text, texts.OFFICERS)
        and intents.contains_any(text, (*texts.CAME, *texts.IS_AN_OFFICER))
        and intents.contains_any(text, texts.IS_IT_REAL)
        and not intents.contains_any(caller, own.OTHERS)
    )


def tells_what_caller_knows(text: str) -> bool:
    """True if a caller is told to know the number of a complaint, or whose it is."""
    return _is_of_caller_and_complaint(text) and intents.contains_any(
        _WITHHOLDS.sub(" ", text.lower()), texts.KNOWS
    )


def tells_of_withheld_number(text: str) -> bool:
    """True if a caller is told not to name the number of a complaint, or not rightly."""
    return (
        _is_of_caller_and_complaint(text)
        and (intents.contains_any(text, texts.CAME) or names_our_number(text))
        and _WITHHOLDS.search(text.lower()) is not None
        and not tells_what_caller_knows(text)
    )


def names_our_number(text: str) -> bool:
    """True if the number of a complaint is named that is ours."""
    return _OUR_NUMBER.search(text.lower()) is not None


def _is_of_caller_and_complaint(text: str) -> bool:
    return (
        len(text) <= _SHORT
        and intents.contains_any(text, texts.CALLERS)
        and (intents.contains_any(text, texts.OF_A_COMPLAINT) or names_our_number(text))
        and not intents.contains_any(text, own.OTHERS)
    )


def _is_silent(text: str) -> bool:
    if len(text) > _SHORT or intents.contains_any(text, texts.NOT_OF_CALLS):
        return False
    if intents.contains_any(text, texts.SILENT_WORDS):
        return True
    waits = intents.contains_any(text, texts.WAITING_WORDS)
    calls = intents.contains_any(text, texts.CALL_WORDS)
    return waits and calls and not intents.contains_any(text, texts.ASKS_HOW_LONG)
