"""Words by which somebody tells how young they are."""

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
# A child that was cheated, also outside the form
CHEATED = (
    "โกง", "โกน", "โดนหลอก", "ถูกหลอก", "โดนหรอก", "ถูกหรอก", "โดนต้ม",
    "ไม่ได้ของ", "ไม่ส่งของ", "ไม่ให้ของ",
    "โดนแฮก", "ถูกแฮก", "โดนดูด", "เงินหาย", "ตังหาย", "บล็อกหนี", "บล็อก", "บล็อค",
    "หลอกให้โอน", "หลอกเอา", "เชิดเงิน",
)  # fmt: skip
