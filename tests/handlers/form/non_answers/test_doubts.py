"""Texts that may be no answer to an open question are doubted, and plain answers are not."""

import pytest

from handlers.form.complaint import FORM
from handlers.form.non_answers import doubts

SAYS_NOTHING = "ค่ะ|ok|ใช่ค่ะ|มีค่ะ|ได้ครับ|เดี๋ยวหาก่อนนะ|ขอถามลูกก่อน|เสร็จแล้วค่ะ|ใช้เวลากี่วันคะ|ตามที่เล่าค่ะ"
SAYS_SOMETHING = (
    "รองเท้าเด็ก|ของเล่น|หม้อหุงข้าว 1 ใบ|ร้านผ้าไหมแม่บุญ|มีดทำครัว|เขาบล็อกไปแล้ว|ขอเงินคืนแล้วเขาไม่ให้"
)
NO_ANSWERS = {
    "seller_name": "มันหลอกเอาเงินไป|ซื้อของปลอม|คนรู้จักกัน|เพื่อนแนะนำมา|สั่งในแอปส้ม|โจร|มีแต่รูป|🌸 ก้อย 🌸 ไว",
    "product": "อยากได้เงินคืน|แจ้งความไว้แล้ว|ไม่ตรงปก|สมศรี มีสุข|เพจ รักสัตว์|คืนเงิน",
    "contacted_seller": "500 บาท|facebook|สมศรี มีสุข|หม้อทอด|อยากได้เงินคืน|แจ้งความแล้ว",
}
ANSWERS = {
    "seller_name": "ร้านพัดลมสุขใจ|โดนัทบ้านสวน|แม่บุญการค้า|The Best Shop|✨ SHOP ดีดี ✨",
    "product": "ผ้าไหม|ครีมกันแดดที่ไม่มีแอลกอฮอล์|โดนัท 1 กล่อง|ตั๋วเครื่องบินไปเชียงใหม่",
    "contacted_seller": "ทักแล้ว อ่านไม่ตอบ|เขาบล็อก|ให้รอ 7 วัน|ขอเงินคืนแล้วเขาไม่ให้|he blocked me",
}


def _each(texts: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, text) for name, row in texts.items() for text in row.split("|")]


@pytest.mark.parametrize("text", SAYS_NOTHING.split("|"))
def test_a_nod_or_a_question_back_says_nothing(text: str) -> None:
    assert doubts.says_nothing(text)


@pytest.mark.parametrize("text", SAYS_SOMETHING.split("|"))
def test_what_begins_as_a_nod_does_says_something(text: str) -> None:
    assert not doubts.says_nothing(text)


@pytest.mark.parametrize(("name", "text"), _each(NO_ANSWERS))
def test_what_tells_something_else_may_be_no_answer(name: str, text: str) -> None:
    field = FORM.field(name)
    assert field is not None
    assert doubts.may_be_none(field, text)


@pytest.mark.parametrize(("name", "text"), _each(ANSWERS))
def test_a_plain_answer_is_not_doubted(name: str, text: str) -> None:
    field = FORM.field(name)
    assert field is not None
    assert not doubts.may_be_none(field, text)
