"""Data of buttons comes back as it was; forged data does no harm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.messages import postback
from handlers.messages.event import ButtonTap, StickerMessage, TextMessage

names = st.text(alphabet="abcdf", min_size=1, max_size=3)
readable = st.text(min_size=1).filter(lambda text: "\0" not in text)


@given(
    st.dictionaries(
        names, readable.map(lambda text: text.encode(errors="replace").decode()), max_size=10
    )
)
def test_values_come_back_as_they_went(values: dict[str, str]) -> None:
    pressed = postback.parse_postback(
        ButtonTap(postback.payload("faq/topic", **values), "2026-11-03")
    )
    assert pressed == postback.Postback("faq/topic", values, "2026-11-03")


def test_a_value_that_is_missing_is_empty() -> None:
    pressed = postback.parse_postback(ButtonTap("status"))
    assert pressed is not None
    assert pressed.get("n") == ""


@pytest.mark.parametrize(
    "data", ["", "?", "&&&", "a?" + "x=1&" * 11 + "x=1", "x" * 300, "a?b=%ff%00"]
)
def test_junk_is_a_button_without_a_nul(data: str) -> None:
    pressed = postback.parse_postback(ButtonTap(data))
    assert pressed is not None
    assert "\0" not in "".join(pressed.values.values())


def test_only_a_tap_is_a_button_and_only_words_are_typed() -> None:
    assert postback.parse_postback(TextMessage("complaint/start")) is None
    assert postback.message_text(TextMessage("สวัสดี")) == "สวัสดี"
    assert postback.message_text(StickerMessage()) == ""
