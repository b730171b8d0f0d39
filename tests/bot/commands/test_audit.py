"""`ruthan audit verify`: the whole log, or the first row that somebody tampered with."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from bot.commands.audit import audit
from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.staff import audit as audit_log
from tests.bot.commands.tampering import without_triggers
from tests.bot.web.console.fixtures import MORNING

pytestmark = pytest.mark.sqlite


@pytest.fixture
def transactions(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Transactions]:
    """Three rows in a database that the command finds through the environment."""
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}"
    monkeypatch.setenv("DATABASE_URL", url)
    engine = open_database(url)
    made = Transactions(engine)
    with made.writing() as session:
        for thing in ("a", "b", "c"):
            audit_log.write(session, who="มานี", action="read", thing=thing, reason="", now=MORNING)
    yield made
    engine.dispose()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(audit, arguments)


def test_a_whole_log_is_told_with_the_hash_to_note_down(transactions: Transactions) -> None:
    done = run("verify")
    assert done.exit_code == 0
    assert "3 แถว" in done.stdout
    known = done.stdout.split()[-1]
    assert run("verify", "--holds", known).exit_code == 0
    with transactions.writing() as session:
        without_triggers(session)
        session.execute(text("DELETE FROM audit WHERE thing = 'c'"))
    assert run("verify").exit_code == 0
    cut = run("verify", "--holds", known)
    assert cut.exit_code == 1
    assert known in cut.stderr


def test_the_first_broken_row_is_named(transactions: Transactions) -> None:
    with transactions.writing() as session:
        without_triggers(session)
        session.execute(text("UPDATE audit SET who = 'ปิติ' WHERE thing = 'b'"))
    broken = run("verify")
    assert broken.exit_code == 1
    assert "แถวที่ 2" in broken.stderr
