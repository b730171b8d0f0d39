"""Words before a shop's name, a thing, an address, and the shape of an order's number."""

_PAGES = (
    "ไอจี|เฟส(?:บุ๊ค|บุ๊ก)?|เฟซ(?:บุ๊ก)?|ไลน์|ติ๊กต[็่]?อก|ช[็้๊]?อปปี้|ลาซาด้า|"
    "(?i:ig|facebook|line|fb|tiktok|shopee|lazada)|ทวิต(?:เตอร์)?|เว็บ(?:ไซ[ตทด]์)?|แอ[ปพ]|บัญชี|[xX](?=\\sชื่อ)"
)
_TONGUE = "(?:เป็น)?ภาษา(?:จีน|อังกฤษ|เกาหลี|ญี่ปุ่น)"
_THEY = "(?:ร้าน|เขา|เค้า|มัน)?"
_SHOP_LABEL = (
    rf"(?:(?:ชื่อ|จื้อ|จื่อ|ซื่อ)\s?(?:ร้าน(?:ค้า|น{{2,}}(?=\s))?|เพจ|คนขาย|แม่ค้า|บัญชี|{_PAGES}){_THEY}|(?:[รฮ]้าน(?:ค้า)?|เพ็?[จดทชส])\s?{_THEY}(?:ใช้)?ชื่อ(?:ร้าน|เพจ|{_TONGUE}(?=\s))?"
    r"|(?i:(?:facebook|fb|ig|instagram|line|tiktok) name(?: is)?(?=\s|:))"
    r"|(?i:r(?:a|aa|ah)n\s?(?:chue|chu|cheu|chur|chuu)(?:\s?(?:wa|wah|waa))?(?=\s))"
    rf"|(?:มัน|เขา|เค้า|คนขาย|ผู้ขาย|แม่ค้า|พ่อค้า)\s?(?:ใช้)?ชื่อ(?:ใน)?(?:{_PAGES})(?=\s|ว่า)"
    r"|(?:มัน|เขา|เค้า|คนขาย|ผู้ขาย|แม่ค้า|พ่อค้า)\s?(?:ใช้)?ชื่อ|(?:คนขาย|ผู้ขาย|แม่ค้า|พ่อค้า)\s?คือ"
    rf"|(?:(?:เจอ|เห็น|ดู|ซื้อ|สั่ง)(?:มา|จาก)?\s?|ร้าน(?:ค้า)?(?=ใน|ทาง))?(?:ใน|ทาง|จาก)?\s?(?:{_PAGES})\s?{_THEY}\s?(?:ใช้)?ชื่อ(?!\s?(?:หนู|ผม|ฉัน|ดิฉัน|เรา)\s)|(?:ใน(?:แอ[ปพ]|เว็บ|แชต|แชท|สลิป)\s?)?{_THEY}\s?ขึ้น(?:ชื่อ)?(?=ว่า)|ชื่อ|ชื้อ(?=\s)|เพจ(?!เจอ)|(?:{_PAGES})(?=\s?[:=]))(?:\s?(?:คือ|ว่า|[:=]))*"
)
# Somebody's account that a crook uses, with its owner and its name.
PAGE_OF = (
    rf"(?:ก็|มัน|เขา|เค้า|โจร|ใช้|ทาง|ใน|จาก|เป็น|คือ|\s){{0,4}}(?:{_PAGES}|บัญชี|แอค(?:เคาท์|เค้าท์)?)\s?"
    r"(?:ปลอม|ของ|ที่(?:โดน|ถูก)แฮก|\s){0,3}(?:__OWNERS__)\s?(?:เอง|ที่(?:โดน|ถูก)แฮก|ปลอม)?\s?"
    r"(?:(?:(?:ที่)?(?:ใช้)?ชื่อ(?:ว่า)?|:)\s?(?P<name>[^\n]{1,40}))?"
)
ONESELF = ("หนู", "ผม", "ฉัน", "ดิฉัน", "เรา", "ยาย", "ตา", "ป้า", "ลุง", "ตัวเอง")
# How a seller says to be called, with whatever stands before it.
_CALLS_ITSELF = (
    r"[^\n]{0,24}?(?:(?:เรียก|แทน)(?:ตัว(?:มัน|เขา|เค้า)?(?:เอง)?|ชื่อ)ว่า|(?:ใช้|ตั้ง|ลง)ชื่อ[^\s]{0,12}?ว่า|"
    r"(?:บอก|อ้าง|เขียน)(?:มา|ไว้|เรา)?ว่าชื่อ(?:ร้าน|เพจ)?)"
    r"|(?i:it'?s|it is)(?=\s[A-Z])"
    r"|(?i:(?:the |my )?(?:shop|seller|page|he|she|it|they) (?:(?:calls?|names?) "
    r"(?:himself|herself|itself|themselves|them|the shop)|uses? the name|is (?:called|named))(?= )"
    r"|(?:the |my )?(?:(?:shop|seller|page)(?:'s)? name|name (?:of )?(?:the )?(?:shop|seller|page))"
    r"(?: is|:)?(?= ))|(?i:(?:(?:i|we|it was|was|i have|we have)\s)?(?:just\s)?"
    r"(?:(?:buy|bought|buying|order|ordered|purchased?|got|get)\s(?:(?:it|this|them|one)\s)?(?:from|at|with|on)"
    r"|from)(?:\sthe)?(?:\s(?:page|shop|store|seller|account))?(?:\s(?:called|named|name))?"
    r"|(?:my |the )?(?:page|shop|seller|store)(?:\sname)?(?:\sis|\s?[:=])?)(?=\s[\"']?[A-Z0-9@ก-๙])"
)
INTRODUCED = rf"^(?:{_CALLS_ITSELF})"
_SCOLDS = (
    "เฮงซวย|เวรตะไล|เวร|ระยำ|เหี้ย|ห่า|สารเลว|เลว|ชั่ว|จัญไร|อุบาทว์|นรก|หน้าเลือด|ขี้โกง|โกง|ต้มตุ๋น|หลอกลวง|ซวย|ห่วย(?:แตก)?|"
    "กาก|บ้า|ตอแหล|กวนตีน|ส้นตีน|ชาติหมา|หมา|ควาย|สัตว์|สั[สด]|เปรต|โจร|มิจ(?:ฉาชีพ)?|ขี้ขโมย"
)
_CALLED = r"(?:ที่|มัน)?\s?(?:ใช้|ตั้ง)?ชื่อ"
_SELLER = "ร้าน(?:ค้า)?|เพจ|แม่ค้า|พ่อค้า|คนขาย|เจ้า"
# A name follows: scolded so, a shop is not called.
_SCOLDED = (
    rf"(?:(?:(?:ไอ้|ไอ่|อี|อิ|นัง)\s?(?:{_SELLER})(?:{_SCOLDS}){{0,2}}|(?:{_SELLER})(?:{_SCOLDS}){{1,2}})"
    rf"(?:นั่น|นั้น|นี่|นี้|มัน)?(?=\s\S|{_CALLED})"
    rf"|(?:(?:ไอ้|ไอ่|อี|อิ|นัง|พวก)\s?(?:คน)?(?:{_SCOLDS}){{1,3}}(?:ตัว)?|แม่ง)"
    rf"(?:นั่น|นั้น|นี่|นี้|มัน|เนี่ย)?(?=\s?{_CALLED}))\s?(?:ที่|มัน(?=\s?(?:ใช้|ตั้ง)?ชื่อ))?\s?(?:(?:ใช้|ตั้ง)(?=ชื่อ))?"
)
ONLY_SCOLDED = (
    rf"(?:(?:ไอ้|ไอ่|อี|อิ|นัง|พวก)\s?(?:{_SELLER}|คน)?(?:{_SCOLDS}|\s){{0,5}}|(?:{_SELLER}|คน|พวก)(?:{_SCOLDS}|\s){{1,5}})"
    r"(?:นั่น|นั้น|นี่|นี้|มัน|แหละ|ไง|เอ๊ย|\s){0,3}"
)
_UNSURE = r"(?:น่าจะ|เหมือนจะ|รู้สึก(?:ว่า)?|คิดว่า)"
SHOP_LEAD = (
    rf"^(?:{_SCOLDED})?(?:{_CALLS_ITSELF}|ชื่อ(?:ร้าน|เพจ|กลุ่ม)(?:นั้น|นี้)?\s?(?:หนู|ผม|ดิฉัน|ฉัน|เรา)?จำได้ว่า(?:ชื่อ)?|(?:จำได้(?:ว่า)?|ก็|{_UNSURE})?\s?{_SHOP_LABEL}|"
    rf"{_UNSURE}(?=\s)|ของ\s?(?=บริษัท|บจก|หจก|ร้าน|เพจ)|ร้าน(?:ค้า)?(?=\s[A-Za-z]{{2}})|(?<=\s))\s*"
)
# A name in quotation marks, behind words that call it that of a seller
SHOP_QUOTED = (
    r"^(?=[^\"“”]{0,40}(?:ชื่อ|เรียก))(?=[^\"“”]{0,40}(?:ร้าน|เพจ|กลุ่ม|เว็บ|แอป|บริษัท|ไลน์|เฟซ|เฟส|ช่อง|เขา|เค้า|คนขาย|แม่ค้า))"
    r"(?!\S{0,4}บัญชี)[^\"“”]{3,40}[\"“”](?P<name>[^\"“”]{2,40})[\"“”]\s?(?:ค่ะ|คะ|ครับ|คับ|นะ|จ้ะ|จ้า|\s)*$"
)
# Who knows no shop's name tells another one.
NAMED_AFTER_ALL = (
    r"^(?:ไม่|ม่าย|บ่)[^\n\d]{2,30}?\s(?:แต่|มีแต่|มีแค่|รู้แต่|รู้แค่|ใช้แต่|\s){0,3}(?=[^\s]{0,8}ชื่อ)"
    rf"{_UNSURE}?{_SHOP_LABEL}\s*(?=\S)"
    rf"|^ไม่(?:มี|รู้)ชื่อร้าน[^\s]{{0,8}}\s(?:เป็น|ใช้|มีแต่)(?:{_PAGES})(?:ส่วนตัว|ธรรมดา)?\s?ชื่อ\s*(?=\S)"
)
THING_LEAD = (
    r"^(?:แค่)?(?:(?:ก็|คือ)?(?:มัน)?(?:เป็น|แค่)(?=[ก-ฮเ-ไa-zA-Z])(?!ว่า|ที่|ไป|เพราะ|คน|เรื่อง|หนี้|มิจ|ร้าน|เพจ|เพื่อน|งาน(?!ฝีมือ)|อะไร|ของ(?!เล่น|ใช้|ขวัญ|กิน|แต่ง|ฝาก|มือ)))"
    r"|^(?:ก็|ผม|หนู|ฉัน|เรา|ที่|ยาย|ป้า|ลุง)?(?:สั่งซื้อ|กดซื้อ|กดสั่ง|ซื้อ|สั่ง|จอง|พรี(?:ออเดอร์)?|ชื่อสินค้า|สินค้า)"
    r"(?:มา|ไป|คือ|เป็น|:|\s)*"
    r"|^(?i:(?:it(?: is|'s| was)|i (?:bought|buy|ordered|got)|the (?:product|item) (?:is|was)) "
    r"(?:an? |the )?)(?=\w)"
)
_NO_THING = (
    r"ร้าน|เพจ|เรื่อง|ผม|หนู|ฉัน|เรา|ยาย|แม่(?!เหล็ก)|พ่อ|แฟน|ลูก(?:สาว|ชาย)|คน|เขา|มัน|ของ(?:เขา|ผม|หนู)|ไม่"
)
# That it is another thing than might be thought, before the thing; nobody, no shop and no matter.
THING_INSTEAD = (
    r"^(?:ไม่ใช่|ไม่ไช่|บ่แม่น|ม่ายช่าย|(?i:(?:it is |it's )?not))"
    rf"(?!\s?(?:ค่ะ|ครับ|จ้า|จ้ะ|นะ|เด้อ|เจ้า|{_NO_THING}))[^\n\d]{{1,24}}?(?:,|\s)\s?(?:แต่\s?)?"
    rf"(?:เป็น|คือ|(?i:it is|it's|it was|but)\s(?:an? |the )?)\s?(?!{_NO_THING})(?=\S)"
)
THING_END = (
    r"(?<=[ก-๙]{3})\s?เช่า(?:มา|ไป)$|"
    r"(?:\s(?:นะ)?(?:โยม|เจริญพร)){1,2}$|(?:(?<=[ก-๙]{2})(?<!ขา)|(?<=\S)\s)(?:ไป|มา|ไว้)$"
    rf"|(?<=[ก-๙]{{2}})\s?(?:มา)?(?:จาก|ผ่าน|ทาง|ใน(?=\s?(?:แอ[ปพ]|{_PAGES})))\s?(?:แอ[ปพ]\s?)?(?:{_PAGES}|เพจ|ร้าน(?:ค้า)?|เน็ต)$"
)
# Things that end as a courtesy does, one of them in the letters behind its first one.
SCRUB, KALE = ("ส", "ครับ"), "คะน้า"
# More of them: of the south apart, and written to a word that is no vowel before them.
MORE_COURTESY = (
    r"(?:\s(?:นิ|หนิ|หนา|ฮิ|ง่ะ|ง่า)|(?<=[ก-๎])(?:แหละ|ครัช|คั[้๊]?บ|ขรั่บ)"
    r"|(?<=[ก-๎])(?<!ย)(?<!ล)(?<!ถ)(?<!ห)(?<!จ)(?:(?<!ป)|(?<=ไป))อะ)[\s!.~]{0,3}$"
)
# Behind a shop's name, with a courtesy between, something else is said of it.
SHOP_GOES_ON = (
    r"(?<=[^\s]{2})(?<!ร้าน)(?<!เพจ)\s?(?:นะ)?(?:ค่ะ|ครับ|คับ|จ้ะ|(?<!เ)จ้า|งับ)\s"
    r"(?![^\n]*(?:ชื่อ|ร้าน|เพจ))[^\n]{1,80}$"
)
# Behind it, where it was found, and to whom it is said.
SHOP_END = (
    rf"(?:\s(?:on|in|from|at|ใน|ทาง|ผ่าน|จาก|บน)?\s?(?:แอ[ปพ]\s?)?(?:{_PAGES}|ช้อปปี้|ลาซาด้า|(?i:shopee|lazada|instagram))"
    r"(?i: shop| live| page| marketplace| group)?"
    r"|\s(?:โยม|เจริญพร|หัวหน้า|(?i:sir|mate|bro|boss|madam))){1,3}$"
)
# Behind a number of a slip, when and how it was paid
REFERENCE_END = r"(?<=[0-9A-Za-z])\s(?:ที่)?(?:โอน|จ่าย|ซื้อ)(?:ตอน|เมื่อ|ไป|วัน|เวลา)[^\n]{1,40}$"
# Signs that belong to a name that stands between two of them.
AROUND_NAMES = ("=", "*", "~", "-", "_", "+", "|")
# They end in a full stop.
SHORTENED = (" Co", " Ltd", " Inc")
NUMBER = r"#?(?<![a-z0-9])(?=[a-z-]{0,12}\d)[a-z0-9][a-z0-9-]{3,30}(?![a-z0-9])"
# As it stands on a parcel, with spaces.
SPACED = r"(?<![a-z0-9])(?:[a-z]{2}(?:\s?\d){9}\s?th|th(?:\s[a-z0-9]{1,5}){2,4})(?![a-z0-9])"
# Between two numbers, and beside one that may be none.
SEVERAL, UNSURE = "กับ|และ|หรือ", "ไม่ใช่|ไม่แน่ใจ|น่าจะ|มั้ง|(?:ออเดอร์|พัสดุ|อัน)อื่น|คนละ"
QUOTES = " \"'“”‘’«»"
# That a number is another one than the one that was asked for.
IS_NO_ORDER = (
    r"(?:ไม่ใช่|ไม่ไช่|บ่แม่น|ม่ายช่าย|not\s(?:the|an|my)?)\s?(?:เลข(?:ที่)?|หมายเลข|รหัส)?"
    r"(?:คำ)?(?:สั่งซื้อ|ออเดอร์|ออร์เดอร์|สั่งของ|\s?order)"
    r"|(?:เลข|หมายเลข|รหัส|เบอร์)(?:ที่)?\s?(?:ห้อง|บ้าน|โต๊ะ|บัตร|คิว|ไปรษณีย์|คดี|แจ้งความ|สมาชิก|ประจำตัว)"
)
COMPANY = r"(?:บริษัท|บจก|บมจ|หจก|ห้างหุ้นส่วน|บ\.)(?!\s?(?:นี้|นั้น|เขา|ไม่|ที่|ขนส่ง|ส่งของ))\.?\s?\S"
# What leads to an e-mail address, if anything does
EMAIL_LEAD = (
    r"(?:(?:ส่วน|และ|แล้วก็|กับ)?\s{0,2}(?:อีเมล์?ล?์?|เมล์?|e-?mail)\s{0,2}(?:คือ|เป็น|:|is)?\s{0,2})?"
)
# Before a number or an address, beside its labels; and what denies it there.
LEADS = (
    "ศัพท์", "ในเพจ", "หน้าเพจ", "เขียน", "เขียนว่า", "เขียนไว้", "ลงไว้", "แปะไว้",
    "โท", "โทมา", "โทหา", "บ้าน", "ที่บ้าน", "ที่ทำงาน", "ออฟฟิศ", "ใหม่", "ตอนนี้", "ปัจจุบัน", "ใช้อยู่", "หลัก",
    "สำรอง", "ให้โทร", "ขอให้โทร", "ก็", "ใช่", "ได้", "ได้เลย", "แทน", "ที่ถูก", "ที่ถูกต้อง", "พร้อมเพย์",
    "กลับ", "แฟน", "not", "no", "here", "contact", "mobile", "cell", "address", "use", "please",
    "at", "or", "thai", "this", "new", "a", "an", "the",
)  # fmt: skip
DENIES = ("ไม่ใช่", "ไม่ใช่ของ", "ไม่ใช่เบอร์", "บ่แม่น", "not", "not my", "wrong", "ผิด", "เก่า")
# The sign that says the word before it twice.
AGAIN = "ๆ"
# Between a thing and how many of it there are.
COURTESY_INSIDE = (
    r"(?<=\S)\s?(?:นะ|อ่ะ|อะ|อ่า|เนี่ย)?(?:ค่ะ|คะ|ค่า|ครับ|คับ|จ้ะ|(?<=[นะ่า])จ้า|เด้อ(?:หล่า|ครับ|ค่ะ)?|เน้อ)"
    r"(?=\s{1,2}(?![^\n]*(?:ร้อย|พัน|หมื่น|แสน|บาท))(?:[\dx]|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ครึ่ง|ไซ|เบอร์|สี(?![่้])|รุ่น|ตรา|ยี่ห้อ|ขนาด|โซน)[^\n]{0,11}$)"
)
# Right before the number of one of two accounts, of which only one was paid.
CONTRADICTS = r"(?:ไม่ใช่|แต่(?:ใน|ที่)?สลิป|สลิป(?:ที่โอน)?(?:เป็น|ขึ้น|ว่า))[^\d\n]{0,24}$"
# Right behind a number that another one takes the place of; "not" alone may deny the other one.
TAKEN_BACK = (
    r"\s?(?:ค่ะ|คะ|ครับ|คับ|นะ|\s){0,3}(?:ไม่ใช่\s?(?:สิ|ซิ|ดิ|ละ|แล้ว|อัน(?:นี้|นั้น)|ๆ)|เอ้ย|เอ๊ย|อุ้ย|อุ๊ย|พิมพ์ผิด|"
    r"จำผิด|ผิดๆ?|ขอแก้|แก้เป็น|ขอโทษ|โทษที|sorry|i mean|no wait)"
)
