"""Reader of a matter of its own that is told or asked while an emergency goes on. Pure."""

import re
from typing import Literal

from handlers.nlu import emergencies, intents
from handlers.nlu.story.lexicon import filer_details
from handlers.nlu.story.lexicon import open_cases as lexicon
from handlers.nlu.story.reader import Story

_SUPPOSED = re.compile(lexicon.SUPPOSED)
_OF_THE_CROOK = re.compile(lexicon.OF_THE_CROOK)
_GOODS_CAME = re.compile(lexicon.GOODS_CAME)
_FAILS = re.compile(lexicon.FAILS)
_OTHERS = re.compile(lexicon.OTHERS_THAN_THE_CROOK)
_OF_THE_MONEY = re.compile(lexicon.OF_THE_MONEY)
_BARE_FACT, _ASKS_OF_GOODS = map(re.compile, (lexicon.BARE_FACT, lexicon.ASKS_OF_GOODS))
_OF_THE_FIRST = re.compile(lexicon.OF_THE_FIRST)
_WHAT_OF, _MONEY = re.compile(lexicon.WHAT_OF), re.compile(lexicon.MONEY_WORD)
_GOODS = re.compile("|".join((lexicon.ANY_GOODS, *filer_details.GOODS.split())))


def is_supposed(text: str) -> bool:
    """True if it is asked what would be, and not of the crook who was told of."""
    typed = text.lower()
    return _SUPPOSED.search(typed) is not None and _OF_THE_CROOK.search(typed) is None


def is_of_goods(told: Story, text: str) -> bool:
    """True if something is told to be bought, and what came, or what is wrong with it."""
    is_bad = told.kind == "not-as-advertised" and told.kind_is_sure
    return told.says_what_was_bought and (is_bad or _GOODS_CAME.search(text.lower()) is not None)


def is_of_service(told: Story, text: str) -> bool:
    """True if a service is told to fail, or to cost too much."""
    is_service = told.kind == "other" and told.kind_is_sure
    return is_service and _FAILS.search(text.lower()) is not None


def is_of_others(text: str) -> bool:
    """True if it is of a customer, a landlord or a lender, and not of money that went or of who
    only says to be one."""
    typed = text.lower()
    return _OTHERS.search(typed) is not None and _OF_THE_MONEY.search(typed) is None


def is_of_the_first(text: str) -> bool:
    """True if who was told of before does something, or it is only named what money was for."""
    return _OF_THE_FIRST.search(text.lower()) is not None


def is_bare_fact(text: str) -> bool:
    """True if it is told what was bought, when or where, and nothing of the goods themselves."""
    return _BARE_FACT.search(text.strip().lower()) is not None and not intents.asks(text)


def asks_of_goods(text: str) -> bool:
    """True if a question is of goods and shops, and not of money that went or of a crook."""
    is_asked = _ASKS_OF_GOODS.search(text.lower()) is not None
    return is_asked and not emergencies.tells_of_it(text)


def asks_what_of(text: str) -> Literal["", "money", "goods"]:
    """The one of the two of which it is asked "and what of it?"; empty for any other text."""
    asked = _WHAT_OF.search(text.strip().lower())
    if asked is None:
        return ""
    if _MONEY.search(asked["what"]):
        return "money"
    return "goods" if _GOODS.search(asked["what"]) else ""
