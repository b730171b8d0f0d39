"""Variable texts of the complaint to print; its fixed words stand in its template."""

MEDIA = {
    "image/jpeg": "รูปภาพ JPEG",
    "image/png": "รูปภาพ PNG",
    "image/gif": "รูปภาพ GIF",
    "image/webp": "รูปภาพ WebP",
    "application/pdf": "เอกสาร PDF",
}
OTHER_MEDIA = "ไฟล์"
BOUGHT = "ซื้อหรือจ่ายเงิน"
SENT = "ส่งเรื่องถึงรู้ทัน"
NO_DAY = "ไม่ได้ระบุวัน"


def file_name(number: str) -> str:
    """The PDF as it is saved."""
    return f"ใบคำร้อง {number}.pdf"


def moment(day: str, clock: str) -> str:
    """A day with its hour."""
    return f"{day} เวลา {clock} น."


def status(label: str) -> str:
    """A step of the complaint's life."""
    return f"สถานะ: {label}"


def merged(into: str) -> str:
    """In the place of a status: under which number it is worked on; empty where it is not."""
    return f"รวมกับ {into}" if into else ""


def pages(count: int) -> str:
    """Number of pages of a document; empty for a picture."""
    return f"{count} หน้า " if count > 1 else ""


def size(size_bytes: int) -> str:
    """Size of a file, as people read it."""
    kilobytes = max(1, round(size_bytes / 1000))
    return f"{kilobytes / 1000:.1f} MB" if kilobytes >= 1000 else f"{kilobytes} KB"
