"""The button that opens LINE's calendar at a question for a day."""

from datetime import date

from handlers.form.field_types import PastDate
from handlers.form.form import Field
from handlers.messages import postback
from handlers.messages.reply import Button, PickDay
from handlers.nlu.values import dates
from handlers.texts import form as texts

_PICKABLE_YEARS = 20


def button(field: Field, today: date, action: str, **values: str) -> tuple[Button, ...]:
    """The calendar's button, whose tap is this action on the field; none for another question."""
    if not isinstance(field.kind, PastDate):
        return ()
    data = postback.payload(action, **values, f=field.name, v=dates.PICKED)
    first = date(today.year - _PICKABLE_YEARS, 1, 1)
    return (PickDay(texts.PICK_DAY_LABEL, data, first, today, today),)
