"""Texts and recognised words for a call back: the notice, the questions, the requests."""

from handlers.nlu.lexicon.typed.moves import CAN_I, PEOPLE
from handlers.texts.i18n import Localized, english_of
from handlers.texts.small_talk import CALL_OFFICE_WORDS

# Whoever changes a word of the notice gives it a new version.
NOTICE_VERSION = "2026-11-2"
NOTICE_TITLE = Localized("ให้เจ้าหน้าที่โทรกลับไหมคะ", "Shall an officer call you back?")
NOTICE = Localized(
    "ขออนุญาตเก็บข้อความสั้น ๆ เบอร์โทร และชื่อที่ให้เรียก (ไม่บอกชื่อก็ได้) เพื่อให้เจ้าหน้าที่โทรกลับเท่านั้น เก็บแบบเข้ารหัส "
    "ลบภายใน 30 วันหลังโทรแล้ว และยกเลิกได้ทุกเมื่อ",
    "May we keep a short message, your number and what to call you (the name is optional)? "
    "Only for this call. Encrypted, erased within 30 days after it, and you can cancel any time.",
)
NOTICE_NOTE = Localized(
    "ไม่ยินยอมก็โทร 1166 ได้เลย ถ้าเพิ่งโอนเงินให้มิจฉาชีพ โทร 1441 ก่อน ตลอด 24 ชั่วโมง",
    "You can also call 1166 yourself. Just sent money to a scammer? Call 1441 first, 24 hours.",
)
AGREE_LABEL = Localized("ยินยอม ให้โทรกลับ", "Yes, call me back")
DISAGREE_LABEL = Localized("ไม่ยินยอม", "I do not agree")
CANCEL_LABEL = Localized("ยกเลิกโทรกลับ", "Cancel the call")
NO_MESSAGE_LABEL = Localized("ไม่ฝากข้อความ", "No message")
RESUME_LABEL = Localized("ทำต่อ", "Continue")
ALREADY_WAITING = Localized(
    "คำขอเดิมยังอยู่ในคิวค่ะ ถ้าฝากใหม่ จะใช้แทนของเดิม",
    "Your earlier request is still in the queue. A new one takes its place.",
)
FORM_PAUSED = Localized(
    "พักเรื่องร้องเรียนที่กรอกไว้ให้แล้ว กลับมาพิมพ์ ทำต่อ ได้ทุกเมื่อค่ะ",
    "Your complaint waits. Type Continue to come back to it any time.",
)
ASK_MESSAGE = Localized(
    "ฝากข้อความสั้น ๆ ว่าอยากคุยเรื่องอะไรคะ", "In a few words, what would you like to talk about?"
)
ASK_PHONE = Localized(
    "โทรกลับเบอร์ไหนคะ เช่น 08x-xxx-xxxx", "Which number shall we call? For example 08x-xxx-xxxx"
)
# Before the message of a person who cannot be called; read by staff.
BY_LINE = "[ขอให้ติดต่อทางไลน์หรือข้อความ ไม่ได้ยินเสียงหรือไม่รับสาย]"
ASK_PHONE_BY_LINE = Localized(
    "จดไว้แล้วค่ะ ว่าไม่โทร ขอให้ติดต่อทางไลน์หรือข้อความ ใช้เบอร์ไหนคะ เช่น 08x-xxx-xxxx",
    "Noted: no call, a message on LINE or by SMS. Which number do you use? For example "
    "08x-xxx-xxxx",
)
NO_CALL_WORDS = (
    "ไม่รับสาย", "ไม่รับโทรศัพท์", "คุยทางไลน์", "คุยทางแชต", "คุยทางแชท", "ติดต่อทางไลน์", "ตอบทางไลน์", "พิมพ์คุย",
    "โทรไม่ได้ยิน", "by line", "no calls", "do not call",
)  # fmt: skip
ASK_NAME = Localized("ให้เรียกชื่ออะไรคะ ไม่บอกก็ได้ กด ข้าม", "What shall we call you? You may tap Skip.")
NO_NAME = Localized(
    "ได้ค่ะ ไม่ต้องบอกชื่อก็ได้ คำขอให้โทรกลับอยู่ในคิวแล้ว",
    "That is fine. Your request is in the queue.",
)
NAMED_TOO_LATE = Localized(
    "คำขอนี้ไม่ได้รออยู่แล้วค่ะ ชื่อจึงไม่ได้เก็บไว้ ถ้าอยากคุยอีก พิมพ์ คุยกับเจ้าหน้าที่",
    "That request is not waiting any more, so the name was not kept. To talk again, type: officer",
)
MESSAGE_TOO_LONG = Localized(
    "ขอสั้นลงอีกนิดค่ะ ไม่เกิน 500 ตัวอักษร รายละเอียดค่อยเล่าตอนคุยกันได้",
    "A little shorter, please: 500 letters at most. Tell the rest on the telephone.",
)
REFUSED = Localized(
    "รับทราบค่ะ ไม่ได้เก็บอะไรไว้เลย โทรคุยกับเจ้าหน้าที่เองได้ที่ 1166 หรือถามรู้ทันต่อได้เลย",
    "All right, nothing was kept. You can call 1166 yourself, or go on asking here.",
)
LEFT = Localized(
    "รับทราบค่ะ ยังไม่ได้ฝากให้โทรกลับ ถ้าเปลี่ยนใจ พิมพ์ คุยกับเจ้าหน้าที่ ได้ทุกเมื่อ",
    "All right, no call was asked for. If you change your mind, type: officer",
)
CANCELLED = Localized(
    "ยกเลิกคำขอให้โทรกลับ และลบข้อความ ชื่อ กับเบอร์โทรแล้วค่ะ ถ้าอยากคุยอีก พิมพ์ คุยกับเจ้าหน้าที่ ได้ทุกเมื่อ",
    "The call is cancelled, and what you left is erased. To talk after all, type: officer",
)
NOTHING_TO_CANCEL = Localized(
    "ตอนนี้ไม่มีคำขอให้โทรกลับค้างอยู่ค่ะ ถ้าอยากคุย พิมพ์ คุยกับเจ้าหน้าที่ หรือโทร 1166",
    "No call is waiting. To talk to somebody, type officer, or call 1166.",
)
UNSENT = Localized("ลบข้อความที่คุณยกเลิกแล้วค่ะ", "The message that you took back is erased.")
RECEIPT_TITLE = Localized("ฝากเรื่องให้เจ้าหน้าที่แล้วค่ะ", "An officer will call you")
UPDATED_TITLE = Localized("แก้คำขอให้โทรกลับแล้วค่ะ", "Your request is changed")
PHONE_ROW = Localized("โทรกลับเบอร์", "Number to call")
NAME_ROW = Localized("ให้เรียกว่า", "Name")
MESSAGE_ROW = Localized("ข้อความ", "Message")
RECEIPT_NOTE = Localized(
    "ระหว่างรอ ถามรู้ทันต่อได้ตามปกติ หรือโทร 1166 ได้เลย",
    "Meanwhile you can go on asking here, or call 1166.",
)

ASKS_FOR_OFFICER = (
    "ขอคุยกับเจ้าหน้าที่", "อยากคุยกับเจ้าหน้าที่", "ต้องการคุยกับเจ้าหน้าที่", "คุยกับเจ้าหน้าที่ได้ไหม",
    "คุยกับเจ้าหน้าที่ได้มั้ย", "คุยกับเจ้าหน้าที่หน่อย", "ขอคุยกับคน", "อยากคุยกับคนจริง", "อยากคุยกับคน",
    "เอาคนมาคุย", "เอาคนมาตอบ", "เอาเจ้าหน้าที่มา", "เรียกคนมา", "ขอคนมาคุย", "ขอคนคุย", "อยากได้คนคุย",
    "ขอคุยกับแอดมิน", "อยากคุยกับแอดมิน", "ขอสายเจ้าหน้าที่", "ขอพูดกับเจ้าหน้าที่", "ขอพูดกับคน",
    "ขอพูดสายกับ", "ขอติดต่อเจ้าหน้าที่", "อยากติดต่อเจ้าหน้าที่", "ต้องการติดต่อเจ้าหน้าที่", "ต่อสายเจ้าหน้าที่",
    "เรียกเจ้าหน้าที่", "ให้เจ้าหน้าที่โทรกลับ", "ให้เจ้าหน้าที่โทรมา", "ให้โทรกลับ", "ช่วยโทรกลับ",
    "โทรกลับหน่อย", "โทรกลับที", "โทรหาหน่อย", "ขอฝากข้อความ", "ฝากข้อความถึงเจ้าหน้าที่", "ฝากเบอร์ให้",
    "ฝากเบอร์ไว้", "ขอเจ้าหน้าที่", "ขอคนจริง", "ไม่อยากคุยกับบอท", "ไม่อยากคุยกับบอต",
    "ขอคุยกับคนจริง", "คุยกับเจ้าหน้าที่คนจริง", "คุยกับเจ้าหน้าที่จริง", "คุยกับคนที่เป็นคน",
    *(f"{talk} {whom}"
      for talk in ("talk to", "talk with", "speak to", "speak with")
      for whom in ("a human", "an officer", "officer", "officers", "staff", "someone", "a person")),
    "real person",
)  # fmt: skip
OFFICER_WORDS = (
    *ASKS_FOR_OFFICER, "คุยกับเจ้าหน้าที่", "คุยกับคน", "คุยกับแอดมิน", "ติดต่อเจ้าหน้าที่", "เจ้าหน้าที่",
    "แอดมิน", "พูดกับเจ้าหน้าที่", "โทรกลับ", "ฝากข้อความ", "human", "agent", "officer",
    "call me back", "call me back please", "please call me back", "can you call me back",
    "could you call me back", "please call me", "call me please", "can you call me",
    "can someone call me", "can somebody call me", "someone call me please",
    "อยากให้คนโทรหา", "ให้คนโทรหา", "อยากให้เจ้าหน้าที่โทรหา", "ขอสายคน", "ขอสายคนจริง",
    "could you call me", "can you please call me", *CALL_OFFICE_WORDS,
)  # fmt: skip
# In any order, and nothing told besides
_OFFICERS = ("เจ้าหน้าที่", "จนท", "แอดมิน", "พนักงาน", "คนจริง", "มนุษย์")
TALKS_TO_OFFICER = (
    *(f"{talk}{whom}"
      for talk in ("คุยกับ", "คุยกะ", "คุย", "พูดกับ", "พูดกะ", "ติดต่อ", "โทรคุยกับ", "โทรคุย")
      for whom in _OFFICERS),
    *(f"{talk}คน" for talk in ("คุยกับ", "คุยกะ", "พูดกับ", "พูดกะ")),
    *(f"โทรหา{whom}" for whom in _OFFICERS),
)  # fmt: skip
AROUND_OFFICER = (
    *PEOPLE, *CAN_I, "ขอ", "อยาก", "อยากจะ", "จะ", "ต้องการ", "ช่วย", "ให้", "ไม่ต้องละ", "ไม่ต้องแล้ว",
    "ไม่เอาแล้ว", "ไม่เอาละ", "พอแล้ว", "ของสคบ", "สคบ", "จริงๆ", "ตัวจริง", "เป็นคน", "ตอนนี้", "เดี๋ยวนี้",
    "แทน", "ดีกว่า", "รู้เรื่องกว่า", "บอท", "บอต",
)  # fmt: skip
ALREADY = "แล้ว"
# Then nobody is to be talked to.
WANTS_NOBODY = (
    "ไม่อยากคุยกับคน", "บ่อยากคุยกับคน", "ไม่อยากคุยกับเจ้าหน้าที่", "ไม่อยากคุยกับแอดมิน",
    "n't want to talk to", "not want to talk to", "n't wanna talk to",
)  # fmt: skip
CANCEL_WAITING_WORDS = (
    "ยกเลิกโทรกลับ", "ยกเลิกคำขอโทรกลับ", "ยกเลิกคำขอให้โทรกลับ", "ไม่ต้องโทรกลับ", "ไม่ต้องโทรมา",
    "ไม่ต้องโทร", "ยกเลิกการโทรกลับ", "ไม่ให้โทรกลับ", "cancel the call",
)  # fmt: skip
LEAVES_A_MESSAGE = ("ฝากข้อความ",)
LEAVES = r"^\s*(?:ฝากข้อความ(?:ว่า|ถึงเจ้าหน้าที่ว่า|\s*:)|ฝากบอก(?:เจ้าหน้าที่)?(?:ว่า)?|ฝากว่า)\s*:?\s*"
# What a call is about
MATTER = r"เรื่อง(?!นี้|นั้น|ที่|หน่อย|ด่วน)\s*\S{3,}|\babout\s+(?!it\b|this\b|that\b)\w"
NAME_LEAD = (
    r"^\s*(?:ให้)?(?:เรียก(?:ว่า|ชื่อ)?|call me|i am|i'm)\s+|^\s*(?:ให้)?เรียก(?:ว่า|ชื่อ)?|"
    r"^\s*(?:ผม|หนู|ดิฉัน|ฉัน|เรา)?ชื่อเล่น(?:ว่า|คือ)?\s*"
)
NAME_TAIL = r"\s{0,3}ก็(?:ได้|พอ)\s*(?:นะ)?(?:ค่ะ|ครับ|คะ|จ้า|จ้ะ)?\s{0,3}$"
NAMED = r"^\s*(?:ผม|หนู|ดิฉัน|ฉัน|เรา)?ชื่อ(?!ร้าน|เพจ|บัญชี|บริษัท|เฟ|ไลน์)"
# What stands around a telephone number, and around a name beside it.
BESIDE_A_PHONE = r"(?:เบอร์(?:โทร(?:ศัพท์)?)?|โทร(?:ศัพท์)?|(?:นะ)?(?:ค่ะ|ครับ|คะ))(?=[\s,]|$)"
MESSAGE_AFTER_CONSENT = Localized(
    "ได้ค่ะ ถ้ายินยอม จะฝากข้อความนี้ให้เลย ไม่ต้องพิมพ์ใหม่",
    "If you agree, this message is passed on. No need to type it again.",
)
# A name or a number that is typed before consent
CONSENT_FIRST = Localized(
    "ขอบคุณค่ะ ขอคำตอบเรื่องยินยอมก่อนนะคะ ที่พิมพ์มายังไม่ได้เก็บเป็นคำขอ กด ยินยอม ให้โทรกลับ แล้วจะถามเบอร์อีกครั้งค่ะ",
    "Thank you. First, do you agree? What you typed is not part of a request yet. Tap Yes, call "
    "me back, and you are asked for the number again.",
)
NOT_A_NAME_WORDS = ("โกง", "หลอก", "มิจ", "โอน", "ร้าน", "บล็อก", "ช่วยด้วย", "ซื้อ", "สั่ง")
# Whoever says them wants something, and tells no name.
ORDER_WORDS = (
    "ทำ ทำต่อ ต่อ ดู ขอ คุย ร้อง ร้องเรียน ตาม ติดตาม เรื่อง เช็ค เช็ก แก้ แก้ไข ถอน ลบ ส่ง โทร ใบ ใหญ่ ตัวใหญ่ "
    "หนังสือ สถานะ ช่วย ข้อมูล เจ้าหน้าที่ เงิน แอดมิน ถาม เมนู หลักฐาน ไม่ รอ ด่วน แล้ว อีก จะ ว่า เลิก หยุด "
    "ยกเลิก เริ่ม กลับ บอก ตอบ ยัง ได้ เขา เค้า ลอง อยาก หลัง ก่อน ตอน ว่าง สะดวก แต่ ของ "
    "continue start status complain complaint officer human help menu stop call my data english "
    "thai"
)
NO_MESSAGE_WORDS = (
    "ไม่ฝาก",
    "ไม่มี",
    "ข้าม",
    "ไม่ฝากข้อความ",
    "-",
    "ไม่บอก",
    "ไม่สะดวกพิมพ์",
    "ค่อยคุย",
    "no message",
)
ANYBODY_THERE_WORDS = (
    "มีคนไหม", "มีคนมั้ย", "มีคนป่ะ", "มีคนป่าว", "มีคนตอบ", "มีคนรับสาย", "มีเจ้าหน้าที่อยู่", "ยังเปิดอยู่",
    "มีคนอยู่", "มีใครอยู่", "มีเจ้าหน้าที่ไหม", "มีเจ้าหน้าที่มั้ย", "เปิดกี่โมง",
    "ปิดกี่โมง", "เวลาทำการ", "ทำการวันไหน", "กี่โมง", "ติดต่อได้วันไหน", "เปิดวันไหน", "วันหยุดเปิด",
    "โทรกลับตอนไหน", "โทรเมื่อไหร่", "โทรเมื่อไร", "โทรมาเมื่อไหร่", "โทรมาเมื่อไร", "โทรมาตอนไหน",
    "โทรมาวันไหน",
    "โทรกลับเมื่อไหร่", "โทรกลับเมื่อไร", "โทรกลับวันไหน",
)  # fmt: skip

# Even without a request: nobody else is asked so.
SOMEBODY_OF_OURS_WORDS = (
    "มีคนไหม", "มีคนมั้ย", "มีคนป่ะ", "มีคนป่าว", "มีคนตอบ", "มีคนรับสาย", "มีเจ้าหน้าที่ไหม",
    "มีเจ้าหน้าที่มั้ย", "มีเจ้าหน้าที่อยู่", "เจ้าหน้าที่อยู่ไหม", "เจ้าหน้าที่อยู่มั้ย", "เจ้าหน้าที่ทำงาน", "เจ้าหน้าที่เลิกงาน",
    "เจ้าหน้าที่ยังอยู่", "เวลาทำการ",
)  # fmt: skip

# Told, not asked
NOBODY_WORDS = ("บ่มีคนรับสาย", "ไม่มีคนรับสาย", "บ่มีคนตอบ")

# Whether the office's own line is answered at this time.
LINE_IS_OPEN = (
    r"^(?!.*(?:1441|โทรมา|โทร(?:หา)?(?:หนู|ผม|เรา|ฉัน)|ยังไม่|ไม่ได้โทร))"
    r"(?=.*(?:1166|เจ้าหน้าที่|จนท|สคบ|ส\.ค\.บ))(?=.*(?:โทร|รับสาย|ติดต่อ|คุย|เปิด|ปิด))"
    r"(?=.*(?:ตอนนี้|เวลานี้|ตอนดึก|ดึก|คืนนี้|ยัง|กลางคืน|เสาร์|อาทิตย์|วันหยุด|วันนี้|ตอนเช้า|พรุ่งนี้))"
    r"(?=.*(?:ไหม|มั้ย|มั๊ย|ไม๊|ปะ|ป่ะ|ป่าว|เปล่า|หรือยัง|รึยัง|บ่$|หรอ|เหรอ|หรือไม่))"
)


def open_at(office_hours: str) -> str:
    """The office hours, in the notice."""
    return Localized(f"เวลาทำการ {office_hours}", f"Office hours: {english_of(office_hours)}")


def hours(office_hours: str) -> str:
    """The office hours, and 1441 for the time outside them."""
    return Localized(
        f"ฝากข้อความไว้ได้ตลอดค่ะ เจ้าหน้าที่โทรกลับในเวลาทำการ {office_hours} นอกเวลานี้ยังไม่มีคนรับสาย "
        "ถ้าเพิ่งโอนเงินให้มิจฉาชีพ โทร 1441 ได้ตลอด 24 ชั่วโมง",
        "You can leave a message any time. Officers call back in office hours "
        f"({english_of(office_hours)}). "
        "Just sent money to a scammer? Call 1441, 24 hours a day.",
    )


def will_call(office_hours: str) -> str:
    """Promise a call in office hours, and name 1166 for a person who cannot wait."""
    return Localized(
        f"เจ้าหน้าที่จะโทรกลับตามคิวในเวลาทำการ {office_hours} "
        "บอกเวลาแน่นอนไม่ได้ ถ้ารอไม่ไหว โทร 1166 ได้เลยค่ะ",
        f"An officer calls in turn, in office hours ({english_of(office_hours)}). "
        "I cannot name the hour. Too long to wait? Call 1166.",
    )


def will_write(office_hours: str) -> str:
    """Say what was noted for officers, and when they work, to a person who cannot be called."""
    return Localized(
        "จดไว้ให้เจ้าหน้าที่แล้วว่า ขอให้ติดต่อทางไลน์หรือข้อความ ไม่โทร "
        f"เจ้าหน้าที่ทำงานตามคิวในเวลาทำการ {office_hours} บอกเวลาแน่นอนไม่ได้ค่ะ",
        "The officers are asked to write on LINE or by SMS and not to call. They work in turn, in "
        f"office hours ({english_of(office_hours)}); I cannot name the hour.",
    )


def named(name: str) -> str:
    """Confirmation of the name that the officer will use."""
    return Localized(f"จดไว้แล้วค่ะ เจ้าหน้าที่จะเรียก {name}", f"Noted. The officer will ask for {name}.")
