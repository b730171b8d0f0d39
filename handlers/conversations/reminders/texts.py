"""Words of the reminder of a day: content, no logic."""

from handlers.texts.i18n import Localized, english_of

STOP_LABEL = Localized("ไม่ต้องเตือนแล้ว", "Do not remind me")
NOT_PUSHED = Localized(
    "ถ้าวันนั้นระบบส่งเองไม่ได้ จะบอกตอนคุณทักมาครั้งต่อไป จดวันไว้ด้วยนะคะ",
    "If nothing can be sent that day, you are told when you next write. Please note the day too.",
)
TAKEN_BACK = Localized("ได้ค่ะ ไม่เตือนแล้ว", "All right, no reminder.")
NONE_KEPT = Localized("ตอนนี้ไม่มีวันที่ตั้งเตือนไว้ค่ะ", "No reminder is set.")
OLD = Localized(
    "ปุ่มนี้เก่าแล้วค่ะ หรือใกล้ถึงวันจนไม่ทันเตือน ถามเรื่องเดิมอีกครั้งได้เลย",
    "That button is old, or the day is too near to be reminded of. Just ask again.",
)
TOO_NEAR = Localized(
    "ใกล้ถึงวันแล้ว เตือนไม่ทันค่ะ ทำเลยวันนี้นะคะ", "The day is too near to be reminded of. Do it today."
)
OF_NO_DAY = Localized(
    "ยังไม่มีวันที่นับไว้ค่ะ บอกมาว่าได้ของ หรือแจ้งธนาคาร วันไหน แล้วจะนับวันให้",
    "No day is counted yet. Tell me on which day the goods came, or you told your bank.",
)
REMINDER_TITLE = Localized("เตือนตามที่ขอไว้ค่ะ", "The reminder that you asked for")
READ_LATE = Localized(
    "ถ้าเพิ่งได้อ่าน ยังบอกหรือแจ้งได้ค่ะ ทำเลยวันนี้", "Reading this late? Still do it, today."
)
YES_WORDS = (
    "เตือนฉันก่อนวันนั้น", "เตือนก่อนวันนั้น", "เตือนด้วย", "เตือนหน่อย", "เตือนฉันด้วย", "เตือนหนูด้วย", "เตือนผมด้วย",
    "ช่วยเตือนด้วย", "ช่วยเตือนหน่อย", "ถึงวันช่วยเตือนด้วย", "ใกล้ถึงวันเตือนด้วย", "ฝากเตือนด้วย", "remind me",
    "please remind me", "remind me before that day",
)  # fmt: skip
# In any other words
WISHES = (
    r"(?:ช่วย|ฝาก|รบกวน|ขอให้|อยากให้|อย่าลืม|ให้)(?:มา|ระบบ|บอท|น้อง|พี่|แอด(?:มิน)?|เธอ|รู้ทัน|ส่ง|ทัก|แจ้ง|\s)*เตือน|"
    r"(?<![ก-๙])(?:แจ้ง|ทักมา|มา)?เตือน(?:ฉัน|หนู|ผม|เรา|ดิฉัน|ชั้น|พี่|ป้า|ยาย|ลุง|ด้วย|หน่อย|ที|ก่อน|ล่วงหน้า|ให้|ได้)|"
    r"(?:ช่วย|ฝาก)(?:มา)?(?:บอก|ทัก)(?:อีก(?:ที|ครั้ง))?\S{0,8}(?:ก่อน|ใกล้|พอ)(?:จะ)?\s?(?:ถึง)?(?:วัน|ครบ|กำหนด|สุดท้าย)|"
    r"(?<!not )(?<!n't )\bremind (?:me|us)\b|\bset (?:a|the) reminder\b"
)  # fmt: skip
NO_WISH = (
    r"ไม่ต้อง|อย่าเพิ่ง|อย่าเตือน|เลิก|หยุด|ยกเลิก|เตือน\s?(?:ภัย|สติ|คน|เพื่อน|แม่|พ่อ|ลูก|ทุก|ร้าน|เขา|เค้า|มัน|กัน|แล้ว)|"
    r"(?:คำ|ใบ|หนังสือ|ข้อความ|sms\s?แจ้ง|ธนาคาร\S{0,6}|ร้าน\S{0,6}|แอ[ปพ]\S{0,6})เตือน"
)  # fmt: skip
STOP_WORDS = (
    "ไม่ต้องเตือนแล้ว", "ไม่ต้องเตือน", "เลิกเตือน", "หยุดเตือน", "ยกเลิกเตือน", "ยกเลิกการเตือน", "ยกเลิกแจ้งเตือน",
    "อย่าเตือน", "ไม่เอาเตือนแล้ว", "do not remind me", "don't remind me", "stop reminding me",
)  # fmt: skip


def will_remind(day: str) -> str:
    """Confirmation that a reminder will come, and on which day."""
    return Localized(
        f"จะเตือนเช้าวันที่ {day} ค่ะ", f"You will be reminded on the morning of {english_of(day)}"
    )
