"""The shop's name that is called so where something else was asked. Pure."""

import re
from typing import Any

from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere.marks import Typed, Values
from handlers.form.form import Field, FormAnswers
from handlers.form.non_answers import fronts, leftover, shops
from handlers.nlu import intents, moves, phrases
from handlers.nlu.lexicon import seller_names as lexicon
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.story import names
from handlers.nlu.story import text as story_text
from handlers.nlu.story.lexicon.sellers import OWNERS
from handlers.nlu.values import contacts, option_matching, personal_names, shop_names
from handlers.nlu.values.spoken import filer_name
from knowledge_base import thai

_LONGEST_NAME = 40
_COURTESY, _SELLER_NAMED = re.compile(texts.LAST_COURTESY), re.compile(texts.SELLER_NAMED)
_CALLED = re.compile(lexicon.CALLED_A_SHOP, re.IGNORECASE)
_WRITTEN_TO = re.compile(lexicon.WRITTEN_TO_SHOP)
_ENDS = re.compile(lexicon.BESIDE_PLACE_ENDS, re.IGNORECASE)
_BY = re.compile(lexicon.BY_SOMEBODY, re.IGNORECASE)
_OWNERS = tuple(OWNERS.split())


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


def with_beside_place(found: Values, text: str, asked: Field, answers: FormAnswers) -> Values:
    """The answers with the shop's name that is told beside the place where it was bought, which was
    asked for; a name that was read there is only made longer, one that is known is left."""
    read, is_known = found.get(FieldName.SELLER_NAME), answers.get(FieldName.SELLER_NAME)
    if asked.name != FieldName.PLATFORM or is_known or intents.asks(text):
        return found
    name = _beside_place(" ".join(text.split()), may_be_person=bool(read))
    is_new = bool(name) and (not read or (read in name and read != name))
    return {**found, FieldName.SELLER_NAME: name} if is_new else found


def is_left_unread(text: str, answers: FormAnswers) -> bool:
    """True if a shop is spoken of beside the place where it was bought, and more is said of it
    than the answers hold."""
    if not (_CALLED.search(text) or _WRITTEN_TO.search(text)):
        return False
    rest = text
    for field in (FieldName.SELLER_NAME, FieldName.SELLER_LINK):
        rest = rest.replace(answers.get(field) or "\n", " ")
    return not leftover.is_understood(contacts.PHONE_LIKE.sub(" ", rest))


def _beside_place(text: str, *, may_be_person: bool) -> str:
    field = FORM.field(FieldName.SELLER_NAME)
    called, written = _CALLED.search(text), _WRITTEN_TO.search(text)
    lead = called or written
    if field is None or lead is None:
        return ""
    told = text[lead.end() :]
    told = told[: end.start()] if (end := _ENDS.search(told)) else told
    said = f"{lexicon.CALLED} {told}" if called else f"{lead[0]}{told}"
    name = fronts.named(said, field)
    is_one = len(option_matching.plain(name)) > 1 and len(name) <= _LONGEST_NAME
    is_shops = may_be_person or not personal_names.clear_name(name)
    is_sure = is_shops if called else _is_proper(told)
    return name if is_one and is_sure else ""


def _is_proper(name: str) -> bool:
    """True if a shop is called so: after somebody, or by a word that is none of the dictionary.
    Shops are of a kind by plain words."""
    parts = thai.tokenise(thai.normalise(name))
    is_known = any(map(personal_names.is_nickname, parts)) or not all(map(thai.is_word, parts))
    after_owner = any(part.startswith(_OWNERS) for part in parts[:-1]) or name.startswith(_OWNERS)
    return is_known or after_owner or _BY.search(name) is not None
