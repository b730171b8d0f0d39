"""The time since money went is understood as people say it."""

from datetime import datetime, timedelta

import pytest

from handlers.messages.event import BANGKOK
from handlers.nlu.values import time_ago

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=BANGKOK)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("ซัก20นาทีแล้ว", 20),
        ("๑๐ นาทีที่แล้วครับ", 10),
        ("ยี่สิบนาทีได้มั้ง", 20),
        ("ครึ่งชั่วโมงละ", 30),
        ("สองชั่วโมงละ", 120),
        ("2 ชม.ก่อน", 120),
        ("ชั่วโมงครึ่งแล้วจ้ะ", 90),
        ("สองชั่วโมงครึ่ง", 150),
        ("ผ่านมาชั่วโมงกว่าแล้ว", 60),
        ("3 วันแล้วค่ะ", 3 * 24 * 60),
        ("about 20 minutes ago", 20),
    ],
)
def test_what_is_counted_back_is_a_moment(text: str, minutes: int) -> None:
    assert time_ago.parse(text, NOW) == time_ago.Moment(
        NOW - timedelta(minutes=minutes), is_counted=True
    )


@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [("เมื่อเช้า", 24, 8), ("โอนไปเมื่อคืนนี้", 23, 22), ("เมื่อวานซืนค่ะ", 22, 12), ("ตอนเที่ยงจ้ะ", 24, 12)],
)
def test_a_time_of_day_is_about_then(text: str, day: int, hour: int) -> None:
    moment = time_ago.parse(text, NOW)
    assert moment is not None
    assert not moment.is_counted
    assert (moment.at.day, moment.at.hour) == (day, hour)


def test_it_is_never_in_the_future() -> None:
    moment = time_ago.parse("เมื่อเย็น", NOW)
    assert moment is not None
    assert moment.at < NOW


@pytest.mark.parametrize(
    "text",
    ["รอสายมา 20 นาทีแล้ว", "ภายใน 72 ชั่วโมง", "กี่ชั่วโมงถึงจะรู้ผล", "โอนไปสามหมื่น", "900 วันแล้ว", ""],
)
def test_other_spans_are_no_moment(text: str) -> None:
    assert time_ago.parse(text, NOW) is None


@pytest.mark.parametrize(
    ("text", "months", "several"),
    [
        ("โดนโกงตั้งแต่เดือนกันยา", True, True),
        ("โดนหลอกลงทุนเดือนสิงหา", True, True),
        ("โอนไปสองเดือนแล้ว", True, True),
        ("โดนต้มมาครึ่งปีแล้ว", True, True),
        ("จ่ายไปเมื่อ ก.ค. 12000", True, True),
        ("ตั้งแต่สงกรานต์", True, True),
        ("ต้นปีโดนโกงค่าคอร์ส", True, True),
        ("ต้นปีหน้า", False, False),
        ("แต่ละเดือน", False, False),
        ("เดือนที่แล้ว", True, False),
        ("เมื่อเดือนตุลา", True, False),
        ("เดือนกว่าแล้ว", True, False),
        ("จะส่งมอบเดือนมกรา", False, False),
        ("เดือนพฤศจิกา", False, False),
        ("ค่าไฟประจำเดือนสิงหา", False, False),
        ("ผ่อน 10 เดือน", False, False),
        ("สองวันแล้ว", False, False),
    ],
)
def test_months_that_passed_are_heard(text: str, months: bool, several: bool) -> None:
    today = NOW.date()
    assert time_ago.is_months_ago(text, today) == months
    assert time_ago.is_several_months_ago(text, today) == several


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ตั้งแต่เช้าแล้ว ยังโทรได้มั้ย", True),
        ("สายไปยัง", True),
        ("ผ่านมาหลายชั่วโมงแล้วจะทันไหม", True),
        ("โทรตอนนี้ยังพอได้อยู่ป่าว", True),
        ("รู้ทันใช่ไหม", False),
        ("ยังโทรไม่ได้เลย", False),
        ("ยังแจ้งความได้ไหม", False),
        ("ยังไม่ได้โทร", False),
    ],
)
def test_whether_it_is_in_time_is_asked(text: str, expected: bool) -> None:
    assert time_ago.asks_if_in_time(text) == expected


def test_several_hours_are_not_counted() -> None:
    moment = time_ago.parse("หลายชั่วโมงแล้ว", NOW)
    assert moment is not None
    assert not moment.is_counted
