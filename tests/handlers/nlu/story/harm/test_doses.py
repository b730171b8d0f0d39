"""One or two tablets of an ordinary medicine are told from an overdose."""

import pytest

from handlers.nlu.story.harm.around import alike, doses
from knowledge_base.content.signs.danger_phrases import DangerMatch


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("กินยาพาราไป 2 เม็ดเมื่อกี้ ปวดหัวเรื่องโดนโกง", True),
        ("เพิ่งกินยาแก้ปวดไปเม็ดเดียว เครียดเรื่องโดนหลอกเงิน", True),
        ("แม่กินยาพาราไปสองเม็ดแล้วยังไม่หาย ปวดหัวเรื่องเงินที่โดนโกง", True),
        ("กินยาแก้แพ้ 1 เม็ดไปเมื่อเช้า ง่วงมาก", True),
        ("กินยานอนหลับที่หมอให้ไปเม็ดนึง จะนอนแล้ว", True),
        ("I took 2 paracetamol, headache about this scam", True),
        ("กินยาไปสองเม็ดแล้ว ไม่อยากอยู่แล้ว", False),
        ("กินยานอนหลับไปสองเม็ดแล้ว", False),
        ("กินพาราไป 20 เม็ด", False),
        ("กินพาราไป 12 เม็ด", False),
        ("กินยาเข้าไปสิบสองเม็ด", False),
        ("เหลือพาราสองเม็ดสุดท้าย กินไปหมดแล้ว", False),
        ("กินพารา 2 เม็ดแล้ว เดี๋ยวกินอีก", False),
        ("กินยาไปแล้ว 2 แผง", False),
        ("ลูกกินยาไป 2 เม็ดแล้วซึมๆ", False),
        ("กินยาฆ่าแมลงไปเม็ดนึง", False),
        ("กินยาไปเม็ดนึง กับเหล้าทั้งขวด", False),
        ("took 2 pills, I want to die", False),
    ],
)
def test_a_dose_is_no_overdose(text: str, expected: bool) -> None:
    assert doses.are_few(text) is expected
    found = DangerMatch("act", text, is_learned=True)
    assert alike.meant(found, text) == ("" if expected else "act")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ลูกกินยาหมดอายุไปเม็ดนึงเมื่อกี้", True),
        ("หลานเผลอกินยาของผู้ใหญ่ไป 1 เม็ด ทำไงดี", True),
        ("เผลอกินยาของแม่ไปเม็ดนึง", True),
        ("กินยาพาราไป 2 เม็ดเมื่อกี้", False),
        ("ลูกกินยาไปทั้งแผง", False),
    ],
)
def test_a_doctor_is_asked_where_it_may_harm(text: str, expected: bool) -> None:
    assert doses.ask_for_care(text) is expected


def test_a_body_that_suffers_of_few_is_no_deed() -> None:
    assert doses.harm("แม่กินยาแก้ปวดไปเม็ดเดียว หายใจไม่ออก")
    assert not doses.harm("กินพาราไป 20 เม็ด หายใจไม่ออก")
    assert not doses.harm("กินยาไปเม็ดนึง ไม่อยากหายใจแล้ว")
