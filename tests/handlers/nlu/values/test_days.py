"""Days in the past, in either era; whatever does not exist or is not sure is asked again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.nlu.values import dates
from handlers.texts import form as texts

TODAY = date(2026, 11, 24)
UNDERSTOOD = {
    "3/11/2569": date(2026, 11, 3),
    "03-11-2026": date(2026, 11, 3),
    "3.11.69": date(2026, 11, 3),
    "3/11/26": date(2026, 11, 3),
    "3 11 69": date(2026, 11, 3),
    "๓/๑๑/๒๕๖๙": date(2026, 11, 3),
    "2026-11-03": date(2026, 11, 3),
    "2569-11-03": date(2026, 11, 3),
    "3/11": date(2026, 11, 3),
    "25/12": date(2025, 12, 25),
    "1/1/68": date(2025, 1, 1),
    "1/1/49": date(2006, 1, 1),
    "29/2/2567": date(2024, 2, 29),
    "29 ก.พ.": date(2024, 2, 29),
    "3 พ.ย.": date(2026, 11, 3),
    "3พย69": date(2026, 11, 3),
    "3 พฤศจิกายน 2569 เวลา 10.30 น.": date(2026, 11, 3),
    "3 พ.ย. 10:30": date(2026, 11, 3),
    "12 ธันวา": date(2025, 12, 12),
    "วันนี้ค่ะ": TODAY,
    "เมื่อวานครับ": date(2026, 11, 23),
    "เมื่อวานซืน": date(2026, 11, 22),
    "3": date(2026, 11, 3),
    "24": TODAY,
    "25": date(2026, 10, 25),
    "โอนเมื่อวันที่ 5": date(2026, 11, 5),
    "ซื้อวันที่ 5 เดือนที่แล้ว": date(2026, 10, 5),
    "3 วันก่อน": date(2026, 11, 21),
}
NOT_UNDERSTOOD = {
    "31/02/2567": texts.DAY_DOES_NOT_EXIST,
    "29 ก.พ. 2568": texts.DAY_DOES_NOT_EXIST,
    "31 เม.ย.": texts.DAY_DOES_NOT_EXIST,
    "5/13": texts.DAY_DOES_NOT_EXIST,
    "0": texts.DAY_DOES_NOT_EXIST,
    "32": texts.DAY_DOES_NOT_EXIST,
    "1/1/0000": texts.DAY_DOES_NOT_EXIST,
    "25/11/2569": texts.DAY_AHEAD,
    "1/1/9999": texts.DAY_AHEAD,
    "พรุ่งนี้": texts.DAY_AHEAD,
    "เดือนหน้า": texts.DAY_AHEAD,
    "1/1/0543": texts.DAY_TOO_OLD,
    "1/1/2530": texts.DAY_TOO_OLD,
    "1/1/48": texts.DAY_TOO_OLD,
    "จำไม่ได้แล้ว": texts.DAY_FORGOTTEN,
    "123/11/2569": texts.NEEDS_DAY,
    "3/11/256": texts.NEEDS_DAY,
    "0812345678": texts.NEEDS_DAY,
    "123-4-56789-0": texts.NEEDS_DAY,
    "10:30": texts.NEEDS_DAY,
    "ต้นเดือน": texts.NEEDS_DAY,
    "": texts.NEEDS_DAY,
}


@pytest.mark.parametrize(("text", "day"), UNDERSTOOD.items())
def test_a_day_is_understood(text: str, day: date) -> None:
    assert dates.parse(text, TODAY) == day


@pytest.mark.parametrize(("text", "sentence"), NOT_UNDERSTOOD.items())
def test_what_is_no_day_is_asked_again(text: str, sentence: str) -> None:
    assert dates.parse(text, TODAY) == sentence


def test_a_day_of_the_month_before_that_has_none_is_asked_again() -> None:
    assert dates.parse("31", date(2026, 3, 15)) == texts.DAY_DOES_NOT_EXIST


@pytest.mark.parametrize(
    ("data", "picked", "found"),
    [
        (dates.TODAY, None, TODAY),
        (dates.YESTERDAY, None, date(2026, 11, 23)),
        (dates.PICKED, "2026-11-03", date(2026, 11, 3)),
        (dates.PICKED, "2026-11-25", texts.DAY_AHEAD),
        (dates.PICKED, "1999-01-01", texts.DAY_TOO_OLD),
        (dates.PICKED, None, texts.NEEDS_DAY),
        ("forged", "2026-11-03", texts.NEEDS_DAY),
    ],
)
def test_a_tapped_day(data: str, picked: str | None, found: date | str) -> None:
    assert dates.parse_tap(data, picked, TODAY) == found


@given(st.dates(date(2007, 1, 1), TODAY))
def test_every_day_is_read_in_both_eras_and_as_it_is_shown(day: date) -> None:
    buddhist = day.year + dates.BUDDHIST_ERA
    for text in (
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day}/{day.month}/{buddhist}",
        f"{day.day}/{day.month}/{buddhist % 100}",
        texts.day(day),
        day.isoformat(),
    ):
        assert dates.parse(text, TODAY) == day, text


@given(
    st.text() | st.text(alphabet="0123456789๐๙/-. พยกค"),
    st.dates(date(2020, 1, 1), date(2100, 1, 1)),
)
def test_no_text_gives_a_day_ahead_or_an_error(text: str, today: date) -> None:
    found = dates.parse(text, today)
    assert isinstance(found, str) or today - timedelta(days=21 * 366) < found <= today
