"""Questions, greetings, thanks and commands are told from stories."""

import pytest

from handlers import texts
from handlers.nlu import intents
from handlers.texts import status as status_texts


@pytest.mark.parametrize("text", ["คืนได้ไหม", "ทำไง", "กี่วัน", "จริงหรอคะ", "is it safe?", "ฟรี？"])
def test_questions(text: str) -> None:
    assert intents.asks(text)


@pytest.mark.parametrize("text", ["ไม่ได้หรอก", "ร้านไม่ตอบ", "ขอเงินคืน", ""])
def test_no_questions(text: str) -> None:
    assert not intents.asks(text)


def test_only_the_end_tells_a_question_from_a_report() -> None:
    assert intents.ends_asking("ร้านนี้โกงหรือเปล่าคะ")
    assert intents.ends_asking("จะได้คืน?")
    assert not intents.ends_asking("ถามว่าเมื่อไหร่จะส่ง เขาก็เงียบ")


@pytest.mark.parametrize("text", ["สวัสดีค่ะ", "หวัดดีจ้า", "hi", "ดีครับ", "สวัสดีตอนเช้าค่ะ", "เมนู"])
def test_greetings(text: str) -> None:
    assert intents.greets(text)


@pytest.mark.parametrize(
    "text", ["สวัสดีค่ะ ซื้อของแล้วโดนโกง", "ดีใจที่ได้เงินคืน", "history", "", "เริ่มร้องเรียน"]
)
def test_more_than_a_greeting_is_none(text: str) -> None:
    assert not intents.greets(text)


def test_thanks_alone_and_thanks_at_first() -> None:
    assert intents.thanks("ขอบคุณมากค่าาา")
    assert not intents.thanks("ขอบคุณที่ช่วยดูให้")
    assert intents.thanks_at_first("ขอบคุณที่ช่วยดูให้")
    assert not intents.thanks_at_first("ขอบคุณค่ะ แล้วต้องไปที่ไหน")
    assert not intents.thanks_at_first("ได้ของแล้ว ขอบคุณค่ะ")


@pytest.mark.parametrize("text", ["ยกเลิก", "ขอยกเลิกค่ะ", "ขี้เกียจ ยกเลิก", "CANCEL"])
def test_a_command_alone_or_last(text: str) -> None:
    assert intents.ends_with_any(text, texts.CANCEL_WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "ร้านยกเลิก",
        "ยกเลิกไม่ได้",
        "",
        "เล่ายาวมากว่าร้านบอกจะส่งแล้วไม่ส่ง สุดท้าย ยกเลิก",
    ],
)
def test_the_same_word_in_a_story_is_no_command(text: str) -> None:
    assert not intents.ends_with_any(text, texts.CANCEL_WORDS)


def test_beginnings_and_insides() -> None:
    assert intents.starts_with_any("ร้องเรียนร้านขายผ้า", texts.START_WORDS)
    assert not intents.starts_with_any("อยากรู้เรื่องร้องเรียน", texts.START_WORDS)
    assert not intents.starts_with_any("ต่อไปต้องทำอะไร", texts.RESUME_WORDS)
    assert intents.contains_any("อยากรู้สถานะ", status_texts.STATUS_WORDS)
    assert not intents.contains_any("", status_texts.STATUS_WORDS)


@pytest.mark.parametrize(
    "text", ["ค่ะ ค่ะ", "ใช่ๆๆ ค่ะ", "โอเคๆ ตกลง", "ใช่ใช่ใช่", "ครับๆ", "จ้าๆ ใช่จ้า", "yes yes", "แม่นๆ เด้อ"]
)
def test_a_yes_said_over_and_over(text: str) -> None:
    assert intents.agrees(text)
    assert not intents.refuses(text)


@pytest.mark.parametrize("text", ["ไม่ๆ", "ไม่ ไม่ค่ะ", "no no", "บ่ๆ", "ไม่เอา ไม่ตกลง"])
def test_a_no_said_over_and_over(text: str) -> None:
    assert intents.refuses(text)
    assert not intents.agrees(text)


@pytest.mark.parametrize("text", ["ค่าส่ง", "ใช่ แต่ยอดผิด", "ใช่ไหม", "แล้ว แล้ว", "ไม่ ใช่", "ๆ", ""])
def test_neither_yes_nor_no(text: str) -> None:
    assert not intents.agrees(text)
    assert not intents.refuses(text)
