"""Texts for who tells, after filing, that the crook came back: content, no logic."""

from handlers.texts.i18n import Localized

CALLS_TITLE = Localized("อย่ารับสาย อย่าโอนเพิ่ม", "Do not answer the call. Send no more")
WRITES_TITLE = Localized("อย่าโอนเพิ่ม ไม่ต้องตอบเขา", "Send no more. Do not reply")
PARAGRAPHS = (
    Localized(
        "คนเดิมที่หลอกมักกลับมาขออีก อ้างค่านู่นค่านี่แล้วจะคืนเงินให้ จ่ายเพิ่มแล้วก้อนแรกก็ไม่ได้คืนค่ะ",
        "It is mostly the same crook, who promises the money back for one more fee. Paying more "
        "does not bring it back.",
    ),
    Localized(
        "โอนไปอีกแล้ว หรือบอกรหัสไป โทรธนาคารของคุณหรือ 1441 เดี๋ยวนี้",
        "Paid again, or gave a code? Call your bank or 1441 now.",
    ),
)
AGAIN = Localized(
    "อย่าโอนเพิ่มนะคะ คนเดิมมาอีกก็ไม่ต้องรับ ไม่ต้องตอบ โทร 1441 ได้ตลอด",
    "Send no more. The same crook again: do not answer. Call 1441 at any time.",
)
