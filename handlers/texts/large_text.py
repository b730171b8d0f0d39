"""Texts and recognised words for large letters, and for people who see or type badly: content."""

from handlers.texts.i18n import Localized

SIGHT_WORDS = (
    "ตาไม่ดี", "ตาไม่ค่อยดี", "ตามัว", "ตาฟาง", "ตาฝ้าฟาง", "สายตาไม่ดี", "สายตายาว", "มองไม่ค่อยเห็น",
    "มองไม่ชัด", "มองจอไม่เห็น", "ขอตัวใหญ่", "ขอตัวหนังสือใหญ่", "ตัวหนังสือเล็ก", "ตัวเล็กไป", "อ่านหนังสือไม่ออก",
    "can't see well", "cannot see well",
)  # fmt: skip
TYPING_WORDS = (
    "พิมพ์ไม่ถนัด", "พิมพ์ไม่ค่อยถนัด", "พิมพ์ไม่เป็น", "พิมพ์ไม่ค่อยเป็น", "พิมพ์ไม่ค่อยได้", "พิมพ์ลำบาก",
)  # fmt: skip
# Whole messages: inside a longer one they may be about goods.
ON_WORDS = (
    "ตัวใหญ่", "ตัวใหญ่ๆ", "ตัวใหญ่หน่อย", "ขอตัวใหญ่หน่อย", "ตัวหนังสือใหญ่", "ตัวหนังสือใหญ่ๆ", "ตัวอักษรใหญ่",
    "อักษรใหญ่", "ขอตัวอักษรใหญ่", "ตัวโต", "ตัวโตๆ", "large letters", "big letters",
)  # fmt: skip
ON_LABEL = Localized("ตัวใหญ่", "Large letters")
OFF_WORDS = (
    "ตัวเล็ก", "ตัวเล็กลง", "ตัวปกติ", "ตัวธรรมดา", "ขนาดปกติ", "ตัวหนังสือปกติ", "ตัวหนังสือธรรมดา", "ตัวอักษรปกติ",
    "ตัวหนังสือเล็กลง", "ปิดตัวใหญ่", "ไม่เอาตัวใหญ่", "small letters", "normal letters",
)  # fmt: skip
PRINTED = ("ฉลาก", "สัญญา", "กล่อง", "ใบ", "เสื้อ", "กางเกง", "รองเท้า", "ชุด", "ไซส์", "ไซซ์", "ใส่ไม่")
TITLE = Localized("โทรหรือกดปุ่มได้เลยค่ะ ไม่ต้องพิมพ์", "Call, or tap a button")
PARAGRAPHS = (
    Localized("คุยกับคน โทร 1166", "To talk to a person, call 1166"),
    Localized("หรือกดเรื่องที่ตรงค่ะ", "Or tap what fits"),
)
NOW_LARGE = Localized("ใช้ตัวใหญ่ให้แล้ว พิมพ์ ตัวปกติ เพื่อเลิก", "Large letters now. Type: normal letters")
NOW_NORMAL = Localized("กลับเป็นตัวปกติแล้วค่ะ พิมพ์ ตัวใหญ่ ได้ทุกเมื่อ", "Normal letters again.")
TOPICS = ("not-received", "defective", "just-transferred")
EDIT_BY_WORD = Localized("แก้ข้อไหน พิมพ์ แก้ ตามด้วยชื่อข้อ", "To change one, type Edit and its name")
