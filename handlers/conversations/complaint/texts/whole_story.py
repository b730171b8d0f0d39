"""Texts and recognised words for a whole story sent at once: content."""

from handlers.texts.i18n import Localized

UNDERSTOOD_TITLE = Localized("อ่านเรื่องแล้วค่ะ เข้าใจว่าแบบนี้", "I read your story like this")
UNDERSTOOD_PARAGRAPH = Localized(
    "เจอแบบนี้น่าเหนื่อยใจนะคะ รู้ทันช่วยส่งเรื่องให้เจ้าหน้าที่ได้ ยังไม่ได้เก็บอะไรไว้จนกว่าคุณจะยินยอม",
    "I am sorry this happened. I can pass it on to the officers. Nothing is kept until you agree.",
)
# Of who has sent a complaint before, which is kept.
UNDERSTOOD_NEXT = Localized(
    "เจอแบบนี้น่าเหนื่อยใจนะคะ รู้ทันช่วยส่งเป็นเรื่องใหม่ให้เจ้าหน้าที่ได้ เรื่องนี้เก็บเมื่อคุณยินยอม เรื่องที่ส่งแล้วยังอยู่",
    "I am sorry this happened. I can pass it on as a new matter. It is kept once you agree; what "
    "you sent before stays.",
)
TROUBLE_ROW = Localized("สิ่งที่เจอ", "What is wrong")
IS_IT_RIGHT = Localized(
    "ถูกไหมคะ ไม่ตรงตรงไหน พิมพ์บอกได้เลยค่ะ", "Is this right? If not, type what is wrong."
)
TYPES_BADLY = Localized(
    "พิมพ์ไม่ถนัดไม่เป็นไรค่ะ ต่อไปกดปุ่มตอบได้ อยากได้ตัวหนังสือใหญ่ กด ตัวใหญ่ หรือโทร 1166 ให้เจ้าหน้าที่ช่วยก็ได้",
    "Typing is hard? You can tap from here on. Tap Large letters, or call 1166 for help.",
)
COURIER_TOPIC = "cod-rights"
TELL_THE_COURIER = Localized(
    "จ่ายปลายทางแล้วของไม่ตรง ถ้าได้ของมาไม่เกิน 5 วัน แจ้งบริษัทขนส่งขอเงินคืนได้ค่ะ เกินแล้วก็ยังร้องเรียนต่อที่นี่ได้",
    "Paid on delivery and it is wrong? Within 5 days, ask the courier for the money back. Later "
    "you can still complain here.",
)
ONLY_THE_FIRST = Localized(
    "เล่ามาสองเรื่องค่ะ ตรงนี้เป็นเรื่องแรก ถ้ายินยอม จะถามว่าแจ้งเรื่องไหนก่อน อีกเรื่องแจ้งต่อได้ค่ะ",
    "You told of two matters; this is the first. If you agree, I ask which comes first; the other "
    "can follow.",
)
ONLY_CONSENT_IS_LEFT = Localized(
    "ดีค่ะ เหลือแค่ขออนุญาตเก็บข้อมูล กด ยินยอม เริ่มเลย หรือพิมพ์ ยินยอม ได้เลย",
    "Good. Only your consent is left: tap I agree, start, or type: yes",
)
NOTHING_MORE_NEEDED = Localized(
    "ไม่เป็นไรค่ะ ข้อที่จำไม่ได้ เว้นไว้ได้ ถ้าข้างล่างถูกแล้ว ส่งเรื่องได้เลย",
    "That is fine. What you do not remember can stay open. If this is right, you can send it.",
)
WHAT_IS_WRONG = Localized(
    "ไม่ตรงตรงไหนคะ พิมพ์ที่ถูกมาได้เลย ถ้าไม่อยากให้เก็บข้อมูล กด ไม่ยินยอม",
    "What is not right? Type the right one. To have nothing kept, tap I do not agree.",
)
NOT_RIGHT_WORDS = (
    "ไม่", "ไม่ใช่", "ไม่ถูก", "ไม่ถูกต้อง", "ไม่ตรง", "ผิด", "ยังไม่ถูก", "no", "n", "not right", "wrong",
)  # fmt: skip
CORRECTING_WORDS = ("ไม่ใช่", "ไม่ถูก", "ผิด", "ที่ถูก")
