"""Texts and recognised words for questions about the amount: content."""

from handlers.texts.i18n import Localized, english_of

IN_ALL = Localized(
    "ใส่ยอดที่จ่ายไปจริงทั้งหมดค่ะ รวมค่าส่งและค่าอื่นที่จ่ายให้ร้านด้วย",
    "Write all that you really paid, postage and other charges to the shop included.",
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
