"""`ruthan kb replay`: what an edit changes, asked of a real git repository and a real database."""

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.topics.commands import kb
from bot.reports.topic_history import NoSuchVersion, topics_at
from bot.runtime.transactions import Transactions
from db.statistics import questions as statistics_questions
from tests.knowledge_base.written import PAYING, SCAMMED, write, write_both, write_former

pytestmark = pytest.mark.both_databases

REPORT = "แจ้งความออนไลน์ทำที่เว็บไหน"
OTP = Path("paying", "otp-password.yaml")
CODE = "มีคนโทรมาขอรหัส otp บอกได้ไหม"
ASKED = f"{REPORT}\n{CODE}\tที่เหลือไม่อ่าน\n\n{CODE}\nสวัสดี\n"


def git(folder: Path, *arguments: str) -> None:
    named = ("-c", "user.name=officer", "-c", "user.email=officer@example.go.th")
    subprocess.run(["git", *named, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Topics in a folder of a clone, committed once, with a file of questions beside the clone."""
    clone = tmp_path / "clone"
    clone.mkdir()
    folder = write_both(clone / "topics")
    git(clone, "init", "--quiet")
    git(clone, "add", ".")
    git(clone, "commit", "--quiet", "--message", "topics")
    (tmp_path / "asked.txt").write_text(ASKED, "utf-8")
    return folder


def replay(folder: Path, *arguments: str, database: str = "") -> Result:
    command = ["replay", "--topics", str(folder), *arguments]
    return CliRunner().invoke(kb, command, env={"DATABASE_URL": database})


def asked(folder: Path) -> str:
    return str(folder.parent.parent / "asked.txt")


def moved(text: str) -> str:
    """The topic on reporting under another name: the same phrasings find another topic."""
    return text.replace("police-report", "go-to-police")


def test_nothing_changes_without_an_edit(folder: Path) -> None:
    result = replay(folder, "--against", "HEAD", asked(folder))
    assert result.exit_code == 0
    assert result.stdout == ("ถาม 3 คำถาม เทียบกับ HEAD: ผลเปลี่ยน 0 คำถาม เนื้อหาคำตอบเปลี่ยน 0 คำถาม\n")


def test_what_changes_is_listed_before_and_after(folder: Path) -> None:
    edited = PAYING.replace("answer: อย่าบอกรหัส", "answer: วางสายแล้วอย่าบอกรหัส")
    write(folder, scammed=moved(SCAMMED), paying=edited)
    result = replay(folder, "--against", "HEAD", asked(folder))
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        REPORT,
        "  เดิม:  ตอบ police-report",
        "  ใหม่:  ตอบ go-to-police",
        "เนื้อหาคำตอบเปลี่ยน (1 คำถาม): otp-password  มีคนขอรหัส OTP",
        "ถาม 3 คำถาม เทียบกับ HEAD: ผลเปลี่ยน 1 คำถาม เนื้อหาคำตอบเปลี่ยน 1 คำถาม",
    ]
    said = json.loads(replay(folder, "--against", "HEAD", "--json", asked(folder)).stdout)
    assert (said["questions"], said["changed"]) == (3, 2)
    first, second = said["changes"]
    assert first == {
        "question": REPORT,
        "before": {"decision": "answer", "topics": ["police-report"]},
        "after": {"decision": "answer", "topics": ["go-to-police"]},
        "only_edited": False,
    }
    assert second["only_edited"]


def test_an_older_commit_can_be_named(folder: Path) -> None:
    write(folder, scammed=moved(SCAMMED))
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "another name")
    assert "ผลเปลี่ยน 0" in replay(folder, "--against", "HEAD", asked(folder)).stdout
    assert "ผลเปลี่ยน 1" in replay(folder, "--against", "HEAD~1", asked(folder)).stdout


def test_new_phrasings_alone_change_no_content(folder: Path) -> None:
    phrasing = "      - คดีออนไลน์แจ้งตำรวจที่ไหนดี\n"
    write(folder, scammed=SCAMMED.replace(phrasing, phrasing + "      - โจรออนไลน์ ไปโรงพักไหน\n"))
    said = json.loads(replay(folder, "--against", "HEAD", "--json", asked(folder)).stdout)
    assert not [change for change in said["changes"] if change["only_edited"]]


@pytest.mark.parametrize(
    ("reference", "said"),
    [("nowhere", "ไม่พบรุ่น nowhere"), ("--output=x", "ไม่พบรุ่น --output=x"), ("HEAD:topics", "ไม่พบรุ่น")],
)
def test_a_version_that_does_not_exist(folder: Path, reference: str, said: str) -> None:
    result = replay(folder, f"--against={reference}", asked(folder))
    assert result.exit_code == 1
    assert result.stderr.startswith(said)
    assert len(result.stderr.splitlines()) == 1


def test_topics_outside_any_clone(tmp_path: Path, folder: Path) -> None:
    result = replay(write_both(tmp_path / "loose"), "--against", "HEAD", asked(folder))
    assert result.exit_code == 1
    assert result.stderr.startswith("โฟลเดอร์เรื่องนี้ไม่ได้อยู่ใน git")
    assert len(result.stderr.splitlines()) == 1


def test_a_folder_is_compared_with_a_copy_outside_any_clone(tmp_path: Path, folder: Path) -> None:
    copy = write(tmp_path / "copy", paying=PAYING, scammed=moved(SCAMMED))
    result = replay(copy, "--against", str(folder), asked(folder))
    assert result.exit_code == 0
    assert result.stdout.startswith(
        f"{REPORT}\n  เดิม:  ตอบ police-report\n  ใหม่:  ตอบ go-to-police\n"
    )


def test_a_version_that_had_one_file_a_section(folder: Path) -> None:
    shutil.rmtree(folder)
    write_former(folder)
    git(folder, "add", "--all", ".")
    git(folder, "commit", "--quiet", "--message", "as it was formerly")
    for file in folder.glob("*.yaml"):
        file.unlink()
    write(folder, paying=PAYING, scammed=moved(SCAMMED))
    result = replay(folder, "--against", "HEAD", asked(folder))
    assert result.exit_code == 0
    assert result.stdout.startswith(
        f"{REPORT}\n  เดิม:  ตอบ police-report\n  ใหม่:  ตอบ go-to-police\n"
    )
    assert "ผลเปลี่ยน 1 คำถาม" in result.stdout


def test_a_folder_that_has_one_file_a_section(tmp_path: Path, folder: Path) -> None:
    former = write_former(tmp_path / "former")
    result = replay(folder, "--against", str(former), asked(folder))
    assert (result.exit_code, "ผลเปลี่ยน 0 คำถาม" in result.stdout) == (0, True)
    assert sorted(file.name for file in former.iterdir()) == ["paying.yaml", "scammed.yaml"]
    (former / "paying.yaml").write_text("section: paying\ntopics: [\n", "utf-8")
    result = replay(folder, "--against", str(former), asked(folder))
    assert result.exit_code == 1
    assert "paying.yaml บรรทัด 3: " in result.stderr


def test_a_version_without_the_topics(folder: Path) -> None:
    later = write_both(folder.parent / "later")
    result = replay(later, "--against", "HEAD", asked(folder))
    assert result.exit_code == 1
    assert result.stderr.startswith("รุ่น HEAD ยังไม่มีโฟลเดอร์เรื่องนี้")


def test_mistakes_then_or_now_are_said(folder: Path) -> None:
    write(folder, paying=PAYING.replace("urgent: yes", "urgent: maybe"))
    now = replay(folder, "--against", "HEAD", asked(folder))
    assert (now.exit_code, "paying/otp-password.yaml บรรทัด 3" in now.stderr) == (1, True)
    git(folder, "commit", "--quiet", "--all", "--message", "a mistake")
    write(folder, paying=PAYING)
    then = replay(folder, "--against", "HEAD", asked(folder))
    assert then.exit_code == 1
    assert then.stderr.startswith("ไฟล์เรื่องของรุ่น HEAD ใช้กับโปรแกรมรุ่นนี้ไม่ได้")
    assert "paying/otp-password.yaml บรรทัด 3" in then.stderr


def test_a_file_in_another_encoding_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "thai.txt").write_bytes("ไทย".encode("tis-620"))
    result = replay(folder, "--against", "HEAD", str(tmp_path / "thai.txt"))
    assert (result.exit_code, "UTF-8" in result.stderr) == (2, True)


def test_without_a_file_the_masked_questions_of_the_database_are_asked(
    folder: Path, database_url: str, transactions: Transactions
) -> None:
    nothing = replay(folder, "--against", "HEAD", database=database_url)
    assert (nothing.exit_code, nothing.stdout[:16]) == (0, "ยังไม่มีคำถามให้ลอง"[:16])
    with transactions.writing() as session:
        for number, text in enumerate((REPORT, CODE, REPORT)):
            words = statistics_questions.QuestionText(text, text)
            day = date(2026, 11, 24)
            statistics_questions.add(session, f"key{number}", "none", words=words, asked_on=day)
    write(folder, scammed=moved(SCAMMED))
    said = replay(folder, "--against", "HEAD", database=database_url)
    assert said.exit_code == 0
    assert "ถาม 2 คำถาม เทียบกับ HEAD: ผลเปลี่ยน 1 คำถาม" in said.stdout


def test_the_copy_is_gone_afterwards_and_the_clone_untouched(folder: Path) -> None:
    write(folder, paying=PAYING + "\n")
    with topics_at("HEAD", folder) as copy:
        assert f"\n{(copy / OTP).read_text('utf-8')}" in PAYING
        assert sorted(file.name for file in copy.iterdir()) == ["paying", "scammed"]
    assert not copy.exists()
    assert (folder / OTP).read_text("utf-8").endswith("\n\n")


def test_a_missing_folder_has_no_history(tmp_path: Path) -> None:
    with pytest.raises(NoSuchVersion, match="no git"), topics_at("HEAD", tmp_path / "nowhere"):
        pass
