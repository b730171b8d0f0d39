"""A month is understood where nobody remembers the day."""

from datetime import date

import pytest

from handlers.form.field_types import PastDate
from handlers.form.parsing import Complete, Invalid
from handlers.messages.event import ButtonTap, TextMessage
from handlers.nlu.values import months
from handlers.texts import form as texts

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("มีนา", "2026-03"),
        ("เดือนมีนาคม", "2026-03"),
        ("ประมาณเดือนมีนาค่ะ", "2026-03"),
        ("จำวันไม่ได้ น่าจะ มี.ค. 69", "2026-03"),
        ("ช่วงธันวา", "2025-12"),
        ("ธันวา 2567", "2024-12"),
        ("เดือนที่แล้ว", "2026-10"),
        ("ต้นเดือนที่แล้วครับ", "2026-10"),
        ("ต้นเดือนนี้", "2026-11"),
        ("สองเดือนก่อน", "2026-09"),
        ("พ.ย.", "2026-11"),
    ],
)
def test_a_month_without_its_day_is_read(text: str, month: str) -> None:
    assert PastDate().read(TextMessage(text), [], TODAY) == Complete(month)


@pytest.mark.parametrize("text", ["ธันวา 2569", "มีนา 2530", "สิบสามเดือน", "เดือน", "", "นานแล้ว"])
def test_what_is_no_month_of_the_past_is_none(text: str) -> None:
    assert months.parse(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("จำไม่ได้ น่าจะต้นปี", ["2026-01", "2026-02", "2026-03", "2026-04"]),
        ("ปลายปีที่แล้ว", ["2025-09", "2025-10", "2025-11", "2025-12"]),
        ("ปลายปี", ["2026-09", "2026-10", "2026-11"]),
        ("จำไม่ได้ค่ะ", ["2026-11", "2026-10", "2026-09", "2026-08"]),
    ],
)
def test_who_does_not_remember_the_day_may_choose_a_month(text: str, offered: list[str]) -> None:
    reading = PastDate().read(TextMessage(text), [], TODAY)
    assert isinstance(reading, Invalid)
    assert [option.code for option in reading.nearest] == [*offered, months.UNKNOWN]
    for option in reading.nearest:
        assert PastDate().read(ButtonTap(option.code), [], TODAY) == Complete(option.code)
        assert PastDate().read(TextMessage(option.label), [], TODAY) == Complete(option.code)


def test_in_january_the_year_is_still_the_last_one() -> None:
    january = date(2026, 1, 5)
    assert months.suggestions("ปลายปี", january) == ["2025-09", "2025-10", "2025-11", "2025-12"]
    assert months.suggestions("", january)[:3] == ["2026-01", "2025-12", "2025-11"]


@pytest.mark.parametrize("code", ["2026-12", "1990-01", "2026-13", "0001-01", "x", "2026-1"])
def test_a_forged_month_is_no_answer(code: str) -> None:
    assert PastDate().read(ButtonTap(code), [], TODAY) == Invalid(texts.NEEDS_DAY)


def test_what_is_only_about_so_is_shown_as_such() -> None:
    assert PastDate().show("2026-03") == "ประมาณ มี.ค. 2569 (จำวันไม่ได้)"
    assert PastDate().show(months.UNKNOWN) == "จำวันไม่ได้"
