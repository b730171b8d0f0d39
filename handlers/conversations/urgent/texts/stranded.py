"""Texts for who has come to a booked place and has nowhere to stay: content, no logic."""

from handlers.texts.i18n import Localized

TITLE = Localized("โทรตำรวจท่องเที่ยว 1155 ก่อนค่ะ", "Call the tourist police first: 1155")
CALL_1155_LABEL = Localized("โทร 1155", "Call 1155")
PARAGRAPHS = (
    Localized(
        "โทรได้ 24 ชั่วโมง บอกว่ามาถึงแล้วไม่มีที่พัก มากี่คน มีเด็กไหม และตอนนี้อยู่ตรงไหน",
        "24 hours a day. Say that there is no place to stay, how many you are, and where.",
    ),
    Localized(
        "ระหว่างนี้พากันไปรอในที่สว่างและมีคน ไม่ปลอดภัย โทร 191",
        "Meanwhile wait where there is light and people. Not safe? Call 191.",
    ),
    Localized(
        "ถ่ายรูปที่นั่นไว้ จองผ่านแอป แจ้งแอปด้วย โอนไปแล้วและคิดว่าถูกหลอก โทร 1441 หรือธนาคารที่ใช้โอน "
        "แล้วค่อยร้องเรียนที่นี่ได้ค่ะ",
        "Take photos of the place, and tell the booking app. Paid, and think it is a scam? Call "
        "1441 or your bank. You can complain here afterwards.",
    ),
)
