"""Cells: cleaned, guarded and split so that nothing runs and nothing is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.export.cells import EXCEL_TEXT_UNITS, clean, format_value, guard, mask, split, unguard

RUNS = re.compile("[=+\\-@\t\r\n|%＝＋－＠]")


@pytest.mark.attack(42)
@pytest.mark.parametrize("starter", [*"=+-@|%", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize("before", ["", " ", "\u00a0", "\u200b", "\ufeff", "\u2060 ", "'", '"'])
def test_a_text_that_would_run_gets_an_apostrophe(before: str, starter: str) -> None:
    typed = f"{before}{starter}1+1"
    assert guard(typed) == f"'{typed}"
    assert unguard(guard(typed)) == typed


@pytest.mark.attack(42)
@pytest.mark.parametrize("separator", [";", "\n", "\t"])
def test_what_would_run_after_a_separator_inside_is_guarded_there(separator: str) -> None:
    assert guard(f"a{separator}=1+1") == f"a{separator}'=1+1"


@pytest.mark.attack(42)
@pytest.mark.parametrize("control", ["\x00", "\x07", "\u202e"])
def test_what_stands_behind_a_control_character_is_guarded(control: str) -> None:
    assert guard(format_value("text", f"{control}=1+1")) == "'=1+1"


@pytest.mark.attack(42)
@pytest.mark.parametrize(
    "typed",
    [
        "-5.00",
        "+66812345678",
        "0812345678",
        "1234567890123",
        "1E5",
        "3-4",
        "MAR1",
        "1/2",
        "ร้าน - ดี",
    ],
)
def test_numbers_and_harmless_texts_keep_their_exact_value(typed: str) -> None:
    assert guard(typed) == typed


@given(st.text(alphabet="='\";- \n\t\u200b+@5.a＝"))
def test_the_guard_is_undone_exactly(typed: str) -> None:
    assert unguard(guard(typed)) == typed


@given(st.text(alphabet="='\";- \n\t\u200b+@a＝", min_size=1))
def test_no_guarded_text_begins_with_what_runs(typed: str) -> None:
    first = guard(typed)[0]
    assert re.fullmatch(r"[+-]?[0-9]+", typed) or not RUNS.match(first)


def test_controls_and_direction_overrides_go_and_line_ends_become_lf() -> None:
    assert clean("a\x00b\x07c\x7fd\u202ee\r\nf\rg\th") == "abcde\nf\ng\th"


def test_what_cannot_be_written_is_replaced_and_emoji_stay() -> None:
    assert clean("a\ud800b\uffff👩‍👩‍👧") == "a\ufffdb\ufffd👩‍👩‍👧"


def test_a_long_text_is_split_as_excel_counts() -> None:
    typed = "ก" * 40_000
    assert [len(part) for part in split(typed)] == [EXCEL_TEXT_UNITS, 40_000 - EXCEL_TEXT_UNITS]


def test_no_emoji_is_cut_in_two() -> None:
    parts = split("a" + "😀" * 20_000)
    assert "".join(parts) == "a" + "😀" * 20_000
    assert all(len(part.encode("utf-16-le")) // 2 <= EXCEL_TEXT_UNITS for part in parts)


@pytest.mark.parametrize("length", [EXCEL_TEXT_UNITS - 1, EXCEL_TEXT_UNITS])
def test_a_text_that_fits_is_not_split(length: int) -> None:
    assert split("ก" * length) == ["ก" * length]


def test_a_mask_keeps_two_digits_of_a_number_and_nothing_of_a_text() -> None:
    assert mask("0812345678", keeps_digits=True) == "••••78"
    assert mask("กสิกร 0123456789 สมชาย", keeps_digits=True) == "••••89"
    assert mask("1234567", keeps_digits=True) == "••••"
    assert mask("บ้านเลขที่ 99/12345678", keeps_digits=False) == "••••"
    assert mask("", keeps_digits=True) == ""


def test_money_is_written_exactly() -> None:
    assert [format_value("money", satang) for satang in (5, 123450, -5, 10**13)] == [
        "0.05",
        "1234.50",
        "-0.05",
        "100000000000.00",
    ]
