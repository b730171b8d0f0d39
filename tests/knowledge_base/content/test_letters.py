"""A letter has the facts that were told, and no line for those that were not."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge_base import PACKAGED_TOPICS, InvalidTopics
from knowledge_base.content.letters import LETTER_FIELDS, Letter, LetterFacts, Letters
from knowledge_base.content.loader import load
from tests.knowledge_base.written import write_both

LETTERS = """\
letters:
  - id: shop
    button: ถึงร้าน
    english: To the shop
    title: จดหมายถึงร้าน
    said: [ร้าน]
    when: [purchase]
    how: ส่งทางแชต
    text: |
      เรียน ผู้ขาย
      ร้าน {seller}

      เรื่องที่เกิดขึ้น
      {story}

      โทร {phone} ({name})
"""
ALL_TOLD = LetterFacts(*(f"<{name}>" for name in LETTER_FIELDS))


@pytest.fixture(scope="module")
def letters() -> Letters:
    return load(PACKAGED_TOPICS).letters


def small(text: str) -> Letter:
    return Letter(
        id="x", button="x", english="x", title="x", said=("x",), when=("crime",), how="x", text=text
    )


def test_the_four_letters_are_there_and_know_their_occasions(letters: Letters) -> None:
    assert [each.id for each in letters.letters] == ["shop", "carrier", "bank", "police"]
    bought = [each.id for each in letters.letters if each.fits(frozenset({"purchase"}))]
    assert bought == ["shop"]
    assert letters.letter("bank") is not None
    assert letters.letter("court") is None


def test_each_letter_has_all_that_was_told_and_no_brace(letters: Letters) -> None:
    for letter in letters.letters:
        written = letter.written(ALL_TOLD)
        assert "{" not in written
        assert all(f"<{name}>" in written for name in ("story", "name", "phone", "amount"))


@pytest.mark.parametrize("name", LETTER_FIELDS)
def test_of_a_missing_fact_no_line_is_left(letters: Letters, name: str) -> None:
    for letter in letters.letters:
        written = letter.written(replace(ALL_TOLD, **{name: ""}))
        assert "None" not in written
        assert "\n\n\n" not in written
        of_it = [line.strip() for line in letter.text.split("\n") if f"{{{name}}}" in line]
        left = letter.written(ALL_TOLD).count("\n") - written.count("\n")
        assert left >= len(of_it)
        assert f"<{name}>" not in written


def test_with_no_fact_at_all_only_what_is_always_true_is_said(letters: Letters) -> None:
    for letter in letters.letters:
        written = letter.written(LetterFacts())
        assert written
        assert not {"{", "}", "<"} & set(written)
        assert all(not line.rstrip().endswith(":") for line in written.split("\n"))


def test_a_heading_goes_with_what_it_heads() -> None:
    letter = small("ต้น\n\nหัวข้อ\n{story}\n\nท้าย {name}")
    assert letter.written(LetterFacts(name="ก")) == "ต้น\n\nท้าย ก"
    assert letter.written(LetterFacts(story="ข")) == "ต้น\n\nหัวข้อ\nข"
    assert letter.written(LetterFacts(name="  ", story=" \n ")) == "ต้น"


def test_what_was_told_is_no_template() -> None:
    told = LetterFacts(story="เขาบอกว่า {name} และ \\1", name="ก")
    assert small("{story}\n{name}").written(told) == "เขาบอกว่า {name} และ \\1\nก"


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        (
            "{seller}",
            "{sellr}",
            9,
            "จดหมายใช้ช่อง {sellr} ซึ่งไม่มี · วิธีแก้: แก้ตัวสะกดของช่อง (น่าจะเป็น seller)",
        ),
        ("{seller}", "{}", 9, "จดหมายใช้ช่อง {} ซึ่งไม่มี"),
        ("{seller}", "{ชื่อร้าน}", 9, "ใช้ช่องใดช่องหนึ่งจาก {number}, {filed_on}"),
        ("{seller}", "{seller", 9, "วงเล็บปีกกาในบรรทัด “ร้าน {seller” ไม่ครบคู่"),
        ("[purchase]", "[sometimes]", 7, "“sometimes” ไม่ใช่ค่าที่ใช้ได้"),
        ("text: |", "txt: |", 9, "ไม่รู้จักช่อง txt"),
    ],
)
def test_a_slip_is_said_with_file_line_and_mend(
    old: str, new: str, line: int, said: str, tmp_path: Path
) -> None:
    write_both(tmp_path)
    (tmp_path / "letters.yaml").write_text(LETTERS.replace(old, new, 1), "utf-8")
    with pytest.raises(InvalidTopics) as caught:
        load(tmp_path)
    found = [str(each) for each in caught.value.errors]
    assert any(each.startswith(f"letters.yaml บรรทัด {line}") and said in each for each in found), (
        found
    )


def test_a_letter_is_named_once(tmp_path: Path) -> None:
    write_both(tmp_path)
    twice = LETTERS + LETTERS.removeprefix("letters:\n")
    (tmp_path / "letters.yaml").write_text(twice, "utf-8")
    with pytest.raises(InvalidTopics) as caught:
        load(tmp_path)
    assert "รหัสจดหมาย shop มีสองครั้ง" in str(caught.value)


def test_a_folder_without_letters_has_the_packaged_ones(tmp_path: Path) -> None:
    assert load(write_both(tmp_path)).letters.letter("police")
    (tmp_path / "letters.yaml").write_text(LETTERS, "utf-8")
    assert [each.id for each in load(tmp_path).letters.letters] == ["shop"]


def test_the_guide_explains_every_field_and_no_other() -> None:
    guide = (PACKAGED_TOPICS.parent / "README.md").read_text("utf-8")
    section = guide.partition("## แก้จดหมายพร้อมส่ง")[2].partition("\n## ")[0]
    assert sorted(re.findall(r"`\{(\w+)\}`", section.partition("| ช่อง")[2])) == sorted(
        LETTER_FIELDS
    )
