"""A day that stands apart in a text that tells that something was paid."""

from datetime import date

import pytest

from handlers.form import day_reading
from handlers.form.parsing import Complete, Invalid

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("วันศุกร์ที่แล้ว จ่ายเงินสดหมดแล้ว", "2026-11-20"),
        ("จ่ายหมดแล้วค่ะ 3/11/2569", "2026-11-03"),
        ("โอนครบแล้ว เมื่อวาน", "2026-11-23"),
        ("เดือนที่แล้ว จ่ายครบแล้ว", "2026-10"),
    ],
)
def test_a_sure_day_is_read(text: str, day: str) -> None:
    assert day_reading.beside(text, TODAY) == Complete(day)


def test_the_same_weekday_of_two_weeks_is_asked_about() -> None:
    found = day_reading.beside("วันจันทร์ที่แล้ว จ่ายเงินสดหมดแล้ว", TODAY)
    assert isinstance(found, Invalid)
    assert [each.code for each in found.nearest] == ["2026-11-23", "2026-11-16"]


@pytest.mark.parametrize("text", ["จ่ายแล้ว", "จ่ายแล้ว 3 งวด", "จ่าย 3 ครั้ง ครบ", "โอนแล้ว วันนี้"])
def test_no_other_words_are_a_day(text: str) -> None:
    assert day_reading.beside(text, TODAY) is None
