"""Texts for a child whom somebody from the net wants to meet, until an expert has read them."""

from handlers.middleware.texts import danger
from handlers.middleware.texts.danger_to_another import ToAnother
from handlers.middleware.texts.hazards import OfHazard
from handlers.nlu.story.harm.around import children
from handlers.texts.i18n import Localized

_KEEP_CHAT = Localized(
    "เก็บแชต ชื่อบัญชี และไอดีของเขาไว้ให้ตำรวจ อย่าลบ ไม่ต้องตอบเขา",
    "Keep the chat, his names and accounts for the police. Delete nothing, do not answer him.",
)
TO_ANOTHER = {
    children.MEETS: ToAnother(
        Localized("อย่าให้{who}ไปเจอเขานะคะ", "Do not let {who} go there"),
        (
            Localized(
                "อยู่กับ{who}ไว้ ไม่ให้ไปเจอ แม้ในห้างหรือไปกับเพื่อน บอก{who}ว่าไม่ใช่ความผิดของ{who} ไม่ดุ",
                "Stay with {who}; no meeting, not in a mall and not with friends. Say that it is "
                "not their fault, and do not scold.",
            ),
            Localized(
                "โทร 191 บอกวัน เวลา และที่ที่เขานัด และโทร 1300 ศูนย์ช่วยเหลือสังคม ปรึกษาแทน{who}ได้ ตลอด "
                "24 ชั่วโมง "
                "ออกไปแล้วหรือเขามาแล้ว โทร 191 เดี๋ยวนี้",
                "Call 191 and tell the day, the hour and the place; and 1300, the social "
                "assistance "
                "centre, 24 hours a day. On the way already, or he is there? 191 now.",
            ),
            _KEEP_CHAT,
        ),
        Localized(
            "อย่าให้{who}ไปนะคะ อยู่กับ{who}ไว้ เก็บแชตไว้ แล้วโทร 191 และ 1300 ออกจากบ้านไปแล้ว โทร 191 "
            "เดี๋ยวนี้ค่ะ",
            "Do not let {who} go. Stay with {who}, keep the chat, call 191 and 1300. Left home "
            "already? 191 now.",
        ),
        Localized(
            "ยินดีค่ะ ดีมากที่{who}มีคุณอยู่ด้วยนะคะ อย่าให้{who}ไปเจอเขา เก็บแชตไว้ โทร 191 หรือ 1300 ได้ตลอด 24 "
            "ชั่วโมงค่ะ",
            "You are welcome; it is good that you are there for {who}. No meeting; keep the chat; "
            "191 or 1300, 24 hours a day.",
        ),
    ),
    children.GONE: ToAnother(
        Localized("โทร 191 เดี๋ยวนี้ค่ะ ไม่ต้องรอ", "Call 191 now, do not wait"),
        (
            Localized(
                "บอกชื่อ อายุ เสื้อผ้า เห็น{who}ครั้งสุดท้ายที่ไหน เมื่อไร อาจอยู่กับใคร ที่ไหน แล้วโทร 1300 "
                "ศูนย์ช่วยเหลือสังคม "
                "ตลอด 24 ชั่วโมง",
                "Tell the name, age and clothes of {who}, where and when last seen, and the "
                "place of "
                "the meeting. Then 1300, the social assistance centre, 24 hours a day.",
            ),
            _KEEP_CHAT,
            Localized(
                "อย่าไปตามเจอเขาคนเดียว {who}ติดต่อมา อย่าเพิ่งดุ ถามว่าอยู่ที่ไหน แล้วบอก 191",
                "Do not go after him alone. If {who} calls, do not scold: ask where they are, and "
                "tell 191.",
            ),
        ),
        Localized(
            "โทร 191 เดี๋ยวนี้นะคะ ไม่ต้องรอ บอกว่าเห็น{who}ครั้งสุดท้ายที่ไหน เมื่อไร อาจอยู่กับใคร "
            "แล้วโทร 1300 โทรไม่ติด ไปสถานีตำรวจที่ใกล้ที่สุดค่ะ",
            "Call 191 now, do not wait: where and when {who} was last seen, and with whom they may "
            "be. Then 1300. No answer? Go to the nearest police station.",
        ),
        Localized(
            "ขอให้{who}กลับมาปลอดภัยนะคะ ยังไม่ได้โทร 191 โทรตอนนี้เลย เก็บแชตไว้ให้ตำรวจ โทร 1300 ได้ตลอด "
            "24 ชั่วโมงค่ะ",
            "May {who} come back safe. If you have not called 191, call now. Keep the chat for the "
            "police; 1300, 24 hours a day.",
        ),
    ),
    children.PICTURES: ToAnother(
        Localized("ไม่ใช่ความผิดของ{who}ค่ะ อย่าส่งรูป", "It is not the fault of {who}. No pictures"),
        (
            Localized(
                "บอก{who}ว่าไม่ได้ทำอะไรผิด ไม่ดุ อย่าส่งรูปให้เขา ส่งไปแล้วก็อย่าส่งเพิ่ม และอย่าไปเจอ",
                "Tell {who} that they did nothing wrong; do not scold. Send him no pictures; sent "
                "already? no more. No meeting.",
            ),
            danger.SEXTORTION_PARAGRAPHS[1],
            Localized(
                "โทร 1300 ศูนย์ช่วยเหลือสังคม ปรึกษาแทน{who}ได้ ตลอด 24 ชั่วโมง เขาขู่ นัดเจอ หรือเป็นรูปโป๊ โทร "
                "191 "
                "เขาเรียกเงิน อย่าโอน",
                "Call 1300, the social assistance centre, for {who}, 24 hours a day. He threatens, "
                "wants to meet, or it is a nude picture? 191. He wants money? Do not pay.",
            ),
        ),
        Localized(
            "อย่าส่งรูปเพิ่มนะคะ บอก{who}ว่าไม่ใช่ความผิดของ{who} เก็บแชตไว้ แล้วโทร 1300 เขาขู่หรือนัดเจอ โทร "
            "191 ค่ะ",
            "No more pictures. Tell {who} that it is not their fault, keep the chat and call 1300. "
            "He threatens or wants to meet? 191.",
        ),
        Localized(
            "ยินดีค่ะ ดีมากที่{who}มีคุณอยู่ด้วยนะคะ อย่าส่งรูปเพิ่ม เก็บแชตไว้ โทร 1300 ได้ตลอด 24 ชั่วโมง เขาขู่ โทร "
            "191 ค่ะ",
            "You are welcome; it is good that you are there for {who}. No more pictures; keep the "
            "chat; 1300, 24 hours a day; 191 if he threatens.",
        ),
    ),
    children.ASKED: ToAnother(
        Localized("อย่าให้ที่อยู่หรือเบอร์นะคะ", "Give him no address and no number"),
        (
            Localized(
                "คนที่รู้จักกันแค่ในเกมหรือในเน็ต ไม่ต้องรู้ว่า{who}อยู่บ้านไหน เรียนที่ไหน เบอร์อะไร ยังไม่ได้บอก "
                "ไม่ต้องตอบเขา "
                "บอก{who}ว่าไม่ได้ทำอะไรผิด ไม่ดุ",
                "Who is known from a game or the net only need not know where {who} lives or "
                "learns, "
                "and no number. Not told yet? Do not answer. Tell {who} that they did nothing "
                "wrong; do not scold.",
            ),
            Localized(
                "บอกไปแล้ว ไม่ให้{who}ออกไปเจอเขา ปรึกษา 1300 ศูนย์ช่วยเหลือสังคม ตลอด 24 ชั่วโมง เขานัด "
                "ขู่ หรือมาหา "
                "โทร 191 เดี๋ยวนี้",
                "Told already? No meeting; ask 1300, the social assistance centre, 24 hours a day. "
                "He wants to meet, threatens or comes? 191 now.",
            ),
            _KEEP_CHAT,
        ),
        Localized(
            "อย่าให้ที่อยู่ เบอร์ หรือชื่อโรงเรียนของ{who}นะคะ เก็บแชตไว้ ปรึกษา 1300 ได้ เขานัด ขู่ หรือมาหา "
            "โทร 191 ค่ะ",
            "No address, number or school of {who}. Keep the chat, ask 1300. He wants to meet, "
            "threatens or comes? 191.",
        ),
        Localized(
            "ยินดีค่ะ ดีมากที่{who}มีคุณอยู่ด้วยนะคะ อย่าให้ที่อยู่หรือเบอร์กับเขา ปรึกษา 1300 ได้ตลอด 24 ชั่วโมง "
            "เขามาหาหรือขู่ "
            "โทร 191 ค่ะ",
            "You are welcome; it is good that you are there for {who}. No address, no number; "
            "1300, 24 hours a day; 191 if he comes or threatens.",
        ),
    ),
}
_TELL_AN_ADULT = Localized(
    "หนูไม่ได้ทำอะไรผิดนะคะ บอกผู้ใหญ่ที่ไว้ใจตอนนี้ พ่อแม่ ครู หรือญาติก็ได้ ให้เขาอยู่ด้วยและช่วยโทร",
    "You did nothing wrong. Tell an adult you trust now: a parent, a teacher, a relative. Let them "
    "stay with you and call.",
)
_CALL_1300 = Localized(
    "โทร 1300 เองก็ได้ ตลอด 24 ชั่วโมง เขามาหา อยู่กับเขาแล้ว หรือเขาขู่ โทร 191 เดี๋ยวนี้",
    "You can call 1300 yourself, 24 hours a day. He comes, you are with him, or he threatens? 191 "
    "now.",
)
TO_CHILD = {
    children.MEETS: OfHazard(
        Localized("อย่าไปเจอเขานะคะ", "Do not go to meet him"),
        (_TELL_AN_ADULT, _CALL_1300, _KEEP_CHAT),
        Localized(
            "อย่าไปเจอเขานะคะ บอกผู้ใหญ่ที่ไว้ใจสักคนตอนนี้ โทร 1300 เองก็ได้ อยู่กับเขาแล้ว โทร 191 เดี๋ยวนี้ค่ะ",
            "Do not go to meet him. Tell one adult you trust now, or call 1300. With him already? "
            "191 now.",
        ),
    ),
    children.PICTURES: OfHazard(
        Localized("อย่าส่งรูปให้เขานะคะ", "Send him no pictures"),
        (_TELL_AN_ADULT, _CALL_1300, _KEEP_CHAT),
        Localized(
            "อย่าส่งรูปเพิ่มนะคะ ไม่ใช่ความผิดของหนู บอกผู้ใหญ่ที่ไว้ใจสักคนตอนนี้ โทร 1300 เองก็ได้ เขาขู่ โทร 191 ค่ะ",
            "No more pictures; it is not your fault. Tell one adult you trust now, or call 1300. "
            "He "
            "threatens? 191.",
        ),
    ),
}
TO_CHILD[children.GONE] = TO_CHILD[children.MEETS]
TO_CHILD[children.ASKED] = OfHazard(
    Localized("อย่าบอกที่อยู่หรือเบอร์กับเขานะคะ", "Tell him no address and no number"),
    (_TELL_AN_ADULT, _CALL_1300, _KEEP_CHAT),
    Localized(
        "อย่าบอกที่อยู่ เบอร์ หรือชื่อโรงเรียนนะคะ บอกผู้ใหญ่ที่ไว้ใจสักคนตอนนี้ โทร 1300 เองก็ได้ เขามาหาหรือขู่ "
        "โทร 191 ค่ะ",
        "Tell no address, number or school. Tell one adult you trust now, or call 1300. He comes "
        "or threatens? 191.",
    ),
)
CALLED = Localized(
    "ดีแล้วค่ะ ทำตามที่เขาบอก เก็บแชตและชื่อบัญชีไว้ให้ตำรวจ อย่าไปเจอเขาเอง แย่ลงเมื่อไร โทร 191 ซ้ำได้เลย",
    "Good. Do as they say, keep the chat and the names for the police, and do not meet him. If it "
    "gets worse, call 191 again.",
)
THANKED = Localized(
    "เก่งมากที่บอกนะคะ หนูไม่ได้ทำอะไรผิด อย่าไปเจอเขา อย่าส่งรูป บอกผู้ใหญ่ที่ไว้ใจสักคน โทร 1300 เองก็ได้ค่ะ",
    "It was brave to tell; you did nothing wrong. Do not meet him, send no pictures. Tell one "
    "adult "
    "you trust, or call 1300.",
)
WITH_FORM = Localized(
    "ความปลอดภัยของเด็กมาก่อนนะคะ โทร 191 หรือ 1300 เรื่องร้องเรียนรอได้ค่ะ",
    "The child's safety comes first: 191 or 1300. The complaint can wait.",
)
# A child who was threatened with pictures, or talked to, tells nothing any more.
WITHDRAWN = Localized(
    "อยู่เป็นเพื่อน{who}เงียบ ๆ ก่อนนะคะ ยังไม่ต้องถาม บอกแค่ว่าไม่โกรธ ไม่ใช่ความผิดของ{who} พร้อมเมื่อไรค่อยเล่า "
    "โทร 1323 หรือ 1300 ปรึกษาแทน{who}ได้ ตลอด 24 ชั่วโมง {who}พูดว่าไม่อยากอยู่หรือทำร้ายตัวเอง โทร 1669 ค่ะ",
    "Just be with {who} for now, and ask nothing. Say that you are not angry and that it is not "
    "their fault. 1323 or 1300 advise you, 24 hours a day. If {who} wants to die or gets hurt: "
    "1669.",
)
