"""Texts for thanks in the hours after danger, until an expert has read them: content, no logic."""

from handlers.middleware.texts import threats
from handlers.texts.i18n import Localized

# With thanks nothing else may be told: thanks for everything may be a farewell.
AROUND = (
    "มาก", "มากๆ", "จริงๆ", "ที่รับฟัง", "ที่ฟัง", "ที่ช่วย", "ที่บอก", "ที่ตอบ", "ที่เป็นห่วง", "ที่คุยด้วย",
    "โอเค", "อ๋อ", "เข้าใจแล้ว", "ได้", "ok", "okay", "so", "very", "much", "for listening",
)  # fmt: skip
IN_DESPAIR = Localized(
    "ยินดีค่ะ ขอบคุณที่ยังคุยกันนะคะ ไม่ต้องรีบ พิมพ์มาได้เสมอ โทรคุยกับ 1323 ได้ตลอด 24 ชั่วโมง "
    "กลัวว่าจะทำร้ายตัวเอง โทร 1669 ทันทีค่ะ",
    "You are welcome, and thank you for talking. No hurry; write whenever you like. 1323 listen 24 "
    "hours a day; if you fear that you may hurt yourself, call 1669 at once.",
)
BY_KIND = {
    "act": Localized(
        "ขอบคุณที่ตอบนะคะ ถ้ายังไม่ได้โทร 1669 โทรตอนนี้เลย โทรไม่ไหว ให้คนข้าง ๆ โทรแทน แล้วให้เขาอยู่ด้วยค่ะ",
        "Thank you for answering. If you have not called 1669, call now, or let somebody beside "
        "you, and have them stay.",
    ),
    "act-outside": Localized(
        "ขอบคุณที่ตอบนะคะ อยู่ห่างขอบ ห่างถนน ห่างน้ำไว้ก่อน ถ้ายังไม่ได้โทร 1669 หรือ 191 โทรตอนนี้เลยค่ะ",
        "Thank you for answering. Stay back from the edge, the road or the water. If you have not "
        "called 1669 or 191, call now.",
    ),
    "body": Localized(
        "ขอบคุณที่ตอบนะคะ ถ้ายังไม่ได้โทร 1669 โทรตอนนี้เลย โทรไม่ไหว ให้คนข้าง ๆ โทรแทนค่ะ",
        "Thank you for answering. If you have not called 1669, call now, or let somebody beside "
        "you call.",
    ),
    "held": Localized(
        "ยินดีค่ะ ขอให้ปลอดภัยนะคะ พิมพ์มาได้เมื่อปลอดภัย โทร 191 หรือ 1300 เองไม่ได้ ให้คนที่บ้านโทรแทนค่ะ",
        "You are welcome. Stay safe, and write when it is safe. If you cannot call 191 or 1300, "
        "let your family call.",
    ),
    "sextortion": Localized(
        "ยินดีค่ะ คุณกล้ามากที่บอกนะคะ ไม่ใช่ความผิดของคุณ อย่าโอน ไม่ต้องตอบเขา โทร 1441 หรือ 191 "
        "ให้คนที่ไว้ใจโทรแทนก็ได้ค่ะ",
        "You are welcome; it was brave to tell. It is not your fault. Do not pay, do not answer. "
        "Call 1441 or 191, or let somebody you trust call.",
    ),
    "threatened": threats.THREATENED_THANKED,
}
HELD_ABROAD = Localized(
    "ยินดีค่ะ ขอให้ปลอดภัยนะคะ พิมพ์มาได้เมื่อปลอดภัย ติดต่อสถานทูตไทยไม่ได้ ให้คนที่บ้านในไทยโทร 191 หรือ 1300 แทนค่ะ",
    "You are welcome. Stay safe, and write when it is safe. If you cannot reach the Thai embassy, "
    "let your family in Thailand call 191 or 1300.",
)
YOUNG = Localized(
    "เก่งมากที่บอกนะคะ หนูไม่ได้ทำอะไรผิด อย่าโอน ไม่ต้องตอบเขา บอกผู้ใหญ่ที่ไว้ใจสักคน ยังไม่กล้า โทร 1300 ใจไม่ไหว "
    "โทร 1323 ค่ะ",
    "It was brave to tell, and it is not your fault. Do not pay, do not answer. Tell one adult you "
    "trust; if you dare not yet, call 1300; if it gets too much, 1323.",
)
