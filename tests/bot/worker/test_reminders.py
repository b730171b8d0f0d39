"""A reminder is said once, on the morning before, pushed where allowed, else above a free reply."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.line.client import Done, LineClient
from bot.privacy.retention import Retention
from bot.services import Services
from bot.worker.reminders import Reminders
from bot.worker.scheduler import Schedule
from bot.worker.sender import Sender
from db.models.reminders import Reminder
from db.models.tables import OutboxBatch
from db.queue import conversations, outbox, reminders
from handlers.conversations.reminders import views
from handlers.messages.event import BANGKOK
from tests.bot.scripted_line import ScriptedLine
from tests.engine.strict_line import PUSH
from tests.handlers.chat import Chat

pytestmark = pytest.mark.both_databases

SAID = "ควรบอกขนส่งภายในวันที่ 28 พ.ย. 2569"
MORNING = datetime(2026, 11, 27, 8, tzinfo=BANGKOK)
SECOND = timedelta(seconds=1)


@pytest.fixture
def asked(chat: Chat) -> Chat:
    """Somebody who wants to be reminded, on that morning."""
    chat.types("สวัสดี")
    settings = chat.services.settings
    with chat.services.transactions.writing() as session:
        known = conversations.find(session, chat.address, settings.data_keys, settings.index_key)
        assert known is not None
        wanted = reminders.WantedReminder("cod", "2026-11-28")
        for _ in range(2):
            reminders.add(session, known.id, known.key, wanted, MORNING, chat.clock.now)
    chat.clock.now = MORNING
    return chat


def allowing(chat: Chat, line: ScriptedLine) -> Services:
    settings = replace(chat.services.settings, push_allowed=True)
    line.says(200, {"type": "limited", "value": 500, "totalUsage": 1})
    return replace(chat.services, settings=settings, line=LineClient("token", line.url))


def waiting(chat: Chat) -> list[OutboxBatch]:
    with chat.services.transactions.reading() as session:
        return list(session.scalars(select(OutboxBatch).where(OutboxBatch.state == "waiting")))


def kept(chat: Chat) -> int:
    with chat.services.transactions.reading() as session:
        return len(session.scalars(select(Reminder)).all())


def test_it_is_pushed_once_where_pushing_is_allowed(asked: Chat, line: ScriptedLine) -> None:
    services = allowing(asked, line)
    assert Reminders(services).bring() == 1
    (batch,) = Sender(services).find_due(5)
    assert batch.push == "may"
    assert Sender(services).send(batch) == Done(None)
    assert line.asked[-1].path == PUSH
    (message,) = line.asked[-1].json["messages"]
    assert SAID in str(message)
    Sender(services).record_outcomes([(batch, Done(None))], 5)
    assert Reminders(services).bring() == 0
    assert waiting(asked) == []
    assert "เตือนตามที่ขอไว้" not in asked.types("สวัสดี").text


def test_where_pushing_is_not_allowed_it_stands_above_the_next_reply(
    asked: Chat, line: ScriptedLine
) -> None:
    assert Reminders(asked.services).bring() == 1
    assert asked.hears().messages == ()
    reply = asked.types("สวัสดี")
    assert SAID in reply.text
    assert set(reply.ways) == {"reply"}
    assert asked.pushed() == {}
    assert line.asked == []


def test_it_does_not_come_before_its_morning(asked: Chat) -> None:
    asked.clock.now = MORNING - SECOND
    assert Reminders(asked.services).bring() == 0
    assert kept(asked) == 1


def test_the_scheduler_brings_it(asked: Chat) -> None:
    Schedule(asked.services).run_due()
    assert kept(asked) == 0
    asked.hears()
    assert SAID in asked.types("สวัสดี").text


def test_what_is_rolled_back_is_brought_again_and_only_once(asked: Chat) -> None:
    services, keys = asked.services, asked.services.settings.data_keys
    with suppress(ZeroDivisionError), services.transactions.writing() as session:
        (person,) = reminders.due_recipients(session, MORNING, 5)
        held = conversations.lock(session, person, keys)
        assert held is not None
        assert len(reminders.take_due(session, held.id, held.key, MORNING)) == 1
        outbox.add(session, held, [{"type": "text", "text": "x"}], None, MORNING, push="may")
        raise ZeroDivisionError
    assert waiting(asked) == []
    assert Reminders(services).bring() == 1
    assert Reminders(services).bring() == 0
    assert len(waiting(asked)) == 1
    asked.hears()


def test_two_schedulers_at_once_say_it_once(asked: Chat) -> None:
    start, counts = threading.Barrier(2), []

    def bring() -> None:
        start.wait(30)
        counts.append(Reminders(asked.services).bring())

    both = [threading.Thread(target=bring) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join(60)
    assert sum(counts) == len(waiting(asked)) == 1
    asked.hears()


def test_nothing_is_said_of_a_day_that_passed_while_nobody_worked(asked: Chat) -> None:
    asked.clock.now = MORNING + timedelta(days=2)
    assert Reminders(asked.services).bring() == 0
    assert (kept(asked), waiting(asked)) == (0, [])


def test_who_blocked_us_is_not_written_to_and_it_is_forgotten(asked: Chat) -> None:
    asked.does({"type": "unfollow"})
    assert Reminders(asked.services).bring() == 0
    retention = Retention(asked.services.transactions, asked.services.settings.data_keys)
    (rule,) = (each for each in retention.kinds if each.name == "reminders")
    assert retention.purge(rule, MORNING + reminders.KEPT) == 0
    assert retention.purge(rule, MORNING + reminders.KEPT + SECOND) == 1
    assert kept(asked) == 0


def words(chat: Chat) -> Iterator[bytes]:
    with chat.services.transactions.reading() as session:
        yield from (row.sealed_reminder for row in session.scalars(select(Reminder)))


def test_what_it_is_about_is_sealed(asked: Chat) -> None:
    (sealed,) = words(asked)
    assert b"cod" not in sealed
    assert b"2026" not in sealed


def test_it_is_said_in_the_language_in_which_it_was_asked_for() -> None:
    wanted = reminders.WantedReminder("cod", "2026-11-28", in_english=True)
    (card,) = views.reminder([wanted], MORNING.date()).replies
    assert "Tell the carrier by 28 Nov 2026" in str(card)
