"""Phrases with gaps and groups of words; a denial, another meaning and a question are no sign."""

import pytest

from knowledge_base.content.signs.folded import Folded
from knowledge_base.content.signs.tricks import Sign, SignMatch, Tricks

TRICKS = Tricks(
    words={"จ่าย": ("โอน", "ชำระ")},
    denials=("อย่า", "not"),
    questions=("จริงไหม",),
    signs=(
        Sign(code="asks-transfer", phrases=("{จ่าย}ก่อน", "send money"), not_meant=("โอนก่อนหน้า",)),
        Sign(code="asks-fee-first", phrases=("ค่าธรรมเนียม…ล่วงหน้า",)),
    ),
)


def codes(text: str) -> list[str]:
    return [found.code for found in TRICKS.find_all(Folded(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ช่วยโอนก่อนนะ", ["asks-transfer"]),
        ("ชำระ ก่อน", ["asks-transfer"]),
        ("SEND MONEY", ["asks-transfer"]),
        ("resend money", []),
        ("send moneyy", []),
        ("do not send money", []),
        ("อย่าโอนก่อน", []),
        ("อย่าโอนก่อน แต่วันหลังเขาก็มาบอกเราอีกว่าให้โอนก่อน", ["asks-transfer"]),
        ("โอนก่อนหน้านี้แล้ว", []),
        ("โอนก่อนหน้านี้แล้ว โอนก่อนอีก", ["asks-transfer"]),
        ("ค่าธรรมเนียมสามร้อยล่วงหน้า", ["asks-fee-first"]),
        (f"ค่าธรรมเนียม{'ก' * 30}ล่วงหน้า", ["asks-fee-first"]),
        (f"ค่าธรรมเนียม{'ก' * 31}ล่วงหน้า", []),
        ("ค่าธรรมเนียม\nล่วงหน้า", []),
        ("", []),
    ],
)
def test_a_sign_is_found_where_it_is_meant(text: str, found: list[str]) -> None:
    assert codes(text) == found


def test_the_first_place_of_a_sign_counts() -> None:
    assert TRICKS.find_all(Folded("xx ชำระก่อน โอนก่อน")) == (SignMatch("asks-transfer", 3, 11),)


def test_what_was_asked_is_left_out() -> None:
    assert TRICKS.without_questions("โอนก่อน จริงไหม") == "โอนก่อน  "
    assert Tricks().without_questions("จริงไหม") == "จริงไหม"
    assert Tricks().find_all(Folded("โอนก่อน")) == ()
