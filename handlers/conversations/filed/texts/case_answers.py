"""Texts for answers to questions about a complaint that was sent: content."""

from handlers.texts.i18n import Localized, english_of

MONEY_TITLE = Localized("เรื่องเงินคืน", "About the money")
NO_PROMISE = Localized(
    "รับปากไม่ได้ค่ะ ว่าจะได้คืนไหม หรือได้วันไหน", "Nobody can promise that it comes back, or when."
)
MEANWHILE = Localized(
    "ระหว่างนี้ เก็บสลิป แชต และพัสดุไว้ มีหลักฐานใหม่กด เพิ่มหลักฐาน จะทวงร้านเองด้วยก็ได้ กด จดหมายพร้อมส่ง "
    "ร้านคืนเงินแล้ว บอกที่นี่ได้เลยค่ะ",
    "Meanwhile keep slips, chats and the parcel. New evidence? Tap Add evidence. You may also ask "
    "the shop yourself: tap Letters to send. Got your money? Tell me here.",
)
WAITING_TITLE = Localized("ขอโทษที่ทำให้รอนะคะ", "Sorry for the wait")
YOUR_PHONE_ROW = Localized("เบอร์ที่ให้ไว้", "The number you gave")
PHONE_WRONG = Localized("เบอร์ผิด พิมพ์เบอร์ที่ถูกมาได้เลยค่ะ", "Is the number wrong? Type the right one.")

BLAME_TITLE = Localized("ไม่ใช่ความผิดของคุณนะคะ", "It is not your fault")
BLAME_PARAGRAPHS = (
    Localized(
        "เรื่องแบบนี้เกิดได้กับทุกคนค่ะ คนที่ผิดคือคนที่ทำกับคุณ คุณแจ้งเรื่องไว้แล้ว นั่นคือสิ่งที่ถูก",
        "This can happen to anybody. Who did it to you is to blame. You filed it: that is right.",
    ),
    Localized(
        "เล่าให้คนใกล้ตัวฟังตรง ๆ ได้ค่ะ ว่าเกิดอะไรขึ้น และแจ้งเรื่องแล้ว อยากมีคนรับฟัง โทร 1323 ได้ตลอด",
        "Tell those close to you plainly what happened, and that it is filed. To be listened to, "
        "call 1323 at any time.",
    ),
)

WEARY_TITLE = Localized("เหนื่อยใจน่าดูเลยนะคะ", "That is hard on you")
WEARY_PARAGRAPHS = (
    Localized(
        "เรื่องของคุณส่งแล้ว ไม่ต้องแบกคนเดียวค่ะ มีอะไรเพิ่มพิมพ์มาได้เลย อยากมีคนรับฟัง โทร 1323 ได้ตลอด",
        "Your complaint is sent: you need not carry it alone. Anything more? Type it here. To be "
        "listened to, call 1323 at any time.",
    ),
)

OFFER_TITLE = Localized("รับหรือไม่รับ คุณเป็นคนเลือกค่ะ", "To take it or not is yours to decide")
OFFER_PARAGRAPHS = (
    Localized(
        "ไม่ต้องรีบตอบร้าน ขอให้ร้านเขียนในแชตว่าจะคืนเท่าไร วันไหน แล้วแคปไว้",
        "No need to hurry. Let the shop write how much it gives back, and when; keep a picture.",
    ),
    Localized(
        "อยากปรึกษา หรือให้ช่วยคุยกับร้าน กด คุยกับเจ้าหน้าที่ หรือโทร 1166 แล้วบอกเลขรับเรื่อง อยากให้จดข้อเสนอไว้ พิมพ์ "
        "เพิ่มว่า แล้วตามด้วยที่ร้านบอก",
        "To ask, or to have us talk to the shop, tap Talk to an officer, or call 1166 and say your "
        "number. To note the offer, type: want to add, and what the shop said.",
    ),
)

NOTED = Localized(
    "ที่ยืนยันแล้วอยู่ในเรื่องค่ะ ดูได้ที่ประวัติข้างล่าง", "What you confirmed is in your complaint: see below."
)


def waits_for_a_yes(labels: str) -> str:
    """Note that what these labels name is not written down until it is confirmed."""
    return Localized(
        f"ยังไม่ได้ลงเรื่องค่ะ รอคุณยืนยัน: {labels}",
        f"Not in your complaint yet. It waits for your yes: {english_of(labels)}",
    )


def ways(office_hours: str) -> str:
    """The ways to reach somebody."""
    return Localized(
        f"ไม่อยากรอ กด คุยกับเจ้าหน้าที่ ให้โทรกลับ หรือโทร 1166 ({office_hours}) แล้วบอกเลขรับเรื่อง",
        f"Tap Talk to an officer to be called, or call 1166 ({english_of(office_hours)}) and say "
        "your number.",
    )


def is_past(day: str) -> str:
    """Note that the day by which the office usually calls has gone by."""
    return Localized(f"เลย {day} แล้ว โทร 1166 ได้เลยค่ะ", f"{english_of(day)} is past: call 1166")


def others_file(number: str) -> str:
    """Reply that another person files in a chat of one's own."""
    return Localized(
        "ได้ค่ะ ให้เขาทักรู้ทันจาก LINE ของเขาเอง แล้วพิมพ์ ร้องเรียน บอกชื่อร้านเดียวกันไว้ด้วย "
        f"เรื่อง {number} ของคุณอยู่เหมือนเดิม",
        "Yes: in their own LINE chat with us they type Complaint, and name the same shop. "
        f"{number} stays as it is.",
    )


def one_shop_each(numbers: str) -> str:
    """Reply that each shop is a complaint of its own."""
    return Localized(
        f"หนึ่งเรื่องต่อหนึ่งร้านค่ะ ร้านอื่นแจ้งเป็นเรื่องใหม่ ชื่อและเบอร์ที่เคยให้กดใช้ได้เลย {numbers} ยังอยู่เหมือนเดิม",
        f"One complaint for each shop: file the other one separately. {numbers} stays as it is.",
    )


def is_sent(number: str) -> str:
    """Reply to who wants to send what is sent."""
    return Localized(
        f"ส่งแล้วค่ะ เรื่อง {number} อยู่กับเจ้าหน้าที่ ไม่ต้องส่งอีก ถ้าเป็นเรื่องอื่น แจ้งเป็นเรื่องใหม่ได้เลย",
        f"It is sent: {number} is with our officers. Is it another matter? File it separately.",
    )


def welcome(number: str) -> str:
    """Reply to somebody who says thank you."""
    return Localized(
        f"ยินดีค่ะ เลขรับเรื่อง {number} เก็บไว้นะคะ", f"You are welcome. Keep your number: {number}"
    )


def of_contact(wish: str) -> str:
    """Reply about the contact: the wish that officers see, or how to tell one."""
    if wish:
        return Localized(
            f"เข้าใจค่ะ เรื่องนี้จดไว้ว่า {wish} เจ้าหน้าที่เห็นก่อนติดต่อค่ะ อยากเปลี่ยน พิมพ์บอกได้เลย",
            f"I see. It is noted: {wish}. Officers see it before they reach you.",
        )
    return Localized(
        "เข้าใจค่ะ เจ้าหน้าที่ติดต่อตามเบอร์ที่ให้ไว้ ไม่อยากให้โทรหาใคร พิมพ์บอกได้เลย เช่น อย่าโทรหาแม่ "
        "จะจดไว้ให้เจ้าหน้าที่เห็นค่ะ",
        "I see. Officers use the number you gave. If somebody must not be called, tell me, for "
        "example: do not call my mother. They will see it.",
    )
