"""Money that went by a wallet, a gift or coins is paid, and coins are not counted as baht."""

import pytest

from handlers.nlu.story.reader import read_story
from tests.handlers.nlu.story.told_stories import TODAY


@pytest.mark.parametrize(
    ("told", "baht", "way"),
    [
        ("เติมวอเลทให้เค้า 1500 บาท แล้วเค้าบล็อกเลย", 1_500, "e-wallet"),
        ("เติมเงินเข้าวอเล็ตเขา 2500 สั่งรองเท้าไม่ได้ของ", 2_500, "e-wallet"),
        ("โอนเข้าทรูวอเลทเบอร์ 0812345678 ไป 1200 แล้วบล็อก", 1_200, "e-wallet"),
        ("ส่งอั่งเปาทรูมันนี่ให้ร้าน 300 บาท แล้วเขาบล็อก", 300, "e-wallet"),
        ("ส่งซองอั่งเปาไป 300 ไม่ได้ของ", 300, "e-wallet"),
        ("ซื้อบัตรทรูมันนี่ 1000 ส่งรหัสให้เขาไป โดนหลอก", 1_000, "e-wallet"),
        ("โอนเหรียญ usdt ไปให้เขา 500 เหรียญแล้วค่ะ โดนหลอกลงทุน", None, "other"),
        ("โอน usdt ไปแล้ว ถอนไม่ได้", None, "other"),
        ("ส่ง usdt ให้มัน 500 usdt มูลค่า 18000 บาท แล้วหายเงียบ", 18_000, "other"),
        ("ส่งบิทคอยน์ไปมูลค่า 30000 บาท แล้วถอนไม่ได้", 30_000, "other"),
        ("โดนหลอกซื้อบิทคอยส่งให้เขา 0.01 btc คิดเป็นเงิน 35,000 บาท", 35_000, "other"),
        ("โอนคริปโตให้มัน 50,000 บาท โดนหลอก", 50_000, "other"),
    ],
)
def test_what_was_topped_up_or_sent_is_paid(told: str, baht: int | None, way: str) -> None:
    found = read_story(told, TODAY)
    assert (found.paid, found.payment_method) == ("paid", way)
    assert found.amount == (baht * 100 if baht else None)


@pytest.mark.parametrize(
    "told",
    [
        "เขาให้เติมวอเลท 1500 ก่อน ยังไม่ได้เติมค่ะ",
        "เขาให้โอน usdt 500 เหรียญ ยังไม่ได้โอน",
        "ยังไม่ได้ส่งบิทคอยน์ให้เขาค่ะ เขาขอ 20000",
        "เพจให้ส่ง usdt 100 ถึงจะถอนได้",
        "อยากรู้ว่าซื้อบิทคอยน์ที่ไหนดี",
    ],
)
def test_what_is_only_asked_for_is_not(told: str) -> None:
    found = read_story(told, TODAY)
    assert (found.paid, found.amount) == (None, None)


@pytest.mark.parametrize(
    "told", ["ร้านส่งเหรียญหลวงพ่อมาปลอม จ่ายไป 500 บาท", "สั่งเหรียญรางวัลไป จ่าย 500 บาท ไม่ได้ของ"]
)
def test_coins_of_metal_are_goods(told: str) -> None:
    found = read_story(told, TODAY)
    assert found.amount == 50_000
    assert found.payment_method is None
