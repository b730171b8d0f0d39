"""Staff type a day in either era, with or without the month's name; what is no day is refused."""

from datetime import date

import pytest

from bot.runtime.dates import read_day, show_day, show_short_day

FIRST = date(2026, 11, 1)


@pytest.mark.parametrize(
    "typed",
    [
        "2026-11-01",
        "2569-11-01",
        "1/11/2569",
        "1/11/2026",
        "1/11/69",
        "01-11-2569",
        "1.11.69",
        "๑/๑๑/๒๕๖๙",
        " 1 พฤศจิกายน 2569 ",
        "1 พฤศจิกายน 2026",
        "1 พ.ย. 2569",
        "1 พ.ย. 69",
        "1พย69",
        "1 Nov 2026",
        show_day(FIRST),
        show_short_day(FIRST),
    ],
)
def test_all_ways_to_write_the_first_of_november(typed: str) -> None:
    assert read_day(typed) == FIRST


@pytest.mark.parametrize(
    "typed",
    [
        *("", "abc", "พรุ่งนี้", "1/11", "1 พ.ย.", "พ.ย. 2569", "1/11/256", "1/11/2569 หรือ 2"),
        *("32/1/2569", "31/2/2569", "29 ก.พ. 2568", "2026-13-01", "0/1/2569"),
        *("1/11/0569", "1/1/2400", "0001-01-01", "1/11/26"),
    ],
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"day|month|year"):
        read_day(typed)
