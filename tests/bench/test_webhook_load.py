"""The webhook's bench prints its figures, however far behind the engine is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bench.commits import commits
from bench.load import Measured
from bench.webhook_load import BARE, IDLE, WORKING, Figures, Spread, replies, table

pytestmark = pytest.mark.slow


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    file = tmp_path / "inbox.db"
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE inbox (id INTEGER PRIMARY KEY, webhook_event_id, state)")
    return file


def test_commits_are_seen_and_what_never_comes_is_not_waited_for(inbox: Path) -> None:
    with commits(inbox) as watch:
        with closing(sqlite3.connect(inbox, isolation_level=None)) as database:
            database.execute("INSERT INTO inbox VALUES (1, 'one', 'done'), (2, 'two', 'waiting')")
        assert set(watch.when_all_are({"one"}, patience_s=20)) == {"one"}


def test_a_watch_that_saw_nothing_ends(inbox: Path) -> None:
    with commits(inbox) as watch:
        assert watch.when_all_are({"one"}, patience_s=0.3) == {}


def test_an_event_that_was_never_handled_is_told_and_counts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    measured = Measured(took_ms=[1.0, 2.0], sent={"one": 0.0, "two": 0.5}, refused=1)
    spread = replies(measured, {"one": 0.010})
    assert spread.p99 > 10_000
    assert "1 requests were refused, 1 events were not handled" in capsys.readouterr().err


def test_the_table_names_the_goals_that_were_missed() -> None:
    spread = Spread(2.0, 9.0, 21.0)
    figures = Figures(
        ack={BARE: spread, WORKING: spread},
        reply=spread,
        saturation={BARE: 1000, IDLE: 850, WORKING: 450},
        saturated_ack={BARE: spread, IDLE: spread, WORKING: spread},
        handled_while_saturated=100,
    )
    missed = [line for line in table(figures, 3).splitlines() if line.startswith("MISSED")]
    assert missed == [
        "MISSED: working 0.45 of the bare view, goal 0.5",
        "MISSED: ack p99 21.0 ms, goal 20.0",
    ]
