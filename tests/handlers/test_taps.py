"""Taps and messages that a complaint takes, for ten people with stories of their own."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from knowledge_base import KnowledgeBase
from tests.handlers.journey import Journey, memory
from tests.handlers.victim import Victim

# The story, five answers (the word that begins among them), the consent and the sending.
MOST_AFTER_A_STORY = 8
# Eight answers, the consent and the sending.
MOST_WITHOUT = 10
STORIES = {
    "หม้อทอดที่ไม่มา": (
        "สั่งหม้อทอดจากเพจ ครัวสมมุติ ในเฟส โอนไป 1,290 เมื่อวันที่ 3 พ.ย. 69 ผ่านมาสามอาทิตย์แล้วไม่ส่งของ ทักก็ไม่ตอบ"
    ),
    "เสื้อไม่ตรงปก": "ซื้อเสื้อกันหนาวในช้อปปี้ ร้าน suesuay_home ราคา 350 บาท จ่ายปลายทาง ได้มาเป็นคนละสีกับรูป",
    "บัตรคอนเสิร์ต": "โดนหลอกค่ะ ซื้อบัตรคอนเสิร์ตในทวิตเตอร์ @ticket_example โอน 4,500 เมื่อวาน แล้วเขาบล็อก",
    "มัดจำห้องพัก": "จองรีสอร์ตในไลน์ โอนมัดจำไป 2,000 พอจะเข้าพักเขาบอกเต็ม ไม่คืนมัดจำ",
    "คุณยายกับกระทะ": (
        "ยายซื้อกระทะในติ๊กต๊อก ร้านชื่อ ครัวคุณตา จ่ายตอนเขามาส่ง 590 บาทเมื่อวันที่ 2 เปิดมาเคลือบลอกหมดเลยจ้ะ"
    ),
    "โทรศัพท์กล่องเปล่า": "สั่งมือถือในลาซาด้า ร้าน phone.example จ่ายบัตรเครดิต 12,900 ได้กล่องเปล่า ร้านไม่รับผิดชอบ",
    "ครีมปลอม": "สั่งครีมในไอจี @cream.example โอน 890 ไปกสิกร 123-4-56789-0 ได้ของปลอม หน้าแพ้หมดเลย",
    "ยกเลิกไม่ได้": "กดสั่งคอร์สในเว็บ course.example จ่ายบัตรเครดิต 3,990 แล้วกดยกเลิกไม่ได้ หาเบอร์ติดต่อไม่เจอเลย",
    "พรีออเดอร์": "พรีออเดอร์รองเท้าจากเพจ รองเท้าสมมุติ โอนครบ 2,450 ตั้งแต่ 1/9/2569 เลื่อนส่งมาเรื่อย ๆ ยังไม่ได้",
    "ข้อมูลบัตร": "ซื้อของในเว็บ gift.example แล้วบัตรเครดิตถูกตัดเงินเพิ่มอีก 1,999 บาทเมื่อวานซืนโดยไม่ได้กดซื้อ",
}


@pytest.fixture
def journey(memory_session: Session, topics: KnowledgeBase) -> Journey:
    return Journey(memory_session, topics)


@pytest.fixture
def memory_session() -> Iterator[Session]:
    with memory() as session:
        yield session


@pytest.mark.parametrize("name", STORIES)
def test_who_told_the_story_first_needs_few_taps(journey: Journey, name: str) -> None:
    journey.types(STORIES[name])
    Victim(journey).complains()
    assert journey.deeds <= MOST_AFTER_A_STORY, f"{name}: {journey.deeds}"
    (filed,) = journey.filed()
    assert journey.stored(filed)["story"] == STORIES[name]


@pytest.mark.parametrize("name", STORIES)
def test_who_tells_it_when_asked_needs_one_tap_more(journey: Journey, name: str) -> None:
    Victim(journey, {"story": STORIES[name]}).complains()
    assert journey.deeds <= MOST_WITHOUT, f"{name}: {journey.deeds}"


def test_a_story_without_a_single_fact_takes_more_but_not_many(journey: Journey) -> None:
    answers = {
        "seller_name": "ร้านตัวอย่าง",
        "payee_account": "กสิกร 123-4-56789-0",
        "contacted_seller": "ทักแล้วเขาไม่ตอบ",
    }
    journey.types("ร้องเรียน")
    Victim(journey, answers).complains()
    assert journey.deeds <= MOST_WITHOUT
