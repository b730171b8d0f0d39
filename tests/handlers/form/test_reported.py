"""Reading who was told already from the parts of a story, and no more than was done."""

from datetime import date

import pytest

from handlers.form.elsewhere import reported
from handlers.nlu.story.reader import read_story

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("โอนไป 900 ร้านบล็อก แจ้งความแล้วที่ สน.บางรัก", ["police"]),
        ("โทร 1441 ไปแล้วได้เคสไอดี 12345 โอนไป 900", ["bank"]),
        ("โอนไป 900 โทรธนาคารแล้ว ไปโรงพักมาแล้วด้วย", ["bank", "police"]),
        ("แจ้งความแล้วได้เลขคดี โอนไป 900", ["police"]),
        ("ยังไม่แจ้งความ แต่โทรธนาคารแล้ว โอนไป 900", ["bank"]),
        ("โอนผ่านแอปธนาคารแล้วแจ้งสลิปให้ร้านแล้ว", []),
        ("โทรธนาคารแล้วไม่มีคนรับ โอนไป 500", []),
        ("จะไปแจ้งความพรุ่งนี้ โอนไป 500 แล้ว", []),
        ("ร้านขู่จะแจ้งความเรา โอนไปแล้ว 500", []),
        ("แจ้งความแล้วได้อะไร โอนไป 500", []),
        ("แบงค์โทมาขอเลข 6 ตัว บอกไปแล้ว", []),
        ("บอกเลขไป 6 ตัวให้แบงค์แล้ว", []),
        ("แบงค์บอกว่าแจ้งไปแล้ว", []),
        ("the bank called me from 1441", []),
    ],
)
def test_a_story_tells_who_was_told(told: str, codes: list[str]) -> None:
    assert reported.in_parts(told, TODAY) == codes


@pytest.mark.parametrize("case", ["เคสไอดี 1234567890", "เคส ไอดี 1234567890", "case id 1234567890"])
def test_the_number_of_a_case_is_no_address_of_the_seller(case: str) -> None:
    assert read_story(f"โดนโกง 500 บาท ร้านมายา แจ้งธนาคารแล้ว {case}", TODAY).seller_link is None
