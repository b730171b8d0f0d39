"""Words around a value that is typed where something else was asked."""

from handlers.nlu.lexicon.representatives import RELATIVES
from handlers.nlu.lexicon.typed.moves import HAS_NONE, NOT_KNOWN, PEOPLE
from handlers.nlu.lexicon.typed.wrong_and_right import SELLER, SELLER_NAME_IN_ENGLISH
from handlers.nlu.lexicon.values.spoken_days import (
    FESTIVALS,
    FESTIVALS_BY_WEEKDAY,
    MOVING_FESTIVALS,
)
from handlers.nlu.story.lexicon.dates import COUNT_WORDS, MORE_RELATIVE_DAYS
from handlers.nlu.story.lexicon.sellers import NAMED_BANK
from handlers.texts.form import MONTHS, RELATIVE_DAYS

SELLERS = (
    "ร้าน", "แม่ค้า", "พ่อค้า", "คนขาย", "ผู้ขาย", "เพจ", "เขา", "เค้า", "โจร", "มิจฉาชีพ", "มิจ", "คนโกง",
    "ของมัน", "เบอร์มัน", "มันโทร", "มันใช้", "มันชื่อ",
    "คนร้าย", "คนหลอก", "ที่หลอก", "มาหลอก", "ที่โกง", "seller", "shop",
)  # fmt: skip
OWN = (
    "หนู", "ผม", "เบอร์กู", "ฉัน", "ฉาน", "ข้าเจ้า", "ข้อย", "ดิฉัน", "เรา", "ป้า", "ยาย", "ลุง",
    "ตัวเอง", "ส่วนตัว", "ติดต่อกลับ", "โทรกลับ", "my ", "mine", *RELATIVES,
)  # fmt: skip
# One's own people, as far as they are no sellers.
NOT_OWN = ("แม่ค้า", "พ่อค้า", "ลูกค้า", "เขา", "เรารู้")
# A number that is called nobody's own.
NOT_MINE = tuple(
    f"ไม่ใช่{what}{who}"
    for what in ("เบอร์", "ของ", "เบอร์ของ")
    for who in ("ฉัน", "หนู", "ผม", "เรา", "ดิฉัน", "ยาย", "ป้า", "กู", "ข้อย", "ตัวเอง")
)
PHONE = ("เบอร์", "โทร", "phone", "tel")
# Who brings a parcel sold nothing.
COURIERS = (
    "คนส่ง", "คนมาส่ง", "พนักงานส่ง", "พี่ส่งของ", "เจ้าหน้าที่ส่ง", "ไรเดอร์", "ขนส่ง", "ไปรษณีย์", "คนขับ",
    "เคอรี่", "เคอร์รี่",
    "แฟลช", "rider", "courier", "driver", "delivery",
)  # fmt: skip
ID_OF_SELLER = (
    r"(?:ไอดีไลน์|ไลน์ไอดี|line\s?id|id\s?line|(?:ไลน์|ไอจี|เฟส|เฟซ)(?:ร้าน|แม่ค้า|คนขาย|เขา|เค้า)?(?=\s?[a-z@]))"
    r"\s?(?:คือ)?\s?[:=]?\s*"
)
PREORDER = "พรีออเดอร์"
IDS = ("ไอดี", "id")
# Written in Latin letters, and no account's name.
NO_ACCOUNT_NAMES = frozenset(
    (
        "help", "what", "chat", "this", "that", "none", "link", "page", "shop", "seller", "name",
        "test", "okay", "hello", "skip", "next", "later", "sorry", "http", "https", "www", "copy",
        "line", "facebook", "instagram", "tiktok", "shopee", "lazada", "youtube", "google",
        "กูเกิล", "กูเกิ้ล",
    )
)  # fmt: skip
OWN_LINK = (
    r"(?:ติดต่อ(?:กลับ)?|ทัก|ตอบ|คุย|แจ้ง)(?:มา|กลับ|หนู|ผม|ฉัน|ป้า|ยาย|ลุง|\s)*(?:ทาง|ผ่าน|ที่|ใน)\s?(?:ไลน์|line|แชท|แชต|เฟส|ไอจี|เมล)"
    r"(?:ดีกว่า|แทน|ได้|ก็ได้|นะ|จะ)"
    r"|(?:ไลน์|ไอดี|เฟส|เฟซ|ไอจี|ลิ้?งก์?|ลิ้?งค์?|แอค)\s?(?:ของ)?(?:หนู|ผม|ฉัน|ดิฉัน|เรา|ตัวเอง|ป้า|ยาย|ลุง)"
)
ACCOUNT = ("บัญชี", "พร้อมเพย์", "promptpay", "account")
# Between one's number and another one's own
SECOND_NUMBER = r"สำรอง|ที่สอง|ที่\s?2|เบอร์\s?สอง|อีก(?:เบอร์|อัน)"
# It is told beside one's number; or is to stand in its place
FURTHER_NUMBER = (
    r"เพิ่มเบอร์|เบอร์(?:โทร)?(?:เพิ่ม|สำรอง|ที่สอง|ที่\s?2)|อีก\s?(?:เบอร์|หมายเลข)|สำรอง|เผื่อ|เบอร์บ้าน"
    # Where nobody answers the other one.
    r"|แทน(?:ก็)?ได้|(?:ถ้า|หาก)[^\d\n]{0,14}?ไม่(?:ติด|รับ|ว่าง|ได้|สะดวก)"
)
CALLS_THEM = r"โทร(?:หา|เบอร์|ไปที่)|ติดต่อ"
FURTHER_LEAD = r"(?:(?:ขอ|ช่วย|ฝาก|มี|ใส่|เพิ่ม|อีก|สำรอง|เบอร์(?:โทร)?|หมายเลข|อัน|นึง|หนึ่ง|คือ|ไว้)\s?){1,8}$"
WHY_FURTHER = r"\s?(?:ไว้)?(?:เผื่อ|กัน(?=โทร|ติดต่อ|สาย))[^\d\n]{1,40}$"
INSTEAD_OF_NUMBER = r"แทน(?!ก็ได้|ได้)|เปลี่ยน|แก้|ไม่ใช่|บ่แม่น|ใช้ไม่ได้|ผิด|เลิกใช้|ไม่ใช้แล้ว|อย่าโทร|เดิม|เก่า"
IS = "คือ|is(?![a-z])|เลขที่|หมายเลข"
IN_PARTS = "ผ่อน"
# What was paid and how, and nothing besides.
PAID_LINE = (
    r"(?:จ่าย|โอน|ราคา|ยอด|ทั้งหมด|ไป|แล้ว|\s)*(?P<sum>\d[\d,]{2,9}(?:\.\d\d)?)\s?(?:บาท|บ\.|฿)?\s?(?:จ่าย|ชำระ|ด้วย|ผ่าน|แบบ|ทาง|\s)*"
    r"(?P<way>ผ่อนบัตร(?:เครดิต)?|(?:รูด|ตัด)?บัตร(?:เครดิต|เดบิต)?|รูด|ผ่อน|โอน(?:เงิน|ธนาคาร)?|พร้อมเพย์|(?:เก็บเงิน)?ปลายทาง|เงินสด|สแกน)"
    r"(?:ผ่อน|\d{1,2}\s?(?:%|เปอร์เซ็นต์|เดือน|งวด)|ครั้งเดียว|เต็มจำนวน|ไป|แล้ว|เลย|ค่ะ|คะ|ครับ|คับ|นะ|จ้า|[\s,.])*"
)
# Behind the number of an order, and no part of it.
SUM_BEHIND = r"\d[\d,]{0,8}(?:\.\d\d)?\s?(?:บาท|บ\.|฿|thb|baht|พัน|หมื่น|แสน|โอน|จ่าย|เก็บ|ปลายทาง|cod)"
IS_BEFORE = r"(?:(?:นี่|นี้|คือ|เป็น)\s?){0,2}"
_PHONE = (
    "เบอร์", "เบอร์โทร", "เบอร์โทรศัพท์", "เบอร์มือถือ", "เบอร์ติดต่อ", "โทร", "โทรมา", "โทรหา", "โทรศัพท์",
    "โทสับ", "โทรสับ", "มือถือ", "ติดต่อ", "ติดต่อกลับ", "โทรกลับ", "ได้ที่", "tel", "phone", "number",
    "หลัก", "เบอร์หลัก", "เบอร์สำรอง",
    "call", "my", "me", "is",
)  # fmt: skip
# Written to the value without a space, it may be taken for a part of what stands before.
LABEL_BEFORE = (
    r"(?:เบอร์(?:โทร(?:ศัพท์)?)?|โทร(?:ศัพท์)?|มือถือ|ไลน์|ลิ้?ง[กค]์?|อีเมล์?|"
    r"(?:หมาย)?เลข(?:ที่)?(?:ออเดอร์|(?:คำ)?สั่ง(?:ซื้อ|ของ))|ออเดอร์|(?:(?:หมาย)?เลข(?:ที่)?|รหัส|(?<![ก-๙]))"
    r"(?:พัสดุ|แทร็?[กค](?:กิ้ง)?)|(?:order|booking|(?<![a-z])tracking)(?: number| no)?\.?)"
    r"(?:ของ)?(?:ร้าน|แม่ค้า|พ่อค้า|คนขาย|เขา|เค้า|มัน|หนู|ผม|ฉัน|ดิฉัน|เรา)?\s?(?:คือ|เป็น|(?:อัน)?(?:นี้|นี่)|:|=)?\s?$"
)
_EMAIL = ("อีเมล", "อีเมล์", "เมล", "เมล์", "อีเมลล์", "email", "e", "mail", "gmail", "จีเมล")
_ORDER = (
    "เลขพัสดุ", "หมายเลขพัสดุ", "รหัสพัสดุ", "พัสดุ", "เลขคำสั่งซื้อ", "คำสั่งซื้อ", "หมายเลขคำสั่งซื้อ", "เลขที่สั่งซื้อ",
    "เลขสั่งซื้อ", "เลขสั่งของ", "เลขออเดอร์", "ออเดอร์", "ออร์เดอร์", "order", "order number",
    "booking number",
    "reservation number", "tracking", "tracking number", "แทรค", "แทร็ค", "แทร็ก", "แทรคกิ้ง",
    "แทร็กกิ้ง", "เลขแทรค", "เลขแทร็ค", "เลขแทร็ก", "no",
)  # fmt: skip
CARRIERS = (
    "kerry", "เคอรี่", "เคอร์รี่", "flash", "แฟลช", "j&t", "เจแอนด์ที", "เจที", "ไปรษณีย์", "ไปรษณีย์ไทย",
    "ems", "อีเอ็มเอส", "dhl", "ninja", "spx", "shopee", "ช้อปปี้", "lazada", "ลาซาด้า", "tiktok",
    "ติ๊กต็อก", "express", "ขนส่ง", "ส่งมากับ", "ส่ง",
)  # fmt: skip
ORDER = _ORDER[:-1]
LINK = (
    "ลิงก์", "ลิงค์", "ลิ้งค์", "ลิ้ง", "link", "ไอจี", "ไลน์", "เฟส", "เฟซ", "ไอดี", "ไอดีไลน์", "ไลน์ไอดี", "id",
    "ig", "line", "fb", "facebook", "เว็บ", "แอค",
)  # fmt: skip
_BESIDE = (
    "คือ", "นี้", "นี่", "อันนี้", "เป็น", "ของ", "ใช้", "ตาม", "เอา", "ไป", "มา", "ได้", "ให้", "ที่", "เลขที่",
    "เลข", "หมายเลข", "ลืมบอก", "ลืมใส่", "ลืมให้", "เพิ่ม", "เอง", "ตรงๆ", "แทน", "ดู", "ลอง", "ส่วนตัว",
    "แล้ว", "มี", "แต่", "แค่", "เพิ่มเติม", "ไว้", "ก่อน", "อยู่", "ตัวเอง", "ของตัวเอง", "และ", "กับ",
    "the", "ร้านให้มา", "ให้มา", "ในแชต", "ในสลิป", "ส่วน", "ส่วนของ", "รู้แต่", "มีแต่", "ชื่อ",
    "รู้แค่", "มีแค่", "เจอแต่", "เจอแค่", "มีก้า", "จำแต่", "หม้าย", "หา", "only",
    "have", "but", "don't have", "i",
)  # fmt: skip
# Beside a number of the seller
UNREACHED = (
    "โทรไปตัดสายทิ้ง", "ตัดสายทิ้ง", "ตัดสาย", "ไม่มีคนรับ", "ไม่มีใครรับ", "โทรไม่ติด", "โทรไปไม่รับ", "ไม่รับ",
    "ไม่รับสาย", "ติดต่อไม่ได้", "ปิดเครื่อง", "ปิดเครื่องตลอด", "ไม่รับตลอด", "ไม่ติด", "เบอร์ออฟฟิศ",
    "เบอร์สำนักงาน", "never answers", "does not answer", "doesn't answer", "no answer",
)  # fmt: skip
LABELS = (
    *UNREACHED, *PEOPLE, *RELATIVES, *SELLERS, *HAS_NONE, *NOT_KNOWN, *_PHONE, *_EMAIL, *_ORDER,
    *CARRIERS, *LINK, *_BESIDE,
)  # fmt: skip
_BUYS = (
    "ซื้อ", "สั่ง", "สั่งซื้อ", "กดสั่ง", "โอน", "จ่าย", "จ่ายเงิน", "โอนเงิน", "ไป", "มา", "ของ", "ตอน", "เมื่อ",
    "วัน", "วันที่", "ที่", "แล้ว", "ก่อน", "ช่วง", "ไว้", "ตั้งแต่",
)  # fmt: skip
# A day
_WEEK = ("จันทร์", "อังคาร", "พุธ", "พฤหัส", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
_ENGLISH_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
)  # fmt: skip
_ENGLISH_DAYS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday",
    "last week", "last month", "last year", "day ago", "days ago", "week ago", "weeks ago",
    "month ago", "months ago",
)  # fmt: skip
MONTH_NAMES = (*(name for names in MONTHS for name in names), *_ENGLISH_MONTHS)
_RELATIVE = tuple(day for day in (*RELATIVE_DAYS, *MORE_RELATIVE_DAYS) if not day.isascii())
_OF_THE_WEEK = tuple(f"วัน{day}" for day in _WEEK)
FESTIVAL_DAYS = tuple(
    name
    for names in (*FESTIVALS, *MOVING_FESTIVALS, *FESTIVALS_BY_WEEKDAY)
    for name in names
    if name.startswith("วัน")
)
DAYS = (
    *_RELATIVE, *_OF_THE_WEEK, "วันที่", "วานซืน", "วันก่อน", "ที่แล้ว", "อาทิตย์ที่แล้ว", "อาทิตย์ก่อน",
    "เดือนที่แล้ว", "เดือนก่อน", "ปีที่แล้ว", "เดือนนี้", *_ENGLISH_DAYS,
    *FESTIVAL_DAYS,
)  # fmt: skip
HAPPENED = ("เรื่องเกิด", "เรื่องมันเกิด", "เกิดเรื่อง", "เกิดขึ้น", "เกิดเหตุ", "เหตุเกิด")
# Before the day on which it did
HAPPENED_BEFORE = (
    r"^\s*(?:เรื่อง(?:มัน|นี้)?|เหตุ(?:การณ์)?)?\s?เกิด(?:ขึ้น|เรื่อง|เหตุ)?\s?(?:เมื่อ|ตอน)?\s?(?=วัน|\d)"
)
AROUND_DAYS = (
    *PEOPLE, *_BUYS, *_WEEK, *MONTH_NAMES, "นี้", "ปี", "ปีนี้", "เช้า", "เย็น", "ค่ำ", "คืน", "บ่าย", "ต้น",
    "ต้นเดือน", "ปลาย", "กลาง", "เดือน", "เอง", "นี่เอง", "วันจันทร์", "ประมาณ", "แก้", "ขอแก้", "แก้ไข",
    "ขอแก้ไข", "เป็น",
    "ส่วน", "แต่", "i", "it", "paid", "bought", "ordered", "transferred", "sent", "payment",
    "money", "my", "the", "on", "of", "was", "made", "done", "already", "for it", "to them",
    "to him", "to her", "back on",
    "a", "one", "two", "three", "last", "about", "st", "nd", "rd", "th",
)  # fmt: skip
# So long ago; a smaller one is an emergency.
SPANS = (
    "วัน", "อาทิตย์", "สัปดาห์", "เดือน", "ปี", "วันที่แล้ว", "วันก่อน", "อาทิตย์ที่แล้ว", "อาทิตย์ก่อน",
    "เดือนที่แล้ว", "เดือนก่อน", "ปีที่แล้ว", "ปีก่อน", "day", "days", "week", "weeks", "month", "months",
    "year", "years",
)  # fmt: skip
AROUND_SPANS = (
    *COUNT_WORDS, "ได้", "กว่า", "กว่าๆ", "เกือบ", "เมื่อ", "ago", "already", "over", "been", "since",
    "have", "i've", "has", "it's", "more than",
)  # fmt: skip
NUMERIC_DAY = r"(?<![\d/.-])\d{1,2}\s?[/-]\s?\d{1,2}(?:\s?[/-]\s?(?:\d{4}|\d{2}))?(?![\d/-])"
# A sum
BEFORE_AN_ACCOUNT = (
    r"(?:(?:โอน|จ่าย)(?:เงิน|ไป|ให้|แล้ว|\s){0,4}|(?<![\d,.-]))(?!\d{1,2}\s?บัญชี)\d[\d,]{0,12}(?:\.\d\d)?\s?(?:บาท)?\s?(?:ค่ะ|ครับ|คับ|จ้า)?\s?"
    r"(?:โอน|จ่าย)?(?:ไป|ให้)?\s?"
    r"(?=เข้า|ไปที่|ไปบัญชี|ที่บัญชี|บัญชี)"
)
# Right before a sum that is not exact.
ABOUT_SO_MUCH = r"(?:ราว|ประมาณ|น่าจะ|เกือบ)(?:\s?ๆ)?\s?\d"
PAID_SUMS = (
    "หมดไป", "หมดเงิน", "ราคา", "ยอด", "ยอดเงิน", "จำนวนเงิน", "เป็นเงิน", "โอนไป", "จ่ายไป", "เสียไป",
    "โดนไป", "โอน", "จ่าย", "paid", "โอนเงินไป", "โอนเงิน", "จ่ายเงิน", "จ่ายเงินไป",
)  # fmt: skip
SUMS = (*PAID_SUMS, "บาท", "บาทถ้วน", "baht", "thb")
AROUND_SUMS = (
    *PEOPLE, "บาท", "บาทถ้วน", "baht", "thb", "รวม", "ทั้งหมด", "แล้ว", "ให้", "เขา", "เค้า", "ร้าน",
    "ไป", "มา", "ไว้", "เอง", "ของ", "สินค้า", "คือ", "แต่", "ที่", "i", "it", "was",
)  # fmt: skip
# Where it was bought, and how it was paid
PAYS = (
    "จ่าย", "ชำระ", "เก็บ", "รูด", "โอน", "ปลายทาง", "ซื้อ", "สั่ง", "paid", "payment", "bought",
    "ordered", "transferred", "sent the money", "sent it",
)  # fmt: skip
BOUGHT = (
    "ซื้อ", "สั่ง", "สั่งซื้อ", "กดสั่ง", "กดซื้อ", "เจอ", "เห็น", "ผ่าน", "ทาง", "จาก", "ใน",
)  # fmt: skip
AROUND_BOUGHT = (
    *PEOPLE, *BOUGHT, "ที่", "มา", "ไป", "ของ", "ร้าน", "ร้านใน", "เพจ", "แอป", "แอพ", "เอา", "ไว้",
    "เว็บ", "ขายใน", "ขาย", "shop", "from", "on", "in", "bought", "i",
)  # fmt: skip
# How a crook reached somebody
CROOK_CAME = (
    "เขา", "เค้า", "มิจ", "โจร", "คนร้าย", "ทักมา", "ติดต่อมา", "แอดมา", "they", "contacted me",
)  # fmt: skip
CAME_BY = (*CROOK_CAME, "โทรมา", "โทรเข้ามา", "ส่งมา", "ทาง", "ผ่าน", "by", "called")
AROUND_CHANNELS = (
    *PEOPLE, *CROOK_CAME, "มัน", "มิจฉาชีพ", "คนโกง", "ติดต่อ", "ทัก", "แอด", "ส่ง", "ส่งมา", "เพิ่มเพื่อน",
    "เข้ามา", "มา", "ไป", "ให้", "หา", "ทาง", "ผ่าน", "ใน", "จาก", "คุย", "คุยต่อ", "ย้ายไป", "ต่อ",
    "ต่อด้วย",
    "ตอนแรก", "แรกๆ", "ทีแรก", "ก่อน", "แล้ว", "แล้วก็", "ก็", "จากนั้น", "ด้วย", "และ", "กับ", "by", "on",
    "then", "first", "me", "and",
)  # fmt: skip
AROUND_METHODS = (
    *PEOPLE, "ไม่ได้โอน", "ไม่โอน", "จ่าย", "จ่ายเงิน", "ชำระ", "ชำระเงิน", "เก็บเงิน", "เก็บ", "เงิน", "แบบ",
    "ด้วย", "ผ่าน", "ทาง", "เป็น", "ตอน", "เอา", "ไป", "แล้ว", "รูด", "ตัด", "ใช้", "สั่ง", "paid", "by",
    "with", "i", "ของ",
)  # fmt: skip
_ON_DELIVERY = (
    "จ่ายตอนรับของ", "จ่ายตอนของมา", "จ่ายตอนของมาถึง", "จ่ายกับคนส่ง", "จ่ายกับคนส่งของ", "เก็บปลายทาง",
    "จ่ายปลายทาง", "เก็บตังปลายทาง",
)  # fmt: skip
SAYS_MORE_OF_METHODS = {"cod": _ON_DELIVERY}
# What the filer wants of the shop
WISHES = (
    "เอา", "อยาก", "ขอ", "ต้องการ", "คืนเงิน", "เงินคืน", "ตังคืน", "ตังค์คืน", "refund",
    "want", "would like",
)  # fmt: skip
# It sounds as a wish begins.
NO_WISH = "ของ"
AROUND_WISHES = (
    *PEOPLE, "เอา", "อยาก", "อยากได้", "อยากให้", "ขอ", "ขอให้", "ต้องการ", "ไม่เอา",
    "ไม่อยากได้", "ไม่ต้อง", "ให้", "ร้าน", "เขา", "เค้า", "มัน", "กลับ", "คืน", "ได้", "แค่",
    "อย่างเดียว", "เท่านั้น", "ทั้งหมด", "เต็มจำนวน", "และ", "หรือ", "กับ", "i", "want", "would like",
    "my", "a", "the", "please", "to",
)  # fmt: skip
# What is counted tells of what happened.
COUNTED = r"\d\s?(?:ครั้ง|งวด|ชิ้น|อัน|กล่อง|วัน|สัปดาห์|อาทิตย์|เดือน|ปี|คน|รอบ|หน|รายการ|ออเดอร์)"
# What is told of the goods and of how they came and were paid, whatever was asked.
# They were bought as well.
MORE_THINGS = r"อีก|เพิ่ม|ด้วย|(?<![a-z])(?:more|another|also)(?![a-z])"
BRAND = r"ยี่ห้อ|แบรนด์|รุ่น|(?<![a-z])(?:brand|model)(?![a-z])"
OF_GOODS = (
    rf"{BRAND}|(?<!ก)สี(?:ดำ|ขาว|แดง|น้ำ|เขียว|ฟ้า|ชมพู|เหลือง|เทา|ครีม)|ไซ[สซ]์?|(?:ได้|ได้รับ|รับ)ของ|ของ(?:มา|ถึง|แตก|พัง|เสีย|ปลอม|หาย)"
    rf"|(?:โอน|จ่าย)(?:เงิน|ไป|เข้า|ผ่าน|ทาง|ด้วย){{0,2}}\s?{NAMED_BANK}"
    r"|(?:แอดมิน|คนขาย|แม่ค้า|พ่อค้า|เจ้าของ)\S{0,6}?\s?ชื่อ"
    r"|^(?:the|it|my|they|he|she|we"
    r"|i(?! (?:want|need|would|do|don't|can|can't|cannot|am)(?![a-z])))(?: [a-z,.']+){2}"
)
# A last name may go on with a place.
BEFORE_ORIGINS = ("ณ",)
# That others were told, with where and when.
_REPORTER = r"(?:หนู|ผม|ฉัน|ดิฉัน|เรา|ยาย|ป้า|แม่(?!ค้า)|ก็|ได้|เพิ่ง|พึ่ง|เคย|ไป|มา|แล้ว|และ|ด้วย|คือ|ตอนนี้|\s)*"
_AT_STATION = r"(?:สน|สภ|สถานีตำรวจ|โรงพัก|กองปราบ|สอท|ปอท|ปคบ)\.?\s?(?!แล้ว|ค่ะ|ครับ)[ก-๙]{0,20}"
_BANK_CALLED = rf"(?:ธนาคาร|แบ้?ง[กค]์|{NAMED_BANK}|1441|1166|call ?center)"
_DONE_WHEN = r"(?:เมื่อ(?!ไ)|ตั้งแต่|วัน|ตอน)\S{2,16}"
_DONE = (
    rf"(?:แล้ว|ไว้|ไป|มา|เรียบร้อย|ออนไลน์|กับ|ที่|ทาง|ด้วย|{_AT_STATION}|{_DONE_WHEN}|"
    r"นะ|ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|[\s,.])"
)
_TOLD_OTHERS = (
    r"(?:แจ้งความ|แจ้งตำรวจ|ลงบันทึก(?:ประจำวัน)?|"
    rf"(?:แจ้ง|โทร(?:ไป)?(?:หา|แจ้ง|บอก)?|ติดต่อ|บอก)(?:ไป|ทาง|กับ|ที่)*\s?{_BANK_CALLED})"
)
# Without a word for its being done, a request sounds so.
_IS_DONE = r"(?=.{0,60}?(?:แล้ว|ไว้|เรียบร้อย|ไป(?:แจ้ง|ลง)|(?<=ความ)(?:ไป|มา|ที่)))"
REPORTED = (
    rf"{_IS_DONE}(?:{_REPORTER}{_TOLD_OTHERS}{_DONE}*){{1,3}}|"
    r"(?:(?:i|we|have|already|just|also|and)\s)*(?:reported|told|called|informed|filed)"
    r"(?:\s(?:it|this|a|to|the|my|police|bank|report|with|at|station|already|1441)){1,8}[\s.]*"
)
# Where one lives; alone it may go on with a word.
IS_SOMEWHERE = "อยู่"
LIVES = (
    r"^\s*(?:(?:หนู|ผม|ฉัน|ดิฉัน|เรา|ป้า|ยาย|ลุง|ตา|พี่|บ้าน|ตอนนี้)\s?){0,3}"
    r"(?:(?:พัก|อาศัย)?อยู่(?:ที่|แถว|ใน)?|"
    r"บ้าน(?:อยู่)?(?:ที่)?(?!พัก|หนอง(?!คาย|บัวลำภู)|โคก|ดอน|โนน|ห้วย|คลอง|ป่า|นา(?!น))|(?:เป็น)?คน|จังหวัด|จ\.(?!\s?[สอต]\s?\.)|"
    r"(?:(?:and|but)\s)?(?:(?:i|i'm|im|i am)\s)?(?:now\s)?"
    r"(?:(?:live|living|stay|staying)(?:\s(?:in|at))?|from|in)(?=\s))"
    r"\s?(?:จังหวัด|จ\.)?\s?"
)
# Who sold it, who tells, and whether it was paid
SELLER_NAMED = (
    r"^\s*(?:ชื่อ\s?(?:ร้าน(?:ค้า)?|เพจ|คนขาย|แม่ค้า)|(?:ร้าน(?:ค้า)?|เพจ|คนขาย|แม่ค้า|พ่อค้า|ผู้ขาย)\s?"
    r"(?:เขา|เค้า|มัน)?(?:ใช้)?ชื่อ(?:ร้าน|เพจ)?)"
    r"\s?(?:คือ|ว่า|:|ชื่อ)?\s*"
    rf"|^\s*(?i:(?:the |my )?(?:(?:{SELLER_NAME_IN_ENGLISH}) is|{SELLER} is (?:called|named)))\s+"
)
LAST_COURTESY = r"(?:\s?(?:นะ|น้า)?(?:ค่ะ|คะ|ค่า|ครับ|คับ|จ้า|จ้ะ)){1,4}$"
ONESELF = (
    r"^\s*(?P<oneself>หนู|ผม|ฉัน|ดิฉัน|เรา|ยาย|ป้า|ลุง|ตา|น้า)?\s?"
    r"(?:ชื่อ(?:จริง|\s?-?\s?(?:นาม)?สกุล)?)(?!ร้าน|เพจ|บัญชี|เล่น|เฟส)\s?(?:คือ|:)?\s*"
)
# What was found: the rest of the text tells it
FOUND = r"^\s*(?:หนู|ผม|เพิ่ง)?(?:หา)?เจอ(?P<what>[^\s\d]{2,16})แล้ว(?:นะ)?(?:ค่ะ|คะ|ครับ|คับ|จ้า)?\s"
# Where one fact ends and the next begins
FACT_BEGINS = (
    r"(?<!\s)\s{1,20}(?=(?:(?:แล้วก็|และ|กับ|ส่วน)?(?:หนู|ผม|ฉัน|ดิฉัน|เรา)?(?:ชื่อ\s?(?:ร้าน|เพจ)|(?:ร้าน|เพจ)\s?ชื่อ|เลข(?:ที่)?บัญชี|"
    r"บัญชี|เลขออเดอร์|ออเดอร์|เลขคำสั่งซื้อ|เลขพัสดุ|อีเมล|เบอร์(?:ร้าน|แม่ค้า)|อยู่|จังหวัด|ลิ้?ง[กค]์|ซื้อ|สั่ง|โอนไป|จ่ายไป|"
    r"สินค้า|ของที่|ผมชื่อ|หนูชื่อ)))|(?<!\s)\s{0,20}\n\s{0,20}"
)
PRODUCT_NAMED = (
    r"(?:หนู|ผม|ฉัน|เรา)?\s?(?:สินค้า|ของ)(?:ที่)?(?:ซื้อ|สั่ง)?(?:มา|ไป)?\s?(?:คือ|เป็น|:)\s*"
    r"(?P<thing>[^\s\d][^\n]{1,60}?)(?:\s?(?:นะ|น้า)?(?:ค่ะ|คะ|ค่า|ครับ|คับ|จ้า|จ้ะ)){0,3}"
)
# What stands before a sum or a day, and is no thing.
NO_THING_BEGINS = (*PAID_SUMS, "มัดจำ", "ค่า", "ไม่", "ยัง", "ร้าน", "เพจ")
NO_THING_ENDS = ("จ่าย", "โอน", "เสีย", "ละ", "ราคา", "วันที่", "เมื่อ", "ประมาณ", "จาก")
# Where a thing ends, and a price, a seller or a day begins.
ANOTHER_BEGINS = (
    r"\s{1,3}(?=[^\s\d]{0,6}ละ\s?\d|ราคา|จาก|ร้าน|เพจ|สั่ง|ซื้อ|โอน|จ่าย|เก็บ(?:เงิน)?ปลายทาง|เมื่อ|ตั้งแต่|"
    r"วันที่|ยอด|\d[\d,.]{1,9}\s?(?:บาท|฿|\.-))"
)
NOT_YET = ("ยัง", "not yet")
PRICES = ("ราคา", "ยอด")
BUYS = ("ซื้อ", "สั่ง")
CALLED_SHOPS = ("ร้าน", "เพจ", "ร้านค้า", "ร้านชื่อ", "เพจชื่อ", "ชื่อร้าน", "ชื่อเพจ", "คือ", "ของ")
CHEATED = ("โกง", "หลอก")
AROUND_KINDS = (*PEOPLE, "โดน", "ถูก", "ร้าน", "เขา", "มัน", "ได้", "เป็น", "แล้ว", "เรื่อง")
AROUND_PAID = (
    *PEOPLE, "เดียว", "เอง", "แค่", "จ่าย", "โอน",
    "แล้ว", "ไป", "เงิน", "ให้", "เขา", "ร้าน", "หมด", "ครบ", "ยัง", "ได้",
)  # fmt: skip
# Behind a shop's name, whose the account is.
OWNER_BEHIND = (
    r"[\s,]+(?:แต่|ส่วน|และ|แล้ว)?(?:ว่า)?\s?(?:โอน(?:เงิน)?(?:เข้า|ไป|ให้)*\s?)?(?:ชื่อ\s?)?(?:เลข)?(?:บัญชี|บช\.?)(?:ธนาคาร)?\s?"
    r"(?:เป็น|ของ|ชื่อ|ว่า|คือ|คนชื่อ|\s)*"
)
