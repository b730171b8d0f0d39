"""Words of a telephone number of one's own, told beside something else: content, no logic."""

SELF = (
    r"(?:หนู|ผม(?!ร่วง)|กระผม|ฉัน|ชั้น|ดิฉัน|เรา|ยาย|ป้า|ลุง|ตา(?!ม)|แม่(?!ค้า)|พ่อ(?!ค้า)|พี่(?!ร้าน)|ตัวเอง|เฮา|ข้อย|"
    r"เปิ้น|กู)"
)
_NUMBER = (
    r"(?:(?:หมายเลข|เลข)?(?:เบอร์|เบอ(?!ร)|เบ้อ)(?:โทร(?:ศัพท์|สับ)?|โท(?!ษ)|มือถือ|ติดต่อ(?:กลับ)?)?|"
    r"โทรศัพท์|มือถือ|ซิม)"
)
CHANGES = r"(?:เปลี่ยน|เปี่ยน|ปลี่ยน|ย้าย|แก้(?!ว)(?:ไข)?|อั[ปพ]เด[ตท])"
_SELLERS = (
    r"(?:ร้าน(?:ค้า|เขา|เค้า|มัน)?|เพจ|แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย|แอดมิน|เจ้าของ|เขา|เค้า|มัน|โจร|มิจ(?:ฉาชีพ)?|คนโกง|"
    r"ไรเดอร์|ขนส่ง|คนส่ง(?:ของ)?|พนักงาน|ธนาคาร|seller|shop|page|store|courier|rider)"
)
# A number called one's own, and a change of the number that is called nobody's
OWN = (
    rf"{_NUMBER}\s?(?:ใหม่)?\s?(?:ของ)?\s?{SELF}|{SELF}\s?(?:ได้|ขอ|จะ|เพิ่ง|พึ่ง|ก็|ไป|มา)*\s?{CHANGES}\s?{_NUMBER}"
    rf"|{SELF}\s?(?:มี|ใช้)\s?{_NUMBER}|{CHANGES}(?:มา|ไป|เป็น|ใช้|ข้อมูล){{0,2}}\s?{_NUMBER}|{_NUMBER}\s?ใหม่"
    rf"|{_NUMBER}\s?(?:ก็|มัน|นี้|เดิม|เก่า)?\s?(?:ติดต่อ)?{CHANGES}|{CHANGES}\s?ซิม"
    r"|my (?:new |own |other )?(?:phone |mobile |cell ?phone |telephone )?number"
    r"|(?<![a-z])i(?: have|'ve)? ?(?:just )?(?:got a new|changed(?: my)?) (?:phone |mobile )?number"
)
# What may stand between that and the number
_WORDS = r"(?:(?!ร้าน|เพจ)[^\d\n])"
BETWEEN = rf"{_WORDS}{{0,30}}?(?:จาก\s?[\d .-]{{9,14}}\s?(?:มา|ไป)?(?:เป็น|ใช้))?{_WORDS}{{0,24}}"
NOT_BETWEEN = rf"{_SELLERS}|จาก(?:เบอ(?:ร์)?)?\s?$"
OF_SELLER = rf"{_SELLERS}\s?(?:ก็|ได้|เพิ่ง|พึ่ง|ยัง|จะ|มา|ให้|ส่ง|บอก|แจ้ง|ใช้|โทร|ขอ|ถาม|เอา|มี)*\s?$"
# A statement ends there.
ENDS = (
    r"(?:^|[\s\d,.]|แล้ว|ก็|และ|ส่วน|"
    r"ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|นะ|ด้วย|อีก|ขอ|ช่วย|รบกวน|อยาก|ฝาก|ตอนนี้|พอดี|เพิ่ง|จะ)$"
)
# What leads to it, or joins it to what was told before
LEADS = (
    r"(?:(?<!\S)แล้วก็|(?<!\S)แล้ว(?=\s|ขอ|ช่วย|เบอ|ก็|หนู|ผม|ฉัน|เรา|เปลี่ยน|$)|และ|กับ|ส่วน|อ้อ|อีกอย่าง|ก็|มี(?=อีก)|อีก(?=$)|ขอ|ช่วย|รบกวน|อยาก|ฝาก|ตอนนี้|พอดี|"
    r"เพิ่ง|จะ|and|also|please|,|\s)*$"
)
# The courtesy behind it, and words that it is the one to call
AFTER = (
    r"^(?:\s|,|ค่ะ|คะ|ค่า|ครับ|คับ|ฮะ|จ้ะ|จ้า|นะ|น้า|เด้อ|เน้อ|แล้ว(?:เน้อ|นะ|ค่ะ|คะ|ครับ|จ้า|เด้อ)|เลย|แทน|ด้วย|ได้|โทรมา|โทร(?!ไม่)|ติดต่อ(?!ไม่|ร้าน)|เบอร์นี้(?!ร้าน)|เบอร์เดิมใช้ไม่ได้(?:แล้ว)?|"
    r"เบอร์เก่าใช้ไม่ได้(?:แล้ว)?|now|please|instead)*"
)
# Begins what is told besides
JOINS = r"^(?:แล้วก็|แล้ว|และ|กับ|ก็|ส่วน|อ้อ|อีกอย่าง|and(?![a-z])|also(?![a-z])|,|\.|\s)+"
# Tells nothing besides
ONLY_AROUND = (
    rf"(?:{SELF}|{_NUMBER}|{CHANGES}|ของ|ซิมหาย|เครื่องหาย|มือถือหาย|หาย|ผิด|เดิม|เก่า|ใหม่|ใช้ไม่ได้|แล้ว|นะ|ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|"
    rf"ที่ถูก(?:ต้อง)?|ไม่ใช่|พิมพ์|จำ|ให้|ไป|ด้วย|หน่อย|ขอ|ช่วย|ได้|ติดต่อ|โทร|หา|ที่|คือ|เป็น|แทน|สวัสดี|[\s\d,.-])*"
)
# It stays beside the other number.
SECOND = r"อีก\s?เบอ|สำรอง|เบอร์ที่สอง|เบอร์ที่ 2|second|another|other"
# There is no second one.
ONLY_ONE_NUMBER = r"(?:มี|ใช้)(?:อยู่|แค่|แต่|เพียง)?(?:เบอร์|หมายเลข|อัน)(?:นี้)?เดียว"
