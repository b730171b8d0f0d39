"""Money that somebody near the filer paid."""

import pytest

from handlers.nlu.values.spoken import payers


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
