"""Texts given once beside a complaint: content, no logic."""

from handlers.nlu.lexicon.agencies import Agency
from handlers.texts.i18n import Localized

MINOR_TITLE = Localized("ถามเท่าที่จำเป็นนะคะ", "Only what is needed")
MINOR_SENTENCE = Localized(
    "แจ้งเองได้ค่ะ ถามแค่ที่จำเป็น จะให้พ่อแม่หรือผู้ใหญ่ที่ไว้ใจช่วยก็ได้ หรือโทรปรึกษา 1166",
    "You may complain yourself. A parent or an adult you trust may help, or call 1166.",
)


def agency_title(agency: Agency) -> str:
    """Title of the hint that another agency is responsible too."""
    return f"เรื่องนี้ {agency.name} ดูแลด้วยค่ะ"


def agency_sentence(agency: Agency) -> str:
    """Sentence on that agency's responsibility, and that the form goes on all the same."""
    return (
        f"{agency.responsibility}เป็นงานของ {agency.name} โทร {agency.number} ได้เลย"
        " และกรอกเรื่องไว้ที่นี่ต่อได้เช่นกัน"
    )


def agency_call(agency: Agency) -> str:
    """Label of the button that calls the agency."""
    return f"โทร {agency.number}"


# The way of a matter in which the filer lost no money

NAME_MISUSED = Localized(
    "โทรธนาคารหรือบริษัทนั้นก่อนค่ะ บอกว่าไม่ได้เปิดเอง ขอให้ปิดและตรวจสอบ แล้วแจ้งความที่สถานีตำรวจไหนก็ได้ "
    "ส่วนเรื่องนี้เก็บไว้ให้เจ้าหน้าที่ช่วยต่อ",
    "First call that bank or company: say that you did not open it and ask them to close and check "
    "it. Then report it at any police station. What you tell here helps our officers go on.",
)
ANOTHER_PAID = Localized(
    "คนที่โอน ให้โทรธนาคารของเขาหรือ 1441 แล้วแจ้งความเรื่องเงินค่ะ คุณแจ้งความเรื่องบัญชีถูกแฮก ที่สถานีตำรวจไหนก็ได้ "
    "ส่วนเรื่องนี้เก็บไว้ให้เจ้าหน้าที่ช่วยต่อ",
    "Whoever paid calls their own bank or 1441 and reports the money to the police; you report the "
    "hacked account, at any station. What you tell here helps our officers go on.",
)
