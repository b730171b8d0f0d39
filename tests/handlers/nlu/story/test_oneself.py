"""The filer's details are read only where they plainly speak of themselves."""

import pytest

from handlers.nlu.story.filer_details import FilerDetails, contact, find, requested_outcomes
from handlers.nlu.story.text import prepare


@pytest.mark.parametrize(
    ("text", "name", "phone", "province"),
    [
        ("ชื่อ สมหญิง ใจดี อยู่เชียงใหม่ โทร 081-234-5678 ซื้อกระเป๋า", "สมหญิง ใจดี", "0812345678", "TH-50"),
        ("ดิฉันชื่อ มะลิ ใจงาม จังหวัดแพร่ เบอร์ 0812345678", "มะลิ ใจงาม", "0812345678", "TH-54"),
        ("ผมชื่อ สมชาย เบอร์ 081-234-5678 ซื้อเครื่องตัดหญ้า", None, "0812345678", None),
        ("ขนส่งวนเชียงรายสองรอบ ทั้งที่ผมอยู่ตรัง", None, None, "TH-92"),
        ("My name is Ann Example, I live in Chiang Mai", "Ann Example", None, "TH-50"),
        ("ชื่อ สมชาย ใจดี โกงเงินหนู โทร 0812345678", None, None, None),
        ("ร้านชื่อ สมชาย ใจดี อยู่เชียงใหม่ โทร 0812345678", None, None, None),
        ("ช่างชื่อ ช่างหนุ่ย เบอร์ 086-555-1290", None, None, None),
        ("หนูโทรไปเบอร์ 0812345678 ไม่รับ ร้านอยู่ขอนแก่น", None, None, None),
        ("ผมรออยู่เลย", None, None, None),
    ],
)  # fmt: skip
def test_who_tells(text: str, name: str | None, phone: str | None, province: str | None) -> None:
    assert find(prepare(text)) == FilerDetails(name, phone, province)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("สมหญิง ใจดี 0812345678", FilerDetails("สมหญิง ใจดี", phone="0812345678")),
        ("ชื่อ สมหญิง ใจดี ค่ะ", FilerDetails("สมหญิง ใจดี")),
        ("สมหญิง ใจดี เชียงใหม่", FilerDetails("สมหญิง ใจดี", province="TH-50")),
        ("สมหญิง ใจดี", FilerDetails()),
        ("จันทร์ อยู่สุข", FilerDetails()),
        ("0812345678", FilerDetails()),
    ],
)
def test_what_stands_beside_a_name(text: str, found: FilerDetails) -> None:
    assert contact(text) == found


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("ไม่ส่งของ อยากได้เงินคืน", ["refund"]),
        ("ช่วยหน่อย ขอเงินคืนค่ะ", ["refund"]),
        ("อยากเปลี่ยนไซส์", ["exchange"]),
        ("i want my money back", ["refund"]),
        ("ขอเงินคืนเขาไม่ให้", []),
        ("ไม่อยากได้เงินคืน", []),
    ],
)
def test_what_is_wished_for(text: str, wished: list[str]) -> None:
    assert requested_outcomes(text) == wished
