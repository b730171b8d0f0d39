"""A remark about the goods is no talk with the shop; a talk about them is one."""

import pytest

from handlers.form.complaint import FORM, FieldName
from handlers.form.non_answers import doubts


@pytest.mark.parametrize(
    ("said", "doubtful"),
    [
        ("ได้ของไม่ครบ", True),
        ("ของมาไม่ครบ", True),
        ("ร้านส่งของไม่ครบ", True),
        ("ของไม่ตรงปก", True),
        ("ได้ของไม่ครบ ร้านบอกส่งครบแล้ว", False),
        ("ได้ของไม่ครบทักไปแล้วไม่ตอบ", False),
        ("ของไม่ครบ เขาไม่รับผิดชอบ", False),
        ("ร้านไม่ตอบ", False),
        ("ไม่คืนเงิน", False),
    ],
)
def test_what_came_is_no_talk(said: str, doubtful: bool) -> None:
    field = FORM.field(FieldName.CONTACTED_SELLER)
    assert field is not None
    assert doubts.may_be_none(field, said) is doubtful
