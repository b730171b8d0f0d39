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
# The same in English, of which no trouble, no wish and no card is told.
BOUGHT_IN_ENGLISH = (
    r"^(?!.*(?:\?|n['\u2019]t\b|\b(?:not|no|never|but|want|fake|broken|wrong|scam\w*|block\w*|gone|police|"
    r"refund|late|cheat\w*|help|how|what|when|where|why|can|should|complain\w*|damaged?|lost|"
    r"missing|cancel\w*|return|still|yet|ago|waiting|card|before|if|will)\b))"
    r"(?:(?:hello|hi|so|ok|sorry|please|yes|well)\W+)*(?:my \w+|i|we)"
    r"(?:['\u2019]ve| have| just| had| already)* "
    r"(?:(?:order|buy|bought|book|purchase)(?:ed|d)?|(?:pay|paid) for) \S.{1,60}$"
)
ASKS_IN_ENGLISH = (
    r"^(?:(?:so|and|ok|please|now)\W+)*(?:what|how|where|who|when|can|could|should)\b"
    r"(?: \w+){0,3}? (?:i|we|you|do|now)\b"
)
SELLER_GONE = r"(?:เพจ|ร้าน|เว็บ|คนขาย|มัน|เขา|เค้า)(?:ก็)?(?:หาย|ปิด|หนี)(?!ร้าน(?:วัน|ตอน|กี่)|กี่|วันไหน)"
