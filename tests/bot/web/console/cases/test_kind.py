"""An officer sets the kind of a complaint; what its filer told stays in its history."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.bot.web.console.fixtures import (
    Desk,
    as_role,
    audited,
    filed_complaint,
    log_in,
    on_sqlite,
    post,
)

pytestmark = pytest.mark.both_databases

LATE, NEVER_TOLD = "late-delivery", "อื่น ๆ (ยังไม่ยืนยัน)"


def set_kind(client: FlaskClient, number: str, kind: str, version: int = 1, why: str = "") -> int:
    address = f"/staff/complaints/{number}"
    said = why or "เล่าว่าของไม่มา"
    sent = {"to_kind": kind, "why": said, "version": version}
    return post(client, address, f"{address}/kind", **sent).status_code


def test_a_kind_that_nobody_told_is_confirmed_by_an_officer(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file(kind=None)
    assert NEVER_TOLD in officer.get("/staff/complaints").text
    assert set_kind(officer, number, "other") == 303
    found = filed_complaint(desk, number)
    assert (found.kind, found.answers["kind"], found.version) == ("other", "other", 2)
    assert NEVER_TOLD not in officer.get("/staff/complaints").text
    assert [(what, why) for _, what, _, why in audited(desk) if what == "kind"] == [
        ("kind", "none -> other")
    ]


def test_what_the_filer_told_stays_in_the_timeline(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file(kind="deceived")
    assert set_kind(officer, number, LATE, why="ร้านมีตัวตน ส่งช้า") == 303
    page = officer.get(f"/staff/complaints/{number}").text
    line = page[page.index('class="timeline"') :]
    entry = re.sub(r"<[^>]+>|\s+", " ", line[line.index("กำหนดประเภทเรื่อง") :])
    assert re.search("เดิม +ถูกหลอกลวง", entry)
    assert "ร้านมีตัวตน ส่งช้า" in entry
    assert filed_complaint(desk, number).kind == LATE


@on_sqlite
def test_the_words_of_the_story_choose_a_kind_that_nobody_told(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file(kind=None, story="สั่งรองเท้าจากเพจ ส่งของล่าช้า รอนานมาก เลื่อนส่งหลายรอบ")
    page = officer.get(f"/staff/complaints/{number}").text
    assert f'<option selected value="{LATE}">' in page
    assert filed_complaint(desk, number).kind == "other"


@on_sqlite
def test_a_kind_needs_a_choice_a_reason_and_the_state_that_was_read(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file(kind="deceived")
    assert set_kind(officer, number, "") == 422
    assert set_kind(officer, number, LATE, why="-") == 422
    assert set_kind(officer, number, "nonsense") == 422
    assert set_kind(officer, number, "deceived") == 409
    assert set_kind(officer, number, LATE, version=7) == 409
    assert filed_complaint(desk, number).kind == "deceived"


@on_sqlite
def test_a_duplicate_keeps_its_kind(officer: FlaskClient, desk: Desk) -> None:
    main, twice = desk.file(filer="same"), desk.file(filer="same")
    address = f"/staff/complaints/{twice}"
    post(officer, address, f"{address}/merge", into=main)
    assert set_kind(officer, twice, LATE, version=2) == 409


@on_sqlite
def test_a_complaint_that_becomes_another_units_leads_back_to_the_list(
    app: Flask, desk: Desk
) -> None:
    number = desk.file(kind="deceived")
    desk.add_unit("หลอกลวง", kinds=["deceived"])
    desk.add_member("ปิติ", "officer", "หลอกลวง")
    client = app.test_client()
    log_in(client, "ปิติ")
    address = f"/staff/complaints/{number}"
    sent = {"to_kind": LATE, "why": "ร้านมีตัวตน", "version": 1}
    answer = post(client, address, f"{address}/kind", **sent)
    assert answer.location == "/staff/complaints"
    assert client.get(address).status_code == 404


@on_sqlite
def test_who_may_not_work_on_cases_sets_no_kind(app: Flask, desk: Desk) -> None:
    number = desk.file()
    auditor = as_role(app, desk, "auditor")
    sent = {"to_kind": LATE, "why": "ร้านมีตัวตน", "version": 1}
    address = f"/staff/complaints/{number}/kind"
    assert post(auditor, "/staff/audit", address, **sent).status_code == 403
