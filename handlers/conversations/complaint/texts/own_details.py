"""Answers to what is said instead of one's own name, telephone, province or e-mail: content."""

from handlers.conversations.complaint.texts import representative
from handlers.nlu.lexicon import representatives
from handlers.texts.i18n import Localized, english_of

# Who sees the name, and what is not possible without it
NAME_IS_SEEN = Localized(
    "ชื่อเข้ารหัสไว้ค่ะ เปิดดูได้เฉพาะเจ้าหน้าที่ที่รับผิดชอบ ตอนส่งเรื่อง ร้านยังไม่รู้ ถ้าถึงขั้นไกล่เกลี่ย ต้องแจ้งร้านว่าใครร้อง",
    "Your name is encrypted; only the officers in charge can open it. The shop does not know when "
    "you send it. If it comes to mediation, the shop is told who complains.",
)
OWN_NAME_IS_MEANT = Localized(
    "ข้อนี้ถามชื่อของคุณเองค่ะ ไม่ใช่ชื่อร้าน พิมพ์ชื่อกับนามสกุลของคุณได้เลย",
    "This asks for your own name, not the shop's. Just type your first and last name.",
)
# Whose own name would be forgotten? Mostly the shop's is meant.
FORGETS = (
    r"(?:จำ|นึก)[^\s]{0,14}(?:ไม่|บ่)(?:ได้|ออก|ค่อยได้)|ไม่(?:รู้|ทราบ|แน่ใจ)|ลืม|"
    r"(?i:forg[eo]t|don'?t (?:know|remember))"
)
NAME_IS_NEEDED = Localized(
    "ไม่มีชื่อ ส่งเรื่องที่นี่ไม่ได้ค่ะ เพราะเรื่องที่ไม่ลงชื่อ สคบ. ไม่รับพิจารณาหรือยุติได้ ถ้ากังวล โทรปรึกษา 1166 ก่อน "
    "หรือแจ้งเบาะแสแทน",
    "It cannot be sent here without a name: OCPB may refuse or end a complaint without one. "
    "Worried? Ask 1166 first, or give a tip instead.",
)
STILL_NO_NAME = Localized(
    "ยังไม่ต้องรีบบอกก็ได้ค่ะ กด หยุดไว้ก่อน เก็บที่กรอกไว้ 7 วัน โทรปรึกษา 1166 ก่อน หรือแจ้งเบาะแสแทน",
    "No hurry: tap Stop for now, your answers are kept for 7 days. Ask 1166 first, or give a tip.",
)
IF_THREATENED = Localized("ถ้าถูกขู่ทำร้าย โทร 191", "If you are threatened, call 191.")
NO_LAST_NAME = Localized(
    "ไม่มีนามสกุลก็แจ้งได้ค่ะ พิมพ์ชื่อที่ใช้จริงอย่างเดียวได้เลย",
    "No last name is needed. Just type the name that you really use.",
)
LAST_NAME_LATER = Localized(
    "พิมพ์ชื่อจริงอย่างเดียวก่อนก็ได้ค่ะ เจ้าหน้าที่อาจถามนามสกุลตอนติดต่อ",
    "Just your first name will do for now. The officer may ask for the last name later.",
)

# Without a telephone
OR_NO_CALL = Localized(
    "หรือให้เบอร์ไว้ แล้วพิมพ์ว่า อย่าโทร ทักไลน์ก่อน เจ้าหน้าที่จะเห็นค่ะ",
    "Or give it and type: do not call, write on LINE. The officer sees that.",
)
WITHOUT_NUMBER_LABEL = Localized("ไม่ให้เบอร์ ใช้ LINE", "Leave it out, use LINE")
AGREES = ("เอาแบบนี้", "แบบนี้ก็ได้", "แบบนี้แหละ", "ตามนั้น", "เอาตามนั้น", "ยืนยัน", "ไม่เป็นไร")

# Questions
SHOPS = ("ร้าน", "เพจ", "คนขาย", "แม่ค้า", "พ่อค้า", "เขา", "เค้า", "คนโกง", "shop", "seller")
PURPOSES = {
    "name": Localized(
        "ให้เจ้าหน้าที่รู้ว่าเป็นเรื่องของใคร และติดต่อถูกคนค่ะ ไม่ใช้โฆษณา",
        "So that officers know whose complaint it is, and reach you. Never for advertising.",
    ),
    "phone": Localized(
        "ให้เจ้าหน้าที่โทรกลับเรื่องนี้ค่ะ ไม่ใช้โฆษณา ไม่อยากให้ก็แจ้งได้ พิมพ์ว่า ไม่ให้เบอร์",
        "For officers to call you about this. Never for advertising. If you prefer not to, type: "
        "I do not want to give my number.",
    ),
    "province": Localized(
        "ให้เรื่องไปถึงหน่วยงานในพื้นที่ของคุณค่ะ ไม่ถามบ้านเลขที่ ไม่อยากบอก กดข้ามได้",
        "To reach the right office near you. No street is asked. You may tap Skip.",
    ),
    "email": Localized(
        "ไว้ให้เจ้าหน้าที่ติดต่อได้อีกทางค่ะ ไม่มีหรือไม่อยากให้ กดข้ามได้",
        "Another way for officers to reach you. You may tap Skip.",
    ),
}
TO_FIND_SELLER = Localized(
    "ให้เจ้าหน้าที่หาร้านและติดต่อถูกคนค่ะ ไม่เอาชื่อไปลงที่ไหน ไม่รู้หรือไม่มี กดข้ามได้",
    "So that officers find the seller. It is published nowhere. Not known? Tap Skip.",
)
TO_HELP_WITH_MONEY = Localized(
    "ให้เจ้าหน้าที่รู้ว่าช่วยตามเรื่องเงินทางไหนได้ค่ะ ไม่ขอรหัสหรือเลขบัตร บอกเท่าที่รู้ก็พอ",
    "So that officers see how to help about the money. No code or card number is asked. Say what "
    "you know.",
)
TO_HELP = Localized(
    "ให้เจ้าหน้าที่เข้าใจเรื่องและช่วยได้ตรงจุดค่ะ ไม่ใช้โฆษณา บอกเท่าที่รู้ก็พอ",
    "So that officers understand what happened and can help. Never for advertising. Say what you "
    "know.",
)
SEEN = Localized(
    "เปิดดูได้เฉพาะเจ้าหน้าที่ที่รับผิดชอบค่ะ ถ้าส่งต่อ หน่วยงานที่ดูแลเรื่องนี้เห็นด้วย กังวลเรื่องใคร บอกเจ้าหน้าที่ได้เลย",
    "Only the officers in charge can open it, and the office it is passed on to. Worried about "
    "somebody? Tell the officer.",
)
REAL_NAME = Localized(
    "ขอชื่อจริงที่ใช้ตอนนี้ค่ะ ชื่อเล่น ชื่อในเฟซ หรือชื่ออื่นใช้แทนไม่ได้ เรื่องที่ไม่ลงชื่อ สคบ. ไม่รับพิจารณาหรือยุติได้ "
    "ไม่ถามเลขบัตรค่ะ",
    "Your real name, please; a nickname or an account's name will not do, as OCPB may refuse a "
    "complaint without a name. No card number is asked.",
)
MONASTIC_NAME = Localized(
    "ถ้าบวชอยู่ พิมพ์ชื่อกับฉายามาก่อนได้ค่ะ ต้องใช้ชื่อกับนามสกุลตามบัตรด้วยไหม รู้ทันยังยืนยันไม่ได้ เจ้าหน้าที่อาจถามเพิ่ม "
    "หรือโทรถาม 1166 ก่อนก็ได้ ถ้าไม่ได้บวช ขอชื่อจริงค่ะ",
    "If you are ordained, type your name and monastic name for now. Whether the name on your card "
    "is needed as well cannot be confirmed here: an officer may ask, or call 1166. Otherwise your "
    "real name, please.",
)
ACCOUNT_NAME = Localized(
    "ใส่ชื่อจริงของคุณค่ะ ไม่ใช่ชื่อเจ้าของบัญชีที่รับเงิน ต้องตรงกับบัญชีที่โอนออกไหม รู้ทันยังยืนยันไม่ได้ "
    "ถ้าโอนจากบัญชีคนอื่น บอกไว้ในเรื่อง เจ้าหน้าที่จะได้รู้ หรือโทรถาม 1166 ก่อนก็ได้",
    "Your own real name, not the one of who got the money. Whether it has to match the account you "
    "paid from cannot be confirmed here. If that is somebody else's, say so in your story, or ask "
    "1166 first.",
)
OTHER_LETTERS = Localized("ได้ค่ะ พิมพ์ชื่อเป็นภาษาอังกฤษได้เลย", "Yes, type your name in English.")
OTHER_LINE = Localized(
    "ได้ค่ะ เบอร์มือถือ เบอร์บ้าน หรือเบอร์ที่ทำงานก็ได้ ขอเบอร์ที่โทรแล้วเจอคุณ พิมพ์มาได้เลย",
    "Yes: a mobile, a home or a work number, as long as it reaches you. Just type it.",
)
FOREIGN_LINE = Localized(
    "ได้ค่ะ พิมพ์พร้อมเครื่องหมาย + นำหน้า จดไว้ให้เจ้าหน้าที่เห็น แล้วจะติดต่อทางแชตนี้",
    "Yes, with a + before it. The officer sees it, and writes to you in this chat.",
)
WHEN_CALLED = Localized(
    "ยังบอกวันไม่ได้ค่ะ เจ้าหน้าที่ตรวจเรื่องก่อน เกิน 15 วันแล้วยังไม่มีใครติดต่อ โทร 1166 "
    "อยากให้โทรช่วงไหน พิมพ์ต่อจากเบอร์ได้ เช่น โทรหลังห้าโมงเย็น",
    "No day can be promised: an officer checks it first. No contact within 15 days? Call 1166. You "
    "may say when to call beside your number.",
)
MEND_HERE = Localized("ไม่เป็นไรค่ะ พิมพ์ที่ถูกมาได้เลย", "No problem. Just type the right one.")
NOT_NEEDED = Localized("ข้อนี้ไม่บังคับค่ะ กดข้ามได้เลย", "Not required: you may tap Skip.")
LINE_INSTEAD = Localized(
    "ได้ค่ะ เจ้าหน้าที่เขียนในแชตนี้ได้อยู่แล้ว ข้อนี้กดข้ามได้เลย",
    "Yes: officers can write in this chat anyway. You may tap Skip.",
)
ABROAD = Localized(
    "ไม่ได้อยู่ไทย เว้นจังหวัดไว้ได้ค่ะ จดไว้ในเรื่องแล้ว",
    "Not in Thailand: the province is left out, and your story says so.",
)
MY_PROVINCE = Localized(
    "จังหวัดที่คุณอยู่ตอนนี้ค่ะ ไม่ใช่ของร้านหรือในบัตร ไม่อยากบอก กดข้ามได้",
    "The province where you live now, not the shop's. You may tap Skip.",
)
NOT_GIVEN_YET = Localized(
    "ในเรื่องนี้ยังไม่มีคำตอบข้อนี้ค่ะ ขอพิมพ์อีกครั้งนะคะ",
    "This complaint has no answer to it yet. Please type it once more.",
)
ASK_A_PERSON = Localized("อยากถามคน โทร 1166 ค่ะ", "To ask a person, call 1166.")
WHOSE_EMAIL = Localized(
    "ได้ค่ะ ขออีเมลที่คุณเปิดอ่านได้ ไม่มีก็กดข้าม", "Yes, one that you can read. None? Tap Skip."
)
WHOSE_NUMBER = Localized(
    "ขอเบอร์ที่เจ้าหน้าที่โทรแล้วได้คุยเรื่องนี้ค่ะ เบอร์คุณหรือคนใกล้ตัวก็ได้ ถ้าเป็นของคนอื่น พิมพ์ต่อว่าเบอร์ใคร เช่น เบอร์แม่",
    "A number where an officer can talk about this, yours or of somebody close. If it is not "
    "yours, add whose, such as: my mother's number.",
)


def without_number(reason: str) -> str:
    """Offer to do without a telephone number, and the limits of that."""
    without = representative.without(reason)
    return Localized(
        f"{without}เบอร์ก็แจ้งได้ค่ะ เจ้าหน้าที่จะเขียนมาในแชตนี้แทน ต้องเข้ามาดูเอง และโทรคุยหรือโทรนัดกันไม่ได้ "
        "ถ้าเอาแบบนี้ กดปุ่มด้านล่าง ถ้าให้ได้ พิมพ์เบอร์หรืออีเมลมาได้เลย อยากถามคนก่อน โทร 1166",
        "You can complain without a number. The officer then writes in this chat, so look here "
        "from time to time; they cannot call you. Is that what you want? Tap below. Or type a "
        "number or e-mail. To ask a person first, call 1166.",
    )


def whose_name(who: str) -> str:
    """Answer to the question whose name is to be given; `who` may be empty."""
    other = who or "คนที่เสียหาย"
    button = f" แล้วกด {acts_for(who)}" if who else " แล้วบอกว่าแจ้งแทนใคร"
    tap = ", then tap the button" if who else ", and say for whom you complain"
    return Localized(
        f"ใส่ชื่อคนที่เจ้าหน้าที่จะติดต่อค่ะ ถ้าคุณแจ้งแทน ใส่ชื่อคุณ{button} ถ้า{other}จะร้องเอง ใส่ชื่อ{other} "
        "ดำเนินเรื่องแทน อาจต้องมีหนังสือมอบอำนาจ ถาม 1166 ได้",
        f"The name of whom the officers will talk to. You act for another? Your name{tap}. If they "
        "complain themselves, their name. A letter of authority may be needed; ask 1166.",
    )


def acts_for(who: str) -> str:
    """Words that say for whom somebody files."""
    return f"{representatives.ACTS_FOR}{who}"


def noted(wish: str) -> str:
    """Confirmation of a note for the officers."""
    return Localized(f"จดไว้ให้เจ้าหน้าที่เห็นแล้ว: {wish}", f"Noted for the officers: {wish}")


def left_out(label: str) -> str:
    """Confirmation that a question is not answered."""
    return Localized(f"ได้ค่ะ ไม่ใส่{label}ก็ได้", f"Sure, without: {english_of(label)}.")


def seller_or_own(text: str) -> str:
    """Question whether a person's name is the seller's or that of who files."""
    shown = text[:200]
    return Localized(
        f"นี่เป็นชื่อร้านหรือคนขาย หรือชื่อของคุณเองคะ\n{shown}",
        f"Is this the seller's name, or your own?\n{shown}",
    )


def moved_to_own(number: str) -> Localized:
    """That a number noted as the shop's is one's own now."""
    return Localized(
        f"ย้าย {number} จากเบอร์ร้านมาเป็นเบอร์ของคุณแล้วค่ะ",
        f"{number} is your own number now, and not the shop's.",
    )


def no_more_the_shops(number: str) -> Localized:
    """That a number noted as the shop's was taken out."""
    return Localized(
        f"เอา {number} ออกจากเบอร์ร้านแล้วค่ะ", f"{number} is no longer noted as the shop's."
    )
