"""Texts for short lines within an open case, and for who does not hear: content, no logic."""

from handlers.texts.i18n import Localized

DO_NOT_PAY = Localized(
    "อย่าโอนค่ะ วางสายหรือหยุดตอบได้เลย ตำรวจจริงไม่ให้โอนเงิน ใครเร่งให้โอนหรือขอรหัส ให้ถือว่าหลอกไว้ก่อน",
    "Do not pay, hang up or stop answering. Real police ask for no transfer; whoever presses you "
    "for money or a code is to be taken for a crook.",
)
NOTHING_DONE = Localized(
    "ดีแล้วค่ะ อย่าโอน อย่าบอกรหัส อย่าลงแอป วางสายหรือหยุดตอบได้เลย ไม่ต้องบอกเหตุผล",
    "Good. Do not pay, give no code, install nothing. Hang up or stop answering; you owe no "
    "reason.",
)
ENDED_TITLE = Localized("ดีแล้วค่ะ ไม่ต้องโทรธนาคาร", "Well done; no call to the bank is needed")
ENDED_PARAGRAPHS = (
    Localized(
        "จดเบอร์ วัน และเวลาไว้ แล้วบล็อกเบอร์นั้น แจ้งเบอร์กับค่ายมือถือหรือ กสทช. 1200 ได้ค่ะ",
        "Note the number, the day and the time, then block it. Report it to your operator or to "
        "NBTC, 1200.",
    ),
    Localized(
        "เขาโทรหรือทักมาอีก ไม่ต้องรับ ไม่ต้องตอบ",
        "If they call or write again, do not answer.",
    ),
    Localized(
        "นึกได้ว่าบอกรหัส ลงแอป หรือมีเงินออกไป พิมพ์บอกได้ทันทีนะคะ",
        "If a code was given, an app installed or money left after all, tell me at once.",
    ),
)
NUMBER_TITLE = Localized(
    "บล็อกเบอร์นั้น แล้วแจ้งค่ายมือถือหรือ กสทช. 1200",
    "Block the number, and report it to your operator or NBTC, 1200",
)
NUMBER_PARAGRAPHS = (
    Localized(
        "ก่อนบล็อก จดเบอร์ วัน เวลา และแคปหน้าจอหรือแชตไว้ ใช้แจ้งได้ค่ะ",
        "Before you block it, note the number, day and time, and keep screenshots for the report.",
    ),
    Localized(
        "เขาขู่หรือหลอก แจ้งความได้แม้ยังไม่เสียเงิน ที่สถานีตำรวจไหนก็ได้ หรือแจ้งออนไลน์",
        "Threats and tricks can be reported to the police, at any station or online, even if no "
        "money was lost.",
    ),
    Localized(
        "เบอร์ใหม่โทรมาพูดเรื่องเดิม ไม่ต้องรับ ถ้าโอนเงินหรือบอกรหัสไปแล้ว โทรธนาคารหรือ 1441 ก่อนเรื่องเบอร์ค่ะ",
        "If a new number calls about the same, do not answer. Sent money or gave a code? Your bank "
        "or 1441 comes before the number.",
    ),
)
NUMBER_BESIDE = Localized(
    "บล็อกเบอร์นั้นได้ จดเบอร์ วัน เวลาไว้ก่อน แล้วแจ้งค่ายมือถือหรือ กสทช. 1200 และบอกตำรวจตอนแจ้งความ",
    "Note the number, day and time, block it, and report it to your operator or NBTC, 1200, and "
    "tell the police.",
)
CALL_1200_LABEL = Localized("โทร กสทช. 1200", "Call NBTC 1200")
CALLS_AGAIN = Localized(
    "ไม่ต้องรับค่ะ จดเบอร์ไว้ แล้วบล็อกได้เลย เบอร์ใหม่ที่ไม่รู้จักก็ไม่ต้องรับ อยากรู้ว่าจริงไหม หาเบอร์ทางการโทรถามเอง",
    "Do not answer, block them; note the number first. Answer no new unknown number either. To "
    "check, call the office on a number that you looked up yourself.",
)
APP_WANTED = Localized(
    "อย่าลงแอปที่เขาให้ลง อย่าแชร์หน้าจอค่ะ ถ้าลงไปแล้ว ปิดเน็ตหรือปิดเครื่องเดี๋ยวนี้ แล้วยืมเครื่องอื่นโทรธนาคารของคุณ",
    "Do not install their app, share no screen. Installed it? Turn off the internet or the phone "
    "now, and call your bank from another one.",
)
APP_AGAIN = Localized(
    "ปิดเน็ตหรือปิดเครื่องเดี๋ยวนี้ค่ะ แล้วยืมเครื่องอื่นโทรธนาคารของคุณ ไม่ติด โทร 1441",
    "Turn off the internet or the phone now, and call your bank from another one; 1441 if it does "
    "not answer.",
)
THREATENED = Localized(
    "ขู่ก็วางได้เลยค่ะ แล้วโทรโรงพักถามเอง ตำรวจจริงส่งหมายเป็นหนังสือ อย่าโอน อย่าบอกรหัส",
    "Hang up, whatever they threaten, and ask a police station yourself. Real police send a "
    "summons on paper. Do not pay, give no code.",
)
WHO_CALLS_TITLE = Localized("มีคนโทรหรือทักมาอยู่ไหมคะ", "Is somebody calling or writing to you now?")
WHO_CALLS = Localized(
    "ถ้าใช่ วางสายได้เลย ไม่ต้องเกรงใจ อย่าโอน อย่าบอกรหัส อย่าลงแอป ถ้าไม่ใช่ เลือกข้างล่าง หรือเล่ามาสั้น ๆ ค่ะ",
    "If so, hang up; you owe nobody an answer. Pay nothing, give no code, install nothing. If "
    "not, choose below, or tell me in a few words.",
)
# Found for such words by chance
NOT_OF_CALLERS = frozenset({"about-bot"})

# Who does not hear

WITHOUT_TITLE = Localized("ไม่ต้องโทรเองค่ะ มีทางอื่น", "You need not call yourself")
WITHOUT_PARAGRAPHS = (
    Localized(
        "อย่าโอนเพิ่ม แล้วไปสาขาธนาคารที่ใช้โอน ธนาคารปิดแล้ว ไปโรงพักที่ใกล้ที่สุด ที่ไหนก็ได้ ไปตอนนี้เลย",
        "Send no more. Go to a branch of the bank that you paid from, or if it is closed to the "
        "nearest police station, any of them, now.",
    ),
    Localized(
        "มีคนอยู่ใกล้ ยื่นหน้านี้ให้เขา ให้เขาโทรธนาคารของคุณหรือ 1441 เบอร์ไหนติดก่อน ใช้เบอร์นั้น ไม่ต้องบอกรหัสกับใคร",
        "Is somebody near you? Show them this page and let them call your bank or 1441, whichever "
        "answers first. Tell nobody your codes.",
    ),
)
WITHOUT_STEPS = (
    Localized(
        'ยื่นให้เขาอ่าน: "ฉันไม่ได้ยินเสียง ถูกหลอกเอาเงินไป ขอระงับบัญชีปลายทาง ขอเขียนคุยกัน"',
        'Show them: "I do not hear. I was cheated of money. Please freeze the receiving account. '
        'Please write."',
    ),
    Localized(
        "เอาบัตรประชาชน สลิป และแชตไปด้วย ให้เห็นเวลา ยอดเงิน และบัญชีปลายทาง",
        "Bring your ID, the slip and the chat, with the time, the amount and the account",
    ),
    Localized(
        "แจ้งความออนไลน์พิมพ์เองได้ ที่ thaipoliceonline.go.th",
        "You can report to the police in writing at thaipoliceonline.go.th",
    ),
)
WITHOUT_NOTE = Localized("ถามอะไร พิมพ์ที่นี่ได้ตลอดค่ะ", "Type here whatever you want to ask.")
DO_GO = Localized(
    "ไม่ต้องโทรค่ะ ไม่มีใครโทรให้ก็ไปสาขาธนาคารที่ใกล้ที่สุด ธนาคารปิดแล้ว ไปโรงพักที่ใกล้ที่สุด ยื่นให้เขาอ่าน "
    '"ฉันไม่ได้ยินเสียง ถูกหลอกเอาเงินไป ขอระงับบัญชี" เอาบัตรประชาชนกับสลิปไปด้วย',
    "No call is needed: go to the nearest branch of your bank, or if it is closed to the nearest "
    'police station. Show them: "I do not hear. I was cheated of money. Please block the '
    'account." Bring your ID and the slip.',
)
HEARD = Localized(
    "รับทราบค่ะ พิมพ์คุยกันที่นี่ได้ทุกเรื่อง ไม่ต้องโทร ถามได้ ร้องเรียนได้ "
    "โดนหลอกเอาเงินไป พิมพ์บอกได้เลย จะบอกทางที่ไม่ต้องโทรให้",
    "Understood. Everything can be done here in writing, with no call: ask, or complain. If you "
    "were cheated of money, tell me, and I name ways without a telephone.",
)
LIFE = Localized(
    "ไม่ต้องโทรเองนะคะ ยื่นมือถือให้คนที่อยู่ใกล้ที่สุดโทรให้ หรือไปห้องฉุกเฉินของโรงพยาบาลที่ใกล้ที่สุด",
    "You need not call yourself: hand the phone to the person nearest to you, or go to the nearest "
    "hospital's emergency room.",
)
