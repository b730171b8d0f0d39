"""Texts of the welcome, and of groups and rooms: content, no logic."""

from handlers.texts.i18n import Localized

GROUP = (
    "รู้ทันคุยได้เฉพาะแชตส่วนตัวค่ะ เพื่อความปลอดภัยของข้อมูล แตะชื่อหรือรูปของรู้ทันในกลุ่มนี้ กด เพิ่มเพื่อน "
    "แล้วทักมาคุยกันหนึ่งต่อหนึ่งได้เลยนะคะ"
)
ADD_FRIEND_LABEL = "เพิ่มรู้ทันเป็นเพื่อน"
DEMO_CHECK_LABEL = Localized("ลองเช็คข้อความตัวอย่าง", "Check a sample message")
DEMO_CHECK = Localized(
    "ธนาคารแจ้ง บัญชีของคุณจะถูกระงับ ยืนยันตัวที่ https://bank-verify.example ภายใน 1 ชม.",
    "Your bank account will be suspended. Verify within 1 hour at https://bank-verify.example",
)
