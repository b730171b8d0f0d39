"""Texts and recognised words for corrections of a complaint that was sent: content, no logic."""

from handlers.form.complaint import FieldName
from handlers.nlu.lexicon.typed.moves import PEOPLE
from handlers.texts.i18n import Localized, english_of

# Which of several values is right

EITHER_TITLE = Localized("อันไหนถูกคะ", "Which one is right?")
WHOSE_TITLE = Localized("แก้ข้อไหนคะ", "Which answer shall be changed?")
# A sum that is told so may be a part of the whole.
OF_A_PAYMENT = ("จ่าย", "โอน", "มัดจำ", "รอบ", "งวด", "paid", "deposit", "sent")
EITHER_PARAGRAPH = Localized(
    "ยังไม่ได้แก้นะคะ กดอันที่ถูก หรือพิมพ์มาใหม่", "Not changed yet. Tap the right one, or type it."
)

# What waits for a yes, while something else is done


def asked_after_this(labels: str) -> str:
    """Note that what these labels name is not written down yet, and is asked for later."""
    return Localized(
        f"ยังไม่ได้ลงเรื่องนะคะ: {labels} เสร็จตรงนี้แล้วจะถามต่อค่ะ",
        f"Not in your complaint yet: {english_of(labels)}. I will ask you again after this.",
    )


def not_put_in(labels: str) -> str:
    """Note that what these labels name was not written down, and cannot be any more."""
    return Localized(
        f"ที่บอกไว้ไม่ได้ลงเรื่องค่ะ เพราะถอนแล้ว: {labels}",
        f"Not put into your complaint, because it is withdrawn: {english_of(labels)}",
    )


# A second telephone number

SECOND_TITLE = Localized("เบอร์นี้เป็นเบอร์ที่สอง หรือแก้เบอร์เดิมคะ", "A second number, or a correction?")
SECOND_PARAGRAPH = Localized("ยังไม่ได้เก็บค่ะ", "Not kept yet.")
NEW_NUMBER_ROW = Localized("เบอร์ที่พิมพ์มา", "The number you typed")
SECOND_LABEL = Localized("เก็บเป็นเบอร์ที่สอง", "Keep as a second one")
REPLACE_LABEL = Localized("แก้เป็นเบอร์นี้", "Change to this one")
OF_SELLER_LABEL = Localized("เป็นเบอร์ร้าน", "It is the shop's")
CHECK_LABEL = Localized("แค่อยากเช็กเบอร์นี้", "I only want to check it")
# By the ways to take the number, what is typed for them.
WAYS: dict[str, tuple[str, ...]] = {
    "second": (
        "เก็บเป็นเบอร์ที่สอง", "เบอร์ที่สอง", "ที่สอง", "เบอร์สำรอง", "เพิ่มเบอร์", "เพิ่ม", "second", "add it",
    ),
    "replace": ("แก้", "แก้เบอร์", "เปลี่ยน", "แก้เป็นเบอร์นี้", "แทน", "change", "replace"),
    "seller": ("เป็นเบอร์ร้าน", "เบอร์ร้าน", "ของร้าน", "shop", "the shop's"),
}  # fmt: skip


def check(number: str) -> str:
    """The message a button types to have a number checked."""
    return f"เช็กเบอร์ {number}"


# Alone, or around the name of an answer.
COMMANDS = (
    "ต้องการแก้ไข", "ต้องการแก้", "อยากจะแก้", "อยากแก้ไข", "อยากแก้", "ขอแก้ไข", "ขอแก้", "จะแก้ไข",
    "จะแก้", "ช่วยแก้ไข", "ช่วยแก้", "แก้ไข", "แก้",
    "i sent the wrong", "i gave the wrong", "i gave you the wrong", "i typed the wrong", "wrong",
    "please change", "please correct",
    "i want to change", "i want to correct", "i want to edit", "correct", "edit", "fix",
)  # fmt: skip
# What is bought is changed, too: these are for names, numbers and the filer's place.
CHANGES = ("ขอเปลี่ยน", "อยากเปลี่ยน", "ช่วยเปลี่ยน", "เปลี่ยน", "change", "update")
SLIPS = ("ใส่", "กรอก", "พิมพ์", "แจ้ง", "ให้")
WRONG = ("ผิด", "ไม่ถูก", "is wrong", "was wrong")
# Small words before a command, and before a name.
SPEAKERS = (
    "ขอโทษ", "โทษที", "คือ", "เจ้าหน้าที่", "ยาย", "ป้า", "ลุง", "หนู", "ผม", "ดิฉัน", "ฉัน", "เรา", "พี่คะ",
    "ค่ะ", "คะ", "ครับ", "คับ",
    "please ", "sorry",
)  # fmt: skip
FILLERS = (*SPEAKERS, "ของ", "ข้อมูล", "ข้อ", "ตรง", "my ", "the ")
# What may follow a name without giving a value.
NO_VALUE = (
    "หน่อย",
    "ด้วย",
    "ที",
    "ให้",
    "ให้หน่อย",
    "ไป",
    "ใหม่",
    "นี้",
    "เดิม",
    "หนู",
    "ผม",
    "ฉัน",
    "ของหนู",
    "ของผม",
    "ของฉัน",
)
# Before a value; after the last ones it begins.
LEADS = (
    "ของหนู", "ของผม", "ของฉัน", "ของดิฉัน", "ของเรา", "หนู", "ผม", "ดิฉัน", "ฉัน", "ไป", "ใหม่",
    "ที่ถูกต้อง", "ที่ถูก", "ต้อง", "จริงๆ", "จริง ๆ", "ค่ะ", "คะ", "ครับ",
)  # fmt: skip
# A wish between the name of an answer and its value
WISHED_BEFORE = (
    r"^(?:ให้)?(?:หน่อย|ด้วย|ที(?!่))?(?:นะ|น้า)?(?:คะ|ค่ะ|ครับ|คับ|จ้า|จ้ะ)?\s{0,3}"
    r"(?=เป็น|คือ|ต้อง|ที่ถูก)"
)
BECOMES = ("เป็น", "คือ", "to ", "is ")
POLITE = ("นะคะ", "นะครับ", "ค่ะ", "คะ", "ครับ", "คับ", "จ้า", "ด้วย", "please")
AROUND = " :=,.ๆ-"
ASKS_WHETHER = (
    "ได้ไหม", "ได้มั้ย", "ได้มั๊ย", "ได้ป่าว", "ได้ป่ะ", "ได้หรือเปล่า", "ได้รึเปล่า", "ยังไง", "ทำไง", "ทำยังไง",
    "ตรงไหน", "ที่ไหน", "ไหม", "มั้ย",
)  # fmt: skip
# How one's own details are changed, asked around their names
CHANGED = ("เปลี่ยน", "แก้ไข", "แก้", "ย้าย", "ปรับ", "change", "update", "correct", "edit")
HOW = (
    *ASKS_WHETHER, "ทำไง", "อย่างไร", "ยังไง", "ไง", "จั่งได๋", "จั่งใด", "จังได๋", "แนวใด", "พรื้อ",
    "จะไดดี", "ที่ไหน", "ตรงไหน", "ทางไหน", "กับใคร", "บอกใคร", "แจ้งใคร", "how", "can i", "may i",
)  # fmt: skip
AROUND_HOW = (
    *SPEAKERS, *PEOPLE, "ย้ายบ้าน", "จะ", "สิ", "จะต้อง", "ต้อง", "ถ้า", "หาก", "อยาก", "ขอ",
    "เพิ่ง", "พึ่ง", "ใหม่", "เก่า", "เดิม", "แล้ว", "ได้", "แจ้ง", "บอก", "ทำ", "เฮ็ด", "ยะ", "ติดต่อ",
    "โทร", "ของ", "ที่ให้ไว้", "ที่แจ้งไว้", "ที่ให้", "ไว้", "ไป", "ตัวเอง", "จ้ะ", "อ่ะ", "อะ", "ดี",
    "do", "i", "can", "to", "my", "the", "contact", "a", "new",
)  # fmt: skip
# Names of answers beside those that the form itself knows.
NAMES: dict[str, tuple[str, ...]] = {
    FieldName.SELLER_NAME: (
        "ชื่อเพจ", "ชื่อแม่ค้า", "ชื่อคนขาย", "ชื่อผู้ขาย", "shop name", "seller name", "store name",
        "page name", "hotel name", "company name", "name of the hotel", "name of the shop",
    ),
    FieldName.SELLER_PHONE: (
        "เบอร์โทรร้าน", "เบอร์ของร้าน", "เบอร์คนขาย", "เบอร์แม่ค้า", "เบอร์พ่อค้า", "เบอร์ผู้ขาย", "เบอร์เพจ",
        "shop phone",
    ),
    FieldName.PAYEE_ACCOUNT: ("ชื่อบัญชี", "บัญชีที่โอน", "บัญชีร้าน", "เลขที่บัญชี", "บช", "account number"),
    FieldName.NAME: ("ชื่อจริง", "ชื่อสกุล", "ชื่อ-สกุล", "ชื่อนามสกุล", "name"),
    FieldName.PHONE: (
        "เบอร์โทรศัพท์", "เบอร์มือถือ", "เบอร์ติดต่อ", "เบอร์โทรติดต่อ", "เบอร์โทน", "เบอร์โท", "เบอโทร",
        "เบอ", "มือถือ", "phone number", "phone", "telephone", "number",
    ),
    FieldName.PROVINCE: ("จังหวัดที่อยู่", "province"),
    FieldName.EMAIL: ("e-mail", "mail"),
}  # fmt: skip
# In a sentence these are what happened, not the name of an answer.
EVERYDAY = (
    "ปัญหา", "เรื่อง", "รายละเอียด", "ของ", "เงิน", "วัน", "จำนวน", "แอป", "ของที่ซื้อ", "สินค้า", "ประเภท",
    "number", "name",
)  # fmt: skip


def asked_next(label: str) -> str:
    """Note that a further change, which the same text told, is asked for after the one shown."""
    return Localized(
        f"รับทราบ {label} ด้วยค่ะ ยืนยันอันนี้ก่อน แล้วจะถาม {label} ต่อ",
        f"I also read: {english_of(label)}. Confirm this first, that comes next.",
    )
