"""Texts of the rich menus, with the pictures' line breaks in the labels, and of `ruthan line`."""

from handlers.texts.i18n import Localized, joined

CHAT_BAR = Localized("เมนูรู้ทัน", "Ruthan menu")
ASK_TAB = Localized("ถามและเช็ค", "Ask and check")
MINE_TAB = Localized("เรื่องของฉัน", "My case")

ASK = Localized("ถามเรื่อง\nซื้อของ", "Ask a\n question")
CHECK = Localized("เช็คก่อนจ่าย", "Check before\n paying")
TRANSFERRED = Localized("เพิ่งโอนเงิน\n โทร 1441", "Just paid?\n Call 1441")
GAME = Localized("เกมรู้ทัน", "Scam game\n (Thai)")
COMPLAIN = Localized("ร้องเรียน", "Start a\n complaint")
CALL_1166 = Localized("คุยกับ สคบ.\n 1166", "Talk to OCPB\n 1166")

CONTINUE = Localized("ทำต่อ", "Continue")
STATUS = Localized("ติดตามเรื่อง", "See the status")
COMPLAIN_AGAIN = Localized("ร้องเรียน\nเรื่องใหม่", "New\n complaint")
CALL_BACK = Localized("ให้เจ้าหน้าที่\nโทรกลับ", "Call me back")
MY_DATA = Localized("ข้อมูลของฉัน", "My data")
LARGE_LETTERS = Localized("ตัวหนังสือใหญ่", "Large letters")
ADD_EVIDENCE = Localized("เพิ่มหลักฐาน", "Add evidence")
STATUS_LEAD = Localized("สถานะ", "Case:")

LINE_HELP = "งานกับ LINE: เมนูใต้ห้องแชต"
SETUP_HELP = "ตั้งเมนูใต้ห้องแชตทุกแบบ ทำซ้ำได้ ถ้ามีอะไรพลาด เมนูเดิมจะอยู่เหมือนเดิม"
JSON_HELP = "ตอบเป็น JSON หนึ่งบรรทัด"


def status(label: str) -> Localized:
    """The status of the complaint that was sent last."""
    return joined("\n ", (STATUS_LEAD, label))


def label_of(text: str) -> str:
    """A text of the picture as one line, as it is read aloud and said by a tap."""
    return text.replace("\n", "")


def published(made: int, kept: int, removed: int, left: int) -> str:
    """Everybody sees the new menus now."""
    if made == removed == left == 0:
        return f"เมนูทั้ง {kept} แบบเป็นปัจจุบันอยู่แล้ว ไม่มีอะไรต้องเปลี่ยน"
    more = f" ลบของเก่าไม่ได้ {left} รายการ ไม่มีใครเห็นแล้ว สั่งซ้ำอีกครั้งเพื่อลบ" if left else ""
    return f"ทุกคนเห็นเมนูใหม่แล้ว สร้าง {made} แบบ ใช้ของเดิม {kept} แบบ ลบของเก่า {removed} แบบ{more}"


_STEPS = {
    "read": "อ่านเมนูที่มีอยู่",
    "draw": "วาดรูปเมนู",
    "create": "สร้างเมนู",
    "upload": "ส่งรูปเมนู",
    "alias": "ตั้งแท็บ",
    "default": "ตั้งเมนูของทุกคน",
}


def failed(step: str, status: int | None, *, is_restored: bool) -> str:
    """Nothing was changed, and why; or LINE could not be brought back."""
    after = "เมนูเดิมยังอยู่ครบ" if is_restored else "คืนเมนูเดิมไม่สำเร็จ บางคนอาจเห็นเมนูไม่ครบ แก้แล้วสั่งซ้ำทันที"
    return f"{_STEPS[step]}ไม่สำเร็จ: {_reason(step, status)} {after}"


def _reason(step: str, status: int | None) -> str:
    if step == "draw":
        return "ตัวสร้างรูปหยุดกลางคัน ดูหน่วยความจำของเครื่อง แล้วลองใหม่"
    match status:
        case None:
            return "ติดต่อ LINE ไม่ได้ ตรวจเครือข่าย แล้วลองใหม่"
        case 401 | 403:
            return f"LINE ไม่รับรหัสเข้าใช้ ({status}) ตรวจ LINE_CHANNEL_ACCESS_TOKEN"
        case 429:
            return "LINE ให้สร้างและลบเมนูได้จำกัดต่อชั่วโมง (429) รอหนึ่งชั่วโมง แล้วลองใหม่"
        case refused if refused < 500:
            return f"LINE ไม่รับ ({refused}) แจ้งผู้ดูแลระบบ"
    return f"LINE ขัดข้อง ({status}) รอสักครู่ แล้วลองใหม่"
