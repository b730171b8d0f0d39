"""Tests of the reader of a booked place that is not there."""

import pytest

from handlers.nlu.story.harm.around import stays


@pytest.mark.parametrize(
    "text",
    [
        "จองรีสอร์ทแล้วโอนมัดจำไป พอโทรไปเช็คไม่มีรีสอร์ทนี้จริง",
        "รีสอร์ทที่จองไว้ไม่มีอยู่จริง โอนมัดจำไปแล้ว",
        "จองพูลวิลล่าหัวหิน โอนไปหมื่นนึง ไปถึงเป็นที่ดินเปล่า",
        "จองบ้านพักไว้ มาถึงแล้วไม่มีบ้าน",
    ],
)
def test_a_place_that_is_told_not_to_exist(text: str) -> None:
    assert stays.is_not_there(text)


@pytest.mark.parametrize(
    "text",
    [
        "รีสอร์ทนี้มีอยู่จริงไหม",
        "กลัวที่พักไม่มีอยู่จริง ยังไม่ได้โอน",
        "โรงแรมที่จองไม่มีสระว่ายน้ำจริงอย่างที่โฆษณา",
        "ซื้อของร้านไม่มีอยู่จริง โอนไป 500",
        "โรงแรมไม่มีอยู่ในแอปที่จอง",
    ],
)
def test_what_is_asked_feared_or_only_a_part_is_there(text: str) -> None:
    assert not stays.is_not_there(text)


@pytest.mark.parametrize(
    ("text", "is_now"),
    [
        ("พาลูก2คนมาถึงแล้ว ที่พักที่จองไว้ไม่มีจริง ตอนนี้อยู่ข้างทาง มืดแล้ว", True),
        ("จองโรงแรมไปถึงแล้วไม่มีห้อง ตอนนี้สี่ทุ่ม ไม่มีที่นอน", True),
        ("โอนมัดจำไปเมื่อวาน มาถึงแล้วไม่มีบ้านพัก ตอนนี้นั่งอยู่หน้าเซเว่น", True),
        ("เมื่อเดือนก่อนจองบ้านพักไปถึงไม่มีบ้าน อยู่ข้างทางทั้งคืน", False),
        ("เมื่อวานไปถึงโรงแรมไม่มีห้อง เลยกลับบ้านมา", False),
        ("ถ้าไปถึงแล้วโรงแรมไม่มีห้อง ตอนนี้ควรทำไง", False),
    ],
)
def test_who_stands_there_now_is_stranded(text: str, is_now: bool) -> None:
    assert stays.is_stranded(text) is is_now
