"""The sum and the day of a slip that was copied with the account it went to. Pure."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere.marks import Values
from handlers.form.parsing import Complete
from handlers.messages.event import TextMessage
from handlers.nlu.lexicon.values import account_banks as own
from handlers.nlu.values.contacts import ascii_digits

_IS_SLIP = re.compile(own.IS_SLIP, re.IGNORECASE)
_SUM = re.compile(own.SLIP_SUM, re.IGNORECASE)
_DAY = re.compile(own.SLIP_DAY)


def parse(text: str, today: date) -> Values:
    """The values of a slip's fields, as they are stored; of two sums, or days, none."""
    plain = ascii_digits(text)
    if not _IS_SLIP.search(plain):
        return {}
    told = {
        FieldName.AMOUNT: {found["sum"] for found in _SUM.finditer(plain)},
        FieldName.PURCHASE_DATE: {found[0] for found in _DAY.finditer(plain)},
    }
    return dict(_read(told, today))


def _read(told: dict[FieldName, set[str]], today: date) -> Iterator[tuple[str, Any]]:
    for name, found in told.items():
        field = FORM.field(name)
        reading = (
            field.kind.read(TextMessage(*found), [], today) if field and len(found) == 1 else None
        )
        if isinstance(reading, Complete):
            yield name, reading.value
