"""Provinces, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.nlu.lexicon.provinces import PROVINCES
from handlers.nlu.values import provinces
from handlers.nlu.values.provinces import ProvinceRecord
from handlers.texts.i18n import english_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("เชียงใหม่", "เชียงใหม่"),
        ("เชียงไหม่", "เชียงใหม่"),
        ("จ.เชียงใหม่ค่ะ", "เชียงใหม่"),
        ("อยู่เชียงใหม่ อ.สันทราย", "เชียงใหม่"),
        ("chiang mai", "เชียงใหม่"),
        ("Bangkok", "กรุงเทพมหานคร"),
        ("กทม.", "กรุงเทพมหานคร"),
        ("กรุงเทพฯ บางกะปิ", "กรุงเทพมหานคร"),
        ("โคราช", "นครราชสีมา"),
        ("เลยค่ะ", "เลย"),
        ("จังหวัดเลย", "เลย"),
        ("อยุทธยา", "พระนครศรีอยุธยา"),
        ("ชนบุรี", "ชลบุรี"),
        ("ตาก", "ตาก"),
        ("ตราด", "ตราด"),
        ("ตรัง", "ตรัง"),
    ],
)
def test_a_province_is_found(text: str, name: str) -> None:
    found = provinces.parse(text)
    assert isinstance(found, ProvinceRecord)
    assert found.thai == name


def test_one_that_may_be_several_is_offered_nearest_first() -> None:
    found = provinces.parse("นครสี")
    assert isinstance(found, list)
    assert [place.thai for place in found] == ["นครศรีธรรมราช", "นครราชสีมา"]


def test_two_at_once_are_both_offered() -> None:
    found = provinces.parse("ลำปาง ลำพูน")
    assert isinstance(found, list)
    assert {place.thai for place in found} == {"ลำปาง", "ลำพูน"}


@pytest.mark.parametrize("text", ["", "ดาวอังคาร", "xyz", "1234"])
def test_nothing_near_is_offered_nothing(text: str) -> None:
    assert provinces.parse(text) == []


@pytest.mark.parametrize("province", PROVINCES, ids=lambda each: each[2])
def test_each_province_is_found_by_all_its_names(
    province: tuple[str, str, str, tuple[str, ...]],
) -> None:
    code, thai, english, others = province
    for name in (thai, english, *others, f"จังหวัด{thai}", f"{thai}ค่ะ"):
        found = provinces.parse(name)
        assert isinstance(found, ProvinceRecord), name
        assert found.code == code, name
    shown = provinces.name(code)
    assert (shown, english_of(shown)) == (thai, english)


def test_there_are_77_with_a_code_each() -> None:
    assert len({code for code, *_ in PROVINCES}) == len(PROVINCES) == 77


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert provinces.name("TH-00") == english_of(provinces.name("TH-00")) == "TH-00"


@given(st.text())
def test_any_text_gives_a_place_or_at_most_three(text: str) -> None:
    found = provinces.parse(text)
    assert isinstance(found, ProvinceRecord) or len(found) <= 3
