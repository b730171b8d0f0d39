"""A phrase that stands alone is found only where nothing is said besides."""

import pytest

from knowledge_base.content.signs import whole_texts

PATTERN = whole_texts.pattern(["ผูกคอ"], ["หนู", "แล้ว", "ค่ะ"])


@pytest.mark.parametrize("text", ["ผูกคอ", "ผูก คอ", "หนูผูกคอแล้วค่ะ", "ผูกคอ แล้ว"])
def test_the_whole_text_is_the_phrase(text: str) -> None:
    assert PATTERN.fullmatch(text)


@pytest.mark.parametrize("text", ["ผูกคอเสื้อ", "เสื้อผูกคอ", "ผูกคอเสื้อแล้วค่ะ", "", "แล้วค่ะ"])
def test_something_is_said_besides(text: str) -> None:
    assert PATTERN.fullmatch(text) is None


def test_without_phrases_nothing_is_found() -> None:
    assert whole_texts.pattern([], ["แล้ว"]).fullmatch("แล้ว") is None
