"""Texts of the rich menu: its bar, the labels of its areas, and the words of `ruthan line`."""

CHAT_BAR = "เมนูรู้ทัน"
ASK = "ถามเรื่องซื้อของ"
TRANSFERRED = "เพิ่งโอนเงิน โทร 1441"
COMPLAIN = "ร้องเรียน"
STATUS = "ติดตามเรื่อง"
CHECK_SELLER = "เช็คร้านก่อนซื้อ"
CALL_1166 = "คุยกับ สคบ. 1166"

LINE_HELP = "งานกับ LINE: เมนูใต้ห้องแชต"
MENU_HELP = "สร้างเมนูใต้ห้องแชต และใช้เป็นเมนูของทุกคน"
JSON_HELP = "ตอบเป็น JSON หนึ่งบรรทัด"


def published(menu_id: str) -> str:
    """The menu is everybody's now."""
    return f"ทุกคนเห็นเมนูใหม่แล้ว รหัสเมนูที่ LINE ให้: {menu_id}"


def refused(reason: str) -> str:
    """LINE did not take the menu."""
    return f"LINE ไม่รับเมนู ({reason}) ตรวจ LINE_CHANNEL_ACCESS_TOKEN และเครือข่าย แล้วลองใหม่"
