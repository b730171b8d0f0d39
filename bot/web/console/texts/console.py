"""Texts of the staff pages that a template cannot know."""

from db.texts import ROLE_LABELS

# The menu in its order: whether it is a page of every day, its endpoint, its label.
MENU = (
    (True, "console.work", "งานที่รออยู่"),
    (True, "console.queue", "เรื่องร้องเรียน"),
    (True, "console.call_backs", "ขอให้โทรกลับ"),
    (True, "console.patterns", "กลุ่มเรื่อง"),
    (True, "console.early_warnings", "เตือนภัยล่วงหน้า"),
    (True, "console.broadcasts", "ส่งเตือนภัย"),
    (True, "console.export", "ส่งออก"),
    (True, "console.numbers", "ตัวเลข"),
    (False, "console.erase_requests", "ขอลบข้อมูล"),
    (False, "console.breaches", "เหตุละเมิดข้อมูล"),
    (False, "console.alarms", "สัญญาณเตือน"),
    (False, "console.knowledge", "คลังความรู้"),
    (False, "console.report", "คำถามจากผู้ใช้"),
    (False, "console.practice", "เกมรู้ทัน"),
    (False, "console.audit_log", "บันทึกการใช้งาน"),
    (False, "console.people", "เจ้าหน้าที่และสิทธิ์"),
)
LOGGED_OUT = (
    "คุณออกจากระบบไปแล้ว เพราะไม่ได้ใช้งานนานเกินไปหรือผู้ดูแลระบบให้ออก จึงยังไม่ได้บันทึกสิ่งที่เพิ่งส่ง "
    "เข้าสู่ระบบแล้วทำใหม่อีกครั้ง"
)
WRONG_LOGIN = "ชื่อหรือรหัสผ่านไม่ถูกต้อง"
SPACES_AROUND = "รหัสผ่านที่ใส่มีช่องว่างข้างหน้าหรือข้างท้าย อาจติดมาตอนวาง ลบออกแล้วลองใหม่"
NO_REASON = "พิมพ์เหตุผลก่อน ระบบบันทึกเหตุผลไว้ตรวจสอบภายหลัง"
SHORT_REASON = "เหตุผลสั้นเกินไป บอกสั้น ๆ ให้คนอื่นเข้าใจ เช่น โทรหาผู้ร้อง หรือ สรุปเสนอที่ประชุม"
ANY = "ทั้งหมด"
FIRST_DAY = "ยื่นตั้งแต่วันที่"
LAST_DAY = "ถึงวันที่"
WRONG_DAY = "อ่านวันที่ไม่ได้ หรือไม่มีวันนั้น พิมพ์ใหม่ เช่น 1/11/2569"
DAYS_CROSSED = "วันเริ่มต้นอยู่หลังวันสิ้นสุด จึงไม่มีเรื่องตรงตัวกรอง"
NEEDS_PUBLIC_NOTE = "สถานะนี้ต้องมีข้อความถึงผู้ร้อง บอกให้ชัดว่าเกิดอะไรขึ้นและผู้ร้องทำอะไรต่อได้"
STEP_NOT_ALLOWED = "เปลี่ยนจากสถานะปัจจุบันไปสถานะนี้ไม่ได้"
NOTE_TOO_LONG = "ข้อความแต่ละช่องยาวได้ไม่เกิน 2,000 ตัวอักษร"
CANNOT_OPEN = "เปิดข้อมูลที่เข้ารหัสไว้ไม่ได้ แจ้งผู้ดูแลระบบให้ตรวจกุญแจของระบบ"
CHANGED = "บันทึกการเปลี่ยนสถานะแล้ว"
CHANGES = {
    "corrected": "แก้ไข",
    "evidence-added": "เพิ่มหลักฐาน",
    "evidence-removed": "ลบหลักฐาน",
}
SHOWN_BECAUSE = "แสดงเบอร์ เพราะ"
CALL_NOTE = "บันทึกการโทร (ไม่บังคับ)"
CALL_DAY = "ขอให้โทรใหม่วันที่"
CALL_NOTED = "บันทึกว่าโทรแล้ว"
CALLED_ALREADY = "มีคนโทรไปก่อนแล้ว หรือผู้ใช้ยกเลิกคำขอไปแล้ว จึงไม่ได้บันทึกซ้ำ"
CALL_NOTE_TOO_LONG = "บันทึกการโทรยาวได้ไม่เกิน 1,000 ตัวอักษร"
NOT_ANSWERED_NOTED = "บันทึกว่าไม่รับสายแล้ว คำขอยังอยู่ในรายการ"
TRIED_ALREADY = "มีคนบันทึกการโทรรายนี้ไปก่อนแล้ว จึงไม่ได้นับซ้ำ ดูรายการล่าสุดด้านล่าง"
CALL_DAY_WRONG = "พิมพ์วันที่ขอให้โทรใหม่ ตั้งแต่วันนี้ไปไม่เกิน 90 วัน เช่น 5/11/2569 จึงยังไม่ได้บันทึก"
CALL_BACK_STATES = {"waiting": "● รอโทรกลับ", "called": "✔ โทรแล้ว"}
NO_ANSWER = "ไม่ได้ตอบ"

MEDIA_LABELS = {
    "image/jpeg": "รูป JPEG",
    "image/png": "รูป PNG",
    "image/webp": "รูป WebP",
    "application/pdf": "PDF",
}
# By what went wrong, or by the state of a file that is not there.
EVIDENCE_PROBLEMS = {
    "unreadable": "เปิดไม่ได้ เก็บต้นฉบับไว้แบบเข้ารหัสและไม่แสดง แจ้งผู้ร้องแล้ว",
    "kind": "ไม่ใช่รูปหรือ PDF จึงไม่ได้เก็บ แจ้งผู้ร้องแล้ว",
    "too-big": "ใหญ่เกิน 20 MB จึงไม่ได้เก็บ แจ้งผู้ร้องแล้ว",
    "gone": "ดึงจาก LINE ไม่สำเร็จ แจ้งผู้ร้องแล้ว",
    "taken-back": "ผู้ส่งลบไฟล์นี้แล้ว",
    "arriving": "กำลังรับจาก LINE",
}

ROLES = ROLE_LABELS

# The shape that goes with a status word, so that colour is never alone.
STATUS_SHAPES = {
    "received": "●",
    "checking": "◆",
    "mediating": "▲",
    "settled": "✔",
    "not_settled": "✖",
    "referred": "➜",
    "withdrawn": "↩",
    "closed": "■",
}


def call_again_noted(day: str) -> str:
    """Confirmation that a call was put off."""
    return f"บันทึกแล้ว จะโทรอีกครั้งวันที่ {day}"


def locked(until: str) -> str:
    """Refusal after too many wrong passwords."""
    return f"ใส่รหัสผ่านผิดหลายครั้ง เข้าได้อีกครั้งหลัง {until} น. (เวลาไทย)"


def reason_too_long(limit: int) -> str:
    """Refusal of a reason that does not fit."""
    return f"เหตุผลยาวได้ไม่เกิน {limit} ตัวอักษร"


def baht(satang: int) -> str:
    """1,234.50."""
    return f"{satang // 100:,}.{satang % 100:02d}"


def in_baht(satang: int) -> str:
    """1,234.50 บาท."""
    return f"{baht(satang)} บาท"
