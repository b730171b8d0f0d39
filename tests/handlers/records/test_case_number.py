"""Complaint numbers: found as people type them, and their check character catches slips."""

from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from handlers.records import case_number
from handlers.records.case_number import ALPHABET

digits = st.lists(st.integers(0, 31), min_size=7, max_size=7)


def from_digits(values: list[int]) -> Callable[[int], int]:
    left = iter(values)
    return lambda below: next(left) % below


def swapped(body: str, place: int) -> str:
    return body[:place] + body[place + 1] + body[place] + body[place + 2 :]


@given(digits)
def test_a_new_number_is_found_again_however_it_is_typed(values: list[int]) -> None:
    number = case_number.generate(from_digits(values))
    bare = number.removeprefix("RT-")
    for text in (
        number,
        number.lower(),
        number.replace("-", ""),
        number.replace("-", " "),
        f"เลข{number}ค่ะ",
        number.replace("0", "O").replace("1", "l"),
        bare,
    ):
        assert case_number.find(text) == number, text
        assert case_number.is_attempted(text)


@given(digits, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_any_one_wrong_character_is_caught(values: list[int], place: int, sign: str) -> None:
    body = case_number.generate(from_digits(values)).removeprefix("RT-").replace("-", "")
    assume(body[place] != sign)
    wrong = body[:place] + sign + body[place + 1 :]
    assert case_number.find(f"RT-{wrong[:4]}-{wrong[4:]}") is None


@given(digits, st.integers(0, 6))
def test_two_neighbours_swapped_are_caught_but_for_the_first_and_last_sign(
    values: list[int], place: int
) -> None:
    body = case_number.generate(from_digits(values)).removeprefix("RT-").replace("-", "")
    pair = {body[place], body[place + 1]}
    assume(len(pair) == 2)
    wrong = swapped(body, place)
    is_caught = case_number.find(f"RT-{wrong[:4]}-{wrong[4:]}") is None
    # Luhn's algorithm cannot tell these two apart.
    assert is_caught is (pair != {ALPHABET[0], ALPHABET[-1]})


@pytest.mark.parametrize(
    "text", ["RT-1234", "RT-1234-5678-9", "OCPB 2569 1234", "OCPB-B-000770", "rt 999"]
)
def test_a_malformed_number_is_an_attempt(text: str) -> None:
    assert case_number.find(text) is None
    assert case_number.is_attempted(text)


@pytest.mark.parametrize(
    "text", ["", "RT shop", "start 1234", "SMART-1234", "0812345678", "RT-UUUU"]
)
def test_other_words_are_none(text: str) -> None:
    assert not case_number.is_attempted(text)


def test_thai_digits_are_read() -> None:
    assert case_number.find("RT-๐๐๐๐-๐๐๐๐") == "RT-0000-0000"


@pytest.mark.attack(55)
def test_numbers_do_not_follow_each_other() -> None:
    source = count()
    first = case_number.generate(lambda below: next(source) % below)
    second = case_number.generate(lambda below: next(source) % below)
    assert first[:5] != second[:5]


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("fphp7j91", "FPHP-7J91"),
        ("FPHP-7J91", "FPHP-7J91"),
        (" 7j91 ", "7J91"),
        ("๗J91", "7J91"),
        ("O7J9", "07J9"),
        ("line", ""),
        ("pageshop", ""),
        ("7J9", ""),
        ("7J91 หม้อ", ""),
        ("0812345678", ""),
    ],
)
def test_a_part_of_a_number_is_read_where_nothing_else_was_typed(typed: str, part: str) -> None:
    assert case_number.part_alone(typed) == part
