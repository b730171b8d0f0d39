"""Words of who does not know how to begin, and what is said to them: content."""

from handlers.nlu.lexicon.typed.moves import PEOPLE
from handlers.texts.i18n import Localized

_SHOPS = ("ร้าน", "ร้านค้า", "ร้านออนไลน์", "เพจ", "แม่ค้า", "พ่อค้า", "คนขาย", "ผู้ขาย")
SHOP_CHEATS = tuple(
    f"{done}{shop}{cheats}"
    for done in ("", "โดน", "ถูก", "เจอ")
    for shop in _SHOPS
    for cheats in ("โกง", "โกงเงิน", "หลอก")
)
AROUND_CHEATS = (
    *PEOPLE, "มา", "ไป", "บาท", "เงิน", "เรา", "อีกแล้ว", "ตัง", "ขี้", "มัน", "คือว่า", "เจอ", "แล้ว",
)  # fmt: skip
VENTS = ("ระบาย", "บ่นให้ฟัง", "บ่น", "ระบายให้ฟัง")
_LEADS = (
    "แค่", "มา", "อยาก", "ขอ", "จะ", "อยากจะ", "มี", "เฉยๆ", "เฉย", "ให้ใครสักคน", "ให้ฟัง", "ใครสักคน",
    "ฟัง", "หน่อย", "นิดนึง", "ได้ไหม", "ได้มั้ย", "ได้ปะ", "ความในใจ", "ความรู้สึก", "เรื่อง", "เท่านั้น",
)  # fmt: skip
AROUND_VENTS = (
    *PEOPLE, *_LEADS, "ไม่ได้จะแจ้ง", "ไม่แจ้ง", "ไม่ได้อยากแจ้ง", "ไม่ได้จะร้องเรียน", "ไม่ได้จะแจ้งเรื่อง",
)  # fmt: skip
WANTS_TO_TELL = (
    "อยากเล่า", "จะเล่า", "ขอเล่า", "เรื่องเล่า", "มีเรื่อง", "เรื่องน่าอาย", "ไม่รู้จะเล่ายังไง", "ไม่รู้จะเริ่มตรงไหน",
    "ไม่รู้จะเริ่มยังไง", "ไม่รู้จะเริ่มจากตรงไหน", "ไม่รู้จะเล่าให้ใครฟัง", "ไม่กล้าบอกใคร", "ไม่กล้าเล่าให้ใครฟัง",
    "ไม่รู้จะพูดยังไง", "ไม่รู้จะบอกใคร", "ไม่รู้จะปรึกษาใคร",
)  # fmt: skip
AROUND_TELLING = (
    *PEOPLE, *_LEADS, "เล่า", "ดี", "อาย", "อายมาก", "น่าอาย", "ไม่สบายใจ", "เครียด", "กลุ้มใจ", "ให้",
    "ปรึกษา", "ใคร", "สักคน", "ไม่", "รู้", "ยังไง", "จะเริ่ม",
)  # fmt: skip
SORRY_TO_HEAR = Localized("เสียใจด้วยนะคะ เล่าให้ฟังได้เลย", "I am sorry to hear that. Tell me about it.")
VENT_HERE = Localized(
    "ได้ค่ะ ระบายมาได้เลย รู้ทันฟังอยู่ ไม่ต้องแจ้งเรื่องก็ได้ เกิดอะไรขึ้นคะ "
    "อยากคุยกับคนที่รับฟัง โทร 1323 ได้ตลอด 24 ชั่วโมง",
    "Of course. I am listening, and you need not file anything. What happened? To talk to somebody "
    "who listens, call 1323, 24 hours a day.",
)
TELL_ON = Localized(
    "เล่าได้เลยค่ะ รู้ทันฟังอยู่ เริ่มจากตรงไหนก็ได้ เกิดอะไรขึ้นคะ จะพิมพ์หลายข้อความก็ได้ ไม่มีอะไรต้องอาย "
    "ถ้าเพิ่งโอนเงินหรือให้รหัสใครไป โทรธนาคารหรือ 1441 ก่อนเลยค่ะ",
    "Tell me, I am listening; begin anywhere, in as many messages as you like. What happened? "
    "There is nothing to be ashamed of. If you just sent money or gave somebody a code, call your "
    "bank or 1441 first.",
)
CALL_1323_LABEL = Localized("โทร 1323", "Call 1323")
