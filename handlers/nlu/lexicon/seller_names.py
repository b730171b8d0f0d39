"""Words beside a seller's name, and what people write who know none."""

SHOP_WORDS = ("ร้านค้า", "ร้าน", "เพจ", "shop", "page")
NO_NAMES = (
    "ไม่ทราบ",
    "ไม่ทราบชื่อ",
    "ไม่ทราบชื่อร้าน",
    "ไม่รู้",
    "ไม่รู้ชื่อ",
    "ไม่มี",
    "ไม่มีชื่อ",
    "ไม่มีชื่อร้าน",
    "ไม่แน่ใจ",
    "จำไม่ได้",
    "จำชื่อไม่ได้",
    "ออนไลน์",
    "unknown",
    "none",
    "no name",
    "not known",
    "i don't know",
)
