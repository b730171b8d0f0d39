"""Texts of the staff pages of alerts that their templates cannot know."""

from bot.texts.broadcasts import STOPPED_BECAUSE

STATES = {
    "draft": "✎ ร่าง",
    "submitted": "● รออีกคนอนุมัติ",
    "approved": "◆ อนุมัติแล้ว รอเวลาส่ง",
    "sending": "▲ กำลังส่ง",
    "stopped": "■ หยุดไว้",
    "done": "✔ ส่งครบแล้ว",
    "withdrawn": "↩ ยกเลิกแล้ว",
}
AUDIENCES = {
    "all": "ทุกคนที่ขอรับเตือนภัย",
    "province": "เฉพาะคนที่เลือกจังหวัด",
    "topic": "เฉพาะคนที่เลือกหัวข้อ",
}
STEPS = {
    "submit": "ส่งให้อีกคนอนุมัติ",
    "return": "ดึงกลับมาแก้",
    "approve": "อนุมัติให้ส่ง",
    "withdraw": "ยกเลิกเตือนภัยนี้",
    "stop": "หยุดส่งเดี๋ยวนี้",
    "resume": "ส่งต่อจากที่หยุด",
    "unpublish": "เอาออกจากเว็บ",
}
DONE = {
    "submit": "ส่งให้อีกคนอนุมัติแล้ว",
    "return": "ดึงกลับมาแล้ว แก้แล้วส่งให้อนุมัติใหม่",
    "approve": "อนุมัติแล้ว ระบบจะส่งเมื่อถึงเวลา",
    "withdraw": "ยกเลิกแล้ว ไม่มีใครได้รับเพิ่ม",
    "stop": "สั่งหยุดแล้ว ชุดที่กำลังส่งอยู่พอดีจะไปถึง ที่เหลือไม่ส่ง",
    "resume": "ส่งต่อจากที่หยุดแล้ว ไม่มีใครได้ซ้ำ",
    "unpublish": "เอาออกจากเว็บแล้ว คนที่ได้รับใน LINE ยังเห็นข้อความ ถ้ามีรูป รูปจะหายไป",
}
SAVED = "บันทึกร่างแล้ว ยังไม่ได้ส่งให้ใคร"
CHANGED_MEANWHILE = "มีคนเปลี่ยนเตือนภัยนี้ไปก่อนแล้ว จึงยังไม่ได้ทำอะไร ดูของล่าสุดแล้วทำอีกครั้ง"
EDITED_MEANWHILE = "มีคนเปลี่ยนเตือนภัยนี้ไปก่อนแล้ว จึงยังไม่ได้บันทึก ที่คุณพิมพ์ยังอยู่ในช่องด้านล่าง"
SAME_AUTHOR = "คนเขียนอนุมัติเองไม่ได้ ให้หัวหน้าอีกคนอ่านแล้วอนุมัติ"
NOT_YOURS = "ขั้นนี้ต้องให้หัวหน้าหรือผู้ดูแลระบบทำ"
TOO_MANY_A_WEEK = (
    "ประชาชนได้คำสัญญาว่าไม่เกินสัปดาห์ละ 2 ครั้ง และใน 7 วันนั้นมีเตือนภัยครบ 2 ครั้งแล้ว ดึงกลับมาเลื่อนเวลาส่ง หรือรอก่อน"
)

WITHOUT_PICTURE = "เอารูปออก"
ALT = "คำบรรยายรูป สำหรับคนที่มองไม่เห็นรูป ต้องมีถ้าใส่รูป"
TOPIC = "คำตอบที่ให้อ่านต่อ (ไม่ใส่ก็ได้)"
NO_BUTTON = "ไม่มีปุ่มอ่านต่อ"
AUDIENCE = "ผู้รับ"
PROVINCE = "จังหวัด ถ้าส่งเฉพาะจังหวัด"
CHOOSE_PROVINCE = "เลือกจังหวัด"
SECTION = "หัวข้อ ถ้าส่งเฉพาะหัวข้อ"
CHOOSE_SECTION = "เลือกหัวข้อ"
SEND_AT = "เวลาส่ง เว้นว่างคือทันทีที่อนุมัติ"
NO_AUDIENCE = "ผู้รับ: เลือกข้อหนึ่ง"
NO_TEXT = "ข้อความ: ยังว่างอยู่ พิมพ์บรรทัดแรกเป็นหัวเรื่อง แล้วบอกว่าต้องทำอะไร"
ONLY_TITLE = "ข้อความ: มีแต่หัวเรื่อง ขึ้นบรรทัดใหม่แล้วบอกว่าต้องทำอะไร"
NO_TOPIC = "คำตอบที่ให้อ่านต่อ: ไม่มีเรื่องนี้ในคลังความรู้แล้ว เลือกใหม่"
NO_PROVINCE = "จังหวัด: ยังไม่ได้เลือก เลือกจังหวัด หรือเปลี่ยนผู้รับเป็นทุกคน"
NO_SECTION = "หัวข้อ: ยังไม่ได้เลือก เลือกหัวข้อ หรือเปลี่ยนผู้รับเป็นทุกคน"
WRONG_MOMENT = "เวลาส่ง: อ่านไม่ได้ พิมพ์แบบ 25/11/2569 09:00 หรือเว้นว่างให้ส่งทันทีที่อนุมัติ"
MOMENT_PAST = "เวลาส่ง: ผ่านไปแล้ว พิมพ์เวลาใหม่ หรือเว้นว่างให้ส่งทันทีที่อนุมัติ"
MOMENT_FAR = "เวลาส่ง: ไกลเกิน 90 วัน พิมพ์เวลาที่ใกล้กว่านี้"
PICTURE_TOO_LARGE = "รูป: ใหญ่เกิน 5 MB ย่อรูปหรือเลือกรูปอื่น ที่พิมพ์ไว้ยังอยู่"
PICTURE_KIND = "รูป: ไม่ใช่รูป JPEG หรือ PNG เลือกไฟล์รูปใหม่ ที่พิมพ์ไว้ยังอยู่"
PICTURE_UNREADABLE = "รูป: เปิดไม่ได้ ไฟล์อาจเสียหรือใหญ่เกิน 50 ล้านพิกเซล บันทึกรูปใหม่แล้วเลือกอีกครั้ง ที่พิมพ์ไว้ยังอยู่"
PICTURE_GONE = "รูป: ไม่มีในระบบแล้ว เลือกรูปอีกครั้ง ที่พิมพ์ไว้ยังอยู่"
NO_PICTURE = "รูป: ยังไม่ได้เลือกรูป แต่มีคำบรรยายแล้ว เลือกรูป หรือลบคำบรรยาย"
NO_ALT = "คำบรรยายรูป: ยังว่างอยู่ พิมพ์ว่าในรูปมีอะไร คนที่มองไม่เห็นจะได้ฟัง"


def text_label(longest_title: int) -> str:
    """Label of the text."""
    return f"ข้อความ บรรทัดแรกเป็นหัวเรื่อง ไม่เกิน {longest_title} ตัวอักษร"


def too_long(count: int, limit: int) -> str:
    """The text has so many letters."""
    return f"ข้อความ: ยาว {count:,} ตัวอักษร ตัดให้เหลือไม่เกิน {limit:,}"


def alt_too_long(count: int, limit: int) -> str:
    """The words for a picture have so many letters."""
    return f"คำบรรยายรูป: ยาว {count:,} ตัวอักษร ตัดให้เหลือไม่เกิน {limit:,}"


def title_too_long(count: int, limit: int) -> str:
    """The first line has so many letters."""
    return f"ข้อความ: บรรทัดแรกยาว {count} ตัวอักษร เป็นหัวเรื่อง ตัดให้เหลือไม่เกิน {limit} แล้วขึ้นบรรทัดใหม่"


def cost(recipients: int, left: int | None) -> str:
    """The messages of LINE's quota that it takes, and those left (None: no limit)."""
    room = "ไม่จำกัด" if left is None else f"เหลือ {left:,}"
    return f"ส่งถึง {recipients:,} คน ใช้โควตา LINE {recipients:,} ข้อความ (เดือนนี้{room})"


def cost_unknown(recipients: int) -> str:
    """The same where nothing is known of the quota."""
    return f"ส่งถึง {recipients:,} คน ใช้โควตา LINE {recipients:,} ข้อความ"


def obstacle(reason: str) -> str:
    """The reason why it could not go out now."""
    return STOPPED_BECAUSE[reason]
