"""Texts around the letters of a complaint: content; the letters are officers' own."""

from handlers.texts.i18n import Localized

CHOICE_TITLE = Localized("ส่งจดหมายถึงใครคะ", "Whom is the letter for?")
CHOICE_PARAGRAPH = Localized(
    "เลือกได้เลยค่ะ รู้ทันเขียนจากคำตอบในเรื่องนี้ให้แล้ว คุณอ่าน คัดลอก แล้วส่งเอง รู้ทันไม่ได้ส่งให้ใคร",
    "It is written from your own answers, in Thai. You read it, copy it and send it yourself. "
    "Ruthan sends it to nobody.",
)
# How one of them is called by its place.
PLACES = tuple(
    (*(f"{each}{word}" for each in ("อัน", "ข้อ", "ฉบับ", "ใบ", "ตัว") for word in words), english)
    for words, english in (
        (("แรก", "ที่หนึ่ง", "ที่ 1", " 1"), "the first one"),
        (("ที่สอง", "ที่ 2", " 2"), "the second one"),
        (("ที่สาม", "ที่ 3", " 3"), "the third one"),
        (("ที่สี่", "ที่ 4", " 4"), "the fourth one"),
    )
)
LAST_PLACE = ("อันสุดท้าย", "ฉบับสุดท้าย", "ใบสุดท้าย", "ข้อสุดท้าย", "the last one")
# Words around the name of whom it goes to.
AROUND_A_NAME = (
    "เอา", "ขอ", "เลือก", "ส่ง", "ให้", "ถึง", "ไป", "ไปให้", "ของ", "ฉบับ", "จดหมาย", "ใบ", "อัน", "ก่อน",
    "แล้วกัน", "ดีกว่า", "เลย", "หน่อย", "อะ", "อ่ะ", "ละกัน", "ที่", "to", "the", "for", "one", "please",
)  # fmt: skip
CHOICE_NOTE = Localized(
    "มีเฉพาะฉบับที่ตรงกับเรื่องนี้ค่ะ ข้อมูลยังไม่ครบหรือไม่ตรง กด แก้ไขข้อมูล ก่อนได้",
    "Only letters that fit this complaint. Something missing or wrong? Tap Correct it first.",
)
NONE_FITS = Localized(
    "ตอนนี้ยังไม่มีจดหมายที่ตรงกับเรื่องนี้ค่ะ อยากได้คำแนะนำ โทร สคบ. 1166",
    "No letter fits this complaint yet. For advice call 1166.",
)
AFTER_FILING = Localized(
    "เล่าเรื่องให้รู้ทันก่อนค่ะ กด ร้องเรียน ตอบไม่กี่ข้อ แล้วรู้ทันเขียนให้จากเรื่องของคุณ ถึงร้าน ขนส่ง ธนาคาร หรือตำรวจ "
    "เพิ่งโอนเงินไป โทรธนาคารหรือ 1441 ก่อนนะคะ",
    "Tell your story first: tap the button and answer a few questions. The letter is then written "
    "from it. Just paid? Call your bank or 1441 first.",
)
READ_FIRST = Localized(
    "อ่านดูก่อนนะคะ ตรงแล้วกด คัดลอก ไปวางในแชตหรืออีเมล แก้คำได้ตามใจ",
    "In Thai. Have somebody read it with you, then tap Copy and paste it.",
)
COPY_LABEL = Localized("คัดลอกจดหมาย", "Copy the letter")
HOW_IN_ENGLISH = "Paste it into the chat or an e-mail, with your evidence, and keep what you sent."


def in_parts(count: int) -> str:
    """Instructions to put a letter of several parts together."""
    return Localized(
        f"อ่านดูก่อนนะคะ จดหมายยาว จึงมี {count} ส่วน คัดลอกทีละส่วน แล้ววางต่อกันตามเลข",
        f"In Thai, and long: {count} parts. Copy one after the other and paste them in order.",
    )


def copy_part(number: int, count: int) -> str:
    """Label of the button that copies one part of several."""
    return Localized(f"คัดลอก {number}/{count}", f"Copy {number}/{count}")
