"""What the form's questions say when an answer is not understood, and the words they read."""

from collections.abc import Sequence
from datetime import date

NEEDS_WORDS = "ช่วยพิมพ์เป็นข้อความให้หน่อยนะคะ"
TOO_SHORT = "ขอรายละเอียดเพิ่มอีกนิดนะคะ"
NEEDS_CHOICE = "เลือกจากปุ่มด้านล่าง หรือพิมพ์ชื่อตัวเลือกก็ได้ค่ะ"
NEEDS_BAHT = "ขอตัวเลขจำนวนเงินตามสลิปค่ะ เช่น 1290 หรือ 2,350.50"
BAHT_IS_ROUGH = "ขอตัวเลขที่แน่นอนตามสลิปหรือใบเสร็จค่ะ เช่น 2350"
BAHT_OUT_OF_RANGE = "จำนวนเงินต้องมากกว่า 0 และไม่เกิน 1,000 ล้านบาทค่ะ"
DAY_FORGOTTEN = "จำไม่ได้ไม่เป็นไรค่ะ ดูได้จากสลิปหรือแชต ถ้าไม่มี เลือกเดือนคร่าว ๆ หรือกด จำไม่ได้เลย ก็ได้"
DAY_IS_ROUGH = "จำวันไม่ได้ไม่เป็นไรค่ะ ประมาณเดือนไหนคะ เลือกได้เลย หรือกด จำไม่ได้เลย"
DAY_UNKNOWN_LABEL = "จำไม่ได้เลย"
DAY_UNKNOWN = "จำวันไม่ได้"
NEEDS_DAY = "ขอเป็นวันที่ค่ะ เช่น 3/11/2569 หรือกดปุ่มเลือกวันที่"
DAY_DOES_NOT_EXIST = "ไม่มีวันที่นี้ในปฏิทินค่ะ ขออีกครั้ง เช่น 3/11/2569"
DAY_AHEAD = "วันที่ซื้อเป็นวันข้างหน้าไม่ได้ค่ะ ขออีกครั้ง เช่น 3/11/2569"
DAY_TOO_OLD = "วันที่นี้ย้อนไปไกลกว่า 20 ปี ขอตรวจดูอีกครั้งนะคะ เช่น 3/11/2569"
NEEDS_PHONE = "ขอเป็นเบอร์โทรศัพท์ค่ะ เช่น 08x-xxx-xxxx"
NEEDS_PROVINCE = "ยังไม่พบจังหวัดนี้ค่ะ ลองพิมพ์ชื่อเต็ม เช่น เชียงใหม่"
NEEDS_LINK = "ขอเป็นลิงก์ หรือชื่อบัญชีที่มี @ ค่ะ เช่น facebook.com/ชื่อร้าน หรือ @ชื่อร้าน"
NEEDS_ACCOUNT = "ขอธนาคารกับเลขบัญชีค่ะ เช่น กสิกร 123-4-56789-0 ชื่อบัญชีถ้ามี"
NEXT_ACCOUNT = "ได้ค่ะ พิมพ์ธนาคารกับเลขบัญชีต่อไปมาได้เลย บัญชีแรกยังอยู่"
ANOTHER_ACCOUNT_WORDS = ("อีกบัญชี", "อีก 1 บัญชี", "อีกหนึ่งบัญชี", "บัญชีที่สอง", "สองบัญชี", "บัญชีที่ 2")
NEEDS_EMAIL = "อีเมลนี้ยังไม่ถูกรูปแบบค่ะ ตัวอย่าง name@example.com"
NEEDS_PICTURE = "ส่งรูปหรือ PDF ได้เลยค่ะ ถ้าไม่มีหรือส่งครบแล้ว กดปุ่มด้านล่าง"
WRONG_FILE = "ไฟล์แบบนี้ยังรับไม่ได้ค่ะ ส่งเป็นรูปหรือ PDF แทนได้เลย"
CHOOSE_FIRST = "เลือกอย่างน้อยหนึ่งข้อก่อนนะคะ"
PICTURES_FULL = "เก็บได้ 10 ไฟล์ต่อเรื่องค่ะ ครบแล้ว"

POLITE_ENDINGS = (
    "นะคะ", "นะครับ", "ครับผม", "ค่ะ", "ค่า", "คะ", "ครับ", "คับ", "คร้าบ", "จ้ะ", "จ้า", "จ๊ะ", "ฮะ",
    "นะ", "น้า", "เลย", "แล้ว",
)  # fmt: skip
DONE_LABEL = "พอแล้ว ไปต่อ"
PICK_DAY_LABEL = "เลือกวันที่"
TODAY_LABEL = "วันนี้"
YESTERDAY_LABEL = "เมื่อวาน"
DONE_WORDS = (
    "พอ", "พอแล้วไปต่อ", "หมด", "ครบ", "แค่นี้", "แค่นี้ก่อน", "เสร็จ", "ไม่มี", "ไปต่อ", "เรียบร้อย", "ต่อ",
    "โอเค", "ok", "okay", "done", "ไม่", "no",
)  # fmt: skip
NOT = "ไม่"
AND_WORDS = ("และ", "กับ", ",", "/", "+")

RELATIVE_DAYS = {
    "วันนี้": 0, "เมื่อกี้": 0, "เมื่อเช้า": 0, "เมื่อคืน": 1,
    "เมื่อวาน": 1, "เมื่อวานนี้": 1, "เมื่อวานซืน": 2, "วานซืน": 2,
}  # fmt: skip
FUTURE_WORDS = ("พรุ่งนี้", "มะรืน", "อาทิตย์หน้า", "เดือนหน้า", "ปีหน้า")
FORGOTTEN_WORDS = ("จำไม่ได้", "จำวันไม่ได้", "ไม่แน่ใจ", "ไม่รู้", "ไม่ทราบ")
DAY_PREFIXES = ("วันที่", "เมื่อ", "ซื้อ", "โอน", "สั่ง", "ตอน", "จ่าย")
# Parts of a year, with the months that they may be.
PARTS_OF_YEAR: dict[str, tuple[int, ...]] = {
    "ต้นปี": (1, 2, 3, 4), "กลางปี": (5, 6, 7, 8), "ปลายปี": (9, 10, 11, 12), "สิ้นปี": (11, 12),
}  # fmt: skip
LAST_YEAR_WORDS = ("ปีที่แล้ว", "ปีก่อน")
# What is left of them without the word for a month.
MONTHS_AGO = {"ที่แล้ว": 1, "ก่อน": 1, "นี้": 0, "สอง ก่อน": 2, "2 ก่อน": 2, "สอง ที่แล้ว": 2, "2 ที่แล้ว": 2}
MONTH_FILLERS = (
    "ประมาณ", "น่าจะ", "ราวๆ", "ราว ๆ", "ช่วง", "ตอน", "ซื้อ", "โอน", "สั่ง", "จำวันไม่ได้", "จำไม่ได้",
    "ไม่แน่ใจ", "แต่", "สัก", "ๆ", "ปี", "พ.ศ.", "ต้นเดือน", "กลางเดือน", "ปลายเดือน", "เดือน",
)  # fmt: skip
LAST_MONTH = "เดือน(?:ที่แล้ว|ก่อน)"
DAYS_AGO = "วัน(?:ที่แล้ว|ก่อน)"
MONTHS: tuple[tuple[str, str, str, str], ...] = (
    ("มกราคม", "มกรา", "ม.ค.", "มค"),
    ("กุมภาพันธ์", "กุมภา", "ก.พ.", "กพ"),
    ("มีนาคม", "มีนา", "มี.ค.", "มีค"),
    ("เมษายน", "เมษา", "เม.ย.", "เมย"),
    ("พฤษภาคม", "พฤษภา", "พ.ค.", "พค"),
    ("มิถุนายน", "มิถุนา", "มิ.ย.", "มิย"),
    ("กรกฎาคม", "กรกฎา", "ก.ค.", "กค"),
    ("สิงหาคม", "สิงหา", "ส.ค.", "สค"),
    ("กันยายน", "กันยา", "ก.ย.", "กย"),
    ("ตุลาคม", "ตุลา", "ต.ค.", "ตค"),
    ("พฤศจิกายน", "พฤศจิกา", "พ.ย.", "พย"),
    ("ธันวาคม", "ธันวา", "ธ.ค.", "ธค"),
)

ROUGH_WORDS = ("ประมาณ", "กว่า", "ราวๆ", "ราว ๆ", "เกือบ", "น่าจะ", "ไม่แน่ใจ", "หลาย", "เศษ")
BAHT_WORDS = ("บาทถ้วน", "บาท", "฿", "thb", "baht")
BAHT_FILLERS = (
    "โอเค", "นะครับ", "นะคะ", "ครับ", "ค่ะ", "คะ", "จ้ะ", "จ้า", "ราคา", "จำนวน", "จ่ายไป", "โอนไป",
    "จ่าย", "โอน", "เป็นเงิน", "ยอด", "ทั้งหมด", "รวม", "แล้ว",
)  # fmt: skip
AROUND_AMOUNTS = " ๆ"
BAHT_LEADS = ("โอเค", "ok", "อ๋อ", "อ่อ", "เอ่อ", "ก็")
# Words of tens, with what each one multiplies by.
UNITS = {"ล้าน": 1_000_000, "แสน": 100_000, "หมื่น": 10_000, "พัน": 1_000, "ร้อย": 100, "สิบ": 10}
LETTER_UNITS = {"k": 1_000, "m": 1_000_000}
FINAL_ONE = "เอ็ด"
TWO_OF_TWENTY = "ยี่"
# Spoken after a unit it means one of them: a thousand, not a thousand and one.
JUST_ONE = "นึง"
DIGIT_WORDS = {
    "ศูนย์": 0, "หนึ่ง": 1, "นึง": 1, "เอ็ด": 1, "สอง": 2, "ยี่": 2, "สาม": 3, "สี่": 4,
    "ห้า": 5, "หก": 6, "เจ็ด": 7, "แปด": 8, "เก้า": 9,
}  # fmt: skip

PROVINCE_PREFIXES = ("จังหวัด", "จ.", "จ ", "อยู่")
CORRECTION_WORDS = ("ไม่ใช่", "เอ้ย", "เอ๊ย", "พิมพ์ผิด", "ต่างหาก")
ACCOUNT_NAME_WORDS = ("ชื่อบัญชี", "ชื่อ", "ธนาคาร", "เลขบัญชี", "เลขที่บัญชี", "บัญชี")
ACCOUNT_FILLERS = ("โอนเข้า", "โอนไป", "โอนให้", "โอน", "เข้า")
AMOUNT_OF_BAHT = r"[\d,.]+\s*(?:บาท|฿|baht)"
NO_CONTACT_LABEL = "ยังไม่ได้ติดต่อ"
NO_REPLY_LABEL = "ติดต่อแล้ว ไม่ตอบ"
REFUSED_LABEL = "ติดต่อแล้ว ไม่ยอม"
NO_REPLY = "ไม่ตอบ"
REFUSED = "ไม่ยอมรับผิดชอบ"
NO_CONTACT_WORDS = (
    "ยังไม่ได้ติดต่อ", "ยังไม่ติดต่อ", "ยังไม่ได้", "ยัง", "ไม่ได้ติดต่อ", "ไม่ติดต่อ", "ไม่ได้", "ไม่", "no", "ไม่มี",
    "ยังไม่ได้ทัก", "ไม่ได้ทัก",
)  # fmt: skip


def too_long(limit: int, length: int) -> str:
    """The text is longer than we can keep."""
    return (
        f"ข้อความยาว {length:,} ตัวอักษร เก็บได้ไม่เกิน {limit:,} ค่ะ "
        "ช่วยย่อให้สั้นลง หรือส่งส่วนที่เหลือเป็นรูปหลักฐานนะคะ"
    )


def mobile_is_short(length: int) -> str:
    """A mobile number with the wrong count of digits."""
    return (
        f"เบอร์มือถือมี 10 หลัก แต่ที่พิมพ์มามี {length} หลักค่ะ "
        "ขออีกครั้งนะคะ (เบอร์บ้านที่ขึ้นต้นด้วย 02 ถึง 07 ใช้ 9 หลักได้)"
    )


def did_you_mean(names: Sequence[str]) -> str:
    """One or more provinces that are near to what was typed, but not near enough."""
    return f"หมายถึงจังหวัด{' หรือ '.join(names)} ใช่ไหมคะ กดเลือก หรือพิมพ์ชื่อเต็มอีกครั้งค่ะ"


def chosen_so_far(shown: str) -> str:
    """What of several options was chosen until now."""
    return f"เลือกแล้ว: {shown}\nเลือกเพิ่มได้อีก หรือกด {DONE_LABEL}"


def accounts_so_far(shown: str) -> str:
    """Which accounts were told until now."""
    return f"รับบัญชีแล้วค่ะ: {shown}\nถ้าโอนหลายบัญชี พิมพ์บัญชีต่อไปได้เลย ถ้าครบแล้วกด {DONE_LABEL}"


def pictures_kept(count: int) -> str:
    """A file was received while evidence is asked for."""
    return f"{pictures_so_far(count)}ค่ะ ส่งเพิ่มได้อีก หรือกด {DONE_LABEL}"


NO_PICTURES = "ยังไม่มี"


def pictures_so_far(count: int) -> str:
    """How many files were received."""
    return f"ได้รับแล้ว {count} ไฟล์"


def baht(satang: int) -> str:
    """1,234.50 บาท."""
    whole, rest = divmod(satang, 100)
    return f"{whole:,}.{rest:02d} บาท" if rest else f"{whole:,} บาท"


def month(value: date) -> str:
    """มี.ค. 2569 (Buddhist era)."""
    return f"{MONTHS[value.month - 1][2]} {value.year + 543}"


def about(value: date) -> str:
    """A day of which only the month is known."""
    return f"ประมาณ {month(value)} ({DAY_UNKNOWN})"


def day(value: date) -> str:
    """3 พ.ย. 2569 (Buddhist era)."""
    return f"{value.day} {MONTHS[value.month - 1][2]} {value.year + 543}"
