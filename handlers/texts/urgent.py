"""What is said to people whose money has just gone: content, no logic."""

# On the urgent card

PICK_BANK_LABEL = "เบอร์ธนาคารของฉัน"
CALLED_LABEL = "ฉันโทรแล้ว"
RECORD_LABEL = "บันทึกเรื่องไว้"
OTHER_BANK_LABEL = "ธนาคารอื่น / ไม่รู้"

# The picker and a bank's card

PICK_TITLE = "โทร 1441 ได้ทุกธนาคาร"
PICK_PARAGRAPHS = (
    "โทร 1441 ก่อนได้เลยค่ะ ตลอด 24 ชั่วโมง ใช้ได้กับทุกธนาคาร",
    "หรือเลือกธนาคารที่คุณใช้โอน จะบอกเบอร์แจ้งภัยของธนาคารนั้นให้",
)
# The banks offered first; LINE shows 13 choices.
PICKED = ("kbank", "scb", "bbl", "ktb", "bay", "ttb", "gsb", "baac", "ghb", "uob", "truemoney")
SAY_THIS = 'บอกว่า "ถูกหลอกโอนเงิน ขอระงับบัญชีปลายทาง" พร้อมเวลาที่โอน ยอดเงิน และเลขบัญชีปลายทาง'
OWN_NUMBER = "หรือเบอร์หลังบัตร/ในแอปธนาคาร"
ONLY_OWN_NUMBER = "โทรเบอร์หลังบัตร/ในแอปธนาคารของคุณ หรือโทร 1441 ซึ่งใช้ได้กับทุกธนาคารค่ะ"
NOT_BY_SEARCH = "อย่าโทรเบอร์ที่ค้นเจอในเน็ตหรือที่มีคนส่งให้ อาจเป็นเบอร์ปลอมค่ะ"

# After the call

CALLED_TITLE = "เก่งมากค่ะ ทำขั้นที่สำคัญที่สุดแล้ว"
CALLED_PARAGRAPHS = (
    "จดเลขเคส (Bank Case ID) ที่ธนาคารให้ไว้ดี ๆ นะคะ",
    "ต่อไปแจ้งความให้ทันภายใน 72 ชั่วโมง ที่สถานีตำรวจไหนก็ได้ หรือแจ้งออนไลน์",
)
CALLED_STEPS = (
    "แจ้งความ บอกเลขเคสของธนาคารด้วย",
    "เก็บสลิป แชต ลิงก์ และหน้าโปรไฟล์ไว้ให้ครบ อย่าลบ",
    "ถ้ามีคนทักมาว่าช่วยตามเงินให้ได้แต่ขอค่าดำเนินการ อย่าโอนค่ะ",
)
CALLED_NOTE = "พร้อมเมื่อไร ค่อยบันทึกเรื่องไว้กับเราค่ะ ไม่ต้องรีบ"
POLICE_LABEL = "แจ้งความออนไลน์"
POLICE_URL = "https://www.thaipoliceonline.go.th"

# Card and codes given away

GAVE_AWAY_TITLE = "โทรธนาคารให้อายัดตอนนี้เลยค่ะ"
GAVE_AWAY_PARAGRAPHS = (
    "บอกธนาคารว่า ให้ข้อมูลบัตรหรือรหัสกับคนอื่นไปแล้ว ขออายัดบัตรและบัญชี",
    "ใช้เบอร์หลังบัตรหรือในแอปธนาคาร ถ้าเงินออกไปแล้ว โทร 1441",
)
ASK_WHAT_WAS_GIVEN = (
    "ได้ใส่เลขบัตร รหัสผ่าน หรือ OTP ไปด้วยไหมคะ หรือติดตั้งแอปอะไรตามที่เขาบอกไหม ถ้าใช่ โทรธนาคารก่อนเลยค่ะ"
)
GIVE_WORDS = ("ใส่", "กรอก", "ให้ไป", "บอกไป", "ส่งไป", "พิมพ์ไป")
SECRET_WORDS = ("otp", "โอทีพี", "เลขบัตร", "รหัส", "cvv", "พาสเวิร์ด", "password", "พิน")

# Words that tell of money just sent, and of the call

JUST_WORDS = ("เมื่อกี้", "เมื่อกี๊", "ตะกี้", "เมื่อครู่", "เมื่อสักครู่", "เพิ่งโอน", "พึ่งโอน", "นาทีที่แล้ว", "นาทีก่อน")
SENT_WORDS = ("โอนไป", "โอนให้", "เพิ่งโอน", "พึ่งโอน", "จ่ายไป", "กดโอน", "โอนแล้ว")
CALLED_WORDS = (
    "โทรแล้ว",
    "โทรไปแล้ว",
    "โทร 1441 แล้ว",
    "โทรหาธนาคารแล้ว",
    "แจ้งธนาคารแล้ว",
    "ได้เลขเคส",
    "อายัดแล้ว",
)
ASKS_NUMBER = ("โทร", "เบอร์", "สายด่วน", "อายัด", "ติดต่อ")


def bank_number(number: str, press: str) -> str:
    """The number of a bank's line, with the choice in its menu."""
    menu = f" กด {press}" if press else ""
    return f"โทร {number}{menu} {OWN_NUMBER}ค่ะ"


def call_bank(name: str) -> str:
    """The button that calls a bank."""
    return f"โทร{name}"
