"""A number that nobody should give away is in no row once its message was answered."""

import pytest

from handlers.texts import filed
from tests.handlers import office
from tests.handlers.chat import Chat
from tests.handlers.stored_texts import everything

IDENTITY = "1103700000003"
CARD = "4111 1111 1111 1111"
OTP = "482913"
STORY = f"โดนเพจหลอก สั่งพัดลม โอนไป 1,290 เขาขอเลขบัตร {IDENTITY} กับรหัส OTP {OTP} แล้วบล็อก"


def assert_nowhere(chat: Chat, *numbers: str) -> None:
    texts = everything(chat)
    assert texts
    for number in (*numbers, *(number.replace(" ", "") for number in numbers)):
        assert not [text for text in texts if number in text], number


def assert_told(chat: Chat) -> None:
    told = [reply for reply in chat.talk.replies if "ปิดไว้ไม่เก็บ" in reply.text]
    assert told
    assert all(reply.text.count("ปิดไว้ไม่เก็บ") == 1 for reply in told)


def begin(chat: Chat) -> None:
    chat.types("ร้องเรียน")
    chat.taps("ยินยอม เริ่มเลย")


def test_the_test_finds_what_is_stored(chat: Chat) -> None:
    begin(chat)
    chat.types("โดนเพจหลอก สั่งพัดลม โอนไป 1,290 แล้วบล็อก")
    with pytest.raises(AssertionError, match="สั่งพัดลม"):
        assert_nowhere(chat, "สั่งพัดลม")


def test_in_a_story(chat: Chat) -> None:
    begin(chat)
    chat.types(STORY)
    assert_told(chat)
    assert_nowhere(chat, IDENTITY, OTP)
    assert "1,290" in chat.state()["draft"]["answers"]["story"]


def test_in_a_story_before_consent(chat: Chat) -> None:
    chat.types(STORY)
    begin(chat)
    assert_told(chat)
    assert_nowhere(chat, IDENTITY, OTP)
    assert "⟨เลขบัตรประชาชน⟩" in chat.state()["draft"]["answers"]["story"]


def test_in_an_answer_that_is_doubted_or_corrected(chat: Chat) -> None:
    begin(chat)
    chat.types("คนขายทำไม่ถูกต้องกับเราเลย")
    chat.types(f"แก้เรื่องเป็น เขาเอาเลขบัตร {CARD} ของเราไปใช้ต่อ")
    chat.types(f"ร้านชื่อ ของดี {IDENTITY}")
    assert_told(chat)
    assert_nowhere(chat, IDENTITY, CARD)


def test_in_a_question(chat: Chat) -> None:
    chat.types(f"ให้เลขบัตรประชาชน {IDENTITY} กับร้านไปแล้ว ทำยังไงดี")
    assert_told(chat)
    assert_nowhere(chat, IDENTITY)


def test_in_a_message_to_an_officer(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.types("ยินยอม")
    chat.types(f"เลขบัตรของผม {CARD} โดนตัดเงินทุกเดือน")
    chat.types("0812345678")
    assert_told(chat)
    assert_nowhere(chat, CARD)
    assert any("โดนตัดเงินทุกเดือน" in text for text in everything(chat))


def test_in_a_correction_of_what_was_sent(chat: Chat) -> None:
    office.file_before(chat, office.NUMBER)
    chat.forges(f"filed/correct?n={office.NUMBER}")
    chat.forges(f"filed/field?n={office.NUMBER}&f=seller_name")
    chat.types(f"ร้านฟ้าใสใหม่ {IDENTITY}")
    assert_told(chat)
    chat.taps(filed.PROPOSED_YES_LABEL)
    assert chat.filed()[0].answers["seller_name"] == "ร้านฟ้าใสใหม่ ⟨เลขบัตรประชาชน⟩"
    assert_nowhere(chat, IDENTITY)


def test_alone_it_is_no_answer(chat: Chat) -> None:
    begin(chat)
    asked = chat.last.text
    chat.types(IDENTITY)
    assert_told(chat)
    assert asked in chat.last.text
    assert chat.state()["draft"]["answers"] == {}
    assert_nowhere(chat, IDENTITY)


def test_taking_the_message_back_as_we_asked_keeps_the_rest(chat: Chat) -> None:
    begin(chat)
    chat.types(STORY)
    story = chat.state()["draft"]["answers"]["story"]
    chat.unsends(STORY)
    assert "คำอื่นในข้อความนั้นยังอยู่" in chat.types("สวัสดีค่ะ").text
    assert chat.state()["draft"]["answers"]["story"] == story
    assert_nowhere(chat, IDENTITY, OTP)


def test_taking_it_back_before_consent_leaves_nothing(chat: Chat) -> None:
    chat.types(STORY)
    chat.unsends(STORY)
    begin(chat)
    assert chat.state()["draft"]["answers"] == {}
