"""Questions whether a person or a program answers, as `phrases.is_made_of` reads them: content."""

_PROGRAMS = (
    "บอท",
    "บอต",
    "แชทบอท",
    "แชตบอต",
    "หุ่นยนต์",
    "ai",
    "เอไอ",
    "ระบบ",
    "ระบบอัตโนมัติ",
    "โปรแกรม",
)
_SOMEBODY = ("คน", "คนจริง", "คนจริงๆ", "คนตอบ", "แอดมิน", "เจ้าหน้าที่", "มนุษย์", "คนเป็นๆ")
_ASKS = (
    "ไหม",
    "มั้ย",
    "มั๊ย",
    "ใช่ไหม",
    "ใช่มั้ย",
    "หรือเปล่า",
    "รึเปล่า",
    "ป่าว",
    "ป่ะ",
    "ปะ",
    "บ่",
    "ก่อ",
    "หรือไม่",
)
_THERE = ("มีคน", "มีใคร", "มีแอดมิน", "มีเจ้าหน้าที่")
_DOES = ("อยู่", "อ่าน", "อ่านอยู่", "ตอบ", "ตอบอยู่", "ฟังอยู่", "รับเรื่อง")
WHO_ANSWERS = (
    *(f"{one}{tail}{either}{other}" for one in _PROGRAMS for other in _SOMEBODY
      for tail in ("", "ตอบ") for either in ("หรือ", "รึ")),
    *(f"{one}{tail}{either}{other}" for one in _SOMEBODY for other in _PROGRAMS
      for tail in ("", "ตอบ") for either in ("หรือ", "รึ")),
    *(f"{who}{asks}" for who in (*_PROGRAMS, "คนจริง", "คนจริงๆ") for asks in _ASKS),
    *(f"{there}{does}{asks}" for there in _THERE for does in _DOES for asks in _ASKS),
    "are you a bot", "are you bot", "are you human", "are you a human", "are you a robot",
    "are you a real person", "are you real", "is this a bot", "is this a real person",
    "is it a bot", "is this a human", "am i talking to a bot", "am i talking to a human",
    "am i talking to a person", "am i talking to a real person", "anybody there", "anyone there",
    "is anybody there", "is anyone there",
)  # fmt: skip
AROUND = (
    "นี่", "อันนี้", "คุย", "คุยกับ", "กับ", "กะ", "อยู่", "เป็น", "ใช่", "ฮัลโหล", "ฮัลโล", "เนี่ย", "ตอบ",
    "ตรงนี้", "ที่นี่", "คุณ", "แอด", "หนู", "ผม", "ถาม", "ขอถาม", "กำลัง", "หรอ", "เหรอ", "hello", "hi",
    "or a human", "or human", "or a bot", "or bot", "or a real person", "or a person", "here",
)  # fmt: skip
# Who asks for leave to ask, and does not ask yet.
ASKS_LEAVE = (
    "สอบถาม", "ถาม", "ถามอะไร", "ถามไร", "สอบถามอะไร", "ปรึกษา", "คำถาม", "คำปรึกษา", "คำแนะนำ",
    "ความช่วยเหลือ", "ช่วย", "ข้อสงสัย", "สงสัย",
)  # fmt: skip
AROUND_LEAVE = (
    "อยาก", "ขอ", "จะ", "มี", "เรื่อง", "บางเรื่อง", "เรื่องนึง", "เรื่องหนึ่ง", "หน่อย", "นิดนึง",
    "นิดหนึ่ง", "นิด", "รบกวน", "ได้", "ได้ไหม", "ได้มั้ย", "ได้ป่าว", "ด้วย", "ที", "ดิ", "ข้อมูล",
    "เพิ่มเติม", "ต้องการ", "กำลัง", "คือ", "พอดี", "หนู", "ผม", "ฉัน", "เรา", "ดิฉัน", "ยาย",
    "ป้า", "ตา", "ลุง", "แอด", "แอดมิน", "แม่", "พ่อ", "พี่", "น้อง", "เจ้าหน้าที่", "ใคร", "อยู่",
    "ไหม", "มั้ย", "อยู่ไหม", "อยู่มั้ย", "หนึ่ง", "สอง", "ข้อ", "คน", "ให้", "ใน", "เกี่ยวกับ",
    "แอบ", "เข้ามา", "มา", "กับ", "สัก", "ซัก",
)  # fmt: skip
