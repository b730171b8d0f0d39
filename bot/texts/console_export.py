"""What the console says of exports."""

from db.export_models import ExportJob

UNKNOWN_FORMAT = "เลือกชนิดไฟล์ XLSX CSV หรือ JSON Lines"
ONE_AT_A_TIME = "ไฟล์ที่สั่งไว้ยังเตรียมไม่เสร็จ รอให้เสร็จก่อนจึงสั่งไฟล์ใหม่ได้"
FORMATS = {
    "xlsx": ("XLSX", "เปิดใน Excel ได้เลย มีทุกชีตและคำอธิบายคอลัมน์"),
    "csv": ("CSV", "สำหรับนำเข้าระบบอื่น หนึ่งเรื่องต่อแถว"),
    "jsonl": ("JSON Lines", "สำหรับโปรแกรม หนึ่งเรื่องต่อบรรทัด มีทุกตาราง"),
}
STATES = {
    "waiting": "● รอเตรียมไฟล์",
    "working": "◆ กำลังเตรียมไฟล์",
    "ready": "✔ พร้อมดาวน์โหลด",
    "given": "■ ดาวน์โหลดแล้ว",
    "failed": "✖ เตรียมไฟล์ไม่สำเร็จ",
    "stale": "✖ ลบไฟล์แล้ว",
    "expired": "■ หมดเวลา ลบไฟล์แล้ว",
}
_PROBLEMS = {
    "keys": "เปิดข้อมูลที่เข้ารหัสไว้ไม่ได้ แจ้งผู้ดูแลระบบให้ตรวจกุญแจของระบบ",
    "differs": "ไฟล์ที่อ่านกลับไม่ตรงกับข้อมูล ระบบจึงลบไฟล์ทิ้งแล้ว สั่งใหม่อีกครั้ง",
    "erased": "มีการลบข้อมูลของผู้ร้องระหว่างส่งออก ระบบจึงลบไฟล์ทิ้งแล้ว สั่งใหม่อีกครั้ง",
    "disk": "เขียนไฟล์ไม่ได้ ดิสก์อาจเต็ม แจ้งผู้ดูแลระบบ",
    "lost": "ไม่พบไฟล์ในเครื่องแล้ว สั่งใหม่อีกครั้ง",
    "given-up": "ระบบหยุดระหว่างเตรียมไฟล์หลายครั้ง แจ้งผู้ดูแลระบบ",
}
_BROKEN = "ระบบขัดข้อง สั่งใหม่อีกครั้ง ถ้ายังไม่สำเร็จให้แจ้งผู้ดูแลระบบ"


def said(job: ExportJob, until: str) -> str:
    """Where an export stands, and what to do now; `until` is when its file goes."""
    match job.state:
        case "waiting":
            return "รอเตรียมไฟล์ ปิดหน้านี้ได้ กลับมาดูจากหน้าส่งออก"
        case "working":
            return _working(job)
        case "ready":
            return f"ครบ {job.rows or 0:,} เรื่อง ดาวน์โหลดได้ครั้งเดียว ก่อน {until} น. จากนั้นระบบลบไฟล์"
        case "given":
            return "ดาวน์โหลดไปแล้ว ระบบไม่มีไฟล์นี้แล้ว ถ้าต้องการอีกให้สั่งใหม่"
        case "stale":
            return "มีการลบข้อมูลของผู้ร้องหลังเตรียมไฟล์ ระบบจึงลบไฟล์ทิ้งแล้ว สั่งใหม่อีกครั้ง"
        case "expired":
            return "ไม่ได้ดาวน์โหลดภายใน 15 นาที ระบบจึงลบไฟล์แล้ว ถ้ายังต้องการให้สั่งใหม่"
    return _PROBLEMS.get(job.problem or "", _BROKEN)


def _working(job: ExportJob) -> str:
    if job.total is None:
        return "กำลังเริ่ม"
    if job.done >= job.total:
        return f"เขียนครบ {job.total:,} เรื่องแล้ว กำลังอ่านไฟล์กลับมาตรวจ"
    return f"เขียนแล้ว {job.done:,} จาก {job.total:,} เรื่อง"
