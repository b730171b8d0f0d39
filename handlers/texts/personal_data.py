"""Texts on a person's own data: a summary, a copy, withdrawal of consent, erasure: content."""

from handlers.texts.i18n import Localized, english_of, joined

LABEL = Localized("ข้อมูลของฉัน", "My data")
TITLE = Localized("ข้อมูลของคุณที่รู้ทันเก็บไว้", "What we keep of you")
NOTE = Localized(
    "เข้ารหัสไว้ทั้งหมด เจ้าหน้าที่เปิดดูได้เมื่อมีเหตุผล และถูกบันทึกทุกครั้งค่ะ",
    "All of it is encrypted. Officers open it for a reason, and each time is recorded.",
)
NONE = Localized("ไม่มี", "None")

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
    "ลบทุกสิ่ง", "ลบประวัติ", "ลบแชตทั้งหมด", "ลบแชททั้งหมด", "ลบที่คุยกันทั้งหมด", "อยากให้ลบที่คุย",
    "อยากให้ลบทุกอย่าง",
    "ช่วยลบทุกอย่าง", "ช่วยลบประวัติ", "ลบทุกอย่างที่บอท", "ลบทุกอย่างที่เก็บ", "ลบทุกอย่างที่เกี่ยว", "ลบทุกอย่างเกี่ยว",
    "ลบทุกอย่างของ", "ลบทั้งหมดที่เก็บ",
)  # fmt: skip
# The word of a number that is asked stands in it by chance.
NO_QUESTION = "เกี่ยว"
ERASE_IN_EMERGENCY = (*ERASE_BEGINNINGS, "ขอลบชื่อ", "ลบชื่อออก", "ลบชื่อหนู", "ลบชื่อผม", "ลบชื่อฉัน")
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
    "shop",
    "lazada",
    "tiktok",
    "facebook",
    "instagram",
    "seller",
    "bank",
    "website",
)
FILED_TOO_WORDS = (
    "เรื่องที่ยื่น", "เรื่องที่ส่ง", "เรื่องที่แจ้ง", "เรื่องที่ร้องเรียน", "ที่ยื่นไป", "ที่ส่งไป", "ที่แจ้งไป",
    "ยื่นไปแล้ว", "ส่งไปแล้ว",
)  # fmt: skip
FILED_TOO = Localized(
    "เรื่องที่ส่งแล้วขอลบได้ค่ะ แต่เจ้าหน้าที่ต้องตรวจก่อน ภายใน 30 วัน เพราะบางเรื่องกฎหมายให้เก็บไว้ เช่น ใช้ต่อสู้คดี "
    "ถ้าลบไม่ได้จะบอกเหตุผล ถามเพิ่ม โทร 1166",
    "Sent complaints can be erased as well, after an officer looked at them, within 30 days. "
    "Some must be kept by law, for a court case for example; then you are told why. Call 1166.",
)
# Enough when it is all that is said, and no form stands open.
ERASE_EVERYTHING_WORDS = (
    "ลบให้หมด", "ลบให้หมดเลย", "ลบหมดเลย", "ลบทั้งหมด", "ลบทั้งหมดเลย", "ลบทุกอย่าง", "ลบทุกอย่างเลย",
    "ลบออกให้หมด", "ลบออกให้หมดเลย", "ขอลบทั้งหมด", "ขอลบทุกอย่าง", "ขอลบให้หมด", "ช่วยลบให้หมด",
    "ช่วยลบทั้งหมด", "ลบให้หมดนะ", "ลบให้หน่อย", "delete everything", "erase everything",
    "delete all my data", "delete it all", "delete all",
)  # fmt: skip
# By who has sent one.
ERASE_FILED_WORDS = (
    "ลบเรื่องที่ส่ง", "ลบเรื่องที่แจ้ง", "ลบเรื่องนี้", "ลบเรื่องร้องเรียน", "ลบเรื่องของ", "ลบเรื่องให้", "ลบคำร้อง",
    "ลบที่ร้องเรียน", "delete my complaint", "erase my complaint",
)  # fmt: skip
# Under the card that shows what is held.
ERASE_IT_WORDS = (
    *ERASE_EVERYTHING_WORDS, "ลบ", "ลบเลย", "ลบออก", "ลบทิ้ง", "ขอลบ", "อยากลบ", "ลบได้ไหม", "ลบได้มั้ย",
    "ขอลบได้ไหม", "อยากให้ลบ", "ลบข้อมูล", "ลบข้อมูลเลย", "delete", "delete it", "erase", "erase it",
)  # fmt: skip
COPY_IT_WORDS = ("สำเนา", "ดาวน์โหลด", "ขอไฟล์", "ขอดาวน์โหลด", "copy", "download", "get a copy")
CONFIRM_WORDS = (
    *ERASE_EVERYTHING_WORDS, "ยืนยันลบ", "ยืนยันลบข้อมูล", "ยืนยัน", "ลบ", "ลบเลย", "ลบได้เลย", "ใช่",
    "ใช่ ลบเลย", "ตกลง", "yes", "yes, erase", "yes erase", "confirm", "delete", "erase",
)  # fmt: skip
WITHDRAW_YES_WORDS = (
    "ยืนยันถอนยินยอม", "ยืนยันถอน", "ยืนยัน", "ถอนเลย", "ถอนได้เลย", "ใช่", "ใช่ ถอนเลย", "ตกลง", "yes",
    "yes, withdraw", "yes withdraw", "confirm",
)  # fmt: skip
KEEP_WORDS = (
    "ไม่ลบ", "ไม่ลบแล้ว", "ไม่", "ยกเลิก", "เก็บไว้ก่อน", "ไม่เอา", "ไม่ถอน", "ไม่ถอนแล้ว", "เปลี่ยนใจ",
    "หนูเปลี่ยนใจ", "อย่าเพิ่ง", "อย่าเพิ่งลบ", "อย่าพึ่งลบ", "เดี๋ยวก่อน", "เดี๋ยว", "รอก่อน", "no", "no wait",
    "wait", "keep it", "never mind", "changed my mind", "i changed my mind",
)  # fmt: skip

# What is held

DRAFT_ROW = Localized("เรื่องที่กรอกค้าง", "Unfinished complaint")
DRAFT = Localized("1 เรื่อง ลบเองถ้าเงียบไป 7 วัน", "1, deleted after 7 days of silence")
FILES_ROW = Localized("ไฟล์หลักฐาน", "Evidence")
CALL_BACK_ROW = Localized("ขอให้โทรกลับ", "Call back")
CALL_BACK_WAITS = Localized(
    "รอเจ้าหน้าที่โทร ลบเองหลังโทรแล้ว 30 วัน", "Waits for an officer; deleted 30 days after the call"
)
REMINDERS_ROW = Localized("ตั้งเตือนไว้", "Reminders")
ALERTS_ROW = Localized("รับเตือนภัย", "Alerts")
PRACTICE_ROW = Localized("คะแนนเกมรู้ทัน", "Practice game")
MESSAGES_ROW = Localized("ข้อความในแชต", "Messages")
CONSENT_ROW = Localized("ยินยอมเมื่อ", "You agreed")
NO_CONSENT = Localized("ยังไม่ได้ให้", "Not yet")
REQUEST_ROW = Localized("ขอลบเรื่องที่ส่ง", "Request to erase")
COMPLAINTS_ROW = Localized("เรื่องที่ส่งแล้ว", "Sent complaints")

COPY_LABEL = Localized("ขอสำเนา", "Get a copy")
WITHDRAW_LABEL = Localized("ถอนความยินยอม", "Withdraw consent")
ERASE_LABEL = Localized("ลบข้อมูลของฉัน", "Erase my data")
CANCEL_REQUEST_LABEL = Localized("ยกเลิกคำขอลบ", "Cancel the request")
COPY_TITLE = Localized("สำเนาข้อมูลของคุณ (ZIP)", "A copy of your data (ZIP)")

# Consent withdrawn

WITHDRAW_TITLE = Localized("ถอนความยินยอมไหมคะ", "Withdraw your consent?")
WITHDRAW_AT_ONCE = Localized(
    "ลบทันที: เรื่องที่กรอกค้าง ไฟล์ที่ยังไม่ได้ส่ง คำขอโทรกลับ การรับเตือนภัย และสิ่งที่รู้ทันจำไว้จากแชตนี้",
    "Deleted at once: the unfinished complaint, files not sent, a call back, alerts, and what is "
    "remembered of this chat",
)
WITHDRAW_NOTE = Localized(
    "ไม่ยินยอมก็ถามความรู้ได้ตามปกติค่ะ", "Without consent you may still ask questions."
)
WITHDRAW_YES_LABEL = Localized("ยืนยันถอนยินยอม", "Yes, withdraw")
WITHDRAW_NO_LABEL = Localized("ไม่ถอนแล้ว", "No, keep it")
WITHDRAWN_TITLE = Localized("ถอนความยินยอมแล้วค่ะ", "Consent withdrawn")
WITHDRAWN = Localized(
    "เรื่องที่กรอกค้าง ไฟล์ที่ยังไม่ได้ส่ง คำขอโทรกลับ การรับเตือนภัย และสิ่งที่รู้ทันจำไว้ ถูกลบแล้ว",
    "The unfinished complaint, files not sent, a call back, alerts and what was remembered are "
    "deleted",
)
WITHDRAWN_FILED = Localized(
    "เรื่องที่ส่งแล้ว เลือกได้ว่าจะถอนเรื่อง หรือขอลบ ถ้าไม่เลือก เจ้าหน้าที่ยังเก็บเรื่องไว้ตามกำหนดเวลา",
    "Sent complaints: withdraw them, or ask for them to be erased. Otherwise they are kept for "
    "their time.",
)
WITHDRAWN_STEP = "ผู้ร้องถอนความยินยอม"
NOT_WITHDRAWN = Localized("ได้ค่ะ ความยินยอมยังอยู่เหมือนเดิม", "All right, your consent stands as before.")
ASK_ERASE_LABEL = Localized("ขอลบเรื่องที่ส่ง", "Erase what I sent")

# Erased

ERASE_TITLE = Localized("ลบข้อมูลของคุณไหมคะ", "Erase your data?")
ERASE_AT_ONCE = Localized(
    "ลบทันที: ข้อความในแชต เรื่องที่กรอกค้าง ไฟล์ที่ยังไม่ได้ส่ง คำขอโทรกลับ การรับเตือนภัย และสิ่งที่รู้ทันจำไว้ "
    "ลบแล้วกู้คืนไม่ได้",
    "Deleted at once and for good: messages, the unfinished complaint, files not sent, a call "
    "back, alerts, and what is remembered",
)
ERASE_BACKUPS = Localized(
    "สำเนาสำรองเก่า ถ้าถูกนำกลับมาใช้ ระบบจะลบซ้ำก่อนเปิดใช้ค่ะ",
    "If an old backup is used again, it is made to forget first.",
)
ERASE_SOURCE = Localized(
    "ที่มา พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ม.33 · ข้อความในเครื่องของคุณเอง ลบได้ในแอป LINE",
    "Personal Data Protection Act 2019, section 33. Messages on your own phone: delete them in "
    "LINE.",
)
ERASE_YES_LABEL = Localized("ยืนยันลบข้อมูล", "Yes, erase")
ERASE_NO_LABEL = Localized("ไม่ลบแล้ว", "No, keep it")
KEPT = Localized("ได้ค่ะ ไม่ได้ลบอะไร ข้อมูลยังอยู่เหมือนเดิม", "All right, nothing was erased.")
ERASED_TITLE = Localized("ลบข้อมูลแล้วค่ะ", "Erased")
ERASED_ALL_NOTE = Localized(
    "รู้ทันจำแชตนี้ไม่ได้แล้ว เก็บเลขใบรับรองไว้ยืนยันว่าลบแล้วได้ ทักมาใหม่ได้ทุกเมื่อค่ะ",
    "We do not know this chat any more. The certificate number shows that it was done. Write "
    "again at any time.",
)
CERTIFICATE_ROW = Localized("เลขใบรับรอง", "Certificate")
ERASED_AT_ROW = Localized("ลบเมื่อ", "Erased on")
ERASED_ROW = Localized("ลบแล้ว", "Erased")
ERASED = Localized(
    "ข้อความในแชต เรื่องที่กรอกค้าง และสิ่งที่รู้ทันจำไว้",
    "Messages, the unfinished complaint, and what was remembered",
)
ERASED_FILES_ROW = Localized("ไฟล์", "Files")
ERASED_CALL_BACKS_ROW = Localized("คำขอโทรกลับ", "Call backs")
ERASED_COMPLAINTS_ROW = Localized("เรื่องที่ส่งแล้ว", "Sent complaints")
COPY_NUMBER_LABEL = Localized("คัดลอกเลข", "Copy the number")
STATISTIC_NOTE = Localized(
    "เหลือแต่ตัวเลขสถิติที่บอกไม่ได้ว่าเป็นใคร", "Only figures are left, which do not tell who it was."
)
GOES_ON = Localized("ระหว่างนี้เจ้าหน้าที่ยังทำเรื่องให้ตามปกติ", "Meanwhile the work on them goes on.")
CANCELLED = Localized(
    "ยกเลิกคำขอลบแล้วค่ะ เรื่องที่ส่งยังอยู่ครบ", "The request is cancelled. What you sent is still here."
)
NOTHING_TO_CANCEL = Localized("ตอนนี้ไม่มีคำขอลบค้างอยู่ค่ะ", "No request to erase waits now.")


def complaint_row(number: str) -> str:
    """The label of one complaint."""
    return Localized(f"เรื่อง {number}", f"Complaint {number}")


def more(count: int) -> str:
    """The number of complaints that have no row of their own."""
    return Localized(
        f"และอีก {count} เรื่อง กด ติดตามเรื่อง เพื่อดูทั้งหมด", f"and {count} more; type Status to see all"
    )


def files(count: int) -> str:
    """The number of files."""
    return Localized(f"{count} ไฟล์", str(count))


def messages(count: int) -> str:
    """The number of messages and taps, and how long they are kept."""
    return Localized(f"{count} ครั้งล่าสุด ลบเองใน 30 วัน", f"the last {count}, deleted within 30 days")


def practice_results(count: int) -> str:
    """Number of tests of the practice game."""
    return Localized(
        f"{count} ครั้ง เฉพาะคะแนน เหลือแต่ยอดรวมใน 100 วัน", f"{count} scores, added up within 100 days"
    )


def pieces(count: int) -> str:
    """The number of erased items."""
    return Localized(f"{count} รายการ", str(count))


def by(day: str) -> str:
    """The day by which an officer answers."""
    return Localized(f"เจ้าหน้าที่ตอบภายใน {day}", f"An officer answers by {english_of(day)}")


def filed_stays(count: int) -> str:
    """The effect of withdrawing consent on complaints that were sent."""
    return Localized(
        f"เรื่องที่ส่งแล้ว {count} เรื่องยังอยู่กับเจ้าหน้าที่ ถอนเรื่องหรือขอลบต่อได้หลังจากนี้",
        f"Sent complaints stay with the officers: {count}. You may withdraw or erase them after "
        "this.",
    )


def filed_is_decided(count: int) -> str:
    """The effect of an erasure on complaints that were sent."""
    return Localized(
        f"เรื่องที่ส่งแล้ว {count} เรื่อง เจ้าหน้าที่ตัดสินภายใน 30 วัน ลบได้ก็ลบทั้งเรื่อง "
        "ส่วนที่กฎหมายให้ราชการเก็บไว้จะยังลบไม่ได้ และจะบอกเหตุผลค่ะ",
        f"Sent complaints: {count}. An officer decides within 30 days. What the law makes the "
        "office keep stays, and you are told why.",
    )


def requested(count: int, day: str, *, go_on: bool) -> str:
    """Confirmation that an officer has the request; `go_on`: a complaint is still being handled."""
    asked = Localized(
        f"ส่วนเรื่องที่ส่งแล้ว {count} เรื่อง ส่งคำขอลบให้เจ้าหน้าที่แล้ว เจ้าหน้าที่ตอบภายใน {day}",
        f"Sent complaints: {count}. An officer decides on erasing them by {english_of(day)}.",
    )
    return joined(" ", (asked, GOES_ON)) if go_on else asked


def cancelled(*, go_on: bool) -> str:
    """Confirmation that the request is cancelled; `go_on`: a complaint is still being handled."""
    return joined(" ", (CANCELLED, GOES_ON)) if go_on else CANCELLED


def withdraw(number: str) -> str:
    """Label of the button that withdraws one complaint."""
    return Localized(f"ถอนเรื่อง {number}", f"Withdraw {number}")


def refused(reason: str) -> str:
    """Notification that an officer does not erase, with the reason."""
    return f"คำขอลบข้อมูลของคุณ ยังลบไม่ได้ค่ะ เหตุผล: {reason} ถ้าไม่เห็นด้วย โทร 1166"


def alerts_since(day: str) -> str:
    """The day since which alerts are sent."""
    return Localized(
        f"ตั้งแต่ {day} เลิกได้ พิมพ์ เลิกรับ", f"since {english_of(day)}; to stop, type: unsubscribe"
    )
