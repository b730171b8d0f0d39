"""Requests to erase filed complaints: a clock, a reason, a hold by law, and then nothing left."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from db.complaints import complaints, filer_notifications
from db.models.erasures import Erasure
from db.models.tables import Conversation
from db.privacy import erasure_requests
from db.queue import conversations, outbox
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    filed_complaint,
    log_in,
    on_sqlite,
    post,
)
from tests.canary import everything, places

pytestmark = pytest.mark.both_databases

PAGE = "/staff/erase-requests"
CANARY = "สมหญิง"


def wants_erased(desk: Desk, number: str) -> int:
    """The filer of this complaint asks; gives the id of the request."""
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        return erasure_requests.submit(session, found.conversation_id, MORNING).id


def test_the_first_due_is_on_top_with_its_days(app: Flask, desk: Desk, clock: Clock) -> None:
    first, second = desk.file(), desk.file()
    wants_erased(desk, first)
    clock.now = MORNING + timedelta(days=29)
    officer = as_role(app, desk, "officer")
    with desk.transactions.writing() as session:
        later = complaints.with_number(session, second)
        assert later is not None
        erasure_requests.submit(session, later.conversation_id, clock.now)
    text = officer.get(PAGE).text
    assert text.index("เหลือ 1 วัน") < text.index("เหลือ 30 วัน")
    assert "2 คำขอรอตัดสิน" in text
    for days, words in ((30, "ครบกำหนดวันนี้"), (32, "เกินกำหนด 2 วัน")):
        clock.now = MORNING + timedelta(days=days)
        assert log_in(officer, "คน officer").status_code == 303
        assert words in officer.get(PAGE).text


def test_the_case_says_what_waits_and_that_a_hold_decides_nothing(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    assert "ขอให้ลบข้อมูล" not in officer.get(address).text
    request = wants_erased(desk, number)
    page = officer.get(address).text
    assert "ผู้ร้องขอให้ลบข้อมูล" in page
    assert f'href="{PAGE}#request-{request}"' in page
    assert "ยังไม่ใช่คำตัดสิน" not in page
    with desk.transactions.writing() as session:
        held = complaints.with_number(session, number)
        assert held is not None
        held.held_since = MORNING
    page = officer.get(address).text
    for words in ("ระงับการลบ", "ยังไม่ใช่คำตัดสิน", "อีก 30 วัน", "ไปตัดสินคำขอ"):
        assert words in page
    listed = officer.get(PAGE).text
    assert "ยังไม่ใช่คำตัดสิน" in listed
    assert f'id="request-{request}"' in listed
    assert post(officer, PAGE, f"{PAGE}/{request}/refuse", reason="ใช้ในคดี").status_code == 303
    page = officer.get(address).text
    assert "ขอให้ลบข้อมูล" not in page
    assert "ระงับการลบ" in page


def approve(officer: FlaskClient, request: int, number: str, reason: str) -> int:
    """Types reason and number as the form asks for them; the status of the answer."""
    form = {"reason": reason, "number": number}
    return post(officer, PAGE, f"{PAGE}/{request}/approve", **form).status_code


@on_sqlite
def test_nobody_is_erased_without_a_reason_and_the_number_typed(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    request = wants_erased(desk, number)
    assert approve(officer, request, number, " ") == 422
    assert approve(officer, request, "RT-0000-0001", "ลบตามคำขอ") == 422
    assert filed_complaint(desk, number).erased_at is None


def test_approving_erases_the_person_and_leaves_a_number_in_statistics(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    request = wants_erased(desk, number)
    before = places(CANARY, everything(desk.transactions), {}, desk.data_keys)
    assert before == {"complaints.sealed_answers"}
    assert approve(officer, request, number, "ไม่มีเหตุให้เก็บต่อ") == 303
    assert places(CANARY, everything(desk.transactions), {}, desk.data_keys) == set()
    left = filed_complaint(desk, number)
    assert left.erased_at is not None
    kept = (left.kind, left.platform, left.province, left.amount_satang)
    assert kept == ("deceived", "facebook", "TH-50", 129000)
    assert "product" not in left.answers
    with desk.transactions.reading() as session:
        person = session.get(Conversation, left.conversation_id)
        assert person is not None
        assert person.chat_kind == conversations.ERASED
    assert officer.get(f"/staff/complaints/{number}").status_code == 200
    assert CANARY not in officer.get("/staff/complaints").text


def test_approving_sends_the_certificate_once_and_is_written_down(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    request = wants_erased(desk, number)
    assert approve(officer, request, number, "ไม่มีเหตุให้เก็บต่อ") == 303
    assert approve(officer, request, number, "อีกครั้ง") == 409
    with desk.transactions.writing() as session:
        certificate = session.scalars(select(Erasure.number)).one()
        (batch,) = outbox.lease_due(session, desk.data_keys, MORNING, most=9)
    assert certificate in str(batch.messages)
    assert batch.to.startswith("U")
    told = [row for row in audited(desk) if row[1].startswith("erase")]
    assert told == [("มานี", "erase approved", f"erase request {request}", "ไม่มีเหตุให้เก็บต่อ")]
    page = officer.get(PAGE).text
    expected = ("✔ ลบแล้ว", "ไม่มีเรื่องที่ยังมีข้อมูล", "0 คำขอรอตัดสิน")
    assert [words for words in expected if words not in page] == []


def test_refusing_tells_the_person_why_and_the_log_nothing(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    request = wants_erased(desk, number)
    address = f"{PAGE}/{request}/refuse"
    assert post(officer, PAGE, address, reason="").status_code == 422
    assert post(officer, PAGE, address, reason="คดียังไม่จบ").status_code == 303
    complaint = filed_complaint(desk, number)
    with desk.transactions.reading() as session:
        key = conversations.key_of(session, complaint.conversation_id, desk.data_keys)
        (news,) = filer_notifications.undelivered(session, complaint.conversation_id, key, 5)
    assert "คดียังไม่จบ" in news.text
    assert [row for row in audited(desk) if row[1] == "erase refused"] == [
        ("มานี", "erase refused", f"erase request {request}", "")
    ]
    page = officer.get(PAGE).text
    assert "✖ ยังไม่ลบ" in page
    assert "คดียังไม่จบ" in page
    assert complaint.erased_at is None


def test_what_is_held_by_law_is_not_erased(app: Flask, desk: Desk) -> None:
    number = desk.file()
    request = wants_erased(desk, number)
    hold = f"/staff/complaints/{number}/hold"
    officer, supervisor = as_role(app, desk, "officer"), as_role(app, desk, "supervisor")
    assert post(officer, PAGE, hold, reason="คดี").status_code == 403
    assert post(supervisor, PAGE, hold, reason="").status_code == 422
    assert post(supervisor, PAGE, hold, reason="คดีในศาล").status_code == 303
    assert "กฎหมายให้เก็บไว้" in officer.get(PAGE).text
    address = f"{PAGE}/{request}/approve"
    assert post(officer, PAGE, address, reason="ลบตามคำขอ", number=number).status_code == 409
    assert filed_complaint(desk, number).erased_at is None
    assert post(supervisor, PAGE, hold, reason="คดีจบแล้ว").status_code == 303
    assert post(officer, PAGE, address, reason="ลบตามคำขอ", number=number).status_code == 303
    held = [row[1:] for row in audited(desk) if row[1].startswith("legal")]
    assert held == [
        ("legal hold", f"complaint {number}", "คดีในศาล"),
        ("legal hold ended", f"complaint {number}", "คดีจบแล้ว"),
    ]


@pytest.mark.parametrize("deed", ["approve", "refuse"])
def test_a_request_that_is_not_there(officer: FlaskClient, deed: str) -> None:
    assert "ไม่มีใครขอลบข้อมูล" in officer.get(PAGE).text
    for number in (1, 2**70):
        address = f"{PAGE}/{number}/{deed}"
        assert post(officer, "/staff/complaints", address, reason="ลบตามคำขอ").status_code == 404
