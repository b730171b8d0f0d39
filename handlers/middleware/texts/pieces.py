"""What is said while somebody tells something in several messages: content, no logic."""

from handlers.texts.i18n import Localized

READING_ON = Localized(
    "อ่านอยู่ค่ะ เล่าต่อได้เลย เล่าจบแล้วกด เล่าจบแล้ว หรือรอสักครู่ แล้วจะตอบทีเดียวค่ะ",
    "I am reading. Go on; tap That is all when you are done, or wait a moment for one answer.",
)
END_LABEL = Localized("เล่าจบแล้ว", "That is all")
# What may stand behind a question's word at its end.
AFTER_QUESTION_WORDS = (
    "ดี", "ต่อ", "ต่อดี", "บ้าง", "ก่อน", "ก่อนดี", "ได้บ้าง", "ได้",
    "วัน", "เดือน", "ปี", "บาท", "โมง", "ชั่วโมง", "ครั้ง", "เปอร์เซ็นต์", "คน",
)  # fmt: skip
