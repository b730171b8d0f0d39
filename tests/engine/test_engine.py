"""The engine with events that break, come late, come in masses, and a database that goes away."""

import gc
import logging
import re
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy import event, make_url, select

import db.engine.engine
from bot.runtime.transactions import Transactions
from bot.worker.dispatcher import Dispatcher
from bot.worker.worker import Worker
from db.engine.engine import open_database
from db.models.tables import Conversation
from handlers import router
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.reading import TextReading
from handlers.messages.reply import Answer
from handlers.state.entries import LARGE_LETTERS
from knowledge_base import KnowledgeBase
from tests.engine.events import Event, person, said, tapped
from tests.engine.office import Office, open_office, until
from tests.engine.strict_line import StrictLine
from tests.postgresql import Server

pytestmark = pytest.mark.slow

ANN, BOB = person(1), person(2)
GREETING = "สวัสดีค่ะ"
QUESTION = "โอนเงินแล้วร้านไม่ส่งของ ทำไงดี"
PHONE, SECRET_WORD = "0812345678", "ความลับของสมหญิง"
on_postgresql = pytest.mark.parametrize(
    "database_url",
    [pytest.param("postgresql", marks=pytest.mark.postgresql)],
    indirect=True,
)
on_sqlite = pytest.mark.parametrize(
    "database_url", [pytest.param("sqlite", marks=pytest.mark.sqlite)], indirect=True
)


@pytest.fixture
def breaking(monkeypatch: pytest.MonkeyPatch) -> None:
    """The conversation breaks on PHONE, after it has changed what it could."""
    reply_to = router.reply_to

    def breaks(turn: Turn) -> Answer:
        answer = reply_to(turn)
        if isinstance(turn.action, TextMessage) and PHONE in turn.action.text:
            LARGE_LETTERS.set(turn.state, True)
            raise ValueError(f"cannot read {turn.action.text}")
        return answer

    monkeypatch.setattr(router, "reply_to", breaks)


def wait_for_failures(office: Office, count: int, place: int = 0) -> None:
    def has_failed() -> bool:
        event = office.inbox()[place]
        return (event.attempts, event.reason) == (count, "ValueError")

    until(has_failed)


@pytest.mark.usefixtures("breaking")
def test_an_event_that_breaks_is_a_dead_letter_and_the_next_go_on(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    office.start_engine()
    bad = said(ANN, f"โทร {PHONE} {SECRET_WORD}", at_ms=int(time.time() * 1000))
    good = said(ANN, GREETING, at_ms=bad["timestamp"] + 1)
    assert office.post(bad, good) == 200
    for attempt in (1, 2):
        wait_for_failures(office, attempt)
        assert office.inbox()[1].state == "waiting"
        assert office.line.accepted == []
        office.clock.forward(3)
    office.wait_until_quiet()
    letter, next_one = office.inbox()
    assert (letter.state, letter.attempts, letter.reason) == ("dead", 3, "ValueError")
    assert next_one.state == "done"
    assert [one.by for one in office.line.accepted] == [bad["replyToken"], good["replyToken"]]
    assert "ขอโทษ" in office.line.accepted[0].text
    assert f"event {letter.id} failed: ValueError" in caplog.text
    assert PHONE not in caplog.text
    assert SECRET_WORD not in caplog.text


@pytest.mark.usefixtures("breaking")
def test_what_a_broken_event_changed_is_undone(office: Office) -> None:
    office.start_engine()
    assert office.post(said(ANN, PHONE)) == 200
    wait_for_failures(office, 1)
    with office.services.transactions.reading() as session:
        assert session.execute(select(Conversation.sealed_state)).scalar_one() is None


@pytest.mark.usefixtures("breaking")
def test_others_do_not_wait_for_someone_whose_event_breaks(office: Office) -> None:
    office.start_engine()
    assert office.post(said(ANN, PHONE)) == 200
    wait_for_failures(office, 1)
    hers = said(BOB, GREETING)
    assert office.post(hers) == 200
    until(lambda: len(office.line.said_by(hers["replyToken"])) == 1)
    assert office.inbox()[0].state == "waiting"


@pytest.mark.usefixtures("breaking")
def test_what_is_handled_beside_a_broken_event_is_answered_once_and_kept(office: Office) -> None:
    """They are taken together, and again one by one once one of them breaks."""
    start = int(time.time() * 1000)
    before = tapped(ANN, "complaint/start", at_ms=start)
    bad = said(ANN, PHONE, at_ms=start + 1_000)
    after = said(ANN, GREETING, at_ms=start + 2_000)
    assert office.post(before, bad, after) == 200
    office.start_engine()
    wait_for_failures(office, 1, place=1)
    assert [row.attempts for row in office.inbox()] == [0, 1, 0]
    assert [row.state for row in office.inbox()] == ["done", "waiting", "waiting"]
    office.clock.forward(3)
    wait_for_failures(office, 2, place=1)
    office.clock.forward(3)
    office.wait_until_quiet()
    tokens = [event["replyToken"] for event in (before, bad, after)]
    assert [one.by for one in office.line.accepted] == tokens
    assert "ขอโทษ" in office.line.accepted[1].text
    assert draft_of(office, 0) in office.line.accepted[2].text


def draft_of(office: Office, heard: int = -1) -> str:
    found = re.search(r"d=([0-9a-f]{16})", office.line.accepted[heard].text)
    assert found
    return found[1]


def test_a_late_event_is_taken_and_undoes_nothing(office: Office) -> None:
    office.start_engine()
    start = int(time.time() * 1000)
    office.post(tapped(ANN, "complaint/start", at_ms=start))
    office.wait_until_quiet()
    draft = draft_of(office)
    steps = [
        tapped(ANN, f"complaint/consent?d={draft}&v=yes", at_ms=start + 1_000),
        said(ANN, "เรื่องหม้อทอดค่ะ คนขายทำไม่ถูกต้องกับเราเลย", at_ms=start + 20_000),
        tapped(ANN, f"complaint/answer?d={draft}&f=kind&v=deceived", at_ms=start + 60_000),
    ]
    office.post(*steps)
    office.wait_until_quiet()
    late = tapped(ANN, f"complaint/answer?d={draft}&f=kind&v=other", at_ms=start + 40_000)
    assert office.post(late) == 200
    office.wait_until_quiet()
    assert "ถูกหลอกลวง" in office.line.said_by(late["replyToken"])[0].text
    with office.services.transactions.reading() as session:
        last = session.execute(select(Conversation.last_event_ms)).scalar_one()
    assert last == start + 60_000


def crowd(people: int, events: int) -> list[Event]:
    """Events of many people, in the order of LINE's clock."""
    start = int(time.time() * 1000)
    return [
        said(person(number % people + 1), GREETING, at_ms=start + number)
        for number in range(events)
    ]


def assert_each_was_answered_once_and_in_order(office: Office, events: list[Event]) -> None:
    assert not office.line.doubled()
    assert [row.state for row in office.inbox()] == ["done"] * len(events)
    heard = [one.by for one in office.line.accepted]
    assert sorted(heard) == sorted(one["replyToken"] for one in events)
    for user in {one["source"]["userId"] for one in events}:
        tokens = [one["replyToken"] for one in events if one["source"]["userId"] == user]
        assert [token for token in heard if token in set(tokens)] == tokens


def test_what_was_typed_stays_in_memory_no_longer_than_its_turn(office: Office) -> None:
    office.start_engine()
    assert office.post(said(ANN, GREETING)) == 200
    office.wait_until_quiet()
    # `type`, as some objects of others pretend to be of another class and fail when asked.
    until(lambda: not any(type(each) is TextReading for each in gc.get_objects()))


def test_who_refuses_consent_leaves_no_words_also_when_all_comes_at_once(office: Office) -> None:
    start = int(time.time() * 1000)
    events = [
        said(ANN, f"ร้านไม่ส่งของ โทร {PHONE}", at_ms=start),
        tapped(ANN, "complaint/start", at_ms=start + 1_000),
        said(ANN, "ไม่ยินยอม", at_ms=start + 2_000),
    ]
    assert office.post(*events) == 200
    office.start_engine()
    office.wait_until_quiet()
    assert {len(row.sealed_event) for row in office.inbox()} == {len(b"{}") + 28}


def test_one_engine_handles_a_crowd_in_order(office: Office) -> None:
    office.start_engine()
    events = crowd(people=20, events=200)
    by_person = [events[number::20] for number in range(20)]
    with ThreadPoolExecutor(20) as pool:
        statuses = pool.map(lambda mine: [office.post(one) for one in mine], by_person)
        assert {status for each in statuses for status in each} == {200}
    office.wait_until_quiet()
    assert_each_was_answered_once_and_in_order(office, events)


@on_postgresql
def test_two_engines_handle_a_crowd_once_each_in_order(office: Office, database_url: str) -> None:
    events = crowd(people=40, events=500)
    other = Transactions(open_database(database_url))
    engines = [
        office.start_engine(),
        Worker(replace(office.services, transactions=other)),
    ]
    engines[1].start()
    office.engines.append(engines[1])
    by_person = [events[number::40] for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        statuses = pool.map(lambda mine: [office.post(one) for one in mine], by_person)
        assert {status for each in statuses for status in each} == {200}
    until(lambda: all(row.state != "waiting" for row in office.outbox()), seconds=60)
    office.wait_until_quiet()
    office.stop_engines()
    other.engine.dispose()
    assert_each_was_answered_once_and_in_order(office, events)


@pytest.fixture
def hasty_office(
    database_url: str,
    tmp_path: Path,
    line: StrictLine,
    topics: KnowledgeBase,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Office]:
    """Wait a second for SQLite's lock, where the real one waits 10."""
    monkeypatch.setattr(db.engine.engine, "BUSY_TIMEOUT_MS", 1000)
    with open_office(database_url, tmp_path, line, topics) as opened:
        yield opened


@on_sqlite
def test_a_locked_database_is_503_and_then_all_goes_on(
    hasty_office: Office, database_url: str
) -> None:
    office = hasty_office
    office.start_engine()
    before, during = said(ANN, GREETING), said(ANN, GREETING)
    assert office.post(before) == 200
    office.wait_until_quiet()
    with closing(sqlite3.connect(str(make_url(database_url).database))) as other:
        other.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor(8) as pool:
            started = time.monotonic()
            assert set(pool.map(office.post, [during] * 8)) == {503}
            # One after the other they would take 8.
            assert time.monotonic() - started < 6.0
        other.rollback()
    assert office.post(during) == 200
    office.wait_until_quiet()
    assert_each_was_answered_once_and_in_order(office, [before, during])


@contextmanager
def away(server: Server, database_url: str) -> Iterator[None]:
    """The database throws everyone out and lets nobody in."""
    name = str(make_url(database_url).database)
    with psycopg.connect(server.url, autocommit=True) as admin:
        admin.execute(SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(Identifier(name)))
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name]
        )
        try:
            yield
        finally:
            admin.execute(SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(Identifier(name)))


def test_a_question_is_answered_by_few_statements(office: Office) -> None:
    dispatcher, sent = Dispatcher(office.services), list[str]()
    event.listen(
        office.services.transactions.engine,
        "before_cursor_execute",
        lambda _connection, _cursor, statement, *_: sent.append(statement),
    )
    for text in (GREETING, QUESTION):
        assert office.post(said(ANN, text)) == 200
        sent.clear()
        assert dispatcher.handle_next(can_send=True) is not None
    asked = [each for each in sent if not each.startswith(("BEGIN", "PRAGMA", "SET"))]
    assert len(asked) <= 9


@on_postgresql
def test_a_database_that_goes_away_is_503_and_then_all_goes_on(
    office: Office, database_url: str, postgresql_server: Server
) -> None:
    office.start_engine()
    events = crowd(people=10, events=60)
    assert office.post(*events[:20]) == 200
    with away(postgresql_server, database_url):
        assert {office.post(one) for one in events[20:30]} == {503}
    assert office.post(*events[20:]) == 200
    office.wait_until_quiet()
    assert_each_was_answered_once_and_in_order(office, events)
