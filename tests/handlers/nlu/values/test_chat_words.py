"""Words of dialects, laughter and little pictures around what is said."""

import pytest

from handlers.nlu.values.spoken import chat_words


@pytest.mark.parametrize(
    ("typed", "central"),
    [
        ("บ่ฮู้", "ไม่รู้"),
        ("ตอนบ่ายบ่อยๆ", "ตอนบ่ายบ่อยๆ"),
        ("เสื้อฮู้ด", "เสื้อฮู้ด"),
        ("ไปฮอดไสแล้ว", "ไปถึงไหนแล้ว"),
        ("ใส่ไปแล้ว", "ใส่ไปแล้ว"),
        ("ม่ายส่งแหล่ว", "ไม่ส่งแล้ว"),
    ],
)
def test_dialects_are_said_as_the_central_one(typed: str, central: str) -> None:
    assert chat_words.central(typed) == central


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("ไม่รู้อะ 5555", "ไม่รู้อะ"),
        ("ฮ่าๆๆ ไม่บอก", "ไม่บอก"),
        ("โอนไป 555 บาท", "โอนไป 555 บาท"),
        ("ศรีเฮือง", "ศรีเฮือง"),
        ("อิอิ", "อิอิ"),
    ],
)
def test_laughter_is_no_content_and_a_word_none(typed: str, rest: str) -> None:
    assert chat_words.without_laughter(typed) == rest


def test_figures_stay_where_they_may_be_a_value() -> None:
    assert chat_words.without_laughter_in_letters("แปดร้อย 555 ฮือๆ") == "แปดร้อย 555"


def test_little_pictures_around_a_name_are_no_part_of_it() -> None:
    assert chat_words.without_signs_around("🍓 Berry 🍓 Bear 🍓") == "Berry 🍓 Bear"
    assert chat_words.without_signs_around("🍓") == "🍓"
