"""Texts after an urgent card are understood in any words, and nothing is read into others."""

import pytest

from handlers.nlu import emergencies
from knowledge_base.content.banks import Banks
from knowledge_base.content.library import Library


@pytest.fixture(scope="module")
def banks(library: Library) -> Banks:
    return library.written_banks.banks


@pytest.mark.parametrize(
    ("text", "bank_id"),
    [
        ("ยายใช้กรุงไทยจ้ะ", "ktb"),
        ("โอนจากกสิกรค่ะ", "kbank"),
        ("scb ครับ", "scb"),
        ("ผมโอนจากแอพเป๋าตังค์ไป", "ktb"),
        ("โอนจากกสิกรไปเข้าไทยพาณิชย์ของมัน", "kbank"),
        ("เข้าบัญชีออมสินของมัน จากบัญชีกรุงศรีของหนู", "bay"),
        ("แม่ใช้กสิกอน", "kbank"),
        ("ใช้กรุงเทพ", "bbl"),
        ("ไม่ได้ใช้กสิกร ใช้กรุงไทย", "ktb"),
        ("my bank is kasikorn", "kbank"),
        ("ไม่ใช่กสิกร ใช้กรุงเทพ", "bbl"),
        ("ใช้กรุงเทพค่ะ ไม่ใช่กสิกร", "bbl"),
        ("ไม่ใช่กสิกรค่ะ กรุงเทพ", "bbl"),
        ("บ่แม่นกสิกร เป็นกรุงเทพ", "bbl"),
        ("ไม่ใช่ธนาคารนี้ ของกรุงไทย", "ktb"),
        ("ไม่ใช่ ธกส เป็น ธอส", "ghb"),
        ("ไม่ได้ใช้กสิกร ยายใช้ออมศิล", "gsb"),
    ],
)
def test_ones_own_bank_stands_anywhere(banks: Banks, text: str, bank_id: str) -> None:
    found = emergencies.own_bank(text, banks)
    assert found is not None
    assert found.id == bank_id


@pytest.mark.parametrize(
    "text",
    [
        "โอนเข้าบัญชีกรุงไทยของมัน",
        "บัญชีปลายทางเป็นออมสิน",
        "มันใช้กสิกร",
        "โอนไปกสิกร",
        "กรุงศรีของมัน",
        "ไม่ได้ใช้กสิกร",
        "อยู่กรุงเทพ",
        "กสิกรหรือกรุงไทยก็ไม่รู้",
        "",
        "ไม่ใช่กสิกร อยู่กรุงเทพ",
        "มันไม่ใช่กสิกร มันใช้กรุงเทพ",
        "ไม่ใช่กสิกรกับกรุงไทย",
        "ไม่ใช่กสิกร แต่โอนไปแล้ว",
    ],
)
def test_another_bank_is_not_ones_own(banks: Banks, text: str) -> None:
    assert emergencies.own_bank(text, banks) is None


@pytest.mark.parametrize(
    "text",
    [
        "โทรแล้ว",
        "โทไปแล้วค่า",
        "โทรไปแล้วเขาให้รอ",
        "เขารับเรื่องแล้วจ้ะ",
        "1441 บอกให้รอ sms",
        "เค้าอายัดให้ละ",
        "โทรแล้ว ทำไงต่อ",
    ],
)
def test_a_call_that_was_made_is_heard(text: str) -> None:
    assert emergencies.has_called(text)


@pytest.mark.parametrize(
    "text",
    [
        "ยังไม่ได้โทรเลย",
        "เดี๋ยวโทรค่ะ",
        "โทรแล้วไม่ติด",
        "โทรไปแล้ว ไม่มีไผรับเลย",
        "มันโทรมาบอกให้รอ",
        "มันบอกให้ไปสาขา",
        "ไม่โทรแล้ว เสียเวลา",
        "ไม่อยากโทรแล้ว ช่างมัน",
        "who called me from 1441",
        "โทรแล้วได้เงินคืนไหม",
    ],
)
def test_a_call_that_was_not_made_is_not(text: str) -> None:
    assert not emergencies.has_called(text)


@pytest.mark.parametrize(
    "text",
    ["กดไม่เป็น", "ยายโทไม่เปน", "ไม่มีเงินในโทรศัพท์", "ตามองไม่เห็นลูก", "ตาบ่ค่อยเห็น กดบ่ถูก", "ไม่กล้าโทร"],
)
def test_who_cannot_call_is_heard(text: str) -> None:
    assert emergencies.cannot_call(text)


@pytest.mark.parametrize(
    ("text", "menu", "say"),
    [
        ("1441 เขาให้กดอะไร", True, False),
        ("โทไปต้องกดเลขไร", True, False),
        ("ต้องบอกอะไรเขา", False, True),
        ("เตียมไรบ้าง", False, True),
        ("แจ้งความต้องเตรียมอะไร", False, False),
        ("มันให้กดลิงก์", False, False),
    ],
)
def test_questions_of_the_call_are_told_apart(text: str, *, menu: bool, say: bool) -> None:
    assert emergencies.asks_for_menu(text) is menu
    assert emergencies.asks_what_to_say(text) is say


@pytest.mark.parametrize(
    ("text", "is_refused"),
    [
        ("ธนาคารไม่รับเรื่อง", True),
        ("ธนาคารบอกให้แจ้งความก่อน", True),
        ("ได้ใบแจ้งความแล้ว", False),
        ("ร้านไม่รับเรื่อง", False),
    ],
)
def test_a_bank_that_wants_the_police_first_is_heard(text: str, *, is_refused: bool) -> None:
    assert emergencies.is_refused(text) is is_refused


@pytest.mark.parametrize(
    ("text", "reads_on"),
    [("แล้วไงต่อคะ", True), ("อ่านต่อ", True), ("แล้วจริงเหรอ", False), ("แล้วกี่วัน", False)],
)
def test_reading_on_is_no_question(text: str, *, reads_on: bool) -> None:
    assert emergencies.wants_to_read_on(text) is reads_on
