"""Two accounts of which a text leaves open which was paid."""

import pytest

from handlers.nlu.values.spoken import open_accounts

OPEN = (
    "โอนไทยพาณิชย์ 1112223334 แต่สลิปเป็นกสิกร 5556667778",
    "โอนกสิกร 1112223334 หรือกรุงไทย 5556667778 ไม่แน่ใจ",
    "โอนกรุงเทพ 2223334445 รึออมสิน 6667778889 จำไม่ได้",
    "โอนกสิกร 111-2-22333-4 ไม่ก็ ttb 555-6-66777-8",
    "กสิกร 1112223334 กรุงไทย 5556667778 จำไม่ได้ว่าอันไหน",
    "kbank 1112223334 or ktb 5556667778",
)
NOT_OPEN = (
    "โอนเข้ากสิกร 1112223334 กับไทยพาณิชย์ 5556667778 สองบัญชี",
    "เบอร์ 0812345678 หรือ 0898887777",
    "โอนกสิกร 1112223334 เอ้ย ผิด กรุงไทย 5556667778",
    "โอนกสิกร 1112223334 หรือยังไงไม่รู้",
)


@pytest.mark.parametrize("text", OPEN)
def test_two_accounts_of_which_one_was_paid_are_both_named(text: str) -> None:
    assert len(open_accounts.either(text)) == 2


@pytest.mark.parametrize("text", NOT_OPEN)
def test_accounts_that_are_both_meant_and_other_numbers_are_not_open(text: str) -> None:
    assert not open_accounts.either(text)


def test_a_button_for_an_account_names_its_bank_and_its_end() -> None:
    one, _ = open_accounts.either(OPEN[0])
    assert open_accounts.short(one) == "ไทยพาณิชย์ …3334"
