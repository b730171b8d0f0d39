"""What is said to somebody who sells."""

from handlers.texts.i18n import Localized

# What only a shop asks.
SHOPS_OWN_TOPICS = frozenset({
    "seller-complained-about", "seller-policy-texts", "seller-cheated-by-buyer",
    "seller-platform-fee", "seller-frozen-account",
})  # fmt: skip
# Topics that speak to a shop, and the words with which a question is read as a shop's.
SELLERS_TOPICS = SHOPS_OWN_TOPICS | {
    "seller-checklist", "seller-duties", "price-not-shown", "direct-marketing-registration",
    "food-drug-cosmetic",
}  # fmt: skip
# What a buyer asks of a shop.
BUYERS_TOPICS = frozenset({
    "not-received", "late-delivery", "order-cancelled", "defective", "not-as-advertised",
    "wrong-or-missing", "counterfeit", "refund-process", "return-7-days", "return-shipping",
    "no-refund-policy", "deposit-refund", "cod-rights", "cod-not-ordered", "seller-blocked-me",
    "money-back-chance",
})  # fmt: skip
AS_SELLER = "ร้านค้า ลูกค้า"
CHEATED_BY_BUYER = "seller-cheated-by-buyer"
OFFERED_TOPICS = (CHEATED_BY_BUYER, "seller-complained-about", "seller-duties")

CHEATED_TITLE = "ร้านถูกลูกค้าหลอก ร้องเรียนที่นี่ไม่ได้ค่ะ"
CHEATED_PARAGRAPHS = (
    "โทร 1441 และแจ้งความค่ะ ที่สถานีตำรวจไหนก็ได้ หรือ thaipoliceonline.go.th",
    "กฎหมายคุ้มครองผู้บริโภคดูแลผู้ซื้อหรือผู้รับบริการ จึงรับเรื่องของร้านไม่ได้",
)
CHEATED_TOPICS = ("police-report", "evidence", CHEATED_BY_BUYER)
AGAINST_CUSTOMER_TITLE = "ร้านร้องเรียนลูกค้าที่นี่ไม่ได้ค่ะ"
AGAINST_CUSTOMER_PARAGRAPHS = (
    "กฎหมายคุ้มครองผู้บริโภคดูแลผู้ซื้อหรือผู้รับบริการ จึงรับเรื่องของร้านไม่ได้ ไปทางนี้แทนค่ะ",
)
AGAINST_CUSTOMER_STEPS = (
    "ถูกโกง เช่น สลิปปลอม: โทร 1441 และแจ้งความ ที่สถานีตำรวจไหนก็ได้",
    "ไม่รับของปลายทาง: ส่วนมากเป็นเรื่องผิดข้อตกลง เก็บหลักฐานไว้ ปิดเก็บปลายทางกับคนนั้น",
    "ขายในแอป: ยื่นหลักฐานในแอปก่อนหมดเวลา",
)
SOURCE = "ที่มา พ.ร.บ.คุ้มครองผู้บริโภค พ.ศ. 2522 รอตรวจเลขมาตรา"
WHICH_TITLE = "เรื่องของร้าน เรื่องไหนคะ"
WHICH_PARAGRAPHS = ("เลือกเรื่องที่ตรง หรือพิมพ์เล่าสั้น ๆ ได้เลยค่ะ",)
BUYER_LABEL = Localized("ฉันเป็นผู้ซื้อ", "I am a buyer")
BUYER_WORDS = (
    "ฉันเป็นผู้ซื้อ", "เป็นผู้ซื้อ", "ผมเป็นผู้ซื้อ", "หนูเป็นผู้ซื้อ", "ดิฉันเป็นผู้ซื้อ", "เราเป็นผู้ซื้อ", "เป็นคนซื้อ",
    "ฉันเป็นคนซื้อ", "ผมเป็นคนซื้อ", "หนูเป็นคนซื้อ", "เราเป็นคนซื้อ", "ไม่ใช่แม่ค้า", "ไม่ใช่คนขาย", "ไม่ได้ขาย",
    "ไม่ได้ขายของ", "i am a buyer",
)  # fmt: skip
BUYER_HEARD = "ค่ะ ตอบแบบผู้ซื้อต่อจากนี้ ถามต่อหรือกด ร้องเรียน ได้เลย"
