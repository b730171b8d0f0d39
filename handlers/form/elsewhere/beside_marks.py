"""A choice, or the province, that was asked for and is told with a number or an address. Pure."""

import re

from handlers.form.complaint import FieldName
from handlers.form.elsewhere.marks import OF_THE_FILER, Typed, Values
from handlers.form.field_types import MultipleChoice, Province, SingleChoice
from handlers.form.parsing import Complete
from handlers.nlu.lexicon.typed import told_elsewhere as texts

_LONG_NUMBER = re.compile(r"\d{5}")
_BESIDE = {
    FieldName.PHONE,
    FieldName.SELLER_PHONE,
    FieldName.EMAIL,
    FieldName.ORDER_NUMBER,
}


def choice(rest: Typed, found: Values) -> Values:
    """The choice, or the province, that is all that stands beside numbers and addresses which are
    called what they are; else empty."""
    is_chosen = isinstance(rest.asked.kind, SingleChoice | MultipleChoice | Province)
    is_other = bool(found.keys() - _BESIDE) or _LONG_NUMBER.search(rest.rest)
    if not is_chosen or not found or is_other:
        return {}
    # Without a word of whose it is, it may be that of who was told or paid.
    words = texts.PHONE if rest.asked.name in OF_THE_FILER else texts.OWN
    if FieldName.PHONE in found and not rest.says(words):
        return {}
    reading = rest.read_as(rest.asked.name)
    return {**found, rest.asked.name: reading.value} if isinstance(reading, Complete) else {}
