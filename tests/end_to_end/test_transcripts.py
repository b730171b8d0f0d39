"""Conversations of tests/transcripts/ as a person has them: on a phone's screen, in a browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bot.simulator.client import User
from knowledge_base import KnowledgeBase
from tests.accessibility import violations
from tests.end_to_end.browser_chat import BrowserChat
from tests.end_to_end.running_bot import RunningBot, running_bot
from tests.handlers.chat import FRIEND, ME
from tests.handlers.replies import Json
from tests.handlers.transcripts import all_transcripts, play

PLAYED = {
    "urgent-1": "the urgent card, the bank's number",
    "urgent-5": "despair, then one small step after the other",
    "telling-1": "a whole complaint, told as a story",
    "correcting-1": "corrections in free words",
    "after_sending-1": "the status, more evidence",
    "after_sending-4": "a complaint withdrawn",
    "after_sending-6": "news from the office, a case reopened",
    "asking-1": "a new friend asks and thanks",
    "talking_on-9": "small talk and English",
    "helping-5": "the office is asked to call back",
    "english-1": "a complaint in English",
    "large_letters-1": "large letters, on and off",
}
TRANSCRIPTS = dict(all_transcripts())


@pytest.fixture
def bot(sqlite_template: Path, tmp_path: Path, topics: KnowledgeBase) -> Iterator[RunningBot]:
    """One for each conversation: several know a complaint of the same number."""
    database = shutil.copy(sqlite_template, tmp_path / "ruthan.db")
    with running_bot(tmp_path, f"sqlite:///{database}", topics) as running:
        yield running


def people(bot: RunningBot, name: str, transcript: Json) -> dict[str, User]:
    """Who has a phone: they are the bot's friends already, unless adding it is the first deed."""
    is_new = "follow" in transcript["turns"][0]
    mine = bot.line.stranger(name) if is_new else bot.line.user(name)
    if not any("as" in turn for turn in transcript["turns"]):
        return {ME: mine}
    return {ME: mine, FRIEND: bot.line.user(f"เพื่อน {name}")}


@pytest.mark.parametrize("name", PLAYED)
def test_the_conversation_goes_as_written(bot: RunningBot, page: Page, name: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    transcript = TRANSCRIPTS[name]
    play(BrowserChat(bot, page, people(bot, name, transcript)), transcript)
    assert violations(page) == []
