"""Gas, fire and electricity of now are told from goods that once burnt, and from deeds."""

import pytest

from handlers.nlu.story.harm.around import hazards


@pytest.mark.parametrize(
    ("text", "hazard"),
    [
        ("ได้กลิ่นแก๊สในบ้านแรงมาก ทำไงดี", "gas"),
        ("เหม็นแก็สเต็มครัวเลย", "gas"),
        ("ถังแก๊สมันรั่วค่ะ", "gas"),
        ("i think there is a gas leak", "gas"),
        ("ที่ชาร์จที่ซื้อมาไฟลุกอยู่ตอนนี้", "fire"),
        ("ปลั๊กพ่วงไหม้อยู่ ทำไงดี", "fire"),
        ("พาวเวอร์แบงค์ควันขึ้น", "fire"),
        ("แบตร้อนจี๋เลยตอนนี้", "fire"),
        ("ไฟไหม้บ้านอยู่ ช่วยด้วย", "fire"),
        ("แม่โดนไฟดูดจากเครื่องทำน้ำอุ่น", "shock"),
        ("ตู้เย็นไฟดูดลูกเมื่อกี้", "shock"),
        ("เครื่องทำน้ำอุ่นไฟรั่ว", "leak"),
        ("เครื่องซักผ้าไฟรั่วเวลาจับ", "leak"),
        ("ปลั๊กพ่วงที่ซื้อมาช็อต ไฟลัดวงจร", "leak"),
        ("พัดลมไฟรั่ว แจ้งที่ไหน", "leak"),
    ],
)
def test_a_hazard_of_now_is_heard(text: str, hazard: str) -> None:
    assert hazards.tells(text) == hazard


@pytest.mark.parametrize(
    "text",
    [
        "สายชาร์จที่ซื้อมาเคยไฟลุก ขอคืนเงินได้ไหม",
        "ไฟไหม้บ้านเพราะปลั๊กพ่วงที่สั่งมา ประกันไม่จ่าย",
        "ปลั๊กพ่วงแบบไหนกันไฟไหม้",
        "มือถือร้อนมากเวลาเล่นเกม",
        "ถ้าแก๊สรั่วต้องทำไง",
        "ซื้อเครื่องตรวจจับแก๊สรั่ว ไม่ดังเลย",
        "ไม่มีกลิ่นแก๊สนะ",
        "แก๊สแอร์รั่ว ช่างคิดสองพัน",
        "ไฟดับแล้ว ไม่มีควันแล้ว",
        "กลิ่นแก๊สเต็มห้องแล้วแต่เราไม่คิดจะไปปิด",
        "ได้กลิ่นแก๊สแล้ว ลาก่อนนะ",
        "ไม้ตียุงไฟช็อตยุงไม่ตาย",
        "เงินช็อตจ่ายไม่ทัน",
        "ปลั๊กพ่วงช็อต ร้านไม่รับเคลม",
        "โปรไฟลุกมาก เครื่องลดครึ่งราคา ร้านนี้จริงไหม",
    ],
)
def test_what_is_none_is_left(text: str) -> None:
    assert hazards.tells(text) is None


def test_in_a_form_only_what_says_to_be_now_is_heard() -> None:
    assert hazards.tells("พาวเวอร์แบงค์ควันขึ้น", surely=True) is None
    assert hazards.tells("ไฟไหม้ที่ชาร์จอยู่ตอนนี้เลย", surely=True) == "fire"
