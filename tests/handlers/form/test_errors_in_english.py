"""Every sentence of a question about an answer that it cannot take has its English."""

from datetime import date

import pytest

from handlers.form.complaint import FORM
from handlers.form.form import Field
from handlers.form.parsing import Invalid
from handlers.messages.event import TextMessage
from handlers.nlu.values import contact_person
from handlers.texts.i18n import english_of
from knowledge_base import thai

TODAY = date(2026, 11, 24)
TYPED = (
    "+855 12 345 678", "12345", "0812", "08123456789", "081 234 5678 or 089 876 5432", "-", "??",
    "about two thousand", "around 2000-3000", "100000000000", "0", "-5", "31/2/2026", "1/1/2030",
    "1/1/1950", "last year", "next week", "I don't remember", "KBank 123", "1-2345-67890-12-3",
    "a@b", "foo@gmial.com", "Chiang", "Chiang Mia", "Kampot", "x", "asdf", "not Bangkok", "hello",
    "in July or August", "the day before", "the 3rd or the 4th", "3 payments of 200", "2k or so",
)  # fmt: skip


@pytest.mark.parametrize("field", FORM.fields, ids=lambda field: field.name)
def test_no_question_asks_again_in_thai_alone(field: Field) -> None:
    for typed in TYPED:
        reading = field.kind.read(TextMessage(typed), [], TODAY)
        if isinstance(reading, Invalid):
            said = (reading.sentence, *(each.label for each in reading.nearest))
            assert not any(thai.has_thai(english_of(each)) for each in said), (typed, said)


@pytest.mark.parametrize("field", FORM.fields, ids=lambda field: field.name)
def test_every_option_has_its_english(field: Field) -> None:
    shown = [each.label for each in field.kind.options()]
    assert not [each for each in shown if thai.has_thai(english_of(each))]


def test_the_words_of_the_bot_in_a_stored_way_are_shown_in_english() -> None:
    stored = contact_person.without_phone("+855 12 345 678", "", is_asked=True)
    assert stored == "เบอร์ต่างประเทศ +855 12 345 678 ให้ติดต่อทาง LINE"
    assert english_of(contact_person.shown(stored)) == (
        "foreign number +855 12 345 678 contact by LINE"
    )
