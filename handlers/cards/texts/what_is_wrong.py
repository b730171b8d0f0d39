"""Texts and recognised words around trouble that is told and not described."""

from handlers.nlu.lexicon.typed.moves import PEOPLE

# Trouble: behind what it is of, and before it
_BEHIND = ("มีปัญหา", "ไม่โอเค", "ไม่ดี", "ไม่ได้เรื่อง", "ห่วย", "แย่")
_BEFORE = ("มีปัญหา", "มีปัญหากับ", "มีปัญหาเรื่อง", "มีเรื่องกับ", "ไม่พอใจ", "ไม่พอใจกับ", "ผิดหวัง", "ผิดหวังกับ")
_GOODS = (
    "ของ", "สินค้า", "ของที่ซื้อ", "ของที่สั่ง", "สินค้าที่ซื้อ", "สินค้าที่สั่ง", "ซื้อของ", "สั่งของ", "การซื้อของ", "ออเดอร์",
)  # fmt: skip
_SELLERS = (
    "ร้าน", "ร้านค้า", "ทางร้าน", "บริการร้าน", "บริการของร้าน", "แม่ค้า", "พ่อค้า", "คนขาย", "ผู้ขาย",
    "เจ้าของร้าน", "เพจ",
)  # fmt: skip


def _trouble_of(things: tuple[str, ...]) -> tuple[str, ...]:
    """Each thing with each word of trouble, in either order."""
    return (
        *(f"{thing}{trouble}" for thing in things for trouble in _BEHIND),
        *(f"{trouble}{thing}" for thing in things for trouble in _BEFORE),
    )


OF_GOODS = ("มีปัญหา", *_trouble_of(_GOODS))
OF_SELLER = _trouble_of(_SELLERS)
AROUND = (
    *PEOPLE, "ช่วยด้วย", "ช่วยที", "คือ", "คือว่า", "ได้", "มา", "แล้ว", "มัน", "นี้", "มาก", "มากๆ", "เลย",
    "จริงๆ", "ซื้อ", "สั่ง", "ของ", "ออนไลน์", "เน็ต", "ใน", "ทาง", "อะ", "อ่ะ", "มี", "เจอ",
)  # fmt: skip
GOODS_TITLE = "ของเป็นอย่างไรคะ"
SELLER_TITLE = "ร้านทำอะไรคะ"
