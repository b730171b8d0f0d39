"""Calls that are not answered and callers who say to be officers are heard in any words."""

import pytest

from handlers.nlu import interruptions


@pytest.mark.parametrize(
    "text",
    [
        "1441 ไม่ติด",
        "โทร 1441 ไม่ติดเลยค่ะ",
        "1441 ไม่มีคนรับ",
        "๑๔๔๑ สายไม่ว่าง",
        "โท 1441 ไม่ติก",
        "1441 รอนานมาก ทำไงดี",
        "ธนาคารไม่รับสาย",
        "แบงค์โทรไม่ได้เลย",
        "1441 is busy",
    ],
)
def test_a_line_that_does_not_answer_is_heard(text: str) -> None:
    assert interruptions.is_unanswered_hotline(text)


@pytest.mark.parametrize(
    "text",
    [
        "ธนาคารไม่รับผิดชอบ",
        "1441 ต้องรอนานไหม",
        "รอนานไหมกว่าธนาคารจะคืนเงิน",
        "โทรหาร้านไม่ติด",
        "มือถือเปิดไม่ติด",
        "สายด่วน สคบ รอสายนานมาก",
        "ถ้า 1441 ไม่รับแจ้ง ทำไง",
        "โทร 1441 แล้วค่ะ",
    ],
)
def test_other_things_that_do_not_answer_are_not(text: str) -> None:
    assert not interruptions.is_unanswered_hotline(text)


@pytest.mark.parametrize("text", ["ไม่มีคนรับเลย", "สายไม่ว่าง", "เขาไม่รับ", "โทไม่ติด"])
def test_after_a_card_the_line_need_not_be_named(text: str) -> None:
    assert interruptions.is_unanswered_call(text)
    assert not interruptions.is_unanswered_hotline(text)


@pytest.mark.parametrize("text", ["ร้านไม่รับสาย", "ไม่รับคืนของ", "ขนส่งโทรไม่ติด"])
def test_after_a_card_a_shop_is_no_line(text: str) -> None:
    assert not interruptions.is_unanswered_call(text)


@pytest.mark.parametrize(
    "text",
    [
        "เจ้าหน้าที่โทรมาขอเลขบัตร ใช่ของจริงไหม",
        "สคบ โทมาให้โอนค่าธรรมเนียม จิงปะ",
        "จนท ทักไลน์มาขอรหัส เชื่อได้มั้ย",
        "an officer called and asked for my card number, is that real",
    ],
)
def test_a_caller_who_wants_what_no_officer_asks_for_is_heard(text: str) -> None:
    assert interruptions.asks_about_caller(text)


@pytest.mark.parametrize(
    "text",
    [
        "เจ้าหน้าที่จะโทรกลับจริงไหม",
        "ต้องใช้เลขบัตรประชาชนไหม",
        "เจ้าหน้าที่ขอหลักฐานเพิ่ม ส่งตรงไหน",
        "ร้านขอเลขบัตร ใช่ของจริงไหม",
        "เจ้าหน้าที่ขอสลิปโอน ส่งให้ได้ไหม",
    ],
)
def test_other_questions_on_officers_are_not(text: str) -> None:
    assert not interruptions.asks_about_caller(text)


@pytest.mark.parametrize("text", ["เบอร์ธนาคารของฉัน", "ขอเบอร์ธนาคารหน่อยค่ะ", "My bank's number"])
def test_the_label_of_the_button_can_be_typed(text: str) -> None:
    assert interruptions.asks_for_own_bank(text)


@pytest.mark.parametrize("text", ["ขอเบอร์ธนาคารของร้าน", "เบอร์โทรร้าน", "ธนาคารของฉันคือกสิกร"])
def test_other_numbers_are_no_own_bank(text: str) -> None:
    assert not interruptions.asks_for_own_bank(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("แม่จำไม่ได้ว่าธนาคารไหน", True),
        ("เราไม่รู้ว่าแม่ใช้แบงก์อะไร", True),
        ("แม่มีหลายธนาคารค่ะ ไม่รู้อันไหน", True),
        ("ไม่รู้เลยว่าแม่มีบัญชีที่ไหนบ้าง", True),
        ("ไม่รู้เบอร์ธนาคาร", False),
        ("ไม่รู้ว่าโอนไปบัญชีไหน", False),
    ],
)
def test_a_bank_that_nobody_knows(text: str, expected: bool) -> None:
    assert interruptions.does_not_know_bank(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ฉันไม่ได้อยู่กับแม่ โทรแทนได้มั้ย", True),
        ("หนูโทรไปธนาคารแทนแม่ได้ป่าว", True),
        ("โทรให้แม่ได้ไหมคะ", True),
        ("ให้หลานโทรแทนได้ไหม", False),
        ("โทรแทนหนูหน่อย", False),
        ("มันโทรให้แม่โอน", False),
    ],
)
def test_who_calls_for_another(text: str, expected: bool) -> None:
    assert interruptions.calls_for_another(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ธนาคารบอกต้องให้เจ้าของบัญชีโทรเอง แม่พูดไม่รู้เรื่อง", True),
        ("แบงก์ให้เจ้าตัวโทรเท่านั้น", True),
        ("แม่ไม่ยอมให้โทรธนาคาร", True),
        ("แม่ไม่ยอมวางสาย", False),
        ("แม่ไม่ยอมให้เขาโทรมาอีก", False),
        ("เจ้าของบัญชีชื่อสมชาย", False),
    ],
)
def test_an_owner_who_is_missed(text: str, expected: bool) -> None:
    assert interruptions.is_owner_missed(text) == expected
