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
from tests.handlers.pieces import BURST_S
from tests.handlers.replies import Json
from tests.handlers.transcript_checks import CHECKS
from tests.handlers.transcripts import DEEDS, all_transcripts, has_bursts, play

pytestmark = pytest.mark.every_push

PLAYED = {
    "urgent-1": "the urgent card, the bank's number",
    "urgent-7": "despair, then one small step after the other",
    "telling-1": "a whole complaint, told as a story",
    "correcting-1": "corrections in free words",
    "short_form-2": "a number after a few answers, details afterwards",
    "short_form-3": "another answer put right while details are added",
    "short_form-7": "a crime without a purchase",
    "said_anyhow-7": "values without what is typed around them",
    "said_anyhow-10": "one of two telephone numbers tapped",
    # After the number.
    "after_filing-1": "a sum put right in one's own words",
    "after_filing-7": "a second matter",
    "after_filing-13": "nobody has called yet",
    "after_filing-16": "a false officer asks for the card's number",
    "letters-1": "a letter to the shop, to be copied",
    "day_clocks-2": "a day that counts, the carrier's number",
    "reminders-4": "a reminder is offered once",
    "sharing-1": "those at home are warned",
    "sellers_side-1": "a seller complains of a customer",
    "english-14": "leaving Thailand, in English",
    "after_sending-1": "the status, more evidence",
    "after_sending-5": "a complaint withdrawn",
    "after_sending-15": "news from the office, a case reopened",
    "asking-1": "a new friend asks and thanks",
    "talking_on-10": "small talk and English",
    "helping-6": "the office is asked to call back",
    "english-1": "a complaint in English",
    "large_letters-1": "large letters, on and off",
    # Danger comes first.
    "danger-1": "something was done already",
    "danger-5": "nobody answers, another door opens",
    "danger-8": "somebody is held",
    "danger_first-7": "the form after despair, with a gentle line",
    "danger_first-11": "a child is blackmailed",
    "emergencies-1": "the crook is still on the line",
    # What goes on lasts.
    "danger_lasting-1": "small talk hours after a card",
    "emergency_lasting-1": "a bank in a sentence, and each step after it",
    "emergency_lasting-9": "a call back that waits swallows nothing",
    # Bursts are one message.
    "bursts-1": "a story in four messages, answered once",
    "bursts-8": "a story, and the form asked for behind it",
    "bursts-13": "danger broken in two",
    "told_slowly-3": "the button that ends what is told",
}
TRANSCRIPTS = dict(all_transcripts())
# Each kind of deed and of check, and each look of an answer: what the browser adds to the same
# conversations in tests/handlers/test_transcripts.py, which plays all there are.
ON_EVERY_PUSH = (
    "urgent-1", "said_anyhow-10", "after_filing-7", "letters-1", "day_clocks-2", "reminders-4",
    "sharing-1", "sellers_side-1", "english-14", "after_sending-1", "after_sending-5",
    "after_sending-15", "asking-1", "helping-6", "large_letters-1", "danger_first-11",
    "danger_lasting-1", "bursts-1", "bursts-13",
)  # fmt: skip


@pytest.fixture
def bot(
    name: str, sqlite_template: Path, tmp_path: Path, topics: KnowledgeBase
) -> Iterator[RunningBot]:
    """One for each conversation: several know a complaint of the same number."""
    database = shutil.copy(sqlite_template, tmp_path / "ruthan.db")
    burst_s = BURST_S if has_bursts(TRANSCRIPTS[name]) else 0
    with running_bot(tmp_path, f"sqlite:///{database}", topics, burst_s) as running:
        yield running


def people(bot: RunningBot, name: str, transcript: Json) -> dict[str, User]:
    """The people with a phone: friends of the bot already, unless adding it is the first action."""
    is_new = "follow" in transcript["turns"][0]
    mine = bot.line.stranger(name) if is_new else bot.line.user(name)
    if not any("as" in turn for turn in transcript["turns"]):
        return {ME: mine}
    return {ME: mine, FRIEND: bot.line.user(f"เพื่อน {name}")}


def kinds_of(turns: object) -> set[str]:
    """Names of the actions and checks in the turns of a conversation."""
    if isinstance(turns, list):
        return set().union(*map(kinds_of, turns))
    return set(turns).union(*map(kinds_of, turns.values())) if isinstance(turns, dict) else set()


def test_every_push_has_each_kind_of_deed_and_check() -> None:
    pushed, all_of_them = (
        set().union(*(kinds_of(TRANSCRIPTS[name]["turns"]) for name in names))
        for names in (ON_EVERY_PUSH, PLAYED)
    )
    assert all_of_them & (DEEDS.keys() | CHECKS.keys()) <= pushed
    assert set(ON_EVERY_PUSH) < PLAYED.keys()


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[] if name in ON_EVERY_PUSH else [pytest.mark.everywhere])
        for name in PLAYED
    ],
)
def test_the_conversation_goes_as_written(bot: RunningBot, page: Page, name: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    transcript = TRANSCRIPTS[name]
    play(BrowserChat(bot, page, people(bot, name, transcript)), transcript)
    assert violations(page) == []
