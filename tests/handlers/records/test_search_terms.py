"""A complaint is found by its words, however they and the numbers among them are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.records.search_terms import from_answers, from_texts, parse_query
from knowledge_base import thai

STORY = "ร้านขวัญใจพาณิชย์ ไม่ส่งของให้ โอน 1,290 บาทเข้า กสิกร 123-4-56789-0 โทร 081-234-5678"


def finds(typed: str, *texts: str) -> bool:
    looked = parse_query(typed)
    assert looked.words
    return looked.words <= from_texts(texts)


@pytest.mark.parametrize(
    "typed",
    [
        "ขวัญใจพาณิชย์",
        "ขวัญใจ",
        "ส่งของ",
        "ของร้านที่ไม่ส่ง",
        "1290",
        "๑๒๙๐ บาท",
        "1,290",
        "0812345678",
        "081 234 5678",
        "+66 81 234 5678",
        "๐๘๑-๒๓๔-๕๖๗๘",
        "０８１２３４５６７８",
        "0812\u200b345678",
        "1234567890",
        "123-4-56789-0 กสิกร",
        "กสิกร 123 4 56789 0",
    ],
)
def test_any_writing_finds_the_story(typed: str) -> None:
    assert finds(typed, STORY)


@pytest.mark.parametrize("typed", ["พาณิชย์ 999", "0812345679", "81234567890", "น้ำหอม", "1291"])
def test_other_words_and_numbers_do_not(typed: str) -> None:
    assert not finds(typed, STORY)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("น้ำหอม", "น\u0e49\u0e4d\u0e32หอม"),
        ("น\u0e4d\u0e49\u0e32หอม", "น้ำหอม"),
        ("น้ำหอม", "น้ำ\u200bห\u2060อม"),
        ("เเม่ค้า", "แม่ค้า"),
        ("Shop24", "SHOP24"),
        ("＠ＰＯＯＨ", "@pooh"),
        ("ชำรุด", "\u202eชํารุด\u202c"),
    ],
)
def test_spellings_that_look_alike_are_one(typed: str, told: str) -> None:
    assert finds(typed, told)
    assert finds(told, typed)


def test_two_numbers_beside_each_other_are_found_each_alone() -> None:
    told = "โทร 0812345678 0898765432 หรือ 02-123-4567 1290 บาท"
    for typed in ("0812345678", "089-876-5432", "021234567", "0898765432 0812345678", "1290"):
        assert finds(typed, told)


def test_all_that_is_typed_freely_is_found_and_nothing_that_is_chosen() -> None:
    words = from_answers(
        {
            "story": "หม้อแตก",
            "kind": "deceived",
            "province": "TH-50",
            "amount": 129000,
            "purchase_date": "2026-11-01",
            "seller_link": "https://www.facebook.com/baan.suan",
            "payee_account": [{"bank": "กสิกร", "number": "1234567890", "name": "มาลี"}],
            "contacted_seller": {"contacted": "yes", "said": "รอก่อน"},
            "phone": "0812345678",
            "evidence": ["message-1"],
        }
    )
    assert words >= {"หม้อ", "แตก", "facebook", "baan", "suan", "1234567890", "มาลี", "0812345678"}
    assert not words & {"deceived", "50", "129000", "2026", "https", "message"}


@pytest.mark.parametrize(
    ("typed", "number", "words"),
    [
        ("RT-12AB-34CD", "RT-12AB-34CD", set()),
        ("rt12ab34cd", "RT-12AB-34CD", set()),
        ("RT-๑๒", "RT-12", set()),
        ("rt-12ab 3 หม้อ", "RT-12AB-3", {"หม้อ"}),
        ("RT-O1L", "RT-011", set()),
        ("การ์ด RTX", "", {"การ์ด", "rtx"}),
        ("part 12", "", {"part", "12"}),
    ],
)
def test_a_complaints_number_is_looked_for_by_its_beginning(
    typed: str, number: str, words: set[str]
) -> None:
    found = parse_query(typed)
    assert (found.number, set(found.words)) == (number, words)


def test_a_wider_search_takes_made_up_words_apart() -> None:
    assert parse_query("ผ่อนชำระ").words == {"ผ่อนชำระ"}
    assert parse_query("ผ่อนชำระ").parts == {"ผ่อน", "ชำระ"}
    assert thai.split_compound("ผ่อน") == ()


@pytest.mark.parametrize("typed", ["", "   ", "ที่ ของ ได้", "ก", "\u200b", "?!"])
def test_what_says_nothing_looks_for_nothing(typed: str) -> None:
    found = parse_query(typed)
    assert found == type(found)("", frozenset(), frozenset())


@given(st.text(alphabet="0128 -+(.,/กขงมนลท\u0e49\u0e4dาำเแๆABrt\u200b", max_size=40))
def test_whatever_is_told_is_found_by_the_same_words(text: str) -> None:
    assert parse_query(text).words <= from_texts([text]) or parse_query(text).number
    assert parse_query(text).parts <= from_texts([text]) or parse_query(text).number
