"""Numbers that nobody should give away: the words next to them, and what masks them."""

IDENTITY, CARD, OTP, CVV = "identity", "card", "otp", "cvv"
MASKS = {
    IDENTITY: "⟨เลขบัตรประชาชน⟩",
    CARD: "⟨เลขบัตร⟩",
    OTP: "⟨รหัส⟩",
    CVV: "⟨เลขหลังบัตร⟩",
}
IDENTITY_WORDS = (
    "บัตรประชาชน", "บัตร ปชช", "บัตรปชช", "ปชช", "ประจำตัวประชาชน", "บัตรประจำตัว", "13 หลัก", "๑๓ หลัก",
    "สิบสามหลัก", "id card", "citizen id", "national id",
)  # fmt: skip
CARD_WORDS = (
    "บัตรเครดิต", "บัตรเดบิต", "เครดิต", "เดบิต", "เลขบัตร", "เลขที่บัตร", "หน้าบัตร", "บัตร", "visa", "วีซ่า",
    "มาสเตอร์", "mastercard", "card",
)  # fmt: skip
# Before a payee's account, and before a PromptPay number, which may be that of a person.
BANK_WORDS = (
    "บัญชี", "บช", "พร้อมเพย์", "พร้อมเพ", "promptpay", "โอนเข้า", "โอนไปที่", "โอนให้", "ธนาคาร", "ธ.",
    "กสิกร", "kbank", "กรุงไทย", "ktb", "กรุงเทพ", "bbl", "ไทยพาณิชย์", "scb", "ออมสิน", "gsb",
    "กรุงศรี",
    "ธกส", "ธ.ก.ส.", "ttb", "ทหารไทย", "ธอส", "uob", "ซีไอเอ็มบี", "เกียรตินาคิน", "แลนด์แอนด์", "วอลเล็ต",
    "wallet", "account",
)  # fmt: skip
ORDER_WORDS = (
    "ออเดอร์", "ออเดอ", "order", "คำสั่งซื้อ", "เลขที่สั่งซื้อ", "ใบสั่งซื้อ", "พัสดุ", "tracking", "แทรค", "ems",
    "flash", "kerry", "j&t", "ไปรษณีย์", "สินค้า", "รุ่น", "imei", "เบอร์", "โทร",
    "tel", "ใบเสร็จ", "อ้างอิง",
)  # fmt: skip
OTP_WORDS = ("otp", "โอทีพี")
SECRET_WORDS = ("รหัสยืนยัน", "เลขยืนยัน", "รหัสผ่าน", "รหัส", "password", "passcode", "pin", "พิน")
CONFIRM_WORDS = ("ยืนยัน",)
CVV_WORDS = ("cvv2", "cvc2", "cvv", "cvc", "ซีวีวี", "ซีวีซี", "3 ตัวหลัง", "สามตัวหลัง", "หลังบัตร")
# A number to be called stands there too.
CALLED_WORDS = ("เบอร์", "โทร")
# They stand between such a word and its number.
FILLERS = (
    "ของบัตร", "ของผม", "ของหนู", "ของฉัน", "ของเรา", "ของป้า", "ผม", "หนู", "ฉัน", "ดิฉัน",
    "เรา", "คือ", "เป็น",
    "ว่า", "นี้", "ที่ได้", "เลขที่", "หมายเลข",
    "เลข", "ไป", "ให้", "เขา", "otp", "number", "no", "is",
)  # fmt: skip
AMOUNT_SIGNS = ("บาท", "฿", "baht", "พัน", "k", "%")
HOTLINES = frozenset(
    (
        "1111", "1135", "1155", "1166", "1186", "1197", "1200", "1207", "1212", "1213",
        "1300",
        "1323", "1333", "1368", "1441", "1556", "1567", "1569", "1570", "1572",
        "1599", "1669", "1710",
    )
)  # fmt: skip
REST = (
    "ครับ", "ค่ะ", "คะ", "นะ", "จ้ะ", "จ้า", "ของ", "นี่", "ก็", "แล้ว", "ด้วย", "และ", "กับ",
    "ประชาชน", "ตัว",
    "หลัก",
)  # fmt: skip
