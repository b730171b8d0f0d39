"""All that was paid, told anew, and sums on top of it: beside a known sum of 1,700."""

from datetime import date
from typing import Any

import pytest

from handlers.form.complaint import FieldName
from handlers.form.restated import sums_anew

TODAY = date(2026, 12, 1)
KNOWN: dict[str, Any] = {FieldName.AMOUNT: 170_000, FieldName.PAID: "paid"}
TOLD = "ซื้อกระเป๋า โอนไป 1,200 แล้วโอนเพิ่มอีก 500 ร้านไม่ส่งของ"


@pytest.mark.parametrize(
    ("text", "baht"),
    [
        ("Actually it was 2,450 including delivery", 2_450),
        ("It was in fact 2,450 baht, I forgot the delivery", 2_450),
        ("Sorry, the total was 2,450 with shipping", 2_450),
        ("I only paid 1,200, the 500 I did not pay", 1_200),
        ("Correction: two transfers, 1,600 and 1,800", 3_400),
        ("แก้ค่ะ โอนสองรอบ 1,600 กับ 1,800", 3_400),
        ("แก้ค่ะ โอนสองรอบ 1,600 กับ 1,800 รวม 3,400", 3_400),
        ("จริงๆ แล้วโอน 2 ครั้ง 1,600 และ 1,800 ค่ะ", 3_400),
        ("โอนไปแค่ 1,200 ค่ะ 500 ยังไม่ได้โอน", 1_200),
        ("โอนไปเพียง 900 บาทเท่านั้น", 900),
        ("จ่ายจริง 1,200 เองค่ะ", 1_200),
        ("เพิ่งนึกได้ หนูจ่ายไปสามงวด รวม 2,900", 2_900),
        ("โอน 2 ครั้ง รวมกัน 1,850 ค่ะ", 1_850),
        ("ไม่ได้โอนเพิ่มค่ะ", 1_200),
        ("I did not transfer any more", 1_200),
    ],
)
def test_all_that_was_paid_is_read_where_it_is_told_anew(text: str, baht: int) -> None:
    answers = {**KNOWN, FieldName.STORY: TOLD}
    assert sums_anew.in_all(text, answers, TODAY) == baht * 100


@pytest.mark.parametrize(
    "text",
    [
        "Actually the delivery was 60 baht",
        "Actually I ordered 2 pairs",
        "Actually the shop is called Blue 99",
        "I only paid a deposit of 500",
        "ที่จริงสั่งไป 2 ตัว",
        "แก้ เบอร์ 0812345678",
        "แก้ที่อยู่ค่ะ 123/45",
        "จริงๆ โอน 1,700 ค่ะ",
        "จริงๆ โอนไปเท่าไหร่คะ 500 หรือ 600",
        "โอนแค่มัดจำ 500 ค่ะ",
        "แม่ค้าให้โอนสองรอบ รวม 2,900",
        "โอนสองรอบ รอบละ 500",
        "เขาคืนมาสองรอบ รวม 500",
        "โทรไปสามครั้ง รวม 40 นาที",
    ],
)
def test_no_other_number_is_what_was_paid_in_all(text: str) -> None:
    assert sums_anew.in_all(text, KNOWN, TODAY) is None


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("จ่ายค่าส่งอีก 60 บาทด้วยค่ะ", 60),
        ("เสียค่าส่งไปอีก 40", 40),
        ("บวกค่าส่งอีก 50", 50),
        ("โอนเพิ่มอีก 500 ค่ะ", 500),
        ("เสียค่าธรรมเนียมเพิ่มอีก 100 ด้วย", 100),
        ("จ่ายเพิ่มค่าประกัน 50 บาทไปด้วยค่ะ", 50),
        ("I also paid 60 baht postage", 60),
        ("yes, and 60 baht for shipping too", 60),
        ("We paid another 300 for insurance", 300),
    ],
)
def test_what_was_paid_on_top_is_added(text: str, more: int) -> None:
    assert sums_anew.further(text, KNOWN, TODAY) == {FieldName.AMOUNT: 170_000 + more * 100}


@pytest.mark.parametrize(
    "text",
    [
        "มีค่าส่งอีก 50 บาทค่ะ",
        "ร้านขอให้จ่ายค่าส่งอีก 60",
        "ต้องจ่ายค่าส่งอีก 60 บาท",
        "จะโอนอีก 500 พรุ่งนี้",
        "เขาบอกว่าโอนเพิ่มอีก 500 จะคืนให้หมด",
        "โอนครบแล้ว ร้านจ่ายค่าส่งให้ 60",
        "เพื่อนโอนอีก 500",
        "เสียค่าซ่อมไปอีก 800 บาท",
        "เสียค่าส่งคืนอีก 80 บาท",
        "จ่ายอีก 3 งวด",
        "paid 1,350 with postage",
        "I also sent 3 photos",
        "and the shop has 500 followers too",
        "I paid by card and they sent another model 2024",
        "they want another 700 for shipping",
    ],
)
def test_nothing_else_is_added(text: str) -> None:
    assert sums_anew.further(text, KNOWN, TODAY) == {}


def test_what_was_paid_on_top_tells_that_it_was_paid() -> None:
    found = sums_anew.further("จ่ายค่าส่งอีก 60 บาท", {FieldName.AMOUNT: 59_000}, TODAY)
    assert found == {FieldName.AMOUNT: 65_000, FieldName.PAID: "paid"}
