"""The words of the open data, in Thai and in English, and of its command."""

from db.models.facts import NOT_TOLD
from db.statistics.open_data import AMOUNT_BANDS, MORE, NOT_STATED

COMMAND_HELP = (
    "เขียนข้อมูลเปิดของเดือนที่จบแล้วลงโฟลเดอร์ DIR เป็น CSV XLSX และคำอธิบาย JSON "
    "มีแต่จำนวนนับ ไม่มีข้อมูลส่วนบุคคล จำนวนที่น้อยกว่า 5 ถูกปิดไว้"
)
OUT_HELP = "โฟลเดอร์ที่มีอยู่แล้ว"
MONTH_HELP = "เดือน เช่น 2026-10 (ค.ศ.) หรือ 2569-10 (พ.ศ.)"
NOT_A_MONTH = "อ่านเดือนไม่ได้ พิมพ์ปีแล้วตามด้วยเดือน เช่น 2026-10 (ค.ศ.) หรือ 2569-10 (พ.ศ.)"
NOT_OVER = "เดือนนี้ยังไม่จบ เผยแพร่ได้เฉพาะเดือนที่จบแล้ว"
FILE_DIFFERS = "ไฟล์ที่อ่านกลับไม่ตรงกับที่เขียน จึงลบไฟล์ทิ้งแล้ว ลองใหม่อีกครั้ง"

# By column: Thai header, English header, what it means in English and in Thai.
COLUMNS = {
    "month": (
        "เดือน",
        "Month",
        "Month of filing in Thai time, ISO 8601 (YYYY-MM)",
        "เดือนที่ยื่นเรื่องตามเวลาไทย เขียนแบบ ค.ศ.-เดือน",
    ),
    "month_thai": (
        "เดือน (พ.ศ.)",
        "Month (B.E.)",
        "The month in Thai, Buddhist era",
        "เดือนเดียวกัน เป็นคำไทยและปี พ.ศ.",
    ),
    "dimension": (
        "มิติ",
        "Dimension",
        "all, kind, platform, province or amount",
        "แยกตามอะไร: all ทุกเรื่อง kind ชนิดของปัญหา platform ช่องทาง province จังหวัด amount จำนวนเงิน",
    ),
    "code": (
        "รหัส",
        "Code",
        "Stable code; provinces by ISO 3166-2:TH",
        "รหัสที่ไม่เปลี่ยน จังหวัดใช้รหัส ISO 3166-2:TH",
    ),
    "label_th": ("ชื่อ (ไทย)", "Label (Thai)", "The code in Thai", "ชื่อของรหัส เป็นภาษาไทย"),
    "label_en": (
        "ชื่อ (อังกฤษ)",
        "Label (English)",
        "The code in English",
        "ชื่อของรหัส เป็นภาษาอังกฤษ",
    ),
    "count": (
        "จำนวนเรื่อง",
        "Complaints",
        "How many complaints were filed; empty where suppressed",
        "จำนวนเรื่องที่ยื่นในเดือนนั้น ว่างไว้เมื่อถูกปิด",
    ),
    "suppressed": (
        "ปิดไว้",
        "Suppressed",
        "yes: the number is not published",
        "yes คือไม่เผยแพร่จำนวนนี้",
    ),
}
SHEET = "data"
ALL = ("ทุกเรื่อง", "All complaints")
# Filed under a code that the form no longer offers.
UNLISTED = "unlisted"
UNLISTED_LABEL = ("ตัวเลือกที่เลิกใช้แล้ว", "No longer offered")
KINDS_IN_ENGLISH = {
    "deceived": "Deceived",
    "not-as-advertised": "Goods not as advertised",
    "confusing-order": "Confusing order process",
    "data-security": "Security of personal data or card",
    "late-delivery": "Late delivery",
    "unseen-goods-preorder": "Goods not seen before order or pre-order",
    "other": "Other",
}
NOT_TOLD_IN_ENGLISH = "Not told"
PLATFORMS_IN_ENGLISH = {
    "facebook": "Facebook",
    "instagram": "Instagram",
    "line": "LINE",
    "tiktok": "TikTok",
    "shopee": "Shopee",
    "lazada": "Lazada",
    "website": "Another website",
    "x": "X (Twitter)",
    "other": "Another channel",
    NOT_TOLD: NOT_TOLD_IN_ENGLISH,
}
AMOUNTS = {
    NOT_STATED: ("ไม่ได้บอกจำนวนเงิน", "Amount not told"),
    **{code: (f"ไม่เกิน {baht:,} บาท", f"Up to {baht:,} THB") for code, baht in AMOUNT_BANDS},
    MORE: ("เกิน 500,000 บาท", "More than 500,000 THB"),
}
SUPPRESSION = (
    "Counts of 1 to 4 are suppressed, with as many larger ones as it takes so that no suppressed "
    "count follows from the total. A month of fewer than 5 complaints is suppressed as a whole."
)
DESCRIPTION = (
    "Complaints about buying online filed through Ruthan, counted by month of filing. Each "
    "dimension is counted by itself. No personal data and no free text."
)


def title(month: str) -> str:
    """Name of the data set of a month."""
    return f"Online consumer complaints in Thailand, {month}"


def title_thai(month: str) -> str:
    """The same in Thai."""
    return f"เรื่องร้องเรียนการซื้อของออนไลน์ {month}"


def written(count: int, folder: str) -> str:
    """Report a published month."""
    return f"เขียนข้อมูลเปิด {count:,} แถวลง {folder} แล้ว ตรวจและใส่สัญญาอนุญาต (licence) ก่อนเผยแพร่"


def exists(name: str) -> str:
    """Refuse a second publication of a month."""
    return f"มี {name} อยู่แล้ว เดือนหนึ่งเผยแพร่ครั้งเดียว เพื่อไม่ให้เทียบสองฉบับแล้วรู้จำนวนที่ปิดไว้"


def no_folder(name: str) -> str:
    """Report that the folder is missing."""
    return f"ไม่มีโฟลเดอร์ {name} หรือเขียนไม่ได้"
