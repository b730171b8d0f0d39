"""Follow-ups on a threat with pictures lead to lines that the topic has."""

import pytest

from handlers.conversations.faq import passages
from handlers.conversations.faq.after_answer import picture_threat
from handlers.nlu.story.harm import pictures
from handlers.nlu.story.lexicon import pictures as texts
from knowledge_base import KnowledgeBase


@pytest.mark.parametrize("head", texts.ASKED)
def test_the_topic_has_a_line_for_each(topics: KnowledgeBase, head: str) -> None:
    lines = passages.lines_of(topics.topic(picture_threat.TOPIC))
    assert [line for line in lines if line.startswith(f"{head}:")]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("ลบคลิปออกให้ที", "ใครลบรูปได้"),
        ("ให้เขาเอารูปลงจากเว็บได้มั้ย", "ใครลบรูปได้"),
        ("ไปหาตำรวจแล้วกลัวรูปหลุด", "แจ้งแล้วรูปจะหลุดไหม"),
        ("มันโพสต์ไปแล้ว", "เขาส่งรูปให้เพื่อนหรือโพสต์ไปแล้ว"),
        ("พาน้องไปแจ้งความต้องทำไง", "แจ้งความกับลูกที่เป็นเด็ก"),
        ("จ่ายมันไปสองพันแล้ว", "โอนไปแล้ว"),
        ("ยังไม่ได้โอน", ""),
        ("กลัวมาก", ""),
        ("ขอบคุณค่ะ", ""),
    ],
)
def test_what_is_asked(text: str, head: str) -> None:
    assert pictures.asked(text) == head
