"""Texts of the command that talks."""

TALK_HELP = (
    "คุยกับบอตในเครื่องนี้ ไม่ต้องมี LINE ไม่เก็บอะไรไว้ พิมพ์หนึ่งบรรทัดคือหนึ่งข้อความ "
    "ตัวเลขหน้าปุ่มตามหลัง / เช่น /2 คือแตะปุ่มนั้น (Ctrl-D: เลิกคุย)\n\n"
    "อ่านจากไฟล์ได้ด้วย: ruthan talk < คำถาม.txt"
)
PREPARING = "กำลังเตรียมบอต..."
NO_SUCH_BUTTON = "ไม่มีปุ่มนี้ในข้อความล่าสุด"
NO_ANSWER = "(บอตไม่ตอบ)"
PROMPT = "> "


def button(number: int, label: str) -> str:
    return f"  /{number} {label}"


def leads_to(label: str, address: str) -> str:
    return f"{label} เปิด {address}"
