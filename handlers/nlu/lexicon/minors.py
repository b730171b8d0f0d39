"""What tells that somebody is young, and what is said then."""

from handlers.texts.i18n import Localized

# One of these shortly before it tells of somebody else's age, or of a thing's.
OTHERS = (
    "ลูก", "หลาน", "น้อง", "เพื่อน", "แฟน", "เขา", "เค้า", "คนขาย", "แม่ค้า", "ร้าน", "เพจ", "ของ", "สินค้า",
    "ใช้", "สัญญา", "บัญชี", "เด็กคน",
)  # fmt: skip
SELF = ("หนู", "ผม", "เรา", "ฉัน", "ดิฉัน", "เรียน", "เป็นนักเรียน", "อยู่ชั้น", "อยู่", "นักเรียน", "เด็ก")
AGE = "อายุ"
YEARS = ("ปี", "ขวบ")
GRADES = "ม|ป|มัธยม|ประถม"
# After these a village is named by the same letter as a school grade.
PLACES = ("ต.", "ตำบล", "อ.", "อำเภอ", "หมู่", "จ.", "ถนน")
TITLE = Localized("ถามเท่าที่จำเป็นนะคะ", "Only what is needed")
SENTENCE = Localized(
    "ข้อที่ไม่จำเป็นรู้ทันข้ามให้แล้ว ให้พ่อแม่หรือผู้ใหญ่ที่ไว้ใจช่วยกรอกด้วยก็ได้ หรือโทรปรึกษา 1166 ค่ะ",
    "I skip what is not needed. A parent or an adult you trust may help, or call 1166.",
)
# A child that was cheated, also outside the form
CHEATED = (
    "โกง", "โกน", "โดนหลอก", "ถูกหลอก", "โดนหรอก", "ถูกหรอก", "โดนต้ม",
    "ไม่ได้ของ", "ไม่ส่งของ", "ไม่ให้ของ",
    "โดนแฮก", "ถูกแฮก", "โดนดูด", "เงินหาย", "ตังหาย", "บล็อกหนี", "บล็อก", "บล็อค",
    "หลอกให้โอน", "หลอกเอา", "เชิดเงิน",
)  # fmt: skip
NOT_YOUR_FAULT = Localized("ไม่ใช่ความผิดของหนูนะคะ", "It is not your fault")
TELL_AN_ADULT = Localized(
    "บอกผู้ใหญ่ที่ไว้ใจตอนนี้ ให้เขาโทร 1441 หรือธนาคารที่ใช้โอน อย่าโอนเพิ่ม เก็บแชตกับสลิปไว้ อย่าลบ",
    "Tell an adult you trust now, who calls 1441 or the bank that the money went from. Send no "
    "more, and keep the chat and the slip.",
)
