"""An age under 20 is read only from what people tell of themselves."""

import pytest

from handlers.cards.minors import is_cheated_child
from handlers.nlu.values import age
from handlers.nlu.values.age import is_child, is_under_20


@pytest.mark.parametrize(
    "told",
    [
        "หนูอายุ 16 ค่ะ",
        "พี่คะ หนูอายุ๑๕ ซื้อไอดีเกม",
        "อายุ 19 ร้องเรียนได้ไหม",
        "ผม 17 ปีครับ",
        "หนู 12 ขวบ",
        "อยู่ ม.4 ค่ะ",
        "เรียนม.2 อยู่",
        "เป็นนักเรียน ม.5",
        "ผม16แจ้งได้ปะ",
        "หนู15แจ้งเองได้ไหม",
        "เรา 17 ร้องเรียนเองได้ป่าว",
        "โดนโกงค่ะ แจ้งได้ไหมคะ หนู 14",
        "เพิ่ง 15 แจ้งได้มั้ย",
        "อยากแจ้งแต่ผม๑๘ จะแจ้งได้ไหม",
        "หนู 13 ไม่อยากอยู่แล้วค่ะ",
        "ผม 14 ครับ โดนขู่ปล่อยคลิป",
        "หนู13ค่ะ",
        "โดนโกงค่ะ ตอนนี้หนู ๑๒",
        "ผม 15 ร้านไม่ส่งของ",
        "คือผมเพิ่ง 16",
        "หนูสิบสามค่ะ โดนโกง",
        "อายุสิบเจ็ด ร้องเรียนเองได้มั้ยคะ",
        "อายุแค่ 15 เอง",
        "หนูยังไม่ 18 แจ้งได้ไหม",
        "อายุไม่ถึง 20",
        "ผมยังไม่เต็มสิบแปด",
        "ม.1 ค่ะ โดนหลอกซื้อไอดี",
        "ป6 เอง แอบเอาเงินแม่ไปเติมเกม",
        "i am 15 and got scammed",
        "im only 13",
        "I just turned 16",
    ],
)
def test_who_is_under_20(told: str) -> None:
    assert is_under_20(told)


@pytest.mark.parametrize(
    "told",
    [
        "ป้าอายุ 71 ปี",
        "อายุ 20 ค่ะ",
        "ลูกอายุ 12 กดซื้อไอเทม",
        "ลูกสาวอายุ 16 โดนหลอก",
        "น้องเรียน ม.4",
        "อยู่ ม.4 ต.บางพลี",
        "ร้านอายุ 5 ปี",
        "สินค้ามีอายุ 12 เดือน",
        "ใช้มา 16 ปี",
        "โอนไป 16 บาท",
        "ซื้อ 15 ชิ้น",
        "ผม 15 บาทแจ้งได้ปะ",
        "ผมโดนไป 16 แจ้งได้ไหม",
        "ผมซื้อ 12 ชิ้น แจ้งได้ไหม",
        "ลูก 15 แจ้งเองได้ไหม",
        "เรา 25 แจ้งได้ไหม",
        "ผม1690แจ้งได้ไหม",
        "ผม 15 บาท",
        "โอนให้ผม 15 ก็พอ",
        "หนู 12 พ.ย. โอนไป",
        "ผม 11 ธันวา ได้ของ",
        "เรา 13 คน โดนหมด",
        "หนู 9 โมงโอนไป",
        "ผม 12,000 หาย",
        "เส้นผม 12 เส้น",
        "ผม 14 วันแล้วยังไม่ได้ของ",
        "ลูกชายผม 14 มาสารภาพ",
        "หนูยังไม่ได้ของ 18 วันแล้ว",
        "ผมยังไม่ถึง 20 วัน",
        "หลานยังไม่ 18",
        "อายุสี่สิบ",
        "กรมธรรม์จะหมดอายุ 20 ธ.ค.",
        "ม.1 บ้านหนองแสง โดนโกง",
        "ม.3 ต.ท่าช้าง โดนโกง",
        "ที่อยู่ ม.5 โอนไปแล้ว",
        "บ้านอยู่ ม.6 โดนโกง",
        "ซ่อมถนน ป.3 โดนโกง",
        "i am 15 minutes late",
        "i'm 17th in the queue",
        "i am 10 km from the shop",
        "i am 45 and got scammed",
        "",
    ],
)
def test_who_is_not(told: str) -> None:
    assert not is_under_20(told)


@pytest.mark.parametrize("told", ["หนูอายุ 12", "หนู ป.6", "อยู่ ม.1 ค่ะ", "ผม 17 ปีครับ"])
def test_who_is_a_child(told: str) -> None:
    assert is_child(told)


@pytest.mark.parametrize("told", ["อายุ 18 ค่ะ", "ลูกอายุ 12", "หลานอยู่ ป.6", "ป้าอายุ 62"])
def test_who_is_no_child(told: str) -> None:
    assert not is_child(told)


def test_a_child_that_is_only_afraid_was_not_cheated() -> None:
    assert is_cheated_child("หนูอายุ 12 โดนโกงค่ะ")
    assert not is_cheated_child("หนูอายุ 12 กลัวโดนโกง")


def test_a_child_that_paid_in_secret_was_cheated_too() -> None:
    assert is_cheated_child("หนูอยู่ ป.6 โอนเงินแม่ให้คนในเกม")
    assert is_cheated_child("im 12, i used moms card number in a game")
    assert not is_cheated_child("ลูกอยู่ ป.6 โอนเงินแม่ให้คนในเกม")


@pytest.mark.parametrize(
    ("text", "is_young"),
    [
        ("ลูกสาวผมอายุ 17", True),
        ("หลานอายุ ๑๕ ปี", True),
        ("น้องอยู่ ม.2 โดนขู่", True),
        ("ลูก 12 ขวบ", True),
        ("แม่อายุ 63", False),
        ("โอนไป 17 บาท", False),
        ("ลูกโดนขู่", False),
    ],
)
def test_the_age_of_somebody_else_is_read_too(text: str, is_young: bool) -> None:
    assert age.tells_of_young(text) == is_young


@pytest.mark.parametrize(
    "told",
    [
        "ไม่บอกแม่ได้มั้ย กลัวแม่ตี",
        "ผมไม่กล้าบอกพ่อ",
        "ไม่ให้แม่รู้ได้ไหม",
        "ถ้าแม่รู้หนูโดนตีแน่",
        "ย่านแม่ด่า",
        "ไม่บอกพ่อแม่ได้ไหมคะ",
    ],
)
def test_who_is_afraid_to_tell_at_home(told: str) -> None:
    assert age.is_afraid_at_home(told)


@pytest.mark.parametrize(
    "told",
    [
        "ไม่บอกแม่ค้าได้มั้ยว่าหนูแจ้ง",
        "กลัวแม่ค้าด่า",
        "ลูกไม่กล้าบอกแม่ กลัวแม่ตี",
        "อย่าให้แม่โอน",
        "แม่ไม่บอกว่าโอนไปเท่าไหร่",
        "เขาขู่จะบอกแม่",
    ],
)
def test_a_seller_another_child_or_a_warned_mother_is_no_fear_at_home(told: str) -> None:
    assert not age.is_afraid_at_home(told)


@pytest.mark.parametrize(
    "told",
    [
        "ไม่อยากให้พ่อแม่รู้ค่ะ",
        "บ่อยากให้แม่ฮู้",
        "บ่อยากหื้อป้อแม่ฮู้เจ้า",
        "อย่าบอกพ่อแม่หนูได้บ่",
        "สิโทรหาแม่หนูบ่",
        "จะโทรหาแม่หนูไหม",
        "ถ้าร้องเรียนแม่จะรู้ไหม",
        "อย่าโทรหาผู้ปกครองนะคะ",
        "แม่ต้องรู้มั้ยถ้าแจ้ง",
        "ถ้าแจ้งแม่รู้ไหม",
        "พ่อแม่ต้องรู้ด้วยไหมคะ",
        "ต้องให้ผู้ปกครองเซ็นไหม",
        "ต้องพาแม่มาด้วยไหม",
        "ถ้าหนูแจ้ง จะมีคนโทรหาแม่มั้ย",
    ],
)
def test_who_minds_that_the_office_tells_at_home(told: str) -> None:
    assert age.minds_telling_at_home(told)


@pytest.mark.parametrize(
    "told",
    [
        "มันจะโทรหาแม่หนูไหม",
        "เขาขู่จะบอกแม่",
        "หนูไม่กล้าบอกแม่",
        "หนูจะบอกแม่ดีไหม",
        "ให้โทรหาแม่ได้ไหม",
        "อย่าบอกแม่ค้าว่าหนูแจ้ง",
        "ร้านจะโทรหาแม่หนูไหม",
        "จะโทรหาแม่ค้าไหม",
        "แม่รู้ไหมว่าของปลอม",
        "แม่ค้าต้องรู้ไหมว่าของชำรุด",
        "ต้องให้แม่ค้าเซ็นไหม",
        "จะซื้อเมาส์ต้องให้แม่อนุญาตมั้ย",
        "แม่โดนโกง ต้องพาแม่ไปแจ้งความเองไหม",
    ],
)
def test_a_crook_a_seller_and_ones_own_telling_are_not_the_office(told: str) -> None:
    assert not age.minds_telling_at_home(told)
