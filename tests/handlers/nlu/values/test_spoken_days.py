"""Days as people say them; what leaves two months open is asked, and nothing else is read."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.form.field_types import PastDate
from handlers.form.parsing import Complete, Invalid
from handlers.form.texts import asked_back
from handlers.messages.event import TextMessage
from handlers.nlu.values.spoken import days, festivals
from handlers.nlu.values.spoken.day_words import vocabulary
from handlers.texts import form as texts

# A Saturday.
TODAY = date(2026, 11, 28)
STORED = {
    "พุธที่แล้วครับ": "2026-11-25",
    "เมื่อวันอังคารตอนบ่ายสอง": "2026-11-24",
    "วันพะหัดค่ะ": "2026-11-26",
    "อังคานที่ผ่านมา": "2026-11-24",
    "เสาร์ที่แล้ว": "2026-11-21",
    "วันศุกร์อาทิตย์ก่อน": "2026-11-20",
    "อาทิตย์ที่แล้ววันจันทร์": "2026-11-16",
    "วันอาทิตย์ที่แล้ว": "2026-11-22",
    "จันทร์ที่ 16": "2026-11-16",
    "last wednesday": "2026-11-25",
    "เมื่อวานซืนตอนเย็นจ้ะ": "2026-11-26",
    "มื้อวานนี้": "2026-11-27",
    "เย็นวานค่ะ": "2026-11-27",
    "เมื่อคืนสองทุ่ม": "2026-11-27",
    "เมื่อคืนตีสองกว่าๆ": "2026-11-28",
    "สี่วันก่อนจ้า": "2026-11-24",
    "ผ่านมา 3 วันแล้ว": "2026-11-25",
    "ยี่สิบตุลา": "2026-10-20",
    "วันที่ 5 เดือน 10": "2026-10-05",
    "เดือนที่แล้ว วันที่ 5": "2026-10-05",
    "12 ธ.ค. ปีที่แล้ว": "2025-12-12",
    "พฤ. 12 พ.ย.": "2026-11-12",
    "20 กรกดา": "2026-07-20",
    "nov 12": "2026-11-12",
    "พ.ย. 68": "2025-11",
    "11.11": "2026-11-11",
    "วันพ่อปีที่แล้วค่ะ": "2025-12-05",
    "วาเลนไทน์": "2026-02-14",
    "วันสงกรานต์ปีนี้": "2026-04-13",
    "จักรี": "2026-04-06",
    "รัฐธรรมนูญปีก่อน": "2025-12-10",
    "ตรงกับวันแม่ของปีที่แล้ว": "2025-08-12",
    "ปีที่แล้ววันพ่อค่ะ": "2025-12-05",
    "วันเด็ก ปี 66": "2023-01-14",
    "วันแม่ พุทธศักราช 2568": "2025-08-12",
    "คืนวันลอยกระทง": "2026-11-24",
    "วันพ่อ 2 ปีก่อน": "2024-12-05",
    "วันพ่อเมื่อสองปีที่แล้ว": "2024-12-05",
    "3 พ.ย. สามปีที่แล้วค่ะ": "2023-11-03",
    "3 พฤศจิกายน พุทธศักราช 2568": "2025-11-03",
    "ซื้อวันที่ 3 พฤศจิกายน ปีพุทธศักราช ๒๕๖๘ ค่ะ": "2025-11-03",
    "3 พฤศจิกายน คริสต์ศักราช 2025": "2025-11-03",
    "3/11 พ.ศ. 2568": "2025-11-03",
    "3 พ.ย. ปี พ.ศ. 2568 ตามสลิปค่ะ": "2025-11-03",
    "พฤศจิกายน พุทธศักราช 2568": "2025-11",
    "10 พ.ย. เอ้ย 11 พ.ย.": "2026-11-11",
    # A month, where the day stays open.
    "ช่วงสงกราน": "2026-04",
    "หลังสงกรานต์": "2026-04",
    "สัปดาห์ที่แล้ว": "2026-11",
    "เสาร์อาทิตย์ที่ผ่านมา": "2026-11",
    "สองอาทิตย์ก่อน": "2026-11",
    "3-4 วันก่อน": "2026-11",
    "สองสามวันก่อน": "2026-11",
    "ต้นเดือน": "2026-11",
    "ปลายตุลา": "2026-10",
    "เดือนสิบ": "2026-10",
    "5 เดือนที่แล้ว": "2026-06",
    "2 ชั่วโมงที่แล้ว": "2026-11-28",
    "วันเด็กปีนี้": "2026-01-10",
    "12 of november": "2026-11-12",
    "วันก่อนค่ะ": "2026-11",
}
ASKED = {
    "ปีใหม่": ("2026-01", "2025-12"),
    "ปลายเดือน": ("2026-11", "2026-10"),
    "ปีที่แล้ว": ("2025-12", "2025-11", "2025-10", "2025-09"),
    "สี่อาทิตย์ก่อน": ("2026-11", "2026-10"),
}
REFUSED = {
    "29 พ.ย. นี้": texts.DAY_AHEAD,
    "วันอาทิตย์นี้": texts.DAY_AHEAD,
    "วันที่ 30 เดือนนี้": texts.DAY_AHEAD,
    "31 กันยา": texts.DAY_DOES_NOT_EXIST,
    "40 ปีก่อน": texts.DAY_TOO_OLD,
    "15 ค่ำ เดือน 12": texts.NEEDS_DAY,
    "จันทร์ที่ 24": texts.NEEDS_DAY,
    "พ.ย. 12": texts.NEEDS_DAY,
    "พฤหัสหน้า": texts.NEEDS_DAY,
    "3 วัน": texts.NEEDS_DAY,
    "อีกสามวัน": texts.NEEDS_DAY,
    "ปีก่อน เดือนเมษา วันที่ 6": texts.NEEDS_DAY,
    "ไม่ใช่ 3 พ.ย.": texts.NEEDS_DAY,
}


@pytest.mark.parametrize(("text", "stored"), STORED.items())
def test_a_day_in_words_is_read(text: str, stored: str) -> None:
    assert PastDate().read(TextMessage(text), [], TODAY) == Complete(stored)


@pytest.mark.parametrize("text", ["วันเสาร์", "ศุกร์ที่แล้ว", "ศุกร์ก่อน"])
def test_of_a_weekday_that_may_be_either_both_are_offered(text: str) -> None:
    asked = PastDate().read(TextMessage(text), [], TODAY)
    assert isinstance(asked, Invalid)
    last, before = (date.fromisoformat(each.code) for each in asked.nearest)
    assert last - before == timedelta(days=7)


@pytest.mark.parametrize("text", ["30 พ.ย.", "5 ธันวา", "1/12"])
def test_a_day_whose_next_one_comes_soon_is_asked_about(text: str) -> None:
    asked = PastDate().read(TextMessage(text), [], TODAY)
    assert isinstance(asked, Invalid)
    assert [each.code[:4] for each in asked.nearest] == ["2025"]


@pytest.mark.parametrize(("text", "months"), ASKED.items())
def test_what_may_be_of_two_months_is_asked(text: str, months: tuple[str, ...]) -> None:
    reading = PastDate().read(TextMessage(text), [], TODAY)
    assert isinstance(reading, Invalid)
    assert tuple(option.code for option in reading.nearest[:-1]) == months


@pytest.mark.parametrize(("text", "sentence"), REFUSED.items())
def test_what_is_no_day_of_the_past_is_asked_again(text: str, sentence: str) -> None:
    assert PastDate().read(TextMessage(text), [], TODAY) == Invalid(sentence)


@pytest.mark.parametrize(
    "text", ["โอน 3 พ.ย. ได้ของ 10 พ.ย.", "สั่ง 3/11 โอน 10/11", "3 พ.ย. กับ 10 พ.ย."]
)
def test_days_that_are_written_out_are_offered(text: str) -> None:
    read = PastDate().read(TextMessage(text), [], TODAY)
    assert isinstance(read, Invalid)
    assert read.sentence == asked_back.WHICH_DAY
    assert [option.code[5:] for option in read.nearest] == ["11-03", "11-10"]


@pytest.mark.parametrize(
    "text", ["ซื้อ", "ไม่รู้", "ค่ะ", "โอนไป 3,400", "เดี๋ยวก่อน", "อาทิตย์หน้า", "1166", ""]
)
def test_what_says_no_day_is_left_to_others(text: str) -> None:
    assert days.parse(text, TODAY) is None


def test_yesterday_over_a_leap_day_and_a_new_year() -> None:
    for today, stored in ((date(2028, 3, 1), "2028-02-29"), (date(2027, 1, 1), "2026-12-31")):
        assert PastDate().read(TextMessage("เมื่อวานค่ะ"), [], today) == Complete(stored)


@pytest.mark.parametrize("name", festivals.NAMES)
def test_each_festival_is_found_in_the_past(name: str) -> None:
    found = days.parse(name, TODAY)
    assert isinstance(found, festivals.Days), name
    assert found.first <= found.last <= TODAY
    assert TODAY - found.first < timedelta(days=400)


def test_what_sounds_alike_means_the_same() -> None:
    words = vocabulary.DayWords(by_ear=True)
    tables = (words.weekdays, words.months, words.counts, words.relative)
    names = [name for table in tables for name in table]
    assert len(names) == len(set(names))


@given(
    st.text(alphabet="0123456789 /-.วันที่เดือนปีก่อนแล้วจันทร์พุธสองสามพยตคกว่าๆ")
    | st.lists(
        st.sampled_from(("วัน", "ที่", "แล้ว", "3", "เดือน", "พุธ", "ปลาย", "สอง", "ปี", "ก่อน", "พย"))
    ).map("".join),
    st.dates(date(2020, 1, 1), date(2100, 1, 1)),
)
def test_no_text_gives_a_day_ahead_or_an_error(text: str, today: date) -> None:
    found = days.parse(text, today)
    if isinstance(found, festivals.Days):
        assert today - timedelta(days=22 * 366) < found.first <= found.last <= today
