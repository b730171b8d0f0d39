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
# To who does not dare to tell at home.
NOT_ALONE = Localized("ไม่ต้องเก็บไว้คนเดียวนะคะ", "You need not keep it to yourself")
WHOM_TO_TELL = Localized(
    "กลัวโดนดุหรือโดนตี ยังไม่เริ่มที่คนนั้นก็ได้ บอกผู้ใหญ่ที่ไว้ใจสักคนก่อน เช่น ครู ญาติ แล้วให้เขาช่วยคุยกับที่บ้าน",
    "If you fear to be scolded or beaten, begin with another adult you trust, a teacher or a "
    "relative, who helps you to tell at home.",
)
HOW_TO_BEGIN = Localized(
    'ไม่รู้จะเริ่มยังไง เปิดข้อความนี้ให้เขาอ่านได้เลย "หนูมีเรื่อง หนูกลัว ช่วยหนูหน่อย"',
    'Not sure how to begin? Show them this: "Something happened. I am afraid. Please help me."',
)
NO_ADULT = Localized(
    "ไม่มีใครให้บอก หรือบ้านไม่ปลอดภัย โทร 1300 ได้ 24 ชั่วโมง กำลังโดนทำร้าย โทร 191",
    "Nobody to tell, or not safe at home? Call 1300, 24 hours a day; if somebody hurts you, 191.",
)
MONEY_AND_MORE = Localized(
    "ถ้าโอนเงินให้เขาไปแล้ว ให้ผู้ใหญ่โทรธนาคารหรือ 1441 ตอนนี้ อย่าโอนเพิ่ม อย่าส่งรหัสหรือรูปให้ใคร",
    "If money has gone, let an adult call the bank or 1441 now. Send no more, and no codes or "
    "pictures.",
)
# To who minds that the office tells at home: no more than the notice of consent promises.
NOT_TOLD_AT_HOME = Localized(
    "รู้ทันไม่โทรหรือบอกพ่อแม่เองค่ะ ถ้าร้องเรียน เจ้าหน้าที่โทรเฉพาะเบอร์ที่ให้ไว้ "
    "คนที่เห็นเรื่องคือเจ้าหน้าที่และหน่วยงานที่ดูแลเรื่องนี้ อายุต่ำกว่า 20 แจ้งเองได้",
    "I call and tell no parents. If you complain, officers call only the number you give, and "
    "it is seen by the officers and the office in charge. Under 20 you may complain yourself.",
)
CALL_1300_LABEL = Localized("โทร 1300", "Call 1300")
# Under the card that says to hang up, while somebody is about to pay.
DID_RIGHT = Localized("หนูทำถูกแล้วที่รีบบอก", "You did right to tell")
STAY_WITH_THEM = Localized(
    "ไม่ใช่ความผิดของหนูนะคะ เรียกผู้ใหญ่ที่ไว้ใจอีกคนมาช่วย ถ้าโอนไปแล้ว ให้ผู้ใหญ่โทรธนาคารหรือ 1441 ทันที",
    "It is not your fault. Call another adult you trust to help. If money has gone, let an adult "
    "call the bank or 1441 at once.",
)
SECRETS_IN_ENGLISH = (" pin", " code", "anydesk", "teamviewer", " card", "hacked")
