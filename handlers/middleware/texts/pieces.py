"""Texts for a story told in several messages: content, no logic."""

from handlers.texts.i18n import Localized

READING_ON = Localized(
    "อ่านอยู่ค่ะ เล่าต่อได้เลย จบแล้วกด เล่าจบแล้ว ถ้าเงินเพิ่งออกไป โทรธนาคารหรือ 1441 ก่อนนะคะ",
    "I am reading. Go on, then tap That is all. If money has just gone, call your bank or 1441 "
    "first.",
)
END_LABEL = Localized("เล่าจบแล้ว", "That is all")
