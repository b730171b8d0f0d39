"""The province of who tells, told where something else was asked. Pure."""

import re
from typing import Any

from handlers.form.complaint import FieldName
from handlers.form.elsewhere.marks import Typed
from handlers.form.field_types import FreeText, SellerContact
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values import option_matching, provinces
from knowledge_base import thai
from knowledge_base.thai import name_lists

# Of a shop, its page or a bank.
_CALLED_SO = (FieldName.SELLER_NAME, FieldName.SELLER_LINK, FieldName.PAYEE_ACCOUNT)
_LIVES = re.compile(texts.LIVES, re.IGNORECASE)
_SHORTEST, _LONG, _MOST_WORDS = 3, 5, 2


def province(typed: Typed) -> Any:
    """The code of the province that the rest of a text is; None where it may be something else, as
    the name of people who are called so."""
    lead = _LIVES.match(typed.rest)
    place = option_matching.plain(typed.rest[lead.end() :] if lead else typed.rest)
    if typed.says((*texts.SELLERS, *texts.ACCOUNT)) or (not lead and _may_be_other(typed, place)):
        return None
    named = _named(place, lead[0].strip() if lead else "")
    # Of two words the other may be a surname.
    is_person = typed.asked.name == FieldName.NAME and " " in place
    may_be_misspelt = lead or not isinstance(typed.asked.kind, FreeText | SellerContact)
    if named is None and may_be_misspelt and not is_person:
        named = _misspelt(place, is_led=lead is not None)
    return named.code if named else None


def _may_be_other(typed: Typed, place: str) -> bool:
    """True if a bank, a shop or a person may be called as this place is, which nothing leads to: a
    person as half a province, or one in two words."""
    if typed.asked.name == FieldName.NAME:
        named = provinces.exact_match(place)
        is_whole = named is not None and named.thai == place and place in typed.rest
        return not is_whole or name_lists.is_named(place)
    return typed.asked.name in _CALLED_SO


def _named(place: str, lead: str) -> provinces.ProvinceRecord | None:
    """The province of this name; a word of speech, or two letters, only where it is led to."""
    is_word = provinces.is_common_word(place) or len(place) < _SHORTEST
    return None if is_word and lead in ("", texts.IS_SOMEWHERE) else provinces.exact_match(place)


def _misspelt(place: str, *, is_led: bool) -> provinces.ProvinceRecord | None:
    is_one = len(place) >= _LONG and place.count(" ") < _MOST_WORDS
    # A word of grammar stands in no place's name.
    is_place = is_one and not any(map(thai.is_grammar, thai.tokenise(place)))
    near = provinces.parse(place) if is_place else None
    if not isinstance(near, provinces.ProvinceRecord):
        return None
    # From there the goods came, or the seller, for all that is known.
    return near if is_led or provinces.is_led_to(place, near) else None
