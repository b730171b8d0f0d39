"""The words of the page for reading in a person's copy of their own data."""

OPENING = (
    "หน้านี้รวมสิ่งที่รู้ทันเก็บไว้เกี่ยวกับคุณ ให้อ่านได้ทันที ไม่ต้องมีอินเทอร์เน็ต",
    "ไฟล์อื่นในซองเดียวกันมีข้อมูลชุดเดียวกันครบทุกช่อง เปิดเมื่อต้องใช้เท่านั้นค่ะ",
)
COUNTS_TITLE = "มีอะไรบ้าง"
FILES_TITLE = "ไฟล์อื่นในซองนี้"
OTHER_FILES = (
    ("files", "รูปและ PDF ที่คุณส่งเป็นหลักฐาน ทั้งต้นฉบับและภาพที่เจ้าหน้าที่เห็น"),
    ("csv", "ตารางครบทุกช่อง เปิดด้วย Excel ได้"),
    ("data.json", "ข้อมูลเดียวกันสำหรับโปรแกรมคอมพิวเตอร์"),
    ("คำอธิบายคอลัมน์.csv", "แต่ละช่องคืออะไร และอะไรที่ไม่ได้ให้มา เพราะอะไร"),
)
HISTORY = "ประวัติ"
ASK = "สงสัยหรือมีอะไรไม่ตรง พิมพ์ในแชตรู้ทัน หรือโทร 1166 ค่ะ"

COUNTED = {
    "complaints": "เรื่องที่ส่งแล้ว",
    "evidence": "ไฟล์หลักฐาน",
    "call_backs": "คำขอให้โทรกลับ",
    "messages": "ข้อความและการกดปุ่ม",
    "erase_requests": "คำขอลบข้อมูล",
    "releases": "ไฟล์ที่เคยขอ",
}
_COUNTS = {"complaints": "เรื่อง", "evidence": "ไฟล์"}

STATUS = "สถานะ"
FILED = "ส่งเมื่อ"
FILES = "ไฟล์หลักฐาน"
NO_ANSWER = "(ไม่ได้ตอบ)"
CHANGES = {"evidence-added": "คุณเพิ่มหลักฐาน", "evidence-removed": "คุณลบหลักฐาน"}

DRAFT = "เรื่องที่กรอกค้าง ยังไม่ได้ส่ง"
CALL_BACK = "คำขอให้โทรกลับ"
CALL_BACK_STATES = {"waiting": "รอเจ้าหน้าที่โทร", "called": "โทรแล้ว", "cancelled": "ยกเลิกแล้ว"}
ASKED_AT = "ขอเมื่อ"
PHONE = "เบอร์"
CALLED = "ให้เรียกว่า"
MESSAGE = "ข้อความที่ฝาก"
CALL_ON = "นัดโทรวันที่"

ALERTS = "การรับเตือนภัย"
AGREED_AT = "ยินยอมเมื่อ"
PROVINCE = "จังหวัดที่เลือก"
ENDED_AT = "เลิกเมื่อ"

ERASE_REQUEST = "คำขอลบเรื่องที่ส่ง"
REQUEST_STATES = {
    "waiting": "รอเจ้าหน้าที่ตอบ",
    "cancelled": "คุณยกเลิกแล้ว",
    "approved": "ลบแล้ว",
    "refused": "ยังลบไม่ได้",
}
DUE = "เจ้าหน้าที่ตอบภายใน"
DECIDED = "ตอบเมื่อ"
REASON = "เหตุผล"

ACCOUNT = "แชต LINE ของคุณ"
SINCE = "ทักครั้งแรก"
LAST = "ทำอะไรล่าสุดเมื่อ"
BLOCKED = "บล็อกเมื่อ"
LINE_ID = "รหัสผู้ใช้ที่ LINE ให้"


def how_many(name: str, count: int) -> str:
    """Their number, in words."""
    return f"{count:,} {_COUNTS.get(name, 'ครั้ง')}"


def baht(amount: str) -> str:
    """An amount of money."""
    return f"{amount.removesuffix('.00')} บาท"


def in_folder(count: int, number: str) -> str:
    """Place of the files of a complaint."""
    return f"{count} ไฟล์ อยู่ในโฟลเดอร์ files/{number}"


def step(status: str, note: str, *, by_staff: bool) -> str:
    """A step of the complaint, and what was written with it."""
    return (f"เจ้าหน้าที่: {status}" if by_staff else status) + (f"\n{note}" if note else "")


def corrected(label: str, before: str, after: str) -> str:
    """The person's corrections."""
    return f"คุณแก้ {label}: เดิม {before} แก้เป็น {after}"


def asked(question: str) -> str:
    """A question of staff."""
    return f"เจ้าหน้าที่ถาม: {question}"


def answered(answer: str) -> str:
    """The answer to it."""
    return f"คุณตอบ: {answer}"


def office_message(text: str) -> str:
    """Letters written by staff."""
    return f"เจ้าหน้าที่เขียนถึงคุณ: {text}"


def referred(agency: str, what: str, why: str) -> str:
    """The agency that has it now, the data handed on, and the reason."""
    told = [f"ส่งต่อให้ {agency}", f"สิ่งที่ส่งต่อ: {what}" if what else "", f"เพราะ: {why}" if why else ""]
    return "\n".join(filter(None, told))


def messages(count: int) -> str:
    """The title over what was typed."""
    return f"ข้อความที่คุณพิมพ์ {count:,} ข้อความ"
