"""A sum that is only demanded is never the one that was paid, and what is gone is."""

from itertools import permutations

import pytest

from handlers.nlu.story.reader import read_story
from tests.handlers.nlu.story.told_stories import TODAY

LOST = ["เสียไป 4 แสน", "เงินหายไป 400,000", "หายไป 4 แสน", "โดนไป 4 แสนแล้วค่ะ", "โดนหลอกไป 400000"]
DEMANDED = [
    "เขาบอกจ่ายภาษีอีก 3 หมื่นถึงถอนได้",
    "เขาให้จ่ายภาษีอีก 3 หมื่นถึงถอนได้ ยังไม่จ่าย",
    "บอกให้โอนอีก 30000 แล้วจะคืนให้",
    "ต้องเติม 30,000 ถึงจะถอนได้",
    "แอดมินแจ้งว่าต้องเสียภาษี 3 หมื่นก่อนถอน",
    "เขาขอค่าปลดล็อก 30000",
]
ASIDE = "โอนหลายรอบ เมียยังไม่รู้"


def amount(*lines: str) -> int | None:
    return read_story(" ".join(lines), TODAY).amount


@pytest.mark.parametrize("demanded", DEMANDED)
@pytest.mark.parametrize("lost", LOST)
def test_what_was_lost_is_the_amount_in_any_order(lost: str, demanded: str) -> None:
    for lines in permutations((lost, demanded, ASIDE)):
        assert amount(*lines) == 40_000_000, lines


@pytest.mark.parametrize("demanded", DEMANDED)
def test_what_is_only_demanded_is_no_amount(demanded: str) -> None:
    for lines in permutations((demanded, ASIDE, "โอนไปหมดตัวแล้ว")):
        assert amount(*lines) is None, lines


@pytest.mark.parametrize(
    "paid_in_the_end",
    [
        "ให้โอน 5000 ถึงจะถอนได้ ก็เลยโอนไป",
        "เขาให้จ่ายภาษี 5000 ก็ยอมโอนให้",
        "บอกให้โอน 5000 ก็โอนไปแล้ว",
        "เขาบอกให้จ่ายค่าถอน 3000 แล้วให้จ่ายภาษีอีก 2000 โอนไปทั้งหมดแล้ว",
    ],
)
def test_what_was_demanded_and_paid_is_the_amount(paid_in_the_end: str) -> None:
    assert amount(paid_in_the_end) == 500_000


def test_a_sum_far_behind_the_word_for_paying_is_paid() -> None:
    assert amount("จ่ายค่าไปทำงานเกาหลีให้บริษัทจัดหางาน 45000 แล้วเงียบ ไม่ได้ไป") == 4_500_000
