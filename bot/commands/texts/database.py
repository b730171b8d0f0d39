"""Texts of the commands for the database."""

DB_HELP = "ฐานข้อมูล: ปรับโครงสร้าง สำรอง และกู้คืน"
UPGRADE_HELP = "ปรับโครงสร้างตารางให้เป็นรุ่นล่าสุด ทำซ้ำได้"
BACKUP_HELP = "สำรองทุกตารางและไฟล์หลักฐานลง FILE (ZIP) ข้อมูลที่เข้ารหัสไว้ยังเข้ารหัสอยู่ ใช้ขณะระบบทำงานได้"
RESTORE_HELP = (
    "กู้คืนจาก FILE ลงฐานข้อมูลที่ว่างและเพิ่งเตรียมด้วย ruthan db upgrade ต้องตั้งกุญแจชุดเดิมไว้ ให้หยุดระบบก่อน"
)
REINDEX_HELP = (
    "สร้างดัชนีคำค้นของทุกเรื่องใหม่ ใช้หลังปรับรุ่นจากรุ่นที่ยังไม่มีการค้นหา หรือเมื่อเปลี่ยนวิธีตัดคำ ใช้ขณะระบบทำงานได้"
)
JSON_HELP = "ตอบเป็น JSON หนึ่งบรรทัด"

EMPTY = "ว่าง"
INDEXING = "กำลังสร้างดัชนี"
BACKING_UP = "กำลังสำรอง"
VERIFYING = "กำลังตรวจไฟล์สำรอง"
RESTORING = "กำลังกู้คืน"
NO_BACKUP = "ไฟล์นี้ไม่ใช่ไฟล์สำรองของรู้ทัน หรือเป็นรูปแบบที่รุ่นนี้อ่านไม่ได้ ไม่มีอะไรถูกเขียน"
NOT_EMPTY = "ฐานข้อมูลนี้มีข้อมูลอยู่แล้ว จึงไม่กู้คืนทับ ใช้ฐานข้อมูลใหม่ที่ว่าง เตรียมด้วย ruthan db upgrade แล้วกู้คืนอีกครั้ง"
DOES_NOT_FIT = "ข้อมูลในไฟล์สำรองลงตารางไม่ได้ จึงยกเลิกทั้งหมด ไม่มีอะไรถูกเขียน"
EVIDENCE_DIFFERS = (
    "ในโฟลเดอร์หลักฐานมีไฟล์ชื่อเดียวกันแต่เนื้อหาต่างกัน จึงยกเลิกทั้งหมด ย้ายโฟลเดอร์ evidence "
    "ใน RUTHAN_DATA_DIR ออกไปก่อน แล้วกู้คืนอีกครั้ง"
)
KEYS_NEEDED = (
    "ต้องใช้ RUTHAN_DATA_KEYS และ RUTHAN_INDEX_KEY ชุดเดิม จึงจะอ่านข้อมูลและจำผู้ใช้เดิมได้ กุญแจไม่อยู่ในไฟล์สำรอง"
)
WRONG_KEYS = (
    "เปิดข้อมูลด้วย RUTHAN_DATA_KEYS ที่ตั้งไว้ไม่ได้ เรื่องที่ทำไปแล้วค้นได้ เรื่องที่เหลือยังค้นไม่ได้ ตั้งกุญแจชุดเดิมแล้วสั่งอีกครั้ง"
)


def upgraded(before: str | None, after: str) -> str:
    """Report that the tables have their newest shape."""
    if before == after:
        return f"โครงสร้างเป็นรุ่นล่าสุดอยู่แล้ว ({after})"
    return f"ปรับโครงสร้างจากรุ่น {before or EMPTY} เป็นรุ่น {after} แล้ว"


def reindexed(count: int) -> str:
    """Report that the search index of each complaint is written."""
    return f"สร้างดัชนีคำค้นแล้ว {count:,} เรื่อง"


def backed_up(file: str, rows: int, files: int) -> str:
    """Report a finished backup."""
    return f"สำรองแล้ว {rows:,} แถว และไฟล์หลักฐาน {files:,} ไฟล์ ไปที่ {file}\n{KEYS_NEEDED}"


def restored(rows: int, files: int) -> str:
    """Report a restored database."""
    return f"กู้คืนแล้ว {rows:,} แถว และไฟล์หลักฐาน {files:,} ไฟล์"


def file_exists(file: str) -> str:
    """A backup never overwrites."""
    return f"มีไฟล์ {file} อยู่แล้ว เลือกชื่ออื่น ระบบไม่เขียนทับไฟล์เดิม"


def cannot_write(why: str) -> str:
    """The disk refuses."""
    return f"เขียนหรืออ่านไฟล์ไม่ได้: {why} ไม่มีอะไรถูกเก็บไว้ครึ่ง ๆ กลาง ๆ"


def evidence_missing(count: int) -> str:
    """Evidence that should be on the disk is not."""
    return (
        f"ไม่พบไฟล์หลักฐาน {count:,} ไฟล์ในโฟลเดอร์ evidence จึงไม่เก็บไฟล์สำรองที่ไม่ครบ "
        "ตรวจว่า RUTHAN_DATA_DIR ชี้ไปที่เดียวกับระบบที่ทำงานอยู่"
    )


def other_revision(theirs: str, ours: str) -> str:
    """Refuse a backup whose tables have another shape."""
    return (
        f"ไฟล์สำรองมาจากโครงสร้างรุ่น {theirs} แต่ฐานข้อมูลนี้เป็นรุ่น {ours} "
        "กู้คืนด้วยโปรแกรมรุ่นที่ใช้สำรองก่อน แล้วจึง ruthan db upgrade"
    )


def damaged(member: str) -> str:
    """Refuse a backup with a wrong checksum."""
    return f"ไฟล์สำรองเสียหายหรือถูกแก้ไขที่ {member} จึงไม่กู้คืน ไม่มีอะไรถูกเขียน ใช้ไฟล์สำรองอื่น"
