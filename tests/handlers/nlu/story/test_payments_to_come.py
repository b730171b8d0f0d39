"""A sum that somebody goes to pay is not paid, one that was paid is."""

from datetime import date

import pytest

from handlers.nlu.story.reader import read_story


@pytest.mark.parametrize(
    "text",
    [
        "วันจันทร์ดิฉันจะไปถอนเงินสหกรณ์มาโอนค่าภาษีให้เขาหนึ่งแสนบาทค่ะ",
        "พรุ่งนี้จะไปถอนเงินฝากประจำมาโอนค่าธรรมเนียมให้เขาอีกแปดหมื่นค่ะ",
        "ดิฉันกำลังจะไปธนาคารปิดบัญชีฝากประจำเพื่อโอนให้เขาอีกสองแสนค่ะ เขาว่าเป็นค่าภาษี",
        "จะเอาที่ไปจำนองมาโอนให้เขา 300000",
    ],
)
def test_what_somebody_goes_to_pay_is_not_paid(text: str) -> None:
    story = read_story(text, date(2026, 12, 1))
    assert (story.amount, story.paid, story.payment_method) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "baht"),
    [
        ("โอนลงทุนไป 50,000 แล้ว พรุ่งนี้จะไปถอนเงินมาโอนค่าภาษีให้เขาอีก 80,000", 50_000),
        ("เมื่อวานไปถอนเงินมาโอนค่าภาษีให้เขาหนึ่งแสนบาท", 100_000),
        ("ตอนแรกจะไปโอนค่าของ 500 ที่ตู้ แต่แม่ค้าให้โอนผ่านแอป เลยโอนไป 700", 700),
        ("ร้านบอกจะไปถอนเงินมาโอนคืนให้ 500 จ่ายไป 1200 แล้วเงียบ", 1_200),
        ("จะไปเที่ยวทะเล จ่ายค่าห้อง 3000 ไปแล้ว โรงแรมยกเลิก", 3_000),
    ],
)
def test_what_was_paid_beside_it_is(text: str, baht: int) -> None:
    assert read_story(text, date(2026, 12, 1)).amount == baht * 100
