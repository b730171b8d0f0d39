"""Words by which somebody is named who is to be called for the filer."""

IS_NAMED = "ชื่อ"
COURTESY = r"(?:\s?(?:นะ|น่ะ|อะ|ค่ะ|คะ|ครับ|คับ|จ้ะ|จ๊ะ|จ้า|เด้อ|โทรหาเ[ขค]้?า(?:ได้)?(?:เลย)?)){0,4}"
GOES_ON = r"\s(?:หนู|ผม|ฉัน|เรา|แต่|เพราะ|แล้ว|ให้|ค่ะ|ครับ)(?![ก-๙]{0,2}\s)"
RELATIVES = (
    "ลูกสาว", "ลูกชาย", "ลูกเขย", "ลูกสะใภ้", "ลูก", "หลานสาว", "หลานชาย", "หลาน", "แฟน", "สามี", "ภรรยา",
    "เมีย", "พี่สาว", "พี่ชาย", "น้องสาว", "น้องชาย", "คุณแม่", "คุณพ่อ", "แม่", "พ่อ", "เพื่อนบ้าน",
    "เพื่อน", "ญาติ",
)  # fmt: skip
# That one of them paid
COUNTED = r"\s?(?:ๆ|\d{1,2}\s?คน|(?:สอง|สาม|สี่|ห้า|หลาย)\s?คน|คนนึง|คนหนึ่ง|ของ(?:หนู|ผม|ฉัน|เรา))?"
BEFORE_PAYING = r"\s?(?:(?:เขา|เค้า|ก็|เป็นคน|เลย|ดัน|หลง|เผลอ|ได้|แก|มัน)\s?){0,3}"
PAID = r"(?:โอน|จ่าย|เสีย(?:เงิน|ตัง|ไป)|ออกเงิน|ออกให้|โดนไป|หมดไป)"
NOT_PAID_AFTER = r"(?!(?:เงิน|ตัง|ตังค์)?\s?(?:ไม่|แต่ยังไม่))"
NUMBER_OF_SOMEBODY_WORDS = (
    "เบอร์นี้ของ", "เบอร์นี้เป็นของ", "เป็นเบอร์ของ", "เป็นเบอร์", "เบอร์พี่", "เบอร์น้อง", "เบอร์ของ", "โทรหาแทน",
    *(lead + who for lead in ("เบอร์", "โทรหา", "โทรเบอร์", "ติดต่อ", "โทรไปที่") for who in RELATIVES),
)  # fmt: skip
# Whose the second number is
SECOND_OF = "เบอร์ที่สองของ"

# Who is not to be called, or not to know
NOT_KNOWN_TO = (
    *RELATIVES, "ที่บ้าน", "ทางบ้าน", "คนที่บ้าน", "ครอบครัว", "ผู้ปกครอง", "ที่ทำงาน", "นายจ้าง", "เจ้านาย",
    "หัวหน้า", "โรงเรียน", "ครู", "ตา", "ยาย", "ปู่", "ย่า", "ป้า", "ลุง",
)  # fmt: skip
NUMBER = "เบอร์"
ARE_SELLERS = "(?!ค้า|ทีม)"
# Who calls, or says it, is somebody else: it is no wish of the filer's.
SAID_BY_OTHERS = (
    r"(?:เขา|เค้า|มัน|ร้าน|เพจ|คนขาย|แม่ค้า|พ่อค้า|ตำรวจ|มิจ\S{0,6})\s?(?:ยัง|ก็|ดัน)?"
    r"(?:บอก|สั่ง|ขู่|ว่า|ย้ำ|กำชับ)?(?:ว่า)?\s?$"
)
OF_OTHERS = (
    r"(?!\s?(?:ตำรวจ|ธนาคาร|แบงก์|แบงค์|1\d{3}|191|ร้าน|เพจ|เขา|เค้า|มัน|แม่ค้า|พ่อค้า|คนขาย|แอดมิน|ขนส่ง"
    r"|ไม่ติด|ไม่รับ))"
)
REFUSED = (
    r"(?:(?:ขอ)?อย่า(?:เพิ่ง|พึ่ง)?+(?:ให้)?+|ห้าม|ไม่ต้อง|ไม่ให้|ไม่อยากให้|ไม่สะดวกให้|บ่ต้อง|บ่ให้"
    r"|don't|dont|do not|never)"
    r"\s?(?:ใคร|เจ้าหน้าที่|มีใคร|มีคน|let anyone)?+\s?"
)
CALLED = (
    r"(?>โทรศัพท์|โทร|โท|ติดต่อ|call|phone|ring|contact)\s?+"
    r"(?:กลับ)?+(?:ไป|มา|เข้า)?+\s?+(?:หา|ถึง)?+\s?+(?:my )?+"
)
# Who is only not to be called at some time is called at others.
AT_A_TIME = r"(?!(?:มา)?(?:หลัง|ก่อน|ตอน|ช่วง|เวลา|ยาม|กลางคืน|กลางวัน|เช้า|ดึก|วัน))"
TOLD = r"(?:บอก|tell)\s?+(?:my )?+"
NOT_NEEDED = ("ไม่ต้อง", "บ่ต้อง")
_TALKS = r"(?:รับสาย|รับโทรศัพท์|คุยโทรศัพท์|คุยสาย|โทร|คุยทางโทรศัพท์)"
CANNOT_TALK = rf"ไม่สะดวก{_TALKS}"
ENGLISH_RELATIVES = {
    "mother": "แม่", "mom": "แม่", "mum": "แม่", "father": "พ่อ", "dad": "พ่อ", "parents": "พ่อแม่",
    "wife": "ภรรยา", "husband": "สามี", "boss": "หัวหน้า", "employer": "นายจ้าง", "family": "ครอบครัว",
}  # fmt: skip
WILL_CALL = r"(?:จะ|มีคน|มีใคร|เจ้าหน้าที่|will|are you going to).{0,20}?"
NOT_CALLED, NOT_TOLD = "ไม่ให้โทรหา", "ไม่ให้บอก"
NOT_CALLED_AT_ALL = "ไม่ให้โทร"
# Another way
BY_LINE = r"(?:ไลน์|ไลน|แชต|แชท|(?<![a-z])line(?![a-z])|ข้อความ|ในนี้|ทางนี้|ที่นี่|in here|this chat)"
OF_SELLERS = r"ร้าน|เพจ|คนขาย|ผู้ขาย|แม่ค้า|พ่อค้า|แอดมิน|(?:ของ|หา|กับ)\s?(?:เขา|เค้า|มัน)"
BY_EMAIL = r"(?:อีเมล|เมล|e-?mail)"
NO_PHONE = (
    r"เบอร์\s?(?:โทร|มือถือ)?\s?(?:ก็)?\s?(?:ไม่มี|บ่มี)|"
    r"(?:ไม่มี|บ่มี|ไม่ได้ใช้|ไม่ใช้)\s?(?:เบอร์(?!\s?(?:ร้าน|เขา|เค้า|แม่ค้า|คนขาย|มัน|เพจ|ของร้าน|ของเขา|ผู้ขาย))|โทรศัพท์|มือถือ"
    r"|ซิม)|(?:no|not|n't|without)(?: have| got)?(?: any| an?| my)?(?: thai| mobile| cell)? "
    r"(?:phone|number|telephone|sim|mobile)(?! (?:of|from) (?:shop|seller|them|him|her))"
)
FOREIGN_PHONE = r"(?<!\d)(?<!\d[\s-])(?:\+|00)(?!\s?66)\d[\d\s-]{6,16}\d"
# Of another line than one's own mobile.
OTHER_LINE = (
    r"(?:เบอร์|โทรศัพท์)\s?(?:บ้าน|ที่ทำงาน|ออฟฟิศ|สำนักงาน)|landline|home (?:phone|number)"
    r"|(?:ใช้|ใซ้|ยืม)\s?(?:เบอร์|เครื่อง|โทรศัพท์|มือถือ)?\s?(?:ของ)?(?:ลูก|หลาน|แม่|พ่อ|แฟน|สามี|เมีย|ผัว|พี่|น้อง|เพื่อน|คนอื่น)"
)
# Who asks to be called, and when
_NUMERAL = "หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|สิบเอ็ด|สิบสอง"
_PART_OF_DAY = (
    "เช้า|สาย|เที่ยง|บ่าย|เย็น|หัวค่ำ|ค่ำ|แลง|ดึก|กลางวัน|กลางคืน|พัก|เลิกงาน|เลิกเรียน|เลิกเวร|เลิกกะ|ออกเวร|โมง|ทุ่ม|นาฬิกา|ครึ่ง|ตรง|"
    "วัน|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|ธรรมดา|หยุด|เป็นต้นไป"
)
CALL_ME = (
    r"(?:^|(?<=\s)|(?<=ให้)|(?<=ช่วย)|(?<=ค่อย))(?:โทร(?:ศัพท์)?|ติดต่อ)"
    r"(?P<me>(?:กลับ|มา|หา(?:หนู|ผม|ฉัน|ดิฉัน|เรา|ยาย|ป้า|ลุง|ตา)?|ได้|เบอร์|ที่|แต่|เฉพาะ|แค่){0,4})\s?"
)
CALL_WHEN = (
    r"(?P<when>(?:หลัง|ก่อน|ช่วง|ตอน|เวลา|ยาม|วัน(?=จ|อ|พ|ศ|เ|ห|ธ)){1,2}\s?(?!\s)"
    rf"(?:\d{{1,2}}(?:[.:]\d\d)?(?![\d:.-])|\d{{1,2}}(?:[.:]\d\d)?\s?-\s?\d{{1,2}}(?:[.:]\d\d)?(?![\d-])|น\.|ๆ|-|"
    rf"{_NUMERAL}|{_PART_OF_DAY}|\s(?=[^\s])){{1,8}})"
)
# Such a time in the person's own words, up to the end of what is said of it
_TIME_LEAD = (
    r"(?:ใน)?(?:ช่วง|ตอน|เวลา|หลัง|ก่อน|ยาม|ระหว่าง|กลางวัน|กลางคืน|เช้า|บ่าย|เย็น|ค่ำ|ดึก"
    r"|วัน(?=จ|อ|พ|ศ|เ|ห|ธ|ท))"
)
_TIME_ENDS = (
    r"ค่ะ|คะ|ครับ|คับ|นะ|น่ะ|จ้ะ|จ๊ะ|จ้า|เจ้า|เด้อ|เน้อ|แต่|เพราะ|เนื่องจาก|ให้|ขอ|สะดวก|รับสาย|โทร|ได้ไหม|ได้มั้ย|,"
)
_OWN_WORDS = rf"(?:(?!{_TIME_ENDS})\S){{1,40}}"
_OPEN_TIME = (
    rf"{_TIME_LEAD}(?:\s?\d)?(?:{_OWN_WORDS})?"
    rf"(?:\s(?:{_TIME_LEAD}|(?:ถึง|และ|กับ|หรือ|-)\s?|\d|โมง|ทุ่ม){_OWN_WORDS}|\sน\.)*"
)
_PART = rf"(?:ใน)?(?:ช่วง|ตอน|เวลา|ยาม)?(?:{_PART_OF_DAY}|ทำงาน|เรียน|สอน|นอน)+"
_CANNOT_ANSWER = rf"(?:(?:ไม่|บ่)(?:ค่อย)?สะดวก{_TALKS}|(?:รับสาย|รับโทรศัพท์)(?:ไม่ได้|ไม่สะดวก|บ่ได้))"
# When nobody is to call, said before or after that, and when somebody may
NO_CALL_WHEN = (
    rf"(?:{REFUSED}{CALLED}|{_CANNOT_ANSWER})\s?(?P<no_call>{_OPEN_TIME})"
    rf"|(?P<no_call_before>{_PART})\s?(?:จะ|ก็|หนู|ผม|ฉัน|ดิฉัน|เรา|\s)*{_CANNOT_ANSWER}"
)
CALL_ALSO_WHEN = (
    rf"(?:(?<!ไม่)(?<!ค่อย)(?<!บ่)สะดวก(?:ให้)?{_TALKS}?|(?<!ไม่)(?<!บ่)(?<!สะดวก)รับสาย)(?:ได้)?(?:แค่|เฉพาะ|แต่)?"
    rf"\s?(?P<when>{_OPEN_TIME})"
)
NO_CALLS, CALLS = "ไม่สะดวกรับสาย", "โทร"
WITHOUT_PHONE, FOREIGN = "ไม่มีเบอร์โทรไทย", "เบอร์ต่างประเทศ"
PHONE_REFUSED, PHONE_NOT_GIVEN = "ไม่ประสงค์ให้เบอร์", "ไม่ได้ให้เบอร์"
# Why there is no telephone number
WITHOUT_NUMBER = (WITHOUT_PHONE, FOREIGN, PHONE_REFUSED, PHONE_NOT_GIVEN)
FEARS, FEARS_SELLER, FEARS_CALLS = "กลัว", "กลัวร้านตามมา", "กลัวมีคนโทรกวน"
# Who is written to for this
DEAF = "ไม่ได้ยินเสียง"
# How a wish begins, where others name a person
WISHES = ("ไม่ให้", DEAF, *WITHOUT_NUMBER, FEARS, "ให้ติดต่อ", NO_CALLS, CALLS)
# For whom somebody files
ACTS_FOR = "แจ้งแทน"
ELDERS = ("คุณตา", "คุณยาย", "คุณปู่", "คุณย่า", "ตา", "ยาย", "ปู่", "ย่า", "ป้า", "ลุง", "น้า", "อา")
_PERSON = "|".join(sorted((*RELATIVES, *ELDERS), key=len, reverse=True))
_FILES = r"(?:แจ้ง|ทำ|ร้องเรียน|ร้อง|พิมพ์|กรอก|ดำเนินการ|ส่งเรื่อง|เล่า)(?:เรื่อง|ให้|\s)*แทน"
FILES_FOR = (
    rf"(?<!ร้าน)(?<!เขา)(?<!บอกให้){_FILES}(?P<who>{_PERSON}){ARE_SELLERS}|"
    rf"(?<!ร้าน)(?P<asker>{_PERSON})(?:ฝาก|วาน|ขอ)?ให้(?:มา|หนู|ผม|ฉัน|เรา|ดิฉัน|ลูก|หลาน|\s)*{_FILES}"
)
IN_LINE, IN_EMAIL = "ให้ติดต่อทาง LINE", "ให้ติดต่อทางอีเมล"
DEAF_WISH = f"{DEAF} {IN_LINE}"

# The words of the bot that are stored, as they are shown to who reads English.
STORED_IN_ENGLISH = {
    DEAF: "does not hear",
    WITHOUT_PHONE: "no Thai telephone number",
    FOREIGN: "foreign number",
    PHONE_REFUSED: "does not wish to give a number",
    PHONE_NOT_GIVEN: "no number given",
    IN_LINE: "contact by LINE",
    IN_EMAIL: "contact by e-mail",
}


def fears(who: str) -> str:
    """The fear that somebody knows, as it is stored."""
    return f"{FEARS}{who}รู้"


def representative(relative: str, name: str) -> str:
    """The person to be called, as it is stored."""
    return f"{relative} ชื่อ {name}"
