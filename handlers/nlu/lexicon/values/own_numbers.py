"""Words that tell whose a telephone number is, and one's own beside else: content, no logic."""

SELF = (
    r"(?:หนู|ผม(?!ร่วง)|กระผม|ฉัน|ชั้น|ดิฉัน|เรา|ยาย|ป้า|ลุง|ตา(?!ม)|แม่(?!ค้า|ทีม)|พ่อ(?!ค้า)|พี่(?!ร้าน)|ตัวเอง|เฮา|ข้อย|"
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
# A number in the place of the old one, however that is said, and the words around it
_OLD = r"(?:เก่า|เดิม|นั้น|แรก|ก่อน|ที่(?:เคย)?(?:ให้|แจ้ง|บอก|ลง|กรอก)(?:ไว้|ไป)?)"
_NO_USE = (
    r"(?:(?:เลิก|ไม่(?:ได้)?|บ่(?:ได้)?)\s?ใช้|ใช้\s?(?:ไม่|บ่)\s?ได้|ปิด|(?:โดน|ถูก)\s?ตัด|ยกเลิก|หาย|พัง|เสีย(?!เงิน|ใจ)|"
    r"(?:โทร|ติดต่อ)\s?(?:ไม่ติด|ไม่ได้)|ไม่ติด|คืนค่าย|ไม่มี)"
)
REPLACED = (
    rf"แทน|{CHANGES}[^\n]{{0,16}}?{_NUMBER}|{_NUMBER}[^\n]{{0,16}}?(?:{CHANGES}|ใหม่)|"
    rf"{_NUMBER}\s?(?:{SELF}\s?)?{_OLD}?[^\n]{{0,8}}?{_NO_USE}|{_NO_USE}[^\n]{{0,6}}?{_NUMBER}\s?{_OLD}|"
    rf"อย่า\s?โทร\S{{0,8}}?{_OLD}|"
    r"instead|(?:old|previous|other) (?:phone |mobile )?number|(?:lost|changed|new) (?:my )?"
    r"(?:phone|sim|number|mobile)|my new (?:phone |mobile )?number"
)
AROUND_REPLACED = (
    rf"{SELF}|{_NUMBER}|{CHANGES}|{_OLD}|{_NO_USE}|แทน|ใหม่|ที่ให้|ที่แจ้ง|แล้ว|ละ|นะ|ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|ฮะ|เด้อ|เน้อ|"
    r"อย่า|โทร(?:หา|มา|กลับ)?|ติดต่อ|ให้|ใช้|ไป|มา|เป็น|คือ|ตอนนี้|เดี๋ยวนี้|พอดี|เพิ่ง|พึ่ง|ช่วย|รบกวน|ขอ|หน่อย|ด้วย|ได้|เลย|นี้|นั้น|"
    r"ที่|ของ|ย้าย|ค่าย|เครื่อง|ซิม|ลืม|แจ้ง|บอก|ข้อมูล|เมื่อ|วาน|กี้|แต่|ก็|ว่า|ตัวใหม่|[^\S\n]|"
    r"\b(?:my|old|new|number|phone|mobile|sim|is|was|no|longer|dead|lost|changed|change|use|call|"
    r"please|pls|me|on|at|instead|i|have|the|to|this|one|it|anymore|works?|work|does|not|doesn't|"
    r"now|and|a|got|ka|krub|krap|kha|because|reach|can|you|has|with|replace|update)\b"
)
# Somebody's at home stays beside it, unless it is to be called instead.
OF_KIN = rf"{_NUMBER}\s?(?:ของ)?\s?(?:แฟน|สามี|ผัว|ภรรยา|เมีย|ลูก|หลาน|เพื่อน|ญาติ|น้อง)"
INSTEAD = r"(?:โทร|ติดต่อ|call)[^\n]*(?:แทน|instead)"
NOT_REPLACED = (
    rf"{_SELLERS}|มีคน|ใคร|แปลก|โทรมา(?:หา|บอก|ขู่|ว่า|จาก)|โอน|พร้อมเพย์|บัญชี|ตำรวจ|ศูนย์|แอดมิน|แก๊ง|แก็ง|ขู่|หลอก|พัสดุ|สั่งซื้อ|"
    r"\b(?:they|he|she|his|her|their|who|scam\w*|police|bank|account|order|tracking)\b"
)
# The number itself is said to be another one, and not asked for.
ANOTHER = (
    r"^(?!\s*(?:ขอ|มี|หา))(?=[^\n]*(?:เบอ|เบ้อ|ซิม|number|sim))[^\n]*?"
    rf"(?:{CHANGES}(?:แล้ว|ไป|มา|เป็น)*\s?{_NUMBER}|{_NUMBER}[^\n]{{0,16}}?(?:{CHANGES}|ใหม่)|"
    r"(?:changed|new) (?:my )?(?:phone |mobile )?(?:number|sim)|"
    r"number (?:has |is )?(?:changed|new))"
)
# It stays beside the other number.
SECOND = r"อีก\s?เบอ|สำรอง|เบอร์ที่สอง|เบอร์ที่ 2|second|another|other"
# There is no second one.
ONLY_ONE_NUMBER = r"(?:มี|ใช้)(?:อยู่|แค่|แต่|เพียง)?(?:เบอร์|หมายเลข|อัน)(?:นี้)?เดียว"

# Whose a number is called: of whoever is neither oneself nor one of one's people
_CALLED = (
    r"(?<!ไม่ใช่)(?<!ไม่ใช่ )(?:หมายเลข|เลข)?(?:เบอร์|เบอ(?!ร)|เบ้อ)"
    r"(?:โทร(?:ศัพท์|สับ)?+(?!มา|เข้า|หา|ไม่|กลับ)|มือถือ|ไลน์|วอท?ส?แอป)?+\s?+(?:ของ)?+(?:ไอ้|อี(?!ก|เมล))?+"
)
_OWN_PEOPLE = (
    rf"{SELF}|ฉาน|ข้าเจ้า|คุณ|ลูก(?!ค้า)|หลาน|แฟน|สามี|ผัว|ภรรยา|เมีย|พี่(?:สาว|ชาย)?(?!ที่)|น้อง(?!ที่)|เพื่อน(?!ที่)|ญาติ|"
    r"น้า|อา(?!จ)|ปู่|ย่า|เจ้าของเรื่อง|ผู้ร้อง|ผู้เสียหาย|ผู้แจ้ง|คน(?:ที่|ใน|ข้าง)?บ้าน|คน(?:รู้จัก|ดูแล|เดียว|แก่|ใกล้|เสียหาย)"
)
# What else may follow "number" there
_NO_OWNER = (
    r"นี้|นี่|นั้น|โทร|มือถือ|ติดต่อ|บ้าน|ออฟ|สำนัก|ใหม่|เก่า|เดิม|จริง|หลัก|สำรอง|แรก|ล่าสุด|ปัจจุบัน|ส่วนตัว|คือ|เป็น|ว่า|ค่ะ|คะ|"
    r"ครับ|คับ|ฮะ|นะ|น่ะ|จ้|จร้|อีก|เพิ่ม|เดียว|ผิด|ถูก|ได้|ไม่|บ่|ใช้|เปลี่ยน|แก้|กลับ|อะไร|ไหน|ใคร|กับ|และ|หรือ|แล้ว|ก็|ไลน์|มี|"
    r"หนึ่ง|สอง|สาม|รอง|รับ|ไว้|ให้|หอ|โรงงาน|ต่อ|มา|ไทย|ต่าง|พม่า|ลาว|ขึ้น|ลง|ตรง|ตอน|กู|พร้อม|สะดวก|ทำงาน|ทาง|ที่ทำ|ที่บ้าน|"
    r"ที่(?!(?:เขา|เค้า|มัน|คน|แก๊ง|โจร|มิจ|ร้าน|เพจ)|(?:โทร|ทัก|ติดต่อ|แอด|ส่ง)(?:เข้า)?มา(?!ได้|หาได้)|หลอก|โกง|โอน)|"
    r"ห้อง|โต๊ะ|คิว|สาย|เลข|ลับ|ปลอม|แปลก|อัน|ตัว(?!แทน|การ|เต็ม)|หน้า|ข้าง|ของ|ด้วย|เลย|หน่อย|ครบ|ตาม|สั้น|ยาว|ดัง|มั่ว|"
    r"ไป|แก(?!๊|้|ง)|หลัง|ร้องเรียน|ราชการ|ฉุกเฉิน|ซิม|เอไอเอส|ดีแทค|ทรู|ai?s|dtac|true"
)
OF_ANOTHER = rf"{_CALLED}(?!{_OWN_PEOPLE}|{_NO_OWNER})(?=[ก-ฮเ-ไ])(?P<who>[ก-๙]{{2,40}})"
# It stands right before the number, or right behind it, there also without "number".
BEFORE_ITS_NUMBER = r"(?:คือ|เป็น|นะ|ค่ะ|คะ|ครับ|[\s:=])*$"
BEHIND_ITS_NUMBER = r"(?:อัน|นี่|นี้|เนี่ย|คือ|เป็น|ค่ะ|ครับ|[\s,(])*"
OF_ANOTHER_BEHIND = (
    rf"(?P<someone>(?:ของ(?!{_OWN_PEOPLE}|{_NO_OWNER})|(?=คนที่(?:โทร|ทัก|รับ|หลอก|โกง|คุย)))"
    r"(?=[ก-ฮเ-ไ])[ก-๙]{2,40})"
)
# A number that money was sent to; whose one is in English
MONEY_SENT_TO = (
    r"(?:โอน|จ่าย|เติม)(?:เงิน|ตังค์?|ไป|ให้|เข้า|ที่|ยัง|\s)*(?:หมายเลข|เลข)?เบอร์(?:นี้|โทร(?:ศัพท์)?|คือ|\s)*$"
)
_CROOK_IN_ENGLISH = (
    r"(?:caller|scammer|coach|agent|fraudster|crook|(?:guy|man|woman|person|one) (?:who|that))"
)
OF_ANOTHER_IN_ENGLISH = (
    rf"(?:{_CROOK_IN_ENGLISH}'s|(?<![a-z])(?:his|her|their)) (?:phone |line )?number"
    rf"|number (?:of|that) (?:the |that |a )?(?:{_CROOK_IN_ENGLISH}|fake|called me|texted me)"
)
FAKE = "ปลอม"
# Who cheats, as far as that word says so
CROOKS = (
    r"คน(?!ขับ|ส่ง|มาส่ง)|พวก|แก๊ง|แก๊งค์|แก้ง|มัน|มิจ|โจร|โค้?ช|อาจาร?[ยน]|ครูสอน|ติวเตอร์|แอดมิน|แม่ทีม|หัวหน้า(?:ทีม|แก๊ง)|นายหน้า|เซล|ผู้จัดการ|"
    r"ปลอม|หลอก|โกง|ตุ๋น|บัญชี|ม้า|เขา|เค้า|ร้าน|เพจ|แม่ค้า|พ่อค้า|ผู้ขาย|ช่าง|เจ้าของ|โทรมา|โทรเข้า|ทักมา|ติดต่อมา|แอดมา|ส่งมา|"
    r"โอน|คอลเซ็?น|รับเงิน|ลงทุน|เทรด"
)
# A number that was noted as the shop's is called one's own after all.
_THAT_ONE = (
    r"(?:เบอร์|เบอ(?!ร)|เบ้อ|อัน|เลข|ตัว)"
    r"(?:โทร(?:ศัพท์)?|นั้น|นี้|นี่|เมื่อกี้|ตะกี้|ที่ให้|แรก|เบอร์?|คือ|เป็น|ของ|มัน|\s)*"
)
_NOT_THE_SHOPS = (
    r"(?:ไม่ใช่|ไม่ไช่|บ่แม่น)\s?(?:เบอร์?|ของ|เป็น|\s)*(?:ร้?า?น|เพจ|แม่ค้า|พ่อค้า|คนขาย|เขา|เค้า|มัน)"
    r"|เบอร์?\s?(?:ร้?า?น|เพจ|แม่ค้า|คนขาย)\s?(?:มัน|ก็)?(?:ผิด|ไม่ถูก)"
)
OWN_AFTER_ALL = (
    rf"(?P<mine>{_THAT_ONE}{SELF}(?!\s?(?:ให้|ไม่|หาย|ผิด))(?:เอง)?)[^\d]{{0,30}}?(?P<not_shops>{_NOT_THE_SHOPS})"
    rf"|(?:{_NOT_THE_SHOPS})[^\d]{{0,30}}?{_THAT_ONE}{SELF}(?:เอง)?"
    rf"|^{_THAT_ONE}{SELF}\s?เอง(?:\s?(?:นะ|ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ))*\s?$"
    r"|(?i:(?:that|it) ?(?:is|'s) (?:my|mine)(?: own)?(?: phone)?(?: number)?[^\d]{0,20}"
    r"not (?:the )?(?:shop|seller|page))"
)
