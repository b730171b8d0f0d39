"""Texts for a complaint that was left before it was sent: content."""

from handlers.nlu.lexicon.typed.moves import PEOPLE
from handlers.texts.i18n import Localized, english_of, joined

TITLE = Localized("มีเรื่องที่กรอกค้างไว้ค่ะ", "You have an unfinished complaint")
GREETED_TITLE = Localized("สวัสดีค่ะ มีเรื่องที่กรอกค้างไว้นะคะ", "Hello! You have an unfinished complaint")
KEPT = Localized("ข้อมูลที่กรอกไว้ยังอยู่ครบค่ะ", "Nothing that you told is lost.")
NOTHING_TO_RESUME = Localized(
    "ตอนนี้ไม่มีเรื่องที่กรอกค้างอยู่ค่ะ เรื่องที่กรอกค้างเก็บไว้ 7 วันแล้วลบ ถ้าต้องการเริ่มใหม่ พิมพ์ ร้องเรียน ได้เลย",
    "There is no unfinished complaint. They are kept 7 days. To start, type: complain",
)
NO_HURRY = Localized(
    "ได้ค่ะ ไม่ต้องรีบนะคะ ว่างแล้วตอบมาได้เลย ที่กรอกไว้ยังอยู่ครบ",
    "No hurry. Answer when you are free; nothing that you told is lost.",
)
OLD_DRAFT_GONE = Localized(
    "เรื่องของปุ่มนี้ไม่มีอยู่แล้วค่ะ ถ้าต้องการเริ่มใหม่ พิมพ์ ร้องเรียน ได้เลย",
    "The complaint of that button is gone. To start again, type: complain",
)
_TODAY = Localized("วันนี้", "today")
_YESTERDAY = Localized("เมื่อวาน", "yesterday")


def left_on(day: str, days_ago: int) -> str:
    """The day since which a draft waits, and how many days ago that is."""
    since = Localized(f"กรอกค้างไว้ตั้งแต่ {day}", f"Unfinished since {english_of(day)}")
    ago = _ago(days_ago)
    return joined(" ", (since, Localized(f"({ago})", f"({english_of(ago)})")))


def earlier_was_sent(number: str) -> str:
    """Answer to a button of a complaint that was sent, tapped while another is written."""
    return Localized(
        f"เรื่องก่อน ({number}) ส่งแล้วค่ะ ไม่ต้องส่งซ้ำ ส่วนเรื่องที่กำลังกรอกอยู่ยังไม่ได้ส่ง",
        f"The earlier complaint ({number}) was sent; no need to send it again. The one that you "
        "are writing now is not sent yet.",
    )


def _ago(days: int) -> str:
    if days < 2:
        return _YESTERDAY if days == 1 else _TODAY
    return Localized(f"{days} วันก่อน", f"{days} days ago")


TOLD_IS_KEPT = Localized(
    "ที่เล่ามาเก็บไว้ในเรื่องแล้วค่ะ โทรเสร็จแล้วค่อยทำต่อ พิมพ์ ทำต่อ",
    "What you told is kept in your complaint. Call first, then type resume to go on.",
)
# Who is asked whether to delete what was told, and would go on after all
GOES_ON_AFTER_ALL = (
    "ทำต่อ", "กรอกต่อ", "ต่อเลย", "ไปต่อ", "ร้องเรียนต่อ", "ร้องต่อ", "แจ้งต่อ", "เล่าต่อ", "ตอบต่อ",
    "ดำเนินการต่อ",
    "ดำเนินเรื่องต่อ", "ทำเรื่องต่อ", "เดินเรื่องต่อ", "ทำให้จบ", "ทำให้เสร็จ", "กรอกให้จบ", "กรอกให้เสร็จ", "เฮ็ดต่อ",
    "ร้องเหมือนเดิม", "แจ้งเหมือนเดิม", "ยังร้องอยู่", "ยังจะร้อง", "ยังจะร้องเรียน", "ยังจะแจ้ง", "ยังอยากร้อง",
    "ยังอยากร้องเรียน", "ยังอยากแจ้ง", "ไม่ยกเลิก", "ไม่เลิก", "ไม่ได้จะยกเลิก", "ไม่ได้ยกเลิก", "อย่าเพิ่งยกเลิก",
    "เปลี่ยนใจ",
    "กดผิด", "กดพลาด", "พิมพ์ผิด", "พิมผิด", "มือลั่น", "มือไปโดน", "กลับไปร้อง", "กลับไปทำ", "กลับไปกรอก",
    "go on", "continue", "carry on", "my mistake", "changed my mind",
)  # fmt: skip
AROUND_GOING_ON = (
    *PEOPLE,
    "อ๊ะ", "อะ", "อ้าว", "เอ๊ะ", "เอ๋", "โอ๊ะ", "อุ๊ย", "อุ้ย", "ว้าย", "แป๊บ", "ไม่เอา", "อยู่", "ขอ",
    "จะ", "อยาก", "กลับ", "กลับไป", "เอา", "แล้ว", "โทษที", "ขอโทษที", "โทษนะ", "เมื่อกี้", "เมื่อกี๊", "ตะกี้",
    "ตะกี๊",
    "เรื่องเดิม", "เหมือนเดิม", "เรื่องนี้", "เรื่อง", "ให้", "ได้ไหม", "ได้มั้ย", "นิ้ว", "oh", "no", "sorry", "i",
    "want to", "wait",
)  # fmt: skip
