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


@pytest.mark.parametrize(
    ("told", "baht"),
    [
        ("ร้านบีบีมือถือ อ้างค่าปลดล็อก มัดจำ 600 แล้วก็ค่าโอน ผมก็จ่ายตาม 3,150 ของไม่มา", 3_150),
        ("เพจโน้ตบุ๊กบอกต้องจ่ายค่าปลดล็อก 2,400 เพิ่ม หนูเลยโอนให้ไป 2,400 แล้วเขาก็หาย", 2_400),
        ("ร้านไอโฟนอ้างค่ามัดจำ 700 ค่าประกันสินค้า สุดท้ายจ่ายไปรวม 4,200", 4_200),
        ("เพจกล้องบอกต้องวางมัดจำ 650 ก่อน แล้วมีค่าประกัน ผมก็โอนตามที่เขาบอก 2,650", 2_650),
        ("แม่ค้าอ้างค่าธรรมเนียม 250 ค่าประกันอีก 500 ก็โอนให้ทั้งสองยอด", 750),
        ("จ่ายมัดจำ 600 แล้วร้านอ้างค่าปลดล็อก 900 ผมก็จ่ายตาม", 1_500),
        ("โอนไป 600 แล้วเขาอ้างว่ามีค่าประกัน 900 เลยโอนให้ ของไม่มา", 1_500),
    ],
)
def test_what_was_given_for_a_demand_is_paid_once(told: str, baht: int) -> None:
    assert amount(told) == baht * 100


@pytest.mark.parametrize(
    ("told", "baht"),
    [
        ("ร้านอ้างค่าปลดล็อก มัดจำ 600 ผมไม่จ่าย", None),
        ("ร้านอ้างค่าปลดล็อก มัดจำ 600 ยังไม่ได้จ่าย", None),
        ("จ่ายมัดจำ 600 แล้วร้านอ้างค่าปลดล็อก 900 ผมไม่จ่าย", 600),
    ],
)
def test_what_was_refused_is_not_paid(told: str, baht: int | None) -> None:
    assert amount(told) == (baht * 100 if baht else None)


@pytest.mark.parametrize(
    ("told", "baht"),
    [
        ("โอนไป 1,200 ร้านไม่ส่งของ บอกให้โอนเพิ่มอีก 500", 1_200),
        ("โอนไป 3,200 บาท แล้วเขาบอกให้โอนเพิ่มอีก 400 ไม่ส่งของค่ะ", 3_200),
        ("โอนไป 890 บาท แม่ค้าทักมาให้โอนเพิ่มอีก 110 บาทเป็นค่าส่ง", 890),
        ("โอนไป 1,200 ร้านไม่ส่งของ ร้านขอให้จ่ายเพิ่มอีก 500", 1_200),
        ("โอนไป 2,000 แล้ว มันทวงอีก 1,000 บาท", 2_000),
        ("I transferred 1,200 baht, then they asked me to transfer another 500", 1_200),
        ("I paid 1,500 baht and they want 700 baht more", 1_500),
        ("I paid 3,200 baht then the shop told me to pay 400 more but I did not", 3_200),
        ("โอนไป 1,500 เขาบอกให้โอนเพิ่มอีก 700 เลยโอนไปอีก", 2_200),
        ("I paid 1,500, then she asked me for another 700 so I paid", 2_200),
        ("โอนไป 1,200 แล้วโอนเพิ่มอีก 500 ร้านไม่ส่งของ", 1_700),
        ("หลอกให้โอนไป 1,200 แล้วหลอกให้โอนเพิ่มอีก 500", 1_700),
    ],
)
def test_more_that_is_asked_for_counts_once_it_is_told_to_be_paid(told: str, baht: int) -> None:
    assert amount(told) == baht * 100
