"""`ruthan kb split`: what had one file a section gets one file a topic, and loses nothing."""

from pathlib import Path
from textwrap import indent

import pytest
from click.testing import CliRunner, Result

from bot.commands.main import main
from knowledge_base import PACKAGED_TOPICS
from knowledge_base.content.loader import load
from tests.knowledge_base.written import (
    PAYING,
    SCAMMED,
    former,
    write,
    write_both,
    write_former,
)

EDITOR = "# yaml-language-server: $schema="
OTP = "  - id: otp-password\n"


def split(folder: Path) -> Result:
    return CliRunner().invoke(main, ["kb", "split", str(folder)])


def texts(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in files}


def test_each_topic_gets_its_file_letter_by_letter(tmp_path: Path) -> None:
    folder = write_former(tmp_path / "former")
    done = split(folder)
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "แบ่ง paying.yaml เป็น 2 เรื่องในโฟลเดอร์ paying แล้ว",
        "แบ่ง scammed.yaml เป็น 2 เรื่องในโฟลเดอร์ scammed แล้ว",
        "เสร็จแล้ว ตรวจอีกครั้งด้วย ruthan kb check",
    ]
    wanted = texts(write_both(tmp_path / "today"))
    for section, title, ids in (
        ("paying", "การจ่ายเงิน", ["cod-rights", "otp-password"]),
        ("scammed", "ถูกหลอกลวง", ["police-report", "check-seller"]),
    ):
        order = "12"[section == "scammed"]
        listed = "".join(f"  - {topic_id}\n" for topic_id in ids)
        head = f"order: {order}\ntitle: {title}\ntopics:\n{listed}"
        wanted[f"{section}/_section.yaml"] = head
    assert texts(folder) == wanted
    assert [topic.id for topic in load(folder).topics] == [
        "cod-rights", "otp-password", "police-report", "check-seller",
    ]  # fmt: skip


@pytest.mark.parametrize("command", [["check"], ["ask", "ถูกโกง"], ["learn"]])
def test_the_former_shape_is_refused_with_the_command_that_converts_it(
    command: list[str], tmp_path: Path
) -> None:
    folder = write_former(tmp_path / "topics")
    done = CliRunner().invoke(main, ["kb", *command, "--topics", str(folder)])
    assert done.exit_code == 1
    sentence, _ = done.stderr.splitlines()
    assert f"สั่ง ruthan kb split {folder} ครั้งเดียว" in sentence


def test_the_second_time_there_is_nothing_to_split(tmp_path: Path) -> None:
    folder = write_former(tmp_path)
    split(folder)
    before = texts(folder)
    again = split(folder)
    assert (again.exit_code, again.stdout[:18]) == (0, "ไม่มีไฟล์ให้แบ่ง ทุกเรื่อง"[:18])
    assert texts(folder) == before


def test_remarks_windows_lines_and_the_line_for_editors_stay(tmp_path: Path) -> None:
    old = f"{EDITOR}../topic.schema.json\n# ทั้งหมวด\n{former('paying', PAYING)}# ท้ายไฟล์\n"
    old = old.replace("section: paying", "section: paying   # ชื่อไฟล์")
    old = old.replace(OTP, f"\n  # เรื่องรหัส\n\n{OTP}    # ห้ามบอก\n").replace("\n", "\r\n")
    (tmp_path / "paying.yaml").write_bytes(b"\xef\xbb\xbf" + old.encode())
    assert split(tmp_path).exit_code == 0
    found = texts(tmp_path)
    assert all(text.count("\n") == text.count("\r\n") for text in found.values())
    section, cod, otp = (
        found[f"paying/{name}.yaml"].replace("\r", "")
        for name in ("_section", "cod-rights", "otp-password")
    )
    assert section == (
        f"{EDITOR}../../section.schema.json\n# ทั้งหมวด\norder: 1   # ชื่อไฟล์\n"
        "title: การจ่ายเงิน\ntopics:\n  - cod-rights\n  - otp-password\n"
    )
    head = f"{EDITOR}../../topic.schema.json\n"
    assert cod.startswith(f"{head}id: cod-rights\n")
    assert otp.startswith(f"{head}# เรื่องรหัส\n\nid: otp-password\n# ห้ามบอก\ntitle:")
    assert otp.endswith("# ท้ายไฟล์\n")


@pytest.mark.parametrize(
    "dash", ["  -   id: otp-password\n", "  - # รหัส\n      id: otp-password\n"]
)
def test_a_dash_may_stand_farther_from_its_topic(dash: str, tmp_path: Path) -> None:
    cod, otp = former("paying", PAYING).split(OTP)
    write(tmp_path, paying=f"{cod}{dash}{indent(otp, '  ')}")
    assert split(tmp_path).exit_code == 0
    assert [topic.id for topic in load(tmp_path).topics] == ["cod-rights", "otp-password"]
    text = (tmp_path / "paying" / "otp-password.yaml").read_text("utf-8")
    assert text.removeprefix("# รหัส\n") in PAYING


SPOILT = {
    "broken": ("title: มีคน", "title: 'มีคน", "paying.yaml บรรทัด 38: ", "ไม่ได้ปิด"),
    "without an id": (OTP, "  - urgent: no\n", "paying.yaml บรรทัด 37: ", "ไม่มีรหัส"),
    "twice the same id": (OTP, "  - id: cod-rights\n", "paying.yaml บรรทัด 37: ", "รหัสซ้ำ"),
    "a way out of the folder": (OTP, "  - id: ../otp\n", "paying.yaml บรรทัด 37: ", "ไม่มีรหัส"),
    "no section": ("section: paying\n", "", "paying.yaml บรรทัด 2: ", "แบ่งเองไม่ได้"),
}


@pytest.mark.parametrize(("old", "new", "place", "said"), SPOILT.values(), ids=SPOILT.keys())
def test_nothing_is_written_while_one_file_cannot_be_split(
    old: str, new: str, place: str, said: str, tmp_path: Path
) -> None:
    text = former("paying", PAYING)
    assert old in text
    folder = write(tmp_path, paying=text.replace(old, new), scammed=former("scammed", SCAMMED))
    before = texts(folder)
    refused = split(folder)
    assert refused.exit_code == 1
    assert refused.stderr.startswith(place)
    assert said in refused.stderr
    assert texts(folder) == before


def test_topics_in_brackets_and_other_letters_are_refused(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text("section: one\ntopics: [{id: a}, {id: b}]\n", "utf-8")
    (tmp_path / "three.yaml").write_text("section: three\ntopics: []\n", "utf-8")
    (tmp_path / "two.yaml").write_bytes("section: two\ntitle: ไทย\ntopics:\n".encode("tis-620"))
    refused = split(tmp_path)
    assert refused.exit_code == 1
    lines = refused.stderr.splitlines()
    assert "one.yaml บรรทัด 2: ส่วนนี้เขียนในแบบที่แบ่งเองไม่ได้" in lines[0]
    assert any(line.startswith("three.yaml บรรทัด 2: ") for line in lines)
    assert any(line.startswith("two.yaml บรรทัด 1: ไฟล์ไม่ได้บันทึกเป็น UTF-8") for line in lines)


def test_a_split_that_was_cut_short_is_finished(tmp_path: Path) -> None:
    folder = write_former(tmp_path / "topics")
    paying = (folder / "paying.yaml").read_bytes()
    split(folder)
    whole = texts(folder)
    (folder / "paying.yaml").write_bytes(paying)
    assert split(folder).exit_code == 0
    assert texts(folder) == whole


def test_a_section_that_was_edited_since_is_not_written_over(tmp_path: Path) -> None:
    folder = write_former(tmp_path / "topics")
    paying = (folder / "paying.yaml").read_bytes()
    split(folder)
    (folder / "paying.yaml").write_bytes(paying.replace("มีคนขอรหัส".encode(), "ใครขอ".encode()))
    before = texts(folder)
    refused = split(folder)
    assert refused.exit_code == 1
    assert "มีโฟลเดอร์ paying อยู่แล้ว" in refused.stderr
    assert texts(folder) == before


def test_without_a_folder_the_packaged_topics_are_looked_at() -> None:
    before = sorted(PACKAGED_TOPICS.rglob("*"))
    done = CliRunner().invoke(main, ["kb", "split"])
    assert (done.exit_code, "ไม่มีไฟล์ให้แบ่ง" in done.stdout) == (0, True)
    assert sorted(PACKAGED_TOPICS.rglob("*")) == before
