"""A sum that was paid in parts is read as a whole or is left open; a part is never the whole."""

import pytest

from handlers.nlu.story.reader import read_story
from tests.handlers.nlu.story.told_stories import TODAY

_WHOLE, _PART = 100_000, 30_000


@pytest.mark.parametrize(
    "told",
    [
        "มัดจำ 300 แล้วจ่ายอีก 700 ซื้อรองเท้าจากร้านครัวสุข ไม่ได้ของ",
        "มัดจำสามร้อย แล้วจ่ายอีกเจ็ดร้อย ซื้อรองเท้า ไม่ได้ของ",
        "มัดจำ 300 พอของถึงจ่ายอีก 700 ของพัง",
        "จ่ายมัดจำ 300 บาท ของมาจ่ายอีก 700 บาท ของพัง",
        "โอนมัดจำ 300 พอวันรุ่งขึ้นร้านให้โอนให้ครบ เลยโอนอีก 700 แล้วร้านเงียบ",
        "จองไว้ 300 แล้วก็โอนที่เหลือ 700 ร้านปิดเพจ",
        "จ่ายค่ามัดจำห้อง 300 แล้วจ่ายค่าห้องที่เหลือ 700 พอไปถึงไม่มีห้อง",
        "มัดจำ 300 โอนให้ครบอีก 700 ร้านหายไป",
        "ค่ามัดจำ 300 ค่าของอีก 700 โอนหมดแล้วร้านบล็อก",
        "ครั้งแรกโอน 300 ต่อมาหลอกให้โอน 700 แล้วบล็อก",
        "จ่ายค่าของ 700 แล้วจ่ายค่าส่งอีก 300 ไม่ได้ของ",
        "i paid 300 first and later 700, shop blocked me",
    ],
)
def test_parts_that_were_paid_are_added(told: str) -> None:
    assert read_story(told, TODAY).amount == _WHOLE


@pytest.mark.parametrize(
    "told",
    [
        "โอน 300 แล้วเขาบอกไม่พอ โอนอีก 700 เงียบเลย",
        "มัดจำ 300 ที่เหลือ 700 จ่ายตอนรับของ ของปลอม",
        "โอน 300 เป็นค่าจอง กับ 700 เป็นค่าของ แล้วโดนบล็อก",
        "โอนค่าของ 700 ค่าส่ง 300 ร้านบล็อก",
        "ซื้อของ 700 โอนไปแล้ว ร้านให้โอนค่าส่งอีก 300 โอนให้แล้วก็หาย",
        "มัดจำ 30% เป็นเงิน 300 แล้วจ่ายอีก 700 ที่เหลือ ไม่ได้ของ",
    ],
)
def test_a_part_is_left_open_where_more_may_be_paid(told: str) -> None:
    assert read_story(told, TODAY).amount is None


@pytest.mark.parametrize(
    "told",
    [
        "โอนไป 300 แล้วเขาให้โอนเพิ่มอีก 700 หนูไม่โอน",
        "มัดจำ 300 เหลืออีก 700 ยังไม่จ่าย ร้านหาย",
        "มัดจำ 300 ของราคา 1000 ร้านหาย",
        "มัดจำ 300 ร้านขอเพิ่มอีก 700 ไม่ให้",
        "โดนหลอกให้โอน 300 แล้วมันหลอกให้โอนอีก 700 แต่หนูไม่โอน",
        "โอน 300 แล้วเขาบอกให้โอนอีก 700",
    ],
)
def test_what_was_not_paid_is_not_added(told: str) -> None:
    assert read_story(told, TODAY).amount == _PART


@pytest.mark.parametrize(
    ("told", "numbers"),
    [
        ("โอนกสิกร 1112223334 ไป 500 ไม่ใช่ กรุงไทย 5556667778 ไม่ได้ของ", []),
        ("โอน 500 เข้าไทยพาณิชย์ 1112223334 แต่สลิปเป็นกสิกร 5556667778 ไม่ได้ของ", []),
        ("โอนเข้ากสิกร 1112223334 เอ้ยไม่ใช่ กรุงไทย 5556667778", ["5556667778"]),
        ("โอนกสิกร 1112223334 300 แล้วโอนกรุงไทย 5556667778 อีก 200", ["1112223334", "5556667778"]),
    ],
)
def test_of_accounts_that_contradict_none_is_taken(told: str, numbers: list[str]) -> None:
    accounts = read_story(told, TODAY).payee_account
    assert [account["number"] for account in accounts] == numbers
