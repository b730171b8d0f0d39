"""Messages for an invalid setting: the problem and its fix."""

DATABASE = (
    "DATABASE_URL อ่านไม่ได้ ใช้ sqlite:////ที่อยู่/ruthan.db หรือ postgresql://ผู้ใช้:รหัส@เครื่อง/ฐานข้อมูล "
    "หรือไม่ต้องตั้งเพื่อใช้ SQLite ใน RUTHAN_DATA_DIR"
)
TOPICS = "RUTHAN_TOPICS_DIR ไม่ใช่โฟลเดอร์ที่มีอยู่ ตรวจตัวสะกด หรือไม่ต้องตั้งเพื่อใช้หัวข้อที่มากับระบบ"
OPEN_DATA = "RUTHAN_OPEN_DATA_DIR ไม่ใช่โฟลเดอร์ที่มีอยู่ ตรวจตัวสะกด หรือไม่ต้องตั้งถ้ายังไม่เผยแพร่ข้อมูลเปิด"
HOST = (
    "RUTHAN_HOST ต้องเป็นเลข IP หรือ localhost เช่น 127.0.0.1 (รับจากเครื่องนี้เท่านั้น) "
    "หรือ 0.0.0.0 (รับจากทุกเครื่อง)"
)
PORT = "PORT ต้องเป็นเลข 1 ถึง 65535"
WEB_CONCURRENCY = "WEB_CONCURRENCY ต้องเป็นเลข 1 ถึง 64 (มีผลเฉพาะ PostgreSQL)"
ENGINE = "RUTHAN_ENGINE ต้องเป็น inside หรือ outside หรือไม่ต้องตั้ง"
ENGINE_SQLITE = "RUTHAN_ENGINE=outside ใช้กับ SQLite ไม่ได้ ใช้ PostgreSQL หรือไม่ต้องตั้ง"
DEFAULT_OFFICE_HOURS = "จันทร์ถึงศุกร์ 8.30-16.30 น."
DEFAULT_ENGLISH_HOURS = "Monday to Friday, 8.30 am to 4.30 pm"
OFFICE_HOURS = (
    "RUTHAN_OFFICE_HOURS ต้องเป็นข้อความบรรทัดเดียวไม่เกิน 100 ตัวอักษร เช่น จันทร์ถึงศุกร์ 8.30-16.30 น."
)
ENGLISH_HOURS = (
    "RUTHAN_OFFICE_HOURS_ENGLISH ต้องเป็นข้อความบรรทัดเดียวไม่เกิน 100 ตัวอักษร "
    "เช่น Monday to Friday, 8.30 am to 4.30 pm"
)
OPENING_HOURS = (
    "RUTHAN_OPENING_HOURS ต้องเป็นวันและเวลาเปิดปิดแบบนี้ mon-fri 08:30-16:30 "
    "(วันตามลำดับ mon ถึง sun เวลาเปิดก่อนเวลาปิด)"
)
BOT_ID = "LINE_BOT_ID ต้องเป็น Basic ID จากหน้า LINE Developers ขึ้นต้นด้วย @ เช่น @123abcde"
BURST = "RUTHAN_BURST_S ใส่เป็นวินาที 0 ถึง 10 เช่น 2.5"
RERANKER = (
    "RUTHAN_RERANKER ต้องเป็นที่อยู่บนเครื่องนี้เอง เช่น http://127.0.0.1:8080/v1 หรือไม่ต้องตั้งถ้าไม่ใช้ "
    "ข้อความของประชาชนไม่ออกไปเครื่องอื่น"
)
SCRAPER = (
    "RUTHAN_METRICS_TOKEN ใส่อักษรอังกฤษ ตัวเลข หรือเครื่องหมาย ไม่เว้นวรรค 16 ถึง 200 ตัว "
    "เช่นจาก ruthan keys new"
)
PUSH = "RUTHAN_PUSH ใส่ได้เฉพาะ yes หรือ no"


def missing(name: str) -> str:
    """Report a required variable that is missing."""
    mends = {
        "LINE_CHANNEL_SECRET": "คัดลอก Channel secret จากหน้า Basic settings ใน LINE Developers",
        "LINE_CHANNEL_ACCESS_TOKEN": "ออก Channel access token ที่หน้า Messaging API",
        "RUTHAN_PUBLIC_URL": "ใส่ที่อยู่ https ที่ประชาชนเปิดเครื่องนี้ได้ เช่น https://ruthan.example.org",
    }
    mend = mends.get(name, "สร้างด้วยคำสั่ง ruthan keys new แล้วเก็บไว้ให้ปลอดภัย")
    return f"ยังไม่ได้ตั้ง {name} {mend}"


def key(name: str) -> str:
    """A key that is not 32 bytes in URL-safe base64, or too many of them."""
    return f"{name} ไม่ใช่กุญแจ 32 ไบต์แบบ base64 (URL-safe) สร้างใหม่ด้วยคำสั่ง ruthan keys new"


def empty_part(name: str) -> str:
    """A comma with nothing before or after it."""
    return f"{name} มีค่าว่างระหว่างเครื่องหมายจุลภาค ใส่ค่าใหม่ก่อน ตามด้วยค่าเก่า คั่นด้วยจุลภาคเดียว"


def url(name: str) -> str:
    """Report an invalid address."""
    return f"{name} ต้องเป็นที่อยู่เต็ม เช่น https://ruthan.example.org"


def https(name: str) -> str:
    """An address that would send secrets in the clear."""
    return f"{name} ต้องขึ้นต้นด้วย https:// (http:// ใช้ได้เฉพาะเครื่องนี้เอง เช่น http://127.0.0.1:8000)"
