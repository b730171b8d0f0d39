"""The shop's name that is called so where something else was asked. Pure."""

import re
from typing import Any

from handlers.form.elsewhere.marks import Typed
from handlers.form.non_answers import shops
from handlers.nlu import moves, phrases
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.story import names
from handlers.nlu.story import text as story_text
from handlers.nlu.values import contacts, option_matching, shop_names
from handlers.nlu.values.spoken import filer_name

_LONGEST_NAME = 40
_COURTESY, _SELLER_NAMED = re.compile(texts.LAST_COURTESY), re.compile(texts.SELLER_NAMED)


def seller_name(typed: Typed) -> Any:
    """The name that is called the shop's, without the words that there is nothing else."""
    lead = _SELLER_NAMED.match(typed.rest)
    words = typed.rest[lead.end() :].split() if lead else _introduced(typed.rest).split()
    while words and (moves.tells_nothing(words[-1]) or phrases.is_made_of(words[-1], COURTESY)):
        words = words[:-1]
    name = filer_name.without_courtesy(_COURTESY.sub("", " ".join(words)))
    is_name = len(option_matching.plain(name)) > 1 and len(name) <= _LONGEST_NAME
    tells = moves.tells_nothing(name) or contacts.digits(name) or shop_names.is_sentence(name)
    return name if is_name and not tells and not shops.goes_on(name) else None


def _introduced(text: str) -> str:
    """The one name that a text introduces as a shop's, where nothing else stands before it."""
    told = story_text.prepare(text)
    found = names.find(told)
    if len(found) != 1 or found[0].is_payee:
        return ""
    start = found[0].start
    is_alone = text[:start].strip() in texts.CALLED_SHOPS and _ends_so(text, found[0])
    return text[start:] if is_alone else ""


def _ends_so(text: str, name: names.SellerName) -> bool:
    rest = text[name.end :].strip()
    return not rest or moves.tells_nothing(rest) or phrases.is_made_of(rest, COURTESY)
