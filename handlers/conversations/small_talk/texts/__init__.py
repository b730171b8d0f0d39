"""Texts of the welcome, of groups and rooms, and to the angry: content, no logic."""

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
CALL_1323_LABEL = Localized("โทร 1323", "Call 1323")
ANGER = Localized(
    "โกรธขนาดนี้เข้าใจได้ค่ะ แต่อย่าไปนะคะ ใครทำร้ายเขา คนนั้นโดนคดีเอง มีเหตุร้ายให้ตำรวจจัดการ โทร 191 "
    "ใจไม่ไหวโทร 1323 ได้ตลอด 24 ชั่วโมง ที่ช่วยได้ตอนนี้ ถ้าเพิ่งโอน โทร 1441 ขอระงับบัญชี เก็บหลักฐานไว้ "
    "แล้วแจ้งความหรือร้องเรียนค่ะ",
    "Your anger is understood, but do not go: whoever hurts somebody is charged. Leave it to the "
    "police, 191. If it is too much, call 1323, 24 hours a day. What helps now: if you just paid, "
    "call 1441 to stop the account; keep the evidence, and report to the police or complain.",
)
