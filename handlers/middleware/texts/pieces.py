"""Texts for a story told in several messages: content, no logic."""

from handlers.texts.i18n import Localized

READING_ON = Localized(
    "อ่านอยู่ค่ะ เล่าต่อได้เลย จบแล้วกด เล่าจบแล้ว ถ้าเงินเพิ่งออกไป โทรธนาคารหรือ 1441 ก่อนนะคะ",
    "I am reading. Go on, then tap That is all. If money has just gone, call your bank or 1441 "
    "first.",
)
END_LABEL = Localized("เล่าจบแล้ว", "That is all")
# A purchase that was made, and nothing more.
BOUGHT = (
    r"^(?:พอดี|คือ|เมื่อ\S{1,6})?\s?(?:ว่า)?(?:หนู|ผม|ฉัน|เรา|ดิฉัน|พี่|ป้า|ลุง|ยาย|ตา|แม่|พ่อ|แฟน|ลูก|น้อง)?(?:ได้|เพิ่ง|ไป)?"
    r"(?:ซื้อ|สั่ง|จอง|เช่า|จ้าง|พรี|กดสั่ง|กดซื้อ|ผ่อน)\S.{1,40}?(?:มา|ไป|ไว้|แล้ว)(?:แล้ว)?\s?(?:ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|จ๊ะ|อ่ะ|น่ะ)?$"
)
# What came was not what was bought.
CAME_WRONG = (
    r"ได้(?:รับ|มา|แค่|แต่|เป็น|ก้อน|ขวด|กล่องเปล่า)|(?:เปิด|แกะ)(?:กล่อง|ดู|ออก)?(?:มา|เจอ|ปุ๊บ)|"
    r"แตก|พัง|ชำรุด|ร้าว|บุบ|รั่ว|ปลอม"
)
SELLER_GONE = r"(?:เพจ|ร้าน|เว็บ|คนขาย|มัน|เขา|เค้า)(?:ก็)?(?:หาย|ปิด|หนี)(?!ร้าน(?:วัน|ตอน|กี่)|กี่|วันไหน)"
