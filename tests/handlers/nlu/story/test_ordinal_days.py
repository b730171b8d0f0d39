"""Days that a tale counts are no days of a month."""

import pytest

from handlers.nlu.story.reader import read_story
from tests.handlers.nlu.story.told_stories import TODAY


@pytest.mark.parametrize(
    "told",
    [
        "วันแรกคุยกัน วันที่สองโอนไป 900 ไม่ได้ของ",
        "วันแรกทักไป วันที่สองจ่าย วันที่สามบล็อก",
        "คุยวันแรก วันที่ 2 ก็โอนให้",
        "สั่งของ พอวันที่สามถึงโอนเงิน",
        "วันที่สองของการคุย โอนไป 900",
        "วันที่สองหลังสั่งของ โอนไป 900",
        "day one we chat, day two i paid 900",
    ],
)
def test_a_counted_day_is_no_date(told: str) -> None:
    assert read_story(told, TODAY).purchase_date is None


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("โอนวันที่สอง ไม่ได้ของ", 2),
        ("โอนวันที่สองพฤศจิกา วันแรกที่คุยเลย", 2),
        ("วันแรกคุยกัน โอน 5 พ.ย. ไม่ได้ของ", 5),
    ],
)
def test_a_day_of_a_month_stays_one(told: str, day: int) -> None:
    found = read_story(told, TODAY).purchase_date
    assert found is not None
    assert int(found[-2:]) == day
