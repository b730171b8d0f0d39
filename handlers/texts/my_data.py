"""What is said of a person's own data: what is held, a copy, consent withdrawn, erased: content."""

LABEL = "ข้อมูลของฉัน"
TITLE = "ข้อมูลของคุณที่รู้ทันเก็บไว้"
NOTE = "เข้ารหัสไว้ทั้งหมด เจ้าหน้าที่เปิดดูได้เมื่อมีเหตุผล และถูกบันทึกทุกครั้งค่ะ"
NONE = "ไม่มี"

WORDS = (
    "ข้อมูลของฉัน", "ดูข้อมูลของฉัน", "ขอดูข้อมูลของฉัน", "ขอดูข้อมูลของฉันหน่อย",
    "ข้อมูลส่วนตัวของฉัน", "ข้อมูลของผม", "ข้อมูลของหนู",
    "ข้อมูลของเรา", "เก็บข้อมูลอะไรของฉันไว้บ้าง", "รู้ทันเก็บข้อมูลอะไรของฉันไว้บ้าง", "my data", "my information",
)  # fmt: skip
COPY_WORDS = (
    "ขอสำเนา", "ขอสำเนาข้อมูล", "ขอสำเนาข้อมูลของฉัน", "ดาวน์โหลดข้อมูลของฉัน", "ขอไฟล์ข้อมูลของฉัน",
)  # fmt: skip
WITHDRAW_WORDS = (
    "ถอนความยินยอม", "ขอถอนความยินยอม", "ถอนยินยอม", "ยกเลิกความยินยอม", "เลิกยินยอม",
)  # fmt: skip
ERASE_WORDS = (
    "ลบข้อมูลของฉัน", "ขอลบข้อมูลของฉัน", "ลบข้อมูลฉัน", "ลบข้อมูลของผม", "ลบข้อมูลส่วนตัวของฉัน", "ลบข้อมูลทั้งหมด",
    "ลบข้อมูลของหนู", "ลบข้อมูลของเรา", "ลบประวัติของฉัน", "delete my data", "erase my data",
)  # fmt: skip
ERASE_BEGINNINGS = (
    "ลบข้อมูลของฉัน", "ลบข้อมูลของหนู", "ลบข้อมูลของผม", "ลบข้อมูลของเรา", "ลบข้อมูลทั้งหมด", "ลบข้อมูลฉัน",
    "ลบข้อมูลหนู", "ลบข้อมูลผม", "ขอลบข้อมูล", "อยากให้ลบข้อมูล", "ช่วยลบข้อมูล",
)  # fmt: skip
HELD_ELSEWHERE = (
    "ร้าน",
    "เว็บ",
    "แอป",
    "เพจ",
    "ช้อปปี้",
    "ลาซาด้า",
    "เฟซ",
    "เฟส",
    "ติ๊กต",
    "บริษัท",
    "ธนาคาร",
)
FILED_TOO_WORDS = (
    "เรื่องที่ยื่น", "เรื่องที่ส่ง", "เรื่องที่แจ้ง", "เรื่องที่ร้องเรียน", "ที่ยื่นไป", "ที่ส่งไป", "ที่แจ้งไป",
    "ยื่นไปแล้ว", "ส่งไปแล้ว",
)  # fmt: skip
FILED_TOO = (
    "เรื่องที่ส่งแล้วขอลบได้ค่ะ แต่เจ้าหน้าที่ต้องตรวจก่อน ภายใน 30 วัน เพราะบางเรื่องกฎหมายให้เก็บไว้ เช่น ใช้ต่อสู้คดี "
    "ถ้าลบไม่ได้จะบอกเหตุผล ถามเพิ่ม โทร 1166"
)
CONFIRM_WORDS = ("ยืนยันลบ", "ยืนยันลบข้อมูล", "ยืนยัน", "ลบเลย", "ลบได้เลย")
KEEP_WORDS = ("ไม่ลบ", "ไม่ลบแล้ว", "ไม่", "ยกเลิก", "เก็บไว้ก่อน", "ไม่เอา")

# What is held

DRAFT_ROW = "เรื่องที่กรอกค้าง"
DRAFT = "1 เรื่อง ลบเองถ้าเงียบไป 7 วัน"
FILES_ROW = "ไฟล์หลักฐาน"
CALL_BACK_ROW = "ขอให้โทรกลับ"
CALL_BACK_WAITS = "รอเจ้าหน้าที่โทร ลบเองหลังโทรแล้ว 30 วัน"
MESSAGES_ROW = "ข้อความในแชต"
CONSENT_ROW = "ยินยอมเมื่อ"
NO_CONSENT = "ยังไม่ได้ให้"
REQUEST_ROW = "ขอลบเรื่องที่ส่ง"
COMPLAINTS_ROW = "เรื่องที่ส่งแล้ว"

COPY_LABEL = "ขอสำเนา"
WITHDRAW_LABEL = "ถอนความยินยอม"
ERASE_LABEL = "ลบข้อมูลของฉัน"
CANCEL_REQUEST_LABEL = "ยกเลิกคำขอลบ"
COPY_TITLE = "สำเนาข้อมูลของคุณ (ZIP)"

# Consent withdrawn

WITHDRAW_TITLE = "ถอนความยินยอมไหมคะ"
WITHDRAW_AT_ONCE = "ลบทันที: เรื่องที่กรอกค้าง ไฟล์ที่ยังไม่ได้ส่ง คำขอโทรกลับ และสิ่งที่รู้ทันจำไว้จากแชตนี้"
WITHDRAW_NOTE = "ไม่ยินยอมก็ถามความรู้ได้ตามปกติค่ะ"
WITHDRAW_YES_LABEL = "ยืนยันถอนยินยอม"
WITHDRAW_NO_LABEL = "ไม่ถอนแล้ว"
WITHDRAWN_TITLE = "ถอนความยินยอมแล้วค่ะ"
WITHDRAWN = "เรื่องที่กรอกค้าง ไฟล์ที่ยังไม่ได้ส่ง คำขอโทรกลับ และสิ่งที่รู้ทันจำไว้ ถูกลบแล้ว"
WITHDRAWN_FILED = "เรื่องที่ส่งแล้ว เลือกได้ว่าจะถอนเรื่อง หรือขอลบ ถ้าไม่เลือก เจ้าหน้าที่ยังเก็บเรื่องไว้ตามกำหนดเวลา"
WITHDRAWN_STEP = "ผู้ร้องถอนความยินยอม"
NOT_WITHDRAWN = "ได้ค่ะ ความยินยอมยังอยู่เหมือนเดิม"
ASK_ERASE_LABEL = "ขอลบเรื่องที่ส่ง"

# Erased

ERASE_TITLE = "ลบข้อมูลของคุณไหมคะ"
ERASE_AT_ONCE = "ลบทันที: ข้อความในแชต เรื่องที่กรอกค้าง ไฟล์ที่ยังไม่ได้ส่ง คำขอโทรกลับ และสิ่งที่รู้ทันจำไว้ ลบแล้วกู้คืนไม่ได้"
ERASE_BACKUPS = "สำเนาสำรองเก่า ถ้าถูกนำกลับมาใช้ ระบบจะลบซ้ำก่อนเปิดใช้ค่ะ"
ERASE_SOURCE = "ที่มา พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ม.33 · ข้อความในเครื่องของคุณเอง ลบได้ในแอป LINE"
ERASE_YES_LABEL = "ยืนยันลบข้อมูล"
ERASE_NO_LABEL = "ไม่ลบแล้ว"
KEPT = "ได้ค่ะ ไม่ได้ลบอะไร ข้อมูลยังอยู่เหมือนเดิม"
ERASED_TITLE = "ลบข้อมูลแล้วค่ะ"
ERASED_ALL_NOTE = "รู้ทันจำแชตนี้ไม่ได้แล้ว เก็บเลขใบรับรองไว้ยืนยันว่าลบแล้วได้ ทักมาใหม่ได้ทุกเมื่อค่ะ"
CERTIFICATE_ROW = "เลขใบรับรอง"
ERASED_AT_ROW = "ลบเมื่อ"
ERASED_MESSAGES_ROW = "ข้อความในแชต"
ERASED_FILES_ROW = "ไฟล์"
ERASED_CALL_BACKS_ROW = "คำขอโทรกลับ"
ERASED_COMPLAINTS_ROW = "เรื่องที่ส่งแล้ว"
ERASED_MEMORY_ROW = "เรื่องที่กรอกค้างและสิ่งที่จำไว้"
ERASED_MEMORY = "ลบแล้ว"
COPY_NUMBER_LABEL = "คัดลอกเลข"
STATISTIC_NOTE = "เหลือแต่ตัวเลขสถิติที่บอกไม่ได้ว่าเป็นใคร"
CANCELLED = "ยกเลิกคำขอลบแล้วค่ะ เรื่องที่ส่งยังอยู่และเดินต่อ"
NOTHING_TO_CANCEL = "ตอนนี้ไม่มีคำขอลบค้างอยู่ค่ะ"


def complaint_row(number: str) -> str:
    """The label of one complaint."""
    return f"เรื่อง {number}"


def more(count: int) -> str:
    """Complaints that have no row of their own."""
    return f"และอีก {count} เรื่อง กด ติดตามเรื่อง เพื่อดูทั้งหมด"


def files(count: int) -> str:
    """How many files."""
    return f"{count} ไฟล์"


def messages(count: int) -> str:
    """How many messages and taps."""
    return f"{count} ครั้ง ลบเองใน 30 วัน"


def pieces(count: int) -> str:
    """How many were erased."""
    return f"{count} รายการ"


def by(day: str) -> str:
    """By when an officer answers."""
    return f"เจ้าหน้าที่ตอบภายใน {day}"


def filed_stays(count: int) -> str:
    """What withdrawing means for complaints that were sent."""
    return f"เรื่องที่ส่งแล้ว {count} เรื่องยังอยู่กับเจ้าหน้าที่ ถอนเรื่องหรือขอลบต่อได้หลังจากนี้"


def filed_is_decided(count: int) -> str:
    """What erasing means for complaints that were sent."""
    return (
        f"เรื่องที่ส่งแล้ว {count} เรื่อง เจ้าหน้าที่ตัดสินภายใน 30 วัน ลบได้ก็ลบทั้งเรื่อง "
        "ส่วนที่กฎหมายให้ราชการเก็บไว้จะยังลบไม่ได้ และจะบอกเหตุผลค่ะ"
    )


def requested(count: int, day: str) -> str:
    """The request is with an officer."""
    return f"ส่งคำขอลบเรื่องที่ส่งแล้ว {count} เรื่องให้เจ้าหน้าที่แล้ว ตอบภายใน {day} ระหว่างนี้เรื่องยังเดินต่อ"


def withdraw(number: str) -> str:
    """The button that withdraws one complaint."""
    return f"ถอนเรื่อง {number}"


def refused(reason: str) -> str:
    """An officer does not erase, and says why."""
    return f"คำขอลบข้อมูลของคุณ ยังลบไม่ได้ค่ะ เหตุผล: {reason} ถ้าไม่เห็นด้วย โทร 1166"
