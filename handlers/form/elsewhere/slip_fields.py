"""The sum and the day that are told with an account, as on a slip that was copied. Pure."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere.marks import Values
from handlers.form.parsing import Complete
from handlers.messages.event import TextMessage
from handlers.nlu.lexicon.values import account_banks as own
from handlers.nlu.values.contacts import ascii_digits, digits

_FEWEST_OF_ORDERS = 7
_IS_SLIP = re.compile(own.IS_SLIP, re.IGNORECASE)
_SUM = re.compile(own.SLIP_SUM, re.IGNORECASE)
_DAY = re.compile(own.SLIP_DAY)
_SUM_TOLD, _DAY_TOLD = re.compile(own.SUM_TOLD), re.compile(own.DAY_TOLD)
_IS_OPEN = re.compile(own.NOT_ALL_OF_IT)


def parse(text: str, today: date) -> Values:
    """The values of a slip's fields, or told beside an account, as they are stored; of two sums, or
    days, none."""
    plain = ascii_digits(text)
    if _IS_SLIP.search(plain):
        sums, days = _SUM, _DAY
    elif _IS_OPEN.search(plain):
        return {}
    else:
        sums, days = _SUM_TOLD, _DAY_TOLD
    told = {
        FieldName.AMOUNT: {found["sum"] for found in sums.finditer(plain)},
        FieldName.PURCHASE_DATE: {found[0].strip() for found in days.finditer(plain)},
    }
    return dict(_read(told, today))


def with_order(text: str, number: str, today: date) -> Values:
    """The number of an order, and the sum or the day beside it; empty without one of these, and
    where the number is too short to be one."""
    is_one = number.isascii() and len(digits(number)) >= _FEWEST_OF_ORDERS
    told = parse(text, today) if is_one else {}
    return {**told, FieldName.ORDER_NUMBER: number} if told else {}


def _read(told: dict[FieldName, set[str]], today: date) -> Iterator[tuple[str, Any]]:
    for name, found in told.items():
        field = FORM.field(name)
        reading = (
            field.kind.read(TextMessage(*found), [], today) if field and len(found) == 1 else None
        )
        if isinstance(reading, Complete):
            yield name, reading.value
