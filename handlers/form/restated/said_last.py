"""An answer that its writer breaks off and gives anew in the same text. Pure."""

import re
from collections.abc import Iterator
from datetime import date

from rapidfuzz.distance import Prefix

from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import (
    Attachments,
    FreeText,
    PastDate,
    PayeeAccounts,
    SellerContact,
)
from handlers.form.form import Field
from handlers.form.non_answers import doubts
from handlers.form.parsing import Complete, Invalid, Partial
from handlers.form.text_types import PersonName
from handlers.messages.event import TextMessage
from handlers.nlu import intents
from handlers.nlu.lexicon.typed import breaks as own
from handlers.nlu.values.spoken import accounts, filer_name
from knowledge_base import thai
from knowledge_base.thai import name_lists

_LONGEST = 120
# Letters at the beginning by which a name is the same one, spelt anew.
_ALIKE = 3
_BREAK = re.compile(
    rf"(?:(?:(?<=[\s,\d])(?:{own.TURNED_BACK}|{own.ASIDE})|{own.ANYWHERE}"
    rf"|(?<![a-z]){own.IN_ENGLISH}(?![a-z]))[\s,]*){{1,3}}",
    re.IGNORECASE,
)
_APOLOGY = re.compile(own.APOLOGY)
_SAID_BEFORE = re.compile(own.SAID_BEFORE)
_SLIP_AFTER = re.compile(own.SLIP_AFTER)
_TAKEN_BACK = re.compile(own.TAKEN_BACK)
_EITHER = re.compile(own.EITHER)
_IN_SENTENCES = (SellerContact, Attachments)


def alone(text: str, field: Field | None, today: date) -> str:
    """The value that is said last, where one stands before the break as well, or that was said
    before; else the text."""
    if field is None or field.name == FieldName.STORY or isinstance(field.kind, _IN_SENTENCES):
        return text
    text = _APOLOGY.sub("", text).strip() or text
    value = _SAID_BEFORE.sub("", text)
    text = value if thai.has_content(value) else text
    if len(text) > _LONGEST or intents.asks(text):
        return text
    # An address is known by its shape, whatever was asked.
    fields = filter(None, (field, FORM.field(FieldName.EMAIL)))
    return next((last for each in fields for last in _said_last(text, each, today)), text)


def is_taken_back(text: str, field: Field, today: date) -> bool:
    """True if a value is called wrong at the end of a text, and no other told."""
    found = _TAKEN_BACK.search(text) if len(text) <= _LONGEST else None
    is_kind = field.name in (FieldName.STORY, FieldName.KIND, FieldName.PRODUCT)
    if found is None or is_kind or isinstance(field.kind, _IN_SENTENCES):
        return False
    return is_value(text[: found.start() + 1], field, today)


def is_either(text: str, field: Field, today: date) -> bool:
    """True if one of two values is denied, and nobody knows which."""
    found = _EITHER.search(text) if len(text) <= _LONGEST else None
    if found is None or field.name == FieldName.STORY or isinstance(field.kind, _IN_SENTENCES):
        return False
    before, after = text[: found.start()], text[found.end() :]
    is_before = is_value(before, field, today) or _is_nearly(before, field, today)
    return is_before and is_value(after, field, today)


def _said_last(text: str, field: Field, today: date) -> Iterator[str]:
    for found in reversed(list(_BREAK.finditer(text))):
        before, after = text[: found.start()].strip(" ,."), text[found.end() :].strip()
        after = _SLIP_AFTER.sub("", after)
        if isinstance(field.kind, PersonName):
            after = whole_name(before, after)
        elif isinstance(field.kind, PayeeAccounts):
            after = _with_bank(before, after)
        # A day that stands in talk is asked about, and not the one before the break.
        is_day = isinstance(field.kind, PastDate) and _is_nearly(after, field, today)
        is_told = before and after and (is_day or is_value(after, field, today))
        if is_told and (is_value(before, field, today) or _is_nearly(before, field, today)):
            yield after


def is_value(text: str, field: Field, today: date) -> bool:
    """True if a text is surely an answer, and tells nothing else."""
    if isinstance(field.kind, PersonName):
        return not filer_name.may_be_none(text)
    if isinstance(field.kind, FreeText) and doubts.may_be_none(field, text):
        return False
    return isinstance(field.kind.read(TextMessage(text), [], today), Complete | Partial)


def _is_nearly(text: str, field: Field, today: date) -> bool:
    """True if it is the beginning of an answer: a bank, a first name, a sum that is not sure."""
    if isinstance(field.kind, PersonName):
        return thai.has_content(text) and not filer_name.is_doubtful(filer_name.parse(text))
    if isinstance(field.kind, PayeeAccounts):
        return bool(accounts.named_bank(text))
    reading = field.kind.read(TextMessage(text), [], today)
    return isinstance(reading, Invalid) and bool(reading.nearest)


def whole_name(before: str, after: str) -> str:
    """The name with what it shares with the one before, where it is surely a part of one; empty
    where it may be either part."""
    old, new = filer_name.parse(before).split(), filer_name.parse(after).split()
    if len(old) != 2 or len(new) != 1:
        return after
    first, last = (Prefix.similarity(each, new[0]) for each in old)
    # A last name may be the first one of somebody else.
    is_like_last = last >= max(first + 1, _ALIKE)
    if name_lists.is_first_name(new[0]) and not is_like_last:
        return f"{new[0]} {old[1]}"
    is_last = is_like_last or name_lists.is_first_name(new[0]) or name_lists.is_last_name(new[0])
    return f"{old[0]} {new[0]}" if is_last else ""


def _with_bank(before: str, after: str) -> str:
    """The number with the bank that was told before it."""
    bank = accounts.named_bank(before)
    return after if accounts.named_bank(after) or not bank else f"{bank} {after}"
