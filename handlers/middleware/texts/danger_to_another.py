"""Texts for who tells of danger to another person, until an expert has read them: content."""

from dataclasses import dataclass

from handlers.middleware.texts import danger
from handlers.texts.i18n import Localized

# The word by which the person is called, in English with "your".
_IN_ENGLISH = {
    "ลูก": "your child", "หลาน": "your grandchild", "นักเรียน": "your student", "เพื่อน": "your friend",
    "แม่": "your mother", "พ่อ": "your father",
    "แฟน": "your partner", "สามี": "your husband", "ภรรยา": "your wife", "ลูกน้อง": "your employee",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ToAnother:
    """The texts of a kind: the card, the line instead of the same card again, and the one to
    thanks."""

    title: Localized
    paragraphs: tuple[Localized, ...]
    again: Localized
    thanked: Localized

    def about(self, person: str) -> "ToAnother":
        """The same with the word for the person in it."""

        def said(text: Localized) -> Localized:
            return filled(text, person)

        return ToAnother(
            said(self.title),
            tuple(map(said, self.paragraphs)),
            said(self.again),
            said(self.thanked),
        )


def filled(text: Localized, person: str) -> Localized:
    """The text with the word for the person in it."""
    english = _IN_ENGLISH.get(person, "them")
    return Localized(text.replace("{who}", person), text.english.replace("{who}", english))


CRISIS = ToAnother(
    Localized("อยู่กับ{who}ไว้ก่อนนะคะ", "Stay with {who}"),
    (
        Localized(
            "ขอบคุณที่บอกค่ะ อย่าปล่อย{who}ไว้คนเดียว ฟังให้มาก อย่าเพิ่งดุหรือสอน เก็บยา ของมีคม และเชือกให้พ้นมือ",
            "Thank you for telling. Do not leave {who} alone. Listen, do not scold. Put medicine, "
            "blades and ropes out of reach.",
        ),
        Localized(
            "โทร 1323 สายด่วนสุขภาพจิต ตลอด 24 ชั่วโมง คุณโทรปรึกษาแทน{who}ได้ "
            "กำลังจะทำหรือทำไปแล้ว โทร 1669 ทันทีค่ะ",
            "Call 1323, the mental health line, 24 hours a day; you can ask for {who}. About to do "
            "it, or done: 1669 at once.",
        ),
        Localized(
            "ติดต่อ{who}ไม่ได้ ไม่รู้ว่าอยู่ไหน หรืออยู่ไกลกัน โทร 191 ให้ตำรวจตามหา และให้คนที่อยู่ใกล้{who}ไปหาตอนนี้",
            "You cannot reach {who}, or are far away? Call 191 so that the police look for them, "
            "and send somebody who is near.",
        ),
        Localized(
            "คุณเองไม่ไหว 1323 ก็รับฟังคุณ เรื่องอื่นรอได้ค่ะ",
            "If it gets too much for you, 1323 listens to you as well. All else can wait.",
        ),
    ),
    Localized(
        "อยู่กับ{who}ไว้ อย่าปล่อยให้อยู่คนเดียวนะคะ โทร 1323 ปรึกษาแทน{who}ได้ตลอด 24 ชั่วโมง "
        "ถ้า{who}กำลังจะทำร้ายตัวเอง โทร 1669 เดี๋ยวนี้ค่ะ",
        "Stay with {who}. Call 1323 for {who}, 24 hours a day; about to do it: 1669 now.",
    ),
    Localized(
        "ยินดีค่ะ ดีมากที่{who}มีคุณอยู่ด้วยนะคะ อยู่กับ{who}ไว้ โทร 1323 ปรึกษาแทนได้ตลอด 24 ชั่วโมง "
        "ถ้า{who}จะทำร้ายตัวเอง โทร 1669 ทันทีค่ะ",
        "You are welcome; it is good that you are there for {who}. Stay, and call 1323 for {who}, "
        "24 hours a day; about to do it: 1669 at once.",
    ),
)
# Who lost hope is not there: left, is not to be found, or lives far away.
GONE = ToAnother(
    Localized("โทร 191 ให้ช่วยตามหา{who}ตอนนี้", "Call 191 now, to look for {who}"),
    (
        Localized(
            "บอกชื่อ เบอร์ ที่อยู่ เจอกันล่าสุดที่ไหน และคำที่{who}พูดหรือเขียนไว้ ให้ตำรวจตามหา หรือไปหาถึงที่",
            "Tell the name, number, address, where they were seen last, and what was said or "
            "written, so that the police look for them or go there.",
        ),
        Localized(
            "ให้คนที่อยู่ใกล้{who}ไปหาตอนนี้ ติดต่อได้เมื่อไร อย่าเพิ่งวางสาย ฟังให้มาก อย่าเพิ่งดุหรือสอน",
            "Send somebody who is near. Once you reach {who}, stay on the line, listen, and do not "
            "scold.",
        ),
        CRISIS.paragraphs[1],
        CRISIS.paragraphs[-1],
    ),
    Localized(
        "โทร 191 เดี๋ยวนี้ค่ะ ให้ตำรวจตามหา{who} บอกชื่อ เบอร์ ที่อยู่ และเจอกันล่าสุดที่ไหน "
        "แล้วให้คนที่อยู่ใกล้{who}ไปหาตอนนี้ ถ้า{who}กำลังจะทำร้ายตัวเอง โทร 1669 คุณเองโทร 1323 ปรึกษาได้",
        "Call 191 now so that the police look for {who}: name, number, address, and where they "
        "were seen last. Send somebody who is near. About to do it: 1669. 1323 is there for you.",
    ),
    Localized(
        "ยินดีค่ะ ดีมากที่{who}มีคุณนะคะ ยังไม่เจอ{who} โทร 191 ให้ช่วยตามหา เจอแล้ว อยู่ด้วยกันไว้ โทร 1323 "
        "ปรึกษาแทนได้ตลอด 24 ชั่วโมง",
        "You are welcome; it is good that you are there for {who}. Not found yet: 191. Found: stay "
        "together, and call 1323 for {who}, 24 hours a day.",
    ),
)
# The call to them, or to 1323, is not answered.
NOT_REACHED = Localized(
    "ติดต่อ{who}ไม่ได้ โทร 191 เดี๋ยวนี้ค่ะ ให้ตำรวจตามหา บอกชื่อ เบอร์ ที่อยู่ และเจอกันล่าสุดที่ไหน "
    "แล้วให้คนที่อยู่ใกล้{who}ไปหาตอนนี้ อยู่กับ{who}แต่ 1323 ไม่ติด โทร 1669 หรือ 191 แทนได้ค่ะ",
    "You cannot reach {who}? Call 191 now so that the police look for them: name, number, "
    "address, and where they were seen last. Send somebody who is near. If you are with {who} and "
    "1323 does not answer, call 1669 or 191.",
)
ACT = ToAnother(
    Localized("โทร 1669 เดี๋ยวนี้เลยค่ะ", "Call 1669 now"),
    (
        Localized(
            "1669 การแพทย์ฉุกเฉิน ตลอด 24 ชั่วโมง บอกว่า{who}อยู่ที่ไหน ทำอะไรไปเมื่อไร รู้สึกตัวและหายใจไหม",
            "1669, medical emergencies, 24 hours a day. Say where {who} is, what happened when, "
            "and whether awake and breathing.",
        ),
        Localized(
            "อยู่กับ{who}และทำตามที่ 1669 บอก เก็บซองยาหรือขวดไว้ให้หมอดู ไม่ได้อยู่ด้วยกัน "
            "ให้คนที่อยู่ใกล้{who}ไปหาเดี๋ยวนี้",
            "Stay with {who} and do what 1669 says. Keep packs and bottles for the doctor. If you "
            "are elsewhere, send somebody who is near.",
        ),
    ),
    Localized(
        "โทร 1669 ได้ไหมคะ อยู่กับ{who}และทำตามที่เขาบอก ไม่ได้อยู่ด้วยกัน "
        "ให้คนที่อยู่ใกล้{who}ไปหา และบอก 1669 ว่า{who}อยู่ที่ไหน",
        "Can you call 1669? Stay with {who} and do as they say. If you are elsewhere, send "
        "somebody near, and tell 1669 where {who} is.",
    ),
    Localized(
        "ขอบคุณที่ช่วย{who}นะคะ ถ้ายังไม่ได้โทร 1669 โทรตอนนี้เลย แล้วอยู่กับ{who}จนกว่าเขาจะมาถึงค่ะ",
        "Thank you for helping {who}. If you have not called 1669, call now, and stay with {who} "
        "until they come.",
    ),
)
ACT_OUTSIDE = ToAnother(
    ACT.title,
    (
        Localized(
            "โทร 1669 หรือ 191 บอกว่า{who}อยู่ตรงไหน พูดกับ{who}เบา ๆ ให้ถอยออกมา "
            "อย่ากระชาก ตัวคุณต้องปลอดภัยด้วย",
            "Call 1669 or 191 and say where {who} is. Talk gently, ask to step back, do not grab. "
            "Stay safe yourself.",
        ),
        ACT.paragraphs[-1],
    ),
    ACT.again,
    ACT.thanked,
)
SEXTORTION = ToAnother(
    Localized("อย่าโอนค่ะ {who}ไม่ได้ทำอะไรผิด", "Do not pay. It is not the fault of {who}"),
    (
        Localized(
            "บอก{who}ก่อนว่าไม่ใช่ความผิดของ{who} ไม่ดุ แล้วอยู่เป็นเพื่อน",
            "First tell {who} that they are not to blame. Do not scold; stay with them.",
        ),
        *danger.SEXTORTION_PARAGRAPHS[:2],
        Localized(
            "คุณโทรแทน{who}ได้ 1441 (ตลอด 24 ชั่วโมง) หรือ 191 โอนไปแล้วให้โทรเดี๋ยวนี้",
            "You can call for {who}: 1441 (24 hours a day) or 191. Paid already? Call now.",
        ),
    ),
    Localized(
        "อย่าโอนเพิ่มนะคะ เก็บหลักฐานไว้ แล้วโทร 1441 หรือ 191 แทน{who}ได้เลย คืนนี้อยู่เป็นเพื่อน{who} "
        "{who}พูดว่าไม่อยากอยู่ โทร 1323 ค่ะ",
        "Do not pay more. Keep the evidence, and call 1441 or 191 for {who}. Stay with {who} "
        "tonight; if they want to die, call 1323.",
    ),
    Localized(
        "ยินดีค่ะ ดีมากที่{who}มีคุณอยู่ด้วยนะคะ อย่าโอนเพิ่ม โทร 1441 หรือ 191 แทน{who}ได้ "
        "{who}พูดว่าไม่อยากอยู่ โทร 1323 ค่ะ",
        "You are welcome; it is good that you are there for {who}. Do not pay more; call 1441 or "
        "191 for {who}, and 1323 if they want to die.",
    ),
)
BY_KIND = {"crisis": CRISIS, "act": ACT, "act-outside": ACT_OUTSIDE, "sextortion": SEXTORTION}
