"""Evidence on its way from LINE to the disk: kept sealed, put off, given up, taken back."""

import hashlib
import logging
import shutil
import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import update

from bot.evidence_fetcher import GIVE_UP_AFTER, EvidenceFetcher, media_type
from bot.line_client import CONTENT_BYTES
from bot.transactions import Transactions
from db import evidence
from db.evidence import FILE_CONTEXT
from db.evidence_files import FULL, EvidenceFiles
from db.models import Evidence
from tests.bot.engine_parts import NOW, Part, part
from tests.bot.scripted_line import Handler, ScriptedLine, scripted_line
from tests.bot.served_line import served_line

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
SECOND = timedelta(seconds=1)


@pytest.fixture
def line() -> Iterator[ScriptedLine]:
    with scripted_line() as scripted:
        scripted.says(200, PNG)
        yield scripted


@pytest.fixture
def engine(transactions: Transactions, tmp_path: Path, line: ScriptedLine) -> Part:
    return part(transactions, tmp_path, line.url)


def fetch(engine: Part) -> bool:
    return EvidenceFetcher(engine.services).fetch_next()


def test_a_picture_is_kept_sealed_under_its_persons_key(engine: Part) -> None:
    person = engine.person()
    engine.expect(person, "m1")
    assert fetch(engine)
    row = engine.row()
    assert (row.state, row.media_type, row.size_bytes) == ("sealed", "image/png", len(PNG))
    assert row.sha256 == hashlib.sha256(PNG).hexdigest()
    ((name, content),) = engine.files().items()
    assert name == row.stored_as
    assert PNG[:64] not in content
    assert person.key.open(content, FILE_CONTEXT) == PNG
    assert not fetch(engine)


def test_nobody_else_may_read_the_files(engine: Part) -> None:
    engine.expect(engine.person(), "m1")
    fetch(engine)
    folder = engine.data_dir / "evidence"
    (file,) = folder.iterdir()
    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder, file)] == [0o700, 0o600]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xff\xd8\xff\xe0rest", "image/jpeg"),
        (PNG, "image/png"),
        (b"GIF89a rest", "image/gif"),
        (b"GIF87a rest", "image/gif"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"RIFF\x10\x00\x00\x00WAVEfmt ", None),
        (b"%PDF-1.7 rest", "application/pdf"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", None),
        (b"<html>%PDF-", None),
        (b"PK\x03\x04", None),
        (b"MZ", None),
        (b"", None),
    ],
)
def test_the_bytes_say_what_they_are(content: bytes, kind: str | None) -> None:
    assert media_type(content) == kind


def test_a_program_that_calls_itself_a_picture_is_not_kept(
    engine: Part, line: ScriptedLine
) -> None:
    line.says(200, b"MZ program", Content_Type="image/png")
    engine.expect(engine.person(), "m1")
    assert fetch(engine)
    assert (engine.row().state, engine.row().stored_as, engine.files()) == ("failed", None, {})


@pytest.mark.parametrize("status", [404, 410, 400])
def test_what_line_has_no_more_is_failed(engine: Part, line: ScriptedLine, status: int) -> None:
    line.says(status)
    engine.expect(engine.person(), "m1")
    fetch(engine)
    assert engine.row().state == "failed"
    engine.clock.on(days=2)
    assert not fetch(engine)


def test_what_is_too_big_is_failed(engine: Part, line: ScriptedLine) -> None:
    line.says(200, PNG + bytes(CONTENT_BYTES))
    engine.expect(engine.person(), "m1")
    fetch(engine)
    assert (engine.row().state, engine.files()) == ("failed", {})


@pytest.mark.parametrize("status", [202, 401, 429, 500])
def test_what_is_not_ready_is_asked_again_ever_later(
    engine: Part, line: ScriptedLine, status: int
) -> None:
    line.says(status)
    engine.expect(engine.person(), "m1")
    pauses = []
    for _ in range(4):
        assert fetch(engine)
        assert not fetch(engine)
        row = engine.row()
        assert row.state == "arriving"
        pauses.append(row.due_at - engine.clock.now)
        engine.clock.now = row.due_at
    assert pauses == [SECOND, 2 * SECOND, 4 * SECOND, 8 * SECOND]
    line.says(200, PNG)
    assert fetch(engine)
    assert (engine.row().state, len(engine.files())) == ("sealed", 1)


def test_a_line_that_is_away_is_waited_for_but_not_for_ever(
    engine: Part, line: ScriptedLine
) -> None:
    line.resets()
    engine.expect(engine.person(), "m1")
    fetch(engine)
    assert engine.row().state == "arriving"
    engine.clock.now += GIVE_UP_AFTER
    fetch(engine)
    assert engine.row().state == "failed"


def test_the_wait_that_line_asks_for_is_kept(engine: Part, line: ScriptedLine) -> None:
    line.says(429, b"", Retry_After="77")
    engine.expect(engine.person(), "m1")
    fetch(engine)
    assert engine.row().due_at == NOW + 77 * SECOND


def test_a_file_taken_back_while_it_came_is_deleted_again(engine: Part, line: ScriptedLine) -> None:
    def unsent_meanwhile(handler: Handler) -> None:
        engine.take_back("m1")
        handler.send(200, PNG, {})

    line.answer = unsent_meanwhile
    engine.expect(engine.person(), "m1")
    fetch(engine)
    assert (engine.row().state, engine.files()) == ("removed", {})


def test_what_a_killed_fetcher_left_is_replaced(engine: Part) -> None:
    engine.expect(engine.person(), "m1")
    with engine.services.transactions.writing() as session:
        killed = evidence.lease_next(session, engine.services.settings.data_keys, NOW)
    assert killed is not None
    EvidenceFiles(engine.data_dir).write(killed.stored_as, [b"sealed by the dead"])
    (engine.data_dir / "evidence" / f"{killed.stored_as}.part").write_bytes(b"torn")
    assert not fetch(engine)
    engine.clock.now += evidence.LEASE
    assert fetch(engine)
    assert list(engine.files()) == [engine.row().stored_as]
    assert engine.row().stored_as != killed.stored_as


def test_a_fetcher_that_was_given_up_keeps_nothing(engine: Part, line: ScriptedLine) -> None:
    """It comes back after another one has fetched the same file."""
    slow = line.answer

    def answer_late(handler: Handler) -> None:
        line.answer = slow
        engine.clock.now += evidence.LEASE
        assert fetch(engine)
        handler.send(200, b"%PDF- late", {})

    line.answer = answer_late
    engine.expect(engine.person(), "m1")
    assert fetch(engine)
    row = engine.row()
    assert (row.state, row.media_type) == ("sealed", "image/png")
    assert list(engine.files()) == [row.stored_as]


def test_a_nearly_full_disk_takes_nothing_and_says_so(
    engine: Part,
    line: ScriptedLine,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(used=950, free=50))
    engine.expect(engine.person(), "m1")
    with caplog.at_level(logging.ERROR):
        assert fetch(engine)
    assert (engine.row().state, engine.files(), line.asked) == ("arriving", {}, [])
    assert "nearly full" in caplog.text
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(used=949, free=51))
    engine.clock.on(seconds=1)
    fetch(engine)
    assert engine.row().state == "sealed"
    assert FULL == 0.95


def test_the_log_holds_nothing_of_the_message(
    engine: Part, line: ScriptedLine, caplog: pytest.LogCaptureFixture
) -> None:
    line.says(200, b"0812345678 is no picture")
    engine.expect(engine.person(), "m1")
    with caplog.at_level(logging.WARNING):
        fetch(engine)
    assert "cannot be had" in caplog.text
    assert "0812345678" not in caplog.text
    assert engine.services.settings.line_channel_access_token not in caplog.text


def test_a_picture_from_the_local_line_arrives(transactions: Transactions, tmp_path: Path) -> None:
    with served_line(tmp_path) as local:
        engine = part(transactions, tmp_path, local.api_base)
        somchai = local.people.user("สมชาย")
        local.people.switch(content_delay=60)
        message_id = somchai.send_image(PNG, media_type="image/png")
        person = engine.person()
        engine.expect(person, message_id)
        fetch(engine)
        assert engine.row().state == "arriving"
        local.people.switch(content_delay=0, clock_ahead=120)
        engine.clock.on(seconds=1)
        fetch(engine)
        row = engine.row()
        assert row.state == "sealed"
        sealed = engine.files()[str(row.stored_as)]
        assert person.key.open(sealed, FILE_CONTEXT) == PNG
        somchai.unsend(message_id)
        with transactions.writing() as session:
            session.execute(update(Evidence).values(state="arriving"))
        engine.clock.now = row.due_at
        fetch(engine)
        assert (engine.row().state, engine.files()) == ("failed", {})
