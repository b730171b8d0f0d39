"""A number that is told as a further one, and was read as one's own. Pure."""

import re
from typing import Any

from handlers.form.complaint import FieldName
from handlers.form.elsewhere import marks
from handlers.form.form import FormAnswers
from handlers.nlu.lexicon import representatives
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values import contact_person, contacts

Values = dict[str, Any]
_TO_BE_CALLED = re.compile(f"{texts.FURTHER_NUMBER}|{texts.CALLS_THEM}")
_NUMBERS = (FieldName.PHONE, FieldName.SECOND_PHONE)


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


def of_somebody(text: str, known: FormAnswers) -> Values:
    """The one number that is called that of one's people, to be called as well, and whose it is;
    empty for others, and for one that is known."""
    numbers, who = contacts.phones_within(text), contact_person.parse(text)
    is_known = numbers and numbers[0] in map(known.get, _NUMBERS)
    is_one = who is not None and len(numbers) == 1 and not is_known
    # That it is somebody's does not tell what it is for.
    if not is_one or not marks.is_further(text) or not _TO_BE_CALLED.search(text):
        return {}
    told = contact_person.with_wish(
        known.get(FieldName.REPRESENTATIVE), f"{representatives.SECOND_OF}{who}"
    )
    return {FieldName.SECOND_PHONE: numbers[0], FieldName.REPRESENTATIVE: told}
