"""Texts for gas, fire and electricity, until an expert has read them: content, no logic."""

from dataclasses import dataclass

from handlers.texts.i18n import Localized


@dataclass(frozen=True, slots=True)
class OfHazard:
    """The texts of one hazard: the card, and the line instead of the same card again."""

    title: Localized
    paragraphs: tuple[Localized, ...]
    again: Localized


_SHOP_LATER = Localized(
    "เก็บของไว้ ถ่ายรูปได้เมื่อไม่ต้องเข้าใกล้ ค่อยคุยเรื่องร้านทีหลังนะคะ",
    "Keep the thing; take a picture once you need not go near. The shop can wait.",
)
_REPORT_GOODS = Localized(
    "เก็บของ กล่อง และใบเสร็จไว้ ของที่ซื้อมาไฟรั่ว ดูวิธีแจ้ง สมอ. ที่ tisi.go.th ร้านไม่รับผิดชอบ พิมพ์ ร้องเรียน "
    "หรือโทร 1166",
    "Keep the thing, its box and the receipt. How to report goods: tisi.go.th. If the shop does "
    "nothing, type complain or call 1166.",
)
BY_KIND = {
    "gas": OfHazard(
        Localized("ออกมาข้างนอกก่อนค่ะ", "Get outside first"),
        (
            Localized(
                "อย่าเปิดหรือปิดสวิตช์ไฟ อย่าจุดไฟ เปิดประตูหน้าต่าง ปิดวาล์วแก๊สถ้าเอื้อมถึง แล้วพาทุกคนออกมา",
                "Touch no light switch, light nothing. Open doors and windows, close the valve if "
                "it is in reach, and get everybody out.",
            ),
            Localized(
                "ออกมาห่างแล้วค่อยโทร 191 บอกว่าแก๊สรั่วที่ไหน มีคนมึน หายใจไม่สะดวก หรือหมดสติ โทร 1669",
                "Call once you are away: 191, and say where gas leaks. Somebody dizzy, short of "
                "breath or unconscious? 1669.",
            ),
            _SHOP_LATER,
        ),
        Localized(
            "ออกมาข้างนอก อย่าเพิ่งกลับเข้าไปนะคะ แล้วโทร 191 จากข้างนอก มีคนมึนหรือหายใจไม่สะดวก โทร 1669",
            "Stay outside, do not go back in, and call 191 from there. Somebody dizzy or short of "
            "breath? 1669.",
        ),
    ),
    "fire": OfHazard(
        Localized("ถอยออกมาก่อนค่ะ", "Step back first"),
        (
            Localized(
                "อย่าจับ อย่าสาดน้ำ ถอดปลั๊กหรือสับเบรกเกอร์ลง ถ้าทำได้โดยไม่ต้องเข้าใกล้",
                "Do not touch it, pour no water on it. Pull the plug or the main switch if you can "
                "without going near.",
            ),
            Localized(
                "ไฟลามหรือควันเยอะ พาทุกคนออกจากบ้านทันที แล้วโทร 191 มีคนเจ็บ โทร 1669",
                "Fire spreads, or much smoke? Get everybody out at once, then call 191. Somebody "
                "hurt? 1669.",
            ),
            Localized(
                "ดับหรือเย็นแล้วก็อย่าเพิ่งจับหรือเสียบใช้ แบตเตอรี่ลุกซ้ำได้",
                "Out or cold again: still do not touch or use it. A battery can catch fire again.",
            ),
            _SHOP_LATER,
        ),
        Localized(
            "ถอยห่างไว้ก่อนนะคะ อย่าจับ ไฟลามหรือควันเยอะ ออกจากบ้านแล้วโทร 191 มีคนเจ็บ โทร 1669",
            "Stay back and do not touch it. Fire spreads, or much smoke? Out of the house, then "
            "191. Somebody hurt? 1669.",
        ),
    ),
    "shock": OfHazard(
        Localized("ตัดไฟก่อน แล้วโทร 1669 ค่ะ", "Cut the power first, then call 1669"),
        (
            Localized(
                "อย่าแตะตัวคนที่ยังโดนไฟอยู่ สับเบรกเกอร์ลงหรือถอดปลั๊กก่อน",
                "Do not touch who is still under power. Main switch or plug first.",
            ),
            Localized(
                "หมดสติ หายใจไม่สะดวก แน่นหน้าอก ใจสั่น หรือมีแผลไหม้ โทร 1669 เดี๋ยวนี้ "
                "บอกว่าโดนไฟดูด อยู่ที่ไหน แล้วทำตามที่เขาบอก",
                "Unconscious, short of breath, a tight chest, a racing heart or a burn: 1669 now. "
                "Say that it was electricity, and where; do what they say.",
            ),
            Localized(
                "ดูเหมือนไม่เป็นอะไร ก็ไปให้หมอตรวจไว้ก่อน เลิกใช้เครื่องนั้นนะคะ",
                "All seems well? Let a doctor look all the same, and stop using the thing.",
            ),
        ),
        Localized(
            "ตัดไฟก่อนแตะตัวเขานะคะ แล้วโทร 1669 บอกว่าโดนไฟดูด ทำตามที่เขาบอกค่ะ",
            "Cut the power before you touch them, then call 1669, say that it was electricity, and "
            "do what they say.",
        ),
    ),
    "leak": OfHazard(
        Localized("ตัดไฟก่อน อย่าแตะเครื่องนั้นค่ะ", "Cut the power first; do not touch it"),
        (
            Localized(
                "สับเบรกเกอร์ลง หรือถอดปลั๊กถ้าทำได้โดยไม่แตะตัวเครื่อง มือและพื้นต้องแห้ง แล้วเลิกใช้เครื่องนั้น",
                "Main switch down, or pull the plug if you need not touch the thing, with dry "
                "hands on a dry floor. Do not use it again.",
            ),
            Localized(
                "มีคนโดนไฟดูด โทร 1669 เดี๋ยวนี้ มีควันหรือไฟลุก พาทุกคนออกแล้วโทร 191",
                "Somebody got a shock? 1669 now. Smoke or fire? Get everybody out, then 191.",
            ),
            _REPORT_GOODS,
        ),
        Localized(
            "อย่าเพิ่งแตะหรือเปิดเครื่องนั้นนะคะ ตัดไฟไว้ก่อน มีคนโดนไฟดูด โทร 1669 ของที่ซื้อมา ดูวิธีแจ้ง สมอ. ที่ "
            "tisi.go.th ร้านไม่รับผิดชอบ พิมพ์ ร้องเรียน หรือโทร 1166",
            "Do not touch it or turn it on; leave the power off. Somebody got a shock? 1669. "
            "Bought goods: tisi.go.th; if the shop does nothing, type complain or call 1166.",
        ),
    ),
}
CALLED = Localized(
    "ดีแล้วค่ะ ทำตามที่เขาบอก อย่าเพิ่งกลับเข้าไปหรือจับของนั้น แย่ลงเมื่อไร โทรซ้ำได้เลย",
    "Good. Do what they say; do not go back in or touch the thing. Call again if it gets worse.",
)
THANKED = Localized(
    "ขอบคุณที่ตอบนะคะ อยู่ห่างไว้ก่อน ยังมีกลิ่น ควัน หรือไฟ โทร 191 มีคนเจ็บ โทร 1669 ค่ะ",
    "Thank you for answering. Stay away from it. Still a smell, smoke or fire? 191. Somebody "
    "hurt? 1669.",
)
WITH_FORM = Localized(
    "ออกห่างก่อนนะคะ เรื่องร้องเรียนรอได้ ไม่หายไปไหนค่ะ",
    "Get away from it first. The complaint can wait and will not be lost.",
)
RELIEVED = Localized(
    "โล่งใจเลยค่ะ อย่าเพิ่งใช้ของนั้นอีกนะคะ มีกลิ่น ควัน หรือไฟอีก โทร 191 มีคนเจ็บหรืออาการไม่ดี โทร 1669",
    "Good to hear. Do not use the thing again. Smell, smoke or fire again? 191. Somebody hurt or "
    "unwell? 1669.",
)
