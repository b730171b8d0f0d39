"""Texts for pictures and files that the bot cannot keep, or gave back."""

from handlers.texts.i18n import Localized

PDF_AND_PICTURES = Localized("รูป หรือ PDF ที่ไม่ได้ใส่รหัส", "a picture, or a PDF without a password")
CAMERA_LABEL = Localized("ถ่ายรูป", "Take a picture")
ALBUM_LABEL = Localized("เลือกรูปในเครื่อง", "Choose a picture")
NOT_AT_LINE = Localized(
    "รูปนี้ยังไม่ได้เก็บค่ะ เพราะส่งมาจากแอปอื่นและไม่ได้อยู่ที่ LINE รู้ทันจึงเปิดไม่ได้ "
    "บันทึกรูปลงเครื่อง แล้วเลือกส่งจากในแชตนี้นะคะ",
    "This picture was not kept: another app holds it, not LINE, so I cannot open it. Save it to "
    "your phone, then send it from this chat.",
)
# What somebody whose complaint was sent types before sending another file.
ADD_WORD = "เพิ่มหลักฐาน"
DISK_FULL = Localized(
    "ตอนนี้รู้ทันรับไฟล์เพิ่มไม่ได้ชั่วคราวค่ะ ไฟล์นี้ยังไม่ได้เก็บ เก็บไว้ในเครื่องก่อน แล้วค่อยส่งใหม่ภายหลังนะคะ "
    "พิมพ์เล่าต่อได้ตามปกติค่ะ",
    "I cannot take files just now. This one was not kept; keep it and send it later. You can go "
    "on typing.",
)
TOO_BIG = Localized(
    "ไฟล์นี้ใหญ่เกินไปค่ะ รับได้ไม่เกิน 20 MB ไฟล์นี้ยังไม่ได้เก็บ ลองจับภาพหน้าจอแล้วส่งเป็นรูปแทนนะคะ",
    "This file is too big; 20 MB at most. It was not kept. A screenshot may do instead.",
)
# Shown in the complaint's history.
TAKEN_BACK_STEP = "ผู้ร้องยกเลิกการส่งไฟล์หลักฐาน 1 ไฟล์ ระบบลบไฟล์แล้ว"

# By what went wrong: of one file, and of several.
LOST: dict[str, tuple[str, str]] = {
    "unreadable": ("ไฟล์นี้เปิดไม่ได้ค่ะ อาจเสียหาย ใส่รหัสไว้ หรือส่งมาไม่ครบ", "เปิดไม่ได้ {count} ไฟล์"),
    "kind": ("ไฟล์นี้เปิดไม่ได้ค่ะ เพราะไม่ใช่รูปหรือ PDF", "ไม่ใช่รูปหรือ PDF {count} ไฟล์"),
    "too-big": ("ไฟล์นี้ใหญ่เกิน 20 MB จึงยังไม่ได้เก็บค่ะ", "ใหญ่เกิน 20 MB {count} ไฟล์"),
    "gone": ("ไฟล์นี้มาไม่ถึงค่ะ ดึงจาก LINE ไม่สำเร็จ", "ดึงจาก LINE ไม่สำเร็จ {count} ไฟล์"),
}


_WHAT_FOR = "เป็นหลักฐานจะร้องเรียน หรืออยากถามคะ ถ้าร้องเรียน จะแนบรูปให้หลังคุณยินยอม"


def early_pictures(count: int, unread: int) -> str:
    """Reply to pictures without a word before any complaint; `unread` of them could not be read."""
    which = "" if unread == count else f" {unread} รูป"
    return (
        f"ได้รับรูปแล้ว {count} รูปค่ะ แต่รู้ทันอ่านไม่ได้หรืออ่านไม่ทัน{which} "
        "ถ้าสงสัยสิ่งที่อยู่ในรูป อย่าเพิ่งกด สแกน หรือโอน "
        f"ส่งรูปอีกครั้ง หรือพิมพ์ข้อความในรูปมา รูปยังไม่ได้เก็บไว้ {_WHAT_FOR}"
    )


def early_pictures_read(count: int) -> str:
    """The same, where words and codes were read and show nothing."""
    return (
        f"ได้รับรูปแล้ว {count} รูปค่ะ อ่านแล้วไม่เห็นข้อความหรือ QR ที่เตือนได้ ส่งผิดรูป ส่งใหม่ได้เลย "
        f"รูปยังไม่ได้เก็บไว้ {_WHAT_FOR}"
    )


def early_pictures_without_words(count: int) -> str:
    """The same, where only codes could be read."""
    return (
        f"ได้รับรูปแล้ว {count} รูปค่ะ รู้ทันอ่านได้แต่ QR ในรูป ถ้าสงสัยข้อความ คัดลอกหรือพิมพ์มาได้เลย "
        f"ยังไม่ได้เก็บรูปไว้ {_WHAT_FOR}"
    )


def early_pictures_at_consent(count: int) -> str:
    """Reply to a picture while consent is asked for: those of the last day become evidence."""
    return Localized(
        f"ได้รับรูปแล้ว {count} รูปค่ะ แต่ยังไม่ได้เก็บไว้ ถ้ายินยอม จะแนบเป็นหลักฐานให้เลย ไม่ต้องส่งใหม่",
        f"Got {count} pictures, not kept yet. If you agree, they become evidence at once.",
    )


def early_pictures_of_draft(count: int) -> str:
    """Reply to a picture while a draft waits, with the count of those of the last day."""
    return Localized(
        f"ได้รับรูปแล้ว {count} รูปค่ะ แต่ยังไม่ได้เก็บไว้ ถ้าเป็นหลักฐานของเรื่องที่กรอกค้างไว้ กด ทำต่อ แล้วจะแนบให้",
        f"Got {count} pictures, not kept yet. Evidence for your unfinished complaint? Tap "
        f"Continue.",
    )


USE_SLIP_LABEL = Localized("ใส่เลขจากสลิป", "Use the slip's number")


def slip_found(slip: str) -> str:
    """Notice that a slip's code was read in a picture: its bank and reference."""
    return Localized(
        f"ในรูปมี QR ของสลิป: {slip} มีแต่ธนาคารนี้ที่ยืนยันได้ว่าสลิปจริง ใส่ในเรื่องร้องเรียน กดปุ่มข้างล่างได้ค่ะ",
        f"The picture has a slip's QR code: {slip}. Only this bank can confirm the slip. Tap below "
        "to add it to your complaint.",
    )


def slip_taken(slip: str) -> str:
    """Confirmation that the data of a slip's code was added to the complaint."""
    return Localized(f"ใส่ {slip} ในเรื่องร้องเรียนแล้วค่ะ", f"Added to your complaint: {slip}.")


def day_full(limit: int) -> str:
    """Refusal of a file after the limit of one person for a day."""
    return Localized(
        f"วันนี้รับไฟล์ครบ {limit} ไฟล์แล้วค่ะ ไฟล์นี้ยังไม่ได้เก็บ พรุ่งนี้ส่งเพิ่มได้ และพิมพ์เล่าต่อได้เลยค่ะ",
        f"{limit} files a day, and there are that many now. This one was not kept; send it "
        "tomorrow.",
    )


def lost(counts: dict[str, int], kept: int | None) -> str:
    """Notice of files that are not there or cannot be opened; `kept` is how many an open draft
    still has, None where the complaint was sent."""
    total = sum(counts.values())
    if total == 1:
        said = LOST[next(iter(counts))][0]
    else:
        parts = [LOST[failure][1].format(count=count) for failure, count in counts.items()]
        said = f"มีไฟล์ที่ยังใช้เป็นหลักฐานไม่ได้ {total} ไฟล์ค่ะ ({' และ '.join(parts)})"
    if kept is None:
        return f"{said} พิมพ์ {ADD_WORD} แล้วส่งใหม่ได้ค่ะ เป็น{PDF_AND_PICTURES}"
    return f"{said} ส่งใหม่ได้เลยนะคะ เป็น{PDF_AND_PICTURES} ตอนนี้มีหลักฐาน {kept} ไฟล์"


def file_deleted(number: str) -> str:
    """Confirmation that a file of a sent complaint was deleted, since its sender took it back."""
    return f"ลบไฟล์ที่คุณยกเลิกออกจากเรื่อง {number} แล้วค่ะ เจ้าหน้าที่เห็นเพียงว่าเคยมีไฟล์และผู้ส่งลบไปแล้ว"
