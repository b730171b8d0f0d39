"""Mistakes in the glossary and in what is not ours are said at their line, in their words."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from knowledge_base import PACKAGED_TOPICS, InvalidTopics, KnowledgeBase
from knowledge_base.content.loader import load
from tests.knowledge_base.written import write_both

GLOSSARY = """\
# คำที่คนใช้แทนกัน
groups:
  - [มิจฉาชีพ, scammer]
  - [ตำรวจ, police]
"""
OUT_OF_SCOPE = """\
subjects:
  - subject: อากาศ
    phrasings:
      - พรุ่งนี้ฝนตกไหม
  - subject: อาหาร
    phrasings:
      - สูตรต้มยำกุ้ง
      - หุงข้าวยังไง
"""
BANKS = """\
banks:
  - id: one
    name: ธนาคารหนึ่ง
    button: หนึ่ง
    said: [ธนาคารหนึ่ง, one bank]
    fraud_hotline: {number: "02-111-1111", press: "*3", confidence: known, checked: ""}
"""
FILES = {"glossary.yaml": GLOSSARY, "out-of-scope.yaml": OUT_OF_SCOPE, "banks.yaml": BANKS}
# What only files of topics have.
OF_TOPICS = re.compile(r"situations|title|topics")


@dataclass(frozen=True)
class Slip:
    """`old` typed as `new`, where `old` is a part of the file or "" for all of it."""

    file: str
    old: str
    new: str
    line: int
    what: str
    mend: str


SLIPS = {
    "glossary empty": Slip("glossary.yaml", "", "# ว่าง\n", 1, "ไฟล์ว่างเปล่า", "ใส่ groups"),
    "glossary a list": Slip(
        "glossary.yaml", "groups:\n", "", 1, "ไม่ได้เริ่มด้วย groups", "บรรทัดแรกเป็น groups:"
    ),
    "unknown key": Slip("glossary.yaml", "groups:", "group:", 2, "ไม่รู้จักช่อง group", "ตัวสะกด"),
    "group of one": Slip(
        "glossary.yaml", ", police", "", 4, "กลุ่มคำ มี 1 คำ ต้องมีอย่างน้อย 2", "เพิ่มคำที่ใช้แทนกัน"
    ),
    "group without a word": Slip("glossary.yaml", "[ตำรวจ, police]", "[]", 4, "มี 0 คำ", "ลบกลุ่มนี้"),
    "group as a text": Slip(
        "glossary.yaml", "[ตำรวจ, police]", "ตำรวจ police", 4, "ต้องเป็นรายการ", "แบบ - [คำ, คำ]"
    ),
    "groups as a text": Slip(
        "glossary.yaml",
        "\n  - [มิจฉาชีพ, scammer]\n  - [ตำรวจ, police]",
        " ตำรวจ",
        2,
        "ต้องเป็นรายการ",
        "-",
    ),
    "empty word": Slip("glossary.yaml", "police", '""', 4, "กลุ่มคำ ว่างเปล่า", "เขียนข้อความ"),
    "endless word": Slip("glossary.yaml", "police", "ก" * 61, 4, "เกิน 60", "ไม่เกิน 60"),
    "unclosed group": Slip("glossary.yaml", "police]", "police", 4, "วงเล็บ", "ปิดวงเล็บ"),
    "out of scope empty": Slip("out-of-scope.yaml", "", "", 1, "ไฟล์ว่างเปล่า", "ใส่ subjects"),
    "out of scope a text": Slip(
        "out-of-scope.yaml", "", "อากาศ", 1, "ไม่ได้เริ่มด้วย subjects", "บรรทัดแรกเป็น subjects:"
    ),
    "another key": Slip(
        "out-of-scope.yaml",
        "  - subject: อากาศ",
        "  - matter: อากาศ",
        2,
        "ไม่รู้จักช่อง matter",
        "ตัวสะกด",
    ),
    "without a name": Slip(
        "out-of-scope.yaml", "subject: อาหาร\n    ph", "ph", 5, "ขาด ชื่อเรื่องที่ไม่ใช่ของเรา", "subject:"
    ),
    "missing phrasings": Slip(
        "out-of-scope.yaml",
        "\n    phrasings:\n      - พรุ่งนี้ฝนตกไหม",
        "",
        2,
        "ขาด ประโยคตัวอย่าง",
        "phrasings:",
    ),
    "no phrasing": Slip(
        "out-of-scope.yaml",
        "\n      - พรุ่งนี้ฝนตกไหม",
        " []",
        3,
        "ประโยคตัวอย่าง ไม่มีสักข้อ",
        "อย่างน้อยหนึ่งข้อ",
    ),
    "key and value mixed up": Slip(
        "out-of-scope.yaml", "subject: อาหาร", "อาหาร: subject", 5, "ไม่รู้จักช่อง อาหาร", "ตัวสะกด"
    ),
    "lost remark": Slip("out-of-scope.yaml", "อาหาร", "อาหาร #1", 5, "ข้อความหลัง #", "ครอบ"),
    "bank called by no name": Slip(
        "banks.yaml", "[ธนาคารหนึ่ง, one bank]", "[]", 5, "ชื่อที่คนเรียก ไม่มีสักข้อ", "เพิ่ม"
    ),
    "bank with a long button": Slip(
        "banks.yaml", "button: หนึ่ง", "button: " + "ก" * 21, 4, "ชื่อบนปุ่มยาว 21", "ไม่เกิน 20"
    ),
    "no number to call": Slip("banks.yaml", "02-111-1111", "สอง", 6, "เบอร์โทร “สอง”", "ตัวเลข"),
    "no choice of a menu": Slip("banks.yaml", "*3", "สาม", 6, "เลขที่กดต่อ “สาม”", "*3"),
    "no degree of confidence": Slip(
        "banks.yaml", "known", "sure", 6, "ความมั่นใจ “sure”", "confirmed"
    ),
    "no day of the call": Slip("banks.yaml", 'd: ""', "d: เมื่อวาน", 6, "“เมื่อวาน” ไม่ใช่วันที่", "2026"),
    "tab": Slip(
        "out-of-scope.yaml", "  - subject: อาหาร", "\t- subject: อาหาร", 5, "แท็บ", "เว้นวรรค"
    ),
}


def write_all(folder: Path, **changed: str) -> Path:
    write_both(folder)
    for name, text in {**FILES, **changed}.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_said_with_file_line_and_mend(slip: Slip, tmp_path: Path) -> None:
    whole = FILES[slip.file]
    assert slip.old in whole
    text = whole.replace(slip.old, slip.new, 1) if slip.old else slip.new
    with pytest.raises(InvalidTopics) as caught:
        load(write_all(tmp_path, **{slip.file: text}))
    found = caught.value.errors
    wanted = [each for each in found if slip.what in each.what and slip.mend in each.mend]
    assert wanted, "\n".join(map(str, found))
    assert str(wanted[0]).startswith(f"{slip.file} บรรทัด {slip.line}: ")
    assert {each.file for each in found} == {slip.file}
    assert [each for each in found if OF_TOPICS.search(str(each))] == []


def test_what_is_right_is_read(tmp_path: Path) -> None:
    library = load(write_all(tmp_path))
    assert library.glossary.groups == (("มิจฉาชีพ", "scammer"), ("ตำรวจ", "police"))
    assert [each.subject for each in library.out_of_scope.subjects] == ["อากาศ", "อาหาร"]
    assert library.out_of_scope.subjects[1].phrasings == ("สูตรต้มยำกุ้ง", "หุงข้าวยังไง")
    assert [section.id for section in library.sections] == ["paying", "scammed"]
    knowledge_base = KnowledgeBase(library)
    assert knowledge_base.search("สูตรต้มยำกุ้ง").decision != "answer"
    assert knowledge_base.topics.keys() >= {"cod-rights", "check-seller"}


def test_a_phrasing_is_either_ours_or_not(tmp_path: Path) -> None:
    strange = FILES["out-of-scope.yaml"].replace("พรุ่งนี้ฝนตกไหม", "มีคนโทรมาขอรหัส otp บอกได้ไหม")
    with pytest.raises(InvalidTopics) as caught:
        load(write_all(tmp_path, **{"out-of-scope.yaml": strange}))
    (found,) = caught.value.errors
    assert str(found).startswith("paying/otp-password.yaml บรรทัด 13 (เรื่อง otp-password): ประโยค")
    assert "อยู่ในเรื่อง out-of-scope แล้ว (out-of-scope.yaml บรรทัด 4)" in found.what


def test_what_the_guide_shows_can_be_pasted(tmp_path: Path) -> None:
    guide = (PACKAGED_TOPICS.parent / "README.md").read_text("utf-8")
    (group,) = re.findall(r"```yaml\n(  - \[.*?)```", guide, re.DOTALL)
    (subject,) = re.findall(r"```yaml\n(  - subject.*?)```", guide, re.DOTALL)
    pasted = {
        name: f"{FILES[name]}\n{block}"
        for name, block in zip(FILES, (group, subject), strict=False)
    }
    library = load(write_all(tmp_path, **pasted))
    assert "พัสดุ" in library.glossary.groups[-1]
    assert library.out_of_scope.subjects[-1].subject == "ภาษีเงินได้"


def test_what_is_not_ours_may_stand_in_several_files(tmp_path: Path) -> None:
    write_all(tmp_path)
    more = tmp_path / "out-of-scope"
    more.mkdir()
    cooking = OUT_OF_SCOPE.replace("อากาศ", "ดวง").replace("พรุ่งนี้ฝนตกไหม", "ดูดวงวันนี้")
    (more / "small-talk.yaml").write_text(cooking, "utf-8")
    subjects = [each.subject for each in load(tmp_path).out_of_scope.subjects]
    assert subjects == ["ดวง", "อาหาร", "อากาศ", "อาหาร"]
    (more / "small-talk.yaml").write_text("subject:\n", "utf-8")
    with pytest.raises(InvalidTopics) as caught:
        load(tmp_path)
    said = [str(mistake) for mistake in caught.value.errors]
    assert len(said) == 1
    assert said[0].startswith("out-of-scope/small-talk.yaml บรรทัด 1: ไม่รู้จักช่อง subject ")
    assert OF_TOPICS.search(said[0]) is None


def test_both_files_may_be_missing(tmp_path: Path) -> None:
    library = load(write_both(tmp_path))
    assert library.glossary.groups == ()
    assert library.out_of_scope.subjects == ()


def test_they_alone_are_no_topics(tmp_path: Path) -> None:
    (tmp_path / "glossary.yaml").write_text(GLOSSARY, "utf-8")
    with pytest.raises(InvalidTopics) as caught:
        load(tmp_path)
    assert ["ไม่มีไฟล์ .yaml ของเรื่อง" in each.what for each in caught.value.errors] == [True]
