"""A text is searched without what hides its words, and quoted as it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.content.signs.folded import Folded, ascii_digits

ZERO_WIDTH = "\u200b"


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("OTP ๑๒๓", "otp 123"),
        ("ร หั ส", "รหัส"),
        ("ร.หั-ส", "รหัส"),
        ("ร/หั'ส", "รหัส"),
        ("รหัส ผ่าน", "รหัสผ่าน"),
        ("รหัส    ผ่าน", "รหัส    ผ่าน"),
        ("รหัส\nผ่าน", "รหัส\nผ่าน"),
        ("รหััส", "รหัส"),
        ("เเชร์", "แชร์"),
        (f"รหั{ZERO_WIDTH}ส", "รหัส"),
        ("ＯＴＰ", "otp"),
        ("ﬁle", "file"),
        ("ﷺ", " "),
        ("a b", "a b"),
        ("", ""),
    ],
)
def test_what_hides_a_word_is_dropped(text: str, letters: str) -> None:
    assert Folded(text).letters == letters


def test_a_quote_is_what_was_typed_on_one_line_and_not_long() -> None:
    text = f"ขอ ร หั{ZERO_WIDTH} ส\nค่ะ"
    assert Folded(text).quote(2, 6) == f"ร หั{ZERO_WIDTH} ส"
    assert Folded("ก\nข").quote(0, 3) == "ก ข"
    assert Folded("กข").quote(1, 1) == ""
    long = Folded("ก" * 99).quote(0, 99)
    assert (len(long), long[-1]) == (60, "…")


@given(st.text(max_size=80), st.data())
def test_any_piece_can_be_quoted(text: str, data: st.DataObject) -> None:
    folded = Folded(text)
    start = data.draw(st.integers(0, len(folded.letters)))
    end = data.draw(st.integers(start, len(folded.letters)))
    assert folded.quote(start, end).rstrip("…") in " ".join(text.split()) or len(text) > 60


@given(st.text(max_size=80))
def test_digits_stay_where_they_stand(text: str) -> None:
    assert len(ascii_digits(text)) == len(text)
    assert ascii_digits("๑٢３x") == "123x"
