"""Words that break off an answer: what follows them counts, not what stands before: content.

They stand apart from the value before them, but for those that nothing else is written with."""

_SOFT = r"(?:ค่ะ|คะ|ค่า|ครับ|คับ|จ้ะ|จ้า|นะ|น่ะ|เด้อ|เน้อ|เจ้า|แล้ว|ละ|ล่ะ|แหละ|อ่ะ|อะ|พี่|แม่|ยาย|ป้า)"
_SOFTLY = rf"(?:\s?{_SOFT}(?=[\s,]|{_SOFT}|\d)){{0,3}}"
_NOT_SO = r"(?:ไม่ใช่|ไม่ไช่|ม่ายใช่|ม่ายช่าย|ไม่ช่าย|ไม่ชั่ย|มิใช่|บ่แม่น|บ่ใช่)"
_DRAWN_OUT = r"(?:สิ|ซิ|ดิ|ๆ|แฮะ|หว่า|ว่ะ|ละ|ล่ะ)"
# Denied with a turn of speech, said twice, or politely with nothing else: all that is denied stands
# before it.
TURNED_BACK = (
    rf"{_NOT_SO}\s?{_DRAWN_OUT}+{_SOFTLY}(?=[\s,\d]|เมื่อ)|{_NOT_SO}\s?{_NOT_SO}{_SOFTLY}(?=[\s,\d])"
    rf"|{_NOT_SO}(?:นะ)?(?:ค่ะ|ครับ|คับ|จ้ะ|จ้า)(?=[\s,])"
    rf"|(?:เดี๋ยว|อุ[้๊]ย|เอ๊ะ|อ๊ะ|อ้าว|อ้อ|อ๋อ|โอ๊ะ|ว้าย|ตายละ|เฮ[้๊]ย|เห[้๊]ย)\s?ๆ?\s?{_NOT_SO}(?=\s)|{_NOT_SO}(?=\s[^\n]*(?:ต่างหาก|ตะหาก))"
)
SORRY = r"(?:ขอโทษ(?:ที)?|โทษที|ขออภัย)"
# The first words of a message: what follows is right, instead of the answer before it.
_OH = r"(?:เดี๋ยว|อุ[้๊]ย|เอ๊ะ|อ้าว|เอ[้๊]ย|เฮ[้๊]ย|เห[้๊]ย)\s?ๆ?\s?"
OPENING = (
    rf"(?:{_OH}|{SORRY}{_SOFTLY}\s?)?{_NOT_SO}\s?(?:{_DRAWN_OUT}+|{_NOT_SO}){_SOFTLY}(?=[\s,\d])"
    rf"|{_OH}{_NOT_SO}(?=[\s,\d])(?![^\n]*(?:ต่างหาก|ตะหาก|เป็น|ต้อง|แต่))"
    rf"|(?:เอ[้๊]ย|เห[้๊]ย|ที่ถูก(?:ต้อง)?(?:คือ|เป็น)?){_SOFTLY}(?=[\s,\d])"
)
# Somebody is denied first, and the name behind it is right.
NOT_SOMEBODY = (
    rf"{_NOT_SO}{_SOFTLY}(?:\s?(?!ร้าน|เพจ|บัญชี|ธนาคาร|แม่ค้า|คน|ชื่อ|เบอ)[^\s\d]{{2,14}})?\s+"
    r"(?=(?:(?:ผม|หนู|ฉัน|ดิฉัน|เรา|ข้อย)\s?)?ชื่อ(?!ร้าน|เพจ|บัญชี|คน))"
)
MONTH = r"(?:เดือน)?"
IS_RIGHT = "ที่ถูกคือ"
SLIP = rf"(?:{_OH})?{_NOT_SO}(?:\s?{_DRAWN_OUT})*|เอ[้๊]ย|เห[้๊]ย"
_LEFT_OUT = (
    r"(?:(?:พิมพ์|พิม|เขียน|ใส่|กด)ตก|ตก(?:ตัว|เลข)?(?=นึง|หนึ่ง|ไป|เดียว))(?:ตัว|เลข)?"
    r"(?:นึง|หนึ่ง|ไป|เดียว)*"
)
_MY_SLIP = (
    rf"(?:(?:อันนี้|เมื่อกี้|ตะกี้)\s?)?(?:{_LEFT_OUT}|(?:พิมพ์|พิม|เขียน|ใส่|กด|บอก|จำ)?"
    r"(?:ผิด|สลับ)(?:ๆ|ไป|อีก|เลย|ตัว|กัน)*)"
)
# Behind the right value, what was wrong with the one before.
SLIP_AFTER = rf"\s+{_MY_SLIP}(?:\s?{_SOFT}){{0,3}}$"
ASIDE = (
    rf"(?:{SORRY}(?:\s?{_MY_SLIP})?|{_MY_SLIP}|(?:ขอ)?แก้(?:ไข|ใหม่)?(?:\s?เป็น)?|อุ้ย|อุ๊ย|เฮ้ย|เห้ย|ว้าย|เอ๊ะ|อ้าว)"
    rf"{_SOFTLY}(?:\s?{_NOT_SO})?(?=[\s,\d])"
)
# The value before is an old one.
_OLD_ONE = (
    rf"(?:(?:{_OH})?{_NOT_SO}\s?)?(?:อัน|เบอร์|ตัว|เลข|เมล)(?:นั้น|เมื่อกี้|ตะกี้|แรก)\s?(?:เป็น|คือ|มัน)?(?:เบอร์|อัน|ของ|เมล|ตัว)?"
    r"(?:เก่า|เดิม)(?:แล้ว)?(?:\s?(?:(?:อัน|เบอร์|ของ|ตัว)?ใหม่|ที่ใช้(?:อยู่)?|ตอนนี้)(?:คือ|เป็น)?)?"
)
ANYWHERE = (
    rf"(?:(?:เอ้ย|เอ๊ย)(?:\s?{_MY_SLIP})?|{_OLD_ONE}|(?<=\s)\*(?=\S)|(?:ขอ)?(?:แก้|เปลี่ยน)(?:ชื่อ|นามสกุล|เบอร์)?(?:แล้ว|\s)?เป็น"
    rf"|(?:แต่งงานแล้ว|เปลี่ยน(?:นามสกุล|ชื่อ)[^\s\d]{{0,16}})\s?(?:เป็น|ใช้|ชื่อ)){_SOFTLY}"
    rf"(?:\s?{_NOT_SO}(?=[\s,\d]))?"
)
# Nothing follows it: the value before is called wrong, and the right one is not told yet.
TAKEN_BACK = (
    rf"\S[\s,.]+(?:{_NOT_SO}(?:\s?{_DRAWN_OUT})*|เอ้ย|เอ๊ย|ผิด(?:บัญชี|เบอร์|เลข|ตัว|ๆ|แล้ว|ไป)*)"
    rf"(?:\s?(?:{_SOFT}|เลย))*[\s.!]*$"
)
# With nothing to say which: what is before it may be denied, or what is after.
EITHER = (
    rf"(?<!ค่ะ)(?<!คะ)(?<!ครับ)(?<!คับ)(?<!จ้ะ)(?<!จ้า)(?<!นะ)\s+{_NOT_SO}\s+(?=\S)"
    r"(?![^\n]*(?:ต่างหาก|ตะหาก|อันนั้น|คนละ|นะ\s*$))"
)
# Who is sorry to be late, or to write badly, breaks nothing off: at an end of a text.
_SORRY_FOR = (
    r"(?:ต้อง)?(?:ขอโทษ|โทษที|ขออภัย|ขอโทด)(?:ที|ด้วย|จริงๆ|มากๆ?|นะ|ค่ะ|คะ|ครับ|คับ|ๆ|\s){0,4}(?:ที่)?\s?(?:ผม|หนู|ฉัน|เรา|ป้า|ยาย|ลุง)?"
    r"(?:(?:เพิ่ง|พึ่ง)(?:เห็น|ว่าง|ตื่น|ได้อ่าน|อ่าน|กลับ|เลิก)|(?:มา)?(?:ตอบ|พิมพ์|ส่ง|มา|อ่าน|แจ้ง)(?:กลับ)?(?:ช้า|นาน|ดึก|มั่ว|ไม่(?:ค่อย)?(?:เป็น|เก่ง|คล่อง|ถนัด))"
    r"|รบกวน|หายไป(?:นาน|แป[๊็]?บ)?|ช้า(?=ไป|นะ|ค่ะ|ครับ|$)|ตัวสะกด)"
)
_LATE = r"sorry for (?:the |my |being )?(?:late|slow|bad|poor|delay|english|spelling)"
APOLOGY = (
    rf"(?:^|(?<=\S))[\s,.]*{_SORRY_FOR}[^\d\n]{{0,24}}$|^{_SORRY_FOR}[^\s\d]{{0,12}}\s+(?=\S)"
    rf"|[\s,.]*(?i:{_LATE}[a-z ]{{0,24}})$"
    rf"|^(?i:{_LATE}(?: reply| answer| english)?)[\s,.]+(?=\S)"
)
IN_ENGLISH = (
    r"(?:oh|ah|no|my bad)?,?\s?(?:sorry|i mean|i meant|no,? wait|wait,? no|scratch that"
    r"|correction)[,:.]?"
)
# It was said before, and is said once more.
SAID_BEFORE = (
    r"^(?:ก็|กะ)?\s?(?:ผม|หนู|ฉัน|เรา|ยาย|ป้า|ลุง|พี่)?(?:ก็)?(?:บอก|พิมพ์|ตอบ|ใส่|เขียน|แจ้ง)(?:ไป)?(?:แล้ว|ละ|ตั้งแต่แรก|(?:รอบ|ครั้ง|หน)ที่\s?\S{1,4}แล้ว)"
    r"(?:\s?(?:ไง|งัย|นะ|น่ะ|หนิ|นี่|เนี่ย|ค่ะ|คะ|ครับ|คับ|จ้ะ|จ้า))*\s?(?:ว่า(?:ชื่อ|คือ)?|คือ|:)?\s*(?=\S)"
    r"|^(?i:i (?:already )?(?:said|told you|typed)(?: that)?(?: it is| it's)?)[\s,:]+(?=\S)"
)
