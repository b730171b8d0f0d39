"""Texts for who does not hear: ways without a telephone, until an expert has read them."""

from handlers.texts.i18n import Localized

WITHOUT_TITLE = Localized("ไม่ต้องโทรเองค่ะ มีทางอื่น", "You need not call yourself")
WITHOUT_PARAGRAPHS = (
    Localized(
        "อย่าโอนเพิ่ม แล้วไปสาขาธนาคารที่ใช้โอน ธนาคารปิดแล้ว ไปโรงพักที่ใกล้ที่สุด ที่ไหนก็ได้ ไปตอนนี้เลย",
        "Send no more. Go to a branch of the bank that you paid from, or if it is closed to the "
        "nearest police station, any of them, now.",
    ),
    Localized(
        "มีคนอยู่ใกล้ ยื่นหน้านี้ให้เขา ให้เขาโทรธนาคารของคุณหรือ 1441 เบอร์ไหนติดก่อน ใช้เบอร์นั้น ไม่ต้องบอกรหัสกับใคร",
        "Is somebody near you? Show them this page and let them call your bank or 1441, whichever "
        "answers first. Tell nobody your codes.",
    ),
)
WITHOUT_STEPS = (
    Localized(
        'ยื่นให้เขาอ่าน: "ฉันไม่ได้ยินเสียง ถูกหลอกเอาเงินไป ขอระงับบัญชีปลายทาง ขอเขียนคุยกัน"',
        'Show them: "I do not hear. I was cheated of money. Please freeze the receiving account. '
        'Please write."',
    ),
    Localized(
        "เอาบัตรประชาชน สลิป และแชตไปด้วย ให้เห็นเวลา ยอดเงิน และบัญชีปลายทาง",
        "Bring your ID, the slip and the chat, with the time, the amount and the account",
    ),
    Localized(
        "แจ้งความออนไลน์พิมพ์เองได้ ที่ thaipoliceonline.go.th",
        "You can report to the police in writing at thaipoliceonline.go.th",
    ),
)
WITHOUT_NOTE = Localized("ถามอะไร พิมพ์ที่นี่ได้ตลอดค่ะ", "Type here whatever you want to ask.")
DO_GO = Localized(
    "ไม่ต้องโทรค่ะ ไม่มีใครโทรให้ก็ไปสาขาธนาคารที่ใกล้ที่สุด ธนาคารปิดแล้ว ไปโรงพักที่ใกล้ที่สุด ยื่นให้เขาอ่าน "
    '"ฉันไม่ได้ยินเสียง ถูกหลอกเอาเงินไป ขอระงับบัญชี" เอาบัตรประชาชนกับสลิปไปด้วย',
    "No call is needed: go to the nearest branch of your bank, or if it is closed to the nearest "
    'police station. Show them: "I do not hear. I was cheated of money. Please block the '
    'account." Bring your ID and the slip.',
)
HEARD = Localized(
    "รับทราบค่ะ พิมพ์คุยกันที่นี่ได้ทุกเรื่อง ไม่ต้องโทร ถามได้ ร้องเรียนได้ "
    "โดนหลอกเอาเงินไป พิมพ์บอกได้เลย จะบอกทางที่ไม่ต้องโทรให้",
    "Understood. Everything can be done here in writing, with no call: ask, or complain. If you "
    "were cheated of money, tell me, and I name ways without a telephone.",
)
HEARD_TOO = Localized(
    "รับทราบค่ะ พิมพ์คุยกันที่นี่ได้ทุกเรื่อง ไม่ต้องโทร",
    "Understood. Everything can be done here in writing, with no call.",
)
# Before a card that names numbers to call, by what the danger is.
AMBULANCE = Localized(
    "ไม่ต้องโทรเองนะคะ ยื่นมือถือให้คนที่อยู่ใกล้ที่สุดโทรให้ หรือไปห้องฉุกเฉินของโรงพยาบาลที่ใกล้ที่สุด ยื่นให้เขาอ่าน "
    '"ฉันไม่ได้ยินเสียง ขอความช่วยเหลือ ช่วยโทร 1669"',
    "You need not call yourself: hand the phone to the person nearest to you, or go to the nearest "
    'hospital\'s emergency room. Show them: "I do not hear. Please help and call 1669."',
)
POLICE = Localized(
    "ไม่ต้องโทรเองนะคะ ยื่นมือถือให้คนที่อยู่ใกล้ที่สุดโทรให้ หรือไปโรงพักที่ใกล้ที่สุด ถ้าออกไปแล้วปลอดภัย ยื่นให้เขาอ่าน "
    '"ฉันไม่ได้ยินเสียง มีคนจะทำร้ายฉัน ช่วยโทร 191"',
    "You need not call yourself: hand the phone to the person nearest to you, or go to the nearest "
    'police station if it is safe to leave. Show them: "I do not hear. Somebody is about to hurt '
    'me. Please call 191."',
)
ORDINARY = Localized(
    "ไม่ต้องโทรเองค่ะ ร้องเรียนพิมพ์ที่นี่ได้ เรื่องเงินไปสาขาธนาคาร แจ้งความไปโรงพัก หรือยื่นหน้านี้ให้คนใกล้ตัวโทรให้",
    "You need not call yourself. Complain here in writing; for money go to a branch of your bank, "
    "for the police to a station, or show this page to somebody near you who calls.",
)
# Who is to be written to, above what is said of the officers' calls
WRITES = Localized(
    "เจ้าหน้าที่เขียนถึงคุณในแชตนี้ได้ค่ะ ไม่ต้องโทรและไม่ต้องรับสาย อยากบอกอะไรเพิ่ม พิมพ์ เพิ่มว่า แล้วตามด้วยข้อความ",
    "Officers can write to you in this chat; no call is needed. To tell them more, type: want to "
    "add, and your words.",
)
OF_OFFICERS = r"1166|โทรกลับ|(?:เจ้าหน้าที่|คน)\S{0,6}โทร|[Cc]alls? (?:you )?back|[Nn]o call by"
# An answer that says to call somebody.
TO_CALL = (
    r"(?<!ไม่ต้อง)โทร\s?(?:กลับ)?(?:1\d{2,3}|191|ธนาคาร|เดี๋ยวนี้|ตอนนี้|เลย|ถาม|แจ้ง)|"
    r"\b[Cc]all(?:ing)?\s(?:1\d{2,3}|191|your bank)"
)
