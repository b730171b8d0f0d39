"""Patterns that name answers in the middle of a sentence: content, no logic."""

from handlers.form.complaint import FieldName
from handlers.nlu.lexicon.typed.wrong_and_right import (
    COUNTED_ANEW,
    COUNTED_THINGS,
    SELLER,
    SELLER_NAME_IN_ENGLISH,
)
from handlers.nlu.lexicon.values.sums import POSTAGE_ALONE

# In the order in which they are looked at.
NAMED: dict[FieldName, str] = {
    FieldName.PHONE: r"เบอ(?:ร์)?(?!ะ|รองเท้า)|เบ้อ|โทรศัพ|มือถือ|phone|(?<!account )number",
    FieldName.PAYEE_ACCOUNT: r"บัญชี|บันชี|บัญชื|บช|พร้อมเพย์|account",
    FieldName.EMAIL: r"อีเมล|เมล์|e-?mail",
    FieldName.SELLER_LINK: r"ลิ้?ง[กค]?์?|ลิ้?งค|เว็[บป]|ไอดี|link|url",
    FieldName.ORDER_NUMBER: r"ออเดอร์|เลขพัสดุ|คำสั่งซื้อ|tracking|order",
    FieldName.PURCHASE_DATE: r"วัน(?:ที่|นั้น|โอน|ซื้อ)|date",
    FieldName.AMOUNT: r"ยอด|จำนวน|ราคา|เงิน|ตัง|amount|price",
    FieldName.SELLER_NAME: rf"ชื่อ\s?{SELLER}"
    rf"|{SELLER}\s?(?:นั้น|เขา|จริง\s?ๆ)?\s?ชื่อ|{SELLER_NAME_IN_ENGLISH}",
    FieldName.NAME: r"ชื่อ|สกุล|name",
    FieldName.PRODUCT: r"สินค้า|ของที่ซื้อ|ของที่สั่ง|product",
    FieldName.PROVINCE: r"จังหวัด|province",
}
# These lead to a value, and name an answer only where it stands with them.
LEADS: dict[FieldName, str] = {
    FieldName.PURCHASE_DATE: r"โอน|ซื้อ|สั่ง|จ่าย|เกิด|paid|bought|it (?:was|is)",
    FieldName.AMOUNT: r"โอน|จ่าย|เสีย|บาท|หมื่น|แสน|พัน|ร้อย|baht|paid"
    rf"|(?:{COUNTED_ANEW})(?!.*{COUNTED_THINGS})",
    FieldName.SELLER_NAME: SELLER,
    FieldName.PROVINCE: r"ย้าย|อยู่",
}
ACCOUNT_NAME = (
    r"ชื่อ(?:คน|เจ้าของ)?(?:ที่|ใน|ของ)?(?:เลข)?บ[ัญ]?[ญน]?ช[ีื]|"
    r"บัญชี(?:เขา|ร้าน)?(?:เป็น)?ชื่อ|account name"
)
MINE = r"(?:ชื่อ|สกุล)(?:จริง)?\s?(?:ของ)?(?:หนู|ผม|ฉัน|ดิฉัน|เรา|ยาย|ป้า|ลุง|ตัวเอง)|my name"
ACCOUNT_NAMED = rf"(?:{ACCOUNT_NAME})\s?(?:คือ|ชื่อ|เป็น|ว่า)?"
# Sums that were not paid.
NOT_PAID = rf"คืน|ค่าส่ง|ส่วนลด|refund|{POSTAGE_ALONE}"
