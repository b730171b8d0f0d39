"""Texts about masked numbers: content, no logic."""

from collections.abc import Sequence

from handlers.texts.i18n import Localized

_NAMES = {
    "identity": "เลขบัตรประชาชน",
    "card": "เลขบัตรเครดิตหรือเดบิต",
    "otp": "รหัส OTP หรือรหัสผ่าน",
    "cvv": "เลขหลังบัตร",
}
_ENGLISH_NAMES = {
    "identity": "identity card number",
    "card": "card number",
    "otp": "code or password",
    "cvv": "number on the back of a card",
}
UNSENT = Localized(
    "เลขนั้นไม่เหลืออยู่ที่รู้ทันแล้วค่ะ คำอื่นในข้อความนั้นยังอยู่ในคำตอบของคุณ "
    "ถ้าอยากเปลี่ยน พิมพ์ แก้ ตามด้วยชื่อข้อ เช่น แก้เรื่อง",
    "That number is no longer with us. The other words of that message still stand in your answer.",
)


def hidden(kinds: Sequence[str]) -> str:
    """The kinds of numbers that were masked, that they are not needed, and how to unsend them."""
    names = " และ".join(_NAMES[kind] for kind in kinds)
    in_english = " and a ".join(_ENGLISH_NAMES[kind] for kind in kinds)
    return Localized(
        f"ข้อความนี้มี{names} รู้ทันปิดไว้ไม่เก็บนะคะ เรื่องนี้ไม่ต้องใช้เลย "
        "กดค้างที่ข้อความนั้นแล้วเลือก ยกเลิกข้อความ ออกจากแชตได้ค่ะ",
        f"That message holds a {in_english}. I hid it and keep nothing of it; it is not needed. "
        "Press the message long and choose Unsend.",
    )
