"""A person's stage is read in their words, or known from the talk."""

from datetime import UTC, timedelta

import pytest

from handlers.conversations.faq.after_answer import stages
from handlers.messages.event import Event, TextMessage
from handlers.state.entries import TOLD_DANGER, ToldDanger
from handlers.state.last_topic import LAST_TOPIC
from knowledge_base import KnowledgeBase
from knowledge_base.content.topic.variants import Stage
from tests.handlers.journey import Journey, memory

LOAN = "fake-loan-investment"


def stage_of(topics: KnowledgeBase, text: str, topic: str = LOAN) -> Stage | None:
    with memory() as session:
        journey = Journey(session, topics)
        turn = journey.turn(Event(journey.now, TextMessage(text), "1"))
        return stages.in_text(turn, topics.topic(topic), text)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("ยังไม่ได้โอนค่าค้ำเลย", "before"),
        ("ยังไม่กล้าจ่ายค่ะ", "before"),
        ("เขาให้โอนค่าค้ำก่อน เชื่อถือได้มั้ย", "before"),
        ("ยังไม่ได้โอน", "before"),
        ("เพิ่งโอนค่าค้ำไป", "just_now"),
        ("พึ่งเผลอกรอกเลขบัตร", "just_now"),
        ("โอนค่าธรรมเนียมไปเมื่อวาน", "just_now"),
        ("โอนค่าค้ำไปสองวันก่อน", "just_now"),
        ("โอนไปหลายวันแล้ว", "later"),
        ("เดือนก่อนโอนค่าค้ำให้แอปไปแล้ว", "later"),
        ("โอนไปตั้งแต่ 3 อาทิตย์ที่แล้ว", "later"),
        ("โอนไป 10 วันแล้ว", "later"),
        ("โอนค่าค้ำไปแล้ววันที่ 2 พฤศจิกายน", "later"),
        ("โอนค่าค้ำไปแล้ววันที่ 23 พฤศจิกายน", "just_now"),
        ("โอนไปแล้ว", None),
        ("แอปเงินกู้นี้ดีไหม", None),
        # What somebody else has not done, and a half of it done already.
        ("ร้านยังไม่โอนเงินคืน", None),
        ("ยังไม่ได้โอนเงินคืนให้เลย", None),
        ("โอนงวดแรกไปแล้ว งวดสองยังไม่ได้โอน", None),
        # A time that is no time of the deed.
        ("แอปเงินกู้เปิดมา 3 เดือนแล้ว", None),
    ],
)
def test_what_is_told_says_where_a_person_stands(
    topics: KnowledgeBase, text: str, stage: Stage | None
) -> None:
    assert stage_of(topics, text) == stage


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("ส่งรูปบัตรประชาชนให้เพจไปแล้ว", "just_now"),
        ("ปีก่อนให้สำเนาบัตรไปแล้ว", "just_now"),
        ("เผลอถ่ายบัตรส่งให้เขา", "just_now"),
        ("รูปบัตรหลุดไปแล้ว", "just_now"),
        ("ยังไม่ได้ส่งบัตรให้เขา", None),
        ("จ่ายเงินครบแล้ว ร้านเพิ่งมาขอรูปบัตร", None),
        ("คนขายส่งรูปบัตรของเขามาแล้ว", None),
        ("ให้ถ่ายบัตรส่งไปแล้วจะโอนให้", None),
        ("ร้านขอสำเนาบัตร ให้ดีไหม", None),
    ],
)
def test_a_copy_of_a_card_was_given_whenever_that_was(
    topics: KnowledgeBase, text: str, stage: Stage | None
) -> None:
    assert stage_of(topics, text, "id-card-copy") == stage


def test_the_words_of_a_button_are_what_the_button_says(topics: KnowledgeBase) -> None:
    for topic in topics.topics.values():
        for stage, variant in topic.variants.written.items() if topic.variants else ():
            assert stage_of(topics, f"{variant.label}ค่ะ", topic.id) == stage


@pytest.mark.parametrize(
    ("kind", "ago", "stage"),
    [
        ("crook-on-line", timedelta(minutes=5), "before"),
        ("just-paid", timedelta(minutes=5), "just_now"),
        ("just-paid", timedelta(hours=5), None),
        ("held", timedelta(minutes=5), None),
    ],
)
def test_danger_that_was_told_of_says_it_for_two_hours(
    topics: KnowledgeBase, kind: str, ago: timedelta, stage: Stage | None
) -> None:
    text = "แอปเงินกู้นี้ดีไหม"
    with memory() as session:
        journey = Journey(session, topics)
        told = ToldDanger(kind, (journey.now - ago).astimezone(UTC).isoformat())
        TOLD_DANGER.set(journey.held.state, told)
        turn = journey.turn(Event(journey.now, TextMessage(text), "1"))
        assert stages.told(turn, topics.topic(LOAN), text) == stage
        assert stages.told(turn, topics.topic("cod-rights"), text) is None


def test_one_emergency_says_nothing_of_another(topics: KnowledgeBase) -> None:
    with memory() as session:
        journey = Journey(session, topics)
        journey.types("เพิ่งโอนเงินให้มิจไปเมื่อกี้ ช่วยด้วย")
        turn = journey.turn(Event(journey.now, TextMessage("มีคนขอรหัส"), "9"))
        assert stages.told(turn, topics.topic("money-back-chance"), "มีคนขอรหัส") == "just_now"
        assert stages.told(turn, topics.topic("otp-password"), "มีคนขอรหัส") is None


def test_an_emergency_of_some_days_ago_is_past(topics: KnowledgeBase) -> None:
    with memory() as session:
        journey = Journey(session, topics)
        journey.types("เพิ่งโอนเงินให้มิจไปเมื่อกี้ ช่วยด้วย")
        journey.types("5 วันก่อน")
        turn = journey.turn(Event(journey.now, TextMessage("แล้วไง"), "9"))
        assert stages.told(turn, topics.topic("money-back-chance"), "แล้วไง") == "later"


def test_the_card_of_a_stage_comes_once(topics: KnowledgeBase) -> None:
    with memory() as session:
        journey = Journey(session, topics)
        first = journey.types("ขอคืนเงินมัดจำได้ไหม")
        tapped = journey.presses(journey.button("ทวงมานานแล้ว"))
        assert tapped.replies[0] != first.replies[0]
        last = LAST_TOPIC.get(journey.held.state)
        assert last is not None
        assert last.stage == "later"
        again = journey.types("ขอคืนเงินมัดจำได้ไหม")
        assert tapped.replies[0] not in again.replies
        assert first.replies[0] not in again.replies
