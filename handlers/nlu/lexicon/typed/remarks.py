"""Words said of a value and of its telling, which are no part of it: content.

Each is put together by `phrases.is_made_of`, so that dialects and slips are heard as well."""

from handlers.nlu.lexicon.representatives import RELATIVES
from handlers.nlu.lexicon.typed.moves import PEOPLE

_KEPT_IN = (
    "สลิป", "สลิปโอน", "แชต", "แชท", "บิล", "ใบเสร็จ", "รูป", "รูปที่ส่ง", "ภาพ", "แอป", "แอพ", "หน้าเพจ",
    "ไลน์", "กล่อง", "หน้ากล่อง", "ข้อความ",
)  # fmt: skip
_TELLS = ("บอก", "ใส่", "พิมพ์", "ให้", "แจ้ง", "ตอบ", "เขียน", "กรอก", "ระบุ")
# It was left out before, it stands somewhere, or somebody helped: none makes the value unsure.
SAID = (
    *(f"{forgot}{tells}" for forgot in ("ลืม", "ลืมไม่ได้") for tells in _TELLS),
    *(f"{when}{passed}" for when in ("เมื่อกี้", "ตะกี้", "เมื่อตะกี้") for passed in (
        "ข้าม", "ข้ามไป", "พิมพ์ไม่ครบ", "ใส่ไม่ครบ", "ตกไป", "พิมพ์ตก", "เผลอข้าม", "กดข้าม", "ผิด",
        "พิมพ์ผิด", "กดผิด", "ใส่ผิด", "บอกผิด",
    )),
    *(f"{where}{what}" for where in ("ตาม", "ตามใน", "ดูจาก", "ดูจากใน", "ดูใน", "ดูตาม", "เห็นใน",
      "เห็นจาก", "ก็อปจาก", "ก๊อปจาก", "ลอกจาก", "อ่านจาก", "จดจาก", "อยู่ใน", "ขึ้นใน", "เขียนใน")
      for what in _KEPT_IN),
    *(f"ตามที่{told}" for told in ("บอก", "ส่ง", "แนบ", "แจ้ง", "เห็น", "จด", "คุย")),
    *(f"{does}{gives}" for does in ("ดู", "หา", "พิมพ์", "เขียน", "อ่าน", "สะกด", "จด", "กด")
      for gives in ("ให้", "มาให้", "แทน")),
    "ด่วน", "ด่วนๆ", "ด่วนมาก", "เร่งด่วน", "รีบด้วย", "รีบ", "รีบๆ", "รีบหน่อย", "เร็วๆ", "ช่วยด้วย",
    "ตามนี้", "ตามบัตร", "ตามบัตรประชาชน", "ขอร้อง", "กราบ", "รออยู่", "urgent", "asap",
    "forgot to say", "forgot to tell", "forgot to mention", "forgot to add", "sorry forgot",
    "from the slip", "on the slip", "as in the slip", "from the chat", "as in the chat",
    "in the chat",
)  # fmt: skip
# From memory: what is meant all the same.
REMEMBERED = (
    "จำไม่ผิด", "จำได้", "จำแม่น", "จำขึ้นใจ", "นึกได้", "นึกออก", "รู้แค่นี้", "รู้เท่านี้", "ทราบแค่นี้", "รู้ซำนี้",
    "เท่าที่รู้", "เท่าที่ทราบ", "if i remember", "if i recall", "as i remember", "as i recall",
    "i remember", "as far as i know", "as far as i remember", "from memory",
)  # fmt: skip
# Why a day is remembered, or for whom something was bought on it.
OF_DAYS = (
    *SAID, "จำได้", "จำได้ดี", "จำแม่น", "จำได้เพราะ", "ซื้อให้", "ซื้อของขวัญ", "หยุดเรียน", "หยุดงาน", "หยุดพอดี",
    "หยุดยาว", "เพราะหยุด", "เป็นวันหยุด", "ได้หยุด", "เงินเดือนออก", "โบนัสออก", "i remember",
)  # fmt: skip
AROUND_DAYS = ("เพราะ", "พอดี", "เป็น", "ตอนนั้น", "โรงเรียน", "เลย", "ยาย", "ตา", "วันนั้น", "ดี")
# The shop, the page or the parcel is no longer there.
GONE = (
    *(f"{tries}{cannot}" for tries in ("เข้า", "เปิด", "กด", "หา", "เช็ค", "เช็ก", "ค้นหา", "เสิร์ช")
      for cannot in ("ไม่ได้", "ไม่ติด", "ไม่เจอ", "ไม่ขึ้น", "ไม่พบ")),
    *(f"{by}{goes}{away}" for by in ("", "โดน") for goes in ("ปิด", "หาย", "ลบ", "ปลิว", "บล็อก", "หนี")
      for away in ("แล้ว", "ไปแล้ว", "หนีไปแล้ว", "หมดแล้ว", "ผมแล้ว", "ผมไปแล้ว", "หนูแล้ว", "หนูไปแล้ว",
                   "เราแล้ว", "เราไปแล้ว", "เพจแล้ว", "เพจไปแล้ว", "ร้านแล้ว", "ร้านไปแล้ว")),
    "เสียแล้ว", "ไม่มีแล้ว", "ร้างแล้ว", "ใช้ไม่ได้แล้ว",
    "closed", "gone", "deleted", "not work", "not working", "cannot open", "can't open",
    "does not open", "doesn't open", "does not work", "doesn't work", "blocked me",
    "disappeared", "no longer there",
)  # fmt: skip
# What a seller is blamed for, with how often.
BLAMED = (
    "โกง", "เคยโกง", "หลอก", "เคยหลอก", "หลอกลวง", "ต้มตุ๋น", "มีคนโดน", "คนโดน", "โดนกัน",
    "มีคนแจ้งความ", "ขี้โกง", "โกงเก่ง", "โกงคน", "หลอกคน", "cheats", "cheated", "scammed", "scams",
)  # fmt: skip
AROUND_BLAMED = (
    "หลายคน", "หลายราย", "หลายเจ้า", "คน", "เยอะ", "เยอะแยะ", "มาก", "เก่ง", "ด้วย", "เพื่อน", "เคย",
    "มีแต่", "คนเขา", "คนอื่น", "เป็นร้อย", "ไม่รู้กี่คน", "many", "people", "a lot", "of", "others",
)  # fmt: skip
# As they are written.
IS_GONE = (
    r"เข้า|เปิด|กด|หา|เช[็]?[คก]|ค้น|เสิ|ปิด|หาย|ลบ|ปลิว|บล[็๊]?อ[คก]|หนี|เสีย|ร้าง|ไม่มี|ใช้|"
    r"clos|gone|delet|work|open|block|disappear|no longer"
)
AROUND = (
    *PEOPLE, *RELATIVES, "แต่", "ถ้า", "ถ้าหาก", "เท่าที่", "ตอนนี้", "เดี๋ยวนี้", "ป่านนี้", "ล่าสุด", "วันนี้",
    "ไป", "มา",
    "ไว้", "แล้ว", "แค่นี้", "เท่านี้", "ซำนี้", "แค่นั้น", "เท่านั้น", "เมื่อกี้", "ตะกี้", "แต่แรก", "ตอนแรก",
    "ก่อนหน้า", "ก่อนหน้านี้", "เขา", "เค้า", "มัน", "ร้าน", "เพจ", "เว็บ", "ลิงก์", "แม่ค้า", "คนขาย", "ก็",
    "ว่า",
    "ให้", "ส่ง", "ที่", "พิมพ์ไม่เป็น", "พิมพ์ไม่ได้", "พิมพ์ไม่ค่อยเป็น", "ตาไม่ดี",
    "but", "now", "it", "is", "the", "page", "shop", "site", "link",
    "sorry", "already", "anymore", "correctly", "right", "was", "has",
)  # fmt: skip

# Sounds while somebody thinks, apart from other words.
FILLERS = (
    r"^(?:อ๋อ+|อ่อ+)[\s,]+(?=\S)"
    r"|(?:(?<=\s)|^)(?:เอ่+อ+|อื+ม+|เอิ่+ม+|อ่า+|เอ+อ+|umm*|uhh*|err*)\s+(?=\S)"
)
# How the value before is spelt.
SPELT = (
    r"\s+(?:(?:มี|เป็น|ใช้)?\s?ตัว\s?[ก-ฮa-z](?:\s?(?:สอง|2|สาม|3|เดียว)\s?ตัว)?"
    r"|[ก-ฮa-z]\s?(?:สอง|2|สาม|3)\s?ตัว|(?:ตัว)?(?:พิมพ์)?(?:ใหญ่|เล็ก)(?:หมด|ทั้งหมด|ทุกตัว)"
    r"|(?:เขียน|พิมพ์|สะกด)?(?:ติดกัน|ไม่เว้น(?:วรรค)?|ไม่มีเว้นวรรค)(?:หมด)?"
    r"|(?:ที่)?สะกด(?:ด้วย|แบบนี้|ตามนี้)(?:\s?(?:ตัว)?\s?[ก-ฮa-z])?)(?:\s?(?:นะ|ค่ะ|คะ|ครับ|คับ|จ้ะ|จ้า|อ่ะ|อะ))*\s*$"
)
# Inside of no other word: what is written to it begins anew.
SURE_COURTESY = r"(?:ค่ะ|ครับ)(?=[ก-ฮเ-ไ])(?!ๆ|ผม|พี่|น้อง)"
