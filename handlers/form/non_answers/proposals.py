"""A value that was told beside other words, to be confirmed. Pure."""

from typing import Any

from handlers.form.field_types import PastDate
from handlers.form.form import Field
from handlers.form.parsing import Invalid, Option
from handlers.form.texts import asked_back
from handlers.texts import form as texts


def propose(field: Field, value: Any) -> Invalid:
    """Ask if a day, or a sum in satang, is the one that was asked for."""
    shown = field.show(value)
    if isinstance(field.kind, PastDate):
        return Invalid(asked_back.is_day(shown), (Option(value, shown),))
    return Invalid(texts.is_it(value), (Option(f"{value / 100:.2f}", shown),))
