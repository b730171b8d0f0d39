"""Texts for a representative who is to be called: content."""

from handlers.nlu.lexicon import representatives
from handlers.texts.i18n import Localized


def will_call(who: str) -> str:
    """Confirmation that somebody else is called for the filer."""
    ask = "" if representatives.IS_NAMED in who else f" ถ้าอยากให้เรียกชื่อถูก พิมพ์ {who}ชื่อ ตามด้วยชื่อได้เลย"
    return Localized(
        f"ได้ค่ะ จดไว้แล้วว่าให้โทรหา {who}{ask} ถ้าให้ดำเนินเรื่องแทน เจ้าหน้าที่อาจขอหนังสือมอบอำนาจภายหลังค่ะ",
        f"Noted: call {who}. To act for you they may need a letter of authority later.",
    )
