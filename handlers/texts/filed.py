"""What is said about a complaint that was sent: add, correct, withdraw, reopen: content."""

from handlers.bilingual import Both, joined

ADD_LABEL = Both("เพิ่มหลักฐาน", "Add evidence")
CORRECT_LABEL = Both("แก้ไขข้อมูล", "Correct it")
WITHDRAW_LABEL = Both("ถอนเรื่อง", "Withdraw it")
REOPEN_LABEL = Both("ยังไม่ได้รับการแก้ไข", "Not solved yet")
NEXT_LABEL = Both("ขั้นต่อไปและวันที่", "What is next, and when")
STOP_LABEL = "ไม่แก้แล้ว"
DONE_LABEL = "พอแล้ว"

# Words typed instead of taps

ADD_WORDS = ("เพิ่มหลักฐาน", "ส่งหลักฐานเพิ่ม", "ขอเพิ่มหลักฐาน", "แนบหลักฐานเพิ่ม", "มีหลักฐานเพิ่ม")
CORRECT_WORDS = ("แก้ไขข้อมูลที่ส่ง", "แก้เรื่องที่ส่ง", "แก้ไขเรื่องที่ส่ง", "กรอกผิด", "แก้ข้อมูลในเรื่อง")
WITHDRAW_WORDS = (
    "ถอนเรื่อง", "ขอถอน", "ถอนคำร้อง", "ไม่ติดใจ", "ไม่เอาเรื่องแล้ว", "ยกเลิกเรื่องที่ส่ง", "ร้านคืนเงินแล้ว",
    "ได้เงินคืนแล้ว", "โอนคืนมาแล้ว", "คืนเงินมาแล้ว",
)  # fmt: skip
REOPEN_WORDS = (
    "เปิดเรื่องอีกครั้ง", "เปิดเรื่องใหม่อีกครั้ง", "กลับมาร้องเรียนใหม่", "ขอกลับมาใหม่", "ยังไม่ได้รับการแก้ไข",
    "ร้านยังไม่คืน", "โอนมาแค่ครึ่ง", "คืนไม่ครบ", "ได้คืนไม่ครบ",
)  # fmt: skip
NEXT_WORDS = ("อีกนานไหม", "อีกนานมั้ย", "ต้องรออีกกี่วัน", "ขั้นต่อไปคืออะไร", "เมื่อไหร่จะติดต่อกลับ", "เมื่อไรจะติดต่อ")

# Which one

WHICH_TITLE = "เรื่องไหนคะ"
NONE_OPEN = "ตอนนี้ไม่มีเรื่องที่ทำแบบนั้นได้ค่ะ กดดูสถานะได้เลย"

NOT_BEGUN = "ปุ่มนี้เก่าแล้วค่ะ กดดูสถานะ แล้วเลือกใหม่อีกครั้งได้เลย"

# Evidence

ADDING_TITLE = "ส่งรูปหรือ PDF มาได้เลยค่ะ"
ADDING_PARAGRAPH = "ปิดเลขบัตรประชาชนก่อนส่งนะคะ ส่งครบแล้วกด พอแล้ว"
ADDING_FULL = "เก็บหลักฐานได้ 10 ไฟล์ต่อเรื่องค่ะ เรื่องนี้ครบแล้ว ไฟล์นี้ยังไม่ได้เก็บ"
ADDING_WRONG = "เก็บได้เฉพาะรูปและ PDF ค่ะ ไฟล์นี้ยังไม่ได้เก็บ"
ADDING_NONE = "ยังไม่ได้เพิ่มไฟล์ค่ะ เรื่องเดิมยังอยู่ครบ"

# Corrections

CORRECT_TITLE = "แก้ข้อไหนคะ"
CORRECT_PARAGRAPH = "ของเดิมจะยังอยู่ในประวัติ เจ้าหน้าที่เห็นทั้งสองแบบค่ะ"
NOW = "ตอนนี้ตอบไว้ว่า"
NO_ANSWER = "(ไม่ได้ตอบ)"
STOPPED = "ได้ค่ะ ไม่ได้แก้อะไร เรื่องเดิมยังอยู่ครบ"
NOTHING_CHANGED = "คำตอบเหมือนเดิมค่ะ จึงไม่ได้แก้อะไร"
ALSO_NEEDED = "ข้อนี้ต้องตอบเพิ่มด้วยค่ะ"
CANNOT_BE = "เรื่องนี้ปิดแล้ว จึงแก้ไม่ได้ค่ะ ถ้ายังไม่เรียบร้อย กด ยังไม่ได้รับการแก้ไข ในหน้าสถานะ"

# Withdrawing

WITHDRAW_PARAGRAPHS = (
    "ถอนแล้วเจ้าหน้าที่จะหยุดทำเรื่องนี้ ยื่นใหม่ได้ถ้ายังไม่ขาดอายุความ",
    "ข้อมูลของเรื่องยังเก็บไว้ตามกำหนดเวลา ถ้าอยากให้ลบ บอกได้ค่ะ",
)
WITHDRAW_QUESTION = "ถอนเพราะอะไรคะ ไม่บอกก็ได้"
REASONS = {
    "refunded": "ร้านคืนเงินแล้ว",
    "agreed": "ตกลงกันได้แล้ว",
    "delivered": "ได้ของแล้ว",
    "no-more": "ไม่อยากทำต่อ",
    "untold": "ไม่บอก",
}
CONFIRM_LABEL = "ยืนยันถอนเรื่อง"
KEEP_LABEL = "ไม่ถอนแล้ว"
KEPT = "ได้ค่ะ เรื่องยังเดินต่อเหมือนเดิม"
REASON_KEPT = "รับทราบค่ะ ยังไม่ได้ถอนนะคะ กดยืนยันก่อน"

# Reopening

REOPEN_TITLE = "ให้เจ้าหน้าที่ทำเรื่องนี้ต่อใช่ไหมคะ"
REOPEN_PARAGRAPH = "เรื่องจะกลับไปที่ กำลังตรวจสอบ เล่าสั้น ๆ ได้ว่ายังขาดอะไร หรือกดยืนยันได้เลย"
REOPEN_YES_LABEL = "ใช่ ทำต่อ"
REOPEN_NO_LABEL = "ไม่ต้องแล้ว"
WITHDRAWN_PARAGRAPH = (
    "เรื่องนี้ถอนไปแล้วค่ะ เลือกได้สองทาง ให้เจ้าหน้าที่โทรกลับเพื่อเปิดเรื่องเดิม หรือยื่นเรื่องใหม่โดยอ้างเลขเดิม"
)
NEW_LABEL = "ยื่นเรื่องใหม่"

# What happens next

NEXT_TITLE = "ขั้นต่อไปของเรื่อง"
FILED_ROW = "ส่งเรื่อง"
CONTACT_ROW = "ติดต่อกลับครั้งแรก"
FOLLOW_UP_ROW = "ติดตามผลครั้งต่อไป"
MEDIATION_ROW = "ไกล่เกลี่ย"
MEDIATION = "นัดได้ไม่เกิน 2 ครั้ง ภายใน 90 วันหลังเริ่มไกล่เกลี่ย"
NEXT_NOTE = "เป็นเวลาโดยปกติ ไม่ใช่คำสัญญาค่ะ เลยกำหนดแล้วยังเงียบ โทร 1166 · การร้องเรียนไม่ทำให้อายุความหยุดนับ"

# The history in the status

HISTORY_ROW = Both("ประวัติ", "History")
CORRECTED = Both("คุณแก้ไข", "Corrected:")
EVIDENCE_ADDED = Both("คุณเพิ่มหลักฐาน", "Evidence added")
EVIDENCE_REMOVED = Both("คุณลบหลักฐาน", "Evidence taken back")

# News from the office

NEWS_TITLE = "ข่าวจากเจ้าหน้าที่"

# A question of the office

QUESTION_TITLE = "เจ้าหน้าที่ถามค่ะ"
QUESTION_ROW = "เจ้าหน้าที่รอคำตอบ"
REPLY_LABEL = "ตอบเจ้าหน้าที่"
REPLY_PARAGRAPH = "พิมพ์คำตอบเป็นข้อความเดียวได้เลยค่ะ ส่งรูปไว้ก่อน แล้วค่อยพิมพ์ก็ได้"
REPLY_LATER_LABEL = "ไว้ตอบทีหลัง"
REPLY_LATER = "ได้ค่ะ ตอบเมื่อไรก็ได้ กดดูสถานะ แล้วกด ตอบเจ้าหน้าที่"
REPLY_TOO_LONG = "ยาวเกินไปค่ะ ขอไม่เกิน 2,000 ตัวอักษร พิมพ์ใหม่ให้สั้นลงอีกครั้งนะคะ"
NOTHING_ASKED = "ตอนนี้ไม่มีคำถามที่รอคำตอบค่ะ"
REPLY_PICTURE = "รับไฟล์ไว้เป็นหลักฐานแล้วค่ะ พิมพ์คำตอบต่อได้เลย"


def added(count: int) -> str:
    """So many files in this go."""
    return f"รับเพิ่มแล้ว {count} ไฟล์ค่ะ ส่งต่อได้เลย หรือกด พอแล้ว"


def all_added(count: int, number: str) -> str:
    """The end of adding."""
    return f"เพิ่มหลักฐาน {count} ไฟล์ ไว้กับเรื่อง {number} แล้วค่ะ เจ้าหน้าที่จะเห็นไฟล์ใหม่"


def corrected(labels: str, number: str) -> str:
    """What was changed."""
    return f"แก้ {labels} ของเรื่อง {number} แล้วค่ะ ของเดิมเก็บไว้ในประวัติ"


def withdraw_title(number: str) -> str:
    """Which complaint would end."""
    return f"ถอนเรื่อง {number} ไหมคะ"


def withdrawn(number: str) -> str:
    """The complaint ended as its filer wanted."""
    return f"ถอนเรื่อง {number} แล้วค่ะ ถ้าร้านไม่ทำตามที่ตกลง หรือเปลี่ยนใจ ทักมาได้ทุกเมื่อ ไม่มีค่าใช้จ่าย"


def reopened(number: str) -> str:
    """The complaint goes on."""
    return f"เปิดเรื่อง {number} ให้ทำต่อแล้วค่ะ เจ้าหน้าที่จะติดต่อกลับ"


def about(number: str) -> str:
    """Which complaint the office writes about."""
    return f"เรื่อง {number}"


def within(day: str) -> str:
    """A usual time, as a day."""
    return f"โดยปกติภายใน {day}"


def moved(status: str, note: str) -> str:
    """A change of status, as the filer is told of it."""
    return f"สถานะเปลี่ยนเป็น {status}" + (f"\n{note}" if note else "")


def replied(number: str) -> str:
    """The office has the answer."""
    return f"ส่งคำตอบของเรื่อง {number} ให้เจ้าหน้าที่แล้วค่ะ"


def merged(number: str, into: str) -> str:
    """Two complaints are one from now on."""
    return f"เรื่อง {number} ซ้ำกับเรื่อง {into} เจ้าหน้าที่จึงทำต่อที่เรื่อง {into} ข้อมูลของทั้งสองเรื่องยังอยู่ครบค่ะ"


def taken_apart(number: str) -> str:
    """Two complaints are two again."""
    return f"เจ้าหน้าที่แยกเรื่อง {number} ออกมาทำต่างหากแล้วค่ะ"


def referred(status: str, agency: str) -> str:
    """Who has it now."""
    return f"{status}: {agency}"


def history(day: str, what: str) -> str:
    """One line of a complaint's history."""
    return joined(" ", (day, what))
