"""A value typed at another question is kept, said back, and the open question asked again."""

import pytest

from handlers.form.complaint import FieldName
from handlers.state.draft import CONFIRM_CANCEL, REVIEW
from tests.handlers.chat import Chat
from tests.handlers.forms import asked, draft_of, fill

NAME, PHONE, PROVINCE = FieldName.NAME, FieldName.PHONE, FieldName.PROVINCE


def test_a_telephone_at_the_question_for_the_name_is_one(chat: Chat) -> None:
    fill(chat, NAME)
    said = chat.types("089-876-5432")
    assert "จดไว้แล้วค่ะ เบอร์ของคุณ 089-876-5432" in said.text
    assert "ขอชื่อ" in said.text
    assert asked(chat) == NAME
    assert draft_of(chat).answers[PHONE] == "0898765432"


def test_an_earlier_answer_is_named_where_another_takes_its_place(chat: Chat) -> None:
    fill(chat, PROVINCE)
    before = draft_of(chat).answers[PHONE]
    said = chat.types("เบอร์ใหม่หนู 0898765432")
    assert draft_of(chat).answers[PHONE] in (before, "0898765432")
    said = chat.types("0898765432")
    assert "เป็น 089-876-5432" in said.text
    assert asked(chat) == FieldName.PROVINCE


def test_what_has_no_link_is_passed_when_the_name_is_told_instead(chat: Chat) -> None:
    fill(chat, FieldName.SELLER_LINK)
    said = chat.types("ร้านชื่อ ไฟฉายแรงสูง ไม่มีลิงก์ค่ะ")
    assert "จดไว้แล้วค่ะ" in said.text
    assert draft_of(chat).answers[FieldName.SELLER_NAME] == "ไฟฉายแรงสูง"
    assert draft_of(chat).answers[FieldName.SELLER_LINK] is None
    assert asked(chat) != FieldName.SELLER_LINK


def test_an_account_will_do_for_the_shops_name(chat: Chat) -> None:
    fill(chat, FieldName.SELLER_NAME)
    assert "จดไว้แล้วค่ะ" in chat.types("กสิกร 123-4-56789-0").text
    assert draft_of(chat).answers[FieldName.SELLER_NAME] is None
    assert asked(chat) != FieldName.SELLER_NAME


def test_a_message_taken_back_takes_the_value_with_it(chat: Chat) -> None:
    fill(chat, NAME)
    chat.types("089-876-5432")
    chat.unsends("089-876-5432")
    assert PHONE not in draft_of(chat).answers


@pytest.mark.parametrize("text", ["ไม่สะดวกให้ค่ะ", "ไม่บอกได้ป่าว", "ไม่รู้เหมือนกันจ้า ลูกทำให้"])
def test_what_need_not_be_told_is_skipped_in_any_words(chat: Chat, text: str) -> None:
    fill(chat, PROVINCE)
    chat.types(text)
    assert draft_of(chat).answers[PROVINCE] is None
    assert asked(chat) != PROVINCE


@pytest.mark.parametrize("text", ["ไม่สะดวกให้ค่ะ", "ไม่บอกได้ป่าว"])
def test_what_is_needed_is_asked_for_kindly(chat: Chat, text: str) -> None:
    fill(chat, PHONE)
    assert "1166" in chat.types(text).text
    assert asked(chat) == PHONE
    assert PHONE not in draft_of(chat).answers


def test_to_send_it_early_tells_how_many_questions_are_left(chat: Chat) -> None:
    fill(chat, NAME)
    said = chat.types("พอแล้วค่ะ ส่งให้เลย")
    assert "เหลืออีก 2 ข้อ" in said.text
    assert asked(chat) == NAME


def test_to_send_it_in_any_words_shows_the_review_and_there_sends_it(chat: Chat) -> None:
    fill(chat, PROVINCE)
    chat.types("แค่นี้พอ ส่งเรื่องได้เลยจ้า")
    assert asked(chat) == REVIEW
    assert not chat.filed()
    chat.types("ส่งเรื่องให้เลยค่ะ")
    assert chat.filed()


@pytest.mark.parametrize("text", ["คิดดูแล้ว ไม่แจ้งละ", "ได้เงินคืนแล้วค่ะ ไม่ร้องเรียนแล้ว"])
def test_who_gives_up_is_asked_whether_to_delete(chat: Chat, text: str) -> None:
    fill(chat, PHONE)
    chat.types(text)
    assert draft_of(chat).asking == CONFIRM_CANCEL


def test_who_asks_if_one_may_file_gets_a_yes_and_the_form(chat: Chat) -> None:
    said = chat.types("แค่ 120 บาทร้องเรียนได้มั้ย")
    assert "ยอดเท่าไรก็แจ้งได้" in said.text
    assert "ขออนุญาตเก็บข้อมูล" in said.text


@pytest.mark.parametrize("text", ["แค่ถามเฉยๆ", "ยังไม่โอนค่ะ", "แจ้งแล้วค่ะ"])
def test_no_form_begins_by_other_words(chat: Chat, text: str) -> None:
    chat.types(text)
    assert asked(chat) == ""


SKIPPED_THEN_TOLD = {
    FieldName.ORDER_NUMBER: "เลขคำสั่งซื้อผิด เป็น A-002",
    FieldName.PURCHASE_DATE: "วันที่ซื้อผิด เป็นวันที่ 3/11/2569",
    FieldName.SELLER_PHONE: "เบอร์ร้านผิด เป็น 02-123-4568",
    FieldName.SELLER_LINK: "ลิงก์ร้านผิด เป็น facebook.com/other.example",
    FieldName.PRODUCT: "สินค้าผิด เป็น พัดลม",
}


@pytest.mark.parametrize("name", SKIPPED_THEN_TOLD)
def test_what_was_skipped_is_noted_when_it_is_called_wrong(chat: Chat, name: FieldName) -> None:
    """None is no earlier answer that could be named."""
    fill(chat, PROVINCE)
    assert draft_of(chat).answers[name] is None
    said = chat.types(SKIPPED_THEN_TOLD[name])
    assert "None" not in said.text
    assert draft_of(chat).answers[name]
    assert asked(chat) == PROVINCE
