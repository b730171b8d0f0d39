"""Phrases of people in danger are found however they are written, and look-alikes are not."""

from pathlib import Path
from typing import get_args

import pytest

from knowledge_base import PACKAGED_TOPICS, InvalidTopics, thai
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS, Danger, DangerKind, Safety
from tests.knowledge_base.written import PAYING, write
from tests.lanes import examples

EACH = examples(4, everywhere=1)
WORDS = {"คนรัก": ("ลูก", "แม่")}
CRISIS = Danger(
    kind="crisis",
    phrases=("ไม่อยากอยู่แล้ว", "ฝากดูแล{คนรัก}", "หลับ…ไม่ต้องตื่น"),
    not_meant=("ฝากดูแลลูกค้า",),
)
ACT = Danger(kind="act", phrases=("กินยา…หมดแผง",))
SAFETY = Safety(words=WORDS, kinds=(ACT, CRISIS))


@pytest.mark.parametrize(
    "text",
    [
        "ผมไม่อยากอยู่แล้วครับ",
        "ไม่ อยาก อยู่ แล้ว",
        "ไม่อยากอยุ่แร้ว",
        "ม่ายอยากอยู่แล้ววว",
        "ไม่อยาก\nอยู่แล้ว",
        "ก็เลย " * 800 + "ไม่อยากอยู่แล้ว" + " ก็เลย" * 800,
        "ฝากดูแลแม่ด้วยนะ",
        "อยากหลับยาว ๆ แล้วไม่ต้องตื่น",
    ],
)
def test_a_phrase_is_found_however_it_is_written(text: str) -> None:
    found = SAFETY.find(text)
    assert found is not None
    assert found.kind == "crisis"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ฝากดูแลลูกค้าให้ดีกว่านี้หน่อย",
        "หลับคาที่นอนที่เพิ่งซื้อมาเมื่อวานตอนบ่ายแก่ ๆ แล้วร้านก็โทรมาบอกว่าไม่ต้องตื่นเช้า",
        "ไม่อยากได้แล้ว",
    ],
)
def test_a_look_alike_is_not(text: str) -> None:
    assert SAFETY.find(text) is None


def test_what_is_supposed_is_distant_too() -> None:
    safety = Safety(distant=("เมื่อหลายปี",), supposed=("สมมติว่า",), kinds=(ACT,))
    assert safety.is_supposed("สมมุติว่าหนูโอนไปแล้ว") is False
    assert safety.is_supposed("สมมติ ว่าหนูโอนไปแล้ว")
    assert safety.is_distant("สมมติว่าหนูโอนไปแล้ว")
    assert safety.is_distant("เมื่อหลายปีก่อนโอนไปแล้ว")
    assert not safety.is_supposed("เมื่อหลายปีก่อนโอนไปแล้ว")


def test_the_first_kind_that_is_found_counts_and_says_what_spoke_for_it() -> None:
    found = SAFETY.find("ไม่อยากอยู่แล้ว กินยาไปหมดแผงเลย")
    assert found is not None
    assert (found.kind, found.phrase) == ("act", "กินยา…หมดแผง")


def test_a_look_alike_hides_nothing_else() -> None:
    found = SAFETY.find("ฝากดูแลลูกค้าด้วย ฝากดูแลลูกด้วย")
    assert found is not None
    assert found.phrase == "ฝากดูแล{คนรัก}"


@pytest.mark.parametrize(
    ("phrase", "longer", "whole"),
    [
        ("ล็อกหนู", "เขาบล็อกหนูแล้ว", "เขาล็อกหนูไว้"),
        ("ลาก่อนลูก", "ใช้เวลาก่อนลูกจะได้ของ", "ลาก่อนลูกรัก"),
        ("ยา…หมดทั้ง", "เงินยายหมดทั้งบัญชี", "เทยาลงคอหมดทั้งขวด"),
        ("ยา…หมดทั้ง", "อยากได้เงินคืนหมดทั้งก้อน", "ยายกินยาหมดทั้งขวด"),
        ("ฆ่าตัวตาย", "ร้านไม่ตอบ", "การฆ่าตัวตาย"),
    ],
)
def test_a_phrase_is_not_found_inside_a_longer_word(phrase: str, longer: str, whole: str) -> None:
    safety = Safety(kinds=(Danger(kind="held", phrases=(phrase,)),))
    assert safety.find(longer) is None
    assert safety.find(whole) is not None


def test_the_words_of_the_dictionary_that_hold_a_phrase_mean_it(library: Library) -> None:
    meant = {phrase for danger in library.safety.kinds for phrase in danger.phrases}
    found = ((word, library.safety.find(word)) for word in sorted(thai.dictionary())[::EACH])
    inside = {word for word, each in found if each and not any(p in word for p in meant)}
    # Found by their sound, or around a gap, and none that a person says of goods.
    assert inside <= {"กรีดเลือด", "ฆ่าปิดปาก", "ล้อความตาย"}


def check(folder: Path, safety: str) -> list[str]:
    write(folder, paying=PAYING)
    (folder / "safety.yaml").write_text(safety, "utf-8")
    try:
        load(folder)
    except InvalidTopics as mistakes:
        return [f"{each.line} {each.what}" for each in mistakes.errors]
    return []


def test_the_check_tries_the_examples_of_a_file(tmp_path: Path) -> None:
    found = check(
        tmp_path,
        "kinds:\n  - kind: crisis\n    phrases: [อยากตาย, ตาย]\n"
        "    must: [อยากตายจัง, ลาก่อน]\n    must_not: [อยากตายตัว]\n",
    )
    assert [line.split()[0] for line in found] == ["3", "4", "5"]
    assert "สั้นเกินไป" in found[0]
    assert "ลาก่อน" in found[1]
    assert "อยากตายตัว" in found[2]


def test_the_check_names_words_that_no_group_has(tmp_path: Path) -> None:
    (mistake,) = check(tmp_path, 'kinds:\n  - kind: held\n    phrases: ["ขัง{ใคร}"]\n')
    assert "words" in mistake


def test_a_folder_without_its_own_file_has_the_packaged_one(tmp_path: Path) -> None:
    write(tmp_path, paying=PAYING)
    assert load(tmp_path).safety == load(PACKAGED_TOPICS).safety


def test_ordinary_phrasings_of_the_topics_hold_no_phrase_that_shows_a_card_by_itself() -> None:
    library = load(PACKAGED_TOPICS)
    phrasings = [text for topic in library.topics for text in topic.phrasings[::EACH]]
    matches = [library.safety.find(text) for text in phrasings]
    # Phrases of danger to money only add to what is learned.
    found = [each for each in matches if each and each.kind not in MONEY_KINDS]
    assert len(found) <= len(phrasings) * 0.003


def test_a_phrase_of_each_kind_is_found_in_the_order_of_kinds() -> None:
    found = SAFETY.find_all("ไม่อยากอยู่แล้ว กินยาไปหมดแผงเลย")
    assert [each.kind for each in found] == ["act", "crisis"]


def test_the_kinds_stand_in_the_order_in_which_they_are_looked_for() -> None:
    library = load(PACKAGED_TOPICS)
    assert tuple(danger.kind for danger in library.safety.kinds) == get_args(DangerKind)
    ids = {topic.id for topic in library.topics}
    assert all(set(danger.topics) <= ids for danger in library.safety.kinds)


ILL_WISHES = Safety(
    words={"คนขาย": ("มัน", "แม่ค้า")},
    harmless=("อยากให้{คนขาย}ตาย",),
    oneself=("หนู", "ด้วยกัน"),
)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("อยากให้มันตาย", ""),
        ("โกงเก่ง อยากให้ แม่ค้าตาย", "โกงเก่ง"),
        ("อยากให้มันตายด้วยกัน", "อยากให้มันตายด้วยกัน"),
        ("อยากให้มันตาย หนูก็ด้วย", "อยากให้มันตาย หนูก็ด้วย"),
        ("อยากให้แม่ตาย", "อยากให้แม่ตาย"),
    ],
)
def test_a_harmless_phrase_is_cut_unless_the_rest_tells_of_oneself(text: str, rest: str) -> None:
    assert ILL_WISHES.without_harmless(text) == rest


def test_a_harmless_phrase_of_unknown_words_is_a_mistake() -> None:
    wrong = Safety(harmless=("อยากให้{คนขาย}ตาย",))
    assert [(at, kind) for at, kind, _ in wrong.failed_examples] == [
        (("harmless", 0), "unknown_words")
    ]
