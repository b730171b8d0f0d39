"""A long text is cut into parts that LINE's clipboard takes, and none of it is lost."""

import pytest

from handlers.messages import clipboard

PARAGRAPH = "ร้านไม่ตอบและไม่ส่งของให้เลยค่ะ " * 15
TEXTS = {
    "short": "เรียน ผู้ขาย",
    "lines": "\n".join(f"บรรทัด {number} {'ก' * 90}" for number in range(40)),
    "paragraphs": "\n\n".join([PARAGRAPH.strip()] * 7),
    "one long line": PARAGRAPH * 10,
    "no place to pause": "ก็" * 2_600,
    "outside the first plane": "😀" * 1_300,
    "a letter with endless marks": "ก" + "\u0e49" * 2_000,
}


def test_the_limit_and_the_count_are_those_of_line() -> None:
    assert clipboard.MAX_COPY == 1_000
    assert clipboard.units("ก😀") == 3


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_all_parts_are_short_enough_and_together_the_whole(text: str) -> None:
    parts = clipboard.parts(text)
    assert "".join(parts) == text
    assert all(part.strip() and clipboard.units(part) <= clipboard.MAX_COPY for part in parts)


@pytest.mark.parametrize("name", ["lines", "paragraphs"])
def test_it_is_cut_at_the_ends_of_lines(name: str) -> None:
    parts = clipboard.parts(TEXTS[name])
    assert len(parts) > 1
    assert all(part.endswith("\n") for part in parts[:-1])


def test_a_line_without_an_end_is_cut_between_words() -> None:
    assert all(part.endswith(" ") for part in clipboard.parts(TEXTS["one long line"])[:-1])


def test_no_mark_is_parted_from_its_letter() -> None:
    assert {part[0] for part in clipboard.parts(TEXTS["no place to pause"])} == {"ก"}


def test_a_heading_stays_with_what_it_heads_where_the_line_is_too_long() -> None:
    first, second, *_ = clipboard.parts(f"เรียน ผู้ขาย\n\n{PARAGRAPH * 5}")
    assert first == "เรียน ผู้ขาย\n\n"
    assert second.startswith("ร้านไม่ตอบ")
