"""Cash has a code of its own; through a courier or a counter it is the way of that."""

from datetime import date

import pytest

from handlers.form.complaint import FORM, FieldName
from handlers.form.parsing import Complete
from handlers.messages.event import TextMessage
from handlers.nlu.story import problem_type
from handlers.nlu.story.text import prepare
from handlers.texts.i18n import english_of

TODAY = date(2026, 11, 24)
TYPED = {
    "cash": (
        "เงินสด", "จ่ายสดค่ะ", "ยื่นเงินให้", "ยื่นเงินให้คนขายกับมือ", "ให้เงินสดเขาไปเลย", "จ่ายสดที่ร้าน",
        "วางเงินสดไว้ที่ร้าน", "cash", "paid cash", "in cash at the shop",
    ),
    "cod": (
        "เก็บเงินปลายทาง", "ยื่นเงินให้คนส่งของ", "จ่ายเงินสดกับคนส่งของ", "จ่ายเงินสดปลายทาง", "จ่ายสดหน้าบ้าน",
        "cash on delivery",
    ),
    "other": ("จ่ายเงินสดที่เซเว่น", "จ่ายเงินสดเข้าตู้บุญเติม", "จ่ายที่เคาน์เตอร์เซเว่น", "ธนาณัติ"),
    "transfer": ("ไม่ใช่เงินสด โอนค่ะ",),
}  # fmt: skip
STORIES = {
    "จ่ายเงินสด 18,500 บาท เมื่อวันที่ 2": "cash",
    "ยื่นเงินให้ 500 แล้วเขาหนีไป": "cash",
    "I paid 900 baht in cash": "cash",
    "จ่ายเงินสดกับคนส่งของ 390": "cod",
    "ยื่นเงินให้คนส่งของ 390": "cod",
    "กล่องมีเงินสด 40,000 ปอนด์ ให้โอนค่าภาษี": "transfer",
    "ร้านให้คูปองแทนเงินสด": "other",
    "ขอคืนเงินสด": None,
}


@pytest.mark.parametrize(
    ("code", "typed"), [(code, each) for code, typed in TYPED.items() for each in typed]
)
def test_a_typed_way_is_read(code: str, typed: str) -> None:
    field = FORM.field(FieldName.PAYMENT_METHOD)
    assert field is not None
    assert field.kind.read(TextMessage(typed), [], TODAY) == Complete(code)


@pytest.mark.parametrize(("told", "code"), STORIES.items())
def test_a_way_is_read_from_a_story(told: str, code: str | None) -> None:
    assert problem_type.payment_method(prepare(told).plain) == code


def test_the_way_is_shown_in_both_languages_and_asks_for_no_account() -> None:
    field = FORM.field(FieldName.PAYMENT_METHOD)
    assert field is not None
    assert (field.show("cash"), english_of(field.show("cash"))) == ("เงินสด", "Cash")
    path = [each.name for each in FORM.path({"paid": "paid", "payment_method": "cash"})]
    assert FieldName.PAYEE_ACCOUNT not in path


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ก็จ่าย", "paid"),
        ("จ่ายมั้ง", "paid"),
        ("โอนแล้วมั้ง", "paid"),
        ("น่าจะโอนไปแล้วค่ะ", "paid"),
        ("ก็โอนอะ", "paid"),
        ("คิดว่าจ่ายแล้วนะ", "paid"),
        ("ผมก็จ่ายไปอ่ะ", "paid"),
        ("จ่ายไหม", None),
        ("จ่ายเลยไหมคะ", None),
        ("เขาให้โอน", None),
        ("จะจ่าย", None),
        ("ไม่จ่าย", "not-yet"),
        ("ยังไม่โอนมั้ง", "not-yet"),
        ("ก็ยังไม่จ่าย", "not-yet"),
    ],
)
def test_a_deed_alone_or_in_doubt_tells_whether_it_was_paid(typed: str, code: str | None) -> None:
    field = FORM.field(FieldName.PAID)
    assert field is not None
    reading = field.kind.read(TextMessage(typed), [], TODAY)
    assert (reading.value if isinstance(reading, Complete) else None) == code
