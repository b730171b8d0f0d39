"""Words of what else is said of a complaint that was sent: content, no logic."""

from handlers.nlu.lexicon.typed.moves import CAN_I, PEOPLE

# The day comes on which the thing is to be used.
DAY_IS_NEAR = (
    r"(?:อีก\s?(?:แค่|ไม่)?(?:ถึง)?\s?(?:\d{1,2}|สอง|สาม|สี่|ห้า|ไม่กี่|จัก)\s?(?:วัน|มื้อ|คืน|ชั่วโมง)|"
    r"พรุ่งนี้|มะรืน|มื้ออื่น)[^\n]{0,12}?(?:ถึงวัน|ถึงกำหนด|เข้าพัก|เดินทาง|ต้องใช้|จะใช้|บิน)"
)

# Weary of it all, with nothing asked
WEARY = (
    "เหนื่อยใจ", "เหนื่อยมาก", "ท้อใจ", "ท้อแท้", "ท้อมาก", "กลุ้มใจ", "กลุ้มมาก", "เครียดมาก", "เสียใจมาก",
    "เศร้าใจ", "หนักใจ", "ปวดหัวกับเรื่องนี้", "so tired", "so sad", "stressed",
)  # fmt: skip

# The goods came, and something is wrong with them.
_FAULT = (
    r"(?<!ไม่)(?<!ไม่ได้)(?:พัง|แตก(?!ต่าง)|ร้าว|หัก(?!เงิน)|บุบ|ชำรุด|เสีย(?!เงิน|ใจ|ดาย|เวลา|ค่า|ตัง)|รั่ว|(?<!ไม่)ขาด|ฉีก|"
    r"ผิด(?:สี|ไซ[สซ]|รุ่น|แบบ|ชิ้น|อัน|ของ|ตัว|สเปค)|ไม่ตรง|ไม่ครบ|ไม่เหมือน|ปลอม|(?:ใช้|เปิด)\s?ไม่(?:ได้|ติด)|คนละ|"
    r"broken|damaged|wrong|fake|defect)"
)
CAME_FAULTY = (
    rf"(?<!ไม่)(?<!ถ้า)(?:ได้(?:รับ)?|รับ)\s?(?:ของ|พัสดุ|สินค้า)(?:มา)?\s?แล้ว[^\n]{{0,30}}?{_FAULT}|"
    rf"(?:ของ|พัสดุ|สินค้า)\s?(?:มา|ถึง)(?:ถึง|ส่ง)?\s?แล้ว[^\n]{{0,30}}?{_FAULT}|"
    rf"\b(?:it|they|item|parcel|goods) (?:has |have )?(?:arrived|came)\b[^\n]{{0,30}}?{_FAULT}"
)

# Behind what was forgotten
FORGOTTEN_AT_END = (
    r"(?<=[\s,])(?:หนู|ผม|ฉัน|ดิฉัน|เรา)?\s?(?:ลืม|ยังไม่ได้)(?:บอก|แจ้ง|เล่า|ใส่)"
    r"(?:ไป|ไว้|เลย|ค่ะ|คะ|ครับ|นะ|จ้า|\s)*$"
)
_OLD_NUMBERS = ("เบอร์เก่า", "เบอร์เดิม", "เบอร์โทรเก่า", "เบอร์โทรเดิม", "อันเก่า", "อันเดิม", "เบอร์แรก")
_OF_NO_USE = (
    "ใช้ไม่ได้", "เลิกใช้", "ไม่ใช้แล้ว", "ไม่ได้ใช้", "โทรไม่ติด", "บ่ได้ใช้", "ใช้บ่ได้", "ปิดไปแล้ว", "ยกเลิก",
)  # fmt: skip
# The old one is of no use any more.
OLD_OF_NO_USE = tuple(f"{old}{of_no_use}" for old in _OLD_NUMBERS for of_no_use in _OF_NO_USE)

# The shop offers a part of the money, and it is asked whether to take that.
OFFERED = r"(?:คืน|ชดเชย|จ่าย|ลด)[^\n]{0,16}?(?:\d|ครึ่ง|บางส่วน|ส่วนหนึ่ง|เปอร์เซ็น|%|แค่)"
TAKE_IT = (
    r"(?:ควร|น่า|จะ|สิ)?\s?(?:รับ|เอา|ตกลง|ยอม)(?:ไว้|เลย|เงิน|ข้อเสนอ)?\s?(?:ดี|ได้)?\s?"
    r"(?:ไหม|มั้ย|มั๊ย|บ่|ก่อ|หรือเปล่า|รึเปล่า|ป่าว|ปะ|หรือไม่)"
)
# Somebody else was cheated in the same way, and may file, too.
OTHERS_TOO = (
    r"(?:เพื่อน|พี่|น้อง|แม่|ญาติ|คนอื่น|อีกคน|อีกหลายคน|คนรู้จัก|ผู้เสียหาย)[^\n]{0,16}?"
    r"(?:โดน|เจอ|ถูก)[^\n]{0,16}?(?:เหมือนกัน|เหมือน|ด้วย|แบบนี้|แบบเดียวกัน|ร้านเดียวกัน|คือกัน)"
)
FILE_TOO = r"(?:แจ้ง|ร้องเรียน|ร้องทุกข์|ลงชื่อ|เอาเรื่อง)(?!ความ)"
# Who waits, and neither complains of it nor asks.
WAITS_GLADLY = (
    "รอ",
    "จะรอ",
    "เดี๋ยวรอ",
    "รอได้",
    "รอฟัง",
    "รอติดต่อ",
    "i will wait",
    "i'll wait",
    "waiting",
)
AROUND_WAITS = (
    "โอเค", "โอเคร", "ok", "okay", "เค", "ได้", "ได้เลย", "รับทราบ", "ทราบ", "เข้าใจ", "เข้าใจแล้ว",
    "งั้น", "นะ",
    "น้า", "หนู", "ผม", "ฉัน", "เรา", "ดิฉัน", "ยาย", "ป้า", "ลุง", "ตา", "เดี๋ยว", "จะ", "เจ้าหน้าที่", "จนท",
    "สคบ", "ติดต่อ", "ติดต่อกลับ", "ติดต่อมา", "โทร", "โทรมา", "โทรกลับ", "ฟัง", "ข่าว", "ก่อน", "ขอบคุณ",
    "for", "the", "call", "officer", "then",
)  # fmt: skip
# The number of one's own complaint, which somebody wants to see again
_NUMBERS = (
    "เลขrt", "rt", "เลขเรื่อง", "เลขที่เรื่อง", "เลขรับเรื่อง", "เลขเคส", "เลขคำร้อง", "เลขร้องเรียน",
    "เลขที่ร้องเรียน", "เลขรับแจ้ง", "รหัสเรื่อง", "my number", "case number", "complaint number",
)  # fmt: skip
OWN_NUMBER = (*_NUMBERS, *(f"หมาย{number}" for number in _NUMBERS if number.startswith("เลข")))
AROUND_OWN_NUMBER = (
    *PEOPLE, *CAN_I, "ขอ", "อยากดู", "อยากได้", "อยากรู้", "ดู", "ลืม", "จำ", "ไม่ได้",
    "บ่ได้", "หา", "ไม่เจอ", "หาย", "ทำหาย", "ไม่รู้", "ไม่เห็น", "จด", "ไม่ทัน", "อะไร",
    "ไหน", "ไร", "อันไหน", "อยู่ไหน", "อยู่ตรงไหน", "ตรงไหน", "คือ", "ของ", "อีก", "อีกครั้ง",
    "อีกรอบ", "หน่อย", "ที", "บอก", "ส่ง", "ให้", "ใหม่", "แล้ว", "ไป", "ไว้", "i", "forgot",
    "lost", "what", "is", "show", "me", "the", "my", "please", "again",
)  # fmt: skip
# The office called, or was spoken to, with nothing told of what was said
_OFFICE = ("เจ้าหน้าที่", "จนท", "สคบ")
OFFICE_CALLED = (
    "โทรมา", "โทรหา", "โทรเข้ามา", "โทรกลับ", "โทรกลับมา", "ติดต่อมา", "ติดต่อกลับ", "ติดต่อกลับมา", "ทักมา",
    *(f"{spoke}{office}" for spoke in ("คุยกับ", "พูดกับ") for office in _OFFICE),
)  # fmt: skip
AROUND_OFFICE_CALLED = (
    *PEOPLE, *_OFFICE, "ทาง", "ของ", "คน", "เขา", "เค้า", "มี", "ได้", "เพิ่ง", "หา", "แล้ว", "เรียบร้อย",
    "เรื่องนี้", "เมื่อเช้า", "เมื่อวาน", "เมื่อกี้", "เมื่อคืน", "วันนี้", "ตะกี้", "บอก", "ว่า", "ให้รอ", "ให้รอก่อน",
    "บอกให้รอ", "กำลังดูให้", "กำลังตรวจ",
)  # fmt: skip
DONE = ("แล้ว", "เพิ่ง")
# Who named the office and does not say that it is over may have it on the line now.
OFFICE_CALLS = tuple(
    f"{office}{calls}"
    for office in _OFFICE
    for calls in ("โทรมา", "โทรหา", "โทรเข้ามา", "ติดต่อมา", "ทักมา")
)
OFFICE_CALLED_IN_ENGLISH = (
    r"^(?:an?|the|your|some|one)? ?(?:officer|someone|somebody|staff|office|agent|ocpb)"
    r"(?: from (?:the|your) office)?(?: (?:has|have|just|already))*"
    r" (?:called|phoned|contacted|rang)"
    r"(?: (?:me|us|back|already|today|yesterday|just now|now|this morning))*[.!]*$"
)
