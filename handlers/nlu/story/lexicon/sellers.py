"""Words that lead to a seller's name and numbers, and words that are none."""

from handlers.nlu.story.lexicon import any_of

PLATFORM_HOSTS = any_of(
    "facebook\\.com fb\\.com instagram\\.com line\\.me lin\\.ee tiktok\\.com shopee\\.co\\.th "
    "shopee\\.com lazada\\.co\\.th lazada\\.com "
    "apple\\.com twitter\\.com x\\.com google\\.com youtube\\.com"
)
OFFICIAL_HOSTS = (
    r"(?:(?:^|[/.])(?:apple|google|netflix|paypal)\.com|\.go\.th|thaipoliceonline\.com|"
    r"1212occ\.com|bot\.or\.th|pantip\.com|blackl[ie]stseller\.com|chaladohn\.com)(?:/|$)"
)
# That of a case was given by a bank.
_OF_NO_CASE = "(?<!เคส)(?<!เคส )(?<!case )(?<!case)"
ID_LEADS = (
    rf"(?:ไลน์ไอดี|ไอดีไลน์|line\s?id|id\s?line|{_OF_NO_CASE}ไอดี(?:ไลน์|เกม)?|{_OF_NO_CASE}(?<![a-z])id|"
    r"ยูสเซอร์|user(?:name)?|"
    r"แอคเคา[น์]*ท์?)\s?(?:ชื่อ|คือ|ว่า|is)?\s?[:=]?\s?"
)
CALLED_SO = r"^(?:ไลน์ไอดี|ไอดีไลน์|line\s?id|id line|user)|:"
APP_LEADS = (
    r"(?:(?<!ออน)ไลน์|ไอจี|อินสตาแกรม|เฟ[สซ](?:บุ[๊็]?[กค])?|ทวิต(?:เตอร์)?|ติ[๊]?กต[็๊]?อก|(?<![a-z])(?:ig|fb|line|"
    r"facebook|tiktok|instagram)(?![a-z]))\s?(?:ชื่อ|คือ|ว่า)?\s?[:=]?\s?"
)
OWN = r"(?:ของ)?(?:ผม|ฉัน|ดิฉัน|หนู|เรา|ข้าพเจ้า|กระผม|(?<![a-z])(?:me|my)(?![a-z]))"
# Between one's own and the handle.
OWN_GOES_ON = r"(?:ชื่อ(?:ว่า)?|คือ|ไอดี|แอค(?:เคา[น]?ท์)?|ไอจี|ไลน์|เฟ[สซ]|ใช้|id|account|is|[:=]|\s)*"
# What stands right after one's own: "... of mine", "... was hacked".
OWN_AFTER = (
    rf"\s?(?:เป็น)?ของ(?:{OWN}|แม่(?!ค้า)|พ่อ(?!ค้า)|ลูก(?!ค้า)|แฟน|เพื่อน|พี่(?!เขา)|น้อง|ตัวเอง)|"
    r"\s?(?:ก็)?(?:โดน|ถูก)(?:แฮ[็]?[กค]|ยึด|ขโมย|สวมรอย|เจาะ)"
)
# One's own account, from which it was paid, or somebody's whose name stands for oneself.
OWN_ACCOUNT = (
    rf"จาก(?:บัญชี|ธนาคาร|ธ\.)?(?:(?!เข้า|ไปที่|ไปยัง|ให้)[^\d\x1f]){{0,20}}$|"
    rf"(?:บัญชี|ธนาคาร)(?:(?!เข้า|ไป|ให้)[^\d\x1f]){{0,12}}ของ(?:แม่(?!ค้า)|พ่อ(?!ค้า)|ลูก(?!ค้า)|แฟน|เพื่อน)\s?$|"
    rf"{OWN}(?:(?!เข้า|ไป|ให้)[^\d\x1f]){{0,12}}$"
)
# Before a shop that is not the one: imitated, or named to compare.
NO_SHOP_BEFORE = (
    r"(?:ปลอม(?:ของ|เป็น)?|แอบอ้าง(?:เป็น|ชื่อ)?|อ้าง(?:ตัว)?(?:ว่า)?เป็น|ไม่ใช่|เลียนแบบ|คล้าย|เหมือน)\s?$"
)
OWN_NUMBER = rf"{OWN}|ติดต่อกลับ|ติดต่อได้|โทรกลับ|ผู้ร้อง|ผู้เสียหาย|ติดต่อที่|เบอร์ติดต่อ|call me|เบอร์ลูก|เบอร์แม่"
OTHERS_NUMBER = r"ธนาคาร|แบงก์|ตำรวจ|สคบ|สถานี|สภ\.|สน\.|ร้อยเวร|สายด่วน|ไปรษณีย์|ขนส่ง|เคอร์รี่|แฟลช"
# A telephone that is called that of who got the money, or sells, and no account of theirs.
CALLED_THEIR_PHONE = (
    r"เบอร์(?:โทร(?:ศัพท์)?|มือถือ|ติดต่อ)?\s?(?:ของ)?\s?(?:ไอ้|อี)?(?:เจ้าของ|(?:คน|ผู้)(?:ที่)?\s?(?:รับ|ขาย|โกง|หลอก|โอน)|"
    r"บัญชีม้า|ร้าน|เพจ|แม่ค้า|พ่อค้า|มัน|เขา|เค้า|โจร|มิจ|แอดมิน)[^\d\x1f]{0,20}"
)
SELLER_NUMBER = (
    rf"{CALLED_THEIR_PHONE}|"
    r"เบอร์ที่(?:โทร|โอน|ติดต่อ|ใช้)|"
    r"เบอร์(?:ร้าน|แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย|เขา|มัน|โจร|มิจ|เพจ|แปลก|โทรศัพท์(?:ร้าน|ผู้ขาย|คนขาย))|พร้อมเพย์|"
    r"โทร(?:เข้า)?มา(?:จาก|ด้วย)?|โทรสั่ง|โอน(?:เข้า|ไป(?:ที่)?|ให้)|(?:ร้าน|แม่ค้า|คนขาย|ผู้ขาย|เพจ|โจร|มิจฉาชีพ|ช่าง)[^\x1f]{0,28}เบอร์|"
    r"tel\.?:"
)
SELLER_NUMBER_AFTER = (
    r"\s?(?:ก็|แล้ว|เขา)?\s?(?:ไม่รับ|ปิดเครื่อง|ไม่ติด|โทรมา|ติดต่อไม่ได้|โทรไม่ติด|ไม่มีคนรับ|ไม่มีสัญญาณ)"
)
NO_ACCOUNT_BEFORE = (
    r"(?:คำสั่งซื้อ|ออ(?:เ)?ดอร์|order|พัสดุ|tracking|แทร็ก|บัตรประชาชน|ประชาชน|อย\.|จดแจ้ง|ทะเบียน|เลขที่ใบ|"
    r"เคส|case|อ้างอิง|ref|บัตร(?:เครดิต|เดบิต)?)[^\x1f]{0,20}$"
)
BANKS = any_of(
    "กสิกร(?:ไทย)? ไทยพาณิช[ย์]* scb กรุงเทพ กรุงไทย กรุงศรี ออมสิน ttb ทหารไทย(?:ธนชาต)? ทีทีบี ธกส "
    "ธ\\.ก\\.ส\\. kbank ktb bbl bay gsb ธอส ยูโอบี uob ซีไอเอ็มบี cimb "
    "เกียรตินาคิน แลนด์แอนด์เฮ้าส์ พร้อมเพย์ promptpay ทรูมันนี่ "
    "ก[ะ]?[สศ]ิก(?:ร|อน)(?:ไทย?)? ไทย?พา[นณ]ิ[ชดส] ก[ร]?ุงไทย? ก[ร]?ุง[สศ]ร?ี กุงเทพ อ้?อมสิ[นล] ธกศ"
)
NAMED_BANK = rf"(?:ธนาคาร|ธ\.|แบงก์|แบงค์)?\s?(?:{BANKS})"
# Right behind the number, as its bank, and not as the bank that says or does something.
BANK_BEHIND = (
    rf"[\s,(/]{{0,3}}(?:ธนาคาร|ธ\.|แบงก์|แบงค์)?\s?(?P<bank>{BANKS})(?=\s?(?:ชื่อ|บัญชี|สาขา|ค่ะ|คะ|ครับ|คับ|นะ|แล้ว(?!แจ้ง|บอก))|[\s,()/.\x1f]|$)"
    r"(?!\s?(?:บอก|แจ้ง|ไม่(?!ส่ง(?:ของ|สินค้า|$)|ได้(?:ของ|สินค้า|รับ(?:ของ|สินค้า)))|ให้|ระงับ|อายัด|รับ|โทร|เลย|ก็))"
)
ACCOUNT_LEADS = r"บัญชี|บช\.?|เลข|acc(?:ount)?|โอน(?:เข้า|ไป|ให้)|ธนาคาร|ธ\."
PROMPTPAY = "พร้อมเพย์"
PAYEE_NAME = rf"(?:\s|,|(?:ธนาคาร|ธ\.)?(?:{BANKS})|ชื่อบัญชี|บัญชี(?:ชื่อ)?|ชื่อ|name|\()*"
ACCOUNT_NAME = (
    r"(?:บัญชีคนชื่อ|บช\.?\s?ชื่อ|ชื่อ\s?บช\.?|ชื่อบัญชี|บัญชีชื่อ|บัญชีของ|ชื่อผู้รับ(?:เงิน|โอน)?|บัญชีในชื่อ|เจ้าของบัญชี(?:ชื่อ|คือ)?)(?:คือ|ว่า|ชื่อ|\s|:)*"
    r"|(?:ให้|เข้า|บัญชี|กับ)\s?(?=นาย\s?(?!จ้าง|หน้า|ทุน|แบงก์|ก(?:\s|$|เทศ|รัฐ))|นางสาว|นาง\s?(?!แบบ)|น\.\s?ส\.)"
)
TITLES = r"(?:นาย|นางสาว|นาง|น\.?ส\.?|คุณ|mr\.?|mrs\.?|ms\.?|miss|บจก\.?|หจก\.?|บริษัท)"
# A name with its title that can be taken for nothing else.
TITLED = r"(?:นาย|นางสาว|นาง|น\.\s?ส\.|บจก\.?|หจก\.?|บริษัท|mr\.?|mrs\.?|miss)\s?[^\s.]{2,} [^\s]"
COMPANIES = r"(?:บจก|หจก|บริษัท)"
# "Public limited company" without the name of one.
FORM_ALONE = rf"(?:{TITLES}\s?)?(?:\(?(?:จำกัด|มหาชน)\)?\s?)+"
# What follows a first name and is no surname.
NO_SURNAMES = (
    "แอดมิน แม่ค้า พ่อค้า ร้าน เพจ เฟส ธนาคาร บัญชี เบอร์ เลข ตอน วัน วันที่ เมื่อ เป็น เจ้าของ คน คือ อ้าง ตำรวจ "
    "เงิน ยอด สลิป ไลน์ ไอจี เว็บ อายุ"
)
# Of several: "the first shop", "the second one".
_FIRST = r"\s?(?:คน|เจ้า)?(?:แรก|(?:ที่\s?)?(?:หนึ่ง|1)(?!\d))"
_SECOND = (
    r"(?:\s?(?:คน|เจ้า)?(?:ที่\s?)?(?:สอง|2(?!\d))|\s?(?:คน|เจ้า)?(?:ต่อมา|ถัดไป|ถัดมา|หลัง(?=\s|ชื่อ)))"
)
_SEVERAL = r"(?:ร้าน|เพ[จช](?!ร)|แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย)"
SECOND_SHOP = rf"{_SEVERAL}{_SECOND}|อีก(?:ร้าน|เพ[จช]|เจ้า|คน)(?=\s|ชื่อ|คือ|ซื้อ|สั่ง)"
# Between the names of two shops at which one bought: no more than what the first one got.
_BUYS_THERE = (
    r"(?:ไป)?(?:ซื้อ|สั่ง|โอน|จ่าย|จอง)(?:(?!ร้าน|เพ[จช])[^\x1f\n]){0,24}?(?:จาก|กับ|ที่|ของ|ให้)\s?"
    r"|(?:(?!ร้าน|เพ[จช])[^\x1f\n]){1,24}?จาก\s?"
)
_OF_THE_FIRST = r"(?P<own>(?:(?!ร้าน|เพ[จช]|เขา|เค้า|มัน|บอก|ให้|ไม่|โดน)[^\x1f\n]){1,40}?)"
JOINED_SHOP = (
    rf"(?:\s?(?:กับ|และ|แล้วก็|,)|{_OF_THE_FIRST}(?:แล้วก็|และ|,|(?<=[\dทบ.\s])กับ))\s?"
    rf"(?:{_BUYS_THERE})?{_SEVERAL}\s?(?:ชื่อ)?\s?"
    # Bought at the one, and paid to the other; or two names with nothing between.
    rf"|(?:(?!ร้าน|เพ[จช])[^\x1f\n]){{0,40}}?แต่(?:ไป)?(?:โอน|จ่าย)(?:เงิน)?(?:ไป)?(?:ให้|เข้า|ที่|กับ)?\s?{_SEVERAL}\s?(?:ชื่อ)?\s?"
    rf"|\s{{1,3}}(?P<again>{_SEVERAL})\s?ชื่อ\s?"
)
# Behind a shop's name another one that may be meant instead: put right, or in doubt.
OTHER_NAME = (
    rf"\s?(?:(?:อ๋อ|อ้อ|อ่อ|เอ้ย|เอ๊ย)\s?(?:ไม่ใช่(?:สิ)?\s?)?(?:{_SEVERAL})?"
    rf"|(?:หรือ(?:ว่า)?|ไม่ใช่(?:สิ)?|ไม่ก็)\s?{_SEVERAL}"
    r"|(?:หรือ(?:ว่า)?|ไม่ก็)(?=\s?[a-z]|(?!\s?(?:เปล่า|ป่าว|ไม่|อะไร))[^\n]{2,24}?(?:จำไม่|ไม่แน่ใจ)))\s?(?:ชื่อ)?\s?"
)
NAMED_SO = "ชื่อ"
OF_BOTH_SHOPS = r"ทั้ง\s?(?:คู่|สอง|2)"
# Words for a shop, behind which it may be named; and that there are two of them.
AT_SHOP = rf"{_SEVERAL}(?!ค้า|ละ)\s?(?:ชื่อ)?"
SHOP_SAYS_OR_DOES = r"บอก|คืน|เบี้ยว|ถาม|ด่า"
TWO_SHOPS = r"(?:สอง|2)\s?(?:ร้าน|เพ[จช]|เจ้า)"
SAID_TO_BE_TWO = rf"{TWO_SHOPS}|ทั้ง\s?คู่|ร้านละ|คนละ(?:ร้าน|เพ[จช])|(?:both|two) (?:shops|pages)"
JOINT = r"แล้วก็|และ|กับ|,|\n|(?<=\s)(?:ร้าน|เพ[จช])"
JOINT_FIRST = r"^(?:แล้วก็|และ|กับ|,)\s?"
BUYS_OR_PAYS = r"(?:สั่ง)?ซื้อ(?:ของ)?|สั่ง(?:ของ)?|จอง|โอน(?:เงิน)?(?:ไป)?(?:ให้|ที่)?|จ่าย(?:เงิน)?(?:ให้)?"
SUM_OF_ONE = r"\d[\d,.]*(?:\s?(?:บาท|บ\.))?"
_SHOP = (
    r"(?:ร้าน(?:ค้า|(?:(?!เปลี่ยน)[ก-๙]){1,14}?)?|เพ[จช](?!ร)(?:(?:(?!เปลี่ยน)[ก-๙]){1,10}?)?|ไลฟ์|"
    r"เฟ[สซ](?:บุ[๊็]?[กค])?|เว็บ(?:ไซต์)?|"
    r"แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย|เจ้าของ(?:ร้าน|"
    r"เพจ)?|แอค(?:เคา[น]?ท์)?|แอดมิน|ไอจี|ig|ไลน์|line|เต็นท์(?:รถ)?|บริษัท|คลินิก|โรงงาน|อู่|ช่าง|สวน|โรงแรม|โฮมสเตย์|"
    r"(?:บริษัท|โรงเรียน|คลินิก|ศูนย์)(?:(?!เปลี่ยน)[ก-๙]){1,10}?|คน(?:ตัด|"
    r"ทำ|รับ|จ้าง|โกง)[ก-๙]{0,4}|โจร|มิจฉาชีพ|กลุ่ม|ดิส(?:คอร์ด)?|เทเลแกรม|ช่อง|สถาบัน|โรงเรียน|สตูดิโอ|ฟาร์ม|shop|store|page|seller|"
    r"ฟิตเนส|โครงการ|รีสอร์ท|แบรนด์|โปรไฟล์|ยี่ห้อ)"
)
NAMED = (
    rf"(?:{_SHOP}(?:{_FIRST}|{_SECOND})?(?:ที่)?(?:ใช้)?(?:เขา)?\s?(?:(?<!เ)ชื่อ(?!ใหม่|เดิม|เก่า|อื่น)(?:ว่า|เล่น)?(?:ร้าน|เพจ|"
    rf"เฟ[สซ]|ไอจี|ไลน์|กลุ่ม|แอค)?|named?(?: is)?|called)|"
    rf"ชื่อ\s?(?:ร้าน(?:ค้า)?|เพ[จช]|เฟ[สซ]|เว็บ|แอค|บริษัท|ไอจี|ไลน์|กลุ่ม(?:ไลน์|เฟ[สซ])?|ผู้ขาย|คนขาย|แม่ค้า)|"
    rf"(?:ใช้|ในนาม|ใช้นาม)(?<!เ)ชื่อ(?:ว่า)?|(?:shop|page|store|seller)'?s? name(?: is)?)(?:คือ|ว่า|"
    rf"เป็น|is|\s|"
    rf":|=)*"
)
# "... is called", of the seller spoken of shortly before, and not of who tells the story.
CALLED = r"(?<=\s)(?<!เ)ชื่อ(?:ว่า)?\s+"
SPOKEN_OF = r"ร้าน|เพจ|ฟาร์ม|แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย|เฟส|เฟซ|เต็นท์|ช่าง|บริษัท|คลินิก|มิจฉาชีพ|โจร|shop|seller"
TELLS_OF_ONESELF = r"ผม|ฉัน|หนู|เรา|ผู้ร้อง|ติดต่อ|ลูก|แฟน|แม่(?!ค้า)|พ่อ(?!ค้า)|สวัสดี|แจ้งโดย"
PLACED = (
    rf"(?:{_SEVERAL}(?:{_FIRST}|{_SECOND})(?=\s)|"
    r"ร้าน(?!ค้า)|เพ[จช](?!ร)(?:เฟ[สซ])?|บริษัท|บจก\.?|แม่ค้า|เต็นท์(?:รถ)?|(?:เฟ[สซ]|ไอจี|ช[้็]อปปี้|"
    r"ลาซาด้า|เว็บ(?:ไซต์)?|ติ[๊]?ก\s?ต[็๊]?อก)ร้าน|(?<![a-z])(?:shop|page|store|seller)(?![a-z])|"
    r"(?:agent|page|shop|store|seller|vendor|account|facebook|instagram|tiktok|line)"
    r"[^.,\x1f]{0,20}? (?:named|called)|"
    r"(?:คนขาย|ผู้ขาย)(?=\s[a-z])|(?<![ก-๙])ราน(?=\s?[a-z]))"
)
# "... bought from", before a name of several words in capital letters, which is no place to buy.
BOUGHT_FROM = (
    r"(?:(?<![A-Za-z])(?i:buy|bought|buying|order(?:ed|ing)?|purchased?|book(?:ed|ing)?|pre-?order(?:ed)?)"
    r"(?![A-Za-z])|ซื้อ|สั่ง|จอง|กดมา)[^.!?\n\x1f]{0,60}?(?<![A-Za-z])(?i:from|จาก)(?i: the)? "
    r"(?!(?i:facebook|fb|instagram|ig|line|tiktok|shopee|lazada|twitter|x|youtube|google|amazon|ebay|temu"
    r"|alibaba|aliexpress|taobao|my|our|his|her|their|this|that|a|an|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)"
    r"(?![A-Za-z]))(?P<name>[A-Z][A-Za-z0-9&'-]*(?: (?!And |Of )[A-Z][A-Za-z0-9&'-]*){1,4})"
    r"(?! (?:of|&|and) [A-Z])(?![\w-])"
)
# Who cheated stands between, written together; a name then, and no kind of goods.
CHEATED_BY = (
    r"(?:โดน|ถูก|เจอ)\s?(?:ไอ้|อี)?(?:ร้าน|เพจ)"
    r"(?!แม่ค้า|พ่อค้า|คนขาย)(?=(?P<who>[ก-ฮเ-ไ][ก-๙]{1,20}?)(?:มัน)?(?:โกง|หลอก|เชิด|เบี้ยว|ตุ๋น|ต้ม))"
)
# A house that one stays at or joins, not what it is like and not how long.
HOUSE = (
    r"(?:จอง|พัก(?:ที่)?|เข้าพัก(?:ที่)?|ที่|กับ|ของ|สมัคร|จาก)\s?"
    r"(?:โรงแรม|รีสอร์[ทต]|โฮมสเตย์|เกสต์เฮ้?าส์|คลินิก|ฟิตเนส|ยิม)(?=\s)"
)
# Beside a ticket, a room or a course: a name written as firms write theirs, with a capital inside.
# A course is called after its subject, too, but no subject runs away.
_WITH_FIRM = r"(?:ของ|กับ|จาก)"
_FIRM = r"\s?(?P<name>[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*(?: [A-Z][a-z]+)*)(?![A-Za-z0-9])"
_TRAVEL = r"(?:ตั๋ว(?:เครื่องบิน|เครื่อง|รถทัวร์|รถ|เรือ)|สายการบิน|เที่ยวบิน|โรงแรม|รีสอร์[ทต])"
_TAUGHT = r"(?:คอร์ส[ก-๙]{0,14}?|ฟิตเนส|ยิม|คลินิก)"
NAMED_BY_TRADE = rf"(?:{_TRAVEL}(?:\s?{_WITH_FIRM})?|(?:ตั๋ว|ทัวร์|{_TAUGHT})\s?{_WITH_FIRM}){_FIRM}"
RAN_AWAY = rf"{_TAUGHT}{_FIRM}\s?(?:ก็|เลย)?(?:หนี|เชิด|เจ๊ง|ปิด(?:หนี|ตัว|กิจการ|สาขา|ร้าน))"
CANCELLED = (
    rf"(?<![^\s]){_FIRM}\s?(?:ก็|มา|ขอ)?(?:ยกเลิก|เลื่อน|แคนเซิล|เท)(?:ตั๋ว|เที่ยว|ไฟล|การจอง|ห้อง|ทัวร์|ทริป)"
)
NO_FIRMS_WRITTEN_SO = "hongkong disneyland disneysea legoland newyork tiktok youtube promptpay"
NO_HOUSES = (
    "ไว้ ห้อง ห้องพัก พนักงาน แอร์ หมอ คุณหมอ เทรนเนอร์ คอร์ส แพ็กเกจ แพ็คเกจ เครื่อง คืน วัน วันที่ ปี เดือน ราย "
    "รายปี รายเดือน หน้า เสริม ความงาม ทำฟัน ทันต สะอาด สกปรก ริม ใกล้ ติด ช่วง บริการ สมาชิก เลข ชั้น"
)
PLACES_OF_STAY = "ปาย เขาค้อ เขาใหญ่ สมุย เกาะสมุย เสม็ด เกาะเสม็ด เกาะช้าง สวนผึ้ง วังน้ำเขียว เชียงคาน"
OWNERS = "ป้า ลุง เจ๊ เจ้ เฮีย พี่ น้อง คุณ แม่ ครู หมอ บ้าน ครัว สวน เสี่ย น้า"
NO_OWNERS = "เขา เค้า ที่ ผม เพื่อน คน ชาย สาว ค้า หนู เรา ๆ ขาย ของ ใน นี้ นั้น ผู้ ลูกค้า ใจดี แฟน เอง"
# Goods that a page is called after, in praise.
NAME_PRAISES = "สวย งาม ใส ปัง เก๋ ชิค หล่อ อร่อย แซ่บ นัว รวย เฮง มงคล สุข ใจดี น่ารัก"
# Nothing is called after them: "a page with pretty pictures".
PRAISED_IN_PASSING = (
    "รูป ภาพ งาน รีวิว หน้าตา แบบ คน แม่ค้า พ่อค้า คนขาย ดู พูดจา ปาก คุย บริการ ตอบ สินค้า คุณภาพ เครดิต ประวัติ "
    "คะแนน ดาว เรต เรตติ้ง เสียง ตกแต่ง กว้าง มารยาท นิสัย ใจ จำนำ เพชร ค่อนข้าง ส่วนใหญ่ ออก โคตร ค่อย ไม่ค่อย "
    "อะไร ส่วนมาก โดยรวม บรรยากาศ ทำเล ทุน เสื้อผ้า รส รสชาติ น้ำใจ หุ้น แท่ง รูปพรรณ เพื่อน ประจำ ชุบ เลี่ยม แฟน"
)
PAGES = ("เพจ", "เพช")
# A shop is called after what it sells with one of these, or after one of those alone.
SHOPS = ("ร้าน",)
SHOP_PRAISES = "ดี ทอง เงิน สวย งาม ใส ปัง เก๋ ชิค รวย เฮง มงคล สุข น่ารัก"
SHOP_CREATURES = (
    "มดแดง มดน้อย ผึ้งน้อย ผีเสื้อ นกฮูก นกน้อย หมีน้อย ช้างน้อย ช้างเผือก ม้าขาว มังกร มังกรทอง หงส์ทอง กระต่ายน้อย "
    "แมวเหมียว แมวน้ำ ปลาทอง เต่าทอง สิงโต ดวงดาว พระจันทร์ ดวงจันทร์ ตะวัน ดวงตะวัน สายรุ้ง สายฝน สายลม "
    "ปุยเมฆ ทานตะวัน ดาวเรือง มะลิ ราชพฤกษ์ บัวหลวง บัวขาว ลีลาวดี"
)
# What the page did follows its name.
PAGE_DEEDS = "ไม่ โกง หลอก บล็อก บล๊อก บล็อค หาย เงียบ ปิด หนี"
QUOTES = "\"“”'‘’«»「」"
# With one of these a sentence goes on, wherever it stands.
NAME_ENDS = (
    "หนี โอน อยู่ บอก ไม่ แล้ว ก็ จะ สั่ง สั่งซื้อ ซื้อ ทัก ครับ ค่ะ คะ คับ จ้า จาก ราคา เมื่อ วันที่ ตอน เลย แต่ เพราะ แจ้ง "
    "ตอบ อ้าง ยัง กด จ่าย โทร "
    "ติดต่อ บล็อก บล๊อก บล็อค หาย ปิด เงียบ ซึ่ง ผ่าน ทาง ใน กับ นะ น่ะ อะ อ่ะ เค้า มัน พอ จน หลังจาก ตั้งแต่ โกง "
    "หลอก โดน เพิ่ง ช่วย "
    "ขอ รอ คืน ประมาณ เบอร์ เลข ไลน์ไอดี ไอดี จำนวน รวม ยอด เมื่อวาน เมื่อวานนี้ เมื่อวานซืน เมื่อคืน เมื่อกี้ วันนี้ "
    "มัดจำ ลูกค้า บัญชี "
    "ธนาคาร พร้อมเพย์ ต้อง กำลัง อะไร ใคร ไหน หรือ เดี๋ยว ล่าสุด สุดท้าย อ่าน ปรากฏ ชำระ ปลายทาง จ่ายเงิน "
    "ส่งของ จัดส่ง ขายของ ที่ขาย "
    "ได้รับ ได้ของ มาส่ง ทั้งที่ ทั้งๆที่ ดังกล่าว ไลฟ์สด ซึ่ง แถว ข้อความ เจอ เห็น สินค้า ค่าส่ง อีก"
)
# They may stand inside a name that spaces set off, but none begins with them.
# Verbs with which a sentence goes on after "the shop": no name begins with one of them.
VERBS = (
    "กิน ดื่ม นอน นั่ง เดิน วิ่ง บิน ขับ ขี่ คิด จำ รู้ ลืม เรียก เรียน สอน อยาก ลอง ลด แลก "
    "แพ็ก แพ็ค เตรียม เลื่อน ผลัด ผัด ย้าย หยุด พัก เลิก ยกเลิก ยอม ห้าม สัญญา รับปาก รับรอง "
    "ยืนยัน ปฏิเสธ เถียง ด่า โวย โทษ โยน ปัด เพิกเฉย เมิน ตาม ติดตาม หา ค้น ตรวจ เช็ก เช็ค "
    "วัด ชั่ง นับ คิดเงิน คิดค่า เรียกเก็บ ยึด ริบ อายัด ระงับ ล็อก แกะ ห่อ ขนส่ง ฝาก ถอน "
    "เบิก ยืม กู้ ผ่อน ดาวน์ จอง มัด เหมา หาร แบ่ง แจก แถม เสนอ ชวน เชิญ บังคับ ขู่ แกล้ง ทวง "
    "เร่ง รีบ อธิบาย เล่า พิมพ์ เขียน ถ่าย อัด วาด แต่ง ซ่อม ล้าง ทา ติดตั้ง ประกอบ สร้าง "
    "รื้อ พัง เสีย แตก ชำรุด หมด ขาด เหลือ เพิ่ม แก้ ปรับ ตั้ง วาง ยก ถือ จับ โยก ดึง ผลัก "
    "ทิ้ง เท เอา พา นำ รวม คัด เลือก ชอบ รัก เกลียด กลัว เบื่อ งง สงสัย เชื่อ ไว้ใจ หวัง ฝัน "
    "ตกลง ตัดสินใจ เริ่ม จบ เสร็จ สำเร็จ ผิด ถูกต้อง แน่ใจ น่า ควร คง อาจ มัก เกือบ แค่ เพียง "
    "เท่านั้น เสมอ ทุก บาง หลาย สอง สาม ใหม่ ครบ ตลอด ช้า เร็ว ทัน สาย ก่อน ภายใน ระหว่าง "
    "เนื่องจาก ถ้า หาก แม้ ดี แย่ ห่วย สวย ถูกใจ ผิดหวัง เสียใจ ขอโทษ ขอบคุณ"
)
# After a single word they go on with it: "the plates that ...", so that it is no name.
GOES_ON_AFTER_ONE = "ที่ นี้ นั้น ของ ละ"
NO_NAME_BEGINS = (
    "มื้อ โต๊ะ เมนู รับเงิน จำ รู้ ทราบ คนละ คนอื่น "
    "ได้ ไป มา และ ที่ เขา ผม ฉัน หนู เรา ดิฉัน หลัง คือ เป็น มี นี้ นั้น เดียว เดิม ให้ ส่ง ของ ถูก ตาม ขาย รับ พร้อม "
    "ไลน์ ค่า เงิน วาน เก็บ ตัด ใช้ ลง "
    "เปิด โพสต์ โพส ไลฟ์ ทำ ดู ด้วย อีก หนึ่ง แห่ง ใด ต่าง ต่างๆ ๆ เอง หน่อย สัก คน ตัว ชื่อ ถึง ว่า เคย ชอบ กลับ "
    "ลบ เปลี่ยน รีวิว สนใจ เพจ ร้าน เติม "
    "เฟส เว็บ ทั้ง ต่อ สถานะ พวก แบบ เหมือน งวด ชิ้น ตัวละ กล่อง ครั้ง คุย แอด พูด ถาม ขึ้น ออก เข้า จริง"
)
GENERIC_NAMES = (
    "คุณภาพดี "
    "outlet sale แบรนด์ ออนไลน์ ค้า ค้าออนไลน์ ดัง ใหญ่ แรก ปลอม ทอง อาหาร เสื้อผ้า มือถือ โทรศัพท์ เครื่องสำอาง "
    "กาแฟ ดังกล่าว พวก "
    "ทิพย์ โจร มิจฉาชีพ ต้น แท้ จีน ไทย ต่างประเทศ หลัก อื่น โซเชียล "
    "flash kerry express j&t dhl ninja ไปรษณีย์ ขนส่ง เคอรี่ เคอร์รี่ แฟลช ais true dtac "
    "facebook fb shopee lazada tiktok instagram ig line x online official mall shop store page "
    "website app twitter admin live cod in on at the is was they and but from a"
)
LATIN_NAME_ENDS = (
    "หนี name paid on and but they in is from i he she for at the who which to has have never "
    "blocked block ghost inbox chat "
    "they've sold that of it my we was order ordered bought via baht thb no not seller cf "
    "sent with cod "
    "delivery didn't doesn't won't sent keeps kept told refused refuses ignores ignored just "
    "only still now when if as "
    "their his her no not will would can could with said then after before line ig fb facebook "
    "shopee lazada tiktok id so"
)
# Verbs behind a name: "shop Lucky pay 500".
LATIN_NAME_VERBS = (
    "pay pays transfer transferred send sends come comes came get gets got give gave take takes "
    "took want wants cost costs say says tell tells call called lie lies lied cheat cheats cheated "
    "scam scammed run ran do does did are were be been had me you us them already yesterday today"
)
NAME_GOES_ON = r"official|shop|store|thailand|th|studio|co\.?|ltd\.?|ช็อป|ช้อป|mall"
BY = r"by|&|x|and(?= (?:co|sons|family|friends|partners)(?![a-z]))"
