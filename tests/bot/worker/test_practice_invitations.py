"""Whoever agreed is asked to play again once, by a push where it is allowed, never in need."""

from datetime import datetime, timedelta

import pytest

from bot.worker.reminders import PracticeInvitations
from bot.worker.scheduler import Schedule
from bot.worker.sender import Sender
from db.queue import conversations, practice_players
from db.queue.practice_players import PracticeConsent, PracticeStage
from db.statistics.practice import COUNTS
from handlers.state.entries import CRISIS_AT
from tests.bot.scripted_line import ScriptedLine
from tests.bot.worker.test_reminders import allowing, waiting
from tests.handlers.chat import TUESDAY, Chat

pytestmark = pytest.mark.both_databases

DAY = timedelta(days=1)
DUE = TUESDAY + 21 * DAY
INVITED = "มาทวนเกมรู้ทันกันค่ะ"


@pytest.fixture
def agreed(chat: Chat) -> Chat:
    """Somebody who agreed 21 days ago."""
    chat.types("สวัสดี")
    settings = chat.services.settings
    counts = dict.fromkeys(COUNTS, 5)
    with chat.services.transactions.writing() as session:
        known = conversations.find(session, chat.address, settings.data_keys, settings.index_key)
        assert known is not None
        consent = PracticeConsent("1", "0" * 64, TUESDAY)
        practice_players.agree(session, known.id, known.key, consent, "A", counts)
    chat.clock.now = DUE
    return chat


def due_at(chat: Chat) -> datetime | None:
    settings = chat.services.settings
    with chat.services.transactions.reading() as session:
        known = conversations.find(session, chat.address, settings.data_keys, settings.index_key)
        assert known is not None
        player = practice_players.of_person(session, known.id, known.key)
        assert player is not None
        return player.due_at


def test_it_is_pushed_once_where_pushing_is_allowed(agreed: Chat, line: ScriptedLine) -> None:
    services = allowing(agreed, line)
    invitations = PracticeInvitations(services)
    assert invitations.bring() == 1
    (batch,) = Sender(services).find_due(5)
    assert batch.push == "may"
    assert INVITED in str(batch.messages)
    assert invitations.bring() == 0
    assert due_at(agreed) == TUESDAY + practice_players.LATER[PracticeStage.DAY_90]


def test_the_last_time_is_ninety_days_later(agreed: Chat, line: ScriptedLine) -> None:
    agreed.clock.now = TUESDAY + 90 * DAY
    assert PracticeInvitations(allowing(agreed, line)).bring() == 0
    invitations = PracticeInvitations(allowing(agreed, line))
    with agreed.services.transactions.writing() as session:
        settings = agreed.services.settings
        known = conversations.find(session, agreed.address, settings.data_keys, settings.index_key)
        assert known is not None
        player = practice_players.of_person(session, known.id, known.key)
        assert player is not None
        practice_players.set_asked(session, known.id, player, DUE)
    assert invitations.bring() == 1
    assert due_at(agreed) is None


def test_where_pushing_is_not_allowed_nothing_stands_above_an_answer(
    agreed: Chat, line: ScriptedLine
) -> None:
    Schedule(agreed.services).run_due()
    assert waiting(agreed) == []
    assert line.asked == []
    reply = agreed.types("เพิ่งโอนไป 5000 โดนหลอก")
    assert INVITED not in reply.text
    assert "ทวน 4 ข้อความ" not in str(reply.labels)


def test_whoever_is_in_need_is_not_asked(agreed: Chat, line: ScriptedLine) -> None:
    agreed.set_state({**agreed.state(), CRISIS_AT.key: DUE.isoformat()})
    assert PracticeInvitations(allowing(agreed, line)).bring() == 0
    assert waiting(agreed) == []


def test_whoever_fills_in_a_form_is_not_asked(agreed: Chat, line: ScriptedLine) -> None:
    agreed.types("ร้องเรียน")
    assert PracticeInvitations(allowing(agreed, line)).bring() == 0
    assert waiting(agreed) == []


def test_whoever_blocked_us_or_took_it_back_is_not_asked(agreed: Chat, line: ScriptedLine) -> None:
    agreed.does({"type": "unfollow"})
    assert PracticeInvitations(allowing(agreed, line)).bring() == 0
    agreed.does({"type": "follow", "follow": {"isUnblocked": True}})
    agreed.types("เลิกเก็บคะแนน")
    assert PracticeInvitations(allowing(agreed, line)).bring() == 0


def test_a_day_that_passed_long_ago_is_not_pushed_any_more(
    agreed: Chat, line: ScriptedLine
) -> None:
    agreed.clock.now = DUE + 3 * DAY
    assert PracticeInvitations(allowing(agreed, line)).bring() == 0
    assert "ทวน 4 ข้อความ" in str(agreed.types("สวัสดี").labels)
