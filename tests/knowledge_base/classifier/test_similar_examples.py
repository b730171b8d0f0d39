"""The phrasings that stand nearest to a question."""

from knowledge_base.classifier.similar_examples import most_similar
from tests.knowledge_base.written import topic

SELLER = topic(
    "check-seller",
    [
        "ร้านนี้น่าเชื่อถือไหม", "เช็คร้านค้ายังไง", "เพจเพิ่งเปิดใหม่กล้าซื้อไหม", "ร้านไม่มีรีวิวซื้อดีไหม",
        "คนขายไม่บอกชื่อจริง", "ดูยังไงว่าร้านมีตัวตน", "ร้านใน ig น่ากลัวไหม", "ig shop ok?",
    ],
)  # fmt: skip


def test_the_nearest_come_first_as_they_were_written() -> None:
    (first, same), *others = most_similar("ร้านนี้ น่าเชื่อถือไหม!!", SELLER)
    assert (first, same) == ("ร้านนี้น่าเชื่อถือไหม", 100)
    assert len(others) == 2
    assert all(likeness < 100 for _, likeness in others)


def test_the_wrong_keyboard_is_read() -> None:
    assert most_similar("ihkoouhojkg=njv5nvws,", SELLER)[0] == ("ร้านนี้น่าเชื่อถือไหม", 100)


def test_english_stays_english() -> None:
    assert most_similar("IG shop ok", SELLER, most=1) == [("ig shop ok?", 100)]
