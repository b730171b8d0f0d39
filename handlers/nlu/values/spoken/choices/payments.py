"""Payments told in one's own words: how far, and in which way, something was paid. Pure."""

import re

from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import moves
from handlers.nlu.lexicon.values import payments as own
from handlers.nlu.values import option_matching
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.option_matching import OptionNames
from handlers.nlu.values.spoken.choices import contrasts
from handlers.nlu.values.spoken.choices.contrasts import spaced

_WENT, _UNPAID = re.compile(own.WENT), re.compile(own.UNPAID)
_DEED = re.compile(own.DEED)
_NOT_YET, _PARTLY = re.compile(own.NOT_YET_BEGINS), re.compile(own.PARTLY)
_PART_OF_IT = re.compile(own.PART_OF_IT)
_OF_A_HUNDRED = re.compile(own.OF_A_HUNDRED)
_TAKEN_ITSELF, _OF_COURSE = re.compile(own.TAKEN_ITSELF), re.compile(own.OF_COURSE)
_AT_FIRST, _IN_THE_END = re.compile(own.AT_FIRST), re.compile(own.IN_THE_END)
_PAID_LESS = re.compile(own.PAID_LESS)
_PAID_OR_NOT, _NOBODY = re.compile(own.PAID_OR_NOT), re.compile(own.NOBODY_AT_ALL)
_OF_MONEY = re.compile(own.OF_MONEY)
_HAD_TO = re.compile(own.HAD_TO)
_GIFT_CARDS, _CARD = re.compile(own.GIFT_CARDS), re.compile(own.THE_SAME_CARD)
# What stands for a way in the words of its option, each before those that it holds a word of.
_WAYS = contrasts.standing_for(
    (own.GOODS_FOR_MONEY, own.OTHER_WAY),
    (own.OFF_WAGES, own.OTHER_WAY),
    (own.COINS_AND_CHEQUES, own.OTHER_WAY),
    (own.BY_COURIER, own.ON_DELIVERY),
    (own.WALLETS, own.BY_WALLET),
    (own.BANK_APPS, own.BY_TRANSFER),
    (own.IN_THE_PLATFORM, own.BY_PLATFORM),
)


def went(text: str) -> bool:
    """True if money is told to have gone, in the end or without one's doing, though a part of the
    text says that nothing was paid."""
    plain = spaced(text)
    if _TAKEN_ITSELF.search(plain) or _OF_COURSE.search(plain) or _PAID_LESS.search(plain):
        return True
    first = _AT_FIRST.search(plain)
    return first is not None and _IN_THE_END.search(plain, first.end()) is not None


def is_deed_alone(text: str) -> bool:
    """True if nothing is said but that money was given, be it in doubt."""
    is_so = phrases.is_made_of(text, own.PAID_SO, (*moves.PEOPLE, *moves.HEDGES))
    return is_so and _DEED.search(spaced(text)) is not None and not intents.asks(text)


def is_about_to_pay(text: str) -> bool:
    """True if nothing is said but that it is about to be paid."""
    around = (*moves.PEOPLE, *own.AROUND_ABOUT_TO_PAY)
    return phrases.is_made_of(text, own.ABOUT_TO_PAY, around) and not intents.asks(text)


def asks(text: str) -> bool:
    """True if a text ends as a question, and does not deny that anybody got anything."""
    return intents.ends_asking(text) and _NOBODY.search(spaced(text)) is None


def is_means(thing: str) -> bool:
    """True if a thing is what is given instead of money."""
    return any(
        re.search(pattern, spaced(thing)) for pattern in (own.GIFT_CARDS, own.GOODS_FOR_MONEY)
    )


def paid_partly(text: str) -> bool:
    """True if only a part was paid, whatever the rest is called."""
    is_share = _OF_A_HUNDRED.search(ascii_digits(text)) is not None
    return is_share or _PARTLY.search(spaced(text)) is not None


def part_paid(text: str) -> str:
    """The one sum that a text tells to be paid of the whole; empty without one, or of two."""
    found = [each["sum"] for each in _PART_OF_IT.finditer(ascii_digits(text))]
    return found[0] if len(found) == 1 and paid_partly(text) else ""


def is_unclear(text: str) -> bool:
    """True if one thing is told to be paid and another not, or it is asked which."""
    plain = spaced(text)
    return bool((_WENT.search(plain) and _UNPAID.search(plain)) or _PAID_OR_NOT.search(plain))


def is_paid(text: str) -> bool | None:
    """True if it was paid, False if not; None where nothing tells it, or some was."""
    plain = spaced(text)
    paid, unpaid = _WENT.search(plain), _UNPAID.search(plain) or _NOT_YET.search(plain)
    return None if bool(paid) == bool(unpaid) else bool(paid)


def denies(text: str) -> bool:
    """True if a text speaks of money, or begins with a no that stands apart from the rest; in
    English a no before other words denies those."""
    if own.CONFUSED in text:
        return False
    if _OF_MONEY.search(spaced(text)) is not None:
        return True
    first, _, more = text.strip().partition(" ")
    if first in own.BARE_NOS and more:
        return phrases.is_made_of(text, own.NODS_NO)
    return phrases.is_made_of(text if text.isascii() else first, own.NODS_NO)


def way(text: str, names: OptionNames) -> str | None:
    """The code of the way that was taken, not of one that was only meant."""
    plain = _HAD_TO.sub("", contrasts.without_questions(spaced(text)))
    if _GIFT_CARDS.search(plain):
        plain = _CARD.sub("", _GIFT_CARDS.sub(f" {own.OTHER_WAY} ", plain))
    plain = contrasts.in_words_of_options(plain, _WAYS)
    return contrasts.taken(plain, names) or option_matching.match_sure(plain, names)
