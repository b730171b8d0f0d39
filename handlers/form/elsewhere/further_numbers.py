"""A number that is told as a further one, and was read as one's own. Pure."""

from typing import Any

from handlers.form.complaint import FieldName
from handlers.form.elsewhere import marks
from handlers.form.form import FormAnswers
from handlers.nlu.lexicon import representatives
from handlers.nlu.values import contact_person

Values = dict[str, Any]


def beside_known(found: Values, known: FormAnswers, text: str) -> Values:
    """The values found, with a further number beside the one that is known, and whose it is; that
    nobody answers there tells nothing of the seller."""
    number, told = found.get(FieldName.PHONE), known.get(FieldName.PHONE)
    if not number or told in (None, number) or not marks.is_further(text):
        return found
    left = {**found, FieldName.SECOND_PHONE: number}
    for each in (FieldName.PHONE, FieldName.CONTACTED_SELLER, FieldName.REPRESENTATIVE):
        left.pop(each, None)
    if who := contact_person.parse(text):
        wish, before = f"{representatives.SECOND_OF}{who}", known.get(FieldName.REPRESENTATIVE)
        left[FieldName.REPRESENTATIVE] = contact_person.with_wish(before, wish)
    return left
