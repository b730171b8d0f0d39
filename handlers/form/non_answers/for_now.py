"""A value that is put in for the time being: "put … for now", which is no leaving. Pure."""

import re
from datetime import date

from handlers.form.complaint import FieldName
from handlers.form.field_types import FreeText, SellerContact
from handlers.form.form import Field
from handlers.form.parsing import Complete, Partial
from handlers.form.text_types import Payment
from handlers.messages.event import TextMessage
from handlers.nlu.lexicon.typed import leftover as own
from handlers.texts import form as texts

_ENOUGH = re.compile(own.ENOUGH_FOR_NOW)
_PUT, _MAY_BE_PUT = re.compile(own.PUT_FOR_NOW), re.compile(own.TAKEN_FOR_NOW)
_LONGEST = 120


def without(text: str, field: Field | None, today: date) -> str:
    """The value alone, where it is told to be put in for now; else the text. What was taken from
    the filer is told in the same words, so that tales and payments are left as they are."""
    said = " ".join(text.split())
    if field is None or len(said) > _LONGEST or field.name == FieldName.STORY:
        return text
    if isinstance(field.kind, SellerContact | Payment):
        return text
    if found := _ENOUGH.fullmatch(said):
        return found["value"] or own.ENOUGH
    found = _PUT.fullmatch(said) or _MAY_BE_PUT.fullmatch(said)
    if found is None or texts.NOT in found["value"]:
        return text
    value = found["value"]
    return value if found.re is _PUT or _is_read(value, field, today) else text


def _is_read(value: str, field: Field, today: date) -> bool:
    """True if it can be nothing else than the answer that was asked for."""
    if isinstance(field.kind, FreeText):
        return False
    return isinstance(field.kind.read(TextMessage(value), [], today), Complete | Partial)
