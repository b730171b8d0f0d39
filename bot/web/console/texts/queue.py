"""Texts of the queue of complaints: searching, filtering, changing many at once."""

SEARCH_FORGOTTEN = "คำค้นนี้หมดอายุแล้วหรือไม่ใช่ของคุณ พิมพ์ค้นใหม่อีกครั้ง"
NOTHING_TO_SEARCH = (
    "คำที่พิมพ์สั้นเกินไปหรือเป็นคำที่อยู่ในแทบทุกเรื่อง เช่น ที่ ได้ ไม่ พิมพ์คำที่บอกเรื่องกว่านี้ "
    "เช่น ชื่อร้าน สินค้า เบอร์โทร เลขบัญชี"
)
WIDENED = "ไม่พบคำตรงทั้งคำ จึงแสดงเรื่องที่มีทุกส่วนของคำ อาจไม่ได้อยู่ติดกัน"
NOT_FOUND = (
    "ไม่พบเรื่องที่มีทุกคำนี้ ลองพิมพ์ให้น้อยคำลง ตรวจตัวสะกด เบอร์โทรและเลขบัญชีต้องพิมพ์ครบทุกหลัก "
    "เลขรับเรื่องพิมพ์แค่ช่วงเดียวได้ เช่น 12AB"
)
NOT_FOUND_FILTERED = "ตัวกรองด้านบนยังทำงานอยู่ ล้างตัวกรองแล้วค้นอีกครั้งอาจพบ"
SEARCH = "ค้นหา"
FILTER_NAME = "เก็บตัวกรองนี้ไว้ใช้อีก ชื่อ"
SEARCH_LENGTH = "คำค้นยาวได้ไม่เกิน 200 ตัวอักษร"
AMOUNTS_CROSSED = "จำนวนเงินเริ่มต้นมากกว่าจำนวนสิ้นสุด จึงไม่มีเรื่องตรงตัวกรอง"
WRONG_AMOUNT = "อ่านจำนวนเงินไม่ได้ พิมพ์เป็นบาท เช่น 1,290"
ORDERS = {"newest": "ใหม่ที่สุดก่อน", "urgent": "ด่วนที่สุดก่อน"}
ANYBODY, MINE, NOBODYS = "ทุกคน", "ฉัน", "ยังไม่มีผู้รับผิดชอบ"
NAME_NEEDED = "ตั้งชื่อตัวกรองก่อน ยาวได้ไม่เกิน 60 ตัวอักษร และไม่ใส่ข้อมูลส่วนบุคคล"
NOTHING_TO_SAVE = "ยังไม่ได้เลือกตัวกรอง จึงไม่มีอะไรให้เก็บ"
FILTER_SAVED = "เก็บตัวกรองแล้ว"
FILTER_REMOVED = "ลบตัวกรองแล้ว"

BULK_NOTHING = "ยังไม่ได้เลือกเรื่อง หรือยังไม่ได้เลือกว่าจะเปลี่ยนอะไร"
BULK_NOTE = "ข้อความถึงผู้ร้องทุกเรื่อง"
BULK_NOTE_NEEDED = "สถานะนี้ต้องมีข้อความถึงผู้ร้อง พิมพ์ข้อความแล้วตรวจอีกครั้ง"
BULK_NOTE_LONG = "ข้อความยาวได้ไม่เกิน 2,000 ตัวอักษร"
# Why one of many cannot be changed.
REASONS = {
    "gone": "ไม่มีเรื่องนี้ หรืออยู่นอกความรับผิดชอบของคุณ",
    "changed": "มีคนเปลี่ยนเรื่องนี้หลังจากที่คุณเปิดดู",
    "step": "จากสถานะปัจจุบันไปสถานะนี้ไม่ได้",
    "merged": "เป็นเรื่องซ้ำที่รวมกับเรื่องอื่นแล้ว เปลี่ยนที่เรื่องหลัก",
    "same": "เป็นอย่างนั้นอยู่แล้ว",
    "not-yours": "มีคนอื่นรับผิดชอบอยู่ เฉพาะหัวหน้าเปลี่ยนให้ได้",
    "unfit": "ผู้รับผิดชอบอยู่คนละหน่วยกับเรื่องนี้",
}


FLAGS = {
    "open": "ยังไม่จบ",
    "pressing": "เงินอาจยังระงับทัน",
    "overdue": "เลยกำหนด",
    "urgent": "ด่วน",
}


def amounts(least: str | None, most: str | None) -> str:
    """The amounts of a filter as they were typed."""
    said = [f"ตั้งแต่ {least} บาท" if least else "", f"ถึง {most} บาท" if most else ""]
    return " ".join(filter(None, said))


def too_many_filters(most: int) -> str:
    """Refusal of another filter, since there are as many as allowed."""
    return f"เก็บตัวกรองได้ไม่เกิน {most} ตัว ลบตัวที่ไม่ใช้แล้วก่อน"


def searched(typed: str) -> str:
    """The searched text."""
    return f"คำค้น “{typed}”"


def place(first: int, last: int, count: int) -> str:
    """The range of complaints on this page, out of all."""
    return f"เรื่องที่ {first:,} ถึง {last:,} จาก {count:,}"


def until(moment: str) -> str:
    """The time until which money may be stopped."""
    return f"อาจระงับเงินทันถึง {moment}"


def overdue(days: int) -> str:
    """The days by which the contact with the filer is overdue."""
    return f"เลยกำหนด {days:,} วัน" if days else "เลยกำหนดวันนี้"


def changed(done: int, left: int) -> str:
    """The result of a change to many complaints."""
    return f"เปลี่ยนแล้ว {done:,} เรื่อง" + (f" เปลี่ยนไม่ได้ {left:,} เรื่อง" if left else "")


TO_NOBODY = "ไม่มีผู้รับผิดชอบ"


def to_somebody(name: str) -> str:
    """The new owner of the complaints."""
    return f"ให้ {name} รับผิดชอบ"
