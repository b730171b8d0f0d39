"""Texts for an input that is no answer, and the words by which one is recognised: content."""

from handlers.texts.i18n import Localized, english_of

# Keys side by side, as a hand passes over them.
KEYBOARD_ROWS = (
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "ๆไำพะัีรนยบล", "ฟหกดเ้่าสวง", "ผปแอิืทมใฝ",
)  # fmt: skip
THAI_HOME_ROW = "ฟหกดเ้่าสวง"
PUNCTUATION = ".,-_/!?…*+= ๆฯ"
FEW_KEYS = frozenset(("asd", "qwe", "zxc", "ฟหก", "กดห", "หกด", "กขค", "abc", "xxx"))


def once_more(example: str, *, may_pass: bool) -> str:
    """Prompt after keys pressed at random, with an example."""
    like_this = f" เช่น {example}" if example else ""
    for_example = f" For example: {english_of(example)}." if example else ""
    skip = " ถ้าไม่มีหรือไม่รู้ กด ข้าม ได้เลย" if may_pass else ""
    or_skip = " None, or not known? Tap Skip." if may_pass else ""
    return Localized(
        f"ข้อความนี้อ่านไม่ออกค่ะ ช่วยพิมพ์อีกครั้งนะคะ{like_this}{skip}",
        f"I cannot read this. Once more, please.{for_example}{or_skip}",
    )


def needs_number(example: str) -> str:
    """Prompt after text without a digit where a number is asked for."""
    return Localized(
        f"ข้อนี้ขอเป็นเลขค่ะ เช่น {example} ถ้าไม่มีหรือไม่รู้ กด ข้าม ได้เลย",
        f"A number, please. For example: {example}. None, or not known? Tap Skip.",
    )


NEEDS_NAME = Localized(
    "ขอชื่อกับนามสกุลของคุณค่ะ เช่น สมหญิง ใจดี ถ้าที่พิมพ์มาคือชื่อแล้ว พิมพ์ซ้ำอีกครั้งได้เลยนะคะ",
    "Your first and last name, please. For example Somying Jaidee. If that was your name, type it "
    "once more.",
)
LEFT_OUT = Localized(
    "ข้อนี้เว้นไว้ก่อนนะคะ ใส่ทีหลังได้ตอนตรวจดูก่อนส่ง",
    "Left out for now. You can add it when you check before sending.",
)

LEFT_AS_IT_IS = Localized(
    "ข้อนี้ใช้คำตอบเดิมไว้ก่อนนะคะ แก้ทีหลังได้ตอนตรวจดูก่อนส่ง",
    "The answer you gave before stays. You can change it when you check before sending.",
)
PAUSED_AS_MISSED = Localized(
    "ขอโทษนะคะ รู้ทันอ่านข้อนี้ไม่ออก พักเรื่องไว้ให้ก่อน คำตอบก่อนหน้ายังอยู่ครบ 7 วัน ให้เจ้าหน้าที่ช่วยต่อได้ "
    "โทร 1166 หรือกด คุยกับเจ้าหน้าที่ พร้อมตอบเองเมื่อไร กด ทำต่อ",
    "Sorry, I could not read this one. Your complaint is kept for 7 days. An officer can help: "
    "call 1166, or tap Talk to an officer. Ready to answer it yourself? Tap Continue.",
)


def not_understood_again(example: str, *, may_choose: bool, may_pass: bool) -> str:
    """Prompt after a second answer that was not understood, in other words than the first."""
    shown = Localized("พิมพ์สั้น ๆ ก็พอค่ะ", "A short word will do.")
    if may_choose:
        shown = Localized(
            "ไม่ต้องตรงเป๊ะค่ะ เลือกข้อที่ใกล้ที่สุดก็พอ", "It need not fit exactly; the nearest one will do."
        )
    elif example:
        shown = Localized(
            f"พิมพ์แค่แบบนี้ก็พอค่ะ: {example}", f"Just this will do: {english_of(example)}."
        )
    skip = Localized("กด ข้าม หรือโทร 1166", "Tap Skip, or call 1166;")
    call = skip if may_pass else Localized("โทร 1166", "Call 1166;")
    return Localized(
        f"{shown} ถ้าไม่แน่ใจ {call} ให้เจ้าหน้าที่ช่วยได้ คำตอบก่อนหน้ายังอยู่ครบ",
        f"{shown.english} Not sure? {call.english} an officer helps. Your answers are kept.",
    )


NO_PICTURE_NEEDED = Localized(
    "ไม่มีรูปตอนนี้ก็ไม่เป็นไรค่ะ กด ข้าม แล้วส่งทีหลังก็ได้ หรือโทร 1166 ให้เจ้าหน้าที่ช่วย คำตอบก่อนหน้ายังอยู่ครบ",
    "No picture now is all right. Tap Skip and send it later, or call 1166; an officer helps. Your "
    "answers are kept.",
)
NO_HURRY = Localized(
    "ไม่ต้องรีบนะคะ กด หยุดไว้ก่อน แล้วค่อยกลับมาทำต่อก็ได้ หรือให้เจ้าหน้าที่ช่วยทางโทรศัพท์ 1166",
    "Take your time. Tap Stop for now and come back, or let an officer help: call 1166.",
)

# Anger, in the middle of a form

ANGER_WORDS = (
    "ถามเยอะ", "ถามอะไรเยอะ", "ถามนักหนา", "ถามอะไรนัก", "ถามซ้ำ", "ถามไรเยอะ", "ถามไปทำไม",
    "จะถามอีก", "ถามอยู่ได้",
    "อีกกี่ข้อ", "นานจัง", "เยอะจัง", "เยอะไป", "เยอะเกิน", "เยอะขนาดนี้", "น่ารำคาญ", "รำคาญ", "น่าเบื่อ",
    "โมโห",
    "หงุดหงิด", "ประสาท", "ไร้สาระ", "เสียเวลา", "ไม่ช่วยอะไร", "จะช่วยไหม", "จะช่วยมั้ย", "ช่วยได้จริง",
    "บอกไปแล้ว",
    "ตอบไปแล้ว", "พิมพ์ไปแล้ว", "เล่าไปแล้ว",
    "many questions", "stupid", "useless", "i told you", "i already told",
)  # fmt: skip
ANGRY = Localized(
    "เข้าใจค่ะ น่าหงุดหงิดจริง ๆ ถามเท่าที่เจ้าหน้าที่ต้องใช้ช่วยคุณ คำตอบก่อนหน้ายังอยู่ครบ ไปต่อข้อเดิมนะคะ",
    "I understand; this is tiring. I ask only what the officer needs. Your answers are kept.",
)

ANGRY_AT_CONSENT = Localized(
    "เข้าใจค่ะ น่าหงุดหงิดจริง ๆ ยังไม่ได้เก็บอะไรไว้ ถามเท่าที่เจ้าหน้าที่ต้องใช้ช่วยคุณ หรือโทรเล่าที่ 1166 ก็ได้ค่ะ",
    "I understand; this is tiring. Nothing is kept yet. I ask only what the officer needs, or call "
    "1166.",
)
# Of who has sent a complaint before, which is kept.
ANGRY_AT_NEXT = Localized(
    "เข้าใจค่ะ น่าหงุดหงิดจริง ๆ เรื่องที่ส่งแล้วยังอยู่ครบ เรื่องใหม่ถามเท่าที่เจ้าหน้าที่ต้องใช้ช่วยคุณ หรือโทรเล่าที่ 1166 ก็ได้ค่ะ",
    "I understand; this is tiring. What you sent before stays. For the new matter I ask only what "
    "the officer needs, or call 1166.",
)
VOICE_AT_CONSENT = Localized(
    "ขอโทษค่ะ รู้ทันฟังเสียงไม่ได้ กด ยินยอม เริ่มเลย แล้วพิมพ์สั้น ๆ หรือกดไมค์บนแป้นพิมพ์ให้พิมพ์แทน หรือโทร 1166 ก็ได้",
    "Sorry, I cannot listen to voice messages. Tap I agree, start, and type a few words, or call "
    "1166.",
)

# What is no text, in the middle of a form

FORM_VOICE = Localized(
    "ขอโทษค่ะ รู้ทันฟังเสียงไม่ได้ ข้อนี้พิมพ์สั้น ๆ หรือกดปุ่มได้เลย หรือกดไมค์บนแป้นพิมพ์ให้พิมพ์แทน คำตอบก่อนหน้ายังอยู่ครบ",
    "Sorry, I cannot listen to voice messages. A short word or a button will do; the microphone "
    "on your keyboard can type for you. Your answers are kept.",
)

# The number that a bank or the police gave

CASE_NUMBER_WORDS = (
    "ให้เลข", "ได้เลข", "เลขเคส", "เลข case", "case id", "case number", "เคสไอดี", "เคส id",
    "เลขรับแจ้ง", "เลขที่รับแจ้ง",
    "เลขคดี", "รหัสเคส", "หมายเลขเคส", "เลขแจ้งความ", "gave me number", "gave me a number",
)  # fmt: skip
OF_POLICE_WORDS = ("ตำรวจ", "แจ้งความ", "โรงพัก", "สถานี", "เลขคดี", "รับแจ้ง", "police")
CASE_NUMBER_LABEL = "เลขเคสจากธนาคารหรือตำรวจ (ตามที่ผู้ร้องพิมพ์)"
CASE_NUMBER_FROM_BEFORE = Localized(
    "เลขเคสที่บอกไว้ก่อนหน้า จะใส่ในเรื่องให้ค่ะ ไม่ต้องพิมพ์ซ้ำ",
    "The case number that you told before goes into your story. No need to type it again.",
)
MONEY_WHEN = Localized(
    "รับปากไม่ได้ค่ะ ว่าจะได้คืนไหม หรือได้วันไหน ส่งเรื่องแล้ว เจ้าหน้าที่ช่วยตามกับร้านให้ "
    "ถ้าเพิ่งโอนและคิดว่าถูกหลอก โทรธนาคารหรือ 1441 ก่อนเลย",
    "Nobody can promise that it comes back, or when. Once it is sent, officers take it up with the "
    "shop. Just paid and think it is a scam? Call your bank or 1441 first.",
)
REPROACH_KEPT = Localized(
    "เข้าใจค่ะ น่าหงุดหงิดจริง ๆ เขียนเพิ่มไว้ในเรื่องให้แล้วนะคะ",
    "I see, that is upsetting. I added it to your story.",
)
CASE_NUMBER_KEPT = Localized(
    "จดเลขนี้ไว้ในเรื่องที่เล่าแล้วค่ะ เจ้าหน้าที่จะเห็นด้วย ไปต่อข้อเดิมนะคะ",
    "Your story has this number now, and the officer sees it. Back to the question.",
)

# A wish that the form has no name for

PUNISH_WORDS = (
    "ปิดร้าน", "ปิดเพจ", "ปิดบัญชีร้าน", "ปิดกิจการ", "สั่งปิด", "จับ", "ติดคุก", "ดำเนินคดี", "เอาผิด",
    "เอาเรื่อง", "ลงโทษ", "แบล็คลิสต์", "แบล็กลิสต์", "ขึ้นบัญชีดำ", "ประจาน", "close the shop",
    "shut down", "shut it down", "arrest", "punish", "jail",
)  # fmt: skip
WISH_BEGINNINGS = ("อยาก", "ขอให้", "ต้องการ", "ให้ร้าน", "ให้เขา", "ให้เค้า", "i want", "i would like")
WISH_LABEL = "อยากให้ช่วย (ตามที่ผู้ร้องพิมพ์)"

# A crook has the money

CALL_FIRST_TITLE = Localized(
    "โทร 1441 หรือธนาคารก่อนกรอกต่อนะคะ", "Call 1441 or your bank before you go on"
)
CALL_FIRST_IF_LATELY_TITLE = Localized(
    "ถ้าเพิ่งจ่ายไป โทร 1441 หรือธนาคารก่อนกรอกต่อนะคะ",
    "If you paid just now, call 1441 or your bank before you go on",
)
CALL_FIRST = Localized(
    "บอกว่าถูกหลอกโอนเงิน ขอระงับบัญชีปลายทาง โทรได้ตลอด 24 ชั่วโมง เบอร์ไหนติดก่อน ใช้เบอร์นั้น",
    "Say that you were cheated and ask them to hold the account. 24 hours a day, whichever answers "
    "first.",
)
OWN_BANK_FIRST_TITLE = Localized(
    "โทรธนาคารของคุณก่อนกรอกต่อนะคะ", "Call your own bank before you go on"
)
OWN_BANK_FIRST = Localized(
    "ถ้าบอกรหัสหรือข้อมูลบัตรไปแล้ว หรือเงินออกเอง ขอให้ธนาคารระงับบัญชีและบัตรของคุณ ธนาคารไม่ติด โทร 1441",
    "If you gave away a code or card data, or money left by itself, ask your bank to block your "
    "account and card. If it does not answer, call 1441.",
)
CALL_FIRST_NOTE = Localized("โทรเสร็จแล้วค่อยกลับมาทำต่อได้ค่ะ", "You can go on after the call.")


WHICH_ACCOUNT = Localized(
    "บัญชีไหนคะ กดเลือกได้เลย ถ้าจำไม่ได้ กดข้าม ทั้งสองบัญชีจดไว้ในเรื่องแล้วค่ะ",
    "Which account is it? Tap it, or skip; both are noted in your story.",
)


def estimated(amount: str) -> str:
    """Note in the story that an amount was not sure."""
    return f"(ยอด {amount} เป็นยอดประมาณ ตามที่จำได้ตอนกรอก)"


def contacted_by(text: str) -> str:
    """Note in the story of all ways of contact, of which the first is the answer."""
    return f"ติดต่อมาทาง: {text}"


def wished(text: str) -> str:
    """Note in the story of a wish that the form has no option for."""
    return f"{WISH_LABEL}: {text}"


def wish_kept(chosen: str) -> str:
    """Confirmation that the wish is noted; `chosen` are the form's options beside it, if any."""
    kept, kept_english = (
        "เข้าใจค่ะ จดไว้ในเรื่องแล้ว เจ้าหน้าที่จะเห็น",
        "I understand. Your story has it now.",
    )
    if not chosen:
        return Localized(
            f"{kept} อยากได้ข้อไหนด้วย กดเลือกได้เลยค่ะ ไม่มีข้อที่ตรง กด ข้าม",
            f"{kept_english} Want one of these too? Choose it. None fits? Tap Skip.",
        )
    return Localized(
        f"{kept} เลือก {chosen} ไว้ให้แล้ว อยากได้อย่างอื่นด้วย เลือกเพิ่มได้ ครบแล้วกด พอแล้ว ไปต่อ",
        f"{kept_english} {english_of(chosen)} is chosen. Want more, too? Choose it, then tap "
        "Done, go on.",
    )


# More was sent at once than is kept

OVERFLOW = Localized(
    "คุณส่งมาหลายข้อความเร็วกว่าที่อ่านทันค่ะ อ่านและตอบถึงข้อความก่อนหน้านี้แล้ว และคำตอบในคำร้องยังอยู่ครบ "
    "แต่ข้อความล่าสุดยังไม่ได้อ่าน ขอโทษด้วยนะคะ พิมพ์เรื่องที่สำคัญมาใหม่อีกครั้งได้เลยค่ะ เรื่องด่วนโทร 1441 หรือ 191",
    "You sent more messages than I could take at once. I read and answered the earlier ones, and "
    "all answers in your complaint are kept. Your latest messages were not read, sorry. Please "
    "send what matters again. If it is urgent, call 1441 or 191.",
)
