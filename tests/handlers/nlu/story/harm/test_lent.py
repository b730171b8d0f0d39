"""The wish for the bank card of somebody is told from a new card, a copy and a machine."""

import pytest

from handlers.nlu.story.harm.around import lent


@pytest.mark.parametrize(
    "text",
    [
        "เพื่อนหัวหน้าขอบัตร atm ผม กับสมุดบัญชี ให้เงิน 1000",
        "เพื่อนขอยืมบัตร ATM ให้ไหม",
        "เพื่อนจะยืมบัตรเอทีเอ็ม ให้ดีไหม",
        "หัวหน้าขอเช่าสมุดบัญชีเดือนละ 500",
        "เอาบัตร atm ให้น้องยืมได้ไหม",
        "มี คน ขอ ซื้อ บัตร ATM ฉัน",
    ],
)
def test_a_card_is_wanted(text: str) -> None:
    assert lent.is_wanted(text)
    assert not lent.is_used(text)


@pytest.mark.parametrize(
    "text",
    [
        "ให้ atm เพื่อนหัวหน้าไปแล้ว เขาเอาเงินเดือน",
        "นายจ้างยึดบัตร atm ผมไว้ แล้วกดเงินเดือนไปใช้",
        "ให้บัตรเอทีเอ็มแฟนไป เขากดเงินหมดเลย",
    ],
)
def test_a_card_is_used_by_another(text: str) -> None:
    assert lent.is_used(text)
    assert not lent.is_wanted(text)


@pytest.mark.parametrize(
    "text",
    [
        "ตู้ ATM กดเงินไม่ออก เขาบอกให้รอ 7 วัน",
        "บริษัทขอสำเนาสมุดบัญชีไปทำเงินเดือน ให้ได้ไหม",
        "ผมขอบัตร ATM ใหม่ได้ที่ไหน",
        "คนโทรมาขอเลขบัตร ATM",
        "บัตร ATM หาย ทำไง",
        "ธนาคารขอสมุดบัญชีไปปรับ",
    ],
)
def test_other_matters_of_cards_are_none_of_it(text: str) -> None:
    assert not lent.is_wanted(text)
    assert not lent.is_used(text)
