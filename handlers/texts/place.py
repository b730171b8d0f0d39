"""What is said and listened for of a place that was sent in the middle of a form: content."""

from handlers.bilingual import Both, english_of

SHOPS_PLACE_LABEL = Both("ที่อยู่ร้าน", "The shop's place")
MY_PLACE_LABEL = Both("ที่อยู่ของฉัน", "My place")
WHOSE_PLACE = Both(
    "ได้รับตำแหน่งแล้วค่ะ ยังไม่ได้เก็บไว้ เป็นที่อยู่ร้าน หรือที่อยู่ของคุณคะ",
    "Got the place, and kept nothing of it yet. Is it the shop's or yours?",
)
SHOPS_PLACE_WORDS = ("ร้าน", "คนขาย", "แม่ค้า", "พ่อค้า", "เขา", "เค้า")
MY_PLACE_WORDS = ("ของฉัน", "ของหนู", "ของผม", "ของเรา", "บ้าน", "ที่อยู่ฉัน", "ที่อยู่เรา", "ที่อยู่ผม")
SHOPS_PLACE_KEPT = Both(
    "จดที่อยู่ร้านไว้ในเรื่องที่เล่าแล้วค่ะ ไปต่อข้อเดิมกันนะคะ",
    "Added to your story as the shop's place. Back to the question.",
)
MY_PLACE_NOT_KEPT = Both(
    "ที่อยู่ของคุณไม่ต้องใช้ค่ะ ไม่ได้เก็บไว้ ไปต่อข้อเดิมกันนะคะ",
    "Your own place is not needed and was not kept. Back to the question.",
)


def shops_place(address: str, said: str) -> str:
    """What is added to the story of a shop's place."""
    return f"{SHOPS_PLACE_LABEL}: {address}\n{said}".strip()


def my_province(province: str) -> str:
    """The filer's province, read from a place."""
    return Both(
        f"จดแค่จังหวัด {province} ค่ะ ที่อยู่อื่นไม่ได้เก็บไว้ (ถ้าไม่ถูก พิมพ์ ไม่ใช่ ตามด้วยที่ถูก)",
        f"Kept only the province: {english_of(province)}. The rest of the place was not kept.",
    )
