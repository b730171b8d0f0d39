"""The answer of a sent complaint that a text names, and its new value."""

from datetime import date
from typing import Any

import pytest

from handlers.conversations.filed import answer_edits

TODAY = date(2026, 11, 24)


def read(text: str, *, listed: bool = False) -> tuple[str, Any] | None:
    found = answer_edits.parse(text, TODAY, listed=listed)
    return (found.field.name, found.value) if found else None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("ขอแก้เบอร์โทร 0899998888", ("phone", "0899998888")),
        ("หนูขอแก้เบอโทค่ะ", ("phone", None)),
        ("แก้ไขเบอร์โทรสัพ 0811112222", ("phone", "0811112222")),
        ("เบอร์ผิดค่ะ ที่ถูก ๐๘๙๙๙๙๘๘๘๘", ("phone", "0899998888")),
        ("ให้เบอร์ผิดไปค่ะ ทำไงดี", ("phone", None)),
        ("แก้เบอร์โทรยังไงคะ", ("phone", None)),
        ("ขอแก้เบอร์ 08999988", ("phone", None)),
        ("แก้เบอร์โทรร้านเป็น 02-123-4567", ("seller_phone", "021234567")),
        ("แก้ชื่อร้าน เป็น ร้านลมร้อน", ("seller_name", "ร้านลมร้อน")),
        ("แก้จังหวัดเป็นเชียงใหม่ค่ะ", ("province", "TH-50")),
        ("แก้วันที่ซื้อ 3/11/69", ("purchase_date", "2026-11-03")),
        ("change my phone to 0899998888", ("phone", "0899998888")),
        ("แก้รูป", ("evidence", None)),
    ],
)
def test_a_command_names_an_answer_and_may_give_its_value(
    text: str, named: tuple[str, Any]
) -> None:
    assert read(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "เบอร์หนู 089-999-8888",
        "0899998888",
        "ขอเปลี่ยนสินค้า",
        "เปลี่ยนชื่อบัญชี",
        "แก้ปัญหายังไง",
        "แก้สินค้าที่ชำรุดได้ไหม",
        "แก้วแตก",
        "แก้ไขที่อยู่",
        "ร้านส่งของผิด",
        "",
    ],
)
def test_without_a_command_for_an_answer_nothing_is_corrected(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("เบอร์หนู 089-999-8888", ("phone", "0899998888")),
        ("0899998888 เบอร์ใหม่ค่ะ", ("phone", "0899998888")),
        ("somying@example.com", ("email", "somying@example.com")),
        ("ชื่อหนู สมศรี ตัวอย่าง", ("name", "สมศรี ตัวอย่าง")),
        ("แก้สินค้าเป็นของเล่น", ("product", "ของเล่น")),
        ("อยากให้ช่วย คืนเงิน", ("wanted", ["refund"])),
        ("ขอบคุณค่ะ", None),
        ("ร้านไม่คืนเงิน ทำไง", None),
    ],
)
def test_under_the_list_a_name_or_a_number_is_enough(
    text: str, named: tuple[str, Any] | None
) -> None:
    assert read(text, listed=True) == named
