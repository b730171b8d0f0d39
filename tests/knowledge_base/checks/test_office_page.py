"""Open questions to the office are one page, made from the files by a command."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.commands.main import main
from knowledge_base import PACKAGED_TOPICS, InvalidTopics
from knowledge_base.checks.office_page import office_page
from knowledge_base.content.loader import load
from tests.knowledge_base.written import PAYING, write

QUESTIONS = """\
questions:
  - title: เบอร์ของหน่วยงาน
    now: ไม่บอกเบอร์
    ask:
      - เบอร์ไหน
      - กี่โมง
    topics: [cod-rights]
"""


def test_the_page_in_docs_is_what_the_command_makes() -> None:
    made = CliRunner().invoke(main, ["kb", "questions"])
    assert made.exit_code == 0
    page = PACKAGED_TOPICS.parents[1] / "docs" / "for-the-office.md"
    assert page.read_text("utf-8") == made.stdout, (
        "write it anew: ruthan kb questions > docs/for-the-office.md"
    )


def test_questions_stand_with_what_is_said_meanwhile_and_who_waits(tmp_path: Path) -> None:
    asked = PAYING.replace("related: [otp-password]", "ask: [ใครเปิดกล่อง]\nrelated: []")
    page = office_page(load(write(tmp_path, paying=asked, questions=QUESTIONS)))
    assert "## 1. เบอร์ของหน่วยงาน\n\n- **ตอนนี้บอกว่า** ไม่บอกเบอร์\n" in page
    assert "- **ขอถาม**\n  - เบอร์ไหน\n  - กี่โมง\n- **เรื่องที่รอ** `cod-rights`\n" in page
    assert "### เก็บเงินปลายทางเปิดดูก่อนจ่ายได้ไหม\n\n- **ขอถาม** ใครเปิดกล่อง\n" in page
    assert "`paying/cod-rights.yaml`" in page
    assert "otp-password" not in page


def test_a_question_waits_for_topics_that_are_there(tmp_path: Path) -> None:
    wrong = QUESTIONS.replace("cod-rights", "cod-right")
    with pytest.raises(InvalidTopics, match=r"questions\.yaml บรรทัด 7.*น่าจะเป็น cod-rights"):
        load(write(tmp_path, paying=PAYING, questions=wrong))


def test_a_folder_with_mistakes_has_no_page(tmp_path: Path) -> None:
    folder = write(tmp_path, paying=PAYING.replace("urgent: yes", "urgent: x"))
    said = CliRunner().invoke(main, ["kb", "questions", "--topics", str(folder)])
    assert said.exit_code == 1
    assert "paying/otp-password.yaml" in said.stderr
