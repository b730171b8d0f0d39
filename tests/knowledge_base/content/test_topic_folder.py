"""Sections are folders and topics files: their order, their names, and the former shape."""

from pathlib import Path

from knowledge_base.content.loader import load
from tests.knowledge_base.written import (
    FILE_LINE,
    PAYING,
    SCAMMED,
    mistakes_of,
    write,
    write_both,
    write_former,
)

POLICE = FILE_LINE.split(SCAMMED)[4]


def test_sections_come_by_their_order_with_their_topics(tmp_path: Path) -> None:
    sections = load(write_both(tmp_path)).sections
    assert [(each.id, each.title) for each in sections] == [
        ("paying", "การจ่ายเงิน"),
        ("scammed", "ถูกหลอกลวง"),
    ]
    assert [topic.id for topic in sections[1].topics] == ["police-report", "check-seller"]
    write(tmp_path, scammed=SCAMMED.replace("title: ถูกหลอก", "order: 1\ntitle: ถูกหลอก"))
    assert [each.id for each in load(tmp_path).sections] == ["scammed", "paying"]


def test_one_new_file_is_a_new_topic_and_stands_last(tmp_path: Path) -> None:
    folder = write_both(tmp_path)
    police, new = FILE_LINE.split(SCAMMED)[4], "a-new-one"
    text = police.replace("id: police-report", f"id: {new}").replace("      - ", "      - ใหม่ ")
    (folder / "scammed" / f"{new}.yaml").write_text(text, "utf-8")
    library = load(folder)
    assert [topic.id for topic in library.sections[1].topics][-1] == new
    assert [each.file for each in library.written][-1] == f"scammed/{new}.yaml"
    assert [each.topic for each in library.written] == list(library.topics)


def test_related_may_name_a_topic_whose_file_cannot_be_read(tmp_path: Path) -> None:
    paying = PAYING.replace("[otp-password]", "[police-report]")
    scammed = SCAMMED.replace(POLICE, "id: [\n")
    found = mistakes_of(write(tmp_path, paying=paying, scammed=scammed))
    assert {each.file for each in found} == {"scammed/police-report.yaml"}


def test_a_folder_of_the_former_shape_is_refused_in_one_sentence(tmp_path: Path) -> None:
    folder = write_former(tmp_path / "my topics")
    (mistake,) = mistakes_of(folder)
    assert str(mistake).startswith("my topics: โฟลเดอร์เรื่องนี้เป็นแบบเดิม")
    assert f"ruthan kb split '{folder}'" in str(mistake)


def test_a_topic_of_the_same_name_in_two_sections(tmp_path: Path) -> None:
    twice = f"{SCAMMED}=== otp-password.yaml\n{FILE_LINE.split(PAYING)[-1].replace('โทรมา', 'มา')}"
    found = mistakes_of(write(tmp_path, paying=PAYING, scammed=twice))
    (mistake,) = [each for each in found if "รหัสเรื่อง otp-password มีแล้วที่" in each.what]
    assert (mistake.file, mistake.line) == ("scammed/otp-password.yaml", 1)
    assert "paying/otp-password.yaml บรรทัด 1" in mistake.what
