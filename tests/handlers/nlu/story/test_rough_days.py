"""A story that tells about when something was bought leaves the month, and no day."""

from datetime import date

import pytest

from handlers.form.complaint import FieldName
from handlers.form.story_answers import of_story
from handlers.nlu.story.reader import read_story
from tests.handlers.nlu.story.told_stories import TODAY


@pytest.mark.parametrize(
    ("said", "month"),
    [
        ("อาทิตย์ก่อน", "2026-11"),
        ("สองอาทิตย์ก่อน", "2026-11"),
        ("เมื่อ 2 สัปดาห์ที่แล้ว", "2026-11"),
        ("ต้นเดือน", "2026-11"),
        ("ต้นเดือนที่แล้ว", "2026-10"),
        ("เดือนที่แล้ว", "2026-10"),
        ("2 เดือนก่อน", "2026-09"),
        ("ปลายเดือนกันยา", "2026-09"),
        ("เมื่อเดือนสิงหา", "2026-08"),
        ("ช่วงสงกรานต์", "2026-04"),
        ("เมื่อตอนสงกรานต์", "2026-04"),
        ("ประมาณวันที่ 5 ต.ค.", "2026-10"),
        ("ช่วงปีใหม่", None),
        ("ปีที่แล้ว", None),
        ("เดือนหน้า", None),
    ],
)
def test_about_when_it_was_bought_is_kept_as_a_month(said: str, month: str | None) -> None:
    for told in (
        f"สั่งกระทะจากเพจใบบัว โอนไป 890 บาท {said} ของยังไม่มา",
        f"{said} โอนเงิน 890 บาท ซื้อกระทะจากเพจใบบัว ของยังไม่มา",
    ):
        found = read_story(told, TODAY)
        assert (found.purchase_date, found.purchase_month) == (None, month)
        assert of_story(found).get(FieldName.PURCHASE_DATE) == month


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("ซื้อมา 3 วันแล้ว พังเลย", "2026-11-21"),
        ("โอนเงินไปได้ 5 วันแล้วค่ะ ร้านไม่ตอบ", "2026-11-19"),
        ("สั่งพัดลมไปสองวันแล้วยังไม่ได้ของ", "2026-11-22"),
        ("สั่งพัดลมไป 15 วันแล้วยังไม่ได้ของ", "2026-11"),
        ("โอนไป 2 อาทิตย์แล้ว ร้านเงียบ", "2026-11"),
        ("ซื้อมาใช้ได้ 3 วันแล้วพัง", None),
        ("สั่งของแล้วรอมา 3 วันแล้ว", None),
        ("ยังไม่โอน 3 วันแล้ว", None),
    ],
)
def test_days_that_passed_since_it_was_paid(told: str, day: str | None) -> None:
    assert of_story(read_story(told, TODAY)).get(FieldName.PURCHASE_DATE) == day


@pytest.mark.parametrize(
    "told",
    [
        "ร้านบอกจะส่งต้นเดือน โอนไป 500",
        "จองโรงแรมช่วงสงกรานต์ โอนไป 3000 แล้วเงียบ",
        "ซื้อตั๋วเครื่องบินจะไปช่วงสงกรานต์ โอน 4000",
        "เงินเดือนออกสิ้นเดือน โอนไป 900 ร้านหาย",
        "ทักไปเดือนที่แล้วร้านไม่ตอบ ซื้อพัดลม 500",
        "ซื้อคอร์สเรียน 3 เดือน โอน 3000 ไม่ได้เรียน",
        "ซื้อทีวี 9000 ประกัน 2 เดือนก่อนหมดก็พัง",
        "โอน 1500 ต้นเดือนหน้าจะส่ง",
        "โอนมัดจำ 500 เดือนที่แล้ว จ่ายอีก 900 เมื่อ 2 เดือนก่อน",
    ],
)
def test_when_something_else_is_or_was_is_not_taken(told: str) -> None:
    found = read_story(told, TODAY)
    assert (found.purchase_date, found.purchase_month) == (None, None)


def test_an_exact_day_beside_a_rough_one_is_taken() -> None:
    told = "ทักไปเดือนก่อน โอนเงิน 500 วันที่ 3 พ.ย. ของไม่มา"
    assert read_story(told, date(2026, 11, 24)).purchase_date == "2026-11-03"
