"""Words typed without tone marks, or with a letter wrong, become the words that people write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base import thai
from knowledge_base.thai.spelling import Spelling, _one_less

WRITTEN = (
    "ร้านไม่ส่งของ",
    "โอนเงินแล้วไม่ได้ของ",
    "ขอเงินคืน",
    "พัสดุยังไม่มา",
    "แม่ค้าบอกว่าส่งแล้ว",
    "ติดตามพัสดุที่ไหน",
    "ได้ของปลอม",
    "ร้องเรียนร้านค้าได้ที่ไหน",
    "ยกเลิกการซื้อ",
    "ของที่ได้ไม่เหมือนในรูป",
    "แจ้งความออนไลน์",
)


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    return Spelling([thai.tokenise(text) for text in WRITTEN])


@pytest.mark.parametrize("text", [*WRITTEN, "", "otp 1441", "ร้าน shopee ส่งพัสดุแล้ว"])
def test_what_is_right_stays(spelling: Spelling, text: str) -> None:
    assert spelling.corrected(text) == text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("รานไมสงของ", "ร้านไม่ส่งของ"),
        ("แจงความออนไลน", "แจ้งความออนไลน์"),
        ("โอนเงินแร้วม่ายด้ายของ", "โอนเงินแล้วไม่ได้ของ"),
        ("โอนเงินแรวมายดายของ", "โอนเงินแล้วไม่ได้ของ"),
        ("ของมากมายม่ายมา", "ของมากมายไม่มา"),
        ("shopee ไมสงของ 3 วันแลว", "shopee ไม่ส่งของ 3 วันแล้ว"),
    ],
)
def test_tone_marks_that_were_left_out_come_back(
    spelling: Spelling, typed: str, meant: str
) -> None:
    assert spelling.corrected(typed) == meant


@pytest.mark.parametrize("typed", ["ร้องเรยนร้านค้า", "ร้องเรียยนร้านค้า", "ร้องเรีนยร้านค้า", "ร้องเรีบนร้านค้า"])
def test_one_letter_lost_doubled_swapped_or_beside_is_mended(
    spelling: Spelling, typed: str
) -> None:
    assert spelling.corrected(typed) == "ร้องเรียนร้านค้า"


def test_without_words_nothing_is_mended() -> None:
    assert Spelling([]).corrected("ร้องเรยนร้านคา") == "ร้องเรยนร้านคา"


@given(st.text("กขคงรนาะีุ่้์เโ 12ab", max_size=60))
def test_only_thai_letters_change(spelling: Spelling, text: str) -> None:
    mended = spelling.corrected(text)
    assert [letter for letter in mended if not thai.has_thai(letter)] == [
        letter for letter in text if not thai.has_thai(letter)
    ]


def test_of_two_words_as_likely_the_same_is_meant_at_each_start() -> None:
    assert list(_one_less("กขค")) == ["ขค", "กค", "กข"]
    either = Spelling([["มานี"], ["นานี"]])
    assert either.corrected("บานี") == "มานี"
    assert Spelling([["นานี"], ["มานี"]]).corrected("บานี") == "นานี"


@pytest.mark.parametrize("word", ["ซื้อ", "ขนส่ง", "ร้านค้า", "ร้องเรียน", "คุ้มครองผู้"])
def test_a_word_is_offered_for_each_mistake_of_one_letter(word: str) -> None:
    known, key = Spelling([[word]]), thai.without_tones(word)
    assert 3 <= len(key) <= 14
    for place in range(len(key)):
        before, letter, after = key[:place], key[place], key[place + 1 :]
        swapped = before + after[:1] + letter + after[1:]
        for typed in (before + after, before + "ฆ" + after, before + "ฆ" + letter + after, swapped):
            assert word in known._near(typed), typed
    assert word in known._near(key + "ฆ")
    assert word not in known._near(key + "ฆฆ")
