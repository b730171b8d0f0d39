"""Texts of a check."""

from collections.abc import Mapping, Sequence

from handlers.texts import CHECK_LABEL
from handlers.texts.i18n import Localized, english_of

LABEL = CHECK_LABEL
START_WORDS = (
    "เช็คร้านก่อนซื้อ", "เช็กร้านก่อนซื้อ", "เช็คก่อนจ่าย", "เช็กก่อนจ่าย", "เช็คก่อนโอน", "เช็กก่อนโอน", "เช็คลิงก์",
    "เช็กลิงก์", "เช็คลิ้งค์", "เช็คเบอร์", "เช็กเบอร์", "เช็คเลขบัญชี", "เช็กเลขบัญชี", "เช็คบัญชี", "เช็คข้อความ",
    "เช็กข้อความ", "เช็ค sms", "เช็ก sms", "ช่วยเช็คให้หน่อย", "ช่วยเช็กให้หน่อย", "check", "check a shop",
    "check before paying", "เช็คก่อนจ่ายคืออะไร", "เช็กก่อนจ่ายคืออะไร", "ตรวจสอบลิงก์", "ตรวจสอบลิงก์ให้หน่อย",
    "ตรวจสอบข้อความ", "เช็คให้หน่อย", "เช็กให้หน่อย", "ช่วยดูให้หน่อยว่าหลอกไหม", "อันนี้หลอกป่าว", "อันนี้หลอกไหม",
)  # fmt: skip
INVITE_TITLE = Localized("ส่งสิ่งที่สงสัยมาได้เลยค่ะ", "Send what you doubt")
INVITE_PARAGRAPHS = (
    Localized(
        "วางข้อความ SMS แชต โฆษณา ลิงก์ เลขบัญชี พร้อมเพย์ เบอร์โทร ชื่อร้าน หรือส่งรูปแชตและ QR "
        "รู้ทันจะบอกว่าเห็นอะไร และควรทำอะไรก่อน",
        "Paste a text, a link, an account or a phone number, or send a picture of a chat or a QR "
        "code.",
    ),
    Localized(
        "รู้ทันไม่เปิดลิงก์ ไม่ส่งต่อให้ใคร นับไว้แค่ว่ามีกี่คนเจอ ไม่บอกว่าใคร อย่าส่งรหัส OTP หรือเลขบัตรมานะคะ",
        "No link is opened, and it goes to nobody; only how many people met it is counted. Send no "
        "code and no card number.",
    ),
)

VERDICTS: Mapping[str, str] = {
    "danger": Localized("อันตราย", "Danger"),
    "caution": Localized("ระวัง", "Careful"),
    "unknown": "บอกไม่ได้",
    "ok-signs": "มีสัญญาณดี",
}


# Nothing can be said: by the kind of what was sent, "" for a name or a message.
UNKNOWN_TITLES: Mapping[str, str] = {
    "link": Localized(
        "บอกไม่ได้ค่ะ อย่าเพิ่งกรอกอะไรในลิงก์นี้",
        "I cannot tell. Type nothing into this link yet",
    ),
    "account": Localized(
        "บอกไม่ได้ค่ะ อย่าเพิ่งโอนจนกว่าจะตรวจเสร็จ",
        "I cannot tell. Do not send money until you checked",
    ),
    "phone": Localized(
        "บอกไม่ได้ค่ะ อย่าเพิ่งให้รหัสหรือโอนเงิน",
        "I cannot tell. Give no code and no money yet",
    ),
    "open": Localized(
        "อยู่บนเว็บของ {brand} จริง แต่ต้องดูร้านด้วยค่ะ",
        "It really is on that site, but look at the shop, too",
    ),
    "message": Localized(
        "ไม่เห็นคำขอแปลก ๆ แต่บอกไม่ได้ว่าใครส่งค่ะ",
        "Nothing odd is asked, but I cannot tell who sent it",
    ),
    "slip": Localized(
        "บอกไม่ได้ค่ะ สลิปยืนยันได้แต่ที่ธนาคาร", "I cannot tell. Only the bank can confirm a slip"
    ),
    "notice": Localized(
        "บอกไม่ได้ว่าใครส่ง เปิดแอปธนาคารดูเองค่ะ",
        "I cannot tell who sent it. Look into your bank's app",
    ),
    "": Localized(
        "บอกไม่ได้ค่ะ ยังไม่เห็นอะไรที่ตัดสินได้",
        "I cannot tell from this",
    ),
}
NOTICE_PARAGRAPHS = (
    Localized(
        "ถ้าไม่ได้ทำรายการนี้ กดปุ่มล่าง แล้วโทรธนาคารเดี๋ยวนี้ เบอร์อยู่หลังบัตร",
        "If this was not you, tap the button below and call your bank now; its number is "
        "on your card.",
    ),
    Localized(
        "ถ้าทำเอง ไม่ต้องทำอะไรต่อ ใครโทรมาขอรหัสหรือให้โอนเพราะรายการนี้ วางสายเลย",
        "If it was you, do nothing. Hang up on anybody who asks for a code or money because of it.",
    ),
)
NONE_PARAGRAPHS = (
    Localized(
        "ไม่เห็นสัญญาณ ไม่ได้แปลว่าไว้ใจได้ จ่ายในแอปที่พักเงินไว้ให้ หรือเก็บเงินปลายทางไว้ก่อน",
        "No sign does not mean you can trust them. Pay inside an app that holds the "
        "money, or on delivery.",
    ),
)
UNKNOWN_PARAGRAPHS: Mapping[str, tuple[str, ...]] = {
    "link": (
        Localized(
            "ลิงก์นี้พาไปเว็บชื่อ {owner} ตรงกับเว็บจริงที่คุณรู้จักทุกตัวอักษรไหมคะ",
            "This link leads to {owner}. Is that, letter by letter, the real site you know?",
        ),
        Localized(
            "อ่านชื่อเว็บจากท้าย ก่อนเครื่องหมาย / ตัวแรก เช่น ชื่อแบรนด์.abc.com เจ้าของคือ abc.com ไม่ใช่แบรนด์นั้น",
            "Read the name from its end, before the first slash: brand.abc.com belongs "
            "to abc.com, not to the brand.",
        ),
        Localized(
            "เว็บที่เร่งให้รีบ ขอรหัสหรือเลขบัตร อย่ากรอก เปิดแอปหรือเว็บจริงที่เคยใช้เองค่ะ",
            "Type nothing where it hurries you or asks for a code or a card. Open the "
            "app you used before.",
        ),
    ),
    "account": (
        Localized(
            "รู้ทันไม่มีบัญชีดำ บอกไม่ได้ว่าใครโกงหรือไม่โกง",
            "There is no blacklist here; I cannot tell who cheats.",
        ),
        Localized(
            "ค้นเลขบัญชี ชื่อ และเบอร์โทรเองได้ที่ chaladohn.com (ฉลาดโอน) กับ blacklistseller.com "
            "แต่ค้นไม่เจอก็ไม่ได้แปลว่าปลอดภัย",
            "Search the account, the name and the number at chaladohn.com and blacklistseller.com; "
            "to find nothing does not mean it is safe.",
        ),
        Localized(
            "สัญญาณเตือน: ราคาถูกผิดปกติ เร่งให้รีบโอน รีวิวปลอม และชื่อบัญชีไม่ตรงกับร้าน",
            "Warning signs: far too cheap, hurry, false reviews, an account in another "
            "name than the shop's.",
        ),
        Localized(
            "ยังไม่แน่ใจ อย่าเพิ่งโอน เลือกจ่ายในแอปที่พักเงินไว้ให้ หรือเก็บเงินปลายทาง",
            "Not sure? Do not send money yet. Pay inside an app that holds the money, or "
            "on delivery.",
        ),
    ),
    "phone": (
        Localized(
            "รู้ทันไม่รู้ว่าเบอร์นี้เป็นของใคร ถ้าเขาอ้างเป็นหน่วยงาน วางสายแล้วโทรหาหน่วยงานนั้นเองค่ะ",
            "I do not know whose number this is. If they claim to be an office, hang up "
            "and call it yourself.",
        ),
    ),
    "open": (
        Localized(
            "บน {brand} ใครก็เปิดร้านหรือสร้างหน้าได้ ดูคะแนน รีวิว และอายุร้านก่อน",
            "Anybody can open a shop or a page there. Look at its rating, its reviews "
            "and its age first.",
        ),
        Localized(
            "จ่ายในแอปเท่านั้น ใครชวนโอนตรงหรือคุยนอกแอป อย่าตามไป",
            "Pay inside the app only. Do not follow anybody who wants a direct transfer "
            "or another chat.",
        ),
    ),
    "message": (
        Localized(
            "ถ้าเป็นเรื่องเงินหรือพัสดุ เปิดแอปของเขาเองดูก่อน อย่าใช้ลิงก์หรือเบอร์ในข้อความ",
            "If it is about money or a parcel, look into the real app. Do not use its "
            "link or number.",
        ),
        Localized(
            "ใครขอรหัส ขอให้โอน หรือให้ลงแอปต่อจากนี้ หยุดก่อนค่ะ",
            "Stop if anybody asks for a code, a transfer or an app from here on.",
        ),
    ),
    "slip": (
        Localized(
            "เป็นคนขาย: เปิดแอปธนาคารของเราดูว่าเงินเข้าจริงก่อนส่งของ รูปสลิปทำปลอมได้",
            "If you sell: look into your bank's app for the money before you send "
            "anything. Slips are forged.",
        ),
        Localized(
            "เป็นคนโอนแล้วถูกหลอก: โทร 1441 หรือธนาคารก่อน ถ้าร้องเรียน ส่งสลิปนี้ รู้ทันใส่เลขอ้างอิงให้ได้",
            "If you paid and were cheated: call 1441 or your bank first. Then send this "
            "slip with a complaint.",
        ),
    ),
    "notice": NOTICE_PARAGRAPHS,
    "": (
        Localized("เจอข้อไหนข้างล่างไหมคะ กดบอกได้", "Did you meet one of these? Tap it."),
        *NONE_PARAGRAPHS,
    ),
}
SOURCES: Mapping[str, str] = {
    "account": "ที่มา ไทยนิวส์ออนไลน์ เว็บตรวจรายชื่อก่อนโอน; ตำรวจสอบสวนกลาง 29 ก.ย. 2568",
}
UNKNOWN_TOPICS: Mapping[str, tuple[str, ...]] = {
    "link": ("phishing-link", "fake-website", "check-seller"),
    "account": ("check-bank-account", "check-seller"),
    "phone": ("call-center", "check-seller", "phishing-link"),
    "open": ("check-seller", "safe-payment"),
    "message": ("phishing-link", "call-center"),
    "slip": ("seller-cheated-by-buyer",),
    "notice": ("account-drained", "card-charged"),
    "": ("check-seller", "safe-payment"),
}
SLIP_PAID = "โอนไปแล้ว โดนหลอก"
NOT_MINE_LABEL, NOT_MINE = "ไม่ได้ทำรายการนี้", "เงินหายจากบัญชี ไม่ได้ทำรายการนี้"
GOOD_TITLE = Localized("มีสัญญาณดีค่ะ แต่ดูสิ่งที่เขาขอด้วย", "Good signs, but look at what they ask")
GOOD_PARAGRAPHS = (
    Localized(
        "ถ้าเขาขอรหัส ขอให้โอน หรือให้ลงแอป หยุดก่อนแล้วโทรถามเบอร์กลางเองค่ะ",
        "If they ask for a code, a transfer or an app, stop and call the main line yourself.",
    ),
)
NOT_LOOKED_AT: Mapping[str, str] = {
    "page-not-opened": Localized("ยังไม่ได้เปิดลิงก์", "the link was not opened"),
    "no-police-list": Localized("ไม่ได้ค้นรายชื่อของตำรวจ", "no list of the police was searched"),
    "no-complaints-list": Localized("ไม่ได้ค้นเรื่องร้องเรียน", "no complaints were searched"),
    "picture-text-not-read": Localized(
        "ไม่ได้อ่านตัวหนังสือในรูป", "the words of the picture were not read"
    ),
}
LOOKED_AT = Localized("ดูจากสิ่งที่ส่งมาเท่านั้น", "From what you sent alone")
COMPLAINTS = "{count} เรื่อง"

# What would say more of a shop: what who asks has met.
SIGNS: tuple[tuple[str, Localized], ...] = (
    ("way-name-differs", Localized("ชื่อบัญชีไม่ตรงร้าน", "Other account name")),
    ("way-hurry", Localized("เร่งให้รีบโอน", "They hurry me")),
    ("claims-cheap", Localized("ถูกผิดปกติ", "Far too cheap")),
    ("way-evasive", Localized("ไม่ให้ดูของก่อน", "I can't see it first")),
    ("asks-code", Localized("ขอรหัสหรือ OTP", "They want a code")),
)
# Beside words that ask, these only say what is meant.
OF_THE_PICTURE = (
    "รูปนี้", "รูปเมื่อกี้", "ในรูป", "สลิปนี้", "สลิป", "ข้อความนี้", "คิวอาร์นี้", "คิวอาร์", "qr นี้", "qr", "อันเมื่อกี้",
    "เมื่อกี้", "ลูกส่งมาให้", "ลูกส่งมา", "เพื่อนส่งมาให้", "เพื่อนส่งมา", "มีคนส่งมาให้", "มีคนส่งมา", "เขาส่งมา",
    "สแกนได้ไหม", "สแกนได้มั้ย", "โอนได้ไหม", "โอนได้มั้ย", "แล้ว", "มัน", "คือ",
)  # fmt: skip
# Of several pictures that come together, each other one beside the card of the worst.
PICTURE_UNREAD = "อ่านไม่ได้ ส่งใหม่อีกครั้งค่ะ"
PICTURE_SHOWS_NOTHING = "ไม่เห็นสิ่งที่เตือนได้"
PICTURE_WITHOUT_WORDS = "อ่านได้แต่ QR พิมพ์ข้อความในรูปมาได้ค่ะ"
NOT_KEPT = "รูปยังไม่ได้เก็บไว้"
NOT_READ_JUST_NOW = (
    "รูปเมื่อกี้อ่านไม่ได้ค่ะ จึงยังบอกไม่ได้ ส่งรูปอีกครั้ง หรือพิมพ์ข้อความในรูปมา ระหว่างนี้อย่าเพิ่งกด สแกน หรือโอน"
)
# After an invitation these ask, or end it, and are nothing to look at.
NOTHING_TO_LOOK_AT = (
    "ไหม", "มั้ย", "ยังไง", "อย่างไร", "อะไร", "ทำไง", "เท่าไหร่", "เท่าไร", "หรือเปล่า", "ป่าว",
    "ที่ไหน", "เมื่อไหร่",
    "ยกเลิก", "ไม่เอา", "พอแล้ว", "ไม่เช็คแล้ว", "ขอบคุณ", "ขอบใจ", "สวัสดี",
)  # fmt: skip
# Harm that is done already; it is not looked at, but helped.
DONE = (
    "ไปแล้ว", "โอนแล้ว", "จ่ายแล้ว", "กดแล้ว", "กรอกแล้ว", "บอกแล้ว", "ให้แล้ว", "โดนหลอก", "โดนโกง",
    "ถูกหลอก",
    "ถูกโกง", "เพิ่งโอน", "พึ่งโอน", "เพิ่งกด", "เพิ่งจ่าย", "เงินหาย",
)  # fmt: skip
NONE_TITLE = "ยังไม่เห็นสัญญาณ แต่ยังบอกไม่ได้ค่ะ"
NONE_OF_THEM = Localized("ไม่เจอสักข้อ", "None of these")
DISPUTE_LABEL = Localized("ฉันว่าของจริง", "I think it is real")
DISPUTED = (
    "ขอบคุณที่บอกค่ะ รู้ทันดูจากข้อความเท่านั้น อาจเตือนเกินไปได้ "
    "ถ้าอยากแน่ใจ เข้าแอปหรือโทรเบอร์กลางของเขาเอง อย่าใช้ลิงก์หรือเบอร์ในข้อความ"
)
REAL_SITE = Localized("เปิดเว็บจริง", "The real site")
CALL_THEM = Localized("โทรถามเบอร์กลาง", "Call their main line")
SHARE = "รู้ทันดูให้แล้ว: {title} อย่าหลงทำตามนะ"
# After a check, of whoever has not done it.
NOTHING_DONE = (
    "ดีแล้วค่ะ ยังไม่ทำก็ยังไม่เสียอะไร สิทธิ์ เงิน หรือพัสดุที่มีจริง "
    "เปิดแอปหรือโทรเบอร์กลางของเขาเองก็เจอ ไม่ต้องผ่านลิงก์หรือข้อความนี้"
)
ONLY_WANTED = (
    "อย่าเพิ่งทำตามค่ะ ยังไม่กรอก ไม่บอก ไม่ลง ก็ยังไม่เสียอะไร อยากรู้ว่าจริงไหม โทรเบอร์กลางของเขาเอง "
    "ถ้าทำไปแล้ว โทรธนาคารของคุณก่อน ไม่ติด โทร 1441"
)
NOT_TO_BE_GIVEN = Localized(
    "อย่าให้ และอย่ากดหรือกรอกค่ะ รหัส เลขบัตร หรือบัตรประชาชน เขาเอาไปใช้แทนคุณได้ "
    "อยากรู้ว่าจริงไหม โทรเบอร์กลางของเขาเอง ถ้าทำไปแล้ว โทรธนาคารของคุณก่อน ไม่ติด โทร 1441",
    "Do not give it, and do not tap or fill in anything: with a code or a card number others act "
    "in your name. Ask at their own main number. Done already? Call your bank, or else 1441.",
)
NOT_EVEN_LITTLE = "ยอดน้อยก็อย่าเพิ่งจ่ายหรือกรอก จนกว่าจะถามเบอร์กลางของเขาเองแล้ว"
IN_A_FORM = "จดลิงก์ไว้แล้วค่ะ แต่อย่ากดหรือกรอกอะไรในนั้นอีก {reason}"
NOT_IN_THE_COMPLAINT = Localized(
    "(ดูให้อย่างเดียว ไม่ได้ใส่ในเรื่องร้องเรียนค่ะ)", "(Only looked at; not put into your complaint.)"
)
SEND_IT_IN_A_FORM = Localized(
    "ส่งลิงก์ เบอร์ หรือเลขบัญชีมาได้เลยค่ะ จะดูให้ ไม่ใส่ในเรื่องร้องเรียน",
    "Send the link or the number. I will look at it and not put it into your complaint.",
)
TOO_LONG = "ข้อความยาวเกินไปค่ะ ส่งเฉพาะส่วนที่สงสัยมานะคะ"
CHALADOHN, BLACKLIST = "ค้นในฉลาดโอน", "ค้นใน blacklistseller"
READ_ON = Localized("อ่านวิธีสังเกต", "How to tell")
SHARE_LABEL = Localized("เตือนคนที่บ้าน", "Warn my family")

# After a link or a number: others were cheated there.
WARNED = (
    "เคยมีคนโดน", "มีคนโดน", "คนโดนโกง", "เคยโดนโกง", "มีคนเตือน", "มีคนโพสต์เตือน", "โพสต์เตือน",
    "ติดแบล็กลิสต์", "ติดแบล็คลิสต์", "มีชื่อในเว็บ", "ค้นเจอ", "ค้นแล้วเจอ", "เสิร์ชเจอ",
)  # fmt: skip
WARNED_TITLE = "มีคนเตือนแบบนี้ อย่าโอนค่ะ"
WARNED_PARAGRAPHS = (
    "ถ้ายังอยากซื้อ จ่ายในแอปที่พักเงินไว้ให้ หรือเก็บเงินปลายทาง ร้านไม่ยอม ก็เลี่ยงไปซื้อร้านอื่น",
    "รู้ทันยืนยันไม่ได้ว่าใครโกง คำเตือนเป็นข้อมูลประกอบ และถึงค้นไม่เจอก็ไม่ได้แปลว่าปลอดภัย เพราะคนโกงเปลี่ยนบัญชีบ่อย",
)
WARNED_TOPICS = ("check-bank-account", "safe-payment", "cod-rights")
NOT_YET_TITLE = "อย่าเพิ่งโอนค่ะ เช็กก่อน"
NOT_YET_PARAGRAPHS = (
    'พิมพ์ชื่อร้านตามด้วยคำว่า "โกง" ในกูเกิล แล้วค้นเลขบัญชีกับชื่อคนรับเงิน เจอคนเตือนแม้คนเดียว ก็เลี่ยงไปก่อน',
    "ร้านเร่งว่าของหมด โปรหมด หรือมีคนต่อคิว ก็ไม่ต้องรีบค่ะ จ่ายในแอปที่พักเงินไว้ให้ หรือจ่ายตอนได้ของ",
    "ส่งชื่อร้าน ลิงก์ หรือเลขบัญชีมาที่นี่ รู้ทันช่วยดูให้ได้ ค้นไม่เจอก็ยังไม่แปลว่าไม่โกงนะคะ",
)
MONEY_GONE = "ถ้าโอนหรือกรอกไปแล้ว โทร 1441 ทันทีค่ะ"
HAPPENED = ("โอน", "กด", "กรอก", "โดน", "จ่าย", "ซื้อ", "สั่ง", "ส่ง")
# After an invitation these say only that something comes.
POINTING_WORDS = ("นี่", "นี้", "อันนี้", "ตามนี้", "รอแป๊บ", "เดี๋ยวส่ง", "จะส่ง", "ส่งให้", "ได้", "โอเค", "ok")
# A name between these is a shop that is asked about.
# Beside a text in English these are words of who asks; the rest may be pasted by anybody.
ASKED_IN_ENGLISH = (
    r"\b(?:is|are) (?:this|that|it|these|they|the|my)(?: \w+){0,2}"
    r" (?:real|a scam|scam|fake|safe|legit|legitimate|genuine|true|normal|ok|okay)\b"
    r"|\bcan i trust\b|\bshould (?:i|we) (?:click|tap|open|pay|answer|reply)\b"
    r"|\b(?:real|legit) or (?:fake|not|scam|a scam)\b"
)
# With a link or a number beside them, these only ask what to think of it.
ASKING_WORDS: Sequence[str] = (
    "ของจริงหรือปลอม", "จริงหรือปลอม", "ของจริง", "ของปลอม", "จริงไหม", "จริงมั้ย", "ปลอมไหม",
    "ปลอมมั้ย", "โกงไหม", "โกงมั้ย", "โกงป่าว", "โกงหรือเปล่า", "เชื่อถือได้ไหม", "เชื่อถือได้มั้ย",
    "น่าเชื่อถือ", "เชื่อได้ไหม", "เชื่อได้มั้ย", "ปลอดภัยไหม", "ปลอดภัยมั้ย", "ปลอดภัย", "เช็คให้", "เช็กให้",
    "ตรวจสอบ", "ตรวจให้", "เช็ค", "เช็ก", "ดูให้", "ช่วยดู", "เว็บนี้", "เว็บไซต์นี้", "ลิงก์นี้", "ลิงค์นี้",
    "ลิ้งนี้", "ลิ้งค์นี้", "เพจนี้", "ร้านนี้", "บัญชีนี้", "เลขบัญชี", "เลขนี้", "เบอร์นี้", "เบอร์โทร", "อันนี้",
    "ตัวนี้", "กดได้ไหม", "กดได้มั้ย", "เข้าได้ไหม", "เข้าได้มั้ย", "ใช่ไหม", "ใช่มั้ย", "ป่าว", "หรือเปล่า",
    "รึเปล่า", "ใคร", "ของใคร", "มิจไหม", "มิจมั้ย", "มิจฉาชีพ", "ธนาคาร", "โดนแบล็คลิสต์", "แบล็กลิสต์",
    "แบล็คลิส", "ชื่อ",
)  # fmt: skip


def act_title(verdict: str, act: str) -> str:
    """The verdict, and the one thing to do."""
    thai = f"{VERDICTS[verdict]}: {act}ค่ะ"
    return Localized(thai, f"{english_of(VERDICTS[verdict])}: {english_of(act)}.")


def picture_of(place: int, count: int) -> str:
    """Name the picture, of several, that a card is about."""
    return f"รูปที่ {place} จาก {count}"


def pictures_are(places: Sequence[int]) -> str:
    """Of which pictures a line is."""
    return f"รูปที่ {', '.join(map(str, places))}"


def of_just_now(title: str) -> str:
    """The verdict on what was sent in the message before."""
    return f"จากที่ส่งมาเมื่อกี้: {title}"
