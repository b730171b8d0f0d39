"""Jobs of the clock: silent drafts, old events, removed files; and never twice."""

import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.runtime.transactions import Transactions
from bot.worker.scheduler import LEASE, Schedule
from db.engine.engine import open_database
from db.evidence import evidence
from db.evidence.evidence import CopyLocation, FileToFetch, StoredFile
from db.evidence.files import EvidenceFiles
from db.models.tables import AskedQuestion, Conversation, Evidence, InboxEvent, Job, OutboxBatch
from db.operations import jobs as operations_jobs
from db.queue import conversations, inbox
from db.queue.conversation_state import ConversationState
from db.queue.conversations import KnownConversation
from db.queue.inbox import NewEvent
from db.statistics import questions as statistics_questions
from handlers.state import draft as drafts
from handlers.state import pre_consent
from handlers.state.draft import Draft
from handlers.state.entries import REDACTED
from tests.bot.engine_parts import NOW, Part, part
from tests.postgresql import Server

pytestmark = pytest.mark.both_databases

WEEK = timedelta(days=7)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def engine(transactions: Transactions, tmp_path: Path) -> Part:
    return part(transactions, tmp_path)


@pytest.fixture
def on_sqlite(sqlite_template: Path, tmp_path: Path) -> Iterator[Part]:
    opened = open_database(f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}")
    yield part(Transactions(opened), tmp_path)
    opened.dispose()


@pytest.fixture
def on_postgresql(postgresql_server: Server, tmp_path: Path) -> Iterator[Part]:
    with postgresql_server.fresh_database() as url:
        opened = open_database(url)
        yield part(Transactions(opened), tmp_path)
        opened.dispose()


def with_draft(draft_id: str) -> ConversationState:
    state = ConversationState()
    drafts.save(state, Draft(draft_id, asking="story", answers={"story": "ความลับ"}))
    return state


def is_remembered(engine: Part, person: KnownConversation) -> bool:
    with engine.services.transactions.reading() as session:
        sealed = session.execute(
            select(Conversation.sealed_state).where(Conversation.id == person.id)
        ).scalar_one()
    return sealed is not None


def store_event(
    engine: Part, person: KnownConversation, name: str, at: datetime, ignored: bool
) -> None:
    with engine.services.transactions.writing() as session:
        event = NewEvent(name, "message", 5, {"a": 1}, person.id, person.key, None, ignored)
        inbox.store(session, [event], at)


def event_names(engine: Part) -> list[str | None]:
    with engine.services.transactions.reading() as session:
        return list(session.execute(select(InboxEvent.webhook_event_id)).scalars())


def store_batch(
    engine: Part, person: KnownConversation, finished_at: datetime | None, state: str
) -> None:
    with engine.services.transactions.writing() as session:
        session.add(
            OutboxBatch(
                conversation_id=person.id,
                sealed_batch=b"",
                retry_key="r",
                state=state,
                due_at=NOW,
                created_at=NOW,
                finished_at=finished_at,
            )
        )


def write_a_file(
    engine: Part, person: KnownConversation, message_id: str, draft_id: str
) -> FileToFetch:
    """Its row does not know yet that it lies on the disk."""
    engine.expect(person, message_id, draft_id)
    with engine.services.transactions.writing() as session:
        file = evidence.lease_next(session, engine.services.settings.data_keys, engine.clock())
    assert file is not None
    for name in (file.stored_as, file.copied_as):
        EvidenceFiles(engine.data_dir).write(name, [b"sealed"])
    return file


def seal_a_file(
    engine: Part, person: KnownConversation, message_id: str, draft_id: str
) -> set[str]:
    file = write_a_file(engine, person, message_id, draft_id)
    with engine.services.transactions.writing() as session:
        copied = CopyLocation(file.copied_as, 1, 1)
        stored = StoredFile(file.stored_as, "image/png", 6, "0" * 64, copied)
        assert evidence.mark_stored(session, file.id, stored, engine.clock())
    return {file.stored_as, file.copied_as}


def test_a_draft_is_deleted_after_seven_silent_days_with_its_evidence(engine: Part) -> None:
    silent = engine.person(NOW - WEEK - MINUTE, with_draft("d1"))
    speaking = engine.person(NOW - WEEK + MINUTE, with_draft("d2"))
    kept = seal_a_file(engine, speaking, "m2", "d2")
    seal_a_file(engine, silent, "m1", "d1")
    assert Schedule(engine.services).run_due()
    assert (is_remembered(engine, silent), is_remembered(engine, speaking)) == (False, True)
    assert engine.files().keys() == kept
    results = result_of(engine, "silent drafts"), result_of(engine, "removed evidence")
    assert results == ("1 drafts deleted", "2 files deleted")


def test_a_draft_whose_person_has_just_written_is_kept(engine: Part) -> None:
    person = engine.person(NOW - WEEK - MINUTE, with_draft("d1"))
    store_event(engine, person, "E1", NOW, ignored=False)
    Schedule(engine.services).run_due()
    assert is_remembered(engine, person)


@pytest.mark.postgresql
def test_a_draft_that_is_held_by_its_turn_is_left_to_it(on_postgresql: Part) -> None:
    """On SQLite the turn's own transaction keeps every other writer out."""
    engine, transactions = on_postgresql, on_postgresql.services.transactions
    person = engine.person(NOW - WEEK - MINUTE, with_draft("d1"))
    keys = engine.services.settings.data_keys
    with transactions.writing() as session:
        held = conversations.lock_next_silent(session, keys, NOW, 0)
        assert held is not None
        assert held.id == person.id
        with transactions.writing() as other:
            assert conversations.lock_next_silent(other, keys, NOW, 0) is None


def test_all_that_is_remembered_goes_after_seven_silent_days_also_without_a_draft(
    engine: Part,
) -> None:
    state = ConversationState()
    REDACTED.set(state, ["m1"])
    pre_consent.remember(state, "pictures", "m2", NOW - WEEK)
    silent = engine.person(NOW - WEEK - MINUTE, state)
    Schedule(engine.services).run_due()
    assert not is_remembered(engine, silent)
    assert result_of(engine, "silent drafts") == "0 drafts deleted"


def test_many_silent_drafts_are_deleted_one_after_the_other(engine: Part) -> None:
    people = [engine.person(NOW - 2 * WEEK, with_draft(f"d{n}")) for n in range(30)]
    Schedule(engine.services).run_due()
    assert not any(is_remembered(engine, person) for person in people)
    assert result_of(engine, "silent drafts") == "30 drafts deleted"


def test_handled_events_and_ended_batches_go_after_thirty_days(engine: Part) -> None:
    person = engine.person()
    old, young = NOW - timedelta(days=31), NOW - timedelta(days=29)
    store_event(engine, person, "old", old, ignored=True)
    store_event(engine, person, "old but waiting", old, ignored=False)
    store_event(engine, person, "young", young, ignored=True)
    for finished_at, state in ((old, "done"), (old, "dead"), (young, "done"), (None, "waiting")):
        store_batch(engine, person, finished_at, state)
    Schedule(engine.services).run_due()
    assert event_names(engine) == ["old but waiting", "young"]
    with engine.services.transactions.reading() as session:
        ended = session.execute(select(OutboxBatch.finished_at).order_by(OutboxBatch.id)).scalars()
        assert list(ended) == [young, None]
    assert result_of(engine, "old events") == "1 events deleted"
    assert result_of(engine, "old batches") == "2 batches deleted"


@pytest.mark.parametrize(("at", "left"), [(time(16, 59), ["last", "young"]), (time(17), ["young"])])
def test_questions_go_after_ninety_days_of_thailands_calendar(
    engine: Part, at: time, left: list[str]
) -> None:
    """At 17:00 UTC the next day begins there."""
    engine.clock.now = datetime.combine(date(2026, 11, 20), at, UTC)
    with engine.services.transactions.writing() as session:
        for key, day in (("old", 21), ("last", 22), ("young", 23)):
            statistics_questions.add(session, key, "none", asked_on=date(2026, 8, day))
    Schedule(engine.services).run_due()
    with engine.services.transactions.reading() as session:
        assert list(session.scalars(select(AskedQuestion.key))) == left
    assert result_of(engine, "old questions") == f"{3 - len(left)} questions deleted"


def test_more_than_fits_in_one_transaction_is_done_at_once(engine: Part) -> None:
    person = engine.person()
    old = NOW - timedelta(days=31)
    with engine.services.transactions.writing() as session:
        events = [
            NewEvent(f"E{n}", "message", 5, {}, person.id, person.key, None, True)
            for n in range(1_001)
        ]
        inbox.store(session, events, old)
    schedule = Schedule(engine.services)
    while schedule.run_due():
        pass
    assert event_names(engine) == []


def test_a_file_that_may_still_be_arriving_is_not_forgotten(engine: Part) -> None:
    """Its fetcher may write it after the sweep has looked."""
    write_a_file(engine, engine.person(), "m1", "d1")
    engine.take_back("m1")
    Schedule(engine.services).run_due()
    assert len(engine.files()) == 2
    engine.clock.on(minutes=2)
    Schedule(engine.services).run_due()
    assert (engine.files(), engine.row().stored_as) == ({}, None)


def test_a_kept_file_is_gone_at_the_next_sweep(engine: Part) -> None:
    seal_a_file(engine, engine.person(), "m1", "d1")
    engine.take_back("m1")
    Schedule(engine.services).run_due()
    assert engine.files() == {}
    assert (engine.row().stored_as, engine.row().copied_as) == (None, None)


def test_nothing_is_due_twice(engine: Part) -> None:
    schedule = Schedule(engine.services)
    assert schedule.run_due()
    assert not schedule.run_due()
    engine.clock.on(seconds=59)
    assert not schedule.run_due()
    engine.clock.on(seconds=1)
    assert schedule.run_due()


def test_two_workers_share_the_work(engine: Part) -> None:
    people = [engine.person(NOW - 2 * WEEK, with_draft(f"d{n}")) for n in range(20)]
    threads = [threading.Thread(target=Schedule(engine.services).run_due) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not any(is_remembered(engine, person) for person in people)
    assert result_of(engine, "silent drafts") == "20 drafts deleted"


def test_what_a_killed_worker_left_is_done_by_the_next(engine: Part) -> None:
    person = engine.person(NOW - 2 * WEEK, with_draft("d1"))
    with engine.services.transactions.writing() as session:
        assert operations_jobs.claim(session, "silent drafts", NOW + LEASE, NOW, MINUTE)
    Schedule(engine.services).run_due()
    assert is_remembered(engine, person)
    engine.clock.now += LEASE
    Schedule(engine.services).run_due()
    assert not is_remembered(engine, person)


@pytest.mark.sqlite
def test_what_was_deleted_is_not_in_sqlites_log_any_more(on_sqlite: Part) -> None:
    engine, transactions = on_sqlite, on_sqlite.services.transactions
    file = Path(str(transactions.engine.url.database))
    person = engine.person()
    store_event(engine, person, "a-canary-event", NOW - timedelta(days=31), ignored=True)
    log = file.with_name(f"{file.name}-wal")
    assert b"a-canary-event" in log.read_bytes()
    Schedule(engine.services).run_due()
    assert b"a-canary-event" not in log.read_bytes() + file.read_bytes()


@pytest.mark.sqlite
def test_a_reader_only_postpones_the_emptying_of_the_log(on_sqlite: Part) -> None:
    transactions = on_sqlite.services.transactions
    with transactions.reading() as session:
        session.execute(select(Evidence)).all()
        on_sqlite.person()
        assert not transactions.truncate_wal()
    assert transactions.truncate_wal()


def result_of(engine: Part, name: str) -> str | None:
    with engine.services.transactions.reading() as session:
        return session.execute(select(Job.last_result).where(Job.name == name)).scalar_one()
