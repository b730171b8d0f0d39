"""The export on the console: made as a job, given once to who asked, each deed written down."""

import json
import shutil
import stat
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from openpyxl import load_workbook
from werkzeug.test import TestResponse

from bot.worker.export_maker import ExportMaker
from db.complaints import complaints
from db.engine.encryption import MasterKeys
from db.export import jobs as export_jobs
from db.export.jobs import LEASE, LIFETIME
from db.models.tables import Complaint
from db.privacy.erasure import ErasureContext, detach
from db.staff import audit
from handlers.records.statistics import statistic_of
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    log_in,
    on_sqlite,
    post,
)

pytestmark = pytest.mark.both_databases

SECOND = timedelta(seconds=1)


@pytest.fixture
def maker(desk: Desk, clock: Clock) -> ExportMaker:
    return ExportMaker(desk.transactions, desk.data_keys, desk.exports, clock)


def ask(client: FlaskClient, **data: str) -> str:
    """Asks for an export as the form does; its page."""
    wanted = {"format": "csv", "reason": "สรุปประจำเดือน", **data}
    asked = post(client, "/staff/export", "/staff/export", **wanted)
    assert asked.status_code == 303, asked.text
    return asked.location


def test_one_sellers_complaints_are_exported_and_nobody_is_named_in_log_or_address(
    app: Flask, desk: Desk, maker: ExportMaker
) -> None:
    number = desk.file(seller_name="ร้านตะเกียงทอง")
    desk.file()
    client = as_role(app, desk, "exporter")
    page = ask(client, seller="ตะเกียงทอง", kind="deceived", personal="shown")
    assert maker.make_next()
    given = fetch(client, page)
    assert [row.split(",")[0] for row in given.text.splitlines()[1:]] == [f'"{number}"']
    manifest = json.loads(client.get(f"{page}/manifest").data)
    assert manifest["filter"] == "ประเภทปัญหา: ถูกหลอกลวง, ผู้ขาย: ตะเกียงทอง"
    assert "ตะเกียง" not in str(audited(desk)) + page
    refused = post(client, "/staff/export", "/staff/export", format="csv", reason="x", seller="12")
    assert refused.status_code == 422
    assert "ยังหาผู้ขายไม่ได้" in refused.text
    assert 'value="12"' in refused.text


def fetch(client: FlaskClient, page: str) -> TestResponse:
    given = post(client, "/staff/export", f"{page}/file")
    given.get_data()
    given.close()
    return given


@pytest.mark.parametrize("file_format", ["xlsx", "csv", "jsonl"])
def test_a_file_of_each_format_holds_what_was_asked_for_and_is_written_down(
    app: Flask, desk: Desk, maker: ExportMaker, file_format: str
) -> None:
    wanted, _ = desk.file(kind="late-delivery"), desk.file()
    client = as_role(app, desk, "exporter")
    page = ask(client, format=file_format, kind="late-delivery", personal="shown")
    assert maker.make_next()
    given = fetch(client, page)
    if file_format == "xlsx":
        rows = list(load_workbook(BytesIO(given.data))["complaints"].values)
        assert [row[0] for row in rows[1:]] == [wanted]
        assert "0812345678" in rows[1]
    else:
        assert b'"0812345678"' in given.data
        assert wanted.encode() in given.data
    manifest = json.loads(client.get(f"{page}/manifest").data)
    assert (manifest["who"], manifest["reason"]) == ("คน exporter", "สรุปประจำเดือน")
    made, fetched = audited(desk)[-2:]
    assert (made[0], made[1], made[3]) == ("คน exporter", f"export {file_format}", "สรุปประจำเดือน")
    assert made[2].startswith("1 complaints; personal shown; kind=late-delivery; ")
    assert fetched[:2] == ("คน exporter", "export fetched")


@on_sqlite
def test_a_file_without_complaints_is_no_success(
    app: Flask, desk: Desk, maker: ExportMaker
) -> None:
    client = as_role(app, desk, "exporter")
    page = ask(client)
    assert maker.make_next()
    assert "ไม่มีเรื่องตรงตัวกรอง" in client.get(page).text


def test_a_file_lies_where_nobody_else_reads_until_it_is_given_once(
    app: Flask, desk: Desk, maker: ExportMaker
) -> None:
    desk.file()
    client = as_role(app, desk, "exporter")
    page = ask(client)
    assert "รอเตรียมไฟล์" in client.get(page).text
    assert [maker.make_next(), maker.make_next()] == [True, False]
    assert "ครบ 1 เรื่อง" in client.get(page).text
    (path,) = [each for each in files(desk) if each.suffix == ".csv"]
    modes = [stat.S_IMODE(each.stat().st_mode) for each in (path, path.parent, path.parent.parent)]
    assert modes == [0o600, 0o700, 0o700]
    given = fetch(client, page)
    assert given.headers["Content-Disposition"].startswith("attachment; filename=ruthan-complaints")
    assert given.headers["Cache-Control"] == "no-store"
    assert given.content_length == len(given.data)
    assert not path.exists()
    assert fetch(client, page).status_code == 303
    assert "ดาวน์โหลดไปแล้ว" in client.get(page).text


def files(desk: Desk) -> list[Path]:
    folders = [desk.exports.file(name, "x").parent for name in desk.exports.names()]
    return [path for folder in folders for path in folder.iterdir()]


def test_personal_columns_are_masked_unless_they_are_asked_for(
    app: Flask, desk: Desk, maker: ExportMaker
) -> None:
    desk.file()
    client = as_role(app, desk, "supervisor")
    page = ask(client)
    maker.make_next()
    given = fetch(client, page)
    assert b"0812345678" not in given.data
    assert "••••78".encode() in given.data


@pytest.mark.attack(54)
def test_an_export_is_its_members_own(app: Flask, desk: Desk, maker: ExportMaker) -> None:
    desk.file()
    client, other = as_role(app, desk, "exporter"), as_role(app, desk, "supervisor")
    page = ask(client)
    maker.make_next()
    for address in (page, f"{page}/manifest"):
        assert other.get(address).status_code == 404
    assert fetch(other, page).status_code == 404
    assert page not in other.get("/staff/export").text
    assert fetch(client, page).status_code == 200


def test_one_at_a_time(app: Flask, desk: Desk, maker: ExportMaker) -> None:
    client = as_role(app, desk, "exporter")
    ask(client)
    again = post(client, "/staff/export", "/staff/export", format="csv", reason="อีกครั้ง")
    assert again.status_code == 409
    maker.make_next()
    ask(client)


@pytest.mark.attack(50)
def test_what_nobody_fetched_in_time_is_deleted(
    app: Flask, desk: Desk, maker: ExportMaker, clock: Clock
) -> None:
    client = as_role(app, desk, "exporter")
    page = ask(client)
    maker.make_next()
    clock.now = MORNING + LIFETIME - SECOND
    assert maker.sweep() == 0
    clock.now += SECOND
    assert maker.sweep() == 1
    assert desk.exports.names() == []
    assert "ไม่ได้ดาวน์โหลดภายใน 15 นาที" in client.get(page).text
    assert fetch(client, page).status_code == 303


@pytest.mark.attack(50)
def test_what_a_killed_maker_left_is_made_anew_and_swept(
    app: Flask, desk: Desk, maker: ExportMaker, clock: Clock
) -> None:
    desk.file()
    client = as_role(app, desk, "exporter")
    page = ask(client)
    for _ in range(export_jobs.MOST_ATTEMPTS):
        with desk.transactions.writing() as session:
            job = export_jobs.claim_next(session, clock.now)
            assert job is not None
        left = desk.exports.empty(job.id) / ".half.part"
        left.write_text("ครึ่งไฟล์")
        assert not maker.make_next()
        clock.now += LEASE + SECOND
    maker.make_next()
    log_in(client, "คน exporter")
    assert "หยุดระหว่างเตรียมไฟล์หลายครั้ง" in client.get(page).text
    assert maker.sweep() == 1
    assert not left.exists()


def test_a_start_goes_on_with_what_was_being_made(
    app: Flask, desk: Desk, maker: ExportMaker, clock: Clock
) -> None:
    client = as_role(app, desk, "exporter")
    page = ask(client)
    with desk.transactions.writing() as session:
        export_jobs.claim_next(session, clock.now)
    assert maker.take_over()
    assert maker.make_next()
    assert fetch(client, page).status_code == 200


@pytest.mark.attack(48)
def test_a_file_that_may_tell_of_somebody_erased_is_not_given(
    app: Flask, desk: Desk, maker: ExportMaker
) -> None:
    number = desk.file()
    client = as_role(app, desk, "exporter")
    page = ask(client, personal="shown")
    maker.make_next()
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert isinstance(found, Complaint)
        detach(session, found, ErasureContext(desk.data_keys.wrap, statistic_of), MORNING)
    assert fetch(client, page).status_code == 303
    assert "ลบข้อมูลของผู้ร้องหลังเตรียมไฟล์" in client.get(page).text
    assert files(desk) == []
    page = ask(client, personal="shown")
    maker.make_next()
    assert "สมหญิง".encode() not in fetch(client, page).data


def test_a_row_without_its_file_says_so(app: Flask, desk: Desk, maker: ExportMaker) -> None:
    """As a database does that was restored from a backup."""
    client = as_role(app, desk, "exporter")
    page = ask(client)
    maker.make_next()
    desk.exports.delete(desk.exports.names()[0])
    assert fetch(client, page).status_code == 303
    assert "ไม่พบไฟล์ในเครื่องแล้ว" in client.get(page).text


def test_what_goes_wrong_is_said_and_nothing_is_left(
    app: Flask, desk: Desk, maker: ExportMaker, clock: Clock
) -> None:
    desk.file()
    client = as_role(app, desk, "exporter")
    page = ask(client, personal="shown")
    other_keys = MasterKeys([bytes(32)])
    assert ExportMaker(desk.transactions, other_keys, desk.exports, clock).make_next()
    assert "เปิดข้อมูลที่เข้ารหัสไว้ไม่ได้" in client.get(page).text
    page = ask(client)
    shutil.rmtree(desk.exports.empty("0" * 32).parent)
    desk.exports.file("0" * 32, "csv").parent.parent.write_text("in the way")
    assert maker.make_next()
    assert "เขียนไฟล์ไม่ได้" in client.get(page).text


def test_no_export_without_a_reason_or_of_a_filter_that_was_not_understood(
    app: Flask, desk: Desk
) -> None:
    client = as_role(app, desk, "supervisor")
    for data in (
        {"format": "xlsx", "reason": " "},
        {"format": "xlsx", "reason": "x"},
        {"format": "xlsx", "reason": "ก" * 501},
        {"format": "ods", "reason": "เหตุผล"},
        {"format": "csv", "reason": "เหตุผล", "last": "2569-13-01"},
    ):
        refused = post(client, "/staff/export", "/staff/export", **data)
        assert refused.status_code == 422
        assert refused.mimetype == "text/html"
    assert [action for _, action, _, _ in audited(desk)] == ["login"]


def test_the_audit_log_shows_what_was_done_page_by_page(app: Flask, desk: Desk) -> None:
    with desk.transactions.writing() as session:
        for serial in range(101):
            audit.write(
                session,
                who="ใครบางคน",
                action=f"action-{serial}-",
                thing="<b>สิ่งของ</b>",
                reason="",
                now=MORNING,
            )
    client = as_role(app, desk, "auditor")
    newest = client.get("/staff/audit").text
    assert "action-100-" in newest
    assert "action-1-" not in newest
    assert "&lt;b&gt;" in newest
    assert "before=" in newest
    assert "action-0-" in client.get("/staff/audit?before=3").text
    assert client.get(f"/staff/audit?before={2**70}").status_code == 200
