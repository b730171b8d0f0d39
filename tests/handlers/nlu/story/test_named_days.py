"""A national day that is told with its year is read from a story, as is the year of an era."""

from datetime import date

import pytest

from handlers.nlu.story.reader import read_story
from tests.handlers.nlu.story.told_stories import TODAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("โอนค่ามัดจำ 2,000 บาท เมื่อวันพ่อปีที่แล้ว ร้านเงียบหาย", "2025-12-05"),
        ("วันแม่ปีนี้ซื้อสร้อยจากเพจ 1,500 บาท ของปลอม", "2026-08-12"),
        ("ซื้อรองเท้าเมื่อวันแรงงานปี 2568 ราคา 900 บาท ไม่ได้ของ", "2025-05-01"),
        ("จ่ายค่าคอร์ส 3,000 บาท ตอนวันเด็กปีที่แล้ว ปิดหนี", "2025-01-11"),
        ("โอนเงิน 500 วันที่ 3 พฤศจิกายน พุทธศักราช 2568 ร้านไม่ส่ง", "2025-11-03"),
        ("โอนเงิน 500 วันที่ 3 พ.ย. ปี พ.ศ. 2568 ร้านไม่ส่ง", "2025-11-03"),
    ],
)
def test_it_is_the_day_of_buying(text: str, day: str) -> None:
    assert read_story(text, TODAY).purchase_date == day


@pytest.mark.parametrize(
    "text",
    [
        "ซื้อของขวัญวันแม่ 1,500 บาท ไม่ได้ของ",
        "ซื้อของขวัญวันแม่ปีนี้ 1,500 บาท ไม่ได้ของ",
        "โอน 1,500 บาท ช่วงวันแม่ปีนี้ ไม่ได้ของ",
        "โอน 1,500 บาท ก่อนวันแม่ปีนี้ ไม่ได้ของ",
        "โอน 1,500 บาท ร้านบอกจะส่งวันพ่อปีนี้",
        "ร้านวันพ่อปีนี้รวยแน่ โอน 500 บาทไปแล้วเงียบ",
    ],
)
def test_what_is_near_it_or_for_it_is_not(text: str) -> None:
    assert read_story(text, TODAY).purchase_date is None


@pytest.mark.parametrize(
    "text",
    [
        "สั่งเสื้อไปวันจันทร์ 590",
        "โอนไปวันจันทร์ 590",
        "สั่งเสื้อไปเมื่อวันจันทร์ 590 ของไม่มา",
        "กดกระเป๋ามาวันจันทร์ 590 ยังไม่ส่ง",
    ],
)
def test_a_sum_behind_a_weekday_is_no_day_of_the_month(text: str) -> None:
    told = read_story(text, date(2026, 12, 1))
    assert (told.purchase_date, told.amount) == ("2026-11-30", 59_000)


@pytest.mark.parametrize(
    "text",
    [
        "จะสั่งเสื้อไปวันจันทร์ 590",
        "สั่งของให้ส่งมาวันจันทร์ 590",
        "สั่งเค้กไว้วันจันทร์ 590",
        "สั่งเสื้อไปวันจันทร์ที่ 23 590",
        "สั่งเสื้อไปวันจันทร์หน้า 590",
    ],
)
def test_a_weekday_that_is_not_of_buying_stays_open(text: str) -> None:
    assert read_story(text, date(2026, 12, 1)).purchase_date != "2026-11-30"
