"""The line of a topic that answers what is asked about it, or none."""

import pytest

from handlers.conversations.faq import passages
from knowledge_base import KnowledgeBase


@pytest.mark.parametrize(
    ("topic_id", "asked", "piece"),
    [
        ("return-7-days", "เริ่มนับจากวันไหนคะ", "นับจากวันที่ได้รับของ"),
        ("seller-duties", "ลูกค้าขอคืนของ ต้องคืนกี่วัน", "ภายใน 15 วัน"),
        ("seller-duties", "ไม่จดโดนปรับเท่าไหร่", "100,000"),
        ("warranty", "แล้วถ้าใบรับประกันหายล่ะ", "ใช้หลักฐานการซื้ออื่น"),
        ("not-received", "แล้วถ้าขึ้นว่าส่งสำเร็จแล้ว", "ยังทวงได้"),
    ],
)
def test_a_question_about_the_topic_finds_its_line(
    topics: KnowledgeBase, topic_id: str, asked: str, piece: str
) -> None:
    assert piece in passages.closest(asked, topics.topic(topic_id))


@pytest.mark.parametrize(
    ("topic_id", "asked"),
    [
        ("return-7-days", "แล้วจริงเหรอ"),
        ("consumer-court", "กี่บาท"),
        ("return-7-days", "ของลดราคาคืนได้ไหม"),
        ("check-seller", "เพจมีติ๊กถูกสีฟ้าเชื่อได้ไหม"),
        ("warranty", ""),
    ],
)
def test_no_line_is_better_than_a_wrong_one(
    topics: KnowledgeBase, topic_id: str, asked: str
) -> None:
    assert passages.closest(asked, topics.topic(topic_id)) == ""


def test_the_lines_carry_no_signs_of_lists(topics: KnowledgeBase) -> None:
    lines = passages.lines_of(topics.topic("seller-duties"))
    assert lines
    assert not [line for line in lines if line.startswith("- ") or not line.strip()]
