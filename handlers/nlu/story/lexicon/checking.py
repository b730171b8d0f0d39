"""Words of who wants somebody checked before money is sent, and of what was lost: content."""

_PAY = (
    r"(?:โอน|จ่าย|ชำระ|มัดจำ|วางเงิน|วางมัดจำ|ซื้อ|สั่ง|กดสั่ง|จอง|เช่า|จ้าง|เติม|ลงทุน)"
    r"(?!\s?(?:เงิน|ตัง(?:ค์)?)?\s?(?:คืน|กลับ))"
)
_PAY_IN_ENGLISH = "(?:pay|buy|order|transfer|send)"
_ME = r"(?:เรา|ผม|หนู|ฉัน|ดิฉัน|แม่|พ่อ|ลูกค้า)?"
_ASKED = r"(?:ใช่)?(?:ไหม|มั้ย|มั๊ย|ไม๊|มัย|ป่ะ|ปะ|ป่าว|เปล่า|(?:หรือ|รึ)(?:เปล่า|ป่าว|ไม่|ยัง)|\?)"
# Where such words are asked, looked up, or still to be done, nothing is told by them.
ASKED_NOT_TOLD = (
    r"(?:โกง|หลอกลวง|หลอก|โอน|จ่าย|ซื้อ|สั่ง|ส่งของ|ได้ของ|มีคนโดน){1,3}(?:เงิน|คน|ใคร|จริง|ได้|ดี){0,3}\s?"
    rf"{_ASKED}|(?:เช็[คก]|ตรวจสอบ|ประวัติ)(?:บัญชี|รายชื่อ|ชื่อ|ประวัติ)?(?:การ|คน)?(?:ที่)?(?:โกง|หลอก)|"
    r"ก่อน(?:ที่)?(?:จะ)?(?:โอน|ซื้อ|สั่ง)|\bscam(?:mer)?\s?\?"
)
# Money that is still to be sent.
NOT_YET = (
    rf"(?:จะ|จา|กำลัง|อยาก|สนใจ|ควร|ถ้า|หาก|คิด)(?:จะ|ได้|ต้อง)?{_PAY}(?:เงิน)?(?:ไป(?!แล้ว))?|"
    rf"(?:ยังไม่|ไม่(?!(?:ได้|เคย)(?:สั่ง|ซื้อ)))(?:ได้|เคย|ทัน|กล้า|อยาก)?{_PAY}(?:เงิน)?|"
    rf"(?<!หลอก)(?<!หลง)(?:ให้|ต้อง){_ME}{_PAY}"
    r"(?!(?:เงิน|ตัง(?:ค์)?)?\s?(?:ไป(?!ที่|บัญชี|ยัง|เข้า)|แล้ว|มา))(?:เงิน)?|"
    rf"ก่อน(?:ที่)?(?:จะ)?{_PAY}|"
    rf"\b(?:want|going|about|plan(?:ning)?|ready) to {_PAY_IN_ENGLISH}|"
    rf"\bbefore (?:i )?{_PAY_IN_ENGLISH}\w*|\bshould (?:i|we) {_PAY_IN_ENGLISH}|"
    r"\b(?:have not|haven't|did not|didn't|not) (?:yet )?(?:paid|pay|transferred|bought|sent)"
)
# What is feared or said of others.
NOT_ONESELF = (
    r"(?:กลัว|จะ|เคย|มีคน|มีใคร|ใคร|มีประวัติ|ประวัติ)(?:จะ|ถูก|โดน){0,3}(?:โกง|หลอก(?:ลวง)?)|"
    r"(?:กลัว|จะ)(?:โดน|ถูก)|"
    r"(?:ปลอม|แท้|จริง|มิจ(?:ฉาชีพ)?|โกง|หลอก(?:ลวง)?|(?:โดน|ถูก)(?:แจ้ง|รายงาน|ร้องเรียน))"
    rf"(?:เงิน|คน|ใคร|อื่น|จริง|ความ){{0,4}}\s?{_ASKED}|ชื่อ[^\s]{{0,6}}ไม่ตรง|"
    r"ไม่ตรง(?:กับ)?(?:ชื่อ)?(?:ร้าน|เพจ|คนขาย|เจ้าของ)"
)
CHECK = (
    rf"เช[็้]?[คกฅ](?!เอา)|ตรวจ|(?:ช่วย|ขอ)ดู|ดูให้|สืบ|{_ASKED}|(?:ไว้ใจ|เชื่อถือ|น่าเชื่อ)|"
    r"\bcheck|\bscam|\bsafe\b|\blegit|\btrust|\breliable|"
    rf"\b(?:should (?:i|we)|do (?:i|we) (?:have|need) to) {_PAY_IN_ENGLISH}|"
    r"\bis (?:this|that|it) (?:normal|ok(?:ay)?|usual|real)\b"
)
# Something has gone, went wrong or is threatened.
LOST = (
    r"โอน|จ่าย|ชำระ|รูด|ตัด(?:บัตร|เงิน|ยอด)|ดูด|สลิป|มัดจำ(?:ไป|แล้ว)|(?:ซื้อ|สั่ง|จอง)(?:มา|ไป|แล้ว|ไว้แล้ว)|"
    r"โดน|ถูก(?:โกง|หลอก|ตัด|หัก|บล)|โกง|หลอก|เสีย(?:เงิน|ไป|หาย|ตัง)|สูญ|ไม่(?:ยอม)?(?:ส่ง|คืน|ตอบ|รับ|มา|ตรง|ครบ|ยอม)|"
    r"ไม่ได้(?:ของ|สินค้า|รับ|เงิน|คืน)|(?:ติดต่อ|ยกเลิก|ใช้|คืน|เคลม)[^\s]{0,6}ไม่ได้|ติดต่อ[^\s]{0,6}ไม่ติด|บล[็๊]?อ[คก]|"
    r"เงียบ|หาย|หนี(?!้)|ปลอม|ชำรุด|พัง|แตก|เบี้ยว|เชิด|คืนเงิน|ได้(?:ของ|รับ|มา)|เปิดกล่อง|ปลายทาง|ขู่|แอบอ้าง|สวมรอย|"
    r"(?:ไป|ไว้)แล้ว|\d\s?(?:บาท)?\s?ไป(?!ที่|ยัง|เข้า|ให้|บัญชี)|พลาด|ปลิว|ปิด(?:เพจ|ร้าน|ตัว|ไลน์|เฟ)|ออกจากกลุ่ม|เลิกกิจการ|"
    r"ไม่(?:ได้|เคย)(?:สั่ง|ซื้อ)|ไม่(?:ให้|แจ้ง|ทำ)|ยกเลิก|ฉลาก|หมดอายุ|แพ้|เจ็บ|ทวง|กดลิ[งั้]|กรอก|รหัส|otp|ติดตั้ง|เลขบัตร|ผ่อน|ร้องเรียน|"
    r"\bpaid|\bsent\b(?! (?:me|us)\b)|\btransferred|\bbought|\bordered|\blost|"
    r"\bnever|\bblocked|\bcheated|\bscammed|"
    r"\bnot (?:arrive|deliver|refund)|\bfake|\bbroken|\brefund"
)
# Somebody is on the line, or presses for it now: an office that calls, a threat, a hurry, secrecy,
# more money after the first, a code or a hand on the telephone.
CALLER_OR_HASTE = (
    r"โทร(?:มา|เข้า|หา|ตาม|จาก|แจ้ง)|คน(?:ที่)?โทร|(?:ปลาย|ใน|ถือ|วาง|รับ|ค้าง|โอน)สาย|สาย(?:จาก|ค้าง|นี้)|หู(?:ฟัง|โทร)|"
    r"คอล(?!เล|ลา)|ตำรวจ|ตร\.|ผู้กอง|ผู้กำกับ|สารวัตร|ดีเอสไอ|ป\.?ป\.?[งชส]|อัยการ|ทนาย|ศาล|หมายจับ|"
    r"หมายศาล|คดี|ฟอกเงิน|ผิดกฎหมาย|ยาเสพติด|ศุลกากร|สรรพากร|สรรพสามิต|กรม|เจ้าหน้าที่|จนท|ราชการ|ไปรษณีย์|การไฟฟ้า|ประปา|ธนาคาร|แบงค์|"
    r"อายัด|ระงับ|ล็อ[กค](?!ห้อง|คิว|วัน|ที่|ราคา)|ตรวจสอบ(?!ร้าน|บัญชี(?:นี้|ร้าน))|ประกันตัว|ตอนนี้|เดี๋ยวนี้|กำลัง|รอ(?:สลิป|เงิน|โอน|ยอด|คำตอบ)?(?:อยู่|เนี่ย|แล้ว)|(?:คุย|ทวง|เร่ง|สอน|ค้าง)อยู่|"
    r"ยัง(?:คุย|ถือ|รอ)|เร่ง|รีบ|ด่วน|ทวง|นาที|ชั่วโมง|ชม\.|โมง|(?:หน้า|ที่)ตู้|ไม่งั้น|ไม่อย่างนั้น|ไม่ยังงั้น|ขู่|ห้าม|อย่าบอก|ความลับ|"
    r"อีก(?!ร้าน|เพจ|ที)|เพิ่ม|ถอน|เบิก|กำไร|ภาษี|ปลด|รอบ(?:ที่|สอง|สาม)|ภารกิจ|รหัส|otp|โอทีพี|แชร์|หน้าจอ|รีโมท|สแกนหน้า|เปิดกล้อง|"
    r"\b(?:call(?:ed|ing|ers?|s)?|(?:on|over) the phone|phoned|on the line|police|officer|"
    r"customs|court|warrant|right now|hurry|urgent(?:ly)?|minutes?|hours?|threat\w*|secret|"
    r"more money|again|withdraw\w*|tax|unlock|otp|codes?|passwords?|screen|remote|install)\b"
)
# In English: money that goes to a seller, and not for a parcel at the door or to an office.
PAYING_IN_ENGLISH = (
    r"\b(?:pay\w*|send(?:ing)?|transfer\w*|deposit|promptpay|buy(?:ing)?|order(?:ing)?|"
    r"book(?:ing)?|scan|qr)\b"
)
NOT_A_SELLER_IN_ENGLISH = (
    r"\bcod\b|\b(?:cash|pay) on delivery|\b(?:did not|didn't|never) order|\bcomplain|\bfine\b|"
    r"\bfile\b|\brefund|\breturn|\bmy (?:card|data|id|passport)\b"
)
# Somebody asks to have something looked at, beside what is filled in.
_ITEM = r"(?:ลิ้?ง(?:ก์|ค์|้ค์|้ก์|ค|ก)?|เว็บ(?:ไซต์)?|เบอร์|บัญชี|บช|เลข|พร้อมเพย์|ข้อความ|sms|คิวอาร์|qr|อัน|ตัว|ให้)"
LOOK_REQUEST = (
    rf"(?:ช่วย|ขอ(?!ให้)|ฝาก|รบกวน|วาน)\s?(?:ๆ|มา|ลอง)?(?:เช็[คก]|ดู|ตรวจ(?:สอบ)?|เบิ่ง|แล|ผ่อ)\s?{_ITEM}|"
    rf"(?:เช็[คก]|ดู|ตรวจ(?:สอบ)?){_ITEM}[^\n]{{0,60}}?(?:หน่อย|ให้ที|ก่อน|น้อย)|(?:เช็[คก]|ดู|ตรวจ)ให้(?:หน่อย|ที|ก่อน)|"
    r"\b(?:check|look at) (?:this|the|that) (?:link|site|number|account|message)"
)
LOOK_QUESTION = (
    r"ใช่(?!ไหม|มั้ย|มัย|ป่าว|ปะ)[^\s]{2,16}(?:ไหม|มั้ย|มัย|หรือเปล่า|รึเปล่า|ป่าว|ปะ)|"
    rf"(?:จริง|ปลอม|มิจ(?:ฉาชีพ)?|หลอก(?:ลวง)?|ปลอดภัย|เชื่อ(?:ถือ)?(?:ได้)?|กดได้|เข้าได้|น่าเชื่อ(?:ถือ)?)\s?{_ASKED}|(?<!ไม่รู้)(?<!ไม่รู้ว่า)ของใคร(?!ไม่|ก็)|"
    r"\bis (?:this|that|it) (?:link |site |number |account )?(?:real|safe|fake|a scam|legit)"
)
# The same where it is still to come; a wish that officers look into something is another.
LOOK_AT_WHAT_COMES = (
    r"(?:ช่วย|ขอ(?!ให้)|ฝาก|รบกวน)?(?:เช็[คก]|ดู)(?:ลิ้?ง(?:ก์|ค์|้ค์|้ก์|ค|ก)?|เว็บ|เบอร์|(?:เลข)?บัญชี|ข้อความ|sms|คิวอาร์|qr)"
    r"[^\s]{0,6}(?:ให้|หน่อย|ก่อน|ได้)|\bcheck (?:a|this|the) (?:link|site|number|account|message)"
)
# Not to be looked at: it was done, or an officer is asked to act.
LOOK_IS_TOLD = (
    r"(?:โอน|จ่าย|ซื้อ|สั่ง|กด|กรอก|เช็[คก](?:ยอด)?)(?:เงิน)?(?:ไป|แล้ว|มา)|ไปแล้ว|โดน|ถูก(?:หลอก|โกง)|หลอก(?:ขาย|เอา|ให้)|"
    r"ดำเนินคดี|ตามตัว|เอาผิด"
)
