"""Words by which somebody tells how young they are."""

from handlers.nlu.story.lexicon.money import CLASSIFIERS, CURRENCY, LATIN_UNITS

# One of these shortly before it tells of somebody else's age, or of a thing's.
OTHERS = (
    "ลูก", "หลาน", "น้อง", "เพื่อน", "แฟน", "เขา", "เค้า", "คนขาย", "แม่ค้า", "ร้าน", "เพจ", "ของ", "สินค้า",
    "ใช้", "สัญญา", "บัญชี", "เด็กคน",
)  # fmt: skip
SELF = ("หนู", "ผม", "เรา", "ฉัน", "ดิฉัน", "เรียน", "เป็นนักเรียน", "อยู่ชั้น", "อยู่", "นักเรียน", "เด็ก")
AGE = "อายุ"
YEARS = ("ปี", "ขวบ")
ONES = {
    "เอ็ด": 1, "เอด": 1, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6,
    "เจ็ด": 7, "เจด": 7, "แปด": 8, "เก้า": 9,
}  # fmt: skip
_ONES = "|".join(ONES)
NUMBER = (
    rf"(?P<number>(?P<figures>\d{{1,2}})(?!\d)|(?:(?P<ten>สิบ)?(?P<one>{_ONES})|สิบ)(?!{_ONES}|สิบ))"
)
ONLY = r"(?:เอง|เพิ่ง(?:จะ)?|พึ่ง(?:จะ)?|แค่|ก็|ตอนนี้|ปีนี้|ได้|ครบ|เพียง|ประมาณ|อยู่|ยัง|\s){0,4}"
# Oneself at the beginning of what is said, not who was given, or owns, so much.
ONESELF = r"(?:^|[\s,.]|ตอนนี้|ปีนี้|คือ|เพราะ|ก็|นี่)(?:หนู|กระผม|ผม|เรา|ดิฉัน|ฉัน)"
NOT_YET = r"(?:(?:ยัง)?ไม่(?:ถึง|เต็ม|ครบ|ทัน)|ยังไม่|ต่ำกว่า|ยังบ่(?:ถึง|เต็ม|ครบ)?|บ่(?:ถึง|เต็ม|ครบ))"
OF_AGE = {"18": 18, "สิบแปด": 18, "20": 20, "ยี่สิบ": 20}
# A number before one of these is no age: money, time, how many pieces, a day of a month, a model.
COUNTS = (
    rf"{CURRENCY}|{LATIN_UNITS}|[,.:/-]\d|\s\d|\s?(?:กว่า|พัน|หมื่น|แสน|ล้าน|ร้อย|สิบ|วัน|เดือน|อาทิตย์|สัปดาห์|นาที|"
    r"ชั่วโมง|ชม|โมง|ทุ่ม|น\.|นาฬิกา|วินาที|%|เปอร์|กิโล|กก|โล|k\b|ครั้ง|รอบ|งวด|หน่วย|เหรียญ|เพชร|เท่า)|"
    rf"(?:{CLASSIFIERS})|\s(?:{CLASSIFIERS}|ร้าน|เว็บ|เพจ|เรื่อง|ข้อ|เบอร์|รูป|คลิป)(?=$|\s|แล้ว|ค่|คะ|ครับ|คับ)"
)
# "Just 16, may I file?": a bare number after one of these words, in a text that asks if one may.
_JUST = r"\s?(?:เพิ่ง|พึ่ง|ยัง|แค่|เป็น)?\s?"
_BEGINS = r"(?:(?<!\S)|(?<=แต่)|(?<=คือ)|(?<=ถ้า)|(?<=นี้))"
_THEN = r"แจ้ง|ร้อง|ฟ้อง|เอง|ทำ|จะ|ต้อง|ยื่น|กรอก|แล้ว|นะ|น้า|ค่ะ|คะ|ค่า|ครับ|คับ|ฮะ|จ้า|อ่ะ|เนี่ย|อยู่"
BARE_AGE = (
    rf"(?:{_BEGINS}(?:(?:หนู|นู๋|ผม|เรา|ฉัน|เด็ก){_JUST}|(?:เพิ่ง|พึ่ง)\s?)|^(?:แค่|ยัง)?\s?(?=สิบ)){NUMBER}"
    rf"(?=\s?(?:{_THEN})|\s*$)"
)
ASKS_IF_ONE_MAY = (
    r"(?:แจ้ง|ร้องเรียน|ร้องทุกข์|ฟ้อง|ยื่น(?:เรื่อง)?|กรอก|ทำ(?:เรื่อง)?)[^\d\s]{0,16}?\s?(?:ได้|ได)(?:รึ|หรือ)?"
    r"(?:ไหม|มั้ย|มั๊ย|ไม๊|มะ|บ่|ก่อ|ป่าว|ป่ะ|ปะ|เปล่า|ไม่|ยัง|หม้าย|ม้าย|เหรอ|หรอ)"
)
# The same in English, which is no sum, time or place in a row.
_AGED = r"(?:(?:only|just|still|like|about|turning|turned|now)\s+){0,3}"
IN_ENGLISH = (
    rf"(?i:(?<![a-z'’])i(?:\s?['’]?\s?a?m|(?=\s(?:just\s)?turned))\s+{_AGED}{NUMBER}"
    r"(?!\s?(?:[,.:/%-]\d|\d|st\b|nd\b|rd\b|th\b|min|hour|hr|day|week|month|second|baht|thb|usd|dollar|k\b|m\b|km|"
    r"percent|%|pieces?|items?|am\b|pm\b|o.?clock|of\b|away|late|short|times?|out\b)))"
)
GRADES = "ม|ป|มัธยม|ประถม"
# At the beginning of what is said a grade is one's own, where no village or goods follow.
GRADE_FIRST = (
    rf"^\s*(?:พวก)?(?:อยู่|เรียน|แค่|เพิ่ง|ชั้น|\s)*(?:{GRADES})\.?\s?[1-6](?!\d)"
    r"(?=\s*(?:ค่ะ|คะ|ค่า|ครับ|คับ|ฮะ|เอง|อยู่|นะ|ละ|โดน|ถูก|โอน|เติม|ซื้อ|เอา|ใช้|อายุ|$))"
)
# After these a village is named by the same letter as a school grade.
PLACES = ("ต.", "ตำบล", "อ.", "อำเภอ", "หมู่", "จ.", "ถนน")
NO_ADDRESS = r"(?<!ที่)(?<!บ้าน)"
_PARENT = r"(?:คุณ|อี)?(?:[พป][่้]อ(?:กับ|อี|และ)?แม่|แม่(?!ค้า|ข่าย|พิมพ์)|[พป][่้]อ(?!ค้า)|ป๊า|ม๊า|ผู้ปกครอง)"
_KNOWS, _LET = r"(?:รู้|ฮู้)", r"(?:ให้|หื้อ)"
_PUNISHES = rf"(?:ตี|ดุ|ด่า|ว่า|โกรธ|ฟาด|เฆี่ยน|ทำโทษ|ลงโทษ|ฮ้าย|{_KNOWS})"
_AFRAID, _WILL = r"(?:กลัว|กัว|กั๋ว|ย่าน|ย้าน)(?:ว่า)?", r"(?:จะ|ต้อง)?(?:โดน|ถูก)?"
_NOT = r"(?:ไม่|บ่|ห้าม|อย่า)(?:อยาก|กล้า|ต้อง|ไค่)?"
_MINE = r"(?:ของ)?(?:หนู|ผม|เรา|ฉัน|ข่อย|ข้อย)?"
_ASKS = r"(?:ไหม|มั้ย|มั๊ย|ไม๊|บ่|ก่อ|ป่าว|ปะ|ป่ะ|เปล่า|หรือไม่|หม้าย|ม้าย)"
_WILL_BE_ANGRY = (
    rf"{_PARENT}{_MINE}(?:จะ|สิ|จิ)(?:ตี|ดุ|ด่า|ว่า|โกรธ|ฟาด|เฆี่ยน|ทำโทษ|ลงโทษ|ฮ้าย)"
    rf"(?:หนู|ผม|เรา)?{_ASKS}"
)
_IF_TOLD = r"(?:ถ้า|หาก|พอ|เวลา)(?:หนู|ผม|เรา|ฉัน|ข่อย)?(?:ไป)?(?:บอก|เล่า|แจ้ง|ร้องเรียน|ฟ้อง)"
# Somebody does not dare to tell at home.
AFRAID_AT_HOME = (
    rf"{_AFRAID}{_WILL}{_PARENT}(?:จะ)?{_PUNISHES}|{_PARENT}(?:จะ)?(?:ตี|ฟาด|เฆี่ยน)(?:หนู|ผม|เรา|แน่)|"
    rf"{_PARENT}{_KNOWS}.{{0,8}}(?:โดน|ถูก)?(?:ตี|ฟาด|เฆี่ยน|ด่า|ดุ)|"
    rf"{_NOT}(?:(?:บอก|เล่าให้?){_PARENT}|{_LET}{_PARENT}{_KNOWS})|"
    rf"{_WILL_BE_ANGRY}.{{0,4}}{_IF_TOLD}|{_IF_TOLD}.{{0,8}}{_WILL_BE_ANGRY}"
)
_SAYS = r"(?:บอก|แจ้ง|ฟ้อง|โทร?(?:ไป)?(?:หา|บอก|แจ้ง|ฟ้อง)|ติดต่อ)"
_REPORTED = r"(?:ถ้า|หาก|พอ|เวลา|ที่)?(?:แจ้ง|ร้องเรียน|กรอก|ฟ้อง|ส่งเรื่อง)"
# The office is asked not to tell at home, or whether it will.
TOLD_AT_HOME = (
    rf"{_NOT}{_LET}{_PARENT}{_MINE}{_KNOWS}|(?:อย่า|ห้าม|(?:ไม่|บ่)ต้อง)(?:ไป)?{_SAYS}{_PARENT}|"
    rf"(?:ไม่|บ่){_SAYS}{_PARENT}.{{0,12}}{_ASKS}|"
    rf"(?:จะ|สิ|จิ|ต้อง)(?:ได้|มี)?(?:คน|ใคร|เจ้าหน้าที่)?(?:ไป)?{_SAYS}{_PARENT}{_MINE}.{{0,12}}{_ASKS}|"
    rf"{_PARENT}{_MINE}(?:จะต้อง|จะ|สิ|จิ|ต้อง)(?:ได้)?{_KNOWS}.{{0,12}}{_ASKS}|"
    rf"{_REPORTED}.{{0,12}}{_PARENT}{_MINE}{_KNOWS}.{{0,8}}{_ASKS}|"
    rf"{_PARENT}{_MINE}{_KNOWS}(?:เรื่อง|ด้วย|มั้ย|ไหม|ป่าว|รึเปล่า){{1,2}}.{{0,4}}{_REPORTED}"
)
# It is asked whether a parent has to come too, or to agree.
NEEDS_PARENT = (
    rf"^(?:(?!ซื้อ|สั่ง|เติม|สมัคร|เปิด|เล่น).)*?ต้อง(?:ได้)?(?:ให้|พา|เอา|ขออนุญาต|ขอ|มี|รอ){_PARENT}{_MINE}(?:{_KNOWS}|(?:ทำ|แจ้ง|ร้อง)(?:ให้|แทน)|เซ็น|ยินยอม|อนุญาต|ยืนยัน|มา|ไป|ก่อน|"
    rf"ด้วย)(?!.{{0,4}}(?:แจ้งความ|โรงพัก|ธนาคาร|หาหมอ)).{{0,12}}{_ASKS}"
)
# With one of these it is something else for which a parent may have to come.
OF_ANOTHER_MATTER = (
    "หมอ",
    "บัญชี",
    "แบงก์",
    "ธนาคาร",
    "โรงเรียน",
    "โรงพัก",
    "แจ้งความ",
    "บัตร",
    "ตั๋ว",
    "เดินทาง",
)
# Those of whom a crook is talked of, who may tell as well.
BY_OTHERS = ("มัน", "เขา", "เค้า", "เปิ้น", "เพิ่น", "ขู่", "คนร้าย", "มิจ")
# No question to the office: what the child itself dares, or does.
OF_ONESELF = ("ไม่กล้า", "บ่กล้า", "ยังไม่ได้บอก", "ยังไม่บอก", "ยังบ่", "ดีไหม", "ดีมั้ย", "ดีบ่", "ควร")
# A child that was cheated, also outside the form
CHEATED = (
    "โกง", "โกน", "โดนหลอก", "ถูกหลอก", "โดนหรอก", "ถูกหรอก", "โดนต้ม",
    "ไม่ได้ของ", "ไม่ได้เพชร", "ไม่ได้ไอดี", "ไม่ได้สกิน", "ไม่ส่งของ", "ไม่ให้ของ",
    "โดนแฮก", "ถูกแฮก", "โดนดูด", "เงินหาย", "ตังหาย", "บล็อกหนี", "บล็อก", "บล็อค",
    "หลอกให้โอน", "หลอกเอา", "เชิดเงิน",
    "scam", "cheated", "fraud", "hacked", "stole", "robbed", "ripped off", "tricked", "took my",
    "took all my", "lost all my", "sent money", "sent him", "sent her", "sent robux", "blocked me",
    "gave my", "gave him my", "gave her my", "gave them my",
)  # fmt: skip
_HOME = rf"(?:{_PARENT}|พี่|น้า|ป้า|ยาย|ย่า|ตา|ปู่)"
OF_HOME = (
    r"\b(?:used?|took|using|entered|typed)\b.{0,12}?\b(?:mom|mum|mummy|mommy|mother|dad|daddy|father|"
    r"parents?|grandm\w+|grandp\w+|sister|brother)['’]?s?['’]?"
)
# Money, or a card, of those at home went to a game or to who is only known from there.
SPENT_IN_SECRET = (
    rf"(?:โอน|ส่ง|เอา|ใช้|แอบ|กด|ผูก)\s?(?:เงิน|ตัง(?:ค์)?|บัตร|รหัส|เลขบัตร|แอ[ปพ]|มือถือ)*(?:ของ)?{_HOME}(?:ไป|มา)?[^\n]{{0,16}}?"
    r"(?:ให้\s?(?:คน|เพื่อน|พี่|เขา|เค้า|มัน)|เกม|เติม|ไอดี|โรบ|สกิน)|"
    r"(?:โอน|ส่ง|ให้)(?:เงิน|ตัง(?:ค์)?|ไป|\s)+[^\n]{0,12}?(?:คน|เพื่อน|พี่)\s?(?:ใน|จาก|ที่เจอใน|ที่รู้จักใน)\s?"
    r"(?:เกม|เน็ต|เฟส|ดิส|ไลน์|ติ๊กต|ติกต|ไอจี)|"
    rf"{OF_HOME}\b.{{0,12}}?\b(?:card|money|phone|bank|account)\b"
)
