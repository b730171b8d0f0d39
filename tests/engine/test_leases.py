"""Leases: replies of a dead engine are soon sent by another, those of a living one are kept."""

import os
import signal
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.line import client as line_client
from bot.runtime.transactions import Transactions
from bot.services import utc_now
from db.engine.engine import is_sqlite, open_database
from db.models.tables import OutboxBatch
from db.queue.outbox import LEASE
from tests.bot.scripted_line import Handler
from tests.engine.events import said
from tests.engine.office import Office, until
from tests.engine.processes import Process, environment, free_port, post
from tests.engine.speaking import ANN, GREETING, batch, say_one
from tests.engine.strict_line import REPLY, StrictLine
from tests.knowledge_base.written import PAYING, write

pytestmark = [pytest.mark.slow, pytest.mark.every_push]

on_postgresql = pytest.mark.parametrize(
    "database_url",
    [pytest.param("postgresql", marks=pytest.mark.postgresql)],
    indirect=True,
)


def answers_late(line: StrictLine, handler: Handler) -> None:
    """Take it, and the answer comes after two leases."""
    status, _ = line.accept(handler)
    line.server.test_is_over.wait(7)
    handler.send(status, b"{}", {})


def never_answers(line: StrictLine, handler: Handler) -> None:
    """Take nothing."""
    line.server.test_is_over.wait(30)
    handler.close_connection = True


def leased_until(database_url: str) -> datetime:
    """The moment from which another engine may take over the one batch."""
    engine = open_database(database_url)
    with Transactions(engine).reading() as session:
        until = session.execute(select(OutboxBatch.leased_until)).scalar_one()
    engine.dispose()
    assert until is not None
    return until


@on_postgresql
@pytest.mark.parametrize(
    "told", [signal.SIGKILL, pytest.param(signal.SIGSTOP, marks=pytest.mark.everywhere)]
)
def test_what_a_dead_or_halted_engine_was_saying_goes_out_within_seconds(
    database_url: str, line: StrictLine, tmp_path: Path, told: signal.Signals
) -> None:
    topics = tmp_path / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    settings = environment(tmp_path, line.url, database_url, str(topics))
    others = settings | {"PORT": str(free_port())}
    with ExitStack() as stack:
        first, second = (
            Process(("bench.served", "working"), each, tmp_path / "log")
            for each in (settings, others)
        )
        for server in (first, second):
            stack.callback(server.kill)
            server.wait_until_it_answers()
        os.killpg(second.pid, signal.SIGSTOP)
        line.faults.append(never_answers)
        spoken = said(ANN, GREETING)
        assert post(first, spoken) == 200
        until(lambda: line.calls == [REPLY])
        os.killpg(first.pid, told)
        assert leased_until(database_url) <= utc_now() + LEASE
        os.killpg(second.pid, signal.SIGCONT)
        until(lambda: len(line.accepted) == 1)
        os.killpg(first.pid, signal.SIGCONT)
        assert second.stop() == 0
    assert [one.by for one in line.accepted] == [spoken["replyToken"]]


def test_a_living_sender_keeps_what_line_takes_long_to_answer(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_client, "READ_S", 30)
    office.line.faults.append(answers_late)
    for _ in range(1 if is_sqlite(office.services.transactions.engine) else 2):
        office.start_engine()
    say_one(office)
    office.wait_until_quiet()
    assert office.line.calls == [REPLY]
    assert (batch(office).state, batch(office).attempts) == ("done", 1)
