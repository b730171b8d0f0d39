"""A text is known as made of phrases where nothing is left over, however it is spelt."""

import pytest

from handlers.nlu import phrases

CORE, AROUND = ("ไม่มี", "จำไม่ได้"), ("เบอร์", "ร้าน")


@pytest.mark.parametrize(
    "text",
    [
        "ไม่มี",
        "ไม่มีค่ะ",
        "ม่ายมีจ้าาา",
        "ไมมีเบอ",
        "เบอร์ไม่มีนะคะ",
        "ร้านไม่มีเบอร์",
        "ไม่มี ไม่มี",
        "จำไม่ได้ครับผม",
        "จำไม่ได้เลยจริงๆ",
    ],
)
def test_courtesy_and_spelling_do_not_matter(text: str) -> None:
    assert phrases.is_made_of(text, CORE, AROUND)


@pytest.mark.parametrize(
    "text", ["", "ค่ะ", "เบอร์ร้าน", "ไม่มีใครตอบ", "ร้านไม่มีเบอร์แล้วหนี", "ไม่", "😀", "ไม่มี" * 30]
)
def test_nothing_else_may_stand_in_it(text: str) -> None:
    assert not phrases.is_made_of(text, CORE, AROUND)


def test_what_begins_so_may_go_on() -> None:
    assert phrases.begins_with("ร้านไม่มีเบอร์ให้ติดต่อ", CORE, AROUND)
    assert not phrases.begins_with("โทรไปแล้วไม่มีคนรับ", CORE, AROUND)
    assert not phrases.begins_with("", CORE, AROUND)
