"""Texts and recognised words for the status of a complaint that was sent: content."""

from db.texts import STATUS_LABELS
from handlers.texts.i18n import Localized

STATUS_WORDS = (
    "ติดตามเรื่อง", "สถานะ", "ถึงไหน", "เรื่องที่แจ้ง", "เรื่องของฉัน", "เรื่องของหนู", "เรื่องที่ร้องเรียน",
    "เช็คเรื่อง", "เรื่องร้องเรียนของฉัน", "เรื่องเข้ายัง", "เข้าระบบหรือยัง", "จะมีคนโทร",
)  # fmt: skip
# Whoever says one of these means a complaint that was sent, not how to send one.
OWN_COMPLAINT_WORDS = (
    "ที่แจ้งไว้", "ที่แจ้งไป", "ที่ส่งไว้", "ที่ส่งไป", "ที่ร้องเรียนไว้", "ที่ร้องเรียนไป", "เรื่องของฉัน", "เรื่องของหนู",
    "เรื่องของผม",
)  # fmt: skip
STATUS_ALONE_WORDS = ("status", "ติดตามเรื่อง", "สถานะ", "เช็คสถานะ", "เช็กสถานะ", "ดูสถานะ", "เช็คเรื่อง")
STATUS_TITLE = Localized("เรื่องของคุณ", "Your complaint")
NO_COMPLAINTS = Localized(
    "ในแชตนี้ยังไม่มีเรื่องที่ส่งไว้ค่ะ ถ้ามีเลขรับเรื่องของรู้ทัน พิมพ์มาได้เลย ถ้าเป็นเลขของ สคบ. ดูที่ complaint.ocpb.go.th "
    "หรือโทรถาม 1166",
    "No complaint was sent from this chat. Have a number of ours? Type it. A number of OCPB? See "
    "complaint.ocpb.go.th, or call 1166.",
)
NOT_YOURS = Localized(
    "ดูเรื่องของเลขนี้จากบัญชีนี้ไม่ได้ค่ะ ดูได้เฉพาะเรื่องที่ส่งจากบัญชี LINE ของตัวเอง "
    "ถ้าเป็นของคนอื่น ให้เจ้าของเรื่องเปิดดูจาก LINE ของเขา "
    "หรือโทรถาม 1166 จะทำแทนเขา ให้ถามเจ้าหน้าที่เรื่องหนังสือมอบอำนาจค่ะ",
    "This account cannot see that number; only complaints sent from your own LINE. If it is "
    "somebody else's, they can look from their LINE, or call 1166. To act for them, ask there "
    "about a letter of authority.",
)
NOT_YOURS_AGAIN = Localized(
    "เลขไหนก็ดูแทนกันที่นี่ไม่ได้ค่ะ เรื่องของคุณเอง พิมพ์ ติดตามเรื่อง ของคนอื่น ให้เจ้าของเรื่องเปิดดู หรือโทร 1166",
    "No number of somebody else can be seen here. For your own complaint, type: status. For "
    "theirs, they look themselves, or call 1166.",
)
NUMBER_OF_OFFICE = Localized(
    "เลขนี้ไม่ใช่เลขรับเรื่องของรู้ทันค่ะ ของรู้ทันหน้าตาแบบ RT-XXXX-XXXX ถ้าเป็นเลขรับแจ้งของ สคบ. ดูที่ "
    "complaint.ocpb.go.th หรือโทรถาม 1166",
    "That is not a number of ours; they look like RT-XXXX-XXXX. A number of OCPB? See "
    "complaint.ocpb.go.th, or call 1166.",
)
# A number of these is no complaint's.
OTHER_NUMBER_WORDS = (
    "พัสดุ", "แทร็ก", "แทรค", "ออเดอร์", "คำสั่งซื้อ", "สั่งซื้อ", "order", "tracking", "parcel",
)  # fmt: skip
NUMBER_WRONG = Localized(
    "เลขนี้ยังไม่ถูกรูปแบบค่ะ เลขรับเรื่องหน้าตาแบบ RT-XXXX-XXXX ดูได้จากข้อความตอนส่งเรื่องเสร็จ",
    "That number looks wrong. Ours look like RT-XXXX-XXXX; it stands in the message when you "
    "sent the complaint.",
)
OF_SOMEBODY_WORDS = (
    "ของเพื่อน",
    "ของแม่",
    "ของพ่อ",
    "ของแฟน",
    "ของพี่",
    "ของน้อง",
    "ของคนอื่น",
    "ของญาติ",
    "ของลูก",
)
FOR_SOMEBODY_WORDS = ("ฝากมา", "งั้นลอง", "ลองเลข", "ลองอีก", "เพื่อนให้ดู", "ขอดูหน่อย")
NUMBER_BEGINNINGS = ("เลข",)
HOW_LONG_WORDS = ("กว่าจะมีคนโทร", "จะมีคนโทร", "กว่าจะติดต่อ", "กว่าจะโทร", "อีกนานไหม", "อีกนานมั้ย")
USUAL_TIME = Localized(
    "รับปากวันแน่นอนไม่ได้ค่ะ ถ้าเกิน 15 วันหลังส่งเรื่องแล้วยังเงียบ โทร 1166 พร้อมเลขรับเรื่องได้เลย",
    "No day can be promised. No call within 15 days after sending? Call 1166 with your number.",
)
FILED_ROW = Localized("ส่งเมื่อ", "Sent")
STATUS_ROW = Localized("สถานะ", "Status")
NEXT_ROW = Localized("ขั้นต่อไป", "Next")
NOTE_ROW = Localized("ข้อความจากเจ้าหน้าที่", "From the officer")
NEXT_STEPS = {
    "received": Localized(
        "เจ้าหน้าที่จะตรวจเรื่อง ถ้าเกิน 15 วันแล้วยังเงียบ โทร 1166",
        "An officer checks it. No call within 15 days? Call 1166",
    ),
    "checking": Localized(
        "เจ้าหน้าที่กำลังตรวจสอบ อาจโทรมาขอข้อมูลเพิ่ม", "An officer is checking it and may call for more"
    ),
    "mediating": Localized(
        "กำลังไกล่เกลี่ยกับร้าน เตรียมหลักฐานไว้ใกล้ตัวนะคะ",
        "Mediation with the shop. Keep your evidence near",
    ),
    "settled": Localized(
        "ถ้าร้านยังไม่ทำตามที่ตกลง โทร 1166 ได้ค่ะ", "If the shop does not do what was agreed, call 1166"
    ),
    "not_settled": Localized(
        "เจ้าหน้าที่จะบอกทางเลือกถัดไป หรือโทรถาม 1166",
        "An officer tells you what else is possible, or call 1166",
    ),
    "referred": Localized(
        "หน่วยงานที่รับเรื่องต่อจะติดต่อคุณ", "The office that has it now will contact you"
    ),
    "withdrawn": Localized(
        "เจ้าหน้าที่หยุดทำเรื่องนี้แล้ว ถ้าเปลี่ยนใจ กด เปลี่ยนใจ เอาเรื่องกลับมา",
        "Officers have stopped. Changed your mind? Tap I want it back",
    ),
    "closed": Localized("ปิดเรื่องแล้ว ถ้ายังไม่เรียบร้อย โทร 1166", "Closed. Not solved? Call 1166"),
}
# Where the office's own label speaks of its reader as of somebody else.
TO_ITS_FILER = {"withdrawn": "คุณถอนเรื่องแล้ว"}
STATUS_IN_ENGLISH = {
    "received": "Received",
    "checking": "Being checked",
    "mediating": "In mediation",
    "settled": "Settled",
    "not_settled": "Not settled",
    "referred": "Passed on",
    "withdrawn": "Withdrawn",
    "closed": "Closed",
}
# As the rich menu names a status.
_NAMED_IN_ENGLISH = tuple(f"case: {status.lower()}" for status in STATUS_IN_ENGLISH.values())
NAMED_ON_MENU = (
    *(f"สถานะ {TO_ITS_FILER.get(status, said)}" for status, said in STATUS_LABELS.items()),
    *_NAMED_IN_ENGLISH,
)
# Enough when it is all that is said.
IN_ENGLISH = (
    "where is my complaint", "what about my complaint", "my complaint status", "any news",
    "status", "see the status", "my status", "my complaint", "my case",
    "how is my case", "how is my case going", "how is my complaint",
    *_NAMED_IN_ENGLISH,
)  # fmt: skip


def label(status: str) -> str:
    """The name of a status."""
    return Localized(TO_ITS_FILER.get(status, STATUS_LABELS[status]), STATUS_IN_ENGLISH[status])


# The menu's own words for a check, which answer no open question either.
CHECK_WORDS = ("เช็คก่อนจ่าย", "เช็กก่อนจ่าย", "check before paying")
