"""Facts that a short text tells by themselves, where no question stands open. Pure."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import reader
from handlers.form.elsewhere.marks import Values
from handlers.form.form import FormAnswers
from handlers.form.parsing import Complete, Invalid
from handlers.form.restated import whole
from handlers.form.restated.values import values
from handlers.messages.event import TextMessage
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values import contact_person, contacts, months

_READ = {
    FieldName.SELLER_NAME,
    FieldName.SELLER_LINK,
    FieldName.SELLER_PHONE,
    FieldName.ORDER_NUMBER,
    FieldName.AMOUNT,
    FieldName.PAYEE_ACCOUNT,
    FieldName.PURCHASE_DATE,
    FieldName.NAME,
    FieldName.PROVINCE,
    FieldName.EMAIL,
    FieldName.PRODUCT,
}
# They need a word that says of what they are.
_NAMED_BY: dict[FieldName, tuple[str, ...]] = {
    FieldName.AMOUNT: texts.PAID_SUMS,
    FieldName.PURCHASE_DATE: (*texts.PAYS, *texts.HAPPENED),
}
# Of one's money that goes, as much as of what was bought.
OF_A_PAYMENT = frozenset(_NAMED_BY)
_LONGEST = 160
_BEGINS = re.compile(texts.FACT_BEGINS)
_FOUND = re.compile(texts.FOUND)
_HAPPENED = re.compile(texts.HAPPENED_BEFORE)
_PRODUCT = re.compile(texts.PRODUCT_NAMED, re.IGNORECASE)


def parse(text: str, answers: FormAnswers, today: date) -> Values:
    """The answers that the text gives and nothing besides, as they would be stored."""
    asked = FORM.field(FieldName.EVIDENCE)
    assert asked is not None
    found: Values = {}
    if wish := contact_person.wish(text) or contact_person.call_time(text):
        known = answers.get(FieldName.REPRESENTATIVE)
        return {FieldName.REPRESENTATIVE: contact_person.with_wish(known, wish)}
    typed = _FOUND.sub(r"\g<what> ", text.strip())
    for part in _BEGINS.split(typed) if len(text) <= _LONGEST else ():
        told = dict((*_of_product(part), *_of_owner(part, answers, today)))
        told = told or reader.parse(_HAPPENED.sub("", part), asked, answers, today)
        # Of a bare address it is not known whose it is.
        if not told or contacts.ADDRESS.fullmatch(part) or not _are_named(told, part):
            return {}
        found |= told
    return found


def days_of_payment(text: str, today: date) -> tuple[Any, ...]:
    """The day on which was paid, or the months that it may be in, where a text tells nothing
    besides how long ago that was."""
    asked = FORM.field(FieldName.PURCHASE_DATE)
    bare = phrases.without_numbers(text)
    is_day = phrases.is_made_of(bare, texts.SPANS, (*texts.AROUND_DAYS, *texts.AROUND_SPANS))
    if asked is None or not is_day or not intents.contains_any(text, texts.PAYS):
        return ()
    reading = asked.kind.read(TextMessage(text), [], today)
    if isinstance(reading, Complete):
        return (reading.value,)
    months_of = reading.nearest if isinstance(reading, Invalid) else ()
    return tuple(each.code for each in months_of if each.code != months.UNKNOWN)


def tells_of_the_case(text: str, today: date) -> bool:
    """True if the text tells of who complains, or of whom, and nothing of the money."""
    told = parse(text, {}, today)
    return bool(told) and not (OF_A_PAYMENT | {FieldName.PAYEE_ACCOUNT}) & told.keys()


def is_known(name: str, value: Any, answers: FormAnswers) -> bool:
    """True if the answer is stored so."""
    field, stored = FORM.field(name), answers.get(name)
    if field is None or stored is None:
        return False
    # Of an account more may be told than its number.
    is_same = whole.is_same(field, value, stored)
    return is_same and (name != FieldName.PAYEE_ACCOUNT or bool(value == stored))


def _are_named(told: Values, part: str) -> bool:
    """True if all may be told by themselves, and are called what they are where that is needed."""
    names = set(map(FieldName, told))
    needed = (_NAMED_BY[name] for name in names & OF_A_PAYMENT)
    return names <= _READ and all(intents.contains_any(part, words) for words in needed)


def _of_product(text: str) -> Iterator[tuple[str, Any]]:
    found = _PRODUCT.fullmatch(text.strip())
    if found and not intents.asks(text):
        yield FieldName.PRODUCT, found["thing"].strip()


def _of_owner(text: str, answers: FormAnswers, today: date) -> Iterator[tuple[str, Any]]:
    """The one account that is stored, with the owner's name that is told alone."""
    field, stored = FORM.field(FieldName.PAYEE_ACCOUNT), answers.get(FieldName.PAYEE_ACCOUNT)
    if field is None or len(stored or ()) != 1 or intents.asks(text):
        return
    for told in values(field, text, today):
        if not told[0]["number"]:
            yield FieldName.PAYEE_ACCOUNT, whole.renamed(stored, told[0]["name"])
