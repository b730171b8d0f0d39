"""Texts and recognised words for a location sent in the middle of a form: content."""

from handlers.texts.i18n import Localized, english_of

SHOPS_PLACE_LABEL = Localized("ที่อยู่ร้าน", "The shop's place")
MY_PLACE_LABEL = Localized("ที่อยู่ของฉัน", "My place")
WHOSE_PLACE = Localized(
    "ได้รับตำแหน่งแล้วค่ะ ยังไม่ได้เก็บไว้ เป็นที่อยู่ร้าน หรือที่อยู่ของคุณคะ",
    "Got the place, and kept nothing of it yet. Is it the shop's or yours?",
)
SHOPS_PLACE_WORDS = ("ร้าน", "คนขาย", "แม่ค้า", "พ่อค้า", "เขา", "เค้า")
MY_PLACE_WORDS = ("ของฉัน", "ของหนู", "ของผม", "ของเรา", "บ้าน", "ที่อยู่ฉัน", "ที่อยู่เรา", "ที่อยู่ผม")
# What says whose place it is, and no more
WHOSE = (
    r"^\s*(?:เป็น|คือ)?(?:ที่อยู่|ตำแหน่ง|ที่ตั้ง)?(?:ของ)?(?:ร้าน|คนขาย|แม่ค้า|พ่อค้า|เขา|เค้า)(?:นี้)?"
    r"\s*(?:ค่ะ|ครับ|คะ|คับ|ค่า|จ้า|จ้ะ|นะคะ|นะครับ|เอง)?\s*"
)
MY_PLACE_NOT_KEPT = Localized(
    "ที่อยู่ของคุณไม่ต้องใช้ค่ะ ไม่ได้เก็บไว้ ไปต่อข้อเดิมกันนะคะ",
    "Your own place is not needed and was not kept. Back to the question.",
)


def shops_place(address: str, said: str) -> str:
    """The addition to the story that gives the shop's place."""
    return f"{SHOPS_PLACE_LABEL}: {address}\n{said}".strip()


def shops_place_kept(told: str) -> str:
    """Confirmation that the shop's place is noted, with what was told beside it."""
    too = f" และจดไว้ด้วยว่า {told}" if told else ""
    told_too = f', and so is "{told}"' if told else ""
    return Localized(
        f"จดที่อยู่ร้านไว้ในเรื่องที่เล่าแล้วค่ะ{too} ไปต่อข้อเดิมกันนะคะ",
        f"The shop's place is in your story{told_too}. Back to the question.",
    )


def my_province(province: str) -> str:
    """Confirmation that only the filer's province was kept, read from a place."""
    return Localized(
        f"จดแค่จังหวัด {province} ค่ะ ที่อยู่อื่นไม่ได้เก็บไว้ (ถ้าไม่ถูก พิมพ์ ไม่ใช่ ตามด้วยที่ถูก)",
        f"Kept only the province: {english_of(province)}. The rest of the place was not kept.",
    )
