"""The first words to a child who was cheated: content, no logic."""

from handlers.texts.i18n import Localized

NOT_YOUR_FAULT = Localized("ไม่ใช่ความผิดของหนูนะคะ", "It is not your fault")
TELL_AN_ADULT = Localized(
    "บอกผู้ใหญ่ที่ไว้ใจตอนนี้ ให้เขาโทร 1441 หรือธนาคารที่ใช้โอน อย่าโอนเพิ่ม เก็บแชตกับสลิปไว้ อย่าลบ",
    "Tell an adult you trust now, who calls 1441 or the bank that the money went from. Send no "
    "more, and keep the chat and the slip.",
)
