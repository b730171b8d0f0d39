"""Ways in which crooks reach people: content, no logic."""

# In the order in which they are looked for.
CHANNELS: dict[str, tuple[str, ...]] = {
    "phone": (
        "โทรมา", "โทรหา", "โทรเข้า", "โทรศัพท์มา", "รับสาย", "คอลเซ็นเตอร์", "คอลเซนเตอร์", "called me",
    ),
    "sms": ("sms", "เอสเอ็มเอส", "ข้อความเข้า", "ข้อความมือถือ"),
    "line": ("แอดไลน์", "กลุ่มไลน์", "ทางไลน์", "ในไลน์", "ไลน์มา", "by line", "on line chat"),
    "facebook": ("ในเฟส", "ในเฟซ", "ทางเฟส", "ทางเฟซ", "เมสเซนเจอร์", "messenger", "facebook"),
    "app": ("ทินเดอร์", "tinder", "แอปหาคู่", "แอพหาคู่", "ติ๊กต็อก", "tiktok", "ไอจี", "instagram"),
}  # fmt: skip
PHONE_CAME = ("โทรมา", "โทรเข้า", "โทรศัพท์มา", "called me")
# Apps that are no answer of their own: how each is called here, and how people write it.
APPS: dict[str, tuple[str, ...]] = {
    "Instagram": ("ไอจี", "อินสตาแกรม", "instagram", "ig"),
    "Telegram": ("เทเลแกรม", "เทเลเเกรม", "เทเลแกม", "telegram"),
    "WhatsApp": ("วอทแอพ", "วอทส์แอป", "วอตส์แอป", "วอทแอป", "วอตแอป", "whatsapp", "what app"),
    "TikTok": ("ติ๊กต็อก", "ติ๊กต๊อก", "ติ๊กตอก", "ติกตอก", "ติกต๊อก", "tiktok"),
    "Tinder": ("ทินเดอร์", "tinder"),
    "Twitter / X": ("ทวิตเตอร์", "ทวิต", "twitter"),
    "WeChat": ("วีแชท", "วีแชต", "wechat"),
    "Discord": ("ดิสคอร์ด", "discord"),
    "Shopee": ("ช้อปปี้", "shopee"),
    "Lazada": ("ลาซาด้า", "lazada"),
}
# Between two ways, that the first is only the means within the second: "called by LINE".
THROUGH = r"(?:มา|เข้า|หา|ไป|คุย|กัน|ตลอด|\s)*(?:ทาง|ผ่าน|ใน|(?<![a-z])(?:on|by|via|through))\s*"
# How a crook is called, behind who is spoken of or what is said of the name; the name follows.
_WHO = (
    r"(?:เขา|เค้า|มัน|เธอ|นาง|แก|ปลายสาย|คน(?:นั้น|ที่)?(?:โทร|ทัก|หลอก|คุย|โกง)?[^\s\d]{0,6}|ผู้หญิง|ผู้ชาย|เจ้าหน้าที่|ตำรวจ|พนักงาน|เซลส์?|นายหน้า|มิจฉาชีพ|มิจ|โจร|แอดมิน"
    r"|(?<![a-z])(?:he|she|they|it))"
)
_SAYS = (
    r"(?:บอก|อ้าง|แนะนำ|แทน|ใช้|ตั้ง|แจ้ง|รู้จัก|รู้|เห็น|ขึ้น|ได้ยิน|ให้|แต่|แค่|ตัว|เอง|มา|ไว้|หนู|ผม|เรา|ฉัน|ก็|จะ|ว่า|เป็น|"
    r"(?:ใน|ทาง)(?:ไลน์|เฟ[สซ]|แชท|แชต|แอป)|\s)"
)
_NAMED = r"(?:ชื่อ(?:เล่น|ปลอม|สมมุติ|สมมติ)?|นาม(?:ว่า|แฝง|สมมุติ|สมมติ))(?:\s?(?:ว่า|คือ|เป็น|:))?"
_CALLED = rf"เรียก(?:{_WHO}|{_SAYS}|กัน){{0,5}}(?:ว่า|แต่|แค่)"
CROOK_CALLED = (
    rf"(?:{_WHO}{_SAYS}{{0,5}}{_NAMED}|(?<!ไม่)(?<!ไม่ได้)(?<!ไม่เคย)(?<!ไม่ยอม){_SAYS}{{1,5}}{_NAMED}"
    rf"|(?:ชื่อ(?:เล่น|ปลอม|สมมุติ|สมมติ)|นาม(?:ว่า|แฝง|สมมุติ|สมมติ))(?:\s?(?:ว่า|คือ|:))?|{_SAYS}{{0,5}}{_CALLED}"
    r"|(?:he|she|they) (?:said|told me|says) (?:his|her|their|the) name (?:is|was)"
    r"|(?:called|named|goes by)(?= ))"
    r"\s?(?P<name>[^\s\d,]{2,25}(?:(?<=[A-Za-z.]) [A-Za-z][A-Za-z.]*){0,2})"
)
# It is no name, but asked or said of one; and whose name it is not.
NO_NAME_OF_A_CROOK = (
    r"จริง|อะไร|ไหน|ใคร|เดียวกับ|เดิม|เก่า|บัญชี|เสียง|นามสกุล|ร้าน|เพจ|ซ้ำ|แปลก|ยาว"
    r"|คน(?!อง)|ทาง|กับ|ตลอด|เงิน|ธนาคาร|บริษัท"
)
DENIED_BEFORE = (
    r"(?:ไม่|บ่)[^\s]{0,16}ชื่อ[^\s]{0,3}\s?$|บัญชี[^\s]{0,8}\s?$"
    r"|(?:ผม|หนู|ฉัน|เรา|แฟน|ลูก|แม่(?!ค้า)|พ่อ(?!ค้า)|เพื่อน|ร้าน|เพจ)[^\s]{0,4}ชื่อ[^\s]{0,3}\s?$"
)
NO_NAME_TOLD = (
    r"(?:ไม่|บ่)(?:เคย|ยอม|ได้|ค่อย|ทัน|มี|รู้|ทราบ|เห็น|จะ|อยาก|บอก|ถาม|แจ้ง|ให้|จัก|ใช้|แนะนำ|ตัว|ฮู้|จำ)+\s?ชื่อ"
    r"(?:จริง|ๆ|เลย|เสียงเรียงนาม|ตัวเอง|เขา|เค้า|มัน)*"
    r"|(?<![a-z])(?:never|did ?n[o']t) (?:told?|tell|say|said|gave?|give)"
    r"(?: me)? (?:(?:his|her|their|a|any) )?names?"
)
