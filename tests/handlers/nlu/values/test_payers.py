"""The payer, and talk of paying besides."""

import pytest

from handlers.nlu.values.spoken.choices import payers


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("เพื่อนโอนไป", True),
        ("ยังไม่จ่าย แม่เป็นคนจ่าย", True),
        ("เพื่อน 3 คนโอนไป", True),
        ("พ่อเสียเงินไปแล้ว", True),
        ("เพื่อนยังไม่โอน", False),
        ("ลูกสาวโอนเงินไม่ทัน", False),
        ("แม่จะจ่าย", False),
        ("ลูกค้าจ่าย", False),
    ],
)
def test_only_what_somebody_near_has_paid_is_money_that_went(text: str, paid: bool) -> None:
    assert payers.somebody_paid(text) is paid


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("ไม่ได้เก็บปลายทาง โอนแล้ว", "โอนแล้ว"),
        ("ร้านบอกให้จ่าย แต่ไม่ได้จ่าย", "แต่ไม่ได้จ่าย"),
        ("เขาให้โอน", "เขาให้โอน"),
        ("ไม่ได้โอนเพิ่ม", ""),
    ],
)
def test_a_denied_way_and_a_sellers_wish_do_not_say_that_money_went(text: str, rest: str) -> None:
    assert payers.without_asides(text).strip() == rest
