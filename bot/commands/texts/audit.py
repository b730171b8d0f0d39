"""Texts of the command about the audit log."""

AUDIT_HELP = "บันทึกการใช้งานของเจ้าหน้าที่"
VERIFY_HELP = "ตรวจว่าบันทึกการใช้งานครบทุกแถวและไม่มีใครแก้ ออกด้วยรหัส 1 ถ้าไม่ครบ"
HOLDS_HELP = "แฮชที่จดไว้จากการตรวจครั้งก่อน ต้องยังอยู่ในบันทึก จึงรู้ว่าไม่มีใครตัดท้ายทิ้ง"


def whole(rows: int, last_hash: str) -> str:
    """Report that the log is whole."""
    return f"บันทึกการใช้งานครบถ้วน {rows:,} แถว\nแฮชของแถวล่าสุด (จดไว้ใช้กับ --holds) {last_hash}"


def broken(row: int) -> str:
    """Report the first row that does not continue the chain."""
    return f"บันทึกการใช้งานถูกแก้ ลบ หรือแทรก แถวแรกที่ไม่ต่อเนื่องคือแถวที่ {row}"


def lost(known: str) -> str:
    """Report that the end of the log, known by its hash, is missing."""
    return f"ไม่มีแถวที่มีแฮช {known} ในบันทึก ท้ายบันทึกอาจถูกตัดทิ้ง"
