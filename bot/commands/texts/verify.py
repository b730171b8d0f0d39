"""Texts of `ruthan complaints verify`."""

from collections.abc import Mapping

from db.export.integrity import Mismatch

VERIFY_HELP = (
    "ตรวจว่าไฟล์ที่ส่งออก (XLSX CSV หรือ JSON Lines) ยังครบและไม่ถูกแก้ โดยนับแถวและคำนวณ SHA-256 ใหม่ "
    "ไฟล์ CSV และ JSON Lines ต้องมีใบกำกับ .manifest.json อยู่ข้างกัน"
)
JSON_HELP = "ตอบเป็น JSON"
UNKNOWN_SUFFIX = "ตรวจได้เฉพาะไฟล์ .xlsx .csv หรือ .jsonl"

_SAID = {
    "unreadable": "เปิดไฟล์ไม่ได้ ไฟล์เสียหายหรือไม่ใช่ไฟล์ที่รู้ทันส่งออก",
    "manifest": (
        "ไม่พบใบกำกับ จึงตรวจไม่ได้ CSV และ JSON Lines ต้องมีไฟล์ .manifest.json อยู่ข้างกัน "
        "XLSX ต้องมีชีตคำอธิบายคอลัมน์และชีตข้อมูลการส่งออกครบตามเดิม"
    ),
    "bom": "ต้นไฟล์ไม่มีรหัส UTF-8 (EF BB BF) ไฟล์ถูกบันทึกใหม่ด้วยโปรแกรมอื่น",
    "header": "หัวคอลัมน์ของ {where} ไม่ตรงกับใบกำกับ",
    "sheet": "ไม่มีชีต {where}",
    "row": "บรรทัดที่ {where} อ่านไม่ได้หรือมีช่องไม่ครบ",
    "cell": "มีค่าผิดชนิดใน {where}",
    "data": "ข้อมูลใน {where} ถูกแก้หลังส่งออก (SHA-256 ไม่ตรง)",
}


def finding(found: Mismatch) -> str:
    """The error and its place."""
    if found.what == "rows":
        return f"จำนวนแถวของ {found.where} ไม่ตรง: ใบกำกับ {found.expected:,} ในไฟล์ {found.found:,}"
    return _SAID[found.what].format(where=found.where)


def right(rows: Mapping[str, int], sha256: str) -> str:
    """Report that the file is as it was exported."""
    counts = ", ".join(f"{name} {count:,}" for name, count in rows.items())
    return f"ถูกต้อง ครบทุกแถว ({counts})\nSHA-256 ของข้อมูล {sha256}"
