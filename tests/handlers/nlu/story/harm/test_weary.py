"""Numbers to call that are declined are told from other talk of numbers."""

import pytest

from handlers.nlu.story.harm import weary


@pytest.mark.parametrize(
    "text", ["ก็เล่าไปแล้วไง", "บอกไปหมดแล้วครับ", "หนูเล่าไปแล้วนะคะ", "i already told you"]
)
def test_it_was_told_already(text: str) -> None:
    assert weary.has_told(text)


@pytest.mark.parametrize("text", ["บอกแม่แล้ว", "บอกธนาคารไปแล้ว", "เล่าไปแล้ว โดนหลอกอีก 5 แสน"])
def test_another_was_told_or_more_is_told(text: str) -> None:
    assert not weary.has_told(text)


@pytest.mark.parametrize(
    "text",
    [
        "ไม่ต้องส่งเบอร์มา",
        "เลิกส่งเบอร์ได้แล้ว",
        "ไม่เอาเบอร์แล้ว",
        "เอาแต่ส่งเบอร์",
        "เบอร์อีกแล้ว",
        "ไม่อยากโทรหาใคร",
        "บ่ต้องส่งเบอร์มาดอก",
        "stop sending me numbers",
    ],
)
def test_no_number_is_wanted(text: str) -> None:
    assert weary.wants_no_number(text)


@pytest.mark.parametrize(
    "text", ["ขอเบอร์หน่อย", "ไม่มีเบอร์เขาแล้ว", "โทรไม่ติด", "เขาไม่โทรมา", "เขาไม่ให้เบอร์"]
)
def test_a_number_is_wanted_or_missed(text: str) -> None:
    assert not weary.wants_no_number(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ขอโทษครับ ดีขึ้นแล้ว", True),
        ("เมียอยู่ข้างๆ แล้วครับ ผมไม่เป็นไร", True),
        ("ขอบคุณครับ ใจดีขึ้นเยอะ", True),
        ("ยังไม่ดีขึ้น", False),
        ("เมื่อไหร่จะดีขึ้น", False),
        ("ถ้าผมไม่อยู่ ทุกคนคงดีขึ้นเยอะ", False),
        ("ไม่เป็นไร", False),
        ("ดีขึ้นแล้ว แต่ยังอยากตาย", False),
        ("โอเคแล้ว ลาก่อน", False),
        ("แม่อยู่ด้วย", False),
    ],
)
def test_who_is_better_tells_nothing_besides(text: str, expected: bool) -> None:
    assert weary.is_better(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("อายแม่มาก", True),
        ("ไม่กล้าบอกใคร", True),
        ("อายุความกี่เดือน", False),
        ("บัญชีถูกอายัดทำยังไง", False),
        ("หนูอายุ 17", False),
    ],
)
def test_shame_is_told_from_age_and_hold(text: str, expected: bool) -> None:
    assert weary.minds_at_home(text) == expected
