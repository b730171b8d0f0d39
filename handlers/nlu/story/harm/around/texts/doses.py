"""Words of one or two tablets of an ordinary medicine: content, no logic."""

_FEW = r"(?:(?<![\d,.])[12]|(?<!สิบ)หนึ่ง|นึง|(?<!สิบ)สอง|ครึ่ง|แค่)"
_UNIT = r"(?:เม็ด|เมด|แคปซูล|แคปซูน|ช้อนชา|ช้อนโต๊ะ|ช้อน|ซอง)"
MEDICINE = (
    r"(?<!พร)(?<!พ)ยา(?![กยวมบ]|ง(?:มะ|รถ)|ไอซ์)|พารา(?!ควอต)|วิตามิน|"
    r"\b(?:pills?|tablets?|paracetamol|tylenol|aspirin)\b"
)
TAKEN = (
    rf"{_FEW}\s?(?:-\s?2\s?)?{_UNIT}(?!\s?(?:สุดท้าย|ใหญ่))|{_UNIT}\s?(?:เดียว|นึง|หนึ่ง|[12](?!\d))|"
    r"\b(?:one|two|1|2|an?)\s(?:[a-z]+\s){0,2}?(?:pills?|tablets?|paracetamols?|tylenols?|aspirins?)\b"
)
# Then it is more, something else, or meant to do harm.
NO_DOSE = (
    rf"(?:\d{{2,}}|[3-9]|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|หลาย|ร้อย|ครบ|ทุก)\s?{_UNIT}|กำมือ|เป็นกำ|แผง|กระปุก|ขวด|ทั้ง(?!นั้น)|"
    r"(?<!ยัง)หมด(?!อายุ|ตัว|ตูด|เงิน|เนื้อ)|เยอะ|เกินขนาด|เหลือ|อีก(?!ที|ร้าน|แล้ว)|ต่อด้วย|เพิ่ม|รวด|เหล้า|เบียร์|พร้อมกับ|ผสม|"
    r"ยา(?:ฆ่า|เบื่อ|พิษ|ล้าง|ทา|ดม|บ้า|เสพ)|พิษ|ไซยา|น้ำยา|สารเคมี|กรีด|มีด|เชือก|"
    r"ตาย|ตุย|ไม่อยาก|บ่อยาก|ไม่ไหว|บ่ไหว|ลาก่อน|ลาโลก|ชีวิต|ไม่ต้อง(?:ตื่น|รับรู้)|ไม่ตื่น|หลับ(?:ยาว|ไปเลย|ตลอด|ให้สบาย)|จบ|ขอโทษ|ฝาก(?:ดู|ลูก|แม่|พ่อ|หมา|แมว)|"
    r"ประชด|ทำร้าย|ฆ่าตัว|อยู่ไป|หนีปัญหา|ไปให้พ้น|ไปสบาย|"
    r"\b(?:more|bottle|whole|all|die|dead|kill|goodbye|bye|end it|alcohol|whiskey|beer|"
    r"sleep(?:ing)? forever|every)\b"
)
# Then a body suffers of so few.
SIGNS = (
    r"ชัก|หายใจ|ซึม(?!เศร้า)|หมดสติ|ไม่ได้สติ|สลบ|ปลุกไม่|อ้วก|อาเจียน|ปากบวม|หน้าบวม|"
    r"breath|unconscious|vomit"
)
# What calms and makes sleep, where no doctor gave it.
CALMING = (
    r"ยา(?:นอน|ให้หลับ)|นอนหลับ|คลายเครียด|คลายกังวล|กล่อมประสาท|ซึมเศร้า|จิตเวช|ยาแก้เครียด|"
    r"\bsleeping\b|xanax|valium"
)
PRESCRIBED = r"หมอ(?:เขา|เค้า)?(?:ให้|สั่ง|จ่าย|จัด)|ตาม(?:ที่)?หมอ|ใบสั่ง|doctor (?:gave|said)|prescri"
# Whom it may harm: a child, or because of what was taken. Then a doctor is asked.
OF_CARE = (
    r"ลูก(?!ค้า)|หลาน|เด็ก|น้อง|ทารก|ยาย|ตา(?=กิน|เผลอ)|หมดอายุ|ผิด(?:ซอง|ขวด|ตัว|คน)|ปลอม|เผลอ|ของ(?:ผู้ใหญ่|แม่|พ่อ|แฟน|คนอื่น|เพื่อน)|"
    r"\b(?:son|daughter|child|kid|baby|expired|wrong)\b"
)
