"""Texts and recognised words for questions about the amount: content."""

from handlers.texts.i18n import Localized, english_of

IN_ALL = Localized(
    "ใส่ยอดที่จ่ายไปจริงทั้งหมดค่ะ รวมค่าส่งและค่าอื่นที่จ่ายให้ร้านด้วย",
    "Write all that you really paid, postage and other charges to the shop included.",
)

EVERY_TIME = Localized(
    "โอนหลายครั้ง บวกทุกครั้งเป็นยอดเดียวค่ะ เช่น โอน 500 กับ 700 ใส่ 1200",
    "Paid several times? Add all of it up: for 500 and 700 write 1200.",
)

DO_NOT_PAY = Localized(
    "อย่าเพิ่งโอนค่ะ โทรถาม 1166 ก่อน ถ้าสงสัยว่าเป็นมิจฉาชีพ โทร 1441 ที่เล่ามาจดไว้ในเรื่องแล้ว",
    "Do not pay yet. Ask at 1166 first; if it may be a scam, call 1441. What you told is noted.",
)


def not_counted(amount: str) -> Localized:
    """That a sum told before is not counted as paid, where nothing is said to be paid."""
    return Localized(
        f"ยอด {amount} ที่เล่าไว้ ไม่นับเป็นเงินที่จ่ายแล้วนะคะ ถ้าโอนไปแล้ว พิมพ์ โอนแล้ว",
        f"{english_of(amount)} that you told is not counted as paid. If you did pay, type: paid",
    )


# The parts of what was paid, and how they are put together.
_PARTS = (
    r"(?:ค่า|ราคา|ยอด|เงิน)\s?(?:จัด|ขน)?(?:ส่ง|ของ|สินค้า|มัดจำ|ธรรมเนียม|บริการ|แพ็ก|แพค|ติดตั้ง|รวม|เต็ม|สุทธิ|จริง|"
    r"ทั้งหมด|ที่(?:จ่าย|โอน)\S{0,8})|มัดจำ|ส่วนลด|คูปอง|โค้ด|ภาษี|ดอกเบี้ย|ทั้งหมด|ทุกรอบ|ทุกครั้ง|ทุกยอด|vat|"
    r"shipping|postage|delivery|deposit|discount|tax|fees?|total"
)
_TAKES = (
    r"รวม|นับ|คิด|บวก|หัก|เอา|ใส่|กรอก|เขียน|พิมพ์|แจ้ง|บอก|ตอบ|ลง|แค่|เฉพาะ|ต้อง|หรือ|รึ|ด้วย|"
    r"includ\w*|with|add|count|only|or"
)
ABOUT_PARTS = rf"(?:{_TAKES})[^\n]{{0,24}}?(?:{_PARTS})|(?:{_PARTS})[^\n]{{0,24}}?(?:{_TAKES})"
# Another matter: who pays for sending it back, and money that comes back.
OF_SOMETHING_ELSE = r"ส่งคืน|ส่งกลับ|คืนเงิน|เงินคืน|ได้คืน|ใคร|เมื่อไ|ทำไม|return|refund|who|when|why"
OR_WORDS = ("หรือ", "รึ", " or ")
# What was paid in several times, counted or not.
_TIMES = r"(?:รอบ|ครั้ง|ยอด|หน|เที่ยว|เทื่อ|งวด|สลิป|บัญชี)"
SEVERAL_TIMES = (
    rf"(?:หลาย|สอง|สาม|สี่|ห้า|เป็น|ทีละ|ทุก|แต่ละ|แยก|\d{{1,2}}\s?){_TIMES}|แบ่ง(?:โอน|จ่าย)|ทยอย|ผ่อน"
    r"|(?:several|two|three|many|\d) (?:times|transfers|payments)|twice"
)
COUNTED_TIMES = rf"\d{{1,2}}\s?{_TIMES}"
WRITES = r"ใส่|กรอก|เขียน|พิมพ์|พิม|รวม|นับ|บวก|ลง(?!ทุน)|ตอบ|ยอดไหน|ยอดใด๋|write|enter|put|add"

# Beside the answer that nothing was paid yet

_OTHERS = (
    r"(?:ร้าน|เขา|เค้า|มัน|แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย|เพจ|แอดมิน|แอด|ทางนั้น|ฝั่งนั้น|นาง|คนนั้น|บริษัท"
    r"|โดน|ถูก|they|he|she|shop|seller)"
)
_PRESSES = (
    r"(?<!ไม่)(?<!ไม่ได้)(?<!ไม่เคย)(?<!เรา)(?<!หนู)(?<!ผม)(?<!ฉัน)(?<!ไป)"
    r"(?:เร่ง|รีบ|เฮ่ง|ทวง|จี้|จิก|กดดัน|ตื๊อ|ตื้อ|บีบ|บังคับ|ขู่|ข่มขู่|คุกคาม)"
    r"(?!ของ|ขนส่ง|สินค้า|ไป|ร้าน|เขา|เค้า|ส่ง)"
)
_WILL = r"จะ(?:ไป|มา|เอา|\s)*(?:ฟ้อง|แจ้งความ|ดำเนินคดี|ประจาน|แฉ|โพสต์?|ยึด|ปรับ|แจ้งตำรวจ)"
_PAYS = r"(?:โอน|จ่าย|ชำระ|ส่งเงิน)"
PRESSED_TO_PAY = (
    rf"{_OTHERS}(?:[^\n]{{0,16}}?{_PRESSES}|(?:ก็|เลย|บอก|ว่า|ขู่|มา|\s){{0,4}}{_WILL}(?!ให้))"
    rf"|{_PRESSES}(?:มา|เอา|เรา|หนู|ผม|ฉัน|อยู่|ตลอด|ทุก|ไม่หยุด|ให้{_PAYS})"
    rf"|(?:ตาม|โทรมา|ทักมา|ไลน์มา|ส่งคนมา){_PRESSES}|(?:ถ้า|หาก)?ไม่{_PAYS}[^\n]{{0,14}}?{_WILL}"
    rf"|ให้(?:รีบ)?{_PAYS}(?:เงิน|ให้เขา|\s)*(?:ภายใน|วันนี้|เดี๋ยวนี้|ตอนนี้|ด่วน|ทันที)"
    rf"|รอ(?:เรา|หนู|ผม)?ให้{_PAYS}"
    r"|(?:push|press|rush|threaten|hurry)(?:e?s|e?d|ing)?(?: on)? me|keeps? asking|threat"
)
_SOON = r"(?:กำลัง|เดี๋ยว|ค่อย|พรุ่งนี้|มะรืน|เย็นนี้|บ่ายนี้|คืนนี้|ค่ำนี้|วันนี้|สิ้นเดือน)"
ABOUT_TO_PAY = (
    rf"(?<!คิด)(?<!ไม่)(?<!ก่อน)(?<!เกือบ)จะ(?:ไป|ได้|ต้อง|รีบ|กด|ลอง|ค่อย)*{_PAYS}"
    r"(?!คืน|กลับ|ให้เรา|ให้หนู|ให้ผม)"
    rf"|{_SOON}(?:จะ|ไป|ค่อย|ว่า|ก็|นี้|\s)*{_PAYS}|กำลัง(?:จะ)?ไป(?:ธนาคาร|ตู้|โอน)"
    r"|(?:will|going to|about to) (?:pay|transfer|send)"
)
# It is paid on delivery, somebody else would pay, or it was meant once.
NOT_ABOUT_TO_PAY = (
    r"ปลายทาง|ตอนรับ|ของมา|ได้ของ|เห็นของ|เกือบ|เปลี่ยนใจ|ไม่(?:เอา|โอน|จ่าย|ซื้อ)แล้ว"
    r"|(?:เขา|เค้า|ร้าน|มัน)(?:บอก)?(?:ว่า)?จะ(?:โอน|จ่าย)"
)
