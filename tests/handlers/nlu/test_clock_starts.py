"""A bank holds money for who asked for it, and not who is asked about."""

import pytest

from handlers.nlu import clock_starts


@pytest.mark.parametrize(
    "text",
    [
        "ธนาคารอายัดเงินไว้ให้แล้วเมื่อเช้า ต้องทำไงต่อ",
        "ธนาคารล็อกบัญชีปลายทางให้แล้วเมื่อคืน ทำอะไรต่อ",
        "แบงก์ระงับบัญชีคนโกงไว้แล้ว",
        "ธนาคารอายัดให้แล้วเมื่อกี้ ต้องทำไงต่อ",
    ],
)
def test_a_bank_holds_the_money(text: str) -> None:
    assert clock_starts.bank_holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "โอนเงินไปเมื่อกี้หมื่นนึง ธนาคารระงับให้ทันไหม",
        "ธนาคารอายัดให้แล้วหรือยัง",
        "ธนาคารอายัดบัญชีผมไว้เมื่อวาน",
        "ธนาคารไม่อายัดให้",
        "ธนาคารปลดล็อกให้แล้ว",
        "ให้ธนาคารอายัดให้ทันยังไง",
        "ร้านอายัดเงินไว้ให้แล้ว",
        "ธนาคารอายัดบัญชีปลายทางให้แล้วเมื่อเช้า แต่มันโทรมาให้โอนอีกห้าหมื่น",
        "แบงก์อายัดให้แล้วครับ แต่เพิ่งโอนไปอีกก้อนเมื่อกี้",
    ],
)
def test_a_question_or_an_own_account_is_no_hold(text: str) -> None:
    assert not clock_starts.bank_holds(text)
