"""An answer as staff see it: in words, masked until a reason is given."""

from dataclasses import dataclass
from typing import Any

from bot.reports.complaint_columns import keeps_digits, label_of
from bot.web.console.texts import console as words
from db.export.cells import clean, mask
from handlers.form.field_types import Baht, Phone
from handlers.form.form import Field


@dataclass(frozen=True, slots=True)
class Shown:
    """One answer as the page shows it; `phone`: the number to dial, "" where there is none."""

    label: str
    text: str
    masked: bool
    phone: str = ""


def shown_answer(field: Field, value: Any, *, revealed: bool) -> Shown:
    """The answer `value` (None: there is none) to a field."""
    if value is None:
        return Shown(label_of(field), words.NO_ANSWER, masked=False)
    text = clean(words.in_baht(value) if isinstance(field.kind, Baht) else field.kind.show(value))
    if field.personal and not revealed:
        return Shown(label_of(field), mask(text, keeps_digits=keeps_digits(field)), masked=True)
    phone = value if isinstance(field.kind, Phone) else ""
    return Shown(label_of(field), text, masked=False, phone=phone)
