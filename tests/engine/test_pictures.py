"""Pictures that are shown to be looked at, with the whole engine."""

from io import BytesIO

import pytest

from bot.worker import picture_checks
from handlers.texts import evidence as texts
from tests.engine.events import person, said, shown
from tests.engine.office import Office
from tests.knowledge_base.checking.pictures import drawing

pytestmark = [pytest.mark.slow, pytest.mark.both_databases]

ANN = person(1)
IMITATED = "https://shopee.co.th.sale-77.top/login"


def code(text: str) -> bytes:
    """A picture of a QR code."""
    out = BytesIO()
    drawing.qr(text).save(out, format="PNG")
    return out.getvalue()


def test_what_a_picture_shows_is_answered_at_once(office: Office) -> None:
    picture = shown(ANN)
    office.line.pictures[picture["message"]["id"]] = code(IMITATED)
    office.start_engine()
    assert office.post(picture) == 200
    office.wait_until_quiet()
    (answer,) = office.line.said_by(picture["replyToken"])
    assert "อย่ากดลิงก์นี้" in answer.text
    assert "sale-77.top" in answer.text
    assert [row.attempts for row in office.inbox()] == [0]


def test_what_comes_behind_a_picture_is_answered_after_it(office: Office) -> None:
    picture, text = shown(ANN), said(ANN, "คืนของได้กี่วันคะ")
    office.line.pictures[picture["message"]["id"]] = code(IMITATED)
    office.start_engine()
    assert office.post(picture, text) == 200
    office.wait_until_quiet()
    assert [one.by for one in office.line.accepted] == [
        picture["replyToken"],
        text["replyToken"],
    ]
    assert "sale-77.top" in office.line.accepted[0].text


def test_a_picture_that_line_no_longer_holds_is_answered_unread(office: Office) -> None:
    picture = shown(ANN)
    office.start_engine()
    assert office.post(picture) == 200
    office.wait_until_quiet()
    (answer,) = office.line.said_by(picture["replyToken"])
    assert texts.early_pictures(1) in answer.text


def test_a_picture_is_not_lost_with_the_engine_that_was_to_read_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = shown(ANN)
    office.line.pictures[picture["message"]["id"]] = code(IMITATED)
    with monkeypatch.context() as nobody_reads:
        nobody_reads.setattr(picture_checks, "READERS", 0)
        nobody_reads.setattr("bot.worker.worker.READERS", 0)
        office.start_engine()
        assert office.post(picture) == 200
        office.stop_engines()
    office.start_engine()
    office.wait_until_quiet()
    assert len(office.line.said_by(picture["replyToken"])) == 1
