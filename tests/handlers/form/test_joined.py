"""Of several matters in one sentence each is read, and a sentence with one alone is left."""

from datetime import date
from typing import Any

import pytest

from handlers.form.complaint import FieldName
from handlers.form.restated import joined

TODAY = date(2026, 11, 24)
ANSWERS: dict[str, Any] = {
    FieldName.STORY: "ซื้อกระเป๋าแล้วของไม่มา",
    FieldName.SELLER_NAME: "ร้านตัวอย่าง",
    FieldName.PAID: "paid",
    FieldName.AMOUNT: 120_000,
    FieldName.PURCHASE_DATE: "2026-11-12",
    FieldName.PHONE: "0812345678",
}


@pytest.mark.parametrize(
    ("text", "values", "rest"),
    [
        ("แก้ราคาเป็น 720 แล้วก็ซื้อวันที่ 18", {"amount": 72_000, "purchase_date": "2026-11-18"}, ""),
        (
            "ขอเงินคืน แล้วก็ราคาจริง 690 นะคะ จำผิด",
            {"wanted": ["refund"], "amount": 69_000},
            "",
        ),
        (
            "แก้วันที่ซื้อเป็น 18 พ.ย. และราคา 720 บาท",
            {"purchase_date": "2026-11-18", "amount": 72_000},
            "",
        ),
        ("ราคาจริง 690 ค่ะ จำผิด แล้วก็ร้านบล็อกหนูไปแล้ว", {"amount": 69_000}, "ร้านบล็อกหนูไปแล้ว"),
        (
            "actually I paid 690 and it was 10 November",
            {"amount": 69_000, "purchase_date": "2026-11-10"},
            "",
        ),
    ],
)
def test_each_matter_is_read(text: str, values: dict[str, Any], rest: str) -> None:
    found = joined.parse(text, ANSWERS, "", TODAY)
    assert found is not None
    assert (found.values, found.rest) == (values, rest)


@pytest.mark.parametrize(
    "text",
    [
        "ราคาจริง 690 นะคะ จำผิด",
        "ยอดไม่ใช่ 1200 โอนไป 690 ค่ะ",
        "แก้ราคาเป็น 1,250 บาท",
        "ราคาจริง 690 จำผิด แล้วก็วันที่ผิด",
        "ราคาจริง 690 ค่ะ แล้วก็ต้องทำอะไรต่อคะ",
        "ร้านบล็อกหนู แล้วก็ลบเพจไปแล้ว",
        "โอนไป 690 แล้วก็ซื้อวันที่ 18",
    ],
)
def test_one_matter_or_none_that_is_corrected_is_left(text: str) -> None:
    assert joined.parse(text, ANSWERS, "", TODAY) is None
