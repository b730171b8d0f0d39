"""A firm that no register knows is the seller beside what it sells, written as firms are."""

import pytest

from tests.handlers.nlu.story.test_named_firms import sellers


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("ตั๋วเครื่องบิน FlyNow โดนยกเลิก ไม่คืนเงิน", "FlyNow"),
        ("จองตั๋วกับ FlyNow Travel แล้วโดนยกเลิก", "FlyNow Travel"),
        ("สายการบิน FlyNow เลื่อนบิน ไม่คืนเงิน", "FlyNow"),
        ("FlyNow ยกเลิกเที่ยวบินเอง ไม่คืนเงิน", "FlyNow"),
        ("โรงแรม SunsetBeach ไม่คืนเงินมัดจำ", "SunsetBeach"),
        ("คอร์สเรียนภาษาของ TopEnglish ไม่ได้เรียนสักที", "TopEnglish"),
        ("คอร์ส FitPro ปิดหนี ไม่คืนเงิน 5000", "FitPro"),
        ("ตั๋วเครื่องบิน VietJet โดนยกเลิก ไม่คืนเงิน", "VietJet"),
    ],
)
def test_it_is_the_seller(text: str, named: str) -> None:
    assert sellers(text) == (named,)


@pytest.mark.parametrize(
    "text",
    [
        "ตั๋วเครื่องบิน BKK CNX โดนยกเลิก",
        "ตั๋วเครื่องบิน Japan โดนยกเลิก",
        "ตั๋วเครื่องบิน HongKong โดนยกเลิก",
        "ตั๋วคอนเสิร์ต NewJeans โดนยกเลิก ไม่คืนเงิน",
        "คอร์ส PowerPoint ไม่คืนเงิน",
        "คอร์สสอน TikTok ปิดหนี",
        "AirPods เลื่อนส่งสองรอบ ไม่คืนเงิน",
        "โรงแรม Deluxe Room ไม่ตรงปก",
        "ทัวร์ HongKong โดนเท",
    ],
)
def test_a_place_or_a_subject_is_not(text: str) -> None:
    assert sellers(text) == ()
