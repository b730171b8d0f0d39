"""The practice game as a person plays it: by taps alone, on a phone's screen, in a browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from knowledge_base import KnowledgeBase
from tests.accessibility import violations
from tests.browser import SCREENSHOTS
from tests.end_to_end.browser_chat import BrowserChat
from tests.end_to_end.running_bot import RunningBot, running_bot
from tests.handlers.chat import ME

TAPS_OF_A_TEST, MOST_TAPS_OF_A_ROUND = 10, 6


@pytest.fixture
def bot(sqlite_template: Path, tmp_path: Path, topics: KnowledgeBase) -> Iterator[RunningBot]:
    database = shutil.copy(sqlite_template, tmp_path / "ruthan.db")
    with running_bot(tmp_path, f"sqlite:///{database}", topics, 0) as running:
        yield running


def test_a_test_and_a_round_are_played_by_taps(bot: RunningBot, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    chat = BrowserChat(bot, page, {ME: bot.line.user("ผู้เล่น")})
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)

    def look(name: str) -> None:
        page.screenshot(path=SCREENSHOTS / f"practice_{name}.png")

    assert "เกมรู้ทัน" in chat.types("สวัสดี").labels
    chat.taps("เกมรู้ทัน")
    look("invitation")
    chat.taps("เริ่ม 10 ข้อความ")
    look("message")
    for _ in range(TAPS_OF_A_TEST):
        said = chat.taps("หลอก")
    assert "จับหลอกได้ 5/5 · เชื่อของจริงถูก 0/5" in said.text
    look("consent")
    assert "จะเก็บแค่คะแนน" in chat.taps("ให้เก็บคะแนน").text
    rounds = ["ฝึกทีละกล 1 นาที", "ขอรหัสหรือขอคุมเครื่อง", "ประโยคที่ 2"]
    for label in rounds:
        said = chat.taps(label)
        look(f"round_{rounds.index(label)}")
    said = chat.taps(said.labels[0])
    look("told")
    assert "พูดกลับว่า" in said.text
    assert len(rounds) + 1 <= MOST_TAPS_OF_A_ROUND
    assert violations(page) == []
