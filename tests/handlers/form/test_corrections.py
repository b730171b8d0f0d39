"""A text that corrects an earlier answer is known as one, and nothing else is."""

from datetime import date
from typing import Any

import pytest

from handlers.form import corrections as form_corrections

TODAY = date(2026, 11, 24)
ANSWERS: dict[str, Any] = {
    "story": "สั่งพัดลมแล้วร้านเงียบ",
    "kind": "deceived",
    "platform": "shopee",
    "seller_name": "พัดลมเย็น",
    "seller_link": None,
    "paid": "paid",
    "payment_method": "transfer",
    "amount": 59000,
    "payee_account": [{"bank": "กสิกร", "number": "1234567890", "name": ""}],
    "purchase_date": "2026-11-03",
    "contacted_seller": {"contacted": "no", "said": ""},
    "wanted": ["refund"],
    "phone": "0812345678",
    "province": "TH-50",
}


@pytest.mark.parametrize(
    ("text", "last", "field", "value"),
    [
        ("เมื่อกี้พิมพ์ผิด 950 ไม่ใช่ 590", "purchase_date", "amount", 95000),
        ("ไม่ใช่ 590 แต่เป็น 950 ค่ะ", "wanted", "amount", 95000),
        ("950 ไม่ใช่ 590", "", "amount", 95000),
        ("ไม่ใช่ๆ สองพันสามร้อยห้าสิบห้า", "amount", "amount", 235500),
        ("เอ้ย 2,355", "amount", "amount", 235500),
        ("ขอโทษค่ะ พิมพ์ผิด 2,355 ต่างหาก", "amount", "amount", 235500),
        ("แก้ราคาเป็น 950", "wanted", "amount", 95000),
        ("ขอแก้จำนวนเงินเป็น 950 บาท", "", "amount", 95000),
        ("พิมพ์ผิด 4/11/2569", "purchase_date", "purchase_date", "2026-11-04"),
        ("ไม่ใช่ 5/11/69", "purchase_date", "purchase_date", "2026-11-05"),
        ("ไม่ใช่ 950", "phone", "amount", 95000),
        ("ลาซาด้า ไม่ใช่ ช้อปปี้", "wanted", "platform", "lazada"),
        ("กดผิด ลาซาด้า", "platform", "platform", "lazada"),
        ("พิมพ์ผิด พัดลมหนาว", "seller_name", "seller_name", "พัดลมหนาว"),
        ("ชื่อร้านยังผิดอยู่นะคะ ชื่อ พัดลมหนาว", "phone", "seller_name", "พัดลมหนาว"),
        ("089-876-5432 ไม่ใช่ 081-234-5678", "province", "phone", "0898765432"),
        ("ยอดผิดค่ะ จริงๆ 1,500", "", "amount", 150000),
        ("ราคาไม่ใช่ 590 ต้องเป็น 950", "", "amount", 95000),
        ("แล้ววันที่ก็ไม่ใช่ วันที่ 21 ตะหาก", "", "purchase_date", "2026-11-21"),
        ("the amount is wrong, it was 1,500", "", "amount", 150000),
        ("เอ๊ย เชียงราย ต่างหาก", "province", "province", "TH-57"),
        ("ไม่ใช่สิ 1,300 บาท", "amount", "amount", 130000),
        ("ไม่ใช่ดิคะ 1,300", "phone", "amount", 130000),
        ("ขอโทษค่ะ ไม่ใช่สิ 1,500", "amount", "amount", 150000),
        ("อุ๊ย ไม่ใช่ 590 ต้องเป็น 950", "", "amount", 95000),
        ("เดี๋ยว ไม่ใช่ เชียงราย", "province", "province", "TH-57"),
        ("ไม่ใช่สิ พัดลมหนาว", "seller_name", "seller_name", "พัดลมหนาว"),
        ("ไม่ใช่ ร้านชื่อ พัดลมหนาว", "phone", "seller_name", "พัดลมหนาว"),
        ("ไม่ใช่ จังหวัดเชียงราย", "amount", "province", "TH-57"),
        ("ไม่ใช่ ซื้อวันที่ 5 พฤศจิกายน", "", "purchase_date", "2026-11-05"),
        (
            "เอ้ย 123-4-56789-1 ต่างหาก",
            "payee_account",
            "payee_account",
            [{"bank": "กสิกร", "number": "1234567891", "name": ""}],
        ),
    ],
)
def test_a_correction_names_its_field_and_what_is_right(
    text: str, last: str, field: str, value: Any
) -> None:
    found = form_corrections.parse(text, ANSWERS, last, TODAY)
    assert found is not None
    assert (found.field.name, found.value) == (field, value)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("950", "amount"),
        ("590", "amount"),
        ("พิมพ์ผิด", "amount"),
        ("ไม่ใช่", "amount"),
        ("ไม่ใช่ 590", "amount"),
        ("ไม่ใช่ร้านนี้", "seller_name"),
        ("ไม่ใช่สิ ทักแล้วเขาไม่ตอบ", "seller_name"),
        ("ไม่ใช่ 4500 นะ 5400 ต่างหาก", "wanted"),
        ("ไม่ใช่ 4500 นะ 5400", "wanted"),
        ("ไม่ใช่สิ จังหวัดเชียงใหม่", "seller_name"),
        ("ไม่ใช่ ร้านชื่อ พัดลมเย็น", "phone"),
        ("ชื่อร้านไม่ใช่พัดลมเย็น ร้านชื่อ พัดลมหนาว", "phone"),
        ("ไม่ใช่เฟสนะ", "platform"),
        ("ไม่ใช่ว่าไม่ทักนะ ทักไปแล้วเขาไม่ตอบ", "purchase_date"),
        ("ไม่ใช่ 950 ใช่ไหม", "amount"),
        ("เมื่อกี้พิมพ์ผิด 950 ไม่ใช่ 777", ""),
        ("แก้ราคา", "amount"),
        ("แก้อายุเป็น 30", "amount"),
        ("พิมพ์ผิด ทักแล้วเขาไม่ตอบ", "contacted_seller"),
        ("กดผิด ซ่อม", "wanted"),
        ("พิมพ์ผิด เล่าใหม่ดีกว่า", "story"),
        ("ยอดผิดค่ะ", "amount"),
        ("ของไม่ถูกใจเลย", ""),
        ("เงินไม่ใช่น้อยๆ", ""),
        ("ไม่ใช่ 1" + "0" * 200, "amount"),
        ("", "amount"),
    ],
)
def test_what_is_no_correction_or_not_sure_changes_nothing(text: str, last: str) -> None:
    assert form_corrections.parse(text, ANSWERS, last, TODAY) is None


def test_a_label_corrects_no_answer_that_was_not_given() -> None:
    told = {name: value for name, value in ANSWERS.items() if name != "seller_name"}
    assert form_corrections.parse("ไม่ใช่ ร้านชื่อ พัดลมเย็น", told, "phone", TODAY) is None
