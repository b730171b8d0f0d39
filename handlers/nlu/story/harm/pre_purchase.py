"""Texts that only ask to have somebody checked, before any money went. Pure."""

import re

from handlers.nlu.story.harm.around import relatives
from handlers.nlu.story.lexicon import checking as texts
from handlers.nlu.story.text import prepare
from handlers.nlu.values.spoken.once import once
from knowledge_base.thai import has_thai

_ASKED_NOT_TOLD = re.compile(texts.ASKED_NOT_TOLD, re.IGNORECASE)
_NOT_YET = re.compile(texts.NOT_YET)
_NOT_ONESELF = re.compile(texts.NOT_ONESELF)
_CHECK = re.compile(texts.CHECK)
_LOST = re.compile(texts.LOST)
_PAYING_IN_ENGLISH = re.compile(texts.PAYING_IN_ENGLISH)
_NOT_A_SELLER_IN_ENGLISH = re.compile(texts.NOT_A_SELLER_IN_ENGLISH)
_PREVENTS, _HOW = re.compile(texts.PREVENTS), re.compile(texts.HOW)
_CAME_TO_HARM = re.compile(texts.CAME_TO_HARM)
_LOOK_REQUEST = re.compile(texts.LOOK_REQUEST)
_LOOK_AHEAD = re.compile(texts.LOOK_AT_WHAT_COMES)
_LOOK_QUESTION = re.compile(texts.LOOK_QUESTION)
_LOOK_FIRST = re.compile(texts.LOOK_FIRST)
_LOOK_IS_TOLD = re.compile(texts.LOOK_IS_TOLD)
_GOODS_OR_SHOP = re.compile(texts.GOODS_OR_SHOP)
_CALLER_OR_HASTE = re.compile(texts.CALLER_OR_HASTE)
_ABOUT_TO_BUY, _OF_A_SALE = map(re.compile, (texts.ABOUT_TO_BUY, texts.OF_A_SALE))
_HASTE_OF_A_SHOP, _NOT_OF_A_SALE = map(re.compile, (texts.HASTE_OF_A_SHOP, texts.NOT_OF_A_SALE))
_LONGEST_BEFORE = 160


def without_asked(text: str) -> str:
    """The text without words of cheating and paying that are only asked or looked up."""
    return _ASKED_NOT_TOLD.sub(" ", text)


def asks_before_paying(text: str) -> bool:
    """True if money is still to be sent, a check is asked for, and no word tells of a loss; in
    doubt something was lost."""
    return _asks_first(prepare(text).plain) or is_about_to_buy(text)


@once
def is_about_to_buy(text: str) -> bool:
    """True if money is about to go to a shop, or has nearly gone, whether or not the shop presses
    for it; in doubt it has gone, or somebody else wants it."""
    plain = prepare(text).plain if len(text) <= _LONGEST_BEFORE else ""
    if _ABOUT_TO_BUY.search(plain) is None or relatives.names_one(plain):
        return False
    rest = _HASTE_OF_A_SHOP.sub(" ", _NOT_ONESELF.sub(" ", _ABOUT_TO_BUY.sub(" ", plain)))
    is_other = _NOT_OF_A_SALE.search(rest) or _CALLER_OR_HASTE.search(rest)
    return is_other is None and _OF_A_SALE.search(plain) is not None


def asks_to_check(text: str) -> bool:
    """The same where nothing says yet that money is to be sent."""
    return _only_asks(prepare(text).plain)


def asks_in_peace(text: str) -> bool:
    """True if it is asked whether to pay, or whom to trust, while nobody is on the line and
    nobody presses for it; in doubt somebody does."""
    plain = prepare(text).plain
    return _only_asks(plain) and _CALLER_OR_HASTE.search(plain) is None


def asks_before_buying(text: str) -> bool:
    """True if a check is asked for before goods or a shop are paid, while nobody is on the line
    and nobody presses for it, however soon it is to be paid."""
    if is_about_to_buy(text):
        return True
    plain = prepare(text).plain
    is_shop = _GOODS_OR_SHOP.search(plain) is not None and _asks_first(plain)
    return is_shop and _CALLER_OR_HASTE.search(_NOT_YET.sub(" ", plain)) is None


def asks_to_look_first(text: str) -> bool:
    """True if that is asked in plain words, of goods or a shop that is to be paid."""
    return _LOOK_FIRST.search(prepare(text).plain) is not None and asks_before_buying(text)


def asks_to_pay_in_english(text: str) -> bool:
    """True if it is asked in English whether to pay a seller, while nobody presses for it."""
    plain = prepare(text).plain
    of_seller = _PAYING_IN_ENGLISH.search(plain) and not _NOT_A_SELLER_IN_ENGLISH.search(plain)
    return bool(of_seller) and not has_thai(plain) and asks_in_peace(text)


def asks_to_prevent(text: str) -> bool:
    """True if it is asked how to teach somebody, or to see to it, that it does not come to harm; in
    doubt it has."""
    plain = prepare(text).plain
    is_asked = _PREVENTS.search(plain) is not None and _HOW.search(plain) is not None
    return is_asked and _CAME_TO_HARM.search(plain) is None


def asks_to_look(text: str) -> bool:
    """True if it is asked in plain words that something be looked at."""
    plain = prepare(text).plain
    return _LOOK_REQUEST.search(plain) is not None and _LOOK_IS_TOLD.search(plain) is None


def asks_for_look(text: str) -> bool:
    """True if it is asked that something be looked at that is still to come."""
    return _LOOK_AHEAD.search(prepare(text).plain) is not None and asks_to_look(text)


def asks_whose(text: str) -> bool:
    """True if it is asked whose something is, or whether it is real."""
    plain = prepare(text).plain
    return _LOOK_QUESTION.search(plain) is not None and _LOOK_IS_TOLD.search(plain) is None


def _asks_first(plain: str) -> bool:
    return _NOT_YET.search(plain) is not None and _only_asks(plain)


def _only_asks(plain: str) -> bool:
    if not _CHECK.search(plain):
        return False
    rest = _NOT_ONESELF.sub(" ", without_asked(_NOT_YET.sub(" ", plain)))
    return _LOST.search(rest) is None
