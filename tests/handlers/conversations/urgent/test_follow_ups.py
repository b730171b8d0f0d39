"""An emergency is remembered for two hours, from every place that shows an urgent card."""

from datetime import timedelta
from itertools import pairwise

import pytest

from handlers.state import emergency
from handlers.state.emergency import EMERGENCY
from tests.handlers.chat import Chat

TOLD = "เพิ่งโอนเงินให้มิจฉาชีพไปค่ะ ช่วยด้วย"


def _now(chat: Chat) -> emergency.Emergency:
    now = EMERGENCY.get(chat.memory())
    assert now is not None
    return now


@pytest.mark.parametrize(
    ("does", "topic"),
    [
        ([TOLD], "just-transferred"),
        (["เงินหายหมดบันชี"], "account-drained"),
        (["ซิมถูกสวม เบอร์หายสัญญาณ แล้วเงินหาย"], "sim-swap"),
        (["ยายบอกระหัดเค้าไปแล้ว"], "otp-password"),
        (["1441 ไม่มีคนรับเลย"], "just-transferred"),
        (["โดนโกงมาค่ะ จะแจ้งเรื่อง โอนไปตั้งแต่อาทิตย์ก่อน"], "just-transferred"),
        (["i just sent money to a scammer, what should i do"], "just-transferred"),
    ],
)
def test_every_urgent_card_begins_one(chat: Chat, does: list[str], topic: str) -> None:
    for text in does:
        chat.types(text)
    assert _now(chat).topic == topic


def test_a_tapped_topic_begins_one_too(chat: Chat) -> None:
    chat.types("สวัสดี")
    chat.forges("faq/topic?id=otp-password")
    assert _now(chat).topic == "otp-password"
    assert not _now(chat).is_told


def test_what_is_told_is_kept(chat: Chat) -> None:
    chat.types(TOLD)
    chat.types("ซัก 20 นาทีแล้วค่ะ")
    when = _now(chat).gone_at
    assert when == (chat.clock.now - timedelta(minutes=20)).isoformat()
    chat.types("ยายใช้กรุงไทยจ้ะ")
    assert (_now(chat).bank, _now(chat).gone_at, _now(chat).has_called) == ("ktb", when, False)
    chat.types("โทรธนาคารแล้วค่ะ")
    assert (_now(chat).called_bank, _now(chat).called_1441) == (True, False)
    chat.types("แจ้งความแล้วค่ะ")
    assert _now(chat).reported


def test_it_ends_two_hours_after_it_was_talked_of_last(chat: Chat) -> None:
    chat.types(TOLD)
    chat.clock.now += timedelta(minutes=110)
    chat.types("ใช้กรุงไทยค่ะ")
    chat.clock.now += timedelta(minutes=110)
    assert emergency.recent(chat.memory(), chat.clock.now) is not None
    chat.clock.now += timedelta(minutes=11)
    assert emergency.recent(chat.memory(), chat.clock.now) is None


def test_a_second_transfer_forgets_what_was_done_about_the_first(chat: Chat) -> None:
    chat.types(TOLD)
    chat.types("ใช้กรุงไทยค่ะ")
    chat.types("โทรธนาคารแล้วค่ะ")
    chat.clock.now += timedelta(minutes=15)
    reply = chat.types("โดนหลอกให้โอนไปอีกแล้วเมื่อกี้")
    assert "โทร 1441" in reply.text
    assert (_now(chat).bank, _now(chat).has_called) == ("ktb", False)


@pytest.mark.parametrize("refused", ["form", "call back"])
def test_a_refusal_forgets_it(chat: Chat, refused: str) -> None:
    chat.types(TOLD)
    if refused == "form":
        chat.taps("บันทึกเรื่องไว้")
    else:
        chat.types("อยากคุยกับเจ้าหน้าที่ค่ะ")
    chat.taps("ไม่ยินยอม")
    assert "emergency" not in chat.state()


def test_erasing_forgets_it(chat: Chat) -> None:
    chat.types(TOLD)
    chat.types("ลบข้อมูลของฉัน")
    chat.taps("ยืนยันลบข้อมูล")
    chat.types("สวัสดี")
    assert "emergency" not in chat.state()


def test_the_same_card_never_comes_twice_in_a_row(chat: Chat) -> None:
    chat.types(TOLD)
    titles = [chat.types("ไม่มีใครรับสายเลย").text.splitlines()[0] for _ in range(8)]
    assert all(before != after for before, after in pairwise(titles))
