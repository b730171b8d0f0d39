"""Payee accounts: the bank before or after the number, the owner on either side, one or more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.nlu.values.spoken import accounts


@pytest.mark.parametrize(
    ("text", "bank", "number", "name"),
    [
        ("กสิกร 123-4-56789-0", "กสิกร", "1234567890", ""),
        ("ธนาคารออมสิน เลขบัญชี 020123456789 ชื่อ สำราญ ใจดี", "ออมสิน", "020123456789", "สำราญ ใจดี"),
        ("พร้อมเพย์ ๐๘๑-๒๓๔-๕๖๗๘", "พร้อมเพย์", "0812345678", ""),
        ("พร้อมเพย์: 1101700230708", "พร้อมเพย์", "1101700230708", ""),
        ("123 4 56789 0 บจก. 168 ออนไลน์", "", "1234567890", "บจก. 168 ออนไลน์"),
        ("กสิกร 123-4-56789-0 1,290 บาท", "กสิกร", "1234567890", ""),
        ("โอน 1290 เข้า 1234567890", "", "1234567890", ""),
        ("ชื่อบัญชี วารี ศรีสุข เลขที่ 1234567890 กสิกอน", "กสิกรไทย", "1234567890", "วารี ศรีสุข"),
        ("1234567890 กสิกร นายสมชาย ใจดี", "กสิกร", "1234567890", "นายสมชาย ใจดี"),
        ("วารี ศรีสุข กสิกร 1234567890 ค่ะ", "กสิกร", "1234567890", "วารี ศรีสุข"),
        ("เลขบัญชี 1234567890 กรุงเทบ ชื่อ วารี", "กรุงเทพ", "1234567890", "วารี"),
        ("scb 404-000112-2 ชื่อบัญชี ร้านป้าแดง", "scb", "4040001122", "ร้านป้าแดง"),
        ("โอนเข้ากสิกรของเขา 1234567890", "กสิกร", "1234567890", ""),
        ("ธ.กรุงไทย 123-4-56789-0 น.ส.มณี นพเก้า", "กรุงไทย", "1234567890", "น.ส.มณี นพเก้า"),
        ("1234567890 scb ชื่อ วารี ศรีสุข ค่ะ โอน 2 รอบ", "scb", "1234567890", "วารี ศรีสุข"),
        ("ttb 1234567890 โอนไปเมื่อวาน", "ttb", "1234567890", ""),
        ("ธนาคารหมู่บ้าน 1234567890", "ธนาคารหมู่บ้าน", "1234567890", ""),
        ("กสิกร 123-4-56789-0 เอ้ย 123-4-56789-1", "กสิกร", "1234567891", ""),
    ],
)
def test_an_account_is_read(text: str, bank: str, number: str, name: str) -> None:
    assert accounts.parse(text) == [{"bank": bank, "number": number, "name": name}]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "กสิกร 1234567890 วารี ศรีสุข และ ออมสิน 020123456789 สำราญ ใจดี",
            ["กสิกร 1234567890 วารี ศรีสุข", "ออมสิน 020123456789 สำราญ ใจดี"],
        ),
        ("1234567890 กสิกร, 4040001122 scb", ["กสิกร 1234567890 ", "scb 4040001122 "]),
        ("กสิกร 1234567890 กรุงไทย 9876543210", ["กสิกร 1234567890 ", "กรุงไทย 9876543210 "]),
        ("1234567890 9876543210", [" 1234567890 ", " 9876543210 "]),
    ],
)
def test_several_accounts_of_one_message_each_keep_their_own(text: str, told: list[str]) -> None:
    found = accounts.parse(text)
    assert [f"{each['bank']} {each['number']} {each['name']}" for each in found] == told


@pytest.mark.parametrize(
    "text", ["", "กสิกร", "123-4-56789", "1234 5678 9012 3456", "1,234,567,890", "5,000 บาท"]
)
def test_too_few_or_too_many_digits_are_no_account(text: str) -> None:
    assert accounts.parse(text) == []


@pytest.mark.parametrize(
    ("name", "bank"),
    [("SCB", "ไทยพาณิชย์"), ("ธ.กสิกร", "กสิกรไทย"), ("ออมสิล", "ออมสิน"), ("มณี", ""), ("", "")],
)
def test_a_bank_has_one_name_for_all_its_names(name: str, bank: str) -> None:
    assert accounts.canonical_bank(name) == bank


@given(st.text() | st.text(alphabet="0123456789 -,กสิกรไทยชื่อบัญชีและเลข\n"))
def test_any_text_gives_accounts_of_10_to_15_digits(text: str) -> None:
    assert all(10 <= len(each["number"]) <= 15 for each in accounts.parse(text))
