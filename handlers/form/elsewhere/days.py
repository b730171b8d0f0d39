"""The day of buying, told where something else was asked. Pure."""

import re
from typing import Any

from handlers.form.complaint import FieldName
from handlers.form.elsewhere.marks import Typed, is_only_labels
from handlers.form.parsing import Complete, Invalid
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values import contacts, option_matching

_NUMERIC_DAY, _LONG_NUMBER = re.compile(texts.NUMERIC_DAY), re.compile(r"\d{5}")
_MAY_HOLD_FIGURES = {FieldName.SELLER_NAME, FieldName.PRODUCT, FieldName.ORDER_NUMBER}
_SURE_DAYS = (*texts.PAYS, *texts.FESTIVAL_DAYS)


def day(typed: Typed) -> Any:
    """The day that the rest of a text is, and nothing besides; None for all others."""
    reading = typed.read_as(FieldName.PURCHASE_DATE) if _is_day(typed) else None
    if not isinstance(reading, Complete):
        return None
    # "Just now" rarely means a purchase.
    is_today = reading.value == typed.today.isoformat()
    return reading.value if not is_today or typed.says(_SURE_DAYS) else None


def either(typed: Typed) -> Invalid | None:
    """The reading of a text that is nothing but a day, of which one of several may be meant while
    none is known; None for all others, and where a day of the talk was asked for."""
    is_open = typed.answers.get(FieldName.PURCHASE_DATE) is None
    asks_day = typed.asked.name in (FieldName.PURCHASE_DATE, FieldName.CONTACTED_SELLER)
    if not is_open or asks_day or intents.asks(typed.text) or not _is_day(typed):
        return None
    reading = typed.read_as(FieldName.PURCHASE_DATE)
    return reading if isinstance(reading, Invalid) and len(reading.nearest) > 1 else None


def _is_day(typed: Typed) -> bool:
    bare = phrases.without_numbers(_NUMERIC_DAY.sub(" ", typed.rest))
    # A shop or a thing may have such figures in its name.
    is_name = typed.asked.name in _MAY_HOLD_FIGURES and is_only_labels(bare)
    if is_name or _LONG_NUMBER.search(typed.rest):
        return False
    if _NUMERIC_DAY.search(typed.rest) and (
        not option_matching.normalised(bare) or phrases.is_made_of(bare, texts.AROUND_DAYS)
    ):
        return True
    # Without a digit a month may be somebody's name.
    named = (*texts.DAYS, *texts.MONTH_NAMES) if contacts.digits(typed.rest) else texts.DAYS
    return phrases.is_made_of(bare, named, texts.AROUND_DAYS)
