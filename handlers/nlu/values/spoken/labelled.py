"""A shop, a thing or an order's number without the label and the courtesy around it. Pure."""

import re

from handlers.nlu import phrases
from handlers.nlu.lexicon.typed.told_elsewhere import LABELS
from handlers.nlu.lexicon.values import labels as own
from handlers.nlu.values.contacts import ascii_digits, digits
from handlers.nlu.values.spoken import filer_name, slips

_SHOP_LEAD, _THING_LEAD = re.compile(own.SHOP_LEAD), re.compile(own.THING_LEAD)
_MANY_DIGITS, _FEWEST_DIGITS = 7, 4
_THING_END = re.compile(own.THING_END)
_NUMBER = re.compile(own.NUMBER, re.IGNORECASE)


def shop(text: str) -> str:
    """The name of a shop as it was typed."""
    return filer_name.without_courtesy(_SHOP_LEAD.sub("", slips.put_right(text), count=1))


def thing(text: str) -> str:
    """What was bought."""
    bare = filer_name.without_courtesy(_THING_LEAD.sub("", slips.put_right(text), count=1))
    return _THING_END.sub("", bare)


def may_be_number(text: str) -> bool:
    """Whether a text may hold an order's number: three digits alone count something."""
    return len(digits(text)) >= _FEWEST_DIGITS or _NUMBER.search(ascii_digits(text)) is not None


def number(text: str) -> str:
    """The one number of an order, where it is long or only labels stand around it; else the text
    without courtesy."""
    typed = slips.put_right(text)
    text = ascii_digits(typed)
    found = _NUMBER.findall(text)
    rest = text.replace(found[0], " ") if len(found) == 1 else ""
    if found and not rest.strip():
        return filer_name.without_courtesy(typed)
    is_one = len(found) == 1 and (
        len(digits(found[0])) >= _MANY_DIGITS or phrases.is_made_of(rest, LABELS)
    )
    return found[0] if is_one else filer_name.without_courtesy(typed.strip())
