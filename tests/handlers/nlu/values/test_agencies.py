"""A matter of another office is known by what went wrong, not by the thing that was bought."""

import pytest

from handlers.nlu.values.agencies import responsible_agency


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("ซื้อครีมจากเพจ ทาแล้วหน้าขึ้นผื่นแดง", "1556"),
        ("อาหารเสริมไม่มี อย. กินแล้วใจสั่น", "1556"),
        ("ยาลดความอ้วนไม่มี อย ค่ะ", "1556"),
        ("ครีมไม่มีอย. ทำไงดี", "1556"),
        ("ขนมหมดอายุไปแล้วสามเดือน", "1556"),
        ("ร้านไม่แสดงราคา ให้ทักถามราคาอย่างเดียว", "1569"),
        ("ธนาคารไม่ยอมคืนเงินค่าธรรมเนียม", "1213"),
        ("โดน SMS คิดเงินทุกวัน", "1200"),
        ("บริษัทประกันไม่จ่ายเคลม", "1186"),
    ],
)
def test_the_office_is_named(told: str, number: str) -> None:
    found = responsible_agency(told)
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize(
    "told",
    [
        "สั่งครีมจากเพจ โอนแล้วไม่ส่งของ",
        "สั่งอาหารในแอปแล้วของไม่ครบ",
        "เครื่องพังในระยะรับประกัน ร้านไม่ซ่อม",
        "ราคา 1,290 โอนเข้าธนาคารกสิกร",
        "ซื้อโทรศัพท์มือถือได้ของปลอม",
        "รีสอร์ทที่จองไว้ไม่มีอยู่จริง โอนมัดจำไปแล้ว",
        "รถเข็นเด็กที่สั่ง ไม่มี อยู่ในร้าน",
        "ที่ร้านไม่มีอย่างที่โฆษณา",
        "",
    ],
)
def test_what_is_ours_is_no_one_elses(told: str) -> None:
    assert responsible_agency(told) is None
