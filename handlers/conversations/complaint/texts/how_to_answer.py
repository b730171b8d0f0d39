"""Texts and recognised words for who asks how a question of the form is to be answered: content."""

from handlers.texts.i18n import Localized

NO_NEED_TO_CONTACT = Localized(
    "ยังไม่ได้ติดต่อร้าน ก็ร้องเรียนที่นี่ได้ค่ะ แคปแชตและหน้าร้านเก็บไว้ด้วยนะคะ",
    "You may complain here without having contacted the shop. Keep pictures of the chat and the "
    "shop's page.",
)
SELLER_NAME = Localized(
    "ไม่รู้ชื่อ ก็ร้องเรียนได้ค่ะ ใส่ลิงก์ เบอร์ หรือเลขบัญชีที่โอนไปแทนได้ ไม่มีเลย กดข้าม",
    "You may complain without a name. A link, a number or the account you paid to will do. "
    "None? Tap Skip.",
)
SELLER_LINK = Localized(
    "เปิดหน้าร้าน กดแชร์ แล้วคัดลอกลิงก์มาวางตรงนี้ค่ะ ถ้าไม่มี ก็ร้องเรียนได้ กดข้าม",
    "Open the shop's page, tap Share, copy the link and paste it here. You may complain without "
    "one: tap Skip.",
)
PRODUCT = Localized(
    "ใส่ทุกอย่างที่มีปัญหาค่ะ พิมพ์ต่อกันได้ เช่น หม้อทอด 1 เครื่อง กับเสื้อ 2 ตัว",
    "Write everything that there is a problem with, for example: 1 air fryer and 2 shirts.",
)
ORDER_NUMBER = Localized(
    "ดูเลขในแอปที่สั่ง ในแชตกับร้าน หรือบนกล่องพัสดุค่ะ หลายเลขพิมพ์ต่อกันได้ ถ้าไม่มี ก็ร้องเรียนได้ กดข้าม",
    "Look in the app, in the chat with the shop, or on the parcel. Several numbers: all in one "
    "message. You may complain without one: tap Skip.",
)
PAYEE_ACCOUNT = Localized(
    "ดูเลขบัญชีจากสลิปหรือแชตค่ะ หลายบัญชี ส่งทีละบัญชีได้ ถ้าไม่มี ก็ร้องเรียนได้ กดข้าม",
    "The account is on the slip or in the chat. Several accounts? One by one. Without one you may "
    "complain too: tap Skip.",
)

# Whether the shop is to be asked first

_SELLER = r"(?:ทาง|กับ|ที่)?(?:ร้าน|เขา|เค้า|มัน|แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย|เพจ|แอดมิน)"
_CONTACTS = (
    r"(?:ติดต่อ|ทัก|คุย|แชต|แชท|โทร|เจรจา|เคลียร์|ทวง"
    rf"|(?:บอก|แจ้ง|ถาม|พูด|ไลน์|เตือน)(?:ไป|หา)?{_SELLER})(?!กลับ)"
)
_TO = r"(?:ว่า|ให้|ไป|ได้|ต้อง|จะ|มี|ลอง|การ|ที่|หนู|ผม|เรา|ฉัน|\s)*"
_MAY = r"(?:ได้|เป็น(?:ไร|อะไร|หยัง)|ผิด|เสีย|โอเค)"
_NOT_CONTACTED = rf"ไม่(?:ทัน|เคย|อยาก|กล้า|ขอ|คิด)?{_TO}{_CONTACTS}"
ABOUT_CONTACT = (
    rf"(?:ต้อง|จำเป็น|ควร|สมควร|น่าจะ|(?<!เขา)(?<!เค้า)(?<!ร้าน)ให้){_TO}{_CONTACTS}"
    rf"|{_CONTACTS}[^\n]{{0,16}}ก่อน[^\n]{{0,8}}(?:ดี|ไหม|มั้ย|ป่ะ|ปะ|ป่าว|เปล่า|หรอ|เหรอ|บ่|ก่อ(?!น))"
    rf"|{_NOT_CONTACTED}[^\n]{{0,40}}?{_MAY}|{_MAY}[^\n]{{0,20}}?{_NOT_CONTACTED}"
    r"|(?:must|should|need|have to|do i)\b[^\n]{0,24}\b(?:contact|message|talk|call|ask|text)\b"
    r"|without (?:contact|messag|talk|call|ask)ing"
)
# What a seller answered, or that it was asked something.
TALK_IS_TOLD = (
    r"(?:ถาม|บอก|ตอบ|พูด|ไป)ว่า"
    r"|(?:ร้าน|เขา|เค้า|มัน|แม่ค้า|พ่อค้า|คนขาย|เพจ|แอดมิน)(?:ก็|เลย|แค่)?(?:บอก|ว่า|ให้|ตอบ|ไม่|อ่าน)"
    r"|เงียบ|ไม่ตอบ|ไม่ยอม|ไม่อ่าน|อ่านแล้ว|บล็อ|บล้อ"
    r"|(?:ไป|มา|ทัก|คุย|โทร|ติดต่อ|ถาม|บอก)แล้ว|\b(?:said|told|replied|blocked)\b"
)
FEARED = r"(?:กลัว|เกรง|เดี๋ยว|เผื่อ)(?:ว่า)?\S*"
# Told, and not only supposed.
NOT_CONTACTED_YET = rf"(?<!ถ้า)(?<!หาก)(?<!ถ้าเรา)(?<!ถ้าหนู)(?<!ถ้าผม)ยัง{_NOT_CONTACTED}"

# How, where and how much of an answer is to be written

_WRITE = (
    r"(?:ใส่|กรอก|เขียน|พิมพ์|พิม|ระบุ"
    r"|(?:ต้อง|ให้|จะ|ควร)(?:ตอบ|บอก)(?=ยังไง|ไง|อย่างไร|แบบ|อะไร|หมด|ทุก|ครบ|แค่))(?!ไม่)"
)
_HOW = (
    r"(?:ยังไง|ยังงัย|อย่างไร|ไง|แบบไหน|อะไร|อันไหน|ตัวไหน|เลขไหน|บัญชีไหน|จั่งใด๋|จังใด๋|จะใด|หยัง|หมด|ทั้งหมด|ครบ|ทุก|"
    r"แค่|เฉพาะ|อย่างเดียว|อันเดียว)"
)
_GAP = r"(?:(?!ทำ|ไม่|แล้ว)[^\n]){0,12}?"
_SUBJECT = r"(?:หมายเลข|เลข|ลิงก์|ลิงค์|ลิ้งค์|ลิ้งก์|ลิ้ง|ลิงค|link|url|บัญชี|ออเดอร์|อันนี้|มัน)"
_FROM = rf"(?:{_SUBJECT}(?:ที่|นี้|คำสั่งซื้อ|ออเดอร์|พัสดุ|บัญชี|ร้าน)*|ได้|เอา|จาก|ตรง|ที่|เจอ|\s)*"
_WHERE = r"(?:ไหน|ยังไง|ยังงัย|อย่างไร|ไง|ใด๋|ไส|จั่งใด๋)"
ABOUT_WRITING = (
    rf"(?:{_WRITE}|ใช้|เอา)[^\n]{{0,16}}?แทน[^\n]{{0,6}}?(?:ได้|ดี|ไหว)|{_WRITE}{_GAP}{_HOW}|(?:หลาย|ทุก|แค่|เฉพาะ)[^\n]{{1,14}}?{_WRITE}"
    r"|\b(?:how|what) (?:do|should|must|can) i (?:write|enter|type|put|fill)"
    r"|\bdo i (?:have to|need to) (?:list|write|enter)"
)
WHERE_IT_IS = (
    rf"(?:(?<!ไป)หา|ไปหา(?={_SUBJECT})|ดู|เอา|ก๊อป|ก็อป|ก้อป|คัดลอก|copy){_FROM}{_WHERE}|{_SUBJECT}\S{{0,12}}?อยู่(?:ตรง|ที่)?{_WHERE}"
    r"|\bwhere (?:do|can) i (?:find|see|get)|\bwhere is (?:it|that|the number)"
)
# That it is not known, and what then.
_LACKS = r"(?:ไม่(?:มี|รู้|ทราบ|ได้จด|ได้เก็บ)(?:จัก)?|จำ|นึก|หา)"
_THEN = r"[^\n]{0,24}?(?:ร้อง|แจ้ง(?:เรื่อง|ได้)|ส่งเรื่อง|ยื่น|ไปต่อ|ทำ(?:ยัง)?ไง|ทำอย่างไร|ทำจั่งใด๋|ใส่|กรอก)"
WITHOUT_NAME = (
    rf"{_LACKS}(?:ชื่อ)?(?:ร้าน|เพจ|แม่ค้า|พ่อค้า|คนขาย|บัญชี)\S{{0,20}}{_THEN}"
    rf"|{_LACKS}ชื่อ(?!เรา|ผม|หนู|ฉัน|ตัวเอง)\S{{0,20}}{_THEN}"
    r"|(?:don'?t|do not|without) know(?:ing)? (?:the|its|their) name"
)
WITHOUT_NUMBER = rf"{_LACKS}{_SUBJECT}\S{{0,20}}{_THEN}"
# Another matter: whether an account or a link is that of a crook.
OF_CROOKS = r"โกง|โจร|ม้า|มิจ|ปลอม|เช็ค|เช็ก|ตรวจ|คืน|แฮ[กค]|scam|fake|check"
