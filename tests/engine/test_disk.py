"""Nothing is confirmed on SQLite before it is on the disk, and nobody holds a lock meanwhile."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.engine.interfaces import DBAPIConnection

from bot.runtime.transactions import Transactions
from db.engine import wal_sync
from db.engine.engine import open_database
from tests.engine.disk import Disk, seen_disk
from tests.engine.events import again, person, said
from tests.engine.office import Office, until
from tests.engine.processes import ROOT, Process, environment, post
from tests.engine.strict_line import REPLY, strict_line
from tests.knowledge_base.written import PAYING
from tests.knowledge_base.written import write as write_topics

GREETING = "สวัสดีค่ะ"
FAILING = """
import os, sys
from sqlalchemy import text
from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from tests.engine.disk import fail

os.fdatasync = fail
with Transactions(open_database(sys.argv[1])).writing() as session:
    session.execute(text("INSERT INTO numbers VALUES (1)"))
print("saved")
"""


@pytest.fixture
def database_url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}"


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    with seen_disk(monkeypatch) as seen:
        yield seen


@pytest.fixture
def numbers(database_url: str, disk: Disk) -> Iterator[Transactions]:
    engine = open_database(database_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE numbers (n INTEGER)"))
    transactions = Transactions(engine)
    transactions.wait_for_disk()
    disk.waits.clear()
    yield transactions
    engine.dispose()


def write(transactions: Transactions, number: int = 1) -> None:
    with transactions.writing() as session:
        session.execute(text("INSERT INTO numbers VALUES (:n)"), {"n": number})


def write_ahead(transactions: Transactions) -> None:
    with transactions.writing_ahead() as session:
        session.execute(text("INSERT INTO numbers VALUES (1)"))


def count(transactions: Transactions) -> int:
    with transactions.reading() as session:
        found: int = session.execute(text("SELECT count(*) FROM numbers")).scalar_one()
        return found


def inode_of_log(transactions: Transactions) -> int:
    return Path(f"{transactions.engine.url.database}-wal").stat().st_ino


def test_who_returns_was_kept_by_a_wait_that_began_after_the_commit(
    numbers: Transactions, disk: Disk
) -> None:
    disk.slow_s = 0.002

    def kept(number: int) -> bool:
        write(numbers, number)
        return disk.keeps_my_commit()

    with ThreadPoolExecutor(16) as pool:
        assert all(pool.map(kept, range(200)))
    assert count(numbers) == 200
    # Those that committed meanwhile share the next one.
    assert len(disk.waits) < 100
    assert {wait.inode for wait in disk.waits} == {inode_of_log(numbers)}


def test_who_does_not_wait_is_seen_not_to_be_kept(numbers: Transactions, disk: Disk) -> None:
    """The control of the test above."""
    write_ahead(numbers)
    assert not disk.keeps_my_commit()
    numbers.wait_for_disk()
    assert disk.keeps_my_commit()


def test_checkpoints_restarts_and_truncations_of_the_log_lose_no_wait(
    numbers: Transactions, disk: Disk
) -> None:
    def checkpoint_often(connection: DBAPIConnection, _record: object) -> None:
        connection.cursor().execute("PRAGMA wal_autocheckpoint=3")

    event.listen(numbers.engine, "connect", checkpoint_often)
    numbers.engine.dispose()

    def kept(number: int) -> bool:
        if number % 10 == 0:
            numbers.truncate_wal()
        write(numbers, number)
        return disk.keeps_my_commit()

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(kept, range(300)))
    assert count(numbers) == 300
    assert {wait.inode for wait in disk.waits} == {inode_of_log(numbers)}


def test_a_log_that_was_made_anew_is_the_one_that_is_waited_for(
    numbers: Transactions, disk: Disk
) -> None:
    write(numbers)
    first = inode_of_log(numbers)
    # The last connection takes the log away.
    numbers.engine.dispose()
    write(numbers)
    assert [wait.inode for wait in disk.waits] == [first, inode_of_log(numbers)]
    assert count(numbers) == 2


def test_others_write_while_one_waits_for_the_disk(numbers: Transactions, disk: Disk) -> None:
    disk.goes_on.clear()
    waiting = threading.Thread(target=write, args=(numbers,))
    waiting.start()
    until(lambda: count(numbers) == 1)
    write_ahead(numbers)
    assert count(numbers) == 2
    assert waiting.is_alive()
    disk.goes_on.set()
    waiting.join()


def test_who_changed_nothing_waits_for_what_it_may_have_seen_and_for_nothing_else(
    numbers: Transactions, disk: Disk
) -> None:
    def look() -> None:
        with numbers.writing() as session:
            session.execute(text("SELECT n FROM numbers")).all()

    look()
    assert disk.waits == []
    write_ahead(numbers)
    look()
    look()
    assert len(disk.waits) == 1


def test_a_failed_body_waits_for_nothing(numbers: Transactions, disk: Disk) -> None:
    def write_and_fail() -> None:
        with numbers.writing() as session:
            session.execute(text("INSERT INTO numbers VALUES (1)"))
            raise LookupError

    with pytest.raises(LookupError):
        write_and_fail()
    assert disk.waits == []
    assert count(numbers) == 0


def test_the_first_wait_of_a_process_keeps_what_a_dead_one_wrote(
    numbers: Transactions, disk: Disk
) -> None:
    """It may have been told that it is there already, such as an event that LINE repeats."""
    write_ahead(numbers)
    other = Transactions(open_database(str(numbers.engine.url)))
    with other.writing() as session:
        session.execute(text("SELECT n FROM numbers")).all()
    assert len(disk.waits) == 1
    database = Path(str(numbers.engine.url.database))
    copy = database.with_name("without-log.db")
    shutil.copy(database, copy)
    assert count(Transactions(open_database(f"sqlite:///{copy}"))) == 1
    other.engine.dispose()


def test_no_200_leaves_before_its_event_is_on_the_disk(office: Office, disk: Disk) -> None:
    office.post(said(person(1), GREETING))
    disk.goes_on.clear()
    with ThreadPoolExecutor(1) as pool:
        answered = pool.submit(office.post, said(person(2), GREETING))
        until(lambda: len(office.inbox()) == 2)
        assert not answered.done()
        disk.goes_on.set()
        assert answered.result(10) == 200


def test_no_reply_leaves_before_what_it_tells_of_is_on_the_disk(office: Office, disk: Disk) -> None:
    for number in range(1, 5):
        assert office.post(said(person(number), GREETING)) == 200
    disk.goes_on.clear()
    office.start_engine()
    # The engine goes on while the first answer waits.
    until(lambda: len(office.outbox()) == 4)
    assert office.line.calls == []
    disk.goes_on.set()
    office.wait_until_quiet()
    assert office.line.calls == [REPLY] * 4


def test_a_process_whose_disk_fails_ends_and_confirms_nothing(numbers: Transactions) -> None:
    url = str(numbers.engine.url)
    done = subprocess.run(
        [sys.executable, "-c", FAILING, url], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (wal_sync.EXIT_CODE, "")
    assert "the disk does not keep what is written: OSError" in done.stderr


@pytest.mark.slow
def test_a_server_whose_disk_fails_answers_no_200_and_starts_anew(
    database_url: str, tmp_path: Path
) -> None:
    fails, topics = tmp_path / "fails", tmp_path / "topics"
    topics.mkdir()
    write_topics(topics, paying=PAYING)
    with strict_line() as line:
        settings = environment(tmp_path, line.url, database_url, str(topics))
        settings["DISK_FAILS"] = str(fails)
        server = Process(("tests.engine.failing_server",), settings, tmp_path / "log")
        try:
            server.wait_until_it_answers()
            assert post(server, said(person(1), GREETING)) == 200
            until(lambda: line.calls == [REPLY])
            fails.touch()
            lost = said(person(2), GREETING)
            assert post(server, lost) is None
            fails.unlink()
            server.wait_until_it_answers()
            until(lambda: post(server, again(lost)) == 200)
            until(lambda: len(line.said_by(lost["replyToken"])) == 1)
            assert server.stop() == 0
        finally:
            server.kill()
