"""What is said and listened for of messages that were told before the consent: content."""

from handlers.texts.i18n import Localized

ROW = Localized("จากข้อความก่อนหน้า", "From earlier messages")
NOT_THIS_LABEL = Localized("ไม่เอาข้อความนี้", "Not this message")
CHOOSE_LABEL = Localized("เลือกเอาออก", "Take some out")
KEEP_ALL_LABEL = Localized("เอาไว้ทั้งหมด", "Keep all of them")
CHOOSE_TITLE = Localized("ไม่เอาข้อความไหนคะ", "Which message shall go?")
CHOOSE_PARAGRAPH = Localized(
    "ข้อความที่เอาออกจะไม่อยู่ในเรื่อง คำตอบที่อ่านจากข้อความนั้นจะถามใหม่เฉพาะข้อที่จำเป็น",
    "A message that goes is no longer in your story. Of what was read in it, only what is needed "
    "is asked again.",
)
TAKEN_OUT = Localized(
    "เอาข้อความนั้นและคำตอบที่มาจากข้อความนั้นออกแล้วค่ะ",
    "That message and the answers that came from it are taken out.",
)
NOT_THERE = Localized(
    "ข้อความนั้นไม่ได้อยู่ในเรื่องแล้วค่ะ ไม่ต้องเอาออกอีก",
    "That message is not in your complaint any more. Nothing is left to take out.",
)
TAKE_OUT_WORDS = (
    "ไม่เอาข้อความที่", "ไม่เอาข้อความนี้", "ไม่เอาข้อความ", "ไม่ใช้ข้อความ", "เอาข้อความที่", "เอาข้อความนี้ออก",
    "เอาข้อความ", "ลบข้อความที่", "ลบข้อความนี้", "not this message", "not message", "take out message",
)  # fmt: skip


def message_row(number: int) -> str:
    """Which of several messages it is."""
    return Localized(f"ข้อความที่ {number}", f"Message {number}")


def quoted(beginning: str) -> str:
    """The first letters of a message."""
    return f"“{beginning}”"


def and_more(count: int) -> str:
    """So many messages that are not quoted."""
    return Localized(f"และอีก {count} ข้อความ", f"and {count} more")
