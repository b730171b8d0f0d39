"""The first words to a child who was cheated: content, no logic."""

from handlers.texts.i18n import Localized

NOT_YOUR_FAULT = Localized("ไม่ใช่ความผิดของหนูนะคะ", "It is not your fault")
TELL_AN_ADULT = Localized(
    "บอกผู้ใหญ่ที่ไว้ใจตอนนี้ ให้เขาโทร 1441 หรือธนาคารที่ใช้โอน อย่าโอนเพิ่ม เก็บแชตกับสลิปไว้ อย่าลบ",
    "Tell an adult you trust now, who calls 1441 or the bank that the money went from. Send no "
    "more, and keep the chat and the slip.",
)
# Where a code was given away, an app installed, or money left by itself.
TELL_AN_ADULT_BANK_FIRST = Localized(
    "บอกผู้ใหญ่ที่ไว้ใจตอนนี้ ให้เขาโทรธนาคารเจ้าของบัญชีก่อน ไม่ติด โทร 1441 อย่าบอกรหัสใครอีก เก็บแชตไว้ อย่าลบ",
    "Tell an adult you trust now, who calls the bank of the account first, or 1441 if it does not "
    "answer. Give nobody another code, and keep the chat.",
)
# Under the card that says to hang up, while somebody is about to pay.
DID_RIGHT = Localized("หนูทำถูกแล้วที่รีบบอก", "You did right to tell")
STAY_WITH_THEM = Localized(
    "ไม่ใช่ความผิดของหนูนะคะ เรียกผู้ใหญ่ที่ไว้ใจอีกคนมาช่วย ถ้าโอนไปแล้ว ให้ผู้ใหญ่โทรธนาคารหรือ 1441 ทันที",
    "It is not your fault. Call another adult you trust to help. If money has gone, let an adult "
    "call the bank or 1441 at once.",
)
