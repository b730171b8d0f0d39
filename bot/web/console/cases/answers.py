"""An answer as staff see it: in words, masked until a reason is given."""

from dataclasses import dataclass
from typing import Any

from bot.reports.complaint_columns import keeps_digits, label_of
from bot.web.console.texts import console as texts
from db.export.cells import clean, mask
from handlers.form.field_groups import label_for
from handlers.form.field_types import Amount
from handlers.form.form import Field, FormAnswers
from handlers.form.text_types import PhoneNumber


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One answer as the page shows it, not `is_given` where there is none; `phone`: the number to
    dial, "" where there is none."""

    label: str
    text: str
    masked: bool
    phone: str = ""
    is_given: bool = True


def answer_view(
    field: Field, value: Any, *, revealed: bool, among: FormAnswers | None = None
) -> AnswerView:
    """The answer `value` (None: there is none) to a field, called as it is called `among` the
    other answers."""
    label = label_in(among or {}, field)
    if value is None:
        return AnswerView(label, texts.NO_ANSWER, masked=False, is_given=False)
    text = clean(texts.in_baht(value) if isinstance(field.kind, Amount) else field.kind.show(value))
    if field.personal and not revealed:
        return AnswerView(label, mask(text, keeps_digits=keeps_digits(field)), masked=True)
    phone = value if isinstance(field.kind, PhoneNumber) else ""
    return AnswerView(label, text, masked=False, phone=phone)


def label_in(answers: FormAnswers, field: Field) -> str:
    """The question's name for staff, as the filer was asked: in a crime there is no purchase."""
    asked = label_for(field, answers)
    return label_of(field) if asked == field.label else asked
