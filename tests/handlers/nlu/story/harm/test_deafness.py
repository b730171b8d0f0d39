"""A person who does not hear is told from a relative, and the rest of the message is read."""

import pytest

from handlers.nlu.story.harm.around import deafness


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("หูหนวก โทรไม่ได้ ซื้อของ ไม่ได้ของ ช่วย", "ซื้อของ ไม่ได้ของ ช่วย"),
        ("คน ตาม ฉัน บ้าน ขู่ หูหนวก โทร 191 ไม่ได้", "คนตามฉันบ้านขู่"),
        ("หนูหูหนวก แฟนตีหนู โทรไม่ได้", "แฟนตีหนู"),
        ("ผมเป็นคนหูหนวก ร้านไม่ส่งของ", "ร้านไม่ส่งของ"),
        ("หูหนวก", "หูหนวก"),
        ("i am deaf. i was scammed", "i am deaf. i was scammed"),
        ("แม่หูหนวก โดนโกง", "แม่หูหนวก โดนโกง"),
    ],
)
def test_what_is_told_besides_is_left(text: str, rest: str) -> None:
    assert deafness.without(text) == rest


@pytest.mark.parametrize("text", ["หูหนวก", "โทร ไม่ได้ บอก แล้ว", "ฉันหูหนวก โทรไม่ได้", "หู หนวก"])
def test_a_message_may_say_no_more(text: str) -> None:
    assert deafness.is_all(text)


@pytest.mark.parametrize("text", ["ร้านโทรไม่ได้", "แม่หูหนวก โดนโกง", "ซื้อเครื่องช่วยฟังให้คนหูหนวก"])
def test_others_do_not_hear(text: str) -> None:
    assert not deafness.tells(text)
    assert not deafness.is_all(text)
