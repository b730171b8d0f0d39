"""Words of the public site and the poster besides the topics."""

NAME = "รู้ทัน"
TAGLINE = "ซื้อของออนไลน์ให้รู้ทันคนโกง"
ABOUT = "คำตอบเรื่องซื้อของออนไลน์ เงิน และข้อมูลส่วนตัว จากงานคุ้มครองผู้บริโภค"
NOT_ALL = "คำตอบในเว็บนี้เป็นคำแนะนำทั่วไป ไม่ใช่คำปรึกษากฎหมาย"

POSTER_TITLE = "สงสัย ถามรู้ทันก่อนโอน"
POSTER_LEAD = "ผู้ช่วยใน LINE ของงานคุ้มครองผู้บริโภค ไม่มีค่าใช้จ่าย"
POSTER_DEEDS = (
    "ส่งลิงก์ ข้อความ เลขบัญชี หรือรูปมาให้ช่วยดู",
    "ถามเรื่องซื้อของออนไลน์ ของไม่ส่ง ของไม่ตรงปก",
    "แจ้งเรื่องร้องเรียนได้ในแชต ได้เลขรับเรื่อง",
)
POSTER_SCAN = "สแกนด้วยกล้องในมือถือ"
POSTER_CALLS = (
    ("เพิ่งโอนเงินให้คนโกง", "1441", "ตลอด 24 ชั่วโมง หรือโทรธนาคารของคุณ"),
    ("ปรึกษา สคบ.", "1166", ""),
)

PAPERS = {
    "ruthan-poster.pdf": "โปสเตอร์ A4 มีคิวอาร์โค้ด",
    "ruthan-teaching-sheets.pdf": "ใบฝึกแยกหลอกกับของจริง พร้อมเฉลย",
    "ruthan-teaching-slides.pdf": "สไลด์สอนหกกล",
}
FILE_KINDS = {"csv": "CSV", "xlsx": "Excel", "json": "คำอธิบาย JSON"}
DIMENSIONS = {
    "kind": "ชนิดของปัญหา",
    "platform": "ช่องทางที่ซื้อ",
    "province": "จังหวัดของผู้ร้อง",
    "amount": "จำนวนเงิน",
}
OVER_TIME = "เรื่องร้องเรียนรายเดือน"
MONTH = "เดือน"
COMPLAINTS = "เรื่อง"
SUPPRESSED = "ปิดไว้"
NOTHING_TOLD = "ไม่มีจำนวนที่เผยแพร่ได้"


def most(label: str, shown: str) -> str:
    """The longest bar, for those who do not see it."""
    return f"มากที่สุดคือ {label} {shown} เรื่อง"
