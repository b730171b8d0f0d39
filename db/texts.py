"""The Thai words of the shelves: status names, and the exported columns and sheets."""

from collections.abc import Mapping, Sequence
from datetime import date

from db.complaints import workflow as complaints_workflow

STATUS_LABELS: dict[str, str] = {
    complaints_workflow.RECEIVED: "รับเรื่องแล้ว",
    complaints_workflow.CHECKING: "กำลังตรวจสอบ",
    complaints_workflow.MEDIATING: "กำลังไกล่เกลี่ย",
    complaints_workflow.SETTLED: "ตกลงกันได้",
    complaints_workflow.NOT_SETTLED: "ตกลงกันไม่ได้",
    complaints_workflow.REFERRED: "ส่งต่อหน่วยงานอื่น",
    complaints_workflow.WITHDRAWN: "ผู้ร้องถอนเรื่อง",
    complaints_workflow.CLOSED: "ปิดเรื่องแล้ว",
}

# By role of a member of staff.
ROLE_LABELS: dict[str, str] = {
    "officer": "เจ้าหน้าที่",
    "supervisor": "หัวหน้า",
    "exporter": "ผู้ส่งออกข้อมูล",
    "administrator": "ผู้ดูแลระบบ",
    "auditor": "ผู้ตรวจสอบ",
}

# In the place of a status, of a duplicate that is worked on under another number.
MERGED_LABEL = "รวมกับเรื่องอื่นแล้ว"

# To whom a complaint can be referred.
AGENCY_LABELS: dict[str, str] = {
    "hotline-1441": "ศูนย์ 1441 (ระงับบัญชีปลายทาง)",
    "own-bank": "ธนาคารของผู้ร้อง (ระงับบัญชีปลายทาง)",
    "police": "ตำรวจ (แจ้งความ)",
    "fda": "อย. (1556)",
    "internal-trade": "กรมการค้าภายใน (1569)",
    "bank-of-thailand": "ธนาคารแห่งประเทศไทย (1213)",
    "nbtc": "กสทช. (1200)",
    "oic": "คปภ. (1186)",
    "etda": "สพธอ. (ETDA 1212)",
    "tcc": "สภาองค์กรของผู้บริโภค (1502)",
    "pdpc": "สคส. (คุ้มครองข้อมูลส่วนบุคคล)",
    "dip": "กรมทรัพย์สินทางปัญญา (1368)",
    "dbd": "กรมพัฒนาธุรกิจการค้า (1570)",
    "tisi": "สมอ.",
    "tourism": "กรมการท่องเที่ยว",
    "damrongtham": "ศูนย์ดำรงธรรมจังหวัด",
    "other": "หน่วยงานอื่น",
}

ACTOR_LABELS: dict[str, str] = {"filer": "ผู้ร้อง", "staff": "เจ้าหน้าที่", "system": "ระบบ"}

# What happened in the sheet of messages, by its code.
MESSAGE_LABELS: dict[str, str] = {
    "message": "เขียนถึงผู้ร้อง",
    "question": "ถามผู้ร้อง",
    "news": "ระบบแจ้งผู้ร้อง",
    "answer": "ผู้ร้องตอบ",
    "noted": "บันทึกภายใน",
    "contacted": "ติดต่อผู้ร้อง",
    "called-back": "โทรกลับตามที่ผู้ร้องขอ",
    "assigned": "มอบเรื่อง",
    "released": "คืนเรื่อง",
    "classified": "กำหนดประเภทเรื่อง",
    "merged": "รวมเข้ากับเรื่อง",
    "took-in": "รวมเรื่องซ้ำเข้ามา",
    "split": "เลิกรวมกับเรื่อง",
    "gave-back": "แยกเรื่องซ้ำออก",
}

MONTHS = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)

SUMMARY_SHEET = "สรุป"
CONTINUED = "_ต่อ"
COLUMNS_SHEET = "คำอธิบายคอลัมน์"
ABOUT_SHEET = "ข้อมูลการส่งออก"
# What lies in the sheets whose names systems read.
SHEETS: dict[str, str] = {
    "complaints": "เรื่องร้องเรียน หนึ่งเรื่องต่อแถว",
    "events": "การเปลี่ยนสถานะของแต่ละเรื่อง",
    "evidence": "ไฟล์หลักฐานของแต่ละเรื่อง",
    "wanted": "สิ่งที่ผู้ร้องต้องการ",
    SUMMARY_SHEET: "สรุปสำหรับอ่านและพิมพ์ หนึ่งเรื่องต่อแถว ข้อมูลครบอยู่ในชีต complaints",
    "messages": "ข้อความถึงผู้ร้อง คำตอบของผู้ร้อง บันทึกภายใน และการมอบเรื่อง ของขั้นสถานะอยู่ในชีต events",
}
COLUMNS_HEADER = (
    "ชีต",
    "คอลัมน์",
    "ชื่อสำหรับระบบ",
    "ความหมาย",
    "ที่มาของข้อมูล",
    "ข้อมูลส่วนบุคคล",
    "ชนิดข้อมูล",
)
# By kind of cell.
KINDS: dict[str, str] = {
    "text": "ข้อความ",
    "money": "จำนวนเงิน",
    "whole": "จำนวนเต็ม",
    "date": "วันที่",
    "moment": "วันเวลา",
}
ABOUT_HEADER = ("รายการ", "ค่า")
PERSONAL = "ใช่"
NOT_PERSONAL = "ไม่ใช่"
PERSONAL_SHOWN = "แสดง"
PERSONAL_MASKED = "ปิดบัง"

# Label and meaning of our own columns, by machine name.
COLUMNS: dict[str, tuple[str, str]] = {
    "number": ("เลขรับเรื่อง", "เลขรับเรื่องของรู้ทัน ใช้เชื่อมทุกชีตเข้าด้วยกัน"),
    "filed_at_utc": ("วันเวลาที่ยื่น (UTC)", "เวลาสากลที่ผู้ร้องกดส่งเรื่อง"),
    "filed_at_bangkok": ("วันเวลาที่ยื่น (เวลาไทย)", "เวลาไทยที่ผู้ร้องกดส่งเรื่อง"),
    "filed_on_thai": ("วันที่ยื่น (พ.ศ.)", "วันที่ยื่นตามเวลาไทย เขียนเป็นคำ ปีพุทธศักราช"),
    "filed_year": ("ปี พ.ศ.", "ปีพุทธศักราชของวันที่ยื่น"),
    "filed_month": ("เดือน", "เดือนของวันที่ยื่น 1 ถึง 12"),
    "fiscal_year": ("ปีงบประมาณ", "ปีงบประมาณ (พ.ศ.) ของวันที่ยื่น เริ่ม 1 ตุลาคม"),
    "status": ("รหัสสถานะ", "รหัสสถานะปัจจุบัน"),
    "status_label": ("สถานะ", "ชื่อสถานะปัจจุบัน เรื่องซ้ำที่รวมแล้วเขียนว่า รวมกับเรื่องอื่นแล้ว และไม่ควรนับซ้ำ"),
    "last_step_at_bangkok": ("เปลี่ยนสถานะล่าสุด (เวลาไทย)", "เวลาไทยของการเปลี่ยนสถานะครั้งล่าสุด"),
    "evidence_files": ("จำนวนไฟล์หลักฐาน", "จำนวนไฟล์หลักฐานที่เก็บไว้ครบแล้ว"),
    "consent_version": ("รุ่นของประกาศ", "รุ่นของประกาศความเป็นส่วนตัวที่ผู้ร้องยินยอม"),
    "consent_hash": ("ลายนิ้วมือของประกาศ", "SHA-256 ของข้อความประกาศที่ผู้ร้องเห็น"),
    "erased_at_utc": ("วันเวลาที่ลบข้อมูล (UTC)", "ลบข้อมูลส่วนบุคคลแล้ว เหลือเป็นตัวเลขในสถิติ"),
    "consent_language": ("ภาษาของประกาศ", "ภาษาของประกาศที่ผู้ร้องเห็น (th หรือ en)"),
    "consent_at_utc": ("วันเวลาที่ยินยอม (UTC)", "เวลาสากลที่ผู้ร้องยินยอม"),
    "assigned_to": ("ผู้รับผิดชอบ", "เจ้าหน้าที่ที่รับผิดชอบเรื่องนี้"),
    "due_at_bangkok": ("กำหนดถัดไป (เวลาไทย)", "ผู้ร้องควรได้รับการติดต่อภายในเวลานี้"),
    "referred_to": ("ส่งต่อหน่วยงาน", "หน่วยงานที่ส่งเรื่องต่อครั้งล่าสุด"),
    "merged_into": ("รวมกับเรื่อง", "เลขของเรื่องหลัก ถ้าเรื่องนี้เป็นเรื่องซ้ำที่รวมแล้ว"),
    "at_utc": ("วันเวลา (UTC)", "เวลาสากลของเหตุการณ์"),
    "at_bangkok": ("วันเวลา (เวลาไทย)", "เวลาไทยของเหตุการณ์"),
    "actor": ("ผู้ทำ", "ผู้ร้อง เจ้าหน้าที่ หรือระบบ"),
    "staff": ("ชื่อเจ้าหน้าที่", "เจ้าหน้าที่ที่ทำ"),
    "from_status": ("จากรหัสสถานะ", "สถานะก่อนเปลี่ยน"),
    "to_status": ("เป็นรหัสสถานะ", "สถานะหลังเปลี่ยน"),
    "to_status_label": ("เป็นสถานะ", "ชื่อสถานะหลังเปลี่ยน"),
    "public_note": ("ข้อความถึงผู้ร้อง", "ข้อความที่ผู้ร้องเห็น"),
    "internal_note": ("บันทึกภายใน", "ข้อความที่เห็นเฉพาะเจ้าหน้าที่"),
    "what": ("รหัสการทำ", "รหัสของสิ่งที่ทำ"),
    "what_label": ("ทำอะไร", "เขียน ถาม ตอบ บันทึก หรือมอบเรื่อง"),
    "given_to": ("มอบให้", "เจ้าหน้าที่ที่ได้รับมอบเรื่อง"),
    "said": ("ข้อความ", "ข้อความ คำตอบ หรือบันทึก ตามที่พิมพ์"),
    "told_at_bangkok": ("ผู้ร้องได้รับเมื่อ (เวลาไทย)", "เวลาไทยที่ข้อความถึงผู้ร้อง ว่างไว้ถ้ายังไม่ถึง"),
    "media_type": ("ชนิดไฟล์", "ชนิดของไฟล์หลักฐานที่ตรวจจากเนื้อไฟล์"),
    "size_bytes": ("ขนาด (ไบต์)", "ขนาดของไฟล์หลักฐาน"),
    "sha256": ("ลายนิ้วมือไฟล์", "SHA-256 ของไฟล์ต้นฉบับ"),
    "received_at_utc": ("วันเวลาที่ได้รับ (UTC)", "เวลาสากลที่ได้รับไฟล์"),
}


def thai_date(day: date) -> str:
    """3 พฤศจิกายน 2569."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year + 543}"


def continued(label: str, part: int) -> str:
    """The header of the column in which a long text goes on; `part` counts from 2."""
    return f"{label}{CONTINUED}" if part == 2 else f"{label}{CONTINUED}{part}"


def about(
    *,
    who: str,
    role: str,
    when: str,
    filter_words: str,
    reason: str,
    schema: int,
    personal: bool,
    sha256: str,
    sheets: Sequence[tuple[str, int]],
    digests: Mapping[str, str],
) -> list[tuple[str, str]]:
    """The rows of the sheet that says where an export comes from."""
    return [
        ("ผู้ส่งออก", f"{who} ({ROLE_LABELS.get(role, role)})"),
        ("วันเวลาที่ส่งออก", when),
        ("ตัวกรอง", filter_words),
        ("เหตุผล", reason),
        ("รุ่นของโครงสร้างคอลัมน์", str(schema)),
        ("ข้อมูลส่วนบุคคล", PERSONAL_SHOWN if personal else PERSONAL_MASKED),
        ("SHA-256 ของข้อมูล", sha256),
        *((rows_of(name), str(rows)) for name, rows in sheets),
        *((digest_of(name), digest) for name, digest in digests.items()),
        *((meaning_of(name), SHEETS[name]) for name in digests if name in SHEETS),
    ]


def rows_of(sheet: str) -> str:
    """Name of the number of rows of a sheet."""
    return f"จำนวนแถวในชีต {sheet}"


def meaning_of(sheet: str) -> str:
    """Name of the meaning of a sheet."""
    return f"ชีต {sheet} คือ"


def digest_of(table: str) -> str:
    """Name of the digest of a table's rows."""
    return f"SHA-256 ของ {table}"
