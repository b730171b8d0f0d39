"""The picture of a broadcast stands in its card where LINE can fetch it, while it is public."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.worker import broadcasts
from bot.worker.broadcasts import Broadcasts
from db.queue.broadcasts import approval, batches, pictures
from db.queue.broadcasts.approval import BroadcastDraft
from tests.bot.worker.broadcasting import NOW, Newsroom, newsroom


@pytest.fixture
def room(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    """Batches of two."""
    monkeypatch.setattr(batches, "MOST_RECIPIENTS", 2)
    monkeypatch.setattr(broadcasts, "GAP_S", 0.0)
    with newsroom(database_url, tmp_path) as opened:
        yield opened


@pytest.mark.both_databases
def test_its_picture_stands_above_its_words_while_it_is_public(room: Newsroom) -> None:
    for _ in range(3):
        room.reader()
    with room.services.transactions.writing() as session:
        shown = pictures.keep(session, b"\xff\xd8\xff a picture", 800, 600, NOW)
    draft = BroadcastDraft("หัว\nเนื้อความ", picture_sha256=shown, picture_alt="SMS ปลอม")
    made = room.approved(draft)
    desk = Broadcasts(room.services)
    assert desk.send_next()
    assert desk.send_next()
    room.change(made, approval.unpublish)
    room.send_all()
    assert room.got() == [1, 1, 1]
    first, _, last = (reader.messages()[0].body for reader in room.readers)
    hero = first["contents"]["hero"]
    assert hero["url"] == f"https://ruthan.example.org/alerts/{made}/{shown}.jpg"
    assert hero["aspectRatio"] == "800:600"
    assert first["altText"] == "หัว\nเนื้อความ\nSMS ปลอม"
    assert "hero" not in last["contents"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("public_url", "local_line", "url"),
    [
        ("", False, None),
        ("", True, "http://127.0.0.1:8000/alerts/1/"),
        ("http://127.0.0.1:8000", False, None),
        ("http://127.0.0.1:8000", True, "http://127.0.0.1:8000/alerts/1/"),
        ("https://ruthan.example.org/", False, "https://ruthan.example.org/alerts/1/"),
    ],
)
def test_line_is_given_no_picture_that_it_cannot_fetch(
    room: Newsroom, public_url: str, local_line: bool, url: str | None
) -> None:
    room.reader()
    settings = replace(room.services.settings, public_url=public_url, local_line=local_line)
    room.services = replace(room.services, settings=settings)
    with room.services.transactions.writing() as session:
        shown = pictures.keep(session, b"\xff\xd8\xff a picture", 800, 600, NOW)
    room.approved(BroadcastDraft("หัว\nเนื้อ", picture_sha256=shown, picture_alt="SMS ปลอม"))
    room.send_all()
    (message,) = room.readers[0].messages()
    hero = message.body["contents"].get("hero")
    assert (hero and hero["url"]) == (url and f"{url}{shown}.jpg")
