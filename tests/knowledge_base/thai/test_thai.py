"""Spelling variants of one Thai text become one text; the wrong keyboard is undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythainlp.corpus import thai_words
from pythainlp.tokenize import word_tokenize
from pythainlp.util import eng_to_thai

from knowledge_base import thai
from knowledge_base.content.library import Library


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("น้ํา", "น้ำ"),
        ("นํ้า", "น้ำ"),
        ("ทํา", "ทำ"),
        ("เเม่ค้า", "แม่ค้า"),
        ("แมาก", "แมาก"),
        ("ท่ี", "ที่"),
        ("ที่่", "ที่"),
        ("มากกกกก", "มาก"),
        ("พพ", "พพ"),
        ("ดีีีี", "ดี"),
        ("COD Shopee", "cod shopee"),
        ("๑๔๔๑", "1441"),
        ("1000000", "1000000"),
        ("โอน\u200bเงิน", "โอนเงิน"),
        ("\ufeffโอน", "โอน"),
        ("โอน เงิน  แล้ว", "โอนเงินแล้ว"),
        ("โอน!! เงิน... แล้ว?", "โอนเงินแล้ว"),
        ("ใช้ cod ได้", "ใช้ cod ได้"),
        ("a_b", "a b"),
        ("ＣＯＤ", "cod"),
        ("😀", ""),
        ("", ""),
    ],
)
def test_variants_become_one(typed: str, same: str) -> None:
    assert thai.normalise(typed) == same


@given(st.text(st.characters(min_codepoint=0x0E00, max_codepoint=0x0E5B) | st.characters()))
def test_nothing_that_can_be_typed_breaks_it(text: str) -> None:
    normalised = thai.normalise(text)
    assert normalised == normalised.strip()
    assert "  " not in normalised
    assert not thai.has_thai(thai.without_tones("่้๊๋็์"))


@given(st.text(st.sampled_from("กขคงจ าิีุูเแโใไ่้๊ abc123")))
def test_a_comparable_text_stays_as_it_is_in_the_end(text: str) -> None:
    settled = thai.normalise(thai.normalise(thai.normalise(text)))
    assert thai.normalise(settled) == settled


def test_tones_short_mark_and_silencer_are_dropped() -> None:
    assert thai.without_tones("เก็บเงินได้จันทร์") == "เกบเงินไดจันทร"


def test_every_key_types_what_the_thai_keyboard_types() -> None:
    # "1" and "!" too type letters on a Thai keyboard, which the library leaves as they are.
    keys = "".join(set(map(chr, range(0x20, 0x7F))) - set("1!"))
    assert thai.from_wrong_keyboard(keys) == eng_to_thai(keys)
    assert thai.from_wrong_keyboard("1!") == "ๅ+"
    assert thai.from_wrong_keyboard("8nog'bo") == "คืนเงิน"


@pytest.mark.parametrize(("text", "share"), [("", 0.0), ("กa", 0.5), ("ก ข", 1.0)])
def test_the_share_of_thai(text: str, share: float) -> None:
    assert thai.thai_share(text) == share


def test_the_share_of_dictionary_words() -> None:
    assert thai.dictionary_share("โอนเงิน") == 1.0
    assert thai.dictionary_share("ฟหฟหกด") < 0.75
    assert thai.dictionary_share("ไรดร") == 0.0
    assert thai.dictionary_share("") == 0.0


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("ดู https://shop.example/x?y=1 หน่อย", "ดู หน่อย"),
        ("www.shop.co.th", ""),
        ("lazada-sale.top ของจริงไหม", "ของจริงไหม"),
        ("me@example.com", ""),
    ],
)
def test_links_are_left_out(text: str, rest: str) -> None:
    assert " ".join(thai.without_links(text).split()) == rest


@pytest.mark.no_cover
def test_words_are_those_of_the_librarys_own_newmm(library: Library) -> None:
    phrasings = [thai.normalise(text) for topic in library.topics for text in topic.phrasings]
    chosen = phrasings[:: max(len(phrasings) // 200, 1)]
    assert len(chosen) >= 200
    for text in chosen:
        cut = word_tokenize(text, engine="newmm", keep_whitespace=False)
        assert thai.tokenise(text) == [word for word in cut if not word.isspace()]


def test_the_dictionary_holds_the_librarys_words_and_no_other() -> None:
    dictionary = thai._dictionary()
    assert set(dictionary) == thai_words()
    assert len(dictionary) == len(thai_words())
    assert "ตำรวจ" in dictionary
    assert "ตำรวจไม่รับ" not in dictionary
    assert dictionary.prefixes("ตำรวจไม่รับ", 5) == ["ไม่"]
    assert dictionary.prefixes("ตำรวจ", 5) == []


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("ig ok", 0.5),
        ("IG", 1.0),
        ("ig", 1.0),
        ("a ig", 2 / 3),
        ("ร้าน ig", 1.0),
        ("ร้าน", 0.0),
        ("", 0.0),
    ],
)
def test_the_share_of_latin_letters_in_known_words(text: str, share: float) -> None:
    assert thai.latin_share(text, {"ig"}.__contains__) == pytest.approx(share)


@pytest.mark.parametrize("text", ["สวัสดีค่ะ", "ขอบคุณมากครับ", "12345", "ok", "", "hello admin 1"])
def test_empty_talk(text: str) -> None:
    assert thai.has_content(thai.normalise(text)) is ("admin" in text)


@pytest.mark.parametrize(
    ("said", "matter"),
    [
        ("สวัสดีค่ะ ขอสอบถามหน่อยค่ะ ร้านไม่ส่งของ ขอบคุณค่ะ", "ร้านไม่ส่งของ"),
        ("แอดมินครับ รบกวนถามหน่อยนะครับ คือ โดนโกงครับ", "โดนโกง"),
        ("hello ค่า แบบว่า refund ยังไงคะ", "refund ยังไง"),
        ("ของปลอม ช่วยตอบทีนะ 555", "ของปลอม"),
        ("ซื้อของดีจากร้านเจ้า", "ซื้อของดีจากร้านเจ้า"),
        ("คืนเงิน", "คืนเงิน"),
        ("สวัสดีค่ะ ขอบคุณค่ะ", "สวัสดีค่ะขอบคุณค่ะ"),
    ],
)
def test_courtesy_around_a_matter_is_left_out(said: str, matter: str) -> None:
    assert thai.without_courtesy(thai.normalise(said)) == matter
