"""Asking for an officer: consent first, a message and a number, one request a person."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.privacy.retention import CALL_BACKS_KEPT
from bot.worker.scheduler import Schedule
from db.complaints import callbacks
from db.models.cases import CallbackRequest
from db.queue.conversations import key_of
from knowledge_base import thai
from tests.bot.web.console.fixtures import four_topics, on_sqlite
from tests.handlers.chat import TUESDAY, Chat

AGREE, REFUSE = "ยินยอม ให้โทรกลับ", "ไม่ยินยอม"
HOURS = "จันทร์ถึงศุกร์ 8.30-16.30 น."
ENGLISH_HOURS = "Monday to Friday, 8.30 am to 4.30 pm"


@pytest.fixture
def chat(database_url: str) -> Iterator[Chat]:
    opened = Chat(database_url, four_topics())
    yield opened
    opened.stop()


def kept_requests(chat: Chat) -> list[tuple[str, str, str]]:
    """State, message and number of every request, oldest first."""
    keys = chat.services.settings.data_keys
    with chat.services.transactions.reading() as session:
        rows = session.scalars(select(CallbackRequest).order_by(CallbackRequest.id)).all()
        opened = [(row, key_of(session, row.conversation_id, keys)) for row in rows]
        return [
            (row.state, callbacks.message(row, key), callbacks.phone(row, key))
            for row, key in opened
        ]


@pytest.mark.parametrize(
    "text",
    [
        "คุยกับเจ้าหน้าที่",
        "ขอคุยกับเจ้าหน้าที่หน่อยค่ะ",
        "อยากคุยกับคนจริง ๆ ไม่เอาบอท",
        "ติดต่อเจ้าหน้าที่",
        "ช่วยให้เจ้าหน้าที่โทรกลับที",
        "โทรกลับหน่อยครับ",
        "แอดมิน",
        "I want to talk to a human",
    ],
)
def test_the_wish_is_heard_in_many_ways(chat: Chat, text: str) -> None:
    reply = chat.types(text)
    assert {AGREE, "Yes, call me back"} & set(reply.labels)
    assert HOURS in reply.text or ENGLISH_HOURS in reply.text
    assert "1166" in reply.text
    assert kept_requests(chat) == []


@pytest.mark.parametrize(
    "text", ["มีคนอ้างเป็นเจ้าหน้าที่โทรมาขอเงิน", "ร้านบอกว่าจะโทรกลับแต่ก็เงียบ", "เจ้าหน้าที่ขนส่งไม่ยอมให้เปิดกล่อง"]
)
def test_a_story_about_officers_is_no_wish(chat: Chat, text: str) -> None:
    assert AGREE not in chat.types(text).labels


def test_from_the_wish_to_the_queue(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    assert "เรื่องอะไร" in chat.taps(AGREE).text
    assert "เบอร์ไหน" in chat.types("โดนปิดฟิตเนสหนี ขอคำแนะนำ").text
    assert "10 หลัก" in chat.types("081234").text or kept_requests(chat) == []
    reply = chat.types("๐๘๑-๒๓๔-๕๖๗๘ หลังห้าโมงเย็น")
    for piece in ("081-234-5678", "โดนปิดฟิตเนสหนี", HOURS, "1166"):
        assert piece in reply.text
    assert kept_requests(chat) == [("waiting", "โดนปิดฟิตเนสหนี ขอคำแนะนำ", "0812345678")]
    assert "ให้เรียกชื่ออะไร" in reply.text
    assert "สมใจ" in chat.types("หนูชื่อสมใจค่ะ").text
    assert names(chat) == ["สมใจ"]
    assert "call_back" not in chat.state()


@pytest.mark.parametrize("skips", ["ข้าม", "ไม่บอก", "ยกเลิก"])
def test_who_tells_no_name_is_called_all_the_same(chat: Chat, skips: str) -> None:
    asks_for_a_call(chat)
    assert "อยู่ในคิวแล้ว" in chat.types(skips).text
    assert names(chat) == [""]
    assert kept_requests(chat) == [("waiting", "เรื่องหม้อ", "0812345678")]


@pytest.mark.parametrize(
    "text",
    [
        "ขอบคุณค่ะ",
        "โอเค",
        "แจ้งความออนไลน์ทำที่เว็บไหน",
        "0898765432",
        "ร้านโกงฉัน",
        "ข้อมูลของฉัน",
        "ติดตามเรื่อง",
        "ขอตัวใหญ่",
        "อยู่ไหม",
        "ใบคำร้อง",
        "ฮ่าๆ",
    ],
)
def test_what_is_no_name_is_answered_and_the_name_is_not_asked_again(chat: Chat, text: str) -> None:
    asks_for_a_call(chat)
    assert "ให้เรียกชื่ออะไร" not in chat.types(text).text
    chat.types("ขอบคุณค่ะ")
    chat.types("สมใจ ทดสอบ")
    assert names(chat) == [""]


@pytest.mark.parametrize("said", ["ชื่อสมใจ เบอร์ 0812345678", "สมใจ 081-234-5678"])
def test_a_name_that_the_message_tells_is_not_asked_for(chat: Chat, said: str) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    reply = chat.types(said)
    assert "ให้เรียกชื่ออะไร" not in reply.text
    assert kept_requests(chat) == [("waiting", said, "0812345678")]
    assert names(chat) == ["สมใจ"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("ชื่อสมหญิง เบอร์ 081 234 5678", "สมหญิง"),
        ("หนูชื่อสมหญิง ใจดีค่ะ เบอร์ 0812345678", "สมหญิง ใจดี"),
        ("๐๘๑-๒๓๔-๕๖๗๘ ค่ะ ชื่อสมหญิง", "สมหญิง"),
        ("081-234-5678 ชื่อสมหญิง โทรหลังห้าโมงนะคะ", ""),
        ("0812345678 ไม่บอกชื่อ", ""),
        ("0812345678 สมหญิง", "สมหญิง"),
        ("สมหญิง 081-234-5678", "สมหญิง"),
        ("เบอร์ 0812345678 ค่ะ เรียกพี่นกก็ได้ค่ะ", "พี่นก"),
        ("หนูสมหญิง ใจดีค่ะ 0812345678", "สมหญิง ใจดี"),
        ("0812345678 ด่วน", ""),
        ("0812345678 ได้เลย", ""),
        ("สมหญิง 0812345678 โทรมาตอนเย็น", ""),
    ],
)
def test_a_name_told_with_the_number_is_not_asked_for(chat: Chat, said: str, name: str) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    chat.types("เรื่องหม้อ")
    reply = chat.types(said)
    assert ("ให้เรียกชื่ออะไร" in reply.text) == (not name)
    assert (f"ให้เรียกว่า\n{name}" in reply.text) == bool(name)
    assert kept_requests(chat) == [("waiting", "เรื่องหม้อ", "0812345678")]
    assert names(chat) == [name]


def test_a_name_told_after_the_call_was_taken_back_is_not_kept(chat: Chat) -> None:
    asks_for_a_call(chat)
    with chat.services.transactions.writing() as session:
        (row,) = session.scalars(select(CallbackRequest)).all()
        callbacks.cancel(session, row.conversation_id, TUESDAY)
    assert "ไม่ได้เก็บไว้" in chat.types("สมใจ").text
    assert names(chat) == [""]


def asks_for_a_call(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    chat.types("เรื่องหม้อ")
    chat.types("0812345678")


def names(chat: Chat) -> list[str]:
    keys = chat.services.settings.data_keys
    with chat.services.transactions.reading() as session:
        rows = session.scalars(select(CallbackRequest).order_by(CallbackRequest.id)).all()
        return [callbacks.name(row, key_of(session, row.conversation_id, keys)) for row in rows]


def test_a_number_in_the_message_is_not_asked_again(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.types("ตกลง")
    chat.types("เรื่องตั๋วคอนเสิร์ต ราคา 3500 โทร 02-123-4567 ได้เลย")
    ((state, _, phone),) = kept_requests(chat)
    assert (state, phone) == ("waiting", "021234567")


def test_a_second_wish_updates_the_first_and_may_have_no_message(chat: Chat) -> None:
    for message, phone in (("เรื่องแรก", "0812345678"), ("ไม่ฝาก", "0898765432")):
        reply = chat.types("คุยกับเจ้าหน้าที่")
        chat.taps(AGREE)
        chat.types(message)
        chat.types(phone)
    assert "คำขอเดิม" in reply.text
    assert "แก้คำขอ" in chat.last.text
    assert kept_requests(chat) == [("waiting", "", "0898765432")]


def test_refusing_keeps_nothing(chat: Chat) -> None:
    chat.types("โทรกลับหน่อย")
    reply = chat.taps(REFUSE)
    assert "ไม่ได้เก็บอะไรไว้" in reply.text
    assert kept_requests(chat) == []
    assert chat.state() == {}
    assert all("โทรกลับ" not in text for text in chat.inbox_texts())
    chat.types("โทรกลับหน่อย")
    assert "ไม่ได้เก็บอะไรไว้" in chat.types("ไม่").text


@pytest.mark.parametrize(
    ("wish", "typed"), [("โทรกลับหน่อย", AGREE), ("officer", "yes, call me back")]
)
def test_the_words_on_the_button_agree_as_well(chat: Chat, wish: str, typed: str) -> None:
    chat.types(wish)
    chat.types(typed)
    assert "081-234-5678" in chat.types("about a bag 0812345678").text


@on_sqlite
def test_in_english_the_office_hours_are_english_too(chat: Chat) -> None:
    notice = chat.types("officer")
    assert f"Office hours: {ENGLISH_HOURS}" in notice.text
    chat.types("yes, call me back")
    receipt = chat.types("about a bag 0812345678")
    assert f"in office hours ({ENGLISH_HOURS})" in receipt.text
    assert not [said.text for said in (notice, receipt) if thai.has_thai(said.text)]


def test_it_can_be_left_and_taken_back(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    assert "ยังไม่ได้ฝาก" in chat.types("ยกเลิก").text
    assert "ไม่มีคำขอ" in chat.types("ไม่ต้องโทรกลับแล้วค่ะ").text
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    chat.types("โทร 0812345678 เรื่องหม้อ")
    assert "ลบข้อความ ชื่อ กับเบอร์โทรแล้ว" in chat.taps("ยกเลิกโทรกลับ").text
    assert kept_requests(chat) == [("cancelled", "", "")]


def test_questions_in_between_are_answered_and_the_question_stands_again(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    assert HOURS in chat.types("ตอนนี้ดึกแล้ว มีคนไหม").text
    chat.taps(AGREE)
    assert "ยินดีค่ะ" in chat.types("ขอบคุณค่ะ").text
    assert "เรื่องอะไร" in chat.last.text
    chat.types("เรื่องมัดจำห้องพัก")
    reply = chat.types("แจ้งความออนไลน์ทำที่เว็บไหน")
    assert "เบอร์ไหน" in reply.text
    assert "ที่มา" in reply.text or "หมายถึง" in reply.text
    assert "10 หลัก" in chat.types("08123").text or "เบอร์โทรศัพท์" in chat.last.text
    chat.types("0812345678")
    assert kept_requests(chat) == [("waiting", "เรื่องมัดจำห้องพัก", "0812345678")]


def test_the_question_is_not_repeated_for_ever(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    replies = [chat.types("ขอบคุณค่ะ").text for _ in range(4)]
    assert ["เรื่องอะไร" in text for text in replies] == [True, True, False, False]


def test_what_is_typed_an_hour_later_goes_nowhere(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    chat.clock.now += timedelta(hours=1)
    chat.types("0812345678")
    assert kept_requests(chat) == []
    assert "call_back" not in chat.state()


def test_the_button_of_yesterday_agrees_but_that_of_an_older_notice_asks_again(chat: Chat) -> None:
    chat.types("ฝากข้อความว่า ขอคุยเรื่องหม้อ")
    chat.clock.now += timedelta(hours=12)
    chat.types("สมใจ")
    assert "เบอร์ไหน" in chat.taps(AGREE).text
    chat.types("0812345678")
    assert kept_requests(chat) == [("waiting", "ขอคุยเรื่องหม้อ", "0812345678")]
    chat.clock.now += timedelta(days=2)
    assert "เรื่องอะไร" in chat.taps(AGREE).text
    chat.clock.now += timedelta(hours=2)
    assert AGREE in chat.forges("call-back/consent?v=yes&n=2026-11-1").labels


def test_a_message_that_is_too_long_or_taken_back(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    assert "500" in chat.types("ย" * 501).text
    chat.types("ข้อความลับ")
    assert chat.unsends("ข้อความลับ").messages == ()
    chat.types("ข้อความใหม่ 0812345678")
    assert kept_requests(chat) == [("waiting", "ข้อความใหม่ 0812345678", "0812345678")]


def test_an_open_form_waits_and_is_offered_again(chat: Chat) -> None:
    chat.types("ร้องเรียน")
    chat.taps("ยินยอม เริ่มเลย")
    assert "พักเรื่อง" in chat.types("คุยกับเจ้าหน้าที่").text
    assert chat.state()["draft"]["paused"]
    chat.taps(AGREE)
    chat.taps("ไม่ฝากข้อความ")
    reply = chat.types("0812345678")
    assert "ทำต่อ" in reply.labels
    chat.taps("ทำต่อ")
    assert not chat.state()["draft"]["paused"]


def test_a_complaint_that_begins_ends_the_wish(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    chat.types("ร้องเรียน")
    assert "call_back" not in chat.state()
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    chat.forges("complaint/start")
    assert "call_back" not in chat.state()


def test_old_buttons_and_forged_ones(chat: Chat) -> None:
    chat.forges("call-back/no-message")
    assert AGREE in chat.last.labels
    chat.taps(AGREE)
    assert "เรื่องอะไร" in chat.forges("call-back/consent?v=yes").text
    chat.types("ยกเลิก")
    assert "ยังไม่ได้ฝาก" in chat.forges("call-back/consent?v=no").text
    assert AGREE in chat.forges("call-back/consent?v=yes").labels
    assert AGREE in chat.types("เจ้าหน้าที่").labels
    assert "ปุ่มนี้เก่าแล้ว" in chat.forges("call-back/nothing").text
    assert kept_requests(chat) == []


def test_who_blocks_us_is_asked_nothing_any_more(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.does({"type": "unfollow"})
    assert "call_back" not in chat.state()


def test_the_clock_forgets_what_is_done_and_what_was_never_finished(chat: Chat) -> None:
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps(AGREE)
    chat.types("โทร 0812345678")
    chat.taps("ยกเลิกโทรกลับ")
    chat.types("คุยกับเจ้าหน้าที่")
    chat.clock.now = TUESDAY + CALL_BACKS_KEPT + timedelta(days=1)
    Schedule(chat.services).run_due()
    assert kept_requests(chat) == []
    assert chat.state() == {}
