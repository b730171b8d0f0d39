"""A file behind a link: a page that looks nothing up, a code that releases once."""

from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_wtf.csrf import CSRFProtect
from sqlalchemy import select
from werkzeug.test import TestResponse

from bot.runtime.released_files import FileRequest, NothingToRelease, ReleasedFile
from bot.runtime.transactions import Transactions
from bot.web.downloads import create_release_pages
from bot.web.error_pages import show_errors
from bot.worker.scheduler import Schedule
from db.models.tables import AuditRow, Release
from db.privacy import releases
from db.privacy.releases import MOST_ATTEMPTS, ReleaseRequest
from db.staff import audit
from tests.bot.engine_parts import Part, part
from tests.bot.web.console.fixtures import token

CODE = "048213"
NAME = "ข้อมูลของฉัน 1.txt"


class Office:
    """The page, on an application of its own, and what it hands out."""

    def __init__(self, engine: Part) -> None:
        self.engine = engine
        self.made: list[FileRequest] = []
        self.problem: Exception | None = None
        app = Flask("bot.app")
        app.config.update(SECRET_KEY="only for tests", PROPAGATE_EXCEPTIONS=False)
        CSRFProtect(app)
        makers = {"my-data": self._make}
        app.register_blueprint(create_release_pages(engine.services, makers))
        show_errors(app)
        self.client: FlaskClient = app.test_client()
        self.person = engine.person()

    def _make(self, wanted: FileRequest) -> ReleasedFile:
        if self.problem is not None:
            raise self.problem
        self.made.append(wanted)
        return ReleasedFile(NAME, "text/plain; charset=utf-8", ["ของ".encode(), "คุณ".encode()])

    def open(self, release_id: str) -> None:
        services = self.engine.services
        code_hash = releases.hash_code(services.settings.index_key, release_id, CODE)
        with services.transactions.writing() as session:
            promise = ReleaseRequest(self.person.id, "my-data")
            releases.create(session, promise, release_id, code_hash, services.clock())

    def type(self, release_id: str, code: str = CODE) -> TestResponse:
        address = f"/files/{release_id}"
        form = {"code": code, "csrf_token": token(self.client.get(address))}
        return self.client.post(address, data=form)

    def audited(self) -> list[tuple[str, str, str, str]]:
        with self.engine.services.transactions.reading() as session:
            assert audit.first_break(session) is None
            rows = session.scalars(select(AuditRow).order_by(AuditRow.id))
            return [(row.who, row.action, row.thing, row.reason) for row in rows]

    def row(self) -> Release:
        with self.engine.services.transactions.reading() as session:
            found = session.execute(select(Release)).scalar_one()
            session.expunge(found)
        return found


@pytest.fixture
def office(transactions: Transactions, tmp_path: Path) -> Office:
    return Office(part(transactions, tmp_path))


def test_the_right_code_releases_the_file_once(office: Office) -> None:
    office.open("a")
    sent = office.type("a", "๐๔๘ ๒๑๓")
    assert sent.status_code == 200
    assert sent.text == "ของคุณ"
    assert sent.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert sent.headers["Cache-Control"] == "no-store"
    assert sent.headers["X-Content-Type-Options"] == "nosniff"
    disposition = sent.headers["Content-Disposition"]
    assert disposition.startswith("attachment; filename=1.txt; filename*=UTF-8''%E0%B8%82")
    assert office.made == [FileRequest(office.person.id, None)]
    assert office.audited() == [("filer", "release", f"conversation {office.person.id}", "my-data")]
    again = office.type("a")
    assert again.status_code == 410
    assert "ลิงก์นี้ใช้ไม่ได้แล้ว" in again.text
    assert len(office.made) == 1


def test_asking_for_the_page_looks_nothing_up_and_uses_nothing_up(office: Office) -> None:
    office.open("a")
    pages = set()
    for link in ("a", "b", "a" * 200):
        for ask in (office.client.get, office.client.head, office.client.get):
            assert ask(f"/files/{link}?openExternalBrowser=1").status_code == 200
        shown = office.client.get(f"/files/{link}")
        pages.add(shown.text.replace(token(shown), "").replace(f"/files/{link}", ""))
        assert shown.headers["Cache-Control"] == "no-store"
        assert "frame-ancestors 'none'" in shown.headers["Content-Security-Policy"]
    assert len(pages) == 1
    row = office.row()
    assert (row.attempts, row.used_at) == (0, None)
    assert office.type("a").status_code == 200


def test_five_wrong_codes_end_it_with_a_clear_sentence(office: Office) -> None:
    office.open("a")
    for left in range(MOST_ATTEMPTS - 1, 0, -1):
        wrong = office.type("a", "000000")
        assert wrong.status_code == 200
        assert f"เหลืออีก {left} ครั้ง" in wrong.text
    assert office.type("a", "").status_code == 410
    dead = office.type("a")
    assert dead.status_code == 410
    assert "ไม่เกิน 5 ครั้ง" in dead.text
    assert "กลับไปที่แชต" in dead.text
    assert office.made == []


def test_an_unknown_an_expired_and_a_used_link_are_told_alike(office: Office) -> None:
    office.open("used")
    office.type("used")
    office.open("expired")
    office.engine.clock.now += timedelta(minutes=15)
    refused = [office.type(link) for link in ("used", "expired", "unknown")]
    assert {answer.status_code for answer in refused} == {410}
    assert len({answer.text for answer in refused}) == 1


def test_a_forged_post_is_refused_and_counts_nothing(office: Office) -> None:
    office.open("a")
    assert office.client.post("/files/a", data={"code": CODE}).status_code == 400
    assert office.row().attempts == 0
    assert office.row().used_at is None


def test_a_file_that_cannot_be_made_is_not_used_up(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.open("a")
    office.problem = RuntimeError("0812345678")
    failed = office.type("a")
    assert failed.status_code == 500
    assert "0812345678" not in failed.text + caplog.text
    office.problem = None
    assert office.type("a").text == "ของคุณ"
    assert [action for _, action, _, _ in office.audited()] == [
        "release", "release failed", "release",
    ]  # fmt: skip


def test_a_file_about_nothing_is_refused(office: Office) -> None:
    office.open("a")
    office.problem = NothingToRelease()
    assert office.type("a").status_code == 410


def test_the_clock_forgets_old_releases(office: Office) -> None:
    office.open("a")
    schedule = Schedule(office.engine.services)
    office.engine.clock.now += timedelta(minutes=30)
    assert schedule.run_due()
    assert office.row().id == "a"
    office.engine.clock.now += timedelta(days=1)
    assert schedule.run_due()
    with office.engine.services.transactions.reading() as session:
        assert session.scalars(select(Release)).all() == []
