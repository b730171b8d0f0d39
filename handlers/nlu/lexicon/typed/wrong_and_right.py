"""Patterns of corrections, "wrong is ..., right is ...": content, no logic.

They expect lower case and Arabic digits, and know words that are misspelt as they are heard."""

# Other things are wrong in these ways: laws, dates that were not kept, colours, hopes.
_OTHER_WRONG = "กฎ|กฏ|สัญญา|นัด|สี|ไซ|ขนาด|รุ่น|ปกติ|หวัง|ชอบ|แบบ|ตัว|ของ|คน|บัญชี|ที่ส่ง"
_WRONG = rf"(?:ผิ[ดตสท](?!{_OTHER_WRONG})|พิด|ไม่ถูก(?:ต้อง)?|ม่ายถูก|บ่ถืก)"
_COURTESY = r"(?:ค่ะ|คะ|ค่า|ครับ|คับ|จ้ะ|จ้า|จ๊ะ|ฮะ|น่ะ|อ่ะ|เด้อ|นะ|หรอก|เลย|แล้ว|ลูก(?!ค้า)|หลาน)"
_POLITE = rf"(?:นะ)?(?:{_COURTESY}|น้า)"
COURTESY_AT_END = rf"(?:\s?{_POLITE}|\s?(?:ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ)|(?<=\S\S\S)(?:นะ|น่ะ|อ่ะ))+\s*$"
_ONESELF = r"(?:ยาย|ย่า|ตา|ปู่|ป้า|ลุง|น้า|หนู|ผม|ฉัน|ดิฉัน|แม่|พ่อ|พี่|เรา|i|my)"
_NOT = r"(?:ไม่|ม่าย|ไม้|มิ|บ่)\s?"
# "The shop does not answer" denies no value.
_VERBS = ("do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should")
_NO_VERB_BEFORE = "".join(f"(?<!{verb} )" for verb in _VERBS)
# What follows it is wrong; where a word of courtesy follows, it is what stands before.
DENIED = (
    rf"{_NOT}(?:ใช่|ไช่|ช่าย|ใช้|ไช้|ชั่ย|แม่น)(?:ว่า|แค่|เป็น|ที่)?"
    rf"|(?<!ยัง){_NOT}ได้(?:โอน|จ่าย|เสีย|ชื่อ|เป็น|ซื้อ)(?:ไป)?|แทน(?=ที่|\s?\d)(?:ที่)?(?:จะเป็น)?"
    rf"|{_NO_VERB_BEFORE}(?<![a-z])not(?![a-z])|(?:แก้|เปลี่ยน)(?!ว|ม)[^\s\d]{0, 12}?จาก"
)
# Written to the value before, with a space after it; behind a word that breaks off; said again.
DENIED_OF_EITHER = (
    rf"(?:[^\s.,]|\.\.\s?){_NOT}(?:ใช่|ไช่|แม่น)\s+\S"
    rf"|{_NOT}(?:ใช่|ไช่|แม่น)\s*(?P<again>[^\s]{{2,12}})\s(?P=again)"
)
# What stands before it is called no name of the shop.
DISOWNED = rf"(?<=\S)\s?{_NOT}(?:ใช่|ไช่|แม่น)\s?ชื่อ\s?(?:ของ)?(?:ร้าน|เพจ)(?=\s|{_COURTESY}|$)"
# With no figure before it, what is said instead is right.
INSTEAD = rf"[^\d\n]*{_NOT}(?:ใช่|ไช่|แม่น)[^\n]*(?:ต่างหาก|ตะหาก)"
TURNED_BACK = rf"\s?(?:(?:{_POLITE}|(?:สิ|ซิ|ดิ|ละ|ล่ะ|ๆ)(?=[\s,]))[\s,]{{0,2}}){{1,4}}"
# What stands before it is wrong.
CALLED_WRONG = rf"(?:นี่|นี้|นั้น|มัน|ก็)?\s?(?:is |was )?(?:{_WRONG}|(?<![a-z])wrong)(?:ไป|นะ|หมด)?"
# A slip of one's own, and in what.
_NOT_OF_SELLERS = "(?<!ร้าน)(?<!เพจ)(?<!เขา)(?<!เค้า)(?<!คนขาย)(?<!แม่ค้า)"
SLIPPED = (
    r"(?:ตก|ขาด|หาย|เกิน)(?:ไป|มา)?\s?(?:ตัว|หลัก|เลข|คำ|สระ)(?:เดียว|นึง|หนึ่ง|ไป|มา){0,2}|(?:จำ|พิมพ์|พิม|ใส่|เขียน)?สลับ(?:ตัว|กัน|เลข|ไป){0,2}|จำสับ"
    rf"|{_NOT_OF_SELLERS}(?:จำ|บอก|พิมพ์|พิมพ|พิม|พิ้ม|กรอก|ใส่|ไส่|เขียน|ลง|แจ้ง|กด|ดู|สะกด|สกด|อ่าน|นับ|คิด|ฟัง|เล่า|ตอบ|"
    rf"ให้(?=เบอ|ยอด|ชื่อ|เลข|ข้อมูล|บัญชี|วัน))(?P<what>[^\s\d]{{0,16}}?){_WRONG}(?:ไป)?(?:ตัวนึง|นะ|หมด)?"
    r"|(?:typed|wrote|gave|remembered|told you|put)[a-z ]{0,20}wrong"
    r"|(?<![a-z])(?:i made(?: an?)?|my(?: own)?) (?:mistake|error|typo)(?: in)?(?![a-z])"
)
# What is named is wrong, also where no value stands with it.
NAMED_WRONG = (
    r"(?:ยอด|จำนวนเงิน|เบอ(?:ร์)?(?!รองเท้า)|เบ้อ|ชื่อ|(?<!เข้า)บัญชี|บันชี|บช|วันที่|วันโอน|วันซื้อ|ลิ้?ง[กค]?์?|ลิ้?งค|จังหวัด|"
    r"อีเมล|เลขพัสดุ|ออเดอร์|สกุล|amount|number|name|date|link|account|price)[^\s\d]{0,14}?\s?"
    rf"(?:ก็|is |was )?(?:{_WRONG}|wrong)"
)
# What follows it is right; it alone tells of a correction.
REALLY = (
    r"(?:ที่|ความ)จร?ิง(?:\s?แล้ว)?|(?<=โอน)จริง|(?<=ยอด)จริง|(?<=จ่าย)จริง|(?<=ชื่อ)จริง(?=คือ|\s)|จร?ิง\s?ๆ(?:\s?แล้ว)?|จร?ิงจร?ิง|ที่ถ[ูุ]ก(?:ต้อง)?|ต่างหาก|ตะหาก|"
    r"(?:แก้|เปลี่ยน)(?:มา)?เป็น|(?<![a-z])(?:really|actually|should be)(?![a-z])"
)
# One more payment beside the one that was told.
MORE_PAID = (
    r"(?:มี|โอน|จ่าย|เสีย|ขาด)?(?:เพิ่ม)?(?:(?<!เหลือ)(?<!ค้าง)อีก|เพิ่ม)(?:ยอด|ก้อน|ครั้ง|รอบ|ไป|โอน|จ่าย|นึง|หนึ่ง|เป็น|\s){0,4}"
    r"[\d,]{2,12}(?!\s?(?:ครั้ง|รอบ|บัญชี|วัน))"
)
# It was left out of what was told before.
FORGOT_A_PAYMENT = (
    rf"(?:ลืม|ตกหล่น)(?:บอก|แจ้ง|เล่า|นับ|รวม|ใส่|พิมพ์)?(?:ไป|ว่า)?{_POLITE}{{0,2}}[\s,]{{0,2}}{_ONESELF}?(?:ได้|ยัง|ก็|มี|\s)*"
    r"(?=(?:โอน|จ่าย|เติม|เสีย)[^\d\n]{0,20}(?:อีก|เพิ่ม)[^\d\n]{0,14}\d)"
)
# A further payment is all that is told.
FURTHER_PAYMENT = (
    rf"^\s*(?:{_ONESELF}|แล้ว|ก็|ยัง|มี|ได้|คือ|\s)*(?=(?:โอน|จ่าย|เติม)(?:เงิน)?(?:ไป|ให้(?:ร้าน|เขา|เค้า|มัน)?)?\s?"
    rf"(?:เพิ่ม|อีก){{1,2}}\s?[\d,.]+\s?(?:บาท|ด้วย|ไป|{_POLITE}|\s)*$)"
)
# One of several payments
A_PAYMENT = r"(?:ครั้ง|รอบ|งวด|ก้อน|ยอด|หน|ที)\s?(?:ที่\s?|แรก|หลัง|สุดท้าย|ก่อน)|มัดจำ"
IS = (
    r"(?:แต่|ต้อง|ควร|มัน|ก็|จึง)?เป็?น|(?:ก็)?คือ|ต้อง(?=\s|\d|ชื่อ)|แต่(?=\s|\d|โอน|จ่าย|ชื่อ)"
    r"|(?<![a-z])(?:it is|it's|it was|but|is)(?: called| named)?(?![a-z])"
)
# Where one matter ends and the next begins
JOINS_MATTERS = (
    r"\s{0,3}แล้วก็\s{0,3}|(?<!จริง)(?<!จริงๆ)\s{1,3}(?:แล้ว|และ|ส่วน|อีกอย่าง)\s{0,3}(?=\S)|\s{0,3}(?:\n|(?<!\d),|,(?!\d))\s{0,3}"
    r"|\s{1,3}and(?: also)?\s{1,3}"
)
# The wish for it is no part of a value.
WISHED = (
    r"(?:ช่วย|ขอ|อยาก|รบกวน|ฝาก|ต้องการ)?\s?(?:ให้)?(?:แก้(?!ว|ม)(?:ไข)?|เปลี่ยน)(?:ให้|ข้อมูล){0,2}"
    rf"{_ONESELF}?(?:ด้วย|หน่อย|ที(?!่)|ใหม่){{0,3}}"
    r"|ขอโทษ(?:ที(?!่))?|โทษที(?!่)|(?<![a-z])(?:please|sorry|change|correct)(?![a-z])"
)
# The sum was counted once more, or all of it is told.
_COUNTS = r"(?:นับ|คิด|บวก|รวม|คำนวณ|คำนวน|ทวน)(?:ยอด|เงิน|ราคา|เลข|ทั้งหมด){0,2}"
_ANEW = r"(?:ใหม่|อีก(?:ที|รอบ|ครั้ง)|ซ้ำ|ดู|ดี\s?ๆ)(?:ใหม่|อีก(?:ที|รอบ|ครั้ง)|ดู|แล้ว|ละ|ได้|ทั้งหมด){0,3}"
_SO_MUCH = rf"(?=\s?[\d,.]+\s?(?:บาท|{_COURTESY}|$))"
_ALL_TOLD = (
    rf"(?:รวม(?:\s?ๆ)?(?:ทั้งหมด|ทั้งสิ้น|กัน|ก็|จึง|เลย|ตอนนี้|\s)*(?:แล้ว|ได้|เป็น|คือ|เท่ากับ|อยู่ที่){{1,2}}"
    rf"|ยอด(?:เงิน|ที่โอน|ที่จ่าย|โอน)?รวม(?:ทั้งหมด|ทั้งสิ้น)?){_SO_MUCH}"
)
COUNTED_ANEW = (
    rf"(?:ลอง|กลับไป)?(?:{_COUNTS}{_ANEW}|{_ALL_TOLD})"
    r"|(?<![a-z])(?:re-?counted|(?:counted|added)(?: it| them)?(?: all)?(?: up)? again)(?![a-z])"
)
# A value that differs from what is stored is a correction then.
CHECKED = (
    r"ย้าย(?:มา|ไป)(?:อยู่)?(?:ที่)?|(?:ดู|เช็[คก]|เปิด|เจอ)\s?(?:จาก)?สลิป|(?:นึก|จำ)(?:ออก|ได้)แล้ว"
    r"|(?:เพิ่ง|พึ่ง)(?:เห็น|นึก|เช็[คก]|ดู)"
    rf"|{COUNTED_ANEW}|{FORGOT_A_PAYMENT}|{FURTHER_PAYMENT}"
)
# A wish and no question.
CAN_YOU = r"(?:หน่อย|ให้|ที)?\s?ได้(?:ไหม|มั้ย|มั๊ย|ป่าว|ปะ|ป่ะ|หรือเปล่า|รึเปล่า|บ่|หรือไม่)"

# What stands around a name or another free answer that is told among other words
BEFORE_WORDS = (
    rf"^(?:\s|[,.:=]|ข้อมูล|ของ(?={_ONESELF})|ตรง|ข้อ|ก็|ว่า|ไป|{_POLITE}|{_ONESELF}(?=\s?(?:ชื่อ|นามสกุล)|\s|$)"
    r"|(?:my|the|to) ){1,9}"
)
# Courtesy that may be a name's end as well needs a space before it.
AFTER_WORDS = (
    rf"(?:[\s,.!]|{_COURTESY}|ต่างหาก|(?:(?<=\s)|(?<=ให้))หน่อย|ด้วย|(?<=\s){_ONESELF}){{1,12}}$"
)
BAHT = "บาท"
COUNTED = r"(?:บาท|วัน|เดือน|ปี|โมง|คน|ชิ้น|ครั้ง|น\.|ตัว|คู่|หลัก|%)"
# Things that are counted: beside them a bare number is no day and no sum.
COUNTED_THINGS = (
    r"\d\s?(?:ใบ|อัน|ชิ้น|กล่อง|ตัว|คู่|เครื่อง|ขวด|ซอง|ออเดอร์|ห้อง|ที่นั่ง|แพ็ค|แพ็ก|ลัง|ถุง|เล่ม|ผืน|เส้น|คน|"
    r"tickets?|pieces?|boxes|rooms?|orders?)"
)
# A name of an answer, called wrong with what it points to: the answer is wrong, not its name.
POINTS_TO_IT = rf"\S{{0,12}}?(?:นี้|นี่|นั้น|เดิม|ที่แจ้ง|ที่ให้|ที่บอก|{_ONESELF})"
END_OF_NUMBER = r"ลงท้าย|ตัวท้าย|เลขท้าย|ตัวหลัง|สี่ตัว|4 ตัว"
# Its last digits follow.
ENDS_IN = r"(?:ลงท้าย|ตัวท้าย|เลขท้าย|(?<![a-z])ends?(?![a-z]))(?:ด้วย|เป็น|คือ|ว่า|ต้อง|with|in|\s){0,4}"
LAST_NAME = r"สกุล|last name|surname"
_IN_ENGLISH = "shop|seller|page|store|hotel|hostel|resort|company|agency|airline"
SELLER = rf"(?:ร้าน|เพจ|แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย|{_IN_ENGLISH})"
SHOPS = ("ร้าน", "เพจ")
NO_SHOP_NAME = (
    rf"\s*(?:ชื่อ|name(?: of)?|the|my|\s)*(?:ของ)?(?:{SELLER})?(?:'s)?(?:เขา|นี้|นั้น|ชื่อ|name|\s)*"
)
# The words that give its name in English, as they stand before it
SELLER_NAME_IN_ENGLISH = rf"(?:{_IN_ENGLISH})(?:'s)? name|name of (?:the |my )?(?:{_IN_ENGLISH})"
LABEL_OF_NAME = r"^(?:ชื่อ(?:จริง)?|นามสกุล|สกุล|(?:last )?name)\s?(?:ว่า|คือ|เป็น)?\s?"
LABEL_OF_SHOP = (
    rf"^(?:ชื่อ\s?(?:{SELLER}|คนโกง|คนร้าย|โจร|มิจ(?:ฉาชีพ)?)|{SELLER}\s?(?:นั้น|เขา)?\s?ชื่อ|ชื่อ|{SELLER_NAME_IN_ENGLISH}|"
    rf"(?:{_IN_ENGLISH})(?: is called| is)?(?![a-z]))\s?(?:ว่า|คือ|เป็น)?\s?"
)
BOUGHT_FROM = (
    r"^(?:ซื้อ|สั่ง|จอง|จ่าย|โอน)(?:ของ|มา|ไป|ให้)?\s?(?:จาก|ผ่าน|กับ|ทาง|ที่|ให้)\s?"
    r"|^(?:bought|booked|ordered|it was) (?:it )?(?:from|with|through|on) "
)
LABEL_OF_OTHERS = r"^(?:สินค้า|ของที่(?:ซื้อ|สั่ง)|จังหวัด|เลขพัสดุ|เลขออเดอร์|ออเดอร์)\s?(?:ว่า|คือ|เป็น)?\s?"

# Under a question whether all is right
BACK_AGAIN_WORDS = (
    "กลับมาแล้ว", "กลับมาต่อ", "มาต่อ", "มาทำต่อ", "มากรอกต่อ", "ว่างแล้ว", "i'm back", "im back",
    "i am back",
)  # fmt: skip
HERE_AGAIN_WORDS = ("มาแล้ว", "พร้อมแล้ว", "เสร็จธุระแล้ว", "i'm here", "ready now")
NOT_RIGHT_WORDS = (
    "ไม่ถูก", "ยังไม่ถูก", "ไม่ใช่", "ผิด", "ไม่ตรง", "บ่ถูก", "บ่แม่น", "ไม่ถูกต้อง",
    "not right", "wrong",
)  # fmt: skip
# The same, and more, where that is what was asked
IS_RIGHT = (
    "ถูก", "ถูกหมดเลย", "ถูกทุกข้อ", "ถูกทุกอย่าง", "ตรง", "ตรงแล้ว", "ตรงหมด", "ตามนี้", "right", "true",
)  # fmt: skip
# Beside the name of an answer that is denied
POINTS_TO_ANSWER = ("นี้", "นั้น", "เรื่อง", "ปัญหา", "ข้อ", "อัน", "มัน", "ที่", "the", "is", "this")
NODS = (
    "อือ",
    "อื้อ",
    "อืม",
    "เออ",
    "เอ่อ",
    "อ่า",
    "อา",
    "แม่น",
    "หมด",
    "ทุกข้อ",
    "ทุกอย่าง",
    "เลย",
    "yeah",
    "yep",
)
# A yes, and something that is not right after all
BUT = r"(?:แต่(?:ว่า)?|เพียงแต่|but)\s*(?P<more>\S.*)"
EXCEPT = r"(?:ยกเว้น|เว้นแต่|เว้น|เหลือแต่|except)\s*(?:ข้อ|for)?\s*(?P<wrong>\S.*)"

# The kind of problem is another one
KIND_CALLED = (
    r"ประเภท(?:ของ)?(?:ปัญหา|เรื่อง)?\s?(?:ที่ถูก)?\s?(?:คือ|ต้องเป็น|เป็น|น่าจะเป็น|:|=)+\s?(?P<told>\S.+)"
)
KIND_DENIED = (
    r"ไม่ใช่(?:เรื่อง|แบบ|ว่า|ของ)?\s?(?P<denied>\S{3,24}?)(?:นะ|เด้อ|ดอก|หรอก|ค่ะ|ครับ|คะ|จ้า)*[\s,]+"
    r"(?:แต่)?(?P<told>\S.+)"
)
# The same with nothing told that the form has a name for.
DENIES_KIND = "ไม่ใช่"
KIND_WRONG = (
    r"(?:(?:อ้าว|เอ๊ะ|ขอโทษ|ค่ะ|คะ|ครับ)\s?)?(?:ข้อ)?(?:ประเภท(?:ของ)?(?:ปัญหา|เรื่อง)?|ชนิดปัญหา)\s?(?:มัน|อันนี้|นี้|ที่เลือก)?\s?"
    r"(?:ยัง)?(?:ผิด|ไม่ถูก|ไม่ใช่(?!ไม่)|ไม่ตรง|บ่แม่น|บ่ถูก)"
)
# A day that is denied, and what it really was behind that.
DAY_DENIED = (
    r"^\s*(?:เอ๊ะ|อ้าว|เดี๋ยว|ขอโทษ|เอ่อ|อุ๊ย|โทษที)?(?:ค่ะ|คะ|ครับ|คับ|นะ|,|\s){0,3}"
    r"(?:ไม่ใช่|มิใช่|บ่แม่น|บ่ใช่|(?:หนู|ผม|เรา|ฉัน)?ไม่ได้(?:ซื้อ|สั่ง|โอน|จ่าย)(?:ของ)?)\s?(?:ตอน|ของ)?"
    r"(?P<denied>วันนี้|เมื่อวาน(?:นี้|ซืน)?|เมื่อกี้|เมื่อคืน|เมื่อเช้า|มื้อนี้)"
    r"(?:หรอก|เด้อ|จ้า|จ้ะ|นะ|ค่ะ|คะ|ครับ|คับ|แต่|,|\s){1,4}(?P<told>\S.*)$"
)

# Beside the name of an answer; "not this" may be said of a thing that is called so.
WRONG_ALONE = ("ผิด", "wrong")

# The other answers are right: beside one that is changed, or alone.
_REST = (
    r"(?:นอก(?:จาก|เหนือจาก)?(?:นั้น|นี้)|(?:ส่วน)?(?:ข้อ|อัน)?ที่เหลือ|(?:ส่วน)?(?:อย่าง|ข้อ|อัน|ตัว)อื่น(?:\s?ๆ)?|อื่น\s?ๆ"
    r"|(?:the )?(?:rest|others?)|everything else)"
)
_IS_FINE = (
    r"(?:ถูก(?:ต้อง)?|โอเค|ok(?:ay)?|ใช่|ตรง|เรียบร้อย|ตามนั้น|ดีแล้ว|ไม่(?:มีอะไร|ต้อง|มี)?(?:แก้(?:ไข)?|เปลี่ยน|ผิด)"
    r"|correct|right|fine|good)"
)
_ALL_OF_IT = r"(?:แล้ว|หมด|ทั้งหมด|ทั้งนั้น|ทุก(?:ข้อ|อย่าง|อัน)|อยู่|ดี|กัน|ๆ|\s)"
_RIGHT_AT_LAST = rf"[\s.!,]*(?:{_POLITE}[\s.!,]*)*"
REST_IS_RIGHT = (
    rf"(?:^|(?<=\s))(?:(?:แต่|และ|ส่วน|and |but )?{_REST}\s?"
    rf"(?:ก็|มัน|คือ|is |are |all |\s)*{_IS_FINE}{_ALL_OF_IT}*"
    rf"|{_IS_FINE}{_ALL_OF_IT}*(?:สำหรับ|ส่วน)?\s?{_REST}){_RIGHT_AT_LAST}$"
)
