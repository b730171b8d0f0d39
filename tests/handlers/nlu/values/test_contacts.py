"""Telephone numbers, accounts and links as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.nlu.values import contacts
from handlers.texts import form as texts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0812345678", "0812345678"),
        ("081-234-5678", "0812345678"),
        ("๐๘๑ ๒๓๔ ๕๖๗๘ ค่ะ", "0812345678"),
        ("０８１２３４５６７８", "0812345678"),
        ("+66 81 234 5678", "0812345678"),
        ("66812345678", "0812345678"),
        ("٠٨١٢٣٤٥٦٧٨", "0812345678"),
        ("(02) 123 4567", "021234567"),
    ],
)
def test_a_thai_number_is_read(text: str, number: str) -> None:
    assert contacts.thai_phone(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "1166", "081234567", "08123456789", "+1 202 555 0123", "0812345678 0898765432", "เบอร์แม่"],
)
def test_what_is_no_thai_number_is_refused(text: str) -> None:
    assert contacts.thai_phone(text) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("081234567", texts.mobile_is_short(9)),
        ("๐๘๑๒๓๔๕๖๗๘๙", texts.mobile_is_short(11)),
        ("1166", texts.NEEDS_PHONE),
        ("0800000000", texts.NEEDS_PHONE),
    ],
)
def test_the_sentence_says_what_is_wrong(text: str, sentence: str) -> None:
    assert contacts.phone_error(text) == sentence


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("081-234-5678 โทรหลัง 5 โมงเย็น", ["0812345678"]),
        ("เบอร์หนู 0812345678 ค่ะ", ["0812345678"]),
        ("0812345678 หรือ 0898765432", ["0812345678", "0898765432"]),
        ("081.234.5678 หรือ 0812345678", ["0812345678"]),
        ("หลัง 5 โมง", []),
    ],
)
def test_the_numbers_among_words_are_read(text: str, numbers: list[str]) -> None:
    assert contacts.phones_within(text) == numbers


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("เมลหนู a.b@example.com ค่ะ", "a.b@example.com"),
        ("a@example.com b@example.com", "a@example.com b@example.com"),
        (" ไม่มี ", "ไม่มี"),
    ],
)
def test_the_one_address_among_words_is_read(text: str, address: str) -> None:
    assert contacts.email_within(text) == address


def test_phones_are_shown_in_groups() -> None:
    assert contacts.grouped_phone("0812345678") == "081-234-5678"
    assert contacts.grouped_phone("021234567") == "02-123-4567"
    assert contacts.grouped_phone("053123456") == "053-12-3456"


def test_accounts_are_shown_in_groups() -> None:
    assert contacts.grouped_account("1234567890") == "123-4-56789-0"
    assert contacts.grouped_account("020123456789") == "0201-2345-6789"
    told = {"bank": "ออมสิน", "number": "020123456789", "name": ""}
    assert contacts.show_account(told) == "ออมสิน 0201-2345-6789"


@pytest.mark.parametrize(
    "text", ["https://shop.example/a?b=1", "www.shop.example", "@shop", "ไอดี shop_99", "fb.me/x"]
)
def test_links_and_handles_are_known(text: str) -> None:
    assert contacts.LINK.search(text)


@pytest.mark.parametrize("text", ["ในเฟส", "", "ab", "@"])
def test_what_leads_nowhere_is_no_link(text: str) -> None:
    assert not contacts.LINK.search(text)


def test_thai_sara_am_is_left_whole() -> None:
    assert contacts.ascii_digits("น้ำ ๑＝１") == "น้ำ 1=1"


@given(st.text())
def test_digits_of_any_script_become_arabic(text: str) -> None:
    assert all(sign in "0123456789" for sign in contacts.digits(text))
    contacts.thai_phone(text)
