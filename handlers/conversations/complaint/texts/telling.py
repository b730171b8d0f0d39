"""Texts and recognised words for who does not know how to tell the story: content."""

from handlers.texts.i18n import Localized

_ASIDE = (
    r"(?:อะ|อ่ะ|อ้ะ|อ่า|คะ|ค่ะ|ค๊ะ|ครับ|คับ|ฮะ|จ้ะ|จ๊ะ|จ้า|นะ|น่ะ|ล่ะ|ละ|เนี่ย|หรอ|เหรอ|อ่อ|บ้าง|ดี|ก่อน|เลย|เอ่ย|เด้อ|เจ้า|"
    r"เนอะ|หน่อย|ๆ|5|[.…?!\s])"
)
_BEFORE = (
    r"(?:ห๊ะ|ห้ะ|ฮะ|หา|หือ|เอ๊ะ|เอ๋|อ้าว|เอ่อ|เออ|คือว่า|คือ|แล้ว|งั้น|ขอโทษ|หนู|ผม|ฉัน|เรา|ป้า|ยาย|ลุง|ต้อง|ให้|จะ|ควร|"
    r"ก็|ไม่รู้(?:ว่า)?|ไม่แน่ใจ(?:ว่า)?|บ่ฮู้(?:ว่า)?|งงว่า|ไม่เคย(?:ทำ|ร้องเรียน)?|เป็นคน|[\s,.]|ค่ะ|คะ|ครับ)*+"
)
_TELL = r"(?:(?:พิมพ์|พิม|เล่า|เขียน|เริ่ม|บอก|ตอบ|พูด|กรอก|อธิบาย|ใส่)(?:เรื่อง|เล่า|ข้อความ|ต้น|ว่า|ต่อ|ลง)*)"
_WHAT = (
    r"(?:จาก|ตั้งแต่|ตรง)?(?:อะไร|ไร|อาไร|ยังไง|ไง|ยังงัย|อย่างไร|แบบไหน|ตรงไหน|จากไหน|ไหน|"
    r"หยัง|อิหยัง|จั่งได๋|จังได๋|จะได|หญัง)"
)
# All of a text is that.
UNSURE_HOW = (
    rf"{_BEFORE}(?:{_TELL}{_WHAT}|{_TELL}ไม่(?:ค่อย)?(?:เก่ง|เป็น|ถูก|คล่อง)|อะไร(?=นะ)|ว่าไง(?=นะ)|ยังไง(?=นะ)|งง)"
    rf"(?:{_ASIDE}|จะ|แล้ว|ให้|{_TELL})*+"
    r"|(?:what|how|where) (?:should|do|can|must) i (?:write|type|say|tell|start|begin)[\s?.!]*"
    r"|(?:i(?: am|'m) )?(?:not good at (?:writing|telling|explaining)|confused)[\s?.!]*"
)
TELL_LIKE_THIS = Localized(
    "เล่าสั้น ๆ คำไหนก็ได้ค่ะ ซื้ออะไร จากร้านไหน จ่ายไปเท่าไร แล้วเกิดอะไรขึ้น ไม่ครบไม่เป็นไร เดี๋ยวถามเพิ่มให้",
    "In any words: what you bought, from which shop, what you paid, and what happened. I ask for "
    "what is missing.",
)
# Only other questions were answered so far.
WHAT_WENT_WRONG = Localized(
    "แล้วเกิดอะไรขึ้นคะ เช่น ไม่ได้ของ ของไม่ตรง หรือติดต่อร้านไม่ได้ พิมพ์สั้น ๆ ก็ได้ค่ะ",
    "And what went wrong? No goods, other goods, no answer: a few words are enough.",
)
