"""Texts for sellers, and phrases that tell a person's stage."""

from handlers.texts.i18n import Localized

# What only a shop asks.
SHOPS_OWN_TOPICS = frozenset({
    "seller-complained-about", "seller-policy-texts", "seller-cheated-by-buyer",
    "seller-platform-fee", "seller-frozen-account",
})  # fmt: skip
# Topics that speak to a shop, and the words with which a question is read as a shop's.
SELLERS_TOPICS = SHOPS_OWN_TOPICS | {
    "seller-checklist", "seller-duties", "price-not-shown", "direct-marketing-registration",
    "food-drug-cosmetic",
}  # fmt: skip
# What a buyer asks of a shop.
BUYERS_TOPICS = frozenset({
    "not-received", "late-delivery", "order-cancelled", "defective", "not-as-advertised",
    "wrong-or-missing", "counterfeit", "refund-process", "return-7-days", "return-shipping",
    "no-refund-policy", "deposit-refund", "cod-rights", "cod-not-ordered", "seller-blocked-me",
    "money-back-chance",
})  # fmt: skip
AS_SELLER = "ร้านค้า ลูกค้า"
CHEATED_BY_BUYER = "seller-cheated-by-buyer"
BY_PLATFORM = "seller-platform-fee"
DUTIES, LOOKS_NUMBER_UP = "seller-duties", "food-drug-cosmetic"
OFFERED_TOPICS = (CHEATED_BY_BUYER, "seller-complained-about", DUTIES)

CHEATED_TITLE = "ร้านถูกลูกค้าหลอก ร้องเรียนที่นี่ไม่ได้ค่ะ"
CHEATED_PARAGRAPHS = (
    "โทร 1441 และแจ้งความค่ะ ที่สถานีตำรวจไหนก็ได้ หรือ thaipoliceonline.go.th",
    "กฎหมายคุ้มครองผู้บริโภคดูแลผู้ซื้อหรือผู้รับบริการ จึงรับเรื่องของร้านไม่ได้",
)
CHEATED_TOPICS = ("police-report", "evidence", CHEATED_BY_BUYER)
IMITATED_TITLE = Localized("มีคนปลอมเป็นร้านของคุณ", "Somebody pretends to be your shop")
IMITATED_PARAGRAPHS = (
    Localized(
        "กดรายงานเพจหรือบัญชีปลอมกับแอปนั้น แล้วแจ้ง 1212 ค่ะ และแจ้งความได้ที่สถานีตำรวจไหนก็ได้ "
        "หรือ thaipoliceonline.go.th",
        "Report the fake page or account in its app, and to 1212. You can tell the police as well, "
        "at any station or at thaipoliceonline.go.th.",
    ),
    Localized(
        "ลูกค้าที่โอนให้เพจปลอมไปแล้ว บอกเขาโทร 1441 หรือธนาคารของเขาทันที",
        "Customers who paid the fake page: have them call 1441 or their own bank at once.",
    ),
)
IMITATED_STEPS = (
    Localized(
        "เก็บลิงก์ ชื่อเพจ ภาพหน้าจอ และแชตของลูกค้าที่ถูกหลอกไว้",
        "Keep the link, the page's name, screenshots and the chats of those who were tricked",
    ),
    Localized(
        "บอกลูกค้าในเพจจริงว่า เพจไหนของจริง โอนเข้าบัญชีไหนเท่านั้น",
        "Tell customers on your own page which page is real, and which account is yours",
    ),
)
IMITATED_NOTE = Localized(
    "ที่มา เรียบเรียงจากความรู้ทั่วไป รอเจ้าหน้าที่ตรวจ",
    "From general knowledge; our officers have yet to check it",
)
IMITATED_CALL = Localized("แจ้งเว็บปลอม 1212", "Call 1212")
AGAINST_CUSTOMER_TITLE = Localized(
    "ร้านร้องเรียนลูกค้าที่นี่ไม่ได้ค่ะ", "A shop cannot complain about a customer here"
)
AGAINST_CUSTOMER_PARAGRAPHS = (
    Localized(
        "กฎหมายคุ้มครองผู้บริโภคดูแลผู้ซื้อหรือผู้รับบริการ จึงรับเรื่องของร้านไม่ได้ ไปทางนี้แทนค่ะ",
        "Consumer law protects who buys, so we cannot take a shop's matter. These can help:",
    ),
)
AGAINST_CUSTOMER_STEPS = (
    Localized(
        "ถูกโกง เช่น สลิปปลอม: โทร 1441 และแจ้งความ ที่สถานีตำรวจไหนก็ได้",
        "Cheated, as by a fake slip: call 1441, and report at any police station.",
    ),
    Localized(
        "ไม่รับของปลายทาง: ส่วนมากเป็นเรื่องผิดข้อตกลง เก็บหลักฐานไว้ ปิดเก็บปลายทางกับคนนั้น",
        "Cash on delivery refused: mostly a broken agreement. Keep the evidence, and offer that "
        "buyer no cash on delivery again.",
    ),
    Localized(
        "ขายในแอป: ยื่นหลักฐานในแอปก่อนหมดเวลา",
        "Sold in an app: hand in your evidence there before its time runs out.",
    ),
)
SOURCE = Localized(
    "ที่มา พ.ร.บ.คุ้มครองผู้บริโภค พ.ศ. 2522 รอตรวจเลขมาตรา",
    "Source: Consumer Protection Act B.E. 2522; the section is still to be checked.",
)
WHICH_TITLE = "เรื่องของร้าน เรื่องไหนคะ"
WHICH_PARAGRAPHS = ("เลือกเรื่องที่ตรง หรือพิมพ์เล่าสั้น ๆ ได้เลยค่ะ",)
BUYER_LABEL = Localized("ฉันเป็นผู้ซื้อ", "I am a buyer")
BUYER_WORDS = (
    "ฉันเป็นผู้ซื้อ", "เป็นผู้ซื้อ", "ผมเป็นผู้ซื้อ", "หนูเป็นผู้ซื้อ", "ดิฉันเป็นผู้ซื้อ", "เราเป็นผู้ซื้อ", "เป็นคนซื้อ",
    "ฉันเป็นคนซื้อ", "ผมเป็นคนซื้อ", "หนูเป็นคนซื้อ", "เราเป็นคนซื้อ", "ไม่ใช่แม่ค้า", "ไม่ใช่คนขาย", "ไม่ได้ขาย",
    "ไม่ได้ขายของ", "i am a buyer",
)  # fmt: skip
BUYER_HEARD = "ค่ะ ตอบแบบผู้ซื้อต่อจากนี้ ถามต่อหรือกด ร้องเรียน ได้เลย"

# Where a person stands in what a topic is about

WHICH_STAGE = "ตอนนี้ถึงขั้นไหนคะ กดบอกได้ จะตอบให้ตรงกับคุณ"
_DEED = (
    r"(?:โอน|จ่าย|ชำระ|มัดจำ|วาง(?:เงิน|มัดจำ)|กด|คลิก|กรอก|บอก(?:รหัส|เลข|otp|ไป)|ให้(?:รหัส|เลข|ข้อมูล|otp|ไป)|"
    r"ลง(?:แอป|แอพ|ทุน|เงิน|ชื่อ)|โหลด|สมัคร|เซ็น|ซื้อ|สั่ง|จอง|เติม)"
)
_MONEY = r"(?:เงิน|ตังค์|ตัง|มัดจำ|ค่า\S{0,12}?)?"
# A shop, a bank or an office that has not done it does not make it oneself.
NOT_DONE = (
    r"(?<!ร้าน)(?<!เขา)(?<!เค้า)(?<!มัน)(?<!เพจ)(?<!ธนาคาร)(?<!คนขาย)(?<!แม่ค้า)"
    rf"ยังไม่(?:ได้|เคย|ทัน|กล้า|อยาก|ยอม)?{_DEED}(?!{_MONEY}\s?(?:คืน|กลับ))"
)
DONE = (
    rf"(?<!จะ)(?<!ต้อง)(?<!ก่อน)(?<!อย่า){_DEED}{_MONEY}(?:เขา|ร้าน|เพจ)?(?:ไว้|ไป|แล้ว|ให้|มา|หมด)(?!ก่อน)|"
    rf"(?<!จะ)(?<!ต้อง){_DEED}\S{{0,16}}?(?:ไปแล้ว|แล้ว(?!จะ|ถึง|ค่อย))|"
    r"(?:โดน|ถูก)(?:โกง|หลอก|ต้ม|ริบ|ยึด)|เสียเงินไป|เงิน(?:หาย|ออก)ไป"
)
_PAYS = r"(?:จ่าย|โอน|ชำระ|ควัก|ออกเงิน|สำรองเงิน)"
PAID = rf"{_PAYS}(?:เงิน|ตังค์?|ค่า\S{{0,12}}?|แทน|ให้|\d|บาท|,|\s)*(?:ไป|แล้ว|เรียบร้อย)"
PAID_NOT = rf"(?:ไม่|บ่|อย่า|จะ|ต้อง|ก่อน|ถ้า|ให้|ตัว)(?:ได้|ทัน|ยอม|กล้า|อยาก|มี(?:ใคร|ไผ)|เพิ่ง)*\s?{_PAYS}"
JUST_DONE = (
    rf"(?:เพิ่ง|พึ่ง)(?:จะ|ไป|เผลอ|หลง)?{_DEED}|(?:โอน|จ่าย|กด|กรอก|บอก|ลง|โหลด)\S{{0,14}}?\s?(?:ไป|ให้)?"
    r"(?:เมื่อกี้|เมื่อกี๊|ตะกี้|เมื่อครู่|เมื่อสักครู่)|"
    # Of a loan it may not be paid for yet.
    r"^(?:(?!กู้).)*ถอน(?:เงิน|กำไร|เหรียญ|ออก|คืน)?(?:ออก)?(?:มา)?ไม่(?:ได้|ออก)(?:(?!กู้).)*$"
)
LONG_AGO = (
    r"(?:\d{1,3}|หลาย|สอง|สาม|สี่|ห้า|หก|ครึ่ง|เป็น|กว่า)\s?(?:อาทิตย์|สัปดาห์|เดือน|ปี)(?:กว่า)?(?:ๆ)?\s?"
    r"(?:แล้ว|มาแล้ว|ก่อน|ที่แล้ว|ผ่านมา)|(?:อาทิตย์|สัปดาห์|เดือน|ปี)(?:ก่อน|ที่แล้ว|โน้น)|หลายวัน(?:แล้ว|ก่อน)|"
    r"นานแล้ว|ตั้งนาน|นานมาก"
)
# A copy of one's identity card, given away or only asked for.
_CARD_DEED = r"(?:ส่ง|ถ่าย|ยื่น|แนบ|อัป|อัพ|ให้(?!ดู)|เซลฟี่|ถือบัตร)"
_CARD = r"(?:บัตร|บัด(?!เดี๋ยว)|สำเนา|ปชช|เลเซอร์|laser|รูปหน้า|หน้าหลัง)"
# What goes to the shop only later, and what a seller sends.
_CARD_NOT_YET = r"(?!\s?(?:แล้ว)?(?:เขา|เค้า|ร้าน)?(?:จะ|ค่อย|ถึง)(?:โอน|ส่ง|คืน|ได้|อนุมัติ|ปล่อย|จ่าย|ให้))"
CARD_GIVEN = (
    rf"{_CARD_DEED}(?:(?!มา|ของแล้ว)[^\n]){{0,40}}?ไป(?:ให้\S{{0,10}}?)?"
    rf"(?:แล้ว|ละ|หมด|เรียบร้อย|ตอน|เมื่อ|ด้วย){_CARD_NOT_YET}|"
    rf"{_CARD_DEED}\S{{0,8}}?{_CARD}(?:(?!มา)[^\n]){{0,25}}?แล้ว(?=$|\s|[คครอาง]ะ|ค่ะ|คับ|ครับ|อ่ะ|อ่า|ง่ะ|นะ)|"
    rf"(?:เผลอ|หลง|พลาด)\S{{0,4}}?{_CARD_DEED}|{_CARD}[^\n]{{0,12}}?หลุด(?:ไป|แล้ว)"
)
CARD_NOT_GIVEN = (
    rf"(?:ยัง)?ไม่(?:ได้|เคย|ทัน|กล้า|อยาก|ยอม)\s?{_CARD_DEED}|(?:อย่า|ห้าม)(?:เผลอ)?{_CARD_DEED}"
)
COPY_OF_CARD = "id-card-copy"
NO_CARD_WORDS = (
    "รหัส", "otp", "โอทีพี", "พิน", "cvv", "เงิน", "ตัง", "บาท", "ลิงก์", "ลิ้ง", "แอป", "แอพ", "ของ",
)  # fmt: skip
# A seller shows an own identity card to be trusted, and asks for none.
_ID_CARD = r"(?:(?:บัตร|บัด)\s?(?:ประชาชน|ปชช|ประจำตัว)|ปชช|id\s?card)"
_WHO_SELLS = r"(?:คนขาย|ผู้ขาย|แม่ค้า|พ่อค้า|ร้าน|เพจ|แอดมิน|เจ้าของ|(?<!ให้)(?:เขา|เค้า|มัน|นาง|เพิ่น|เปิ้น))"
SHOWS_ID_CARD = (
    rf"{_WHO_SELLS}(?:(?!ให้)[^\n]){{0,24}}?(?:ส่ง|โชว์|เปิด|เอา|ให้ดู|ถ่าย|ถือ|แนบ)[^\n]{{0,16}}?{_ID_CARD}"
    r"[^\n]{0,30}?(?:มา|ให้ดู|ให้เห็น|ยืนยัน|แล้ว|ละ)"
)
TRUSTS = r"เชื่อ|ใจได้|วางใจ|โอน|จ่าย|ซื้อ|ตัวจริง|ของจริง|โกง|ชัวร์|เสี่ยง"
ASKS_FOR_ID_CARD = (
    r"ขอ(?!ง)|แลก|(?:บัตร|ของ)(?:เรา|หนู|ผม|ฉัน|เฮา)|(?:เรา|หนู|ผม|ฉัน)(?:ต้อง|ควร)?(?:ส่ง|ให้)|"
    r"ส่งกลับ|(?:โอน|จ่าย)(?:เงิน)?(?:ให้)?ไปแล้ว|บล็[อ]?[กค]|ไม่ส่งของ"
)
# Sections of services, where money back is not a matter of a trickster.
SERVICES = ("services", "travel-home-food")
# Sections of what is bought, which tell of one trade each.
TRADES = frozenset((*SERVICES, "before-buying", "paying", "receiving", "phone-bank-insurance"))
# Topics of one trade each, in whose talk a line with no other words stays.
OF_ONE_TRADE = frozenset({
    "airline-delay", "tour-package", "travel-booking", "event-tickets", "bus-train-taxi",
    "fake-loan-investment",
})  # fmt: skip
# What is asked of any trade.
OF_ANY_TRADE = frozenset({
    "not-received", "late-delivery", "order-cancelled", "refund-process", "return-7-days",
    "no-refund-policy", "deposit-refund", "money-back-chance", "prepaid-service-closed",
    "bank-transfer-problem",
})  # fmt: skip
WORDS_OF_ANY_TRADE = frozenset({
    "พนักงาน", "เจ้าหน้าที่", "บริษัท", "รับสาย", "ติดต่อ", "ตอบ", "เงียบ", "โทร", "ทัก", "บอก", "รอ", "ยัง",
    "คืน", "เงิน", "เงินคืน", "ได้เงิน", "อยากได้", "เสีย", "จ่าย", "ครึ่ง", "นึง", "หนึ่ง", "วัน", "เดือน",
    "อาทิตย์", "สัปดาห์",
})  # fmt: skip
# With one of these a question goes on, and brings nothing new.
GOES_ON_WORDS = frozenset({"ต่อ", "ยัง", "อยู่", "ไว้", "กัน", "ดี", "หรือไม่", "ควร", "ละ", "งี้", "อ่ะ"})

# Words that tell of nothing by themselves, and only of what was asked before.
NOT_YET = (
    "ยังไม่ได้", "ยังไม่มา", "ยังไม่ถึง", "ยังไม่ส่ง", "ยังไม่คืน", "ยังไม่ได้รับ", "ยังไม่เห็น", "ยังไม่เข้า",
    "ยังไม่ขยับ", "ไม่ทันได้", "ยังเงียบ", "ยังรออยู่", "not yet", "still nothing", "still waiting",
)  # fmt: skip
AROUND_NOT_YET = (
    "เลย", "สักที", "ซักที", "สักอย่าง", "จนป่านนี้", "จนถึงตอนนี้", "จนตอนนี้", "ตอนนี้", "วันนี้", "อยู่", "อยู่ดี",
    "เหมือนเดิม", "ก็", "นี่", "เนี่ย", "อีก", "แล้ว", "คือ", "หนู", "ผม", "ฉัน", "เรา", "ยาย", "ป้า", "ลุง",
)  # fmt: skip
# And that ask nothing by themselves.
ASKS_ON = (
    "ดีไหม", "ดีมั้ย", "ดีมั๊ย", "ดีป่ะ", "ดีปะ", "ดีหรือเปล่า", "ดีรึเปล่า", "เอาไง", "เอาไงดี", "เอายังไง",
    "เอายังไงดี", "ยังไงดี", "ควรไหม", "ควรมั้ย", "ควรทำไหม", "ทำได้ไหม", "ทำได้มั้ย", "โอเคไหม", "โอเคมั้ย",
    "ได้ป่ะ", "ไหวไหม",
)  # fmt: skip

# Stands in a topic that sends who is ill to a doctor.
SEE_DOCTOR = "หาหมอ"
TO_DOCTOR = Localized(
    "ควรไปค่ะ อาการหนัก เช่น ถ่ายไม่หยุด ซึม หายใจลำบาก โทร 1669 เดี๋ยวนี้ ไปถึงแล้วบอกหมอว่ากินหรือใช้อะไร "
    "เก็บของกับห่อไว้ แล้วขอใบรับรองแพทย์นะคะ",
    "Yes, please go. For grave signs, such as trouble breathing, call 1669 now. Tell the doctor "
    "what was eaten or used, keep it with its pack, and ask for a medical certificate.",
)
FEW_TABLETS = Localized(
    "ถามเภสัชกรร้านยาหรือหมอใกล้บ้านได้เลยค่ะ บอกชื่อยา กินไปกี่เม็ด เมื่อไร และเก็บซองยาไว้ "
    "ถ้าซึม อาเจียน ผื่นขึ้น หรือหายใจลำบาก โทร 1669 เดี๋ยวนี้นะคะ",
    "Please ask a pharmacist or a doctor near you: tell the name of the medicine, how many and "
    "when, and keep the pack. If there is vomiting, a rash, drowsiness or trouble breathing, call "
    "1669 now.",
)
CALL_1669_LABEL = Localized("โทร 1669", "Call 1669")
# The topic for who was harmed, by what harmed; those whose answer begins with the doctor.
OF_HARM = {
    "goods": "food-drug-cosmetic", "food": "food-safety", "treatment": "beauty-clinic-course",
}  # fmt: skip
DOCTOR_FIRST = frozenset({"food-drug-cosmetic", "food-safety"})

# Who asks if they may complain

_ASKS = r"(?:ไหม|มั้ย|มั๊ย|ไม๊|หรือเปล่า|รึเปล่า|ป่าว|เปล่า|ป่ะ|ปะ|หรือไม่|บ่|ก่อ|หรอ|เหรอ)"
FOREIGN = (
    r"ไม่(?:ใช่|ได้เป็น)คนไท|(?:ไม่มี|ไร้)สัญชาติ|ต่างด้าว|(?:คน|ชาว|เป็น)ต่างชาติ|"
    r"(?:คน|แรงงาน|เป็น|สัญชาติ|ชาว)(?:พม่า|เมียนมา|ลาว|กัมพูชา|เขมร|เวียดนาม|จีน|ฝรั่ง|อินเดีย|ไทใหญ่|กะเหรี่ยง|มอญ)|"
    r"บัตรชมพู|ไม่มี(?:บัตร(?:ไทย|ประชาชน|ปชช|ประจำตัว)?(?!เครดิต|เดบิต|รับ|คิว|กด|เอทีเอ็ม|สมาชิก)|พาส|วีซ่า|ใบอนุญาตทำงาน)|"
    r"ไม่มี\s?(?:work\s?permit|เวิร์?[กค]เพอร์มิ[ตท]|ใบเวิร์?[กค])|"
    r"วีซ่า(?:หมด|ขาด|เกิน)|โอเวอร์สเตย์|เข้าเมืองผิด|ลักลอบ|"
    r"\b(?:foreigners?|not thai|migrants?|myanmar|burmese|lao(?:tian)?|cambodian?|khmer|vietnamese|"
    r"undocumented|overstay(?:ing|ed)?)\b|"
    r"\b(?:no|without|don'?t have|have no)\b(?: an?| my| thai)? "
    r"(?:visa|passport|work permit|papers|documents|id\b)"
)
# Then it is the seller who is a foreigner.
OF_THE_SELLER = (
    r"(?:ร้าน|คนขาย|ผู้ขาย|แม่ค้า|พ่อค้า|เพจ|เจ้าของ|บริษัท|เว็บ|เขา|เค้า|มัน)(?:ที่|นี้)?(?:เป็น|ของ|ไม่ใช่)?\s?"
    r"(?:คน|ชาว|ต่างชาติ|ต่างด้าว|ฝรั่ง)|(?:คน|ชาว|ต่างชาติ|ฝรั่ง)\S{0,8}?(?:โกง|หลอก|ขาย)|"
    r"\b(?:seller|shop|owner|company|page|he|she|they)\b.{0,4}\b(?:is|are)\b"
)
MAY = (
    rf"(?:แจ้ง(?!ความ)|ร้องเรียน|ร้องทุกข์|ร้อง\s?สคบ|ฟ้อง|ยื่นเรื่อง|ส่งเรื่อง)[^\n]{{0,16}}?(?:ได้|รับ)[^\n]{{0,8}}?{_ASKS}|"
    r"\b(?:can|may|could|able|allowed|ok|possible)\b.{0,30}\b(?:report|complain|complaint|file)\b"
)
FEARS_POLICE = (
    rf"(?:ตำรวจ|ตม\.?|เจ้าหน้าที่|จนท\.?)[^\n]{{0,12}}?(?:จับ|ส่งกลับ|เนรเทศ|เอาเรื่อง)[^\n]{{0,10}}?{_ASKS}|"
    rf"(?:โดน|ถูก)(?:จับ|ส่งกลับ|เนรเทศ)[^\n]{{0,10}}?{_ASKS}|กลัว(?:ตำรวจ|ตม|โดนจับ|ถูกจับ|โดนส่งกลับ)|"
    rf"(?:ต้อง|ควร|กล้า)ไป(?:หา|ที่)?(?:ตำรวจ|ตำหรวจ|โรงพัก|แจ้งความ)[^\n]{{0,10}}?{_ASKS}|"
    r"\b(?:police|immigration)\b.{0,20}\b(?:arrest|catch|deport|take)\b|"
    r"\bdeport(?:ed)?\b|\bget arrested\b"
)
CHEATED_IN_ENGLISH = ("scam", "cheat", "fraud")
NO_NATIONALITY = Localized("เล่าเรื่องที่นี่ได้ ไม่ถามสัญชาติค่ะ", "You can tell it here, of any nationality")
NO_PAPERS = Localized(
    "รู้ทันไม่ถามสัญชาติ ไม่ขอบัตร พาสปอร์ต หรือวีซ่า ถามเรื่องที่เกิด ชื่อ และทางติดต่อ พิมพ์อังกฤษได้",
    "I ask for no nationality, ID card, passport or visa: what happened, a name, and how to reach "
    "you. English is fine.",
)
OFFICERS_DECIDE = Localized(
    "จะรับเรื่องไหม ต้องใช้เอกสารอะไรเพิ่ม เจ้าหน้าที่เป็นคนดู ถามก่อนกรอกได้ โทร 1166",
    "Officers decide if a complaint is taken, and which papers it needs. You may ask first: 1166.",
)
POLICE_UNKNOWN = Localized(
    "ตำรวจหรือตรวจคนเข้าเมืองจะทำอย่างไร รู้ทันตอบแทนไม่ได้ค่ะ เรื่องที่กรอก คนที่เห็นคือเจ้าหน้าที่และหน่วยงานที่ดูแลเรื่องนี้",
    "What police or immigration will do I cannot tell. What you fill in is seen by the officers "
    "and the office in charge of it.",
)
HOW_TO_COMPLAIN = "how-to-complain"
WAYS_LABEL = Localized("ร้องเรียนทางไหนได้บ้าง", "Ways to complain")
BANK_FIRST = Localized(
    "เพิ่งโอนเงิน โทรธนาคารที่ใช้โอนหรือ 1441 ก่อนนะคะ",
    "Just sent money? Call your bank or 1441 first.",
)
# Goods that were bought to be sold, or used in a business; not what is no goods.
RESOLD = (
    r"(?:รับ|ซื้อ|สั่ง|เอา)[^\n]{0,16}?(?:มา|ไป|เพื่อ)\s?(?:ขาย|ใช้ใน(?:ร้าน|กิจการ|บริษัท|โรงงาน)|"
    r"ปล่อยต่อ)|"
    r"(?:ซื้อ|สั่ง)[^\n]{0,12}?เข้า(?:ร้าน(?!นี้|เดิม)|กิจการ|บริษัท)"
)
NO_GOODS = r"เบอร์|ข้อมูล|ชื่อ|บัตรประชาชน|รูป|ลูกค้า|มาขายให้|ของปลอม|ละเมิด|ลิขสิทธิ์"
# If a sum is too small to be complained of
_FILING = r"(?:แจ้ง(?!ความ|เตือน|ธนาคาร|1441)|ร้องเรียน|ร้องทุกข์|ร้อง(?!ไห้|เพลง))"
_SUM = (
    r"(?:(?<![\d,])\d{1,3}(?![\d,])\s?(?:บาท|บ\.)?|(?:แค่|ไม่กี่|หลัก|ยอด|เงิน)\S{0,12}?|"
    r"นิดเดียว|นิดหน่อย|น้อย)"
)
_IF = r"\S{0,8}?(?:ไหม|มั้ย|มัย|ปะ|ป่ะ|ป่าว|เปล่า|รึ|หรือ)"
ASKS_OF_SUM = (
    rf"(?:\d|บาท)[^\n]{{0,12}}?คุ้ม\s?(?:ที่)?(?:จะ)?(?:ไป)?{_FILING}{_IF}|"
    rf"{_SUM}[^\n]{{0,16}}?(?:คุ้ม|ควร|น่า)\s?(?:ที่)?(?:จะ)?(?:ไป)?{_FILING}{_IF}|"
    rf"{_SUM}[^\n]{{0,16}}?{_FILING}\S{{0,4}}?คุ้ม{_IF}|"
    rf"(?:กี่|เท่าไ(?:ห)?ร่?)\s?(?:บาท|ตัง|ขึ้นไป)*\s?(?:ถึง|จึง|ค่อย)(?:จะ)?{_FILING}|"
    rf"(?:ขั้นต่ำ|ต่ำสุด|อย่างน้อย)[^\n]{{0,12}}?(?:กี่|เท่าไ)[^\n]{{0,12}}?{_FILING}|"
    rf"{_FILING}[^\n]{{0,12}}?(?:ขั้นต่ำ|ต่ำสุด|อย่างน้อย)[^\n]{{0,12}}?(?:กี่|เท่าไ)|"
    rf"{_SUM}[^\n]{{0,12}}?{_FILING}(?:ไป)?\s?(?:ก็)?(?:คง)?\s?(?:ไม่|บ่)(?:มี(?:ใคร|คน))?"
    r"(?:ทำ|ช่วย|สน|รับ|ได้อะไร|คุ้ม|ดู|มีประโยชน์)"
)
CHEATED_RESELLER = "โกง"
WHO_IS_A_CONSUMER, RESELLERS_LINE = "consumer-rights", "ซื้อไปขายต่อ"

# Where to report what was talked of, and nothing besides; the line of a topic that says so
ASKS_WHERE = (
    r"^(?:แล้ว|งั้น|ละ|จะ|ต้อง|ควร|ให้|ไป|เรา|หนู|ผม|ฉัน|สามารถ|เรื่องนี้|แบบนี้|อย่างนี้|เคสนี้|\s)*"
    r"(?:แจ้ง(?!ความ)(?:เรื่อง)?|ร้องเรียน|ร้องทุกข์|ร้อง|ฟ้อง|รายงาน)"
    r"(?:เรื่อง|นี้|แบบ|ได้|กับ|ไป|ไว้|ต่อ|ทาง|หน่วยงาน|ที่|\s)*(?:ไหน|ใคร|ไผ|ตรงไหน|ใด)"
    r"(?:ได้|ดี|บ้าง|ก่อน|อ่ะ|อะ|ล่ะ|ละ|เหรอ|หรอ|เอ่ย|นะ|\s)*\??$"
)
_OFFICE = (
    r"(?:PDPC|สคบ|อย\.|กสทช|คปภ|แบงก์ชาติ|สถานีตำรวจ|(?<!\d)1\d{3}(?!\d)|\.(?:go|or)\.th|กรม|สำนักงาน)"
)
WAYS_TO_REPORT = (
    rf"(?:ร้องเรียน|ยื่นเรื่อง)[^\n]{{0,40}}?{_OFFICE}",
    rf"แจ้งความ[^\n]{{0,40}}?{_OFFICE}",
    rf"(?:โทร|แจ้ง|ถาม)[^\n]{{0,20}}?{_OFFICE}",
)
# A misunderstanding that is quoted, and the papers to bring.
NO_WAY_TO_REPORT = r'^"|ต้องมีอะไร|เตรียม|สคบ\. แล้ว|(?:ร้องเรียน|แจ้ง)\S{0,12}ไม่ได้'
# A shop that is gone, after the carrier was paid for its parcel.
PAID_AT_THE_DOOR = ("cod-rights", "cod-not-ordered")
GONE_WORDS = (
    "บล็อก", "บล๊อก", "บล้อก", "บล็อค", "บล๊อค", "บลอก", "ปิดเพจ", "ปิดร้าน", "ปิดแชท", "ปิดเฟส", "ลบเพจ",
    "เพจหาย", "เพจปลิว", "ร้านหาย", "ร้านหนี", "ติดต่อร้านไม่ได้", "ติดต่อไม่ได้", "ติดต่อบ่ได้", "ร้านไม่ตอบ",
    "ร้านบ่ตอบ", "ไม่ตอบแชท", "blocked me", "shop is gone",
)  # fmt: skip
PAID_OTHERWISE = ("โอน", "พร้อมเพย์", "สลิป", "transfer")
STILL_WITH_THE_CARRIER = Localized(
    "ร้านหายไปแล้ว ก็ยังแจ้งบริษัทขนส่งได้ค่ะ แจ้งภายใน 5 วันนับจากวันที่จ่าย เพราะขนส่งต้องถือเงินไว้ 5 วันก่อนส่งให้ร้าน "
    "เก็บรูปของ ใบปะหน้า และใบรับเงินไว้ ขนส่งไม่รับเรื่อง โทร สคบ. 1166 หรือร้องเรียนที่นี่ "
    "ถ้าโอนให้ร้านเองด้วย โทร 1441 หรือธนาคารที่ใช้โอน",
    "The shop is gone, but the courier still holds the money: tell the courier within 5 days of "
    "paying. Keep photos, the label and the receipt. No help? Call 1166 or complain here. Paid the "
    "shop by transfer as well? Call 1441 or your bank.",
)
SLIP_IS_GONE = (
    "ลบสลิป", "ลบรูปสลิป", "สลิปหาย", "สลิปโอนหาย", "สลิปโดนลบ", "สลิปถูกลบ", "หาสลิปไม่เจอ", "หาสลิปบ่เจอ",
    "lost the slip", "deleted the slip",
)  # fmt: skip
# A seller who calls or picks up no more; or asks more for sending than was agreed.
_SELLER = r"(?:ร้าน|แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย)"
UNREACHED = (
    rf"{_SELLER}\S{{0,6}}?\s?(?:ไม่|บ่)(?:ยอม|เคย|ได้)?\s?"
    r"(?:โทร(?:กลับ|หา|มา)|[รฮ]ับ(?:สาย|โทรศัพท์))"
)
MORE_FOR_SENDING = (
    rf"{_SELLER}[^\n]{{0,12}}?(?:จ่าย|โอน|เก็บ|ขอ|คิด|เรียก|บวก)[^\n]{{0,6}}?"
    r"ค่า(?:จัด|ขน)?ส่ง\S{0,8}?\s?เพิ่ม"
)
