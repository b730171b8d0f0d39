"""Prompts of the form's questions for an answer that is not understood, and the words they read."""

from collections.abc import Sequence
from datetime import date

from handlers.texts.i18n import Localized, english_of

BUDDHIST_ERA = 543
NEEDS_WORDS = Localized("ช่วยพิมพ์เป็นข้อความให้หน่อยนะคะ", "Please type it in words.")
TOO_SHORT = Localized("ขอรายละเอียดเพิ่มอีกนิดนะคะ", "A little more, please.")
NEEDS_CHOICE = Localized(
    "เลือกจากปุ่มด้านล่าง หรือพิมพ์ชื่อตัวเลือกก็ได้ค่ะ", "Tap one of the buttons, or type its name."
)
NEEDS_BAHT = Localized(
    "ขอตัวเลขจำนวนเงินค่ะ เช่น 1290 หรือ 2,350.50 ดูได้จากสลิป แอปธนาคาร หรือแชตกับร้าน ยังหาไม่เจอ กด หยุดไว้ก่อน "
    "หรือโทร 1166 ก็ได้",
    "The amount, please. For example 1290 or 2,350.50. The slip, your bank's app or the chat may "
    "show it. Not found? Tap Stop for now, or call 1166.",
)
BAHT_IS_ROUGH = Localized(
    "พิมพ์เป็นตัวเลขให้หน่อยนะคะ เช่น 2350 ดูในสลิปหรือแชตได้ หาไม่เจอ พิมพ์ตัวเลขที่ใกล้ที่สุดมาก่อน แก้ทีหลังได้ค่ะ",
    "Please type it in figures, for example 2350. The slip or the chat may show it. Not found? "
    "Type the nearest figure; you can correct it later.",
)
BAHT_OUT_OF_RANGE = Localized(
    "จำนวนเงินต้องมากกว่า 0 และไม่เกิน 1,000 ล้านบาทค่ะ",
    "The amount must be above 0 and at most 1,000 million baht.",
)
DAY_FORGOTTEN = Localized(
    "จำไม่ได้ไม่เป็นไรค่ะ ดูได้จากสลิปหรือแชต ถ้าไม่มี เลือกเดือนคร่าว ๆ หรือกด จำไม่ได้เลย ก็ได้",
    "Not to worry. The slip or the chat may show it. If not, choose a month, or tap Cannot "
    "remember.",
)
DAY_IS_ROUGH = Localized(
    "จำวันไม่ได้ไม่เป็นไรค่ะ ประมาณเดือนไหนคะ เลือกได้เลย หรือกด จำไม่ได้เลย",
    "Not to worry. About which month? Choose one, or tap Cannot remember.",
)
DAY_UNKNOWN_LABEL = Localized("จำไม่ได้เลย", "Cannot remember")
DAY_UNKNOWN = Localized("จำวันไม่ได้", "Day not remembered")
NEEDS_DAY = Localized(
    "ขอเป็นวันที่ค่ะ เช่น 3/11/2569 หรือกดปุ่มเลือกวันที่",
    "A date, please. For example 3/11/2026, or tap Choose a date.",
)
DAY_DOES_NOT_EXIST = Localized(
    "ไม่มีวันที่นี้ในปฏิทินค่ะ ขออีกครั้ง เช่น 3/11/2569",
    "There is no such day. Once more, please. For example 3/11/2026",
)
DAY_AHEAD = Localized(
    "วันที่ซื้อเป็นวันข้างหน้าไม่ได้ค่ะ ขออีกครั้ง เช่น 3/11/2569",
    "That day is still ahead. Once more, please. For example 3/11/2026",
)
DAY_TOO_OLD = Localized(
    "วันที่นี้ย้อนไปไกลกว่า 20 ปี ขอตรวจดูอีกครั้งนะคะ เช่น 3/11/2569",
    "That is more than 20 years ago. Please check the date. For example 3/11/2026",
)
NEEDS_PHONE = Localized(
    "ขอเป็นเบอร์โทรศัพท์ค่ะ เช่น 08x-xxx-xxxx ไม่มีเบอร์ไทย พิมพ์อีเมล หรือพิมพ์ว่า ไม่มีเบอร์ ก็ได้ค่ะ",
    "A Thai telephone number, please. For example 08x-xxx-xxxx. If you have none, type your "
    'e-mail, or "no phone".',
)
NEEDS_OWN_PHONE = Localized(
    "ข้อนี้ขอเบอร์ของคุณค่ะ ไม่ใช่ของร้าน ไม่อยากให้ พิมพ์ว่า ไม่ให้เบอร์",
    "Your own number, please, not the shop's. Prefer not to? Type: do not give my number.",
)
ONE_PHONE = Localized(
    "มีหลายเบอร์ค่ะ ข้อนี้ขอเบอร์เดียว กดเลือก หรือพิมพ์เบอร์นั้นมาได้เลย",
    "There are several numbers. One is enough here: tap it, or type it.",
)
OWN_PROVINCE = Localized(
    "ข้อนี้ขอจังหวัดที่คุณอยู่ค่ะ ไม่ใช่ของร้านหรือคนอื่น พิมพ์เฉพาะจังหวัดของคุณได้เลย",
    "Here I need the province where you live, not the shop's or somebody else's. Type just yours.",
)
NEEDS_PROVINCE = Localized(
    "ยังไม่พบจังหวัดนี้ค่ะ ลองพิมพ์ชื่อเต็ม เช่น เชียงใหม่",
    "I do not find that province. Try its full name, such as Chiang Mai.",
)
NEEDS_LINK = Localized(
    "ขอเป็นลิงก์ หรือชื่อบัญชีที่มี @ ค่ะ เช่น facebook.com/ชื่อร้าน หรือ @ชื่อร้าน",
    "A link, or an account name with @, please. For example facebook.com/shop or @shop",
)
NEEDS_ACCOUNT = Localized(
    "ขอธนาคารกับเลขบัญชีค่ะ เช่น กสิกร 123-4-56789-0 ชื่อบัญชีถ้ามี",
    "The bank and the account number, please. For example KBank 123-4-56789-0",
)
IDENTITY_IS_NO_ACCOUNT = Localized(
    "เลข 13 หลักเหมือนเลขบัตรประชาชนค่ะ ไม่ใช่เลขบัญชี ดูเลขบัญชีในสลิปนะคะ ถ้าเป็นพร้อมเพย์ พิมพ์ พร้อมเพย์ นำหน้า",
    "13 digits look like an identity number, not an account. The slip shows the account. "
    "If it is PromptPay, type PromptPay first.",
)
NEXT_ACCOUNT = Localized(
    "ได้ค่ะ พิมพ์ธนาคารกับเลขบัญชีต่อไปมาได้เลย บัญชีแรกยังอยู่",
    "Sure. Type the next bank and account number. The first one stays.",
)
ANOTHER_ACCOUNT_WORDS = ("อีกบัญชี", "อีก 1 บัญชี", "อีกหนึ่งบัญชี", "บัญชีที่สอง", "สองบัญชี", "บัญชีที่ 2")
NEEDS_EMAIL = Localized(
    "อีเมลนี้ยังไม่ถูกรูปแบบค่ะ ตัวอย่าง name@example.com",
    "That does not look like an e-mail address. For example name@example.com",
)
NEEDS_PICTURE = Localized(
    "ส่งรูปหรือ PDF ได้เลยค่ะ ถ้าไม่มีหรือส่งครบแล้ว กดปุ่มด้านล่าง",
    "Send a picture or PDF. None, or that was all? Tap the button below.",
)
WRONG_FILE = Localized(
    "ไฟล์แบบนี้ยังรับไม่ได้ค่ะ ส่งเป็นรูปหรือ PDF แทนได้เลย",
    "I cannot take this kind of file. Send a picture or PDF instead.",
)
CHOOSE_FIRST = Localized("เลือกอย่างน้อยหนึ่งข้อก่อนนะคะ", "Choose at least one first.")
PICTURES_FULL = Localized(
    "เก็บได้ 10 ไฟล์ต่อเรื่องค่ะ ครบแล้ว", "10 files a complaint, and there are 10 now."
)

POLITE_ENDINGS = (
    "นะคะ", "นะครับ", "ครับผม", "ค่ะ", "ค่า", "คะ", "ครับ", "คับ", "คร้าบ", "จ้ะ", "จ้า", "จ๊ะ", "ฮะ",
    "นะ", "น้า", "เลย", "แล้ว", "อ่ะ", "น่ะ", "เด้อ", "เน้อ",
)  # fmt: skip
DONE_LABEL = Localized("พอแล้ว ไปต่อ", "Done, go on")
PICK_DAY_LABEL = Localized("เลือกวันที่", "Choose a date")
TODAY_LABEL = Localized("วันนี้", "Today")
YESTERDAY_LABEL = Localized("เมื่อวาน", "Yesterday")
DONE_WORDS = (
    "พอ", "พอแล้วไปต่อ", "หมด", "ครบ", "แค่นี้", "แค่นี้ก่อน", "เสร็จ", "ไม่มี", "ไปต่อ", "เรียบร้อย", "ต่อ",
    "โอเค", "ok", "okay", "done", "ไม่", "no", "done, go on", "that is all", "that's all",
    "nothing more", "none", "finished",
)  # fmt: skip
# They hold the name of a choice, and mean none.
NO_CHOICE = ("ออนไลน์",)
NOT_DONE_AFTER = r"ยัง(?=$|\s|ค่ะ|คะ|ครับ|คับ|เลย)|ยังไม่(?:ได้)?(?:แจ้ง|ไป)"
STILL_TO_DO = (
    "เกือบ", "กำลังจะ", "ว่าจะ", "เดี๋ยวไป", "เดี๋ยวจะ", "ต้องไป", "ควรไป", "จะไป", "จะแจ้ง", "จะโทร",
    "ให้ไป", "บอกให้", "almost", "nearly",
)  # fmt: skip
NOT_DONE = ("ต้อง", "ควร", "กลัว")
NOT, NOT_SO = "ไม่", "ไม่ใช่"
# They answer alone; inside a sentence they deny, or tell of something else.
ONLY_ALONE = frozenset(("ไม่", "ยัง", "no", "yes", "ช้า", "ลาซ", "วีซ่า", "visa"))
AND_WORDS = ("และ", "กับ", ",", "/", "+", "ไม่งั้น", "ไม่อย่างนั้น", "ถ้าไม่ได้", "ไม่ก็", "ถ้าไม่มีก็", "ถ้าไม่มี")

RELATIVE_DAYS = {
    "วันนี้": 0, "เมื่อกี้": 0, "เมื่อเช้า": 0, "เมื่อคืน": 1,
    "เมื่อวาน": 1, "เมื่อวานนี้": 1, "เมื่อวานซืน": 2, "วานซืน": 2,
    "today": 0, "just now": 0, "yesterday": 1, "last night": 1,
}  # fmt: skip
FUTURE_WORDS = (
    "พรุ่งนี้", "มะรืน", "อาทิตย์หน้า", "เดือนหน้า", "ปีหน้า", "tomorrow", "next week", "next month",
)  # fmt: skip
FORGOTTEN_WORDS = (
    "จำไม่ได้", "จำวันไม่ได้", "ไม่แน่ใจ", "ไม่รู้", "ไม่ทราบ", "remember", "not sure", "forgot", "don't know",
)  # fmt: skip
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
BETWEEN_DAYS = "-|–|~|ถึง|หรือ|กับ|และ"
LAST_MONTH = "เดือน(?:ที่แล้ว|ก่อน)"
OF_HOURS = r"น\.|น(?![ก-๙])|am|pm|a\.m\.|p\.m\."
DAYS_AGO = "(?:วัน(?:ที่แล้ว|ก่อน)|days? ago)"
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

ENGLISH_ROUGH = ("about ", "around ", "almost ", "roughly ", "nearly ", " or so")
ROUGH_WORDS = (
    "ประมาณ",
    "กว่า",
    "ราวๆ",
    "ราว ๆ",
    "เกือบ",
    "น่าจะ",
    "ไม่แน่ใจ",
    "หลาย",
    "เศษ",
    *ENGLISH_ROUGH,
)
# Beside a figure they leave it a figure; what is "more than" one is another.
ABOUT_WORDS = (
    "ประมาณ", "ราวๆ", "ราว ๆ", "ราว", "แถวๆ", "แถว ๆ", "คร่าวๆ", "คร่าว ๆ", "สัก", "ซัก", "น่าจะ",
    "ไม่แน่ใจ", "จำไม่ได้", "ได้มั้ง", "มั้ง", "คิดว่า", "about ", "around ", "roughly ", " or so", "not sure",
)  # fmt: skip
BAHT_WORDS = ("บาทถ้วน", "บาท", "฿", "thb", "baht")
BAHT_FILLERS = (
    "โอเค", "นะครับ", "นะคะ", "ครับ", "ค่ะ", "คะ", "จ้ะ", "จ้า", "ราคา", "จำนวน", "จ่ายไป", "โอนไป",
    "จ่าย", "โอน", "เป็นเงิน", "ยอด", "ทั้งหมด", "รวม", "แล้ว", "i paid", "paid",
    "it was", "i lost", "i sent", "total", "sorry,", "ต่างหาก", "ตะหาก",
)  # fmt: skip
IN_BRACKETS = r"\([^()]{1,80}\)"
AROUND_AMOUNTS = " ๆ"
BAHT_LEADS = ("โอเค", "ok", "อ๋อ", "อ่อ", "เอ่อ", "ก็")
# Words of tens, with what each one multiplies by.
UNITS = {"ล้าน": 1_000_000, "แสน": 100_000, "หมื่น": 10_000, "พัน": 1_000, "ร้อย": 100, "สิบ": 10}
LETTER_UNITS = {"k": 1_000, "m": 1_000_000}
FINAL_ONE = "เอ็ด"
TWO_OF_TWENTY = "ยี่"
# Spoken after a unit it means one of them: a thousand, not a thousand and one.
JUST_ONE = "นึง"
LEFT_OF_PRICE = "ลดเหลือ"
DIGIT_WORDS = {
    "ศูนย์": 0, "หนึ่ง": 1, "นึง": 1, "เอ็ด": 1, "สอง": 2, "ยี่": 2, "สาม": 3, "สี่": 4,
    "ห้า": 5, "หก": 6, "เจ็ด": 7, "แปด": 8, "เก้า": 9,
}  # fmt: skip

OR = "หรือ"
OF_SHOPS = ("ร้าน", "แม่ค้า", "พ่อค้า", "คนขาย", "ผู้ขาย", "เพจ", "เขาอยู่", "เค้าอยู่")
OF_RELATIVES = (
    r"(?:แฟน|สามี|ภรรยา|เมีย|ผัว|ลูก(?:สาว|ชาย)?|เพื่อน|ญาติ|พี่สาว|พี่ชาย)(?:หนู|ผม|ฉัน|เรา)?"
    r"\s?(?:อยู่|เป็นคน)|เกิดที่"
)
TOWN = "เมือง"
BETWEEN_PARTS = r"\s+|แต่|ส่วน"
PROVINCE_PREFIXES = (
    "หนู", "ผม", "ฉัน", "เรา", "ป้า", "ยาย", "ลุง", "บ้าน", "อยู่", "จังหวัด", "จ.", "จ ", "I live in",
    "in ", "province of",
)  # fmt: skip
CORRECTION_WORDS = ("ไม่ใช่", "not ", "sorry", "เอ้ย", "เอ๊ย", "พิมพ์ผิด", "ต่างหาก")
# What follows one of them is typed instead of what stands before it.
SLIPS = ("ขอแก้", "ขอโทษ", "โทษที", "sorry", "i mean")
SLIPS_ALONE = ("อุ้ย", "อุ๊ย")
# Written to the word before as well.
SLIPS_ANYWHERE = ("เอ้ย", "เอ๊ย", "แก้เป็น", "พิมพ์ผิด")
NAME_OF_ACCOUNT = "ชื่อเจ้าของบัญชี|เจ้าของบัญชี(?:ชื่อ|คือ)?|ชื่อบัญชี(?:ว่า|คือ)?|บัญชีชื่อ|account name(?: is)?|name"
NAME_OF_ACCOUNT_KEPT = Localized(
    "จดชื่อบัญชีไว้แล้วค่ะ ถ้ามีเลขบัญชี พิมพ์ตามมาได้ ถ้าไม่มีกดปุ่มด้านล่าง",
    "Noted the name. Type the account number if you have it; if not, tap the button below.",
)
AMOUNT_OF_BAHT = r"(?<![\d,.])[\d,.]++\s{0,3}(?:บาท|฿|baht)"
BOUGHT_AS_TOLD = "สินค้าหรือบริการที่สั่งซื้อ ตามที่เล่าข้างล่าง"
NO_CONTACT_LABEL = Localized("ยังไม่ได้ติดต่อ", "Not contacted yet")
NO_REPLY_LABEL = Localized("ติดต่อแล้ว ไม่ตอบ", "Asked, no reply")
REFUSED_LABEL = Localized("ติดต่อแล้ว ไม่ยอม", "Asked, they refused")
NO_REPLY = Localized("ไม่ตอบ", "No reply")
REFUSED = Localized("ไม่ยอมรับผิดชอบ", "They refused")


def is_it(satang: int) -> str:
    """Question whether a figure that was typed unclearly is right."""
    sum_ = baht(satang)
    return Localized(
        f"{sum_} ใช่ไหมคะ ถ้าใกล้ที่สุดแล้วกดปุ่มได้เลย หรือพิมพ์ยอดที่ถูก รู้ยอดจริงแล้วแก้ทีหลังได้",
        f"Is it {english_of(sum_)}? If that is the nearest, tap it, or type the right figure. "
        "You can correct it later.",
    )


def too_long(limit: int, length: int) -> str:
    """Refusal of a text that is longer than we can keep."""
    return Localized(
        f"ข้อความยาว {length:,} ตัวอักษร เก็บได้ไม่เกิน {limit:,} ค่ะ "
        "ช่วยย่อให้สั้นลง หรือส่งส่วนที่เหลือเป็นรูปหลักฐานนะคะ",
        f"That is {length:,} letters; I can keep {limit:,}. Make it shorter, or send the rest "
        "as pictures.",
    )


def mobile_is_short(length: int) -> str:
    """Prompt after a mobile number with the wrong count of digits."""
    return Localized(
        f"เบอร์มือถือมี 10 หลัก แต่ที่พิมพ์มามี {length} หลักค่ะ "
        "ขออีกครั้งนะคะ (เบอร์บ้านที่ขึ้นต้นด้วย 02 ถึง 07 ใช้ 9 หลักได้)",
        f"A mobile number has 10 digits, this one has {length}. Once more, please. (Landlines "
        "from 02 to 07 have 9.)",
    )


def did_you_mean(names: Sequence[str]) -> str:
    """Question for one or more provinces that are near to what was typed, but not near enough."""
    return Localized(
        f"หมายถึงจังหวัด{' หรือ '.join(names)} ใช่ไหมคะ กดเลือก หรือพิมพ์ชื่อเต็มอีกครั้งค่ะ",
        f"Do you mean {' or '.join(map(english_of, names))}? Tap it, or type the full name.",
    )


def chosen_so_far(shown: str) -> str:
    """The options chosen so far, and how to go on."""
    return Localized(
        f"เลือกแล้ว: {shown}\nเลือกเพิ่มได้อีก หรือกด {DONE_LABEL}",
        f"Chosen: {english_of(shown)}\nChoose more, or tap {DONE_LABEL.english}",
    )


def accounts_so_far(shown: str) -> str:
    """The accounts given so far, and how to go on."""
    return Localized(
        f"รับบัญชีแล้วค่ะ: {shown}\nถ้าโอนหลายบัญชี พิมพ์บัญชีต่อไปได้เลย ถ้าครบแล้วกด {DONE_LABEL}",
        f"Got the account: {shown}\nMore accounts? Type the next one. "
        f"If not, tap {DONE_LABEL.english}",
    )


def pictures_kept(count: int) -> str:
    """Confirmation of a file received while evidence is asked for."""
    return Localized(
        f"{pictures_so_far(count)}ค่ะ ส่งเพิ่มได้อีก หรือกด {DONE_LABEL}",
        f"{english_of(pictures_so_far(count))}. Send more, or tap {DONE_LABEL.english}",
    )


NO_PICTURES = Localized("ยังไม่มี", "None yet")


def pictures_so_far(count: int) -> str:
    """The number of files received."""
    return Localized(f"ได้รับแล้ว {count} ไฟล์", f"Files received: {count}")


def figure(satang: int) -> str:
    """1,234.50."""
    whole, rest = divmod(satang, 100)
    return f"{whole:,}.{rest:02d}" if rest else f"{whole:,}"


def baht(satang: int) -> str:
    """1,234.50 บาท."""
    sum_ = figure(satang)
    return Localized(f"{sum_} บาท", f"{sum_} baht")


def month(value: date) -> str:
    """มี.ค. 2569 (Buddhist era)."""
    return Localized(f"{MONTHS[value.month - 1][2]} {value.year + BUDDHIST_ERA}", f"{value:%b %Y}")


def about(value: date) -> str:
    """A date of which only the month is known."""
    return Localized(
        f"ประมาณ {month(value)} ({DAY_UNKNOWN})", f"about {value:%b %Y} (day not remembered)"
    )


def day(value: date) -> str:
    """3 พ.ย. 2569 (Buddhist era)."""
    thai = f"{value.day} {MONTHS[value.month - 1][2]} {value.year + BUDDHIST_ERA}"
    return Localized(thai, f"{value.day} {value:%b %Y}")
