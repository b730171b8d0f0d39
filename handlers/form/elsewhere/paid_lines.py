"""A line with a sum and the way it was paid, which is nobody's name. Pure."""

import re

from handlers.form.complaint import FieldName
from handlers.form.elsewhere import choices
from handlers.form.elsewhere.marks import Typed, Values
from handlers.form.options import PAYMENT_METHODS
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values import amounts

NUMBER = re.compile(r"\d[\d,]*(?:\.\d{1,2})?")
_LINE = re.compile(texts.PAID_LINE)


def paid_line(typed: Typed) -> Values:
    """The sum and the way, as far as they are open, where the shop's name is asked for; empty for
    a text that is anything else."""
    line = (
        _LINE.fullmatch(typed.rest.strip()) if typed.asked.name == FieldName.SELLER_NAME else None
    )
    told = amounts.likely_sum(line["sum"]) if line else None
    if line is None or not told:
        return {}
    way = choices.named(
        line["way"].removeprefix(texts.IN_PARTS), PAYMENT_METHODS, texts.AROUND_METHODS
    )
    found: Values = {FieldName.AMOUNT: told, FieldName.PAYMENT_METHOD: way}
    return {name: each for name, each in found.items() if each and typed.answers.get(name) is None}
