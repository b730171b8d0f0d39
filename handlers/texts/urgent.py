"""Texts for people whose money has just gone: content, no logic."""

from handlers.texts.i18n import Localized, english_of

# On the urgent card

PICK_BANK_LABEL = Localized("เบอร์ธนาคารของฉัน", "My bank's number")
CALLED_LABEL = Localized("ฉันโทรแล้ว", "I have called")
RECORD_LABEL = Localized("บันทึกเรื่องไว้", "Start a complaint")
OTHER_BANK_LABEL = Localized("ธนาคารอื่น / ไม่รู้", "Another bank")

# The picker and a bank's card

PICK_TITLE = Localized("เลือกธนาคารที่คุณใช้ค่ะ", "Choose your bank")
PICK_PARAGRAPHS = (
    Localized(
        "กดชื่อธนาคารข้างล่าง จะบอกเบอร์แจ้งภัยให้ หรือโทรเบอร์หลังบัตรหรือในแอปธนาคาร",
        "Tap its name below and I tell you its fraud line. Or call the number on your card or in "
        "the bank's app.",
    ),
    Localized(
        "1441 ใช้ได้กับทุกธนาคาร ตลอด 24 ชั่วโมง เบอร์ไหนติดก่อน ใช้เบอร์นั้นค่ะ",
        "1441 works for every bank, 24 hours a day. Use whichever answers first.",
    ),
)
# Where a secret was given away, one's own bank locks soonest.
PICK_BANK_FIRST_PARAGRAPHS = (
    PICK_PARAGRAPHS[0],
    Localized(
        "โทรธนาคารของคุณก่อนค่ะ ไม่ติด โทร 1441 ได้ตลอด 24 ชั่วโมง",
        "Call your own bank first. If it does not answer, call 1441, 24 hours a day.",
    ),
)
# The banks offered first; LINE shows 13 choices.
PICKED = ("kbank", "scb", "bbl", "ktb", "bay", "ttb", "gsb", "baac", "ghb", "uob", "truemoney")
SAY_THIS = Localized(
    'บอกว่า "ถูกหลอกโอนเงิน ขอระงับบัญชีปลายทาง" พร้อมเวลาที่โอน ยอดเงิน และเลขบัญชีปลายทาง',
    "Say that you were tricked into a transfer and ask to freeze the receiving account. Tell the "
    "time, the amount and the receiving account's number.",
)
SAY_BLOCK = Localized(
    'บอกว่า "ขอระงับบัญชีกับบัตร" และเล่าว่าบอกรหัสไป ลงแอปไป ซิมใช้ไม่ได้ หรือเงินหายไปเอง แล้วจดเลขเรื่องที่ธนาคารให้',
    "Ask to block the account and the card. Say what happened: a code was given, an app was "
    "installed, the SIM stopped working, or money left by itself. Write down the case number.",
)
OWN_NUMBER = Localized(
    "ตรวจกับเบอร์หลังบัตรหรือในแอป", "Check it against the number on your card or in the bank's app"
)
ONLY_OWN_NUMBER = Localized(
    "โทรเบอร์หลังบัตรหรือในแอปธนาคารของคุณ หรือโทร 1441 ซึ่งใช้ได้กับทุกธนาคารค่ะ",
    "Call the number on the back of your card or in your bank's app, or 1441, which works for "
    "every bank.",
)
ONLY_OWN_NUMBER_FIRST = Localized(
    "โทรเบอร์หลังบัตรหรือในแอปธนาคารของคุณก่อน ไม่ติด โทร 1441 ค่ะ",
    "Call the number on the back of your card or in your bank's app first. If it does not answer, "
    "call 1441.",
)
NOT_BY_SEARCH = Localized(
    "อย่าโทรเบอร์ที่ค้นเจอในเน็ตหรือที่มีคนส่งให้ อาจเป็นเบอร์ปลอมค่ะ",
    "Do not call a number that you found online or that somebody sent you. It may be fake.",
)

# After the call

CALLED_TITLE = Localized(
    "ทำถูกแล้วค่ะ เหลืออีกขั้นเดียว คือแจ้งความ", "You did right. One step is left: the police"
)
CALLED_PARAGRAPHS = (
    Localized(
        "จดเลขเคส (Bank Case ID คือเลขเรื่องที่ธนาคารให้) ไว้ดี ๆ นะคะ",
        "Write down the case number (Bank Case ID) that the bank gave you.",
    ),
    Localized(
        "ต่อไปแจ้งความให้ทันภายใน 72 ชั่วโมงหลังแจ้งธนาคาร ที่สถานีตำรวจไหนก็ได้ หรือแจ้งออนไลน์",
        "Next, report to the police within 72 hours of telling the bank, at any station or online.",
    ),
)
CALLED_STEPS = (
    Localized("แจ้งความ บอกเลขเคสของธนาคารด้วย", "Report to the police, with the bank's case number"),
    Localized(
        "เก็บสลิป แชต ลิงก์ และหน้าโปรไฟล์ไว้ให้ครบ อย่าลบ",
        "Keep the slip, the chat, the links and the profile page; delete nothing",
    ),
    Localized(
        "ถ้ามีคนทักมาว่าช่วยตามเงินให้ได้แต่ขอค่าดำเนินการ อย่าโอนค่ะ",
        "Whoever offers to get your money back for a fee: do not pay",
    ),
)
CALLED_NOTE = Localized(
    "แจ้งความก่อนนะคะ เรื่องกับเราบันทึกทีหลังได้",
    "The police come first; a complaint with us can wait.",
)
POLICE_LABEL = Localized("แจ้งความออนไลน์", "Report online")
POLICE_URL = "https://www.thaipoliceonline.go.th"

JUST_PAID_AGAIN = Localized(
    "โทรธนาคารที่ใช้โอนหรือ 1441 ตอนนี้เลยค่ะ เบอร์ไหนติดก่อน ใช้เบอร์นั้น โทรแล้วบอกที่นี่ได้เลย",
    "Call the bank that you sent it from or 1441 now, whichever answers first. Tell me when you "
    "have.",
)
GIVEN_AWAY_AGAIN = Localized(
    "โทรธนาคารของคุณก่อนเลยค่ะ กด เบอร์ธนาคารของฉัน ไม่ติด โทร 1441",
    "Call your own bank first: tap My bank's number. If it does not answer, call 1441.",
)

# Card and codes given away

LEAKED_TITLE = Localized("โทรธนาคารของคุณตอนนี้เลยค่ะ", "Call your own bank now")
LEAKED_PARAGRAPHS = (
    Localized(
        'เบอร์อยู่หลังบัตรหรือในแอปธนาคาร หรือกด เบอร์ธนาคารของฉัน พูดว่า "ให้รหัสหรือข้อมูลบัตรไปแล้ว '
        'ขอระงับบัญชีกับบัตร"',
        "The number is on your card and in its app, or tap My bank's number. Say that you gave a "
        "code or card details away, and ask to block the account and the card.",
    ),
    Localized(
        "ธนาคารโทรไม่ติด โทร 1441 ตลอด 24 ชั่วโมง แล้วเปลี่ยนรหัสจากเครื่องที่ไม่ได้ลงแอปนั้น",
        "The bank does not answer? Call 1441, 24 hours a day. Then change your passwords "
        "from a clean phone.",
    ),
)
APP_FIRST = Localized(
    "ถ้าลงแอปไปแล้ว จดเบอร์ก่อน แล้วปิดเน็ต (โหมดเครื่องบินและปิดไวไฟ) หรือปิดเครื่อง ยืมเครื่องอื่นโทร",
    "You installed an app? Note the number, then flight mode with Wi-Fi off, or switch the phone "
    "off, and call from another one.",
)
ASK_WHAT_LEAKED = Localized(
    "ปิดหน้านั้นเลยค่ะ อย่ากรอกอะไรเพิ่ม และอย่าลงแอปที่เขาบอก\n"
    "ได้ใส่เลขบัตร รหัสผ่าน หรือ OTP ไปด้วยไหมคะ หรือลงแอปไปแล้ว ถ้าใช่ โทรธนาคารของคุณก่อนเลยค่ะ ไม่ติด โทร 1441",
    "Close that page, enter nothing more, and install nothing.\n"
    "Did you enter a card number, a password or an OTP, or install an app? If so, call your own "
    "bank first, or 1441 if it does not answer.",
)
LEAKED_NUMBER_LABEL = Localized("แค่เบอร์โทร", "Only my number")
LEAKED_SECRET_LABEL = Localized("ใส่เลขบัตรหรือรหัส", "Card or code too")
INSTALLED_APP_LABEL = Localized("ลงแอปไปแล้ว", "Installed an app")
NO_SECRET_TITLE = Localized("ดีแล้วค่ะ ยังไม่ได้ให้เลขบัตรหรือรหัส", "Good: no card number or code was given")
NO_SECRET_PARAGRAPHS = (
    Localized(
        "จากนี้อาจมีสายหรือ SMS หลอกมาหาคุณ ไม่ต้องรับ ไม่ต้องกด บล็อกได้เลย",
        "Scam calls and SMS may come now. Do not answer, do not tap; block them.",
    ),
    Localized(
        "ใครขอ OTP รหัส หรือเลขบัตร อย่าให้ ธนาคารและตำรวจไม่ขอทางโทรศัพท์หรือแชต",
        "Give nobody an OTP, a password or a card number. Banks and police never ask for them.",
    ),
    Localized(
        "คอยดูยอดเงินในแอปธนาคาร ถ้าเงินออกเอง โทรธนาคารของคุณทันที ไม่ติด โทร 1441 ค่ะ",
        "Watch your account. If money moves by itself, call your bank at once, or 1441.",
    ),
)
# Answers to what was given away
GAVE_IT_WORDS = (
    "ใช่", "ใส่", "ใส่ไป", "ใส่ไปแล้ว", "ใส่แล้ว", "ใส่ด้วย", "ใส่ไปด้วย", "ใช่ ใส่", "ใช่ใส่", "ใส่หมด",
    "ใส่หมดเลย", "กรอก", "กรอกไป", "กรอกไปแล้ว", "กรอกด้วย", "ให้ไปแล้ว", "ให้ไป", "บอกไปแล้ว", "ได้ใส่",
    "มี", "yes", "i did", "ไม่แน่ใจ", "จำไม่ได้", "ไม่รู้", "ไม่ทราบ", "น่าจะใส่", "not sure",
)  # fmt: skip
GAVE_NO_SECRET_WORDS = (
    "ไม่", "ไม่มี", "ไม่เลย", "เปล่า", "ป่าว", "เปล่าเลย", "ไม่ใช่", "ไม่ได้", "ยัง", "ยังไม่", "ยังเลย", "ม่าย",
    "no", "nope", "i did not", "i didn't",
)  # fmt: skip
ONLY_WORDS = (
    "แค่เบอ", "แต่เบอ", "เฉพาะเบอ", "เบอร์อย่างเดียว", "เบอร์เดียว", "เบอร์เฉย", "แค่ชื่อ", "แต่ชื่อ",
    "only my number", "only the number", "just my number",
)  # fmt: skip
APP_WORDS = ("ลงแอป", "ลงแอพ", "โหลดแอป", "โหลดแอพ", "ติดตั้ง", "installed")
NOT_APP_WORDS = (
    "ไม่ได้ลง", "ไม่ลง", "ยังไม่ลง", "ยังไม่ได้ลง", "ไม่ได้โหลด", "ยังไม่โหลด", "ไม่ได้ติดตั้ง", "ยังไม่ได้ติดตั้ง",
)  # fmt: skip
BUT = "แต่"
WHAT_IS_WORDS = ("คือไร", "คืออะไร", "แปลว่า")
# Shoes and clothes are put on with the same word as a number is put in.
GIVE_WORDS = (
    "ใส่รหัส", "ใส่เลข", "ใส่ข้อมูล", "ใส่เบอร์", "ใส่ชื่อ", "ใส่บัตร", "ใส่ otp", "ใส่โอทีพี", "ใส่พิน", "ใส่ไปแล้ว",
    "กรอก", "ให้ไป", "บอกไป", "ส่งไป", "พิมพ์ไป", "ให้รหัส", "ให้ otp", "บอกรหัส", "บอก otp",
)  # fmt: skip
NOTHING_LEAKED = (
    "ดีแล้วค่ะ อย่ากดหรือกรอกอะไรต่อ และอย่าให้รหัสกับใครนะคะ ถ้าเงินออกเอง โทรธนาคารของคุณก่อน ไม่ติด โทร 1441"
)
NOT_GIVEN_WORDS = (
    "ไม่ได้ใส่", "ไม่ได้กรอก", "ไม่ได้ให้", "ไม่ได้บอก", "ไม่ได้ส่ง", "ยังไม่ใส่", "ยังไม่กรอก", "ไม่ใส่", "ไม่กรอก",
)  # fmt: skip
SECRET_WORDS = (
    "otp", "โอทีพี", "เลขบัตร", "รหัส", "ระหัด", "รหัด", "ระหัส", "cvv", "พาสเวิร์ด", "password", "พิน",
)  # fmt: skip

# Money sent some time ago

WHEN_WORDS = (
    "เมื่อวาน", "เมื่อวานนี้", "เมื่อคืน", "เมื่อคืนนี้", "เมื่อเช้า", "เมื่อเช้านี้", "วันนี้", "วันก่อน", "สองวันแล้ว",
    "สามวันแล้ว",
    "อาทิตย์ที่แล้ว", "สัปดาห์ที่แล้ว", "อาทิตย์ก่อน", "เดือนที่แล้ว", "เดือนก่อน", "หลายวันแล้ว", "นานแล้ว",
    "โอนเมื่อวาน",
    "โอนไปเมื่อวาน", "โอนเมื่อคืน", "โอนไปเมื่อคืน", "โอนไปเมื่อเช้า", "โอนไปนานแล้ว",
)  # fmt: skip
LONG_AGO_WORDS = (
    "อาทิตย์ก่อน", "อาทิตย์ที่แล้ว", "สัปดาห์ก่อน", "สัปดาห์ที่แล้ว", "เดือนก่อน", "เดือนที่แล้ว", "ปีก่อน", "ปีที่แล้ว",
    "สิบวันก่อน", "10 วันก่อน", "หลายวันแล้ว", "หลายเดือน", "นานแล้ว",
)  # fmt: skip
OF_CROOKS = ("หลอก", "โกง", "มิจ", "แก๊งคอล", "ปลอม", "scam")
GOES_ON_WORDS = (
    "ตอนนี้", "กำลัง", "ยังโทร", "ยังทัก", "โอนเพิ่ม", "โอนอีก", "ให้โอนต่อ", "ขู่", "วันนี้", "เมื่อวาน",
    "เมื่อคืน", "เพิ่ง", "พึ่ง",
)  # fmt: skip
JUST_WORDS = ("เมื่อกี้", "เมื่อกี๊", "ตะกี้", "เมื่อครู่", "เมื่อสักครู่", "เพิ่งโอน", "พึ่งโอน", "นาทีที่แล้ว", "นาทีก่อน")

# When it was sent, asked before a complaint

WHEN_TITLE = Localized("โอนเงินให้เขาไปเมื่อไรคะ", "When did you send the money?")
WHEN_PARAGRAPHS = (
    Localized(
        "ถ้าเพิ่งโอน โทรธนาคารที่ใช้โอนหรือ 1441 ก่อนเลยค่ะ ตลอด 24 ชั่วโมง",
        "Just sent? Call the bank that you sent it from or 1441 first, 24 hours a day.",
    ),
    Localized(
        "กดตอบข้างล่าง แล้วแจ้งเรื่องกันต่อค่ะ", "Tap an answer below, then we go on to your complaint."
    ),
)
JUST_NOW_LABEL = Localized("เพิ่งโอน", "Just now")
DAYS_AGO_LABEL = Localized("หลายวันแล้ว", "Days ago")
NOT_SENT_LABEL = Localized("ยังไม่โอน", "Not sent yet")
NOT_SENT = Localized(
    "ดีแล้วค่ะ อย่าโอนให้เขานะคะ แจ้งเรื่องนี้กับเราไว้ได้เลย",
    "Good. Do not send them money. You can report them to us.",
)
NOT_SENT_WORDS = (
    "ยังไม่โอน", "ยังไม่ได้โอน", "ไม่ได้โอน", "ไม่โอน", "ยังไม่จ่าย", "ยังไม่ได้จ่าย", "ไม่ได้จ่าย", "ไม่เสียเงิน",
    "ยังไม่เสียเงิน", "not yet",
)  # fmt: skip
NO_MONEY_WORDS = ("ยัง", "ยังไม่", "ยังไม่ได้", "ยังเลย", "ไม่", "ไม่ได้", "เปล่า", "no")
TODAY_WORDS = (
    *JUST_WORDS,
    "วันนี้",
    "เมื่อเช้า",
    "เช้านี้",
    "เที่ยงนี้",
    "บ่ายนี้",
    "ชั่วโมง",
    "ชม.",
    "นาที",
    "เพิ่ง",
    "พึ่ง",
)
AGO_WORDS = ("เมื่อวาน", "เมื่อคืน", "วันก่อน", "วันแล้ว", "วันที่แล้ว", "อาทิตย์", "สัปดาห์", "เดือน", "ปี", "นานแล้ว")
# After "today", which holds it as well.
DAYS_WORDS = ("วัน",)
UNSURE_WHEN_WORDS = ("จำไม่ได้", "ไม่แน่ใจ", "ไม่รู้", "ปลายทาง", "บัตร", "เงินสด", "ผ่อน")

STILL_TITLE = "ยังโทร 1441 ได้ค่ะ โทรตอนนี้เลย"
STILL_PARAGRAPHS = (
    "1441 หรือธนาคารที่ใช้โอน เบอร์ไหนติดก่อน ใช้เบอร์นั้น บอกว่าถูกหลอกโอนเงิน ขอระงับบัญชีปลายทาง",
    "ยิ่งเร็วยิ่งมีโอกาสที่เงินยังอยู่ แต่ไม่มีใครรับรองได้ว่าจะได้คืน",
    "แล้วแจ้งความ ที่สถานีตำรวจไหนก็ได้ ผ่านมาหลายวันก็ยังแจ้งได้ค่ะ",
)

MONTHS_TITLE = "ผ่านมาเป็นเดือน ก็ยังทำได้ค่ะ"
MONTHS_PARAGRAPHS = (
    "แจ้งความก่อน ที่สถานีตำรวจไหนก็ได้ หรือทางเว็บ ไม่เสียเงิน ถูกโกงทั่วไปควรแจ้งก่อนครบ 3 เดือน นับจากวันที่โอน",
    "ใกล้ครบหรือเกินแล้ว รีบไปถามตำรวจค่ะ บางคดีนับต่างออกไป",
    "โทร 1441 หรือธนาคารที่ใช้โอนด้วย บอกว่าถูกหลอกโอนเงิน ขอระงับบัญชีปลายทาง เงินอาจไม่อยู่แล้ว",
    "เลขบัญชีที่โอนไปช่วยให้ตามต่อได้ว่าใครรับเงินค่ะ",
)

# Words that tell of money just sent, and of the call

SENT_WORDS = (
    "โอนไป", "โอนให้", "โอนตัง", "โอนเงินไป", "เพิ่งโอน", "พึ่งโอน", "จ่ายไป", "กดโอน", "โอนแล้ว",
)  # fmt: skip
CALLED_WORDS = (
    "โทรแล้ว", "โทรไปแล้ว", "โทร 1441 แล้ว", "โทร1441แล้ว", "โทรหาธนาคารแล้ว", "โทรธนาคารแล้ว",
    "แจ้งธนาคารแล้ว",
    "ได้เลขเคส", "อายัดแล้ว", "โทรเรียบร้อย", "โทรละ", "โทรไปละ", "ให้เลขเคส", "ให้เลขมา", "ได้เลขมา",
    # As people misspell it.
    "โทแล้ว", "โทไปแล้ว", "โทรแร้ว", "โทแร้ว", "โทรเเล้ว", "โทละ", "โทหาแล้ว", "โทรหาแล้ว",
    "โทหาธนาคานแล้ว",
    "โทรธนาคานแล้ว",
)  # fmt: skip
NOT_REACHED_WORDS = ("ไม่รับ", "ไม่ติด", "ไม่ว่าง", "ไม่มีคนรับ", "ไม่มีใครรับ", "ไม่ได้โทร")
CHEATED_WORDS = (
    "โดนโกง", "ถูกโกง", "โดนหลอก", "ถูกหลอก", "โดนต้ม", "โดนโกน", "ถูกโกน", "โดนหรอก", "ถูกหรอก",
)  # fmt: skip
# Who is afraid of it, or unsure, was not cheated yet.
NOT_CHEATED_WORDS = (
    "กลัวโดน", "กลัวถูก", "ไม่ให้โดน", "ไม่ให้ถูก", "ไม่อยากโดน", "ไม่อยากถูก", "ไม่โดน", "ไม่ถูก", "ว่าโดน",
    "เหมือนโดน",
    "เหมือนถูก", "เคยโดน", "เคยถูก", "ระวัง", "ให้โอนก่อน", "ยังไม่โอน", "ยังไม่ได้โอน", "ยังไม่จ่าย", "เกือบโดน",
    "เกือบถูก", "จะโดน", "จะถูก", "อาจโดน", "อาจจะโดน", "ได้เงินคืนแล้ว", "ได้คืนแล้ว",
)  # fmt: skip
# To who is ashamed of having been cheated
NOT_YOUR_FAULT = Localized(
    "ขอบคุณที่เล่าให้ฟังนะคะ ไม่ใช่ความผิดของคุณ เรื่องแบบนี้เกิดได้กับทุกคน คนที่ผิดคือคนที่หลอก",
    "Thank you for telling me. It is not your fault; it can happen to anybody. Who deceived you is "
    "to blame.",
)
WHAT_TO_DO_WORDS = (
    "ทำไง", "ทำยังไง", "ทำอย่างไร", "ต้องทำ", "ช่วย", "ได้ไหม", "ได้มั้ย", "ได้คืน", "เริ่มจาก", "เริ่มตรงไหน",
    "เริ่มยังไง", "เริ่มต้นยังไง", "เริ่มที่ไหน",
)  # fmt: skip
ASKS_NUMBER = (
    "โทร", "เบอร์", "สายด่วน", "อายัด", "ติดต่อ", "number", "hotline", "contact", "freeze", "to call",
    "do i call", "should i call",
)  # fmt: skip
# Nobody sent it: it goes now, by an app or by somebody else's hand.
LEAVING_WORDS = (
    "เงินกำลังออก", "เงินกำลังไหล", "เงินไหลออก", "เงินกำลังถูกโอน", "เงินกำลังโดนโอน", "กำลังถูกโอนออก",
    "กำลังโอนเงินออก", "เงินกำลังหาย", "เงินออกไม่หยุด", "เงินออกเรื่อย", "ตังกำลังออก", "ตังกำลังไหล",
    "ตังไหลออก", "เงินกะลังออก", "โอนออกเอง", "ควบคุมมือถือ", "ควบคุมโทรศัพท์", "คุมมือถือ",
)  # fmt: skip

# Money that went without a transfer
DRAINED_WORDS = (
    "โดนดูดเงิน", "ถูกดูดเงิน", "โดนดูดตัง", "ถูกดูดตัง", "โดนดูดไป", "ถูกดูดไป", "โดนดูดหมด", "ถูกดูดหมด",
    "เงินโดนดูด", "เงินถูกดูด", "ดูดเงินหมด", "ดูดตังหมด", "ดูดเงินไป", "ดูดตังไป", "เงินหายหมด", "เงินหายเกลี้ยง",
    "เงินหายจากบัญชี", "หายหมดบัญชี", "หายหมดบันชี", "หายจากบันชี", "หายเกลี้ยงบัญชี", "เงินในบัญชีหาย",
    "เงินในบันชีหาย", "ตังในบัญชีหาย", "ตังในบันชีหาย", "ตังค์ในบัญชีหาย", "ตังหายหมด", "ตังค์หายหมด",
    "บัญชีเกลี้ยง", "บันชีเกลี้ยง", "ออกหมดบัญชี", "ออกหมดบันชี", "โอนออกหมด", "ถอนหมดบัญชี",
    "เงินโดนถอนออก", "เงินถูกถอนออก", "เหลือศูนย์", "เหลือ 0", "เป็นศูนย์", "ไม่เหลือเลย",
)  # fmt: skip
SIM_TAKEN_WORDS = (
    "ซิมถูกสวม", "ซิมโดนสวม", "ถูกสวมซิม", "โดนสวมซิม", "สวมรอยซิม", "สวมซิม", "ซิมโดนสวน", "ออกซิมแทน",
    "ออกซิมใหม่แทน", "เอาเบอร์ไปออกซิม", "ซิมโดนขโมย", "ซิมโดนแฮก", "ซิมถูกแฮก", "sim swap", "ซิมสวอป",
    "โดนสวม", "ถูกสวม",
)  # fmt: skip
SIGNAL_LOST_WORDS = (
    "สัญญาณหาย", "หายสัญญาณ", "ไม่มีสัญญาณ", "สัญญานหาย", "หายสัญญาน", "ไม่มีสัญญาน", "เบอร์หาย",
    "เบอร์ใช้ไม่ได้", "ซิมดับ", "ซิมใช้ไม่ได้", "ซิมใช้ไม่ด้าย", "ซิมตัด", "คลื่นหาย", "ไม่มีบริการ",
)  # fmt: skip


def bank_number(number: str, press: str) -> Localized:
    """The number of a bank's line, with the choice in its menu."""
    menu, english_menu = (f" กด {press}", f", press {press}") if press else ("", "")
    return Localized(
        f"โทร {number}{menu} {OWN_NUMBER}ค่ะ",
        f"Call {number}{english_menu}. {OWN_NUMBER.english}.",
    )


def by_wallet(name: str, number: Localized) -> Localized:
    """The number of the wallet through which money went."""
    return Localized(
        f"ถ้าส่งทาง{name} {number}", f"If it went by {english_of(name)}: {number.english}"
    )


def call_bank(name: str) -> Localized:
    """Label of the button that calls a bank."""
    return Localized(f"โทร{name}", f"Call {english_of(name)}")
