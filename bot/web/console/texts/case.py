"""Texts of the page of one complaint that a template cannot know."""

KEPT_NOTE = "บันทึกไว้แล้ว ผู้ร้องไม่เห็น"
KEPT_CONTACT = "บันทึกไว้แล้ว นับเป็นการติดต่อผู้ร้อง ผู้ร้องไม่เห็นบันทึก"
# What db.complaints.contacts counts, as an officer reads it.
CONTACT_RULE = (
    "นับว่าติดต่อผู้ร้องแล้วเมื่อ ผู้ร้องได้รับข้อความหรือคำถามของเจ้าหน้าที่ โทรกลับตามที่ขอ "
    "หรือเก็บบันทึกภายในที่ติ๊กว่าได้ติดต่อ ข้อความที่ยังรอส่ง เปลี่ยนสถานะโดยไม่มีข้อความ และข้อความที่ระบบส่งเอง ไม่นับ"
)
REVEALED_BECAUSE = "แสดงข้อมูลส่วนบุคคล เพราะ"
FETCHED_BECAUSE = "ดาวน์โหลดต้นฉบับ เพราะ"
NOTE = "บันทึกไว้ให้เจ้าหน้าที่ด้วยกัน ผู้ร้องไม่เห็น"
CONTACTED = "ได้ติดต่อผู้ร้องแล้ว เช่น โทรคุย (นับเป็นการติดต่อ)"
MESSAGE = "ข้อความ"
ASKS = "เป็นคำถาม รอคำตอบจากผู้ร้อง"
CHOOSE_AGENCY = "เลือกหน่วยงาน"
REFERRED_WHAT = "ส่งอะไรให้บ้าง"
REFERRED_WHY = "เพราะอะไร"
PUBLIC_NOTE = "ข้อความถึงผู้ร้อง"
INTERNAL_NOTE = "บันทึกภายในของขั้นนี้ (ผู้ร้องไม่เห็น)"
NOTE_LENGTH = "พิมพ์บันทึก 1 ถึง 2,000 ตัวอักษร"
MESSAGE_KEPT = "เก็บข้อความไว้แล้ว ผู้ร้องจะเห็นเมื่อทักมาครั้งถัดไป ถึงตอนนั้นจึงนับว่าติดต่อแล้ว"
MESSAGE_PUSHED = "เก็บข้อความไว้แล้ว ระบบจะส่งเข้า LINE ของผู้ร้องภายในไม่กี่นาที"
MESSAGE_LENGTH = "พิมพ์ข้อความ 1 ถึง 1,000 ตัวอักษร จึงยังไม่ได้ส่ง"
ONE_IS_WAITING = "มีคำถามที่รอคำตอบอยู่แล้ว ถามได้ทีละข้อ เลิกรอข้อเดิมก่อนแล้วส่งใหม่ได้ ข้อความยังอยู่ด้านล่าง"
NOT_WAITED_FOR = "เลิกรอคำตอบแล้ว"
ANSWER_CAME = "ผู้ร้องตอบมาก่อนแล้ว หรือมีคนเลิกรอไปแล้ว ดูในเส้นเวลา"
TYPE_THE_NUMBER = "พิมพ์เลขรับเรื่องในช่องยืนยันให้ตรง แล้วบันทึกอีกครั้ง"
NEEDS_AGENCY = "การส่งต่อต้องบอกว่าส่งให้หน่วยงานไหน"
NEEDS_WHAT = "การส่งต่อต้องบอกว่าส่งอะไรให้บ้าง"
NEEDS_WHY = "การส่งต่อต้องบอกว่าเพราะอะไร"
MEDIATED_TWICE = "ไกล่เกลี่ยได้ไม่เกิน 2 ครั้ง ภายใน 90 วันหลังเริ่มครั้งแรก เลือกตกลงกันได้ ตกลงกันไม่ได้ หรือส่งต่อ"
TAKEN = "คุณรับผิดชอบเรื่องนี้แล้ว"
GIVEN = "มอบเรื่องแล้ว"
RELEASED = "คืนเรื่องแล้ว ยังไม่มีผู้รับผิดชอบ"
CHOOSE_WHO = "เลือกผู้รับก่อน แล้วกดมอบให้อีกครั้ง จึงยังไม่ได้มอบเรื่อง"
NOT_A_WORKER = "มอบให้คนนี้ไม่ได้ ดูรายชื่ออีกครั้ง"
NOT_YOURS_TO_GIVE = "เรื่องนี้มีผู้รับผิดชอบแล้ว เปลี่ยนได้เฉพาะเจ้าของเรื่อง หัวหน้า หรือผู้ดูแลระบบ"

RELEASED_MEANWHILE = "เรื่องนี้ถูกคืนไปแล้ว ตอนนี้ยังไม่มีผู้รับผิดชอบ จึงยังไม่ได้เปลี่ยน"
SYSTEM = "ระบบ"
ASSIGNED_TO_SELF = "รับผิดชอบเรื่องนี้"
ASSIGNED = "มอบเรื่องให้"
NOBODY_NOW = "คืนเรื่อง"
NOTES = {
    "noted": "บันทึกภายใน",
    "contacted": "ติดต่อผู้ร้อง",
    "called-back": "โทรกลับตามที่ผู้ร้องขอ",
}
MERGES = {
    "merged": "รวมเข้ากับเรื่อง",
    "took-in": "รวมเรื่องซ้ำเข้ามา",
    "split": "เลิกรวมกับเรื่อง",
    "gave-back": "แยกเรื่องซ้ำออก",
}
CHOOSE_MAIN = "เลือกเรื่องที่ซ้ำก่อน จึงยังไม่ได้รวม"
CANNOT_MERGE = "รวมกันไม่ได้ ต้องเป็นเรื่องของผู้ร้องคนเดียวกันที่ยังไม่ได้รวมกับเรื่องอื่น"
IS_MERGED = "เรื่องนี้ซ้ำและรวมกับเรื่องอื่นแล้ว จึงยังไม่ได้บันทึก ทำที่เรื่องหลัก"
NOT_MERGED = "เรื่องนี้ไม่ได้รวมกับเรื่องใดแล้ว"
TAKEN_APART = "เลิกรวมแล้ว เรื่องนี้ทำต่อแยกกัน"
WROTE = "เขียนถึงผู้ร้อง"
ASKED = {
    "waiting": "ถามผู้ร้อง · ● รอคำตอบ",
    "answered": "ถามผู้ร้อง · ✔ ตอบแล้ว",
    "read": "ถามผู้ร้อง · ✔ ตอบแล้ว",
    "dropped": "ถามผู้ร้อง · เลิกรอแล้ว",
}
ANSWERED = "ตอบคำถามเจ้าหน้าที่"
FILE_CAME = "ไฟล์หลักฐานเข้าระบบ"
NOT_TOLD = "● รอส่งพร้อมคำตอบครั้งถัดไป"
TO_BE_PUSHED = "● รอส่งเข้า LINE"
TO_FILER = "ถึงผู้ร้อง"
INTERNAL = "ภายใน"
REASON = "เหตุผล"
AGENCY = "หน่วยงาน"
HANDED_ON = "ส่งอะไร"
WHY = "เพราะอะไร"
BEFORE = "เดิม"
AFTER = "ใหม่"
ANSWER = "คำตอบ"
QUESTION = "คำถาม"

DUE = {
    "first_contact": "ติดต่อกลับครั้งแรก",
    "follow_up": "ติดตามผลครั้งต่อไป",
    "mediation": "จบการไกล่เกลี่ย",
}
HOLD_IS_NO_DECISION = (
    "การเก็บไว้ตามกฎหมาย (ระงับการลบ) ยังไม่ใช่คำตัดสิน คำขอลบยังรออยู่ เลือกอย่างใดอย่างหนึ่ง "
    "ยังไม่ลบ พร้อมเหตุผลที่ผู้ร้องจะเห็น หรือเลิกเก็บไว้ก่อนแล้วจึงลบ"
)
OF_SAME_FILER = "ผู้ร้องคนเดียวกัน"


def mediation(round_: int) -> str:
    """The number of the mediation."""
    return f"ไกล่เกลี่ยครั้งที่ {round_}"


def passed(what: str) -> str:
    """A deadline that has passed."""
    return f"เลยกำหนด{what}"


def due_in(days: int) -> str:
    """The days left, or overdue."""
    if days > 0:
        return f"อีก {days} วัน"
    return f"เกินกำหนด {-days} วัน" if days else "ครบกำหนดวันนี้"


def taken_by(name: str) -> str:
    """Refusal, since somebody else was faster."""
    return f"{name} รับผิดชอบเรื่องนี้ไปก่อนแล้ว จึงยังไม่ได้เปลี่ยนผู้รับผิดชอบ"


def merged(into: str) -> str:
    """The number under which the complaint is handled now."""
    return f"รวมแล้ว ทำต่อที่เรื่อง {into}"


def told_at(moment: str) -> str:
    """The time when the filer was notified."""
    return f"✔ ผู้ร้องได้รับเมื่อ {moment}"


def files(count: int) -> str:
    """The number of files."""
    return f"{count} ไฟล์"


def pushes_left(left: int | None) -> str:
    """The number of messages that LINE still allows this month."""
    return "ไม่จำกัดจำนวน" if left is None else f"เดือนนี้เหลือ {left:,} ข้อความ"
