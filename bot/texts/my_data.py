"""The words of a person's copy of their own data: sheets, columns, what is left out and why."""

FILE_NAME = "ข้อมูลของฉัน.zip"
PAGE = "อ่านที่นี่.html"
COLUMNS_FILE = "คำอธิบายคอลัมน์.csv"
TITLE = "สำเนาข้อมูลของคุณ"
COLUMNS_HEADER = ("ตาราง", "คอลัมน์", "ชื่อในไฟล์", "ที่เก็บในระบบ", "อยู่ในสำเนานี้", "หมายเหตุ")
IN_COPY = "อยู่"
NOT_IN_COPY = "ไม่อยู่"
FILE_GONE = "ไฟล์นี้ถูกลบออกจากระบบแล้วระหว่างทำสำเนา"
ORIGINAL = "ต้นฉบับ"
COPY = "ภาพที่เจ้าหน้าที่เห็น หน้า"
DRAFT_FOLDER = "เรื่องที่กรอกค้าง"

SHEETS = {
    "person": "ห้องแชตของคุณ",
    "complaints": "เรื่องที่ส่งแล้ว",
    "events": "ประวัติของเรื่อง",
    "evidence": "ไฟล์หลักฐาน",
    "corrections": "สิ่งที่คุณแก้หลังส่ง",
    "notices": "ข่าวจากเจ้าหน้าที่",
    "call_backs": "คำขอให้โทรกลับ",
    "remembered": "สิ่งที่รู้ทันจำไว้ เช่น เรื่องที่กรอกค้าง",
    "messages": "ข้อความที่ส่งมา",
    "erase_requests": "คำขอลบข้อมูล",
    "releases": "ไฟล์ที่เคยขอ",
}
LABELS = {
    "line_id": "รหัสผู้ใช้ที่ LINE ให้",
    "since": "ทักครั้งแรก",
    "blocked_at": "บล็อกเมื่อ",
    "last_event": "ทำอะไรล่าสุดเมื่อ",
    "number": "เลขรับเรื่อง",
    "at": "วันเวลา",
    "what": "อะไร",
    "field": "ข้อ",
    "before": "ก่อนแก้",
    "after": "หลังแก้",
    "text": "ข้อความ",
    "told_at": "บอกคุณเมื่อ",
    "state": "สถานะ",
    "phone": "เบอร์",
    "message": "ข้อความที่ฝาก",
    "changed_at": "เปลี่ยนล่าสุด",
    "consent_version": "รุ่นของประกาศที่ยินยอม",
    "consent_hash": "ลายนิ้วมือของประกาศ",
    "consent_at": "ยินยอมเมื่อ",
    "name": "ชื่อ",
    "value": "ค่า",
    "event": "เหตุการณ์ตามที่ LINE ส่งมา",
    "due_at": "ตอบภายใน",
    "decided_at": "ตอบเมื่อ",
    "reason": "เหตุผลที่ตอบ",
    "expires_at": "ใช้ได้ถึง",
    "used_at": "รับไฟล์เมื่อ",
    "media_type": "ชนิดไฟล์",
    "size_bytes": "ขนาด (ไบต์)",
    "sha256": "ลายนิ้วมือไฟล์ (SHA-256)",
    "file": "ชื่อไฟล์ในสำเนานี้",
    "pages": "จำนวนหน้า",
}

_INNER = "เลขภายในของระบบ ไม่บอกอะไรเกี่ยวกับคุณ"
_KEY = "กุญแจหรือลายนิ้วมือสำหรับระบบ อ่านไม่ได้"
_OFFICE = "บันทึกภายในและงานของเจ้าหน้าที่"
_SENDING = "สิ่งที่บอตตอบคุณ ลบเมื่อส่งแล้ว อยู่ในแชต LINE ของคุณ"
_FETCHING = "ขั้นตอนการรับไฟล์จาก LINE"
# Columns of tables about persons that are not in the copy, and why.
LEFT_OUT = {
    "conversations.id": _INNER,
    "conversations.chat_hash": _KEY,
    "conversations.chat_kind": _INNER,
    "conversations.wrapped_key": _KEY,
    "conversations.retry_at": _INNER,
    "inbox.id": _INNER,
    "inbox.conversation_id": _INNER,
    "inbox.webhook_event_id": "อยู่ในเหตุการณ์แล้ว",
    "inbox.event_type": "อยู่ในเหตุการณ์แล้ว",
    "inbox.line_ms": "อยู่ในเหตุการณ์แล้ว",
    "inbox.message_hash": _KEY,
    "inbox.state": _INNER,
    "inbox.attempts": _INNER,
    "inbox.reason": _INNER,
    "inbox.finished_at": _INNER,
    "complaints.id": _INNER,
    "complaints.draft_id": _INNER,
    "complaints.conversation_id": _INNER,
    "complaints.kind": "อยู่ในคำตอบแล้ว",
    "complaints.platform": "อยู่ในคำตอบแล้ว",
    "complaints.province": "อยู่ในคำตอบแล้ว",
    "complaints.amount_satang": "อยู่ในคำตอบแล้ว",
    "complaints.purchase_date": "อยู่ในคำตอบแล้ว",
    "complaints.consent_language": "ภาษาไทยเสมอ",
    "complaints.consent_channel": "LINE เสมอ",
    "complaints.version": _INNER,
    "complaints.held_since": _OFFICE,
    "complaints.assigned_to": _OFFICE,
    "complaints.due_at": _OFFICE,
    "complaints.urgent_until": "นับจากวันที่ซื้อในคำตอบ",
    "complaint_words.word": _KEY,
    "complaint_words.complaint_id": _INNER,
    "complaint_steps.id": _INNER,
    "complaint_steps.complaint_id": _INNER,
    "complaint_steps.staff_id": _OFFICE,
    "complaint_steps.sealed_internal_note": _OFFICE,
    "complaint_changes.id": _INNER,
    "complaint_changes.complaint_id": _INNER,
    "notices.id": _INNER,
    "notices.conversation_id": _INNER,
    "notices.complaint_id": _INNER,
    "notices.staff_id": _OFFICE,
    "evidence.id": _INNER,
    "evidence.conversation_id": _INNER,
    "evidence.draft_id": _INNER,
    "evidence.message_hash": _KEY,
    "evidence.sealed_message_id": "เลขข้อความของ LINE อยู่ในเหตุการณ์แล้ว",
    "evidence.state": _FETCHING,
    "evidence.attempts": _FETCHING,
    "evidence.due_at": _FETCHING,
    "evidence.stored_as": "ไฟล์เองอยู่ในสำเนานี้",
    "evidence.copied_as": "ไฟล์เองอยู่ในสำเนานี้",
    "evidence.copied_pages": _FETCHING,
    "evidence.failure": _FETCHING,
    "evidence.tell_at": _FETCHING,
    "call_backs.id": _INNER,
    "call_backs.conversation_id": _INNER,
    "call_backs.staff_id": _OFFICE,
    "call_backs.sealed_note": _OFFICE,
    "erase_requests.id": _INNER,
    "erase_requests.conversation_id": _INNER,
    "erase_requests.staff_id": _OFFICE,
    "releases.id": _KEY,
    "releases.conversation_id": _INNER,
    "releases.complaint_id": _INNER,
    "releases.code_hash": _KEY,
    "releases.attempts": _INNER,
    "erasures.number": "ใบรับรองบอกคุณในแชตแล้ว",
    "erasures.at": "ใบรับรองบอกคุณในแชตแล้ว",
    "erasures.scope": "ใบรับรองบอกคุณในแชตแล้ว",
    "erasures.mark": _KEY,
    "erasures.conversation_id": _INNER,
    "erasures.listed_at": _INNER,
    "erasures.ended_at": _INNER,
    "outbox.id": _INNER,
    "outbox.conversation_id": _INNER,
    "outbox.sealed_batch": _SENDING,
    "outbox.retry_key": _SENDING,
    "outbox.reply_dead": _SENDING,
    "outbox.uncertain": _SENDING,
    "outbox.state": _SENDING,
    "outbox.attempts": _SENDING,
    "outbox.due_at": _SENDING,
    "outbox.leased_until": _SENDING,
    "outbox.reason": _SENDING,
    "outbox.created_at": _SENDING,
    "outbox.finished_at": _SENDING,
}


def made_at(moment: str) -> str:
    """When the copy was made."""
    return f"ทำเมื่อ {moment} มีเฉพาะข้อมูลของคุณ เปิดในเครื่องของคุณเอง อย่าส่งต่อให้คนที่ไม่รู้จักค่ะ"
