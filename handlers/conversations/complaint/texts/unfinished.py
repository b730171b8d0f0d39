"""Texts for a complaint that was left before it was sent: content."""

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
