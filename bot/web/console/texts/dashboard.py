"""Texts of the work desk and the dead letters."""

KINDS = {"event": "ข้อความเข้า", "answer": "คำตอบออก"}
STATES = {"dead": "✖ ทำไม่สำเร็จ", "malformed": "◆ รูปแบบผิด"}
UNKNOWN_EVENT = "ไม่ทราบชนิด"
REASONS = {
    "no events": "ข้อมูลที่ LINE ส่งมาไม่มีข้อความ",
    "not an object": "อ่านข้อมูลที่ LINE ส่งมาไม่ได้",
    "nested too deeply": "ข้อมูลที่ LINE ส่งมาซ้อนกันลึกเกินอ่าน",
}
UNTOLD_REASON = "LINE ปฏิเสธ"
TRYING_AGAIN = "ส่งกลับเข้าคิวแล้ว ระบบจะลองอีกครั้งภายในไม่กี่วินาที"
NOT_DEAD = "รายการนี้ถูกลองใหม่ไปแล้ว หรือไม่เหลือเนื้อหาให้ลอง จึงไม่ได้ทำอะไร"

PRESSING = "เงินที่อาจยังระงับทัน"
OVERDUE = "เลยกำหนดติดต่อผู้ร้อง"
MINE = "เรื่องของฉันที่ยังไม่จบ"
NOBODYS = "เรื่องใหม่ที่ยังไม่มีผู้รับผิดชอบ"
CALL_BACKS = "รอโทรกลับ"
ERASE_REQUESTS = "ขอลบข้อมูล รอตัดสิน"
BREACHES = "เหตุละเมิดข้อมูลที่ยังไม่ปิด"
DEAD_LETTERS = "ส่งหรือรับข้อความไม่สำเร็จ"

ALARM_WAITING = "มีข้อความเข้ารอนานเกิน 5 นาที ตัวประมวลผลอาจไม่ทำงาน แจ้งผู้ดูแลระบบ"
ALARM_SENDING = "มีคำตอบรอส่งนานเกิน 5 นาที LINE อาจมีปัญหาหรือรหัสช่องหมดอายุ แจ้งผู้ดูแลระบบ"
ALARM_DISK = "ดิสก์ของระบบใช้ไปแล้วอย่างน้อย 90% ถ้าเต็มจะบันทึกอะไรไม่ได้ ข้อมูลที่มีอยู่ครบ แจ้งผู้ดูแลระบบให้เพิ่มที่ว่าง"
ALARM_REVEALS = "มีคนเปิดดูข้อมูลส่วนบุคคลมากผิดปกติในหนึ่งวันที่ผ่านมา ดูที่หน้าสัญญาณเตือน"
ALARM_ERASE = "มีคำขอลบข้อมูลที่เลยกำหนด 30 วันแล้ว"


def stop_before(moment: str) -> str:
    """The deadline to stop the first of the money."""
    return f"เรื่องแรกอาจระงับเงินทันถึง {moment}"


def call_later(count: int) -> str:
    """The number of people who want to be called on a later day."""
    return f"ในนี้ {count:,} รายขอให้โทรวันหลัง"


def first_due(moment: str) -> str:
    """The deadline of the first request to be decided."""
    return f"ครบกำหนดแรก {moment}"
