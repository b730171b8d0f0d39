"""Texts for who is threatened, until an expert has read them: content, no logic."""

from handlers.middleware.texts.hazards import OfHazard
from handlers.texts.i18n import Localized

# Those who are called then.
NUMBERS = ("191", "1300", "1155", "ตำรวจ")
CALL_1155_LABEL = Localized("โทร 1155", "Call 1155")
THREATENED = OfHazard(
    Localized("ความปลอดภัยของคุณมาก่อนค่ะ", "Your safety comes first"),
    (
        Localized(
            "เขามาถึง ตามมา หรือกำลังจะทำร้าย โทร 191 เดี๋ยวนี้ ตลอด 24 ชั่วโมง ล็อกประตู อยู่กับคนอื่น "
            "อย่าออกไปเจอเขาคนเดียว",
            "Is somebody at the door, following or about to hurt you? Call 191 now, 24 hours a "
            "day; "
            "in English the tourist police: 1155. Lock the door, be with others, do not meet "
            "alone.",
        ),
        Localized(
            "เก็บแชต เบอร์ ชื่อ และเสียงที่ขู่ไว้ อย่าลบ ไม่ต้องตอบโต้ แล้วแจ้งความที่สถานีตำรวจ",
            "Keep the messages, numbers and names, delete nothing, do not argue. Then report the "
            "threat at a police station.",
        ),
        Localized(
            "คนในบ้านเป็นคนทำ หรือมีเด็กอยู่ด้วย โทร 1300 ศูนย์ช่วยเหลือสังคมได้ด้วย เรื่องเงินหรือของ คุยทีหลังได้ค่ะ",
            "If it is somebody of your family, or children are there, 1300 helps as well. Money "
            "and "
            "goods can wait. You can tell me what happened.",
        ),
    ),
    Localized(
        "อย่าออกไปเจอเขาคนเดียวนะคะ เขามาหรือจะทำร้าย โทร 191 เก็บข้อความที่ขู่ไว้ แล้วแจ้งความที่สถานีตำรวจค่ะ",
        "Do not meet alone. If they come or are about to hurt you, call 191, or 1155 in English. "
        "Keep the threats, and report them at a police station.",
    ),
)
CANNOT_CALL = Localized(
    "ให้คนข้าง ๆ หรือเพื่อนบ้านโทร 191 แทนได้ค่ะ บอกว่าอยู่ที่ไหน ใครขู่ ไม่มีใครอยู่ด้วย ไปที่ที่มีคน "
    "หรือสถานีตำรวจที่ใกล้ที่สุด อย่าอยู่คนเดียว",
    "Let somebody beside you, or a neighbour, call 191 for you: where you are, and who threatens. "
    "Nobody there? Go where people are, or to the nearest police station. Do not stay alone.",
)
THREATENED_CALLED = Localized(
    "ดีแล้วค่ะ ทำตามที่เขาบอก อยู่กับคนอื่นไว้ เก็บข้อความที่ขู่ไว้ให้ตำรวจ เขามาอีกเมื่อไร โทร 191 ซ้ำได้เลย",
    "Good. Do as they say, be with others, keep the threats for the police. If they come again, "
    "call 191 again.",
)
THREATENED_THANKED = Localized(
    "ยินดีค่ะ ขอให้ปลอดภัยนะคะ อยู่กับคนอื่นไว้ เก็บข้อความที่ขู่ เขามาหรือจะทำร้าย โทร 191 ได้ตลอด 24 ชั่วโมงค่ะ",
    "You are welcome. Stay safe, be with others and keep the threats. If they come, call 191, 24 "
    "hours a day.",
)
WITH_FORM = Localized(
    "ความปลอดภัยมาก่อนนะคะ เขามาหรือจะทำร้าย โทร 191 เรื่องร้องเรียนค่อย ๆ ทำได้ค่ะ",
    "Your safety comes first: 191 if they come. There is no hurry with the complaint.",
)
