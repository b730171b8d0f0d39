"""The work on one case: whose it is, notes, letters, questions, referral, what is due."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.worker.push_guard import PushQuota
from db.complaints import changes as complaints_changes
from db.complaints import complaints, filer_notifications, inquiries
from db.models.tables import Complaint
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    console_app,
    filed_complaint,
    followed,
    id_of_member,
    log_in,
    post,
    tell_filer,
    version_and_status,
)

REFERRAL = {"agency": "fda", "what": "คำร้องและฉลาก", "why": "เป็นเครื่องสำอาง"}


def with_case(desk: Desk, number: str, work: Callable[[Complaint], object]) -> None:
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        work(found)


def logged_in(app: Flask, desk: Desk, name: str) -> FlaskClient:
    desk.add_member(name, "officer")
    client = app.test_client()
    assert log_in(client, name).status_code == 303
    return client


def take_step(client: FlaskClient, number: str, to_status: str, **fields: str) -> int:
    address = f"/staff/complaints/{number}"
    form = {"to_status": to_status, "public_note": "ถึงผู้ร้อง", "version": "1"} | fields
    return post(client, address, f"{address}/status", **form).status_code


def give(client: FlaskClient, number: str, to: int | str, holder: int) -> TestResponse:
    """Send the form that gives a case to another while its page says whose it is."""
    address = f"/staff/complaints/{number}"
    return post(client, address, f"{address}/assign", to=to, holder=holder)


def test_one_takes_it_and_who_comes_late_is_told(app: Flask, desk: Desk) -> None:
    number = desk.file()
    officer, late = (logged_in(app, desk, name) for name in ("มานี", "ปิติ"))
    me, other = id_of_member(desk, "มานี"), id_of_member(desk, "ปิติ")
    assert give(officer, number, me, holder=0).status_code == 303
    refused = give(late, number, other, holder=0)
    assert (refused.status_code, "มานี รับผิดชอบเรื่องนี้ไปก่อนแล้ว" in refused.text) == (409, True)
    assert give(late, number, other, holder=me).status_code == 403
    assert filed_complaint(desk, number).assigned_to == me


def test_its_holder_gives_it_on_and_a_supervisor_takes_it_back(app: Flask, desk: Desk) -> None:
    number = desk.file()
    officer = logged_in(app, desk, "มานี")
    desk.add_member("ปิติ", "officer")
    me, other = id_of_member(desk, "มานี"), id_of_member(desk, "ปิติ")
    give(officer, number, me, holder=0)
    assert give(officer, number, other, holder=me).status_code == 303
    chosen_nobody = give(officer, number, "", holder=other)
    assert (chosen_nobody.status_code, "เลือกผู้รับก่อน" in chosen_nobody.text) == (422, True)
    assert filed_complaint(desk, number).assigned_to == other
    assert give(as_role(app, desk, "supervisor"), number, 0, holder=other).status_code == 303
    assert filed_complaint(desk, number).assigned_to is None
    page = officer.get(f"/staff/complaints/{number}").text
    expected = ("รับผิดชอบเรื่องนี้", "มอบเรื่องให้ ปิติ", "คืนเรื่อง")
    assert [words for words in expected if words not in page] == []
    rows = [(who, why) for who, what, _, why in audited(desk) if what == "assign"]
    assert rows == [("มานี", "-> มานี"), ("มานี", "-> ปิติ"), ("คน supervisor", "->")]


def test_a_case_is_given_only_to_who_may_see_it(app: Flask, desk: Desk) -> None:
    desk.add_unit("เหนือ", ["TH-50"])
    desk.add_unit("ใต้", ["TH-90"])
    desk.add_member("มานี", "officer", "เหนือ")
    desk.add_member("ใต้คนหนึ่ง", "officer", "ใต้")
    desk.add_member("ผู้ตรวจ", "auditor")
    number = desk.file()
    address = f"/staff/complaints/{number}"
    client = app.test_client()
    log_in(client, "มานี")
    assert "ใต้คนหนึ่ง" not in client.get(address).text
    for name in ("ใต้คนหนึ่ง", "ผู้ตรวจ"):
        form = {"to": id_of_member(desk, name), "holder": 0}
        assert post(client, address, f"{address}/assign", **form).status_code == 422
    assert filed_complaint(desk, number).assigned_to is None


def test_what_is_due_is_said_in_days(officer: FlaskClient, desk: Desk, clock: Clock) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    assert "อีก 15 วัน" in officer.get(address).text
    clock.now += timedelta(days=16)
    log_in(officer, "มานี")
    page = officer.get(address).text
    assert "เกินกำหนด 1 วัน" in page
    assert "เลยกำหนดติดต่อกลับครั้งแรก" in page
    assert take_step(officer, number, "checking", public_note="") == 303
    post(officer, address, f"{address}/note", note="ดูสลิปแล้ว")
    page = officer.get(address).text
    assert "ติดต่อกลับครั้งแรก ภายใน" in page
    assert "เปลี่ยนสถานะโดยไม่มีข้อความ" in page
    assert take_step(officer, number, "mediating", version="2") == 303
    assert "ติดต่อกลับครั้งแรก ภายใน" in officer.get(address).text
    tell_filer(desk, number, clock.now)
    assert "อีก 30 วัน" in officer.get(address).text


def test_the_clock_of_money_that_may_be_stopped_is_on_the_page(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    number, unpaid = desk.file(), desk.file(paid="not-yet")
    not_sent = [desk.file(payment_method=way) for way in ("cod", "cash", "platform")]
    address = f"/staff/complaints/{number}"
    page = officer.get(address).text
    for words in ("ระงับทัน ถึง 5/11/2569 00:00 เหลือ 38 ชั่วโมง", "1441", "แจ้งความให้ทัน"):
        assert words in page
    for words in ("72 ชั่วโมงนับจากที่รับแจ้ง", "72 ชั่วโมงของกฎหมายนับจากที่ธนาคารรับแจ้ง"):
        assert words in page
    assert "72 ชั่วโมงจากสิ้นวันที่จ่ายเงิน" not in page
    for other in (unpaid, *not_sent):
        assert 'id="money"' not in officer.get(f"/staff/complaints/{other}").text
    clock.now += timedelta(days=3)
    log_in(officer, "มานี")
    page = officer.get(address).text
    assert "จ่ายไปเกิน 3 วันแล้ว" in page
    assert "เลย 72 ชั่วโมงแล้ว" not in page
    assert take_step(officer, number, "referred", **REFERRAL | {"agency": "own-bank"}) == 303
    page = officer.get(address).text
    assert "ธนาคารของผู้ร้อง (ระงับบัญชีปลายทาง)" in page
    assert "ศูนย์ 1441" in officer.get(f"/staff/complaints/{unpaid}").text


def test_a_note_that_is_marked_is_a_contact(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file(at=MORNING - timedelta(hours=2))
    address = f"/staff/complaints/{number}"
    kept = post(officer, address, f"{address}/note", note="คุยแล้ว รอสลิป", contact="yes")
    assert kept.status_code == 303
    page = officer.get(address).text
    for words in ("นับเป็นการติดต่อผู้ร้อง", "คุยแล้ว รอสลิป", "ติดตามผลครั้งต่อไป", "อีก 30 วัน"):
        assert words in page
    assert "2.0 ชั่วโมง" in officer.get("/staff/numbers?first=1/11/2569&last=30/11/2569").text
    refused = post(officer, address, f"{address}/note", note=" ", contact="yes")
    assert '<input checked id="contact"' in refused.text
    assert [what for _, what, _, _ in audited(desk) if what == "contact"] == ["contact"]


def test_mediation_comes_twice_and_not_again(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    for version, to_status in enumerate(("checking", "mediating", "mediating"), 1):
        assert take_step(officer, number, to_status, version=str(version)) == 303
    page = officer.get(address).text
    assert "ไกล่เกลี่ยครั้งที่ 2" in page
    assert 'value="mediating"' not in page
    form = {"to_status": "mediating", "version": "4", "internal_note": "อย่าหาย"}
    refused = post(officer, address, f"{address}/status", **form)
    assert refused.status_code == 409
    assert "ไม่เกิน 2 ครั้ง" in refused.text
    assert "อย่าหาย" in refused.text


def test_a_referral_is_kept_whole_and_told(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    for missing in REFERRAL:
        assert take_step(officer, number, "referred", **{**REFERRAL, missing: ""}) == 422
    assert take_step(officer, number, "referred", **{**REFERRAL, "agency": "no-such"}) == 422
    assert take_step(officer, number, "referred", **REFERRAL) == 303
    page = officer.get(address).text
    for words in ("อย. (1556)", "คำร้องและฉลาก", "เป็นเครื่องสำอาง"):
        assert words in page


def test_a_case_is_closed_by_typing_its_number(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    assert take_step(officer, number, "referred", **REFERRAL) == 303
    wrong = {"version": "2", "confirm": "RT-0000"}
    assert take_step(officer, number, "closed", **wrong) == 422
    assert version_and_status(desk, number) == (2, "referred")
    right = {"version": "2", "confirm": number.lower()}
    assert take_step(officer, number, "closed", **right) == 303
    assert "ไม่มีขั้นต่อไป" in officer.get(f"/staff/complaints/{number}").text


@pytest.mark.attack(62)
def test_how_often_its_filer_reopened_it_is_counted(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    for version, to_status in enumerate(("checking", "settled"), 1):
        assert take_step(officer, number, to_status, version=str(version)) == 303
    page = f"/staff/complaints/{number}"
    assert "ผู้ร้องเปิดใหม่" not in officer.get(page).text
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        complaints_changes.take_filer_step(session, found, "checking", "ร้านโกหก", key, MORNING)
    shown = officer.get(page).text
    assert "ผู้ร้องเปิดใหม่ 1 ครั้ง" in shown
    assert "ร้านโกหก" not in shown
    assert "ร้านโกหก" in followed(officer, page, f"{page}/reveal", reason="อ่านเหตุผล")


def test_a_note_is_for_staff_alone(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    kept = post(officer, address, f"{address}/note", note=" ร้านนี้ปิดเพจแล้ว ")
    assert kept.status_code == 303
    assert "ร้านนี้ปิดเพจแล้ว" in officer.get(address).text
    for text in (" ", "ก" * 2001):
        refused = post(officer, address, f"{address}/note", note=text)
        assert refused.status_code == 422
    assert "ก" * 2001 in refused.text
    assert version_and_status(desk, number) == (1, "received")
    assert [what for _, what, _, _ in audited(desk) if what == "note"] == ["note"]


def test_a_question_waits_and_its_answer_lands_in_the_line(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    asked = post(officer, address, f"{address}/message", text="ใครส่งของคะ", asks="yes")
    assert asked.status_code == 303
    assert "รอคำตอบจากผู้ร้อง" in officer.get(address).text
    second = post(officer, address, f"{address}/message", text="ข้อสองคะ", asks="yes")
    assert second.status_code == 409
    assert "ข้อสองคะ" in second.text
    answer_of(desk, number, "ชื่อสมชายบนกล่อง")
    page = officer.get(address).text
    assert "ตอบคำถามเจ้าหน้าที่" in page
    assert "สมชาย" not in page
    revealed = followed(officer, address, f"{address}/reveal", reason="อ่านคำตอบ")
    assert "ชื่อสมชายบนกล่อง" in revealed
    late = post(officer, address, f"{address}/question/drop", question=1)
    assert late.status_code == 409
    post(officer, address, f"{address}/message", text="ข้อสองคะ", asks="yes")
    dropped = post(officer, address, f"{address}/question/drop", question=2)
    assert dropped.status_code == 303
    assert "เลิกรอแล้ว" in officer.get(address).text


def answer_of(desk: Desk, number: str, text: str) -> None:
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        waiting = inquiries.waiting_of(session, found.id)
        assert waiting is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        assert inquiries.answer(session, waiting, text, key, MORNING + timedelta(hours=1))


@pytest.mark.parametrize(
    ("room", "words", "pushed"),
    [
        (PushQuota(allowed=False), "ยังไม่เปิดการส่งข้อความทันที", False),
        (PushQuota(allowed=True), "ยังถามโควตาจาก LINE ไม่ได้", False),
        (PushQuota(allowed=True, known=True, left=0), "เดือนนี้เหลือ 0 ข้อความ", False),
        (PushQuota(allowed=True, known=True, left=12), "เดือนนี้เหลือ 12 ข้อความ", True),
        (PushQuota(allowed=True, known=True), "ไม่จำกัดจำนวน", True),
    ],
)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_letter_is_pushed_only_where_there_is_room(
    desk: Desk, clock: Clock, room: PushQuota, words: str, pushed: bool
) -> None:
    desk.add_member("มานี", "officer")
    number = desk.file()
    address = f"/staff/complaints/{number}"
    client = console_app(desk, clock, lambda: room).test_client()
    log_in(client, "มานี")
    assert words in client.get(address).text
    post(client, address, f"{address}/message", text="ข่าวด่วนค่ะ", push="yes")
    with desk.transactions.reading() as session:
        waiting = filer_notifications.overdue_recipients(
            session, MORNING - timedelta(hours=1), MORNING, 5
        )
    assert bool(waiting) == pushed


def test_the_second_reads_what_came_meanwhile_and_saves_with_one_button(
    app: Flask, officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    other = as_role(app, desk, "supervisor")
    seen = seen_in(other.get(address).text)
    assert take_step(officer, number, "checking", public_note="ของคนแรก") == 303
    post(officer, address, f"{address}/note", note="โทรแล้วไม่รับ")
    mine = {"to_status": "referred", "public_note": "ของคนที่สอง", **REFERRAL}
    refused = post(other, address, f"{address}/status", version="1", seen=seen, **mine)
    assert refused.status_code == 409
    conflict = refused.text.partition('id="conflict"')[2].partition("</section>")[0]
    for words in ("มานี", "ของคนแรก", "โทรแล้วไม่รับ", "ของคนที่สอง", "คำร้องและฉลาก"):
        assert words in conflict
    assert "ส่งเรื่อง" not in conflict
    saved = other.post(f"{address}/status", data=hidden_of(conflict))
    assert saved.status_code == 303
    assert version_and_status(desk, number) == (3, "referred")
    again = post(officer, address, f"{address}/status", version="2", seen="x-y.steps-999", **mine)
    assert again.status_code == 409
    assert "อ่านแล้ว บันทึกของฉันต่อ" not in again.text


def seen_in(page: str) -> str:
    return page.partition('name="seen" value="')[2].partition('"')[0]


def hidden_of(form: str) -> dict[str, str]:
    """The hidden fields of the first form."""
    fields = {}
    for piece in form.split('<input type="hidden" name="')[1:]:
        name, _, rest = piece.partition('" value="')
        fields[name] = rest.partition('"')[0]
    return fields


def test_other_cases_of_the_same_filer_are_named(officer: FlaskClient, desk: Desk) -> None:
    first, second = desk.file(filer="same"), desk.file(filer="same")
    desk.file()
    page = officer.get(f"/staff/complaints/{first}").text
    assert "ผู้ร้องคนเดียวกัน" in page
    assert f'href="/staff/complaints/{second}"' in page
