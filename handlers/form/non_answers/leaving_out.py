"""Texts that skip a question: to pass on, to have none, not to know. Pure."""

import re
from datetime import date

from handlers import texts
from handlers.form.complaint import FieldName
from handlers.form.elsewhere import reader
from handlers.form.field_types import FreeText, PastDate, SellerContact
from handlers.form.form import Field, FormAnswers
from handlers.form.parsing import Complete, Partial
from handlers.form.text_types import WebAddress
from handlers.messages.event import TextMessage
from handlers.nlu import intents, moves
from handlers.nlu.lexicon.seller_names import ORDERED_BY_ANOTHER, SELLER_IS_GONE
from handlers.nlu.lexicon.values.own_numbers import ONLY_ONE_NUMBER
from handlers.nlu.lexicon.values.spoken_days import SOME_TIME_AGO
from handlers.nlu.values import contacts, option_matching
from handlers.nlu.values.spoken import labelled

_COMMAND = 40
_NOTHING, _LONG_NOTHING, _MANY_DIGITS = 24, 60, 7
_ONLY_ONE = re.compile(ONLY_ONE_NUMBER)
_SOME_TIME_AGO = re.compile(SOME_TIME_AGO)
_ORDERED_BY_ANOTHER = re.compile(ORDERED_BY_ANOTHER)
_SELLER_IS_GONE = re.compile(SELLER_IS_GONE)
_FORGOTTEN = re.compile(texts.FORGOTTEN)


def leaves_out(text: str, field: Field, answers: FormAnswers, today: date) -> bool:
    """True if the text does not answer the question, and is not to."""
    if _passes_on(text, field):
        return True
    if field.name == FieldName.SELLER_NAME and _is_anothers_order(text):
        return True
    in_its_way = _in_its_way(field, text)
    if in_its_way is not None:
        return in_its_way
    says_nothing = intents.sounds_like_any(text, texts.NOTHING_WORDS) or moves.tells_nothing(text)
    if not field.is_required(answers):
        # Where no free words are taken, longer ones that begin so can be nothing else.
        longest = _NOTHING if isinstance(field.kind, FreeText) else _LONG_NOTHING
        is_sign = text.strip() in texts.NOTHING_SIGNS
        says_nothing = says_nothing or is_sign or _has_none(text, longest)
    return says_nothing and not (
        _may_answer(text, field, today) or reader.parse(text, field, answers, today)
    )


def _passes_on(text: str, field: Field) -> bool:
    if intents.is_one_of(text, texts.SKIP_WORDS) or moves.passes_on(text):
        return True
    return field.name == FieldName.STORY and moves.ends_with_part(text, moves.passes_on)


def _is_anothers_order(text: str) -> bool:
    """True if somebody else ordered, and which shop it was is not known."""
    by_another = _ORDERED_BY_ANOTHER.match(text)
    rest = text[by_another.end() :] if by_another else ""
    return bool(rest) and (moves.tells_nothing(rest) or _has_none(rest, _LONG_NOTHING))


def _in_its_way(field: Field, text: str) -> bool | None:
    """True if a question with skip words of its own is skipped; None for all others."""
    if field.name == FieldName.STORY and _SELLER_IS_GONE.search(text):
        return False
    if isinstance(field.kind, PastDate):
        return moves.leaves_out_day(text) and not _SOME_TIME_AGO.search(text)
    if field.name == FieldName.SECOND_PHONE and _ONLY_ONE.search(text):
        return not contacts.digits(text)
    if isinstance(field.kind, SellerContact):
        return moves.leaves_out_talk(text)
    # A shop whose name is not known may be found by an address, or by who sold it.
    may_be_found = contacts.may_hold_address(text) or labelled.is_named_after_all(text)
    may_be_found = may_be_found or _names_one(text)
    return False if field.name == FieldName.SELLER_NAME and may_be_found else None


def _names_one(text: str) -> bool:
    """True if the name of who sold it stands before the words that another one is not known."""
    first = labelled.shop(text.partition(" ")[0]) if labelled.is_labelled(text) else ""
    is_none = moves.tells_nothing(first) or intents.sounds_as_it_begins(
        first, texts.NOTHING_BEGINNINGS
    )
    return " " in text.strip() and bool(first) and not is_none and first != text.partition(" ")[0]


def _has_none(text: str, longest: int) -> bool:
    """True if a text of at most `longest` letters begins or ends with having none, or not
    knowing."""
    if len(text) <= _COMMAND and _FORGOTTEN.match(text.strip()):
        return True
    holds_value = len(contacts.digits(text)) >= _MANY_DIGITS or contacts.ADDRESS.search(text)
    if len(text) > longest or holds_value:
        return False
    begins_so = intents.sounds_as_it_begins(text, texts.NOTHING_BEGINNINGS)
    return begins_so or option_matching.plain(text).endswith(texts.NOTHING_ENDINGS)


def _may_answer(text: str, field: Field, today: date) -> bool:
    """True if a no is an answer here, or gets a better sentence than a refusal to skip."""
    understood = isinstance(field.kind.read(TextMessage(text), [], today), Complete | Partial)
    return understood and not isinstance(field.kind, FreeText | WebAddress)
