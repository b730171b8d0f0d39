"""Keys pressed at random are known; short names, numbers and words are not taken for them."""

import pytest

from handlers.nlu.gibberish import is_gibberish


@pytest.mark.parametrize(
    "text",
    ["asdf", "ASDFGH", "asdasd", "qwerty", "....", "-", "ก", "x", "aaaa", "กกกกก", "55555", "ฟหกด",
     "หกดหกด", "lkjh", "ๆๆๆ", " . . "],
)  # fmt: skip
def test_keys_pressed_at_random_are_known(text: str) -> None:
    assert is_gibberish(text)


@pytest.mark.parametrize(
    "text",
    ["สมหญิง ใจดี", "บี เอ", "PS5", "ตู้", "หก", "H&M", "pop mart", "7-11", "ดาว", "พัด", "A1", "@asdf99",
     "เอ๋ เอ๋", "น้ำ", "กก ทอง", "TT", "1234-5678", "หมวก", "😭😭😭", "สวย", "เสา",
     "asdf แต่เป็นชื่อร้านจริง ๆ ค่ะ"],
)  # fmt: skip
def test_what_may_be_meant_is_no_gibberish(text: str) -> None:
    assert not is_gibberish(text)
