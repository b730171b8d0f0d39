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
REMINDER_TITLE = Localized("เตือนตามที่ขอไว้ค่ะ", "The reminder that you asked for")
READ_LATE = Localized(
    "ถ้าเพิ่งได้อ่าน ยังบอกหรือแจ้งได้ค่ะ ทำเลยวันนี้", "Reading this late? Still do it, today."
)
YES_WORDS = (
    "เตือนฉันก่อนวันนั้น", "เตือนก่อนวันนั้น", "เตือนด้วย", "เตือนหน่อย", "เตือนฉันด้วย", "เตือนหนูด้วย", "เตือนผมด้วย",
    "ช่วยเตือนด้วย", "ช่วยเตือนหน่อย", "ถึงวันช่วยเตือนด้วย", "ใกล้ถึงวันเตือนด้วย", "ฝากเตือนด้วย", "remind me",
    "please remind me", "remind me before that day",
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
