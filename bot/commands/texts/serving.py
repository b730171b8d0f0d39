"""Texts of the commands that run Ruthan."""

RUTHAN_HELP = "รู้ทัน: แชตบอต LINE ที่ช่วยให้คนซื้อของออนไลน์ไม่ถูกเอาเปรียบ"
VERSION_HELP = "แสดงรุ่น"
SERVE_HELP = (
    "เปิดเว็บเซิร์ฟเวอร์ที่ RUTHAN_HOST และ PORT (รวมเครื่องยนต์ตอบข้อความไว้ด้วย ยกเว้น RUTHAN_ENGINE=outside)"
)
WORKER_HELP = "เปิดเฉพาะเครื่องยนต์ตอบข้อความ (ใช้กับ PostgreSQL และ RUTHAN_ENGINE=outside)"
KEYS_HELP = "กุญแจเข้ารหัส"
KEYS_NEW_HELP = "พิมพ์กุญแจใหม่ 32 ไบต์ แบบ base64 (URL-safe)"
DEMO_HELP = "ลองใช้ทั้งระบบบนเครื่องนี้ ไม่ต้องมีบัญชี LINE ไม่ต้องตั้งค่าอะไร"
DEMO_SETTINGS_HELP = 'พิมพ์การตั้งค่าของ demo ไว้ใช้กับคำสั่งอื่น: eval "$(ruthan demo --settings)"'
DEMO_EMPTY_HELP = "เริ่มโดยไม่มีเรื่องสมมติ (ไม่ระบุ: โฟลเดอร์ใหม่เริ่มด้วยเรื่องสมมติหนึ่งปี)"
FILLING = "เปิดครั้งแรก กำลังใส่เรื่องสมมติหนึ่งปีและเตรียมคลังความรู้ รอสักครู่"
MADE_UP_DATA = (
    "ฐานข้อมูลนี้มีเรื่องสมมติของ ruthan demo จึงใช้กับคนจริงไม่ได้ "
    "ให้ตั้ง DATABASE_URL หรือ RUTHAN_DATA_DIR เป็นที่ใหม่ที่ว่าง"
)
PORT_HELP = "พอร์ต (ไม่ระบุ: ค่าใน PORT ถ้าไม่มีใช้ 8000 หรือพอร์ตว่างถัดไป)"
WORKING = "เครื่องยนต์ทำงานแล้ว กด Ctrl-C เพื่อหยุด"
STOPPED = "หยุดเรียบร้อยแล้ว"


def serving(host: str, port: int) -> str:
    """The server listens."""
    return f"รู้ทันทำงานแล้วที่ {host} พอร์ต {port} กด Ctrl-C เพื่อหยุด"


def demo_ready(address: str, name: str, administrator: str, password: str) -> str:
    """The demo's one address, and how to get into the console."""
    return (
        f"\n  เปิดดูได้ที่  {address}\n\n"
        f"  หน้าเจ้าหน้าที่ (ลิงก์อยู่ในหน้านั้น): ชื่อ {name}  รหัสผ่าน {password}\n"
        f"  ผู้ดูแลระบบ (เพิ่มคนและกำหนดสิทธิ์): ชื่อ {administrator} รหัสผ่านเดียวกัน\n"
        "  กด Ctrl-C เพื่อหยุด ข้อมูลเก็บไว้ในเครื่องนี้เท่านั้น\n"
    )


def runs_already(folder: str) -> str:
    """Another server or demo uses the same folder."""
    return (
        f"รู้ทันเปิดอยู่แล้วกับข้อมูลใน {folder} ข้อมูลไม่ถูกแตะต้อง "
        "ใช้ตัวที่เปิดอยู่ หรือปิดตัวนั้นก่อนแล้วเปิดใหม่ หรือตั้ง RUTHAN_DATA_DIR เป็นโฟลเดอร์อื่น"
    )


def no_free_port(first: int, last: int) -> str:
    """Report that all ports are taken."""
    return f"พอร์ต {first} ถึง {last} ไม่ว่าง ปิดโปรแกรมที่ใช้อยู่ หรือระบุ --port"
