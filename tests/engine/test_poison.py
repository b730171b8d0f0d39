"""A text that kills the worker kills three; then its person gets an apology, and others go on."""

import random
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.models.tables import InboxEvent
from tests.engine.complainer import Letterbox
from tests.engine.events import person, said
from tests.engine.office import until
from tests.engine.poisoned import DEATHS, POISON
from tests.engine.processes import Process, environment
from tests.engine.strict_line import StrictLine
from tests.knowledge_base.written import PAYING, write

pytestmark = pytest.mark.slow


def test_a_text_that_kills_three_workers_is_a_dead_letter_with_an_apology(
    database_url: str, tmp_path: Path, line: StrictLine
) -> None:
    deaths, topics = tmp_path / "deaths", tmp_path / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    settings = environment(tmp_path, line.url, database_url, str(topics))
    server = Process(
        ("tests.engine.poisoned",), {**settings, DEATHS: str(deaths)}, tmp_path / "server.log"
    )
    try:
        server.wait_until_it_answers("/readyz")
        box = Letterbox(server.port, random.Random(1))
        poison, after = said(person(1), POISON), said(person(1), "สวัสดีค่ะ")
        others = said(person(2), "สวัสดีค่ะ")
        for event in (poison, after, others):
            box.deliver(event)
        tokens = [event["replyToken"] for event in (poison, after, others)]
        until(lambda: all(map(line.said_by, tokens)), seconds=300)
    finally:
        server.stop()
    assert deaths.read_bytes() == b"xxx"
    assert "ขอโทษ" in line.said_by(tokens[0])[0].text
    assert not line.doubled()
    engine = open_database(database_url)
    with Transactions(engine).reading() as session:
        rows = session.execute(
            select(InboxEvent.state, InboxEvent.attempts, InboxEvent.reason).order_by(InboxEvent.id)
        ).all()
    engine.dispose()
    # The one that was begun beside the poison shares in its first death, and in no other.
    assert rows[0] == ("dead", 3, "WorkerDied")
    assert [(row.state, row.reason) for row in rows[1:]] == [("done", None)] * 2
    assert all(row.attempts <= 1 for row in rows[1:])
