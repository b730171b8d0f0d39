"""Words for the audit log's codes of actions, things and reasons."""

from collections.abc import Mapping, Sequence

NOBODY_KNOWN = "ชื่อที่ไม่มีในระบบ"
WHO = {
    "filer": "ผู้ร้อง",
    "clock": "ระบบทำตามเวลา",
    "made up": "ตัวอย่าง (demo)",
}
AT_THE_MACHINE = "command line: "
ACTIONS = {
    "login": "เข้าสู่ระบบ",
    "login failed": "เข้าสู่ระบบไม่สำเร็จ",
    "fields ignored": "ส่งช่องที่หน้านั้นไม่มี (ระบบไม่รับ)",
    "alarm": "สัญญาณเตือน: แสดงข้อมูลมากผิดปกติ",
    "password change": "เปลี่ยนรหัสผ่านของตน",
    "second factor on": "เปิดใช้การยืนยันตัวตนสองชั้น",
    "second factor off": "เลิกใช้การยืนยันตัวตนสองชั้น",
    "recovery codes": "ออกรหัสสำรองใหม่",
    "session end": "ให้เครื่องอื่นออกจากระบบ",
    "search": "ค้นหาเรื่อง",
    "read": "เปิดดูเรื่อง",
    "crisis flag view": "เปิดดูว่ามีธงให้คุยอย่างใจเย็นหรือไม่",
    "reveal": "แสดงข้อมูลส่วนบุคคล",
    "status": "เปลี่ยนสถานะ",
    "kind": "กำหนดประเภทเรื่อง",
    "evidence view": "ดูสำเนาหลักฐาน",
    "evidence original": "ดาวน์โหลดหลักฐานต้นฉบับ",
    "message": "ส่งข้อความถึงผู้ร้อง",
    "assign": "เปลี่ยนผู้รับผิดชอบ",
    "note": "เขียนบันทึกภายใน",
    "contact": "บันทึกว่าติดต่อผู้ร้องแล้ว",
    "merge": "รวมเรื่องซ้ำ",
    "merge undone": "เลิกรวมเรื่องซ้ำ",
    "pattern confirmed": "ยืนยันกลุ่มเรื่อง",
    "pattern undone": "เลิกยืนยันกลุ่มเรื่อง",
    "question": "ถามผู้ร้อง",
    "question dropped": "เลิกรอคำตอบ",
    "call-back reveal": "แสดงเบอร์ที่ขอให้โทรกลับ",
    "call-back called": "โทรกลับแล้ว",
    "call-back not answered": "โทรกลับ ไม่รับสาย",
    "call-back again": "เลื่อนวันโทรกลับ",
    "erase approved": "อนุมัติลบข้อมูล",
    "erase refused": "ยังไม่ลบข้อมูล",
    "erase requested": "ผู้ใช้ขอลบข้อมูล",
    "erased": "ผู้ใช้ลบข้อมูลของตน",
    "consent withdrawn": "ผู้ใช้ถอนความยินยอม",
    "release": "ผู้ใช้เปิดไฟล์ข้อมูลของตน",
    "release failed": "เปิดไฟล์ข้อมูลของตนไม่สำเร็จ",
    "legal hold": "เก็บไว้ตามกฎหมาย",
    "legal hold ended": "เลิกเก็บไว้ตามกฎหมาย",
    "made-up data": "ใส่เรื่องสมมติของ demo",
    "purge": "ลบข้อมูลที่ครบกำหนดเก็บ",
    "anchor": "แถวก่อนหน้านี้ครบกำหนดเก็บและลบแล้ว",
    "dead letter again": "ลองส่งหรือรับข้อความอีกครั้ง",
    "breach recorded": "บันทึกเหตุละเมิดข้อมูล",
    "breach read": "เปิดดูเหตุละเมิดข้อมูล",
    "breach changed": "แก้ไขเหตุละเมิดข้อมูล",
    "breach reported": "บันทึกว่าแจ้ง สคส. แล้ว",
    "breach people told": "บันทึกว่าแจ้งเจ้าของข้อมูลแล้ว",
    "breach closed": "ปิดเหตุละเมิดข้อมูล",
    "breach not reported": "แก้ว่ายังไม่ได้แจ้ง สคส.",
    "breach people not told": "แก้ว่ายังไม่ได้แจ้งเจ้าของข้อมูล",
    "breach opened again": "เปิดเหตุละเมิดข้อมูลอีกครั้ง",
    "broadcast written": "เขียนเตือนภัย",
    "broadcast changed": "แก้เตือนภัย",
    "broadcast submitted": "ส่งเตือนภัยให้อนุมัติ",
    "broadcast returned": "ดึงเตือนภัยกลับมาแก้",
    "broadcast approved": "อนุมัติเตือนภัย",
    "broadcast stopped": "หยุดส่งเตือนภัย",
    "broadcast resumed": "ส่งเตือนภัยต่อ",
    "broadcast withdrawn": "ยกเลิกเตือนภัย",
    "broadcast unpublished": "เอาเตือนภัยออกจากเว็บ",
    "export xlsx": "ส่งออก XLSX",
    "export csv": "ส่งออก CSV",
    "export jsonl": "ส่งออก JSON Lines",
    "open data": "เขียนข้อมูลเปิด",
    "asean report": "ทำรายงานสำหรับอาเซียน",
    "export fetched": "ดาวน์โหลดไฟล์ส่งออก",
    "export pdf": "ทำรายงานตัวเลข PDF",
    "staff add": "เพิ่มเจ้าหน้าที่",
    "staff disable": "ปิดหรือเปิดบัญชีเจ้าหน้าที่",
    "staff change": "เปลี่ยนบทบาทหรือหน่วยงาน",
    "staff password": "ออกรหัสผ่านครั้งแรกใหม่",
    "staff logout": "ให้ออกจากระบบทุกเครื่อง",
    "second factor reset": "ล้างการยืนยันตัวตนสองชั้น",
    "second factor required": "กำหนดว่าใครต้องยืนยันสองชั้น",
    "unit add": "เพิ่มหน่วยงาน",
    "unit change": "แก้ไขหน่วยงาน",
    "unit remove": "ลบหน่วยงาน",
}

# A whole thing, or what one begins with, and how it is said.
THINGS = {
    "console": "หน้าเจ้าหน้าที่",
    "complaints": "รายการเรื่องร้องเรียน",
    "staff": "เจ้าหน้าที่ทุกคน",
}
BEGINNINGS = {
    "complaint ": "เรื่อง ",
    "conversation ": "ผู้ใช้ที่ ",
    "staff ": "เจ้าหน้าที่ ",
    "unit ": "หน่วยงาน ",
    "breach ": "เหตุละเมิดข้อมูลที่ ",
    "broadcast ": "เตือนภัยที่ ",
    "erase request ": "คำขอลบที่ ",
    "call-back ": "คำขอโทรกลับที่ ",
    "certificate ": "ใบรับรองการลบ ",
    "export ": "ไฟล์ส่งออก ",
    "form ": "แบบฟอร์ม ",
    "pattern ": "กลุ่มเรื่องที่ ",
    "event ": "ข้อความเข้าที่ ",
    "answer ": "คำตอบออกที่ ",
    "unit=": "หน่วยงาน: ",
    "personal shown": "แสดงข้อมูลส่วนบุคคล",
    "personal masked": "ปิดบังข้อมูลส่วนบุคคล",
}
SELLER_NAMED = "ระบุไว้"
# What stands after the number of a complaint.
EVIDENCE, PAGE = "หลักฐาน", "หน้า"
FILTERED = {
    "status": "สถานะ",
    "kind": "ประเภทปัญหา",
    "platform": "ช่องทาง",
    "province": "จังหวัด",
    "since": "ตั้งแต่",
    "until": "ก่อน",
    "seller": "ผู้ขาย",
}
REASONS = {
    "command line": "ใช้คำสั่งที่เครื่องเซิร์ฟเวอร์",
    "enabled": "เปิดบัญชีอีกครั้ง",
    "disabled": "ปิดบัญชี",
    "wrong password": "รหัสผ่านผิด หรือบัญชีปิดอยู่",
    "wrong code": "รหัสชั้นที่สองผิด",
    "unknown name": "ไม่มีชื่อผู้ใช้นี้",
    "my-data": "สำเนาข้อมูล (ZIP)",
    "dossier": "ใบคำร้อง (PDF)",
    "-": "ไม่มี",
}
NOT_ASSIGNED = "ไม่มีผู้รับผิดชอบ"
NOT_TOLD = "ไม่ได้ตอบ"


def at_the_machine(name: str) -> str:
    """The name of the command's user."""
    return f"คำสั่งที่เครื่อง ({name})"


def complaints(count: str) -> str:
    """The number of complaints in an export."""
    return f"{count} เรื่อง"


def rows(count: str) -> str:
    """The number of rows written."""
    return f"{count} แถว"


def fields(names: str) -> str:
    """The fields that were sent."""
    return f"ช่อง {names.replace(' more', ' ช่องอื่น')}"


def numbers_of(month: str) -> str:
    """The figures of a month, given with its year."""
    return f"ตัวเลขของเดือน {month}"


def deleted(count: str) -> str:
    """The number of deleted items."""
    return f"ลบ {count} รายการ"


def done_at(moment: str, said: str) -> str:
    """The time of an action, as it was typed, and a remark on it ("": none)."""
    return f"เมื่อ {moment} {said}".strip()


def reveals(count: str) -> str:
    """The number of times that personal data was revealed."""
    return f"แสดงข้อมูลส่วนบุคคล {count} ครั้งในหนึ่งชั่วโมง"


def assigned_to(name: str) -> str:
    """The new owner of a complaint."""
    return f"ให้ {name} รับผิดชอบ"


def merged_into(number: str) -> str:
    """The complaint that it was merged into."""
    return f"รวมเข้ากับ {number}"


def of_unit(role: str, unit: str) -> str:
    """A role and a unit ("-": none)."""
    return f"{role} หน่วยงาน {unit if unit != '-' else 'ไม่มี'}".strip()


def work(provinces: Sequence[str], kinds: Sequence[str]) -> str:
    """The provinces and kinds of a unit; none named means all."""
    where = f"จังหวัด: {', '.join(provinces)}" if provinces else "ทุกจังหวัด"
    what = f"ประเภทปัญหา: {', '.join(kinds)}" if kinds else "ทุกประเภท"
    return f"{where}; {what}"


def picture(sha256: str) -> str:
    """The picture of an alert, by the beginning of its hash."""
    return f"รูป {sha256}"


def change(before: str, after: str, labels: Mapping[str, str]) -> str:
    """From one code to another."""
    return f"{labels.get(before, before)} → {labels.get(after, after)}"
