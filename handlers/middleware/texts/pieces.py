"""What is said while somebody tells something in several messages: content, no logic."""

from handlers.texts.i18n import Localized

READING_ON = Localized(
    "อ่านอยู่ค่ะ เล่าต่อได้เลย เล่าจบเมื่อไร กด เล่าจบแล้ว จะตอบทีเดียวค่ะ",
    "I am reading. Go on; tap That is all when you are done, and I answer once.",
)
END_LABEL = Localized("เล่าจบแล้ว", "That is all")
