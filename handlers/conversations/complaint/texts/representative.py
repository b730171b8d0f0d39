"""Texts for how to reach somebody, and for who fears to be asked for papers: content."""

from handlers.nlu.lexicon import representatives
from handlers.nlu.values.contact_person import shown
from handlers.texts.i18n import Localized


def will_call(who: str) -> str:
    """Confirmation that somebody else is called for the filer."""
    ask = "" if representatives.IS_NAMED in who else f" ถ้าอยากให้เรียกชื่อถูก พิมพ์ {who}ชื่อ ตามด้วยชื่อได้เลย"
    return Localized(
        f"ได้ค่ะ จดไว้แล้วว่าให้โทรหา {who}{ask} ถ้าให้ดำเนินเรื่องแทน เจ้าหน้าที่อาจขอหนังสือมอบอำนาจภายหลังค่ะ",
        f"Noted: call {who}. To act for you they may need a letter of authority later.",
    )


def wished(wish: str) -> str:
    """Confirmation of a wish about the contact."""
    return Localized(
        f"ได้ค่ะ จดไว้ให้เจ้าหน้าที่เห็นแล้ว: {wish}",
        f"Noted where the officers see it: {shown(wish).english}",
    )


def without(reason: str) -> str:
    """The verb that says why there is no telephone number, by the reason that is noted."""
    if reason.startswith(representatives.PHONE_REFUSED):
        return "ไม่ให้"
    has_none = reason.startswith((representatives.WITHOUT_PHONE, representatives.FOREIGN))
    return "ไม่มี" if has_none else "ไม่ใส่"


def without_phone(way: str) -> str:
    """Confirmation that no telephone is needed, with the reason and the way that are noted."""
    here = representatives.IN_EMAIL not in way
    writes = " เจ้าหน้าที่จะเขียนมาในแชตนี้ โทรหาไม่ได้ เข้ามาดูด้วยนะคะ" if here else ""
    in_chat = ". They write in this chat and cannot call you; look here" if here else ""
    return Localized(
        f"{without(way)}เบอร์ก็แจ้งได้ค่ะ จดไว้แล้ว: {way}{writes} เปลี่ยนใจ พิมพ์เบอร์มาได้ทุกเมื่อ",
        "No Thai number is needed. Noted where the officers see it: "
        f"{shown(way).english}{in_chat}. You may type a number at any time.",
    )


# Papers, which nobody asks for here
NO_PAPERS = (
    r"(?:ไม่มี|บ่มี|ไม่ได้ทำ)\s?(?:บัตร(?!เครดิต|เดบิต|คอน|กด|เข้า|สมาชิก|กำนัล|ของขวัญ|รับประกัน)|พาส"
    r"|วีซ่า|ใบอนุญาต|เอกสาร(?!ร้าน))|วีซ่าหมด|พาสปอร์ตหมด|visa expired"
    r"|(?:no|without|n't have a?)\s?(?:papers|visa|passport|work permit|documents)"
)
FEARS = (
    r"กลัว(?:โดน|ถูก|จะ)?\s?(?:ตำรวจ|ตำหรวจ|ตม|ส่งกลับ|จับ|เจ้าหน้าที่)|(?:afraid|scared) of (?:the )?police"
)
FEAR_OF_PAPERS = Localized(
    "ไม่ต้องกลัวนะคะ ตรงนี้ไม่ถามเลขบัตรหรือพาสปอร์ต ที่พิมพ์เมื่อกี้ไม่ได้ใส่ลงในเรื่อง "
    "ถ้าเจ้าหน้าที่รับเรื่อง อาจขอเอกสารภายหลัง ถามเขาก่อนได้ว่าใช้ทำอะไร อยากถามคนก่อน โทร 1166 ค่ะ",
    "Please do not worry: no number of a card or passport is asked here, and what you just wrote "
    "is not in the complaint. Officers who take it up may ask for papers later; you can ask them "
    "what for. To ask a person first, call 1166; the tourist police, 1155, speak English.",
)
