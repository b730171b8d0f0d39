"""Doubts about a text under an open question that may be no answer to it. Pure."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import marks
from handlers.form.form import Field
from handlers.form.non_answers import leftover, shops, telling
from handlers.form.options import KINDS, OTHER_REPORTS, PAID, PAYMENT_METHODS, PLATFORMS, WANTED
from handlers.form.texts.field_words import EDIT_NAMES
from handlers.nlu import intents, moves, phrases
from handlers.nlu.lexicon.typed import doubts as lexicon
from handlers.nlu.lexicon.typed import told_elsewhere
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.wrong_and_right import COUNTED_THINGS
from handlers.nlu.values import amounts, contacts, option_matching, personal_names, shop_names
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.spoken import chat_words, labelled
from knowledge_base import thai

_SHORT_NAME = 3
_OTHER_ANSWERS = tuple(
    name
    for options in (KINDS, OTHER_REPORTS, PAID, PAYMENT_METHODS, PLATFORMS, WANTED)
    for option in options
    for name in (str(option.label), *option.said)
)
_NAMES_OF_ANSWERS = tuple(
    name
    for field in FORM.fields
    for name in (str(field.label), *EDIT_NAMES.get(field.name, ()))
    if len(name) > _SHORT_NAME
)
_WITH_SUM = re.compile(lexicon.WITH_SUM)
_EACH, _ONLY_COUNTED = re.compile(lexicon.EACH), re.compile(rf"\d{{0,4}}{COUNTED_THINGS}")
_OF_GOODS = re.compile(lexicon.OF_GOODS)
_PACKS = re.compile(lexicon.PACKS)
_AT_A_PLACE = re.compile(lexicon.AT_A_PLACE)
_POINTS_AT_IT, _MENDED = re.compile(lexicon.POINTS_AT_IT), re.compile(lexicon.MENDED)
_OF_THE_SELLER = re.compile(lexicon.OF_THE_SELLER)
_LOOKS_FOR_IT = re.compile(lexicon.LOOKS_FOR_IT)
_NOT_OF_THINGS = (lexicon.SPEECH - lexicon.DESCRIBES) | lexicon.BUYS
_SHORT = 40


def says_nothing(text: str) -> bool:
    """True if a text is a nod, a call to wait or a question back, and no value of any kind."""
    nods = phrases.is_made_of(text, lexicon.NODS, lexicon.AROUND_NODS)
    return nods or _is_courtesy(text) or _waits(text) or intents.ends_as_question(text)


def may_be_none(field: Field, text: str) -> bool:
    """True if it is more likely something else than what was asked for."""
    is_doubtful = _DOUBTS.get(FieldName(field.name))
    if is_doubtful is None:
        return False
    bare = _WITHOUT_LABELS.get(FieldName(field.name))
    says_more = bare is not None and _says_more(field, text, bare(text))
    return is_doubtful(text) or is_unsure(field, text) or says_more


def is_doubtful_within(field: Field, text: str, found: Mapping[str, Any]) -> bool:
    """True if a seller's name or a product that was found in a longer text may be none, or only
    the beginning of one."""
    value = found.get(field.name)
    if field.name not in (FieldName.SELLER_NAME, FieldName.PRODUCT) or not isinstance(value, str):
        return False
    is_alone = len(found) == 1
    is_none = (is_alone and is_unsure(field, text)) or may_be_none(field, value)
    more = [str(found[name]) for name in found if isinstance(found[name], str)]
    is_none = is_none or _says_more(field, text, value, *(each for each in more if each != value))
    return is_none or (field.name == FieldName.SELLER_NAME and shops.goes_on_after(value, text))


def _says_more(field: Field, text: str, value: str, *others: str) -> bool:
    """True if more is said within a name, or around it, than is understood."""
    bare = _WITHOUT_LABELS[FieldName(field.name)]
    before, after = leftover.beside(text, value, others)
    led = bare(f"{before} {value}")
    lead = led.removesuffix(value) if led.endswith(value) else before
    is_led = not lead or leftover.is_understood(lead)
    is_known = leftover.is_understood(after) or leftover.is_apart(value, after)
    # A telephone is a thing, and no label, where things are asked for.
    is_another = field.name == FieldName.PRODUCT and intents.contains_any(lead, lexicon.TELEPHONES)
    return leftover.talks_on(value) or is_another or not (is_led and is_known)


def is_unsure(field: Field, text: str) -> bool:
    """True if words that may be taken as they are deny something, name two, or are not sure."""
    bare = _WITHOUT_LABELS.get(FieldName(field.name))
    if bare is None:
        return False
    return intents.contains_any(bare(text), lexicon.UNSURE) or _MENDED.search(text) is not None


def _is_courtesy(text: str) -> bool:
    return phrases.is_made_of(text, COURTESY)


def _waits(text: str) -> bool:
    parts = thai.tokenise(option_matching.plain(text)) if len(text) <= _SHORT else []
    if not parts:
        return False
    asks_for = parts[0] == lexicon.ASKS_FOR and parts[-1].endswith(lexicon.FIRST)
    waits = not lexicon.WAITS.isdisjoint((parts[0], parts[-1]))
    return waits or asks_for or _LOOKS_FOR_IT.search(text) is not None


def _is_no_thing(text: str) -> bool:
    if not any(map(str.isalpha, text)) or " " in personal_names.clear_name(text):
        return True
    is_shop = text.strip().startswith(lexicon.SHOPS) or labelled.thing(text).startswith(
        lexicon.FROM
    )
    is_day = phrases.is_made_of(text, told_elsewhere.DAYS, told_elsewhere.AROUND_DAYS)
    is_none = phrases.is_made_of(text, lexicon.NO_THING, lexicon.AROUND_THING)
    is_none = is_none or _is_no_noun(labelled.thing(text))
    if is_shop or is_day or is_none or _WITH_SUM.search(ascii_digits(text)):
        return True
    return (
        telling.tells(text)
        or _wishes_to_change(text)
        or shop_names.tells(text)
        or _is_other_answer(text)
    )


def _is_sum_or_place(text: str) -> bool:
    """True if it is a sum, a place, or a thing with another answer, or a tale, behind it."""
    thing = labelled.thing(text)
    is_sum = isinstance(amounts.parse_alone(text), int) and any(map(str.isalpha, text))
    more = " ".join(thing.split()[1:])
    is_labelled = intents.starts_with_any(more, lexicon.OTHER_LABELS) or lexicon.PROVINCE in more
    is_told = _AT_A_PLACE.search(thing) or _OF_THE_SELLER.search(thing) or _is_parted(thing)
    return is_sum or is_labelled or bool(is_told)


def _is_parted(thing: str) -> bool:
    """True if little pictures part what is told of a thing from it."""
    pieces = [piece for piece in chat_words.between_signs(thing) if thai.has_content(piece)]
    return len(pieces) > 1


def _is_none_told(text: str) -> bool:
    told = labelled.thing(text) if labelled.is_thing_instead(text) else text
    told = _PACKS.sub("", _EACH.sub(r"\g<many>", ascii_digits(told)))
    if _ONLY_COUNTED.match(labelled.thing(told)) or contacts.phones_within(told):
        return True
    return _is_sum_or_place(told) or _is_no_thing(told)


def is_no_thing(value: str) -> bool:
    """True if a thing that was told by the way may be none: a word of grammar stands in it."""
    parts = thai.tokenise(thai.normalise(value))
    return any(map(thai.is_grammar, parts)) or _is_none_told(value)


def _is_no_noun(thing: str) -> bool:
    """True if a text begins as no thing does, or holds a word that stands in sentences alone."""
    parts = thai.tokenise(thai.normalise(chat_words.central(thing)))
    if _POINTS_AT_IT.match(thing.strip()) or not _NOT_OF_THINGS.isdisjoint(parts):
        return True
    is_clause = not lexicon.NO_THING_BEGINS.isdisjoint(("".join(parts[:2]), *parts[:1]))
    return is_clause or not lexicon.CLAUSES.isdisjoint(parts)


def _is_no_talk(text: str) -> bool:
    """True if nothing is told of a talk, or only what is wished for."""
    if moves.has_not_contacted(text):
        return False
    if _is_of_something_else(text):
        return True
    if not thai.has_thai(text):
        return False
    wishes = intents.starts_with_any(text, lexicon.WISHES)
    said = lexicon.SELLERS_SAY if wishes else lexicon.TALKS
    # That a shop is named tells of no talk.
    told = next((text.strip().removeprefix(each) for each in lexicon.SHOPS if each in text), text)
    told = _OF_GOODS.sub(" ", told if len(text) <= _SHORT else text)
    return not intents.contains_any(told, said)


def _is_of_something_else(text: str) -> bool:
    """True if a text asks back, gives or changes another answer, only blames, or has no words."""
    is_blame = phrases.is_made_of(text, lexicon.BLAME, (*lexicon.AROUND_BLAME, *COURTESY))
    asks_back = _asks_back(text) or marks.named_order(text)
    is_other = _is_other_answer(text) or _wishes_to_change(text)
    return bool(asks_back or is_blame or is_other or not any(map(str.isalpha, text)))


def _asks_back(text: str) -> bool:
    """True if a text asks what such a talk is for, and reports no question of anybody's."""
    asks = any(piece.endswith(lexicon.WHY) for piece in map(option_matching.plain, text.split()))
    reports = intents.contains_any(text, lexicon.REPORTS)
    return intents.starts_with_any(text, lexicon.ASKS_BACK) or (asks and not reports)


def _wishes_to_change(text: str) -> bool:
    """True if another answer is to be changed, which is called by its name."""
    wishes = intents.starts_with_any(text, lexicon.CHANGES)
    return wishes and intents.contains_any(text, _NAMES_OF_ANSWERS)


def _is_other_answer(text: str) -> bool:
    """True if it is one of the choices of another question."""
    return intents.is_one_of(text, _OTHER_ANSWERS)


_DOUBTS: dict[FieldName, Callable[[str], bool]] = {
    FieldName.SELLER_NAME: shops.is_none,
    FieldName.PRODUCT: _is_none_told,
    FieldName.CONTACTED_SELLER: _is_no_talk,
}
_WITHOUT_LABELS: dict[FieldName, Callable[[str], str]] = {
    FieldName.SELLER_NAME: labelled.shop,
    FieldName.PRODUCT: labelled.thing,
}
