"""Texts of the commands for complaints and staff."""

from db.texts import ROLE_LABELS

# complaints

COMPLAINTS_HELP = "เรื่องร้องเรียน: ดูรายการ และส่งออกเป็นไฟล์"
LIST_HELP = "แสดงรายการเรื่องร้องเรียน เก่าสุดก่อน ไม่มีข้อมูลส่วนบุคคล"
EXPORT_HELP = "ส่งออกเรื่องร้องเรียนเป็น XLSX (สำหรับคน) CSV หรือ JSON Lines (สำหรับระบบ)"
JSONL_HELP = "หนึ่งรายการต่อบรรทัด เป็น JSON"
FORMAT_HELP = "ชนิดไฟล์"
OUT_HELP = "ไฟล์ที่จะเขียน ต้องยังไม่มีอยู่"
AS_HELP = "ชื่อเจ้าหน้าที่ผู้ส่งออก"
REASON_HELP = "เหตุผลที่ส่งออก บันทึกไว้ตรวจสอบภายหลัง"
MASKED_HELP = "ปิดบังข้อมูลส่วนบุคคล แม้บทบาทมีสิทธิ์เห็น"
FROM_HELP = "ยื่นตั้งแต่วันนี้ (เวลาไทย) เช่น 2026-11-01 หรือ 1/11/2569"
TO_HELP = "ยื่นถึงวันนี้ (เวลาไทย) รวมวันนี้ด้วย"
STATUS_HELP = "เฉพาะสถานะนี้"
KIND_HELP = "เฉพาะประเภทปัญหานี้"
PLATFORM_HELP = "เฉพาะช่องทางนี้"
NO_SUCH_SELLER = "จากที่พิมพ์ ยังหาผู้ขายไม่ได้ พิมพ์ชื่อร้าน ลิงก์ร้าน เบอร์โทร หรือเลขบัญชีให้ครบ"
SELLER_HELP = "เฉพาะเรื่องที่บอกผู้ขายรายนี้: ชื่อร้าน ลิงก์ เบอร์ หรือเลขบัญชี ให้ครบ"
PROVINCE_HELP = "เฉพาะจังหวัดนี้ ชื่อไทยหรือรหัส เช่น เชียงใหม่ หรือ TH-50"

COLUMN_GAP = "  "
LIST_COLUMNS = {
    "number": "เลขรับเรื่อง",
    "filed_at_bangkok": "ยื่นเมื่อ",
    "status_label": "สถานะ",
    "kind_label": "ประเภทปัญหา",
    "platform_label": "ช่องทาง",
    "province_label": "จังหวัด",
    "amount": "จำนวนเงิน",
}

NOT_A_DAY = "ไม่ใช่วันที่ที่อ่านได้ ใช้แบบ 2026-11-01 (ค.ศ.) หรือ 1/11/2569 (พ.ศ.)"
FROM_AFTER_TO = "--from ต้องไม่อยู่หลัง --to"
NO_REASON = "ต้องบอกเหตุผลใน --reason"
SHORT_REASON = "เหตุผลใน --reason สั้นเกินไป บอกให้คนอื่นเข้าใจ เช่น รายงานประจำเดือน"
EXPORTING = "กำลังส่งออก"
FILE_DIFFERS = "ไฟล์ที่อ่านกลับไม่ตรงกับข้อมูลที่เขียน จึงลบไฟล์ทิ้งแล้ว ลองใหม่อีกครั้ง ถ้ายังเป็นอยู่ให้แจ้งผู้ดูแลระบบ"
ERASED_MEANWHILE = "มีการลบข้อมูลของผู้ร้องระหว่างส่งออก จึงไม่เก็บไฟล์ไว้ สั่งส่งออกอีกครั้ง"
CANNOT_OPEN = "เปิดข้อมูลที่เข้ารหัสไว้ไม่ได้ จึงไม่ส่งออก ตรวจว่า RUTHAN_DATA_KEYS มีกุญแจครบทุกดอกที่เคยใช้"

# staff

STAFF_HELP = "บัญชีเจ้าหน้าที่: เพิ่ม ดูรายชื่อ ปิดบัญชี หน่วยงาน บทบาท และการยืนยันตัวตน"
ADD_HELP = "เพิ่มเจ้าหน้าที่ชื่อ NAME"
STAFF_LIST_HELP = "แสดงรายชื่อเจ้าหน้าที่"
DISABLE_HELP = "ปิดบัญชีของ NAME และจบการเข้าใช้ที่เปิดค้างอยู่ทันที"
ROLE_HELP = "บทบาท"
FROM_STDIN_HELP = "อ่านรหัสผ่านจากบรรทัดแรกของ standard input"
TOO_EASY = "รหัสผ่านนี้เดาง่าย มีคนใช้บ่อยหรือเป็นตัวเรียงซ้ำกัน ใช้ประโยคที่คุณคิดเอง"
ASK_ONCE = "รหัสผ่าน (ไม่แสดงบนจอ)"
ASK_AGAIN = "พิมพ์รหัสผ่านอีกครั้ง"
EMPTY_NAME = "ชื่อต้องมี 1 ถึง 64 ตัวอักษร และไม่มีอักขระควบคุม"
STAFF_COLUMNS = ("ชื่อ", "บทบาท", "สถานะ", "เพิ่มเมื่อ")
ACTIVE = "ใช้งานได้"
DISABLED = "ปิดแล้ว"

WRONG_DATA_KEYS = (
    "กุญแจใน RUTHAN_DATA_KEYS เปิดข้อมูลบางส่วนในฐานข้อมูลนี้ไม่ได้ จึงหยุดไว้ก่อนและไม่ได้เขียนอะไร "
    "ใส่กุญแจเดิมกลับมา ถ้าเปลี่ยนกุญแจ ให้ใส่กุญแจเดิมต่อท้ายกุญแจใหม่ คั่นด้วยจุลภาค (,)"
)
WRONG_INDEX_KEY = (
    "กุญแจใน RUTHAN_INDEX_KEY ไม่ใช่กุญแจของฐานข้อมูลนี้ ระบบจะจำคนเดิมไม่ได้ จึงหยุดไว้ก่อนและไม่ได้เขียนอะไร "
    "ใส่กุญแจเดิมกลับมา กุญแจนี้เปลี่ยนไม่ได้"
)
WRONG_KEYS_TO_ERASE = "กุญแจใน RUTHAN_DATA_KEYS เปิดข้อมูลที่ต้องลบซ้ำไม่ได้ จึงยังไม่เริ่ม ใส่กุญแจชุดเดิมให้ครบก่อน"


def exported(rows: int, file: str, sha256: str) -> str:
    """Report a finished export."""
    return f"ส่งออกแล้ว {rows:,} เรื่อง ไปที่ {file}\nSHA-256 ของข้อมูล {sha256}"


def counted(rows: int) -> str:
    """The last line of a list."""
    return f"ทั้งหมด {rows:,} เรื่อง"


def reason_too_long(limit: int) -> str:
    """Refuse a reason that is too long."""
    return f"เหตุผลยาวได้ไม่เกิน {limit} ตัวอักษร"


def not_active(name: str) -> str:
    """The refusal of a name in --as that no active officer has."""
    return f"ไม่มีเจ้าหน้าที่ชื่อ {name} ที่ยังใช้งานอยู่"


def may_not_export(name: str) -> str:
    """The refusal of an export to a role that may not export."""
    return (
        f"{name} ไม่มีสิทธิ์ส่งออก ต้องเป็นผู้ส่งออกข้อมูล (exporter) หัวหน้า (supervisor) "
        "หรือผู้ดูแลระบบ (administrator)"
    )


def file_exists(file: str) -> str:
    """An export never overwrites."""
    return f"มีไฟล์ {file} อยู่แล้ว เลือกชื่ออื่น ระบบไม่เขียนทับไฟล์เดิม"


def cannot_write(file: str, why: str) -> str:
    """The file cannot be written."""
    return f"เขียนไฟล์ {file} ไม่ได้: {why}"


def unknown_province(text: str) -> str:
    """No such province."""
    return f"ไม่รู้จักจังหวัด {text}"


def name_taken(name: str) -> str:
    """Two members may not share a name."""
    return f"มีเจ้าหน้าที่ชื่อ {name} อยู่แล้ว"


def password_too_short(shortest: int) -> str:
    """Refuse a password that is too short."""
    return f"รหัสผ่านต้องยาวอย่างน้อย {shortest} ตัวอักษร ใช้ประโยคที่จำง่ายได้"


def password_too_long(longest: int) -> str:
    """Refuse a password that is too long."""
    return f"รหัสผ่านยาวได้ไม่เกิน {longest:,} ตัวอักษร"


def no_such_member(name: str) -> str:
    """Nobody has this name."""
    return f"ไม่มีเจ้าหน้าที่ชื่อ {name}"


def added(name: str, role: str) -> str:
    """Report an added member."""
    return f"เพิ่ม {name} เป็น{ROLE_LABELS[role]} ({role}) แล้ว"


def disabled(name: str) -> str:
    """Report a disabled member."""
    return f"ปิดบัญชีของ {name} แล้ว"


def erase_list_broken(name: str, line: str) -> str:
    """Report that the erasure log cannot be read."""
    return (
        f"อ่านรายการที่ลบแล้ว ({name} ใน RUTHAN_DATA_DIR) บรรทัดที่ {line} ไม่ได้ จึงยังไม่เริ่ม "
        "เพราะคนที่ขอลบไปแล้วอาจกลับมา นำไฟล์ที่ไม่เสียหายมาวางแทนก่อน"
    )


def erased_again(count: int) -> str:
    """Report that erasures were repeated on an older database."""
    return f"ฐานข้อมูลนี้เก่ากว่ารายการที่ลบแล้ว จึงลบซ้ำ {count:,} รายการ"
