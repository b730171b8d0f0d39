"""A talk in a terminal: each line is answered, buttons are tapped by their numbers."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.main import main
from bot.commands.texts import talk as texts
from tests.knowledge_base.written import PAYING, write


@pytest.fixture
def topics(tmp_path: Path) -> Path:
    folder = tmp_path / "topics"
    folder.mkdir()
    write(folder, paying=PAYING)
    return folder


def talk(topics: Path, *lines: str) -> Result:
    environment = {"RUTHAN_TOPICS_DIR": str(topics)}
    return CliRunner().invoke(main, ["talk"], input="\n".join(lines), env=environment)


def test_each_line_is_answered_in_its_turn(topics: Path) -> None:
    said = talk(topics, "สวัสดีค่ะ", "", "ร้องเรียน", "/1")
    assert said.exit_code == 0
    greeted, asked, begun = said.stdout.split(texts.PROMPT)[1:]
    assert greeted.startswith("สวัสดีค่ะ\nสวัสดีค่ะ มีเรื่องซื้อของออนไลน์")
    assert asked.startswith("ร้องเรียน\n")
    assert texts.button(1, "ยินยอม เริ่มเลย") in asked
    assert begun.startswith("/1\n")
    assert "เล่า" in begun


def test_a_button_in_a_card_and_below_it_is_shown_once(topics: Path) -> None:
    said = talk(topics, "ร้องเรียน", "/1", "สั่งหม้อทอดจากเพจ โอนไป 1,290 บาท ร้านไม่ส่งของ").stdout
    shown = said.split(texts.PROMPT)[-1].splitlines()
    assert [line.endswith(" ถูกต้อง") for line in shown].count(True) == 1


def test_an_address_is_told_instead_of_opened(topics: Path) -> None:
    assert texts.leads_to("โทร 1441", "tel:1441") in talk(topics, "สวัสดีค่ะ").stdout


@pytest.mark.parametrize("number", ["/0", "/99"])
def test_a_button_that_is_not_there_is_told(topics: Path, number: str) -> None:
    assert texts.NO_SUCH_BUTTON in talk(topics, "สวัสดีค่ะ", number).stdout


def test_topics_that_cannot_be_read_are_told_by_a_sentence(topics: Path) -> None:
    (topics / "paying" / "broken.yaml").write_text("id: [")
    refused = talk(topics, "สวัสดีค่ะ")
    assert refused.exit_code == 1
    assert "broken.yaml" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_folder_of_topics_that_is_not_there_is_told(tmp_path: Path) -> None:
    refused = talk(tmp_path / "none", "สวัสดีค่ะ")
    assert refused.exit_code == 1
    assert "RUTHAN_TOPICS_DIR" in refused.stderr
