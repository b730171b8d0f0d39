"""Words that ask for the number of a bank or a carrier, and the card with it: content, no logic."""

from handlers.texts.i18n import Localized, english_of

LINE = (
    r"เบอร์|เบอ(?=โทร|ติดต่อ|\s|ธ|แบ)|สายด่วน|คอลเซ็นเตอร์|โทร(?:หา|ไป)?(?:ที่)?ไหน|ติดต่อ[^\n]{0,24}(?:ยังไง|ทางไหน|ที่ไหน|ไง)|"
    r"\b(?:hotline|call ?cent(?:er|re)|(?:phone|telephone|contact|customer service) number|"
    r"number (?:of|for)|bank'?s? number)\b"
)
_PLEASE = r"(?:หน่อย|ด้วย|ที|ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|นะ|please|pls|thanks|\s)*"
# Nothing but the number is asked for.
BEGINS = (
    r"^(?:(?:ขอ|อยาก|ได้|ทราบ|รู้|หา|มี|รบกวน|ช่วย|บอก|หนู|ผม|\s))*"
    r"(?:เบอร์|เบอ(?=โทร|ติดต่อ|\s|ธ|แบ)|สายด่วน)"
    r"|^(?:(?:please|give|send|need|i|me|the|what|what's|is|a)\s)*"
    r"(?:hotline|(?:phone |telephone |contact )?number)\b"
)
ENDS = rf"(?:เบอร์|สายด่วน|คอลเซ็นเตอร์|hotline|call ?cent(?:er|re)|number)(?:โทร|ติดต่อ)?{_PLEASE}$"
# A number that somebody called from or gave, that does not answer, or to which money went.
OF_ELSE = (
    r"โทร(?:มา|เข้า|หา(?:หนู|ผม|เรา|ฉัน|แม่|พ่อ|ยาย))|ให้เบอร์|บอกเบอร์(?!หน่อย|ที|ด้วย|ธ|ข)|ส่งเบอร์|ร้าน|เพจ|คนขาย|ปลอม|มิจ|แปลก|อ้าง|เปลี่ยนเบอร์|"
    r"เบอร์(?:ของ)?(?:หนู|ผม|ฉัน|เรา|แม่|พ่อ|ยาย|ไรเดอร์|คนส่ง|นี้|เดิม|ใหม่)|พร้อมเพย์|บัญชี|โอน|ผูก|ไม่ติด|ไม่รับ|ไม่มี|"
    r"ไม่ว่าง|แย่|ห่วย|\d{6}|otp|รหัส|called me|calls? from|account number|tracking|order number"
)
POST = r"ไปรษณี(?:ย์)?(?!ย์?ไทย)"
THAI_POST = "ไปรษณีย์ไทย"
# Whom to call, or when a line is answered
_CALLS = r"(?:โทร?(?!มา|เข้า|ษ|ศ|ม|น)|ติดต่อ|ปรึกษา|คุย|พึ่ง|ขอความช่วยเหลือ)"
_WHO = r"(?:ใคร|หน่วยงานไหน|หน่วยไหน|เบอร์ไหน|เบอร์อะไร|เบอร์ใด)"
WHOM_TO_CALL = (
    rf"{_CALLS}(?:หา|กับ|ไป|ปรึกษา|คุย|ถาม|ไปหา|จาก|ที่|หาที่|\s)*{_WHO}\s?(?:ได้|ดี|เป็น)|"
    rf"(?:จะ|ต้อง|ควร|ให้){_CALLS}(?:หา|กับ|ไป|ปรึกษา|คุย|ถาม|ไปหา|\s)*{_WHO}"
    r"\s?(?:บ้าง|คะ|ค่ะ|ครับ|คับ|อะ|อ่ะ|ล่ะ|\?|$)|"
    rf"มี(?:เบอร์)?{_WHO}(?:ให้|ที่)?\s?{_CALLS}(?:ได้|หาได้)?|"
    r"(?:^|\s|สายด่วน|เบอร์|สคบ\.?\s?)(?:1166|1441)\s?(?:นี้|มัน|เขา|เค้า)?\s?"
    r"(?:เปิด|ปิด|ทำการ|รับสาย|โทรได้)\S{0,8}?"
    r"(?:กี่โมง|ตอนไหน|เมื่อไหร่|เมื่อไร|วันไหน|กี่วัน|เสาร์|อาทิตย์|24)|"
    # Whether one may call it, or only that.
    r"^(?:โทร?|โทรไป|โทรหา)\s?(?:สคบ\.?\s?)?1166\s?(?:ได้|ยังไง|อย่างไร|ดีไหม|เลย|หน่อย|ปะ|ไหม|\s)*$|"
    r"^(?:สคบ\.?\s?)?1166\s?(?:ตอนนี้|ยัง|\s)*โทร?(?:ติด)?(?:ได้)?\s?(?:ไหม|มั้ย|ปะ|ป่ะ|ป่าว|เลย|ตอนนี้|รึเปล่า|หรือเปล่า)+$|"
    r"\b(?:who|whom|which number) (?:can|should|could|do|to) "
    r"(?:i |we )?(?:call|phone|contact)\b(?! me)"
)
NOT_WHOM = r"ไม่รู้(?:ใคร|เบอร์ใคร)|ใครโทร|โทรมา|โอนไป|โอนเงินไป|บอก(?:รหัส|otp)|ลิงก์|ลิงค์"
WHOM = Localized("โทรตามเรื่องได้เลยค่ะ", "Whom to call")
WHOM_NOW = Localized("เบอร์ที่โทรได้ตอนนี้", "Whom you can call now")
DAY_AND_NIGHT = (
    Localized(
        "เงินเพิ่งออกไป หรือถูกหลอก: ธนาคารของคุณ หรือ 1441 ตลอด 24 ชั่วโมง เบอร์ไหนติดก่อน ใช้เบอร์นั้น",
        "Money has just gone, or you were cheated: your bank, or 1441, 24 hours a day.",
    ),
    Localized(
        "อันตราย 191 เจ็บหรือกินยา 1669 ใจไม่ไหว 1323 ตลอด 24 ชั่วโมง",
        "Danger: 191. Hurt, or took pills: 1669. Somebody to listen: 1323. All 24 hours.",
    ),
    Localized(
        "แจ้งความหรือถามตำรวจ 1599 นักท่องเที่ยว 1155 ตลอด 24 ชั่วโมง",
        "Police questions: 1599. Tourist police: 1155, in English. Both 24 hours.",
    ),
)
JUST_SENT = Localized(
    "เพิ่งโอนเงินให้มิจฉาชีพ โทรธนาคารหรือ 1441 ทันที ตลอด 24 ชั่วโมง",
    "Just sent money to a scammer? Call the bank or 1441 now, 24 hours a day.",
)
NOT_TAKEN_UP = Localized(
    "ขอเลขรับเรื่องจากขนส่งไว้ด้วยนะคะ ของแตกหรือหาย ถ่ายรูปกล่องกับใบปะหน้าเก็บไว้",
    "Ask the carrier for a case number. Lost or broken? Keep pictures of the box and its label.",
)


def number_of(name: str) -> Localized:
    """Title of the card with a number."""
    return Localized(f"เบอร์ {name}", f"{english_of(name)}: the number to call")


def told_of(name: str, told: str) -> Localized:
    """The number of a carrier, before the answer to the matter."""
    return Localized(f"{name}: {told}ค่ะ", f"{name}: {english_of(told)}")


def of_office(office_hours: str) -> Localized:
    """The office's line, with its hours."""
    return Localized(
        f"เรื่องซื้อของ ร้านไม่คืนเงิน: สคบ. 1166 {office_hours}",
        f"Shops and refunds: 1166, {english_of(office_hours)}.",
    )
