"""Texts for whom to call, and whom not: content."""

from handlers.nlu.lexicon import representatives
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
        f"Noted where the officers see it: {wish}",
    )


def without_phone(wish: str) -> str:
    """Confirmation that no Thai telephone is needed."""
    return Localized(
        f"ไม่มีเบอร์ก็แจ้งได้ค่ะ จดไว้แล้ว: {wish}",
        f"No Thai number is needed. Noted where the officers see it: {wish}",
    )
