"""A story told before "complain" fills the form, for an hour, and can be taken out again."""

from datetime import timedelta

import pytest

from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.form.complaint import FieldName
from handlers.state.draft import REVIEW
from handlers.texts.answers import CASE_NUMBER_LABEL
from tests.handlers.chat import Chat
from tests.handlers.forms import asked, draft_of, fill
from tests.handlers.pieces import AGREE, drafted

FAN = "สั่งพัดลมไอเย็นจากเพจ ลมสมมุติ ในเฟส โอนไป 1,850 บาท ร้านเงียบไม่ส่งของ"
COOKER = "สั่งหม้อหุงข้าวในเฟส ร้านชื่อ ครัวสมมุติ โอนไป 1,290 ตั้งแต่วันที่ 3 แล้วเขาบล็อก"
PHONE = "เบอร์ร้านคือ 089-876-5432 โอนให้เพจนี้ ลมสมมุติ ไม่ส่งของเลยค่ะ"
NOT_THIS, CHOOSE = "ไม่เอาข้อความนี้", "เลือกข้อความที่จะเอาออก"


@pytest.mark.parametrize(("minutes", "is_read"), [(58, True), (62, False)])
def test_what_was_told_is_read_for_an_hour(chat: Chat, minutes: int, is_read: bool) -> None:
    chat.types(FAN)
    chat.clock.now += timedelta(minutes=minutes)
    assert ("amount" in drafted(chat)) is is_read


def review(chat: Chat, *told: str) -> None:
    """All was told before, is right, and waits to be sent."""
    for text in told:
        chat.types(text)
    drafted(chat)
    chat.taps("ถูกต้อง")
    fill(chat)


@pytest.mark.both_databases
def test_a_message_is_taken_out_with_its_answers_after_a_restart(chat: Chat) -> None:
    review(chat, FAN)
    assert "“สั่งพัดลมไอเย็นจากเพจ ลมสมมุติ ในเฟส" in chat.last.text
    chat.restart()
    assert told_texts.TAKEN_OUT in chat.taps(NOT_THIS).text
    assert asked(chat) == FieldName.STORY
    left = draft_of(chat)
    assert left.answers.keys().isdisjoint({"story", "amount", "seller_name", "platform", "paid"})
    assert left.told == {}
    assert "ลมสมมุติ" not in str(chat.state())
    fill(chat)
    chat.taps("ส่งเรื่อง")
    (filed,) = chat.filed()
    assert "พัดลม" not in filed.answers["story"]
    assert filed.answers["paid"] == "not-yet"


def test_of_several_messages_one_goes_and_nothing_is_asked_again(chat: Chat) -> None:
    review(chat, COOKER, PHONE)
    assert draft_of(chat).answers["seller_phone"] == "0898765432"
    assert NOT_THIS not in chat.last.labels
    chosen = chat.taps(CHOOSE)
    assert chosen.labels.count(NOT_THIS) == 2
    chat.presses([each for each in chosen.buttons if each.label == NOT_THIS][1].action)
    assert asked(chat) == REVIEW
    left = draft_of(chat).answers
    assert "seller_phone" not in left
    assert (left["story"], left["amount"]) == (COOKER, 129_000)
    assert NOT_THIS in chat.last.labels


@pytest.mark.parametrize("typed", ["ไม่เอาข้อความที่ 2", "ไม่เอาข้อความ เบอร์ร้านคือ", "not message 2"])
def test_it_is_typed_as_well(chat: Chat, typed: str) -> None:
    review(chat, FAN, PHONE)
    assert told_texts.TAKEN_OUT in chat.types(typed).text
    assert draft_of(chat).answers["story"] == FAN


def test_words_that_name_no_message_bring_the_choice(chat: Chat) -> None:
    review(chat, FAN, PHONE)
    assert told_texts.CHOOSE_TITLE in chat.types("ไม่เอาข้อความนี้").text
    assert told_texts.CHOOSE_TITLE in chat.types("ไม่เอาข้อความที่ 7").text
    chat.taps("เอาไว้ทั้งหมด")
    assert asked(chat) == REVIEW
    assert len(draft_of(chat).told) == 2


def test_the_only_message_is_meant_by_words(chat: Chat) -> None:
    review(chat, FAN)
    assert told_texts.TAKEN_OUT in chat.types("ไม่เอาข้อความนี้ค่ะ").text


def test_an_old_button_of_a_message_that_is_gone_says_so(chat: Chat) -> None:
    review(chat, FAN)
    button = chat.button(NOT_THIS).action
    chat.presses(button)
    fill(chat)
    assert told_texts.NOT_THERE in chat.presses(button).text
    assert told_texts.NOT_THERE in chat.types("ไม่เอาข้อความนี้").text
    assert asked(chat) == REVIEW


def test_who_told_nothing_before_sees_no_button(chat: Chat) -> None:
    fill(chat)
    assert not {NOT_THIS, CHOOSE} & set(chat.last.labels)


def test_an_answer_of_ones_own_stays(chat: Chat) -> None:
    review(chat, FAN)
    chat.types("แก้จำนวนเงิน")
    chat.types("1,580")
    chat.taps(NOT_THIS)
    assert draft_of(chat).answers["amount"] == 158_000


def test_what_was_told_twice_stays_until_both_are_gone(chat: Chat) -> None:
    review(chat, FAN, "โอนไป 1,850 บาท ให้เพจ ลมสมมุติ ตั้งแต่วันที่ 3 ไม่ส่งของเลยค่ะ")
    chat.types("ไม่เอาข้อความที่ 2")
    assert draft_of(chat).answers["amount"] == 185_000
    chat.types("ไม่เอาข้อความนี้")
    assert "amount" not in draft_of(chat).answers


def test_a_message_that_is_taken_back_takes_only_itself(chat: Chat) -> None:
    review(chat, FAN, PHONE)
    chat.unsends(PHONE)
    left = draft_of(chat).answers
    assert "seller_phone" not in left
    assert left["story"] == FAN


def test_the_number_of_a_case_that_was_told_before_is_taken_out(chat: Chat) -> None:
    chat.types("โทรธนาคารแล้วได้เลขเคส 55667799")
    chat.types("ร้องเรียน")
    chat.taps(AGREE)
    chat.types("เรื่องยาวค่ะ คนขายทำไม่ถูกต้องกับเราเลย")
    chat.taps("ถูกต้อง")
    fill(chat)
    assert CASE_NUMBER_LABEL in draft_of(chat).answers["story"]
    chat.taps(NOT_THIS)
    assert "55667799" not in str(chat.state())
    assert "other_reports" not in draft_of(chat).answers
