"""The name of a shop that is asked about, and doubts about one that is given. Pure."""

import re

from handlers.nlu.lexicon import seller_names as lexicon
from handlers.nlu.lexicon.typed.told_elsewhere import PAID_LINE
from handlers.nlu.values import option_matching
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.spoken import filer_name
from handlers.texts import complaint as texts
from knowledge_base import thai

_CHECKS_A_SHOP = re.compile(lexicon.CHECKS_A_SHOP)
_ASKED_AT_END = re.compile(lexicon.ASKED_AT_END)
_PAID_LINE = re.compile(PAID_LINE)
_PRICE_IN_NAME, _IS_PAID = re.compile(lexicon.PRICE_IN_NAME), re.compile(lexicon.IS_PAID)
_LONGEST = 40
_LEAST_SENTENCE_WORDS = 2


def is_sentence(text: str) -> bool:
    """True if a text is more likely something told than a name."""
    return len(text) > _LONGEST or tells(text)


def tells(text: str) -> bool:
    """True if several words of a sentence stand in a text, however long."""
    words = thai.tokenise(thai.normalise(text))
    return sum(word in texts.SENTENCE_WORDS for word in words) >= _LEAST_SENTENCE_WORDS


def may_be_none(text: str) -> bool:
    """True if a text under the question for the shop's name may be no name."""
    said = text.strip()
    is_payment = _PAID_LINE.fullmatch(said) is not None
    return is_payment or is_sentence(text) or said.startswith(texts.NO_NAME_BEGINNINGS)


def may_hold_price(text: str) -> bool:
    """True if a price that is told may be part of a shop's name, as where all things cost that, and
    no word makes it what was paid."""
    typed = ascii_digits(text)
    return _PRICE_IN_NAME.search(typed) is not None and not _IS_PAID.search(typed)


def asked_about(text: str) -> str:
    """The name between a word for a shop and the question if it cheats, or behind the wish to have
    it checked, as it was typed; empty where it is not all that is said."""
    words = thai.normalise(text)
    asked = _CHECKS_A_SHOP.sub("", option_matching.without(words, lexicon.SHOP_QUESTIONS).strip())
    name = asked.removeprefix(next(filter(asked.startswith, lexicon.CHECKED_SHOPS), "")).strip()
    is_named = len(name) < len(asked) < len(words) and not name.startswith(lexicon.OF_ANY_SHOP)
    name = _ASKED_AT_END.sub("", filer_name.without_courtesy(name)) if is_named else ""
    if not thai.has_content(name) or len(name) > _LONGEST:
        return ""
    place = text.lower().find(name)
    return text[place : place + len(name)] if place >= 0 else name
