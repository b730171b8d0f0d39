"""The button that opens LINE's calendar at a question for a day."""

from datetime import date

from handlers.messages import postback
from handlers.messages.reply import PickDay
from handlers.nlu.values import dates
from handlers.texts import form as texts


def button(today: date, action: str, **values: str) -> PickDay:
    """The calendar up to today, whose tap is this action with these values."""
    data = postback.payload(action, **values, v=dates.PICKED)
    return PickDay(texts.PICK_DAY_LABEL, data, dates.earliest(today), today, today)
