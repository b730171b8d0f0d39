"""Texts of the page of patterns that a template cannot know."""

KINDS = {
    "account": "บัญชีรับเงินเดียวกัน",
    "phone": "เบอร์ร้านเดียวกัน",
    "link": "ลิงก์ร้านเดียวกัน",
    "name": "ชื่อร้านเดียวกัน",
}
SAME = {kind: f"ระบุ{label}" for kind, label in KINDS.items()}
REASON = "เหตุผล"
SHOWN_BECAUSE = "แสดงตามเรื่องล่าสุด เพราะ"
LIKE_NAMES = "ชื่อร้านคล้ายกัน"
CONFIRMED = "ยืนยันกลุ่มนี้แล้ว"
UNDONE = "เลิกยืนยันกลุ่มนี้แล้ว"
NOT_CONFIRMED = "กลุ่มนี้ไม่ได้ยืนยันอยู่แล้ว"


def too_few_filers(least: int) -> str:
    """Refusal to confirm a group with too few filers."""
    return f"ยืนยันไม่ได้ ต้องมีผู้ร้องต่างคนกันอย่างน้อย {least} คน"
