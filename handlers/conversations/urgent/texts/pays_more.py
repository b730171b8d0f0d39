"""Texts for a victim on the way to pay the crook again: content, no logic."""

from handlers.texts.i18n import Localized

TITLE = Localized("อย่าเพิ่งถอน อย่าเพิ่งโอนค่ะ", "Do not withdraw, do not send anything yet")
PARAGRAPHS = (
    Localized(
        "คนหลอกขอเพิ่มแบบนี้ทีละรอบ ให้ไปแล้วก็ขออีก เงินก้อนแรกไม่ได้คืนเพราะจ่ายเพิ่ม",
        "This is how crooks ask for more, again and again. Paying more does not bring the first "
        "money back.",
    ),
    Localized(
        "ถึงธนาคารแล้ว ยื่นข้อความนี้ให้พนักงานดู "
        '"ฉันอาจกำลังถูกหลอกให้ถอนหรือโอนเงิน ช่วยดูให้ก่อน และช่วยระงับเงินที่โอนไปแล้ว"',
        'At the bank already? Show this to the staff: "I may be tricked into withdrawing or '
        'sending money. Please check first, and stop what was sent before."',
    ),
    Localized(
        "เขารอหรือเร่งอยู่ ไม่ต้องตอบ วางสายได้เลย แล้วโทรธนาคารของคุณหรือ 1441",
        "They wait or press you? Do not answer, hang up, and call your bank or 1441.",
    ),
)
AGAIN = Localized(
    "อย่าเพิ่งถอน อย่าเพิ่งโอนนะคะ เขารอได้ ไม่ต้องตอบ ยื่นข้อความนี้ให้พนักงานธนาคารดูเลย "
    '"ฉันอาจกำลังถูกหลอกให้ถอนหรือโอนเงิน ช่วยดูให้ก่อน" แล้วโทร 1441',
    "Do not withdraw, do not send. Let them wait, and do not answer. Show this to the bank's "
    'staff: "I may be tricked into withdrawing or sending money. Please check first." Then call '
    "1441.",
)
TURNED_BACK = Localized("ดีแล้วค่ะ ไม่ต้องให้เพิ่มอีก เขาเร่งมาก็ไม่ต้องตอบ", "Good. Give them no more.")
