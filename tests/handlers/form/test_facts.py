"""Facts that are told by themselves, and what only looks like one."""

from datetime import date
from typing import Any

import pytest

from handlers.form.elsewhere import facts

TODAY = date(2026, 11, 28)
ACCOUNT = {"bank": "กสิกร", "number": "0450002318", "name": ""}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ร้านชื่อ ลมโชย", {"seller_name": "ลมโชย"}),
        ("The hotel name is Sea Breeze", {"seller_name": "Sea Breeze"}),
        ("อีเมลหนู nid@example.com", {"email": "nid@example.com"}),
        ("หนูอยู่จังหวัดลำปางค่ะ", {"province": "TH-52"}),
        ("the booking number is BK-228811", {"order_number": "BK-228811"}),
        ("ของที่ซื้อคือ หม้อทอด ค่ะ", {"product": "หม้อทอด"}),
        ("เลขบัญชีที่โอนไปคือ กสิกร 0450002318", {"payee_account": [ACCOUNT]}),
        ("โอนไป 4,200 บาท", {"amount": 420000}),
        (
            "เพจชื่อ บ้านสมมุติ เลขออเดอร์ SM-204417 อยู่เชียงราย",
            {"seller_name": "บ้านสมมุติ", "order_number": "SM-204417", "province": "TH-57"},
        ),
        ("ร้านชื่อ ลมโชย\nอีเมล nid@example.com", {"seller_name": "ลมโชย", "email": "nid@example.com"}),
    ],
)
def test_what_is_told_is_read(text: str, told: dict[str, Any]) -> None:
    assert facts.parse(text, {"paid": "paid"}, TODAY) == told


@pytest.mark.parametrize(
    "text",
    [
        "ร้านชื่อ ลมโชย เชื่อได้ไหม",
        "facebook.com/lomyen.example",
        "4,200 บาท",
        "เมื่อวาน",
        "หนูอยู่บ้านคนเดียวค่ะ",
        "ของที่ซื้อคือ หม้อทอด หรือเปล่า",
        "ร้านชื่อ ลมโชย " + "แล้วก็ยาวมาก " * 20,
        "โอนไปแล้ว",
    ],
)
def test_what_only_looks_like_a_fact_is_not(text: str) -> None:
    assert facts.parse(text, {"paid": "paid"}, TODAY) == {}


def test_more_of_a_known_account_is_new() -> None:
    stored = {"payee_account": [{**ACCOUNT, "bank": ""}]}
    assert not facts.is_known("payee_account", [ACCOUNT], stored)
    assert facts.is_known("payee_account", [ACCOUNT], {"payee_account": [ACCOUNT]})
    assert not facts.is_known("email", "nid@example.com", {})


def test_a_payment_is_not_of_the_case_alone() -> None:
    assert facts.tells_of_the_case("อีเมลหนู nid@example.com", TODAY)
    assert not facts.tells_of_the_case("เลขบัญชีที่โอนไปคือ กสิกร 0450002318", TODAY)
    assert not facts.tells_of_the_case("มันบล็อกหนูแล้ว", TODAY)
