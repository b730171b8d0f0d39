"""Evidence on its way from LINE to the disk: sealed, copied, put off, given up, taken back."""

import hashlib
import logging
import shutil
import stat
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import update

from bot.line.client import CONTENT_BYTES
from bot.runtime.transactions import Transactions
from bot.worker.evidence.fetcher import GIVE_UP_AFTER, TELL_AFTER, media_type
from db.engine.disk_space import NEARLY_FULL_AT
from db.evidence.album import unpacked
from db.evidence.evidence import COPY_CONTEXT, FILE_CONTEXT
from db.models.tables import Evidence
from tests.bot import evidence_pictures as pictures
from tests.bot.engine_parts import NOW, Part, part
from tests.bot.scripted_line import Handler, ScriptedLine
from tests.bot.served_line import served_line
from tests.bot.worker.fetching import PNG, fetch, names

pytestmark = pytest.mark.both_databases

JPEG_BEGINS = b"\xff\xd8\xff"
SECOND = timedelta(seconds=1)


def test_a_picture_is_kept_sealed_with_its_copy_under_its_persons_key(engine: Part) -> None:
    person = engine.person()
    engine.expect(person, "m1")
    assert fetch(engine)
    row = engine.row()
    assert (row.state, row.media_type, row.size_bytes) == ("sealed", "image/png", len(PNG))
    assert row.sha256 == hashlib.sha256(PNG).hexdigest()
    files = engine.files()
    assert sorted(files) == names(engine)
    original, copy = files[str(row.stored_as)], files[str(row.copied_as)]
    assert PNG[:64] not in original
    assert JPEG_BEGINS not in copy
    assert person.key.decrypt(original, FILE_CONTEXT) == PNG
    (page,) = unpacked(person.key.decrypt(copy, COPY_CONTEXT))
    assert page.startswith(JPEG_BEGINS)
    assert pictures.CANARY.encode() not in page
    assert (row.copied_pages, row.pages, row.failure, row.tell_at) == (1, 1, None, None)
    assert not fetch(engine)


def test_a_pdf_is_kept_with_pictures_of_its_pages(engine: Part, line: ScriptedLine) -> None:
    line.says(200, pictures.pdf(3))
    person = engine.person()
    engine.expect(person, "m1")
    fetch(engine)
    row = engine.row()
    assert (row.state, row.media_type, row.copied_pages, row.pages) == (
        "sealed",
        "application/pdf",
        3,
        3,
    )
    assert len(unpacked(person.key.decrypt(engine.files()[str(row.copied_as)], COPY_CONTEXT))) == 3


@pytest.mark.parametrize(
    "content",
    [
        pictures.png()[:-400],
        pictures.jpeg()[:-400],
        pictures.bomb(),
        b"%PDF-1.7 <html><script>alert(1)</script></html>",
        b"\x89PNG\r\n\x1a\n and nothing else",
    ],
)
def test_what_cannot_be_read_is_kept_sealed_and_never_shown(
    engine: Part, line: ScriptedLine, content: bytes
) -> None:
    line.says(200, content, Content_Type="image/jpeg")
    person = engine.person()
    engine.expect(person, "m1")
    assert fetch(engine)
    row = engine.row()
    assert (row.state, row.failure, row.copied_as, row.copied_pages) == (
        "sealed",
        "unreadable",
        None,
        None,
    )
    assert row.tell_at == NOW + TELL_AFTER
    ((name, sealed),) = engine.files().items()
    assert name == row.stored_as
    assert person.key.decrypt(sealed, FILE_CONTEXT) == content


def test_nobody_else_may_read_the_files(engine: Part) -> None:
    engine.expect(engine.person(), "m1")
    fetch(engine)
    folder = engine.data_dir / "evidence"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())]
    assert modes == [0o700, 0o600, 0o600]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xff\xd8\xff\xe0rest", "image/jpeg"),
        (PNG, "image/png"),
        (b"GIF89a=0;alert(1)", None),
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


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ program",
        b"GIF89a/*\x00*/=0;alert(1)",
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        b"<?xml version='1.0'?><!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
        b"<html>%PDF-1.7",
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related",
        b"PK\x03\x04",
    ],
)
def test_what_calls_itself_a_picture_and_is_none_is_not_kept(
    engine: Part, line: ScriptedLine, content: bytes
) -> None:
    line.says(200, content, Content_Type="image/png")
    engine.expect(engine.person(), "m1")
    assert fetch(engine)
    row = engine.row()
    assert (row.state, row.failure, row.tell_at) == ("failed", "kind", NOW + TELL_AFTER)
    assert (row.stored_as, row.copied_as, engine.files()) == (None, None, {})


@pytest.mark.parametrize("status", [404, 410, 400])
def test_what_line_has_no_more_is_failed(engine: Part, line: ScriptedLine, status: int) -> None:
    line.says(status)
    engine.expect(engine.person(), "m1")
    fetch(engine)
    assert (engine.row().state, engine.row().failure) == ("failed", "gone")
    engine.clock.on(days=2)
    assert not fetch(engine)


def test_what_is_too_big_is_failed(engine: Part, line: ScriptedLine) -> None:
    line.says(200, PNG + bytes(CONTENT_BYTES))
    engine.expect(engine.person(), "m1")
    fetch(engine)
    assert (engine.row().state, engine.row().failure) == ("failed", "too-big")
    assert engine.files() == {}


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
    assert (engine.row().state, len(engine.files())) == ("sealed", 2)


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
    assert NEARLY_FULL_AT == 0.95


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
        assert person.key.decrypt(sealed, FILE_CONTEXT) == PNG
        somchai.unsend(message_id)
        with transactions.writing() as session:
            session.execute(update(Evidence).values(state="arriving"))
        engine.clock.now = row.due_at
        fetch(engine)
        assert (engine.row().state, engine.files()) == ("failed", {})
