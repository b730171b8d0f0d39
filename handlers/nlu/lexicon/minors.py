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
NUMBER = rf"(?:(?P<figures>\d{{1,2}})(?!\d)|(?P<ten>สิบ)?(?P<one>{_ONES})|สิบ)"
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
GRADES = "ม|ป|มัธยม|ประถม"
# After these a village is named by the same letter as a school grade.
PLACES = ("ต.", "ตำบล", "อ.", "อำเภอ", "หมู่", "จ.", "ถนน")
_PARENT = r"(?:คุณ|อี)?(?:[พป][่้]อ(?:กับ|อี|และ)?แม่|แม่(?!ค้า|ข่าย|พิมพ์)|[พป][่้]อ(?!ค้า)|ป๊า|ม๊า|ผู้ปกครอง)"
_KNOWS, _LET = r"(?:รู้|ฮู้)", r"(?:ให้|หื้อ)"
_PUNISHES = rf"(?:ตี|ดุ|ด่า|ว่า|โกรธ|ฟาด|เฆี่ยน|ทำโทษ|ลงโทษ|ฮ้าย|{_KNOWS})"
_AFRAID, _WILL = r"(?:กลัว|กัว|กั๋ว|ย่าน|ย้าน)(?:ว่า)?", r"(?:จะ|ต้อง)?(?:โดน|ถูก)?"
_NOT = r"(?:ไม่|บ่|ห้าม|อย่า)(?:อยาก|กล้า|ต้อง|ไค่)?"
# Somebody does not dare to tell at home.
AFRAID_AT_HOME = (
    rf"{_AFRAID}{_WILL}{_PARENT}(?:จะ)?{_PUNISHES}|{_PARENT}(?:จะ)?(?:ตี|ฟาด|เฆี่ยน)(?:หนู|ผม|เรา|แน่)|"
    rf"{_PARENT}{_KNOWS}.{{0,8}}(?:โดน|ถูก)?(?:ตี|ฟาด|เฆี่ยน|ด่า|ดุ)|"
    rf"{_NOT}(?:(?:บอก|เล่าให้?){_PARENT}|{_LET}{_PARENT}{_KNOWS})"
)
_SAYS = r"(?:บอก|แจ้ง|ฟ้อง|โทร?(?:ไป)?(?:หา|บอก|แจ้ง|ฟ้อง)|ติดต่อ)"
_MINE = r"(?:ของ)?(?:หนู|ผม|เรา|ฉัน|ข่อย|ข้อย)?"
_ASKS = r"(?:ไหม|มั้ย|มั๊ย|ไม๊|บ่|ก่อ|ป่าว|ปะ|เปล่า|หรือไม่|หม้าย|ม้าย)"
# The office is asked not to tell at home, or whether it will.
TOLD_AT_HOME = (
    rf"{_NOT}{_LET}{_PARENT}{_MINE}{_KNOWS}|(?:อย่า|ห้าม|(?:ไม่|บ่)ต้อง)(?:ไป)?{_SAYS}{_PARENT}|"
    rf"(?:ไม่|บ่){_SAYS}{_PARENT}.{{0,12}}{_ASKS}|"
    rf"(?:จะ|สิ|จิ|ต้อง)(?:ได้)?(?:ไป)?{_SAYS}{_PARENT}{_MINE}.{{0,12}}{_ASKS}|"
    rf"{_PARENT}{_MINE}(?:จะ|สิ|จิ){_KNOWS}.{{0,8}}{_ASKS}"
)
# Those of whom a crook is talked of, who may tell as well.
BY_OTHERS = ("มัน", "เขา", "เค้า", "เปิ้น", "เพิ่น", "ขู่", "คนร้าย", "มิจ")
# No question to the office: what the child itself dares, or does.
OF_ONESELF = ("ไม่กล้า", "บ่กล้า", "ยังไม่ได้บอก", "ยังไม่บอก", "ยังบ่", "ดีไหม", "ดีมั้ย", "ดีบ่", "ควร")
# A child that was cheated, also outside the form
CHEATED = (
    "โกง", "โกน", "โดนหลอก", "ถูกหลอก", "โดนหรอก", "ถูกหรอก", "โดนต้ม",
    "ไม่ได้ของ", "ไม่ส่งของ", "ไม่ให้ของ",
    "โดนแฮก", "ถูกแฮก", "โดนดูด", "เงินหาย", "ตังหาย", "บล็อกหนี", "บล็อก", "บล็อค",
    "หลอกให้โอน", "หลอกเอา", "เชิดเงิน",
)  # fmt: skip
