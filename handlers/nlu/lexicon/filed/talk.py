"""What else is said of a complaint that was sent: content, no logic."""

# The day comes on which the thing is to be used.
DAY_IS_NEAR = (
    r"(?:อีก\s?(?:แค่|ไม่)?(?:ถึง)?\s?(?:\d{1,2}|สอง|สาม|สี่|ห้า|ไม่กี่|จัก)\s?(?:วัน|มื้อ|คืน|ชั่วโมง)|พรุ่งนี้|มะรืน|มื้ออื่น|วันนี้)"
    r"[^\n]{0,16}?(?:ถึง|เข้าพัก|เดินทาง|ต้องใช้|จะใช้|ไปแล้ว|บิน|เริ่ม|งาน)"
)

# Weary of it all, with nothing asked
WEARY = (
    "เหนื่อยใจ", "เหนื่อยมาก", "ท้อใจ", "ท้อแท้", "ท้อมาก", "กลุ้มใจ", "กลุ้มมาก", "เครียดมาก", "เสียใจมาก", "เศร้าใจ",
    "หนักใจ", "ปวดหัวกับเรื่องนี้", "so tired", "so sad", "stressed",
)  # fmt: skip

# Behind what was forgotten
FORGOTTEN_AT_END = r"(?<=[\s,])(?:หนู|ผม|ฉัน|ดิฉัน|เรา)?\s?(?:ลืม|ยังไม่ได้)(?:บอก|แจ้ง|เล่า|ใส่)(?:ไป|ไว้|เลย|ค่ะ|คะ|ครับ|นะ|จ้า|\s)*$"
_OLD_NUMBERS = ("เบอร์เก่า", "เบอร์เดิม", "เบอร์โทรเก่า", "เบอร์โทรเดิม", "อันเก่า", "อันเดิม", "เบอร์แรก")
_OF_NO_USE = (
    "ใช้ไม่ได้",
    "เลิกใช้",
    "ไม่ใช้แล้ว",
    "ไม่ได้ใช้",
    "โทรไม่ติด",
    "บ่ได้ใช้",
    "ใช้บ่ได้",
    "ปิดไปแล้ว",
    "ยกเลิก",
)
# The old one is of no use any more.
OLD_OF_NO_USE = tuple(f"{old}{of_no_use}" for old in _OLD_NUMBERS for of_no_use in _OF_NO_USE)
