"""The Thai words of an export that come from the form: headers, meanings, the filter in words."""

from handlers.form.complaint import FieldName

NO_FILTER = "ทุกเรื่อง"
NOT_TOLD = "ยังไม่ได้บอก"
CONFIRMED_LABEL = "ยืนยันประเภทแล้ว"
CONFIRMED_MEANING = "yes: ผู้ร้องบอกประเภทปัญหาเอง หรือเจ้าหน้าที่กำหนดให้ no: ยังไม่ยืนยัน นับเป็นอื่น ๆ"
NUMBER_LABEL = "เลขรับเรื่อง"
NUMBER_MEANING = "เลขรับเรื่องของรู้ทัน ใช้เชื่อมทุกชีตเข้าด้วยกัน"
BANK_LABEL = "ธนาคารหรือพร้อมเพย์"
BANK_MEANING = "ธนาคารของบัญชีที่โอนไป ตามที่ผู้ร้องพิมพ์"
ACCOUNT_LABEL = "เลขบัญชี"
ACCOUNT_MEANING = "เลขบัญชีที่โอนไป เฉพาะตัวเลข"
ACCOUNT_NAME_LABEL = "ชื่อบัญชี"
ACCOUNT_NAME_MEANING = "ชื่อบัญชีที่โอนไป ตามที่ผู้ร้องพิมพ์"
RECEIVED_LABEL = "วันที่รับเรื่อง"
RECEIVED_MEANING = "วันที่ยื่นตามเวลาไทย Excel แสดงเป็น พ.ศ."
KIND_MEANING = "ประเภทปัญหา และบอกไว้ถ้ายังไม่ยืนยัน"
# What staff read where the form's own label speaks to the filer.
STAFF_LABELS: dict[str, str] = {
    FieldName.NAME: "ชื่อผู้ร้อง",
    FieldName.PHONE: "เบอร์ผู้ร้อง",
    FieldName.EMAIL: "อีเมลผู้ร้อง",
    FieldName.PROVINCE: "จังหวัดของผู้ร้อง",
    FieldName.SECOND_PHONE: "เบอร์ที่สองของผู้ร้อง",
    FieldName.REPRESENTATIVE: "การติดต่อที่ผู้ร้องขอไว้",
}
FILTER_LABELS = {
    "status": "สถานะ",
    "kind": "ประเภทปัญหา",
    "platform": "ช่องทาง",
    "province": "จังหวัด",
}


def unconfirmed(kind: str) -> str:
    """A kind of problem that neither the filer nor staff confirmed."""
    return f"{kind} (ยังไม่ยืนยัน)"


def code_label(label: str) -> str:
    """The header of a column that holds a code."""
    return f"รหัส{label}"


def baht_label(label: str) -> str:
    """The header of a column with money, which says its unit."""
    return f"{label} (บาท)"


def as_told_label(label: str) -> str:
    """The header of a column with a day as it was told, exact or not."""
    return f"{label} (ตามที่บอก)"


def meaning(label: str, purpose: str) -> str:
    """Meaning of a question's column."""
    return f"{label} (เก็บเพื่อ: {purpose})"


def of_unit(name: str) -> str:
    """The unit whose complaints alone are there."""
    return f"หน่วยงาน: {name}"


def of_seller(typed: str) -> str:
    """The seller whom the complaints name, as typed."""
    return f"ผู้ขาย: {typed}"


def since(day: str) -> str:
    """The first day of a filter."""
    return f"ยื่นตั้งแต่ {day}"


def until(day: str) -> str:
    """The last day of a filter."""
    return f"ยื่นถึง {day}"
