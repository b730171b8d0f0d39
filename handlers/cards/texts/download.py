"""Texts and recognised words for the complaint to print."""

from handlers.texts.i18n import Localized

LABEL = Localized("ดาวน์โหลดใบคำร้อง (PDF)", "Complaint as PDF (Thai)")
LINK_REQUEST = Localized("ขอใบคำร้อง (PDF)", "The complaint as PDF")
WORDS = ("ใบคำร้อง", "ใบร้องเรียน")
WHICH_TITLE = "ใบคำร้องของเรื่องไหนคะ"
PARAGRAPHS = ("กดเปิดหน้ารับไฟล์ แล้วพิมพ์รหัสนี้ รหัสใช้ได้ครั้งเดียวค่ะ",)
CODE_ROW = "รหัส"
UNTIL_ROW = "ใช้ได้ถึง"
OPEN_LABEL = "เปิดหน้ารับไฟล์"
COPY_LABEL = "คัดลอกรหัส"
NOTE = "ในไฟล์มีข้อมูลส่วนตัวของคุณ อย่าบอกรหัสนี้กับใคร เจ้าหน้าที่ไม่ขอรหัสนี้ค่ะ"


def title(number: str) -> str:
    """Title with the complaint's number."""
    return f"ใบคำร้อง {number}"


def until(clock: str) -> str:
    """The time when the code expires."""
    return f"{clock} น. (15 นาที)"
