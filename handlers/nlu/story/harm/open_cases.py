"""Reader of short lines within an open case, and of words that only such a case explains. Pure."""

import re
from typing import Literal

from handlers.nlu import intents
from handlers.nlu.lexicon.emergency import BUYING_WORDS
from handlers.nlu.story.harm import deeds, pays_more
from handlers.nlu.story.lexicon import open_cases as lexicon
from handlers.nlu.story.lexicon import people
from handlers.texts import urgent
from knowledge_base.thai import without_links

_SHORT_LINE, _SHORT = 40, 80
_STRANGE_APP = re.compile(lexicon.STRANGE_APP)
Move = Literal["", "nothing-done", "again", "app", "app-wanted", "on-line", "threat", "asks"]
_NOTHING_DONE: Move = "nothing-done"
OF_A_CALLER: tuple[Move, ...] = ("again", "on-line", "threat")
# The first that stands in a text counts.
_MOVES: dict[Move, tuple[str, ...]] = {
    _NOTHING_DONE: lexicon.NOTHING_DONE,
    "again": lexicon.CALLS_AGAIN,
    "app": lexicon.APP_IS_IN,
    "app-wanted": lexicon.APP_IS_WANTED,
    "on-line": lexicon.TALKS_ON,
    "threat": lexicon.THREATENS,
    "asks": lexicon.ASKS_WHETHER,
}


def move(text: str) -> Move:
    """The kind of a short line within an open case; empty for any other text, as one of goods."""
    if len(text) > _SHORT_LINE or intents.contains_any(text, (*BUYING_WORDS, *lexicon.SLEEPLESS)):
        return ""
    if surely := _surely(text):
        return surely
    # What follows if it is not done is no word of having done nothing.
    is_if = intents.contains_any(text, lexicon.IF_NOT)
    moves = {kind: words for kind, words in _MOVES.items() if not (is_if and kind == _NOTHING_DONE)}
    found = (kind for kind, words in moves.items() if intents.contains_whole(text, words))
    kind: Move = next(found, "")
    # What was sent is no question of whether to send it.
    is_sent = intents.contains_whole(text, urgent.SENT_WORDS) and not intents.asks(text)
    return "" if kind == "asks" and is_sent else kind


def _surely(text: str) -> Move:
    """The kind that nothing else in a line makes another."""
    if _STRANGE_APP.search(text):
        return "app"
    return "asks" if intents.is_one_of(text, lexicon.ASKS_ALONE) else ""


def threatens(text: str) -> bool:
    """True if somebody threatens as a false officer does, and not with pictures."""
    of_pictures = intents.contains_any(text, lexicon.PICTURES)
    return not of_pictures and intents.contains_any(text, lexicon.THREATENS)


def is_arrest_feared(text: str) -> bool:
    """True if the writer is told to be arrested, and not for what they sell, owe or did."""
    is_of_a_deed = intents.contains_any(text, people.ARRESTED_FOR)
    return not is_of_a_deed and intents.contains_any(text, people.ARREST)


def is_only_move(text: str) -> bool:
    """True if the whole text is such a line."""
    return any(intents.is_one_of(text, words) for words in _MOVES.values())


def opens_on_the_line(text: str) -> bool:
    """True if a first text makes sense only while somebody is on the telephone."""
    return intents.is_one_of(text, lexicon.OPENS_ON_THE_LINE)


def asks_if_police(text: str) -> bool:
    """True if it is asked whether an officer is real, and nothing about what was bought."""
    of_officers = len(text) <= _SHORT_LINE and intents.contains_any(text, lexicon.FALSE_OFFICERS)
    return of_officers and intents.ends_asking(text) and _asks_if_real(text)


def asks_if_utility(text: str) -> bool:
    """True if it is asked whether a caller from the power or the water works is real."""
    calls = len(text) <= _SHORT_LINE and intents.contains_any(text, lexicon.CALLS)
    of_works = calls and intents.contains_any(text, lexicon.UTILITIES)
    return of_works and intents.ends_asking(text) and _asks_if_real(text)


def _asks_if_real(text: str) -> bool:
    of_goods = intents.contains_any(text, BUYING_WORDS)
    return not of_goods and intents.contains_any(text, lexicon.REAL_WORDS)


def got_app_of_officer(text: str) -> bool:
    """True if an app was installed that somebody who says to be an officer wants."""
    of_officers = intents.contains_any(text, lexicon.FALSE_OFFICERS)
    return len(text) <= _SHORT and of_officers and deeds.installed(text)


def offers_money_back(text: str, *, in_case: bool) -> bool:
    """True if somebody is told to offer to bring lost money back: in a case whoever it is, else a
    stranger, or to want a fee for it. A link is looked at first."""
    if in_case and without_links(text) == text and pays_more.is_fee_for_money_back(text):
        return True
    who = lexicon.WHO_OFFERS if in_case else lexicon.STRANGERS
    return (
        len(text) <= 2 * _SHORT
        and without_links(text) == text
        and intents.contains_any(text, lexicon.OFFERS_BACK)
        and intents.contains_any(text, who)
        and not intents.contains_any(text, lexicon.NO_OFFER)
    )


def is_sleepless(text: str) -> bool:
    """True if sleep is lost, and not over goods."""
    of_goods = intents.contains_any(text, BUYING_WORDS)
    return len(text) <= _SHORT and not of_goods and intents.contains_any(text, lexicon.SLEEPLESS)


def tells_of_a_loss(text: str) -> bool:
    """True if money is told to be lost."""
    return intents.contains_any(text, lexicon.OF_A_LOSS)
