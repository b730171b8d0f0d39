"""Texts and recognised words for money that was paid again after filing: content."""

from handlers.texts.i18n import Localized

NEW_MATTER_LABEL = Localized("แจ้งเป็นเรื่องใหม่", "File it separately")
# The sum is a further one, and no other telling of the one that was filed.
AGAIN_WORDS = (
    "อีก", "เพิ่ม", "ซ้ำ", "รอบสอง", "รอบที่สอง", "รอบ 2", "รอบที่ 2", "ครั้งที่สอง", "ครั้งที่ 2", "หนสอง",
    "again", "another", "more",
)  # fmt: skip
SAME_SELLER = (
    "ร้านเดิม",
    "เพจเดิม",
    "เจ้าเดิม",
    "คนเดิม",
    "ร้านเดียวกัน",
    "เพจเดียวกัน",
    "same shop",
    "same page",
)


def may_be_added(number: str) -> str:
    """Announcement that what was told may be added to the complaint that was sent."""
    return Localized(
        f"เรื่อง {number} ส่งไว้แล้วค่ะ ที่เพิ่งเล่า เพิ่มลงเรื่องเดิมได้เลย ไม่ต้องเริ่มใหม่ "
        "ถ้าเป็นคนละเรื่อง กด แจ้งเป็นเรื่องใหม่ ที่เล่าไว้ยังอยู่ เรื่องเดิมก็ยังอยู่ค่ะ",
        f"{number} is sent already. What you just told can be added to it. Is it another matter? "
        "Tap File it separately: what you told is kept, and so is the first complaint.",
    )
