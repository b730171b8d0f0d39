"""Questions about one's sent complaint are told from questions about anything else."""

import pytest

from handlers.nlu import case_questions, interruptions


@pytest.mark.parametrize(
    "text",
    [
        "ได้เงินคืนเมื่อไหร่คะ",
        "เงินยายจะได้คืนมั้ยลูก",
        "อีกกี่วันจะได้ตัง",
        "ยังไม่ได้เงินคืนเลยค่ะ",
        "will I get my money back?",
    ],
)
def test_the_money_is_asked_for(text: str) -> None:
    assert case_questions.asks_for_money(text)


@pytest.mark.parametrize(
    "text",
    [
        "ขอเงินคืน กี่วันได้",
        "ร้านจะคืนเงินไหมคะ",
        "ได้เงินคืนแล้วค่ะ",
        "จ่ายบัตรเครดิต ได้เงินคืนไหม",
        "มีคนบอกว่าตามเงินคืนให้ ต้องโอนก่อน จริงไหม",
    ],
)
def test_other_money_is_not_of_the_case(text: str) -> None:
    assert not case_questions.asks_for_money(text)


@pytest.mark.parametrize("text", ["นานไหมคะ", "ต้องรออีกกี่วัน", "กี่วันรู้ผลคะ", "อีกนานมั้ยลูก"])
def test_how_long_it_takes(text: str) -> None:
    assert case_questions.asks_how_long(text)


@pytest.mark.parametrize("text", ["ส่งของกี่วัน", "ประกันนานแค่ไหน", "เก็บข้อมูลนานไหม"])
def test_how_long_something_else_takes(text: str) -> None:
    assert not case_questions.asks_how_long(text)


@pytest.mark.parametrize(
    "text",
    ["ยังไม่โทรมาเลย", "รอมาสามวันแล้วไม่เห็นมีไครโทมา", "ไม่มีใครติดต่อมาเลยค่ะ", "เงียบมากเลยค่ะ"],
)
def test_nobody_called(text: str) -> None:
    assert case_questions.waits_for_office(text)


@pytest.mark.parametrize("text", ["ร้านไม่โทรมาเลย", "ตำรวจไม่ติดต่อมา", "โทรไม่ติด", "ร้านเงียบไปเลย"])
def test_others_who_did_not_call(text: str) -> None:
    assert not case_questions.waits_for_office(text)


@pytest.mark.parametrize(
    "text", ["มีอีกเรื่องค่ะ", "โดนอีกร้านค่ะ", "ยายมีอีกเรืองจ้ะ โดนโกงค่าปุ๋ย", "โดนอีกร้าน แจ้งได้ไหม"]
)
def test_another_matter_is_told(text: str) -> None:
    assert case_questions.tells_another_matter(text)


@pytest.mark.parametrize(
    "text", ["มีอีกเรื่องจะถามค่ะ", "กลัวโดนอีกค่ะ", "ลืมบอกอีกเรื่อง ร้านบล็อกด้วย", "รู้เรื่องไหมคะ"]
)
def test_no_other_matter_is_told(text: str) -> None:
    assert not case_questions.tells_another_matter(text)


@pytest.mark.parametrize("text", ["เจ้าหน้าที่ขอเลขบัตรค่ะ", "เขาว่าโทรจากรู้ทัน ให้โอนค่าดำเนินการก่อน"])
def test_a_false_officer_is_told_of(text: str) -> None:
    assert interruptions.tells_of_false_officer(text)


@pytest.mark.parametrize("text", ["เจ้าหน้าที่ขอรูปเพิ่ม", "ขอเลขบัตรเจ้าหน้าที่", "ร้านขอเลขบัตร"])
def test_no_false_officer_is_told_of(text: str) -> None:
    assert not interruptions.tells_of_false_officer(text)


def test_it_is_asked_if_an_officer_is_one() -> None:
    assert interruptions.asks_if_officer("มีเจ้าหน้าที่โทรมา ใช่ตัวจริงไหมคะ")
    assert not interruptions.asks_if_officer("เจ้าหน้าที่จะโทรกลับจริงไหม")


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("ลืมบอกค่ะ ร้านปิดเพจไปแล้ว", "ร้านปิดเพจไปแล้ว"),
        ("หนูลืมเล่าไปอีกอย่างว่า เขาขู่ด้วย", "เขาขู่ด้วย"),
        ("ขอเพิ่มข้อมูลนะคะ ร้านมีสองเพจ", "ร้านมีสองเพจ"),
        ("I forgot to tell you that they blocked me", "they blocked me"),
        ("เครื่องติดรหัส ใส่เพิ่มด้วย", "เครื่องติดรหัส"),
        ("คนขายบล็อกแล้ว เพิ่มตรงติดต่อร้านได้ไหม", "คนขายบล็อกแล้ว"),
        ("แก้วแตกมาสองใบ ใส่ในเรื่องให้หน่อยค่ะ", "แก้วแตกมาสองใบ"),
        ("แก้วันเดินทางเป็น 22 ธค", "แก้วันเดินทางเป็น 22 ธค"),
        ("ลืมบอกค่ะ", ""),
        ("เพิ่มให้ด้วย", ""),
        ("ช่วยแก้ปัญหาให้หน่อย", ""),
        ("ร้านบอกจะแก้ให้", ""),
        ("ร้านลืมส่งของ", ""),
        ("ลืมรหัสผ่าน", ""),
    ],
)
def test_what_was_not_told_yet_is_what_follows_the_words_for_it(text: str, more: str) -> None:
    assert case_questions.told_more(text) == more


@pytest.mark.parametrize(
    "text", ["ร้านโอนคืนมาแล้วครึ่งนึง", "เขาคืนเงินมาแล้ว แต่ยังไม่ครบ", "คืนมาแล้ว 1 ออเดอร์ เหลืออีก 2590"]
)
def test_a_part_of_the_money_came_back(text: str) -> None:
    assert case_questions.came_in_part(text)


@pytest.mark.parametrize("text", ["ร้านโอนคืนมาครบแล้ว", "จ่ายไปครึ่งนึง", "ถ้าคืนแค่ครึ่งทำไงคะ"])
def test_no_part_of_the_money_came_back(text: str) -> None:
    assert not case_questions.came_in_part(text)


@pytest.mark.parametrize(
    "text", ["กล่องที่ได้มาบุบหมดเลย", "โดนตัดเพิ่มอีกเดือน รวม 7,560 แล้ว", "โทรหาร้านแล้วไม่รับสาย"]
)
def test_a_statement_may_be_of_the_complaint(text: str) -> None:
    assert case_questions.states(text)


@pytest.mark.parametrize(
    "text",
    ["ฝนตกหนักมากเลยวันนี้", "สิทธิคืนสินค้าใน 7 วัน", "ขอคุยกับเจ้าหน้าที่", "โมโหมากเลย ร้านแบบนี้", "ร้านนี้มีจริงไหม"],
)
def test_talk_and_searches_are_no_statement_of_the_complaint(text: str) -> None:
    assert not case_questions.states(text)


@pytest.mark.parametrize(
    "text",
    [
        "ร้านไม่รับผิดชอบเลย",
        "แม่ค้าปัดความรับผิดชอบอะ",
        "เค้าไม่แคร์เลยค่ะ",
        "ทางร้านนิ่งเฉย",
        "แต่คนขายไม่สนใจหนูเลยจ้า",
    ],
)
def test_a_seller_is_only_reproached(text: str) -> None:
    assert case_questions.is_reproach(text)


@pytest.mark.parametrize(
    "text",
    [
        "ธนาคารไม่รับผิดชอบ",
        "ประกันไม่รับผิดชอบเลย",
        "ร้านไม่รับผิดชอบ ของแตกมา",
        "ร้านไม่คืนเงิน",
        "ถ้าร้านไม่รับผิดชอบทำไงดี",
    ],
)
def test_more_is_told_than_a_reproach(text: str) -> None:
    assert not case_questions.is_reproach(text)
