"""Whose a telephone number is called: the crook's, an office's, or nobody else's than one's own."""

import pytest

from handlers.nlu.story import ownership

CROOKS = (
    "0866667777 เบอร์คนที่โทรมา",
    "เบอร์คนที่โทรมา 0866667777",
    "0866667777 เบอร์คนที่ทักมา",
    "0866667777 เบอร์ตำรวจปลอม",
    "0866667777 เบอร์โค้ช",
    "เบอร์โค้ชคือ 0866667777",
    "0866667777 เบอร์อาจารย์ที่สอนเทรด",
    "0866667777 เบอร์แก๊งนั้น",
    "เบอร์คนรับเงิน 0866667777",
    "เบอร์ไลน์มัน 0866667777",
    "0866667777 เบอร์คนที่คุยด้วย",
    "0866667777 นี่เบอร์คนรับโอน",
    "โอนเข้าเบอร์ 0866667777",
    "0866667777 เบอร์แม่ทีมค่ะ",
    "0866667777 คนที่หลอกผม",
    "the scammer's number 0866667777",
    "his number is 0866667777",
)
OTHERS = ("เบอร์ร้อยเวร 0866667777", "0866667777 เบอร์ตำรวจ", "เบอร์สมหญิง 0866667777")
OWN = (
    "0866667777",
    "เบอร์ 0866667777",
    "เบอร์โทรศัพท์ 0866667777",
    "0866667777 เบอร์เราเอง",
    "เบอร์ใหม่ 0866667777",
    "เบอร์ที่สะดวก 0866667777",
    "0866667777 เบอร์ที่ติดต่อได้",
    "0866667777 เบอร์นี้โทรมาได้ตลอด",
    "เบอร์ลูกสาว 0866667777",
    "0866667777 เบอร์คนในบ้าน",
    "เบอร์ของคุณแม่ 0866667777",
    "0866667777 เบอร์เราค่ะ ไม่ใช่เบอร์ร้าน",
    "เบอร์ร้านไม่รู้ เบอร์หนู 0866667777",
    "my number is 0866667777",
)


@pytest.mark.parametrize("text", CROOKS)
def test_the_number_of_whoever_is_not_oneself_is_the_crooks(text: str) -> None:
    found = ownership.anothers_number(text)

    assert found is not None
    assert found.is_crooks


@pytest.mark.parametrize("text", OTHERS)
def test_an_office_or_somebody_by_name_is_not_called_the_crook(text: str) -> None:
    found = ownership.anothers_number(text)

    assert found is not None
    assert not found.is_crooks


@pytest.mark.parametrize("text", OWN)
def test_a_number_of_ones_own_or_of_ones_people_is_nobody_elses(text: str) -> None:
    assert ownership.anothers_number(text) is None
