"""Doubts about a text under an open question that may be no answer to it. Pure."""

import re
from collections.abc import Callable

from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import marks
from handlers.form.form import Field
from handlers.form.options import KINDS, OTHER_REPORTS, PAID, PAYMENT_METHODS, PLATFORMS, WANTED
from handlers.form.restated.pieces import cut
from handlers.form.texts.field_words import EDIT_NAMES
from handlers.nlu import intents, moves, phrases
from handlers.nlu.lexicon.typed import doubts as lexicon
from handlers.nlu.lexicon.typed import told_elsewhere
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.told_elsewhere import SELLERS
from handlers.nlu.values import contacts, option_matching, personal_names, shop_names
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.spoken import chat_words, labelled
from knowledge_base import thai

_SHORT_NAME, _SENTENCE_WORDS = 3, 3
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
_LOOKS_FOR_IT = re.compile(lexicon.LOOKS_FOR_IT)
_SHORT = 40


def says_nothing(text: str) -> bool:
    """True if a text is a nod, a call to wait or a question back, and no value of any kind."""
    nods = phrases.is_made_of(text, lexicon.NODS, lexicon.AROUND_NODS)
    return nods or _is_courtesy(text) or _waits(text) or intents.ends_as_question(text)


def may_be_none(field: Field, text: str) -> bool:
    """True if it is more likely something else than what was asked for."""
    is_doubtful = _DOUBTS.get(FieldName(field.name))
    return is_doubtful is not None and (is_doubtful(text) or is_unsure(field, text))


def is_unsure(field: Field, text: str) -> bool:
    """True if words that may be taken as they are deny something, name two, or are not sure."""
    bare = _WITHOUT_LABELS.get(FieldName(field.name))
    return bare is not None and intents.contains_any(bare(text), lexicon.UNSURE)


def _is_courtesy(text: str) -> bool:
    return phrases.is_made_of(text, COURTESY)


def _waits(text: str) -> bool:
    parts = thai.tokenise(option_matching.plain(text)) if len(text) <= _SHORT else []
    if not parts:
        return False
    asks_for = parts[0] == lexicon.ASKS_FOR and parts[-1].endswith(lexicon.FIRST)
    return parts[0] in lexicon.WAITS or asks_for or _LOOKS_FOR_IT.search(text) is not None


def _tells(text: str) -> bool:
    if _is_english_sentence(text) or _calls_wrong(text):
        return True
    parts = thai.tokenise(thai.normalise(text))
    told = not lexicon.TELLING.isdisjoint(parts)
    return told or intents.contains_any(text, lexicon.TELLING_PARTS)


def _is_english_sentence(text: str) -> bool:
    first, _, more = text.strip().lower().partition(" ")
    return bool(more) and first in lexicon.ENGLISH_SENTENCES


def _is_sentence(text: str) -> bool:
    """True if plain words stand there and nothing else, some of which make a sentence."""
    parts = thai.tokenise(thai.normalise(text))
    is_long = len(parts) >= _SENTENCE_WORDS
    return is_long and all(map(thai.is_word, parts)) and not lexicon.SENTENCE.isdisjoint(parts)


def _calls_wrong(text: str) -> bool:
    """True if something that was answered before is called wrong."""
    restated = cut(text)
    return restated is not None and restated.calls_wrong


def _is_no_shop(text: str) -> bool:
    name = labelled.shop(text)
    text = name if labelled.is_introduced(text) else text
    if intents.is_one_of(text, SELLERS) or contacts.phones_within(text) or _holds_more(name):
        return True
    if labelled.is_company(text) and not contacts.digits(text):
        return _tells(text)
    is_called = name != text or intents.starts_with_any(text, SELLERS)
    is_told = _tells_of_buying(text) or (not is_called and _is_sentence(text))
    return is_told or shop_names.may_be_none(text) or _tells(text)


def _holds_more(name: str) -> bool:
    """True if little pictures part a name, or it goes on with the label of another answer."""
    pieces = [piece for piece in chat_words.between_signs(name) if thai.has_content(piece)]
    return len(pieces) > 1 or intents.contains_any(name[1:], lexicon.OTHER_LABELS)


def _tells_of_buying(text: str) -> bool:
    """True if a piece of a text begins with buying, or a seller is told to be somewhere."""
    pieces = [thai.tokenise(thai.normalise(piece)) for piece in text.split()]
    begins = {piece[0] for piece in pieces if piece}
    is_somewhere = any(lexicon.LIES in piece for piece in pieces)
    is_elsewhere = is_somewhere and intents.starts_with_any(text, SELLERS)
    return is_elsewhere or not lexicon.BUYS.isdisjoint(begins)


def _is_no_thing(text: str) -> bool:
    if not any(map(str.isalpha, text)) or " " in personal_names.clear_name(text):
        return True
    is_shop = text.strip().startswith(lexicon.SHOPS) or labelled.thing(text).startswith(
        lexicon.FROM
    )
    is_day = phrases.is_made_of(text, told_elsewhere.DAYS, told_elsewhere.AROUND_DAYS)
    is_none = phrases.is_made_of(text, lexicon.NO_THING, lexicon.AROUND_THING)
    if is_shop or is_day or is_none or _WITH_SUM.search(ascii_digits(text)):
        return True
    return (
        _tells(text) or _wishes_to_change(text) or shop_names.tells(text) or _is_other_answer(text)
    )


def _is_no_talk(text: str) -> bool:
    """True if nothing is told of a talk, or only what is wished for."""
    if moves.has_not_contacted(text):
        return False
    asks_back = intents.starts_with_any(text, lexicon.ASKS_BACK) or marks.named_order(text)
    is_other = _is_other_answer(text) or _wishes_to_change(text)
    if asks_back or is_other or not any(map(str.isalpha, text)):
        return True
    if not thai.has_thai(text):
        return False
    wishes = intents.starts_with_any(text, lexicon.WISHES)
    said = lexicon.SELLERS_SAY if wishes else lexicon.TALKS
    return not intents.contains_any(text, said)


def _wishes_to_change(text: str) -> bool:
    """True if another answer is to be changed, which is called by its name."""
    wishes = intents.starts_with_any(text, lexicon.CHANGES)
    return wishes and intents.contains_any(text, _NAMES_OF_ANSWERS)


def _is_other_answer(text: str) -> bool:
    """True if it is one of the choices of another question."""
    return intents.is_one_of(text, _OTHER_ANSWERS)


_DOUBTS: dict[FieldName, Callable[[str], bool]] = {
    FieldName.SELLER_NAME: _is_no_shop,
    FieldName.PRODUCT: _is_no_thing,
    FieldName.CONTACTED_SELLER: _is_no_talk,
}
_WITHOUT_LABELS: dict[FieldName, Callable[[str], str]] = {
    FieldName.SELLER_NAME: labelled.shop,
    FieldName.PRODUCT: labelled.thing,
}
