"""A clock that is put forward or back lets nothing stick and doubles nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.worker.scheduler import Schedule
from db.models.reminders import Reminder
from db.models.tables import Conversation, OutboxBatch
from db.queue import conversations, leases, reminders
from db.queue.conversations import Chat
from knowledge_base import KnowledgeBase
from tests.engine.events import person, said
from tests.engine.office import Office, open_office, until
from tests.engine.speaking import ANN, GREETING, batch, say_one
from tests.engine.strict_line import StrictLine, says, strict_line

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BURST_S = 1.0
PIECE, QUESTION = "สั่งพัดลมจากเพจ", "คืนของได้กี่วันคะ"


@pytest.fixture(params=[HOUR, DAY], ids=["an hour", "a day"])
def jump(request: pytest.FixtureRequest) -> timedelta:
    jump: timedelta = request.param
    return jump


@pytest.fixture
def line() -> Iterator[StrictLine]:
    with strict_line() as running:
        yield running


@pytest.fixture
def office(
    database_url: str, tmp_path: Path, line: StrictLine, topics: KnowledgeBase
) -> Iterator[Office]:
    with open_office(database_url, tmp_path, line, topics) as opened:
        settings = replace(opened.services.settings, burst_s=BURST_S)
        opened.services = replace(opened.services, settings=settings)
        yield opened


def test_a_text_of_which_more_was_awaited_is_answered(office: Office, jump: timedelta) -> None:
    office.start_engine()
    # An engine that learns first takes longer than the rest of a text is waited for.
    assert office.post(said(person(2), GREETING)) == 200
    office.wait_until_quiet()
    piece = said(ANN, PIECE)
    assert office.post(piece) == 200
    until(lambda: listens(office))
    office.clock.ahead -= jump
    office.wait_until_quiet()
    assert len(office.line.said_by(piece["replyToken"])) == 1


def listens(office: Office) -> bool:
    with office.services.transactions.reading() as session:
        listening = select(func.count()).where(Conversation.listen_until.is_not(None))
        return session.execute(listening).scalar_one() == 1


def test_an_answer_that_was_put_off_is_said(office: Office, jump: timedelta) -> None:
    office.line.faults.append(says(429, "Too many requests", Retry_After="600"))
    token = say_one(office, QUESTION)
    until(lambda: bool(office.outbox()) and batch(office).reason == "TryLater")
    office.clock.ahead -= jump
    office.wait_until_quiet()
    assert len(office.line.said_by(token)) == 1
    assert batch(office).state == "done"


def test_leases_of_a_dead_worker_end_where_the_clock_was_put_back(
    office: Office, jump: timedelta
) -> None:
    services = office.services
    assert office.post(said(ANN, GREETING)) == 200
    with services.transactions.writing() as session:
        of = session.execute(select(Conversation.id)).scalar_one()
        assert leases.lease(session, of, office.clock(), is_ours=False)
    office.clock.ahead -= jump
    with services.transactions.writing() as session:
        now = office.clock()
        assert conversations.next_waiting(session, services.settings.data_keys, now) is not None
        assert leases.lease(session, of, now, is_ours=False)
        assert not leases.lease(session, of, now, is_ours=False)


def test_a_clock_put_forward_ends_leases_of_the_living_and_doubles_nothing(
    office: Office, jump: timedelta
) -> None:
    """The engine that sends is taken for dead in the middle of sending."""
    office.line.slow_s = 0.8
    office.start_engine()
    people = [said(f"U{number:032x}", GREETING) for number in range(1, 9)]
    assert office.post(*people) == 200
    until(lambda: len(office.line.accepted) >= 1)
    office.clock.ahead += jump
    office.wait_until_quiet()
    assert office.line.doubled() == {}
    assert len(office.line.accepted) == len(people)


def test_a_reminder_comes_once_however_the_clock_jumps(office: Office) -> None:
    services, settings = office.services, office.services.settings
    assert office.post(said(ANN, GREETING)) == 200
    morning = office.clock() + 2 * HOUR
    with services.transactions.writing() as session:
        chat = Chat("user", ANN)
        known = conversations.find(session, chat, settings.data_keys, settings.index_key)
        assert known is not None
        day = (morning + DAY).date().isoformat()
        wanted = reminders.WantedReminder("cod", day)
        reminders.add(session, known.id, known.key, wanted, morning, office.clock())
    schedule = Schedule(services)
    assert reminded(office, schedule, timedelta()) == (0, 1)
    assert reminded(office, schedule, -DAY) == (0, 1)
    assert reminded(office, schedule, DAY + 3 * HOUR) == (1, 0)
    assert reminded(office, schedule, -DAY - HOUR) == (1, 0)
    assert reminded(office, schedule, DAY + HOUR) == (1, 0)


def reminded(office: Office, schedule: Schedule, jump: timedelta) -> tuple[int, int]:
    """Reminders that were written to the outbox, and those that wait, after this jump."""
    office.clock.ahead += jump
    schedule.run_due()
    return office.count(OutboxBatch), office.count(Reminder)
