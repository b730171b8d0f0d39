"""Complaints outside a member's unit are hidden: not in a list, not by their address."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from bot.web.console import ROUTES
from bot.worker.export_maker import ExportMaker
from db.complaints import callbacks, complaints
from db.complaints.callbacks import CallbackConsent, CallbackDetails
from db.complaints.complaints import Filter
from db.models.facts import NOT_TOLD
from db.models.tables import Complaint, Conversation
from db.privacy import erasure_requests
from db.queue import conversations
from db.queue.conversations import Chat
from db.staff import staff, units
from db.staff.scope import EVERYTHING, NOTHING, Scope
from db.staff.staff import Role
from db.staff.units import UnitDetails
from tests.bot.evidence_pictures import jpeg
from tests.bot.web.console import filed_evidence
from tests.bot.web.console.fixtures import (
    ANY,
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    log_in,
    on_sqlite,
    post,
    token,
    version_and_status,
)

pytestmark = pytest.mark.both_databases

NORTH = ("TH-50", "TH-57")
MISSING = "RT-9999-9999"


@pytest.fixture
def northern(app: Flask, desk: Desk) -> FlaskClient:
    """An officer of the unit for the north, logged in."""
    desk.add_unit("เหนือ", NORTH)
    desk.add_member("มานี", "officer", "เหนือ")
    client = app.test_client()
    assert log_in(client, "มานี").status_code == 303
    return client


def _without_tokens(page: TestResponse) -> str:
    return page.text if 'name="csrf_token"' not in page.text else page.text.replace(token(page), "")


@pytest.mark.attack(54)
def test_a_case_of_another_unit_is_answered_like_one_that_is_not_there(
    northern: FlaskClient, desk: Desk, strange_fields: list[str]
) -> None:
    strange_fields.append(ANY)
    own, other = desk.file(), desk.file(province="TH-90")
    filed_evidence.add(desk, other, jpeg())
    name = str(filed_evidence.rows(desk)[0].copied_as)
    assert northern.get(f"/staff/complaints/{own}").status_code == 200
    valid = token(northern.get("/staff/complaints"))
    form = {"csrf_token": valid, "reason": "อยากรู้", "text": "สวัสดี", "to_status": "checking"}
    for route in ROUTES:
        if "<number>" in route.address:
            for method in route.methods:
                told = []
                for number in (other, MISSING):
                    filled = route.address.replace("<number>", number).replace("<id:page>", "1")
                    response = northern.open(
                        f"/staff{filled.replace('<name>', name)}", method=method, data=form
                    )
                    told.append((response.status_code, _without_tokens(response)))
                # Where the role does not suffice, the page says so of every number.
                assert told[0][0] in (403, 404), route.address
                assert told[0] == told[1], route.address
    assert version_and_status(desk, other) == (1, "received")
    assert [thing for _, _, thing, _ in audited(desk) if other in thing] == []


@on_sqlite
def test_an_officer_of_no_unit_reads_why_there_is_nothing_and_whom_to_ask(
    app: Flask, desk: Desk
) -> None:
    desk.file()
    alone = as_role(app, desk, "officer")
    assert "ยังไม่อยู่ในหน่วยงานใด" not in alone.get("/staff/complaints").text
    desk.add_unit("เหนือ", NORTH)
    desk.add_member("วีระ", "administrator")
    desk.add_member("ใจ", "administrator")
    with desk.transactions.writing() as session:
        staff.disable(session, "ใจ", MORNING)
    for page in ("/staff/complaints", "/staff/work"):
        shown = alone.get(page).text
        assert "คุณยังไม่อยู่ในหน่วยงานใด จึงยังไม่เห็นเรื่องร้องเรียน" in shown
        assert "ขอให้ผู้ดูแลระบบ (วีระ) เลือกหน่วยงานให้คุณ" in shown
    with desk.transactions.writing() as session:
        member = staff.with_name(session, "คน officer")
        assert member is not None
        units.assign(session, member, units.with_name(session, "เหนือ"))
    assert "ยังไม่อยู่ในหน่วยงานใด" not in alone.get("/staff/complaints").text


@pytest.mark.attack(54)
@on_sqlite
@pytest.mark.parametrize("role", ["officer", "supervisor", "administrator"])
def test_no_page_names_a_case_of_another_unit(app: Flask, desk: Desk, role: Role) -> None:
    desk.add_unit("เหนือ", NORTH)
    desk.add_member("มานี", role, "เหนือ")
    own, other = desk.file(), desk.file(province="TH-90")
    for number in (own, other):
        _call_back(desk, number)
        _erase_request(desk, number)
    client = app.test_client()
    log_in(client, "มานี")
    pages = {
        route.address: client.get(f"/staff{route.address}").text
        for route in ROUTES
        if "GET" in route.methods and "<" not in route.address
    }
    assert own in pages["/complaints"]
    assert [address for address, page in pages.items() if other in page] == []


@pytest.mark.attack(54)
def test_lists_hold_the_units_own_alone(
    northern: FlaskClient, desk: Desk, strange_fields: list[str]
) -> None:
    strange_fields.append(ANY)
    own, other = desk.file(), desk.file(province="TH-90")
    page = northern.get("/staff/complaints").text
    assert own in page
    assert other not in page
    assert "1 เรื่อง" in page
    asked = [_call_back(desk, number) for number in (own, other, None)]
    requests = [_erase_request(desk, number) for number in (own, other)]
    page = northern.get("/staff/call-backs").text
    assert [f"/call-backs/{one}/" in page for one in asked] == [True, False, True]
    page = northern.get("/staff/erase-requests").text
    assert [f"/erase-requests/{one}/" in page for one in requests] == [True, False]
    for address in (
        f"/staff/call-backs/{asked[1]}/reveal",
        f"/staff/call-backs/{asked[1]}/called",
        f"/staff/erase-requests/{requests[1]}/approve",
        f"/staff/erase-requests/{requests[1]}/refuse",
    ):
        refused = post(northern, "/staff/complaints", address, reason="ขอดู", number=other)
        assert refused.status_code == 404


def test_who_filed_elsewhere_too_is_not_erased_by_one_unit(
    northern: FlaskClient, desk: Desk
) -> None:
    first, second = desk.file(), desk.file(province="TH-90")
    with desk.transactions.writing() as session:
        one, two = (complaints.with_number(session, number) for number in (first, second))
        assert one
        assert two
        two.conversation_id = one.conversation_id
    request = _erase_request(desk, first)
    assert f"/erase-requests/{request}/" not in northern.get("/staff/erase-requests").text
    refused = post(
        northern,
        "/staff/complaints",
        f"/staff/erase-requests/{request}/approve",
        reason="ขอมา",
        number=first,
    )
    assert refused.status_code == 404


@pytest.mark.attack(54)
def test_an_export_stays_within_the_unit(app: Flask, desk: Desk, clock: Clock) -> None:
    desk.add_unit("เหนือ", NORTH)
    desk.add_member("ปิติ", "supervisor", "เหนือ")
    own, other = desk.file(), desk.file(province="TH-90")
    client = app.test_client()
    log_in(client, "ปิติ")
    asked = post(client, "/staff/export", "/staff/export", reason="ประชุม", format="csv")
    assert ExportMaker(desk.transactions, desk.data_keys, desk.exports, clock).make_next()
    sent = post(client, "/staff/export", f"{asked.location}/file")
    written = sent.text
    sent.close()
    assert own in written
    assert other not in written
    exported = next(thing for _, action, thing, _ in audited(desk) if action == "export csv")
    assert exported.startswith("1 complaints;")
    assert "unit=เหนือ" in exported


def test_an_officer_without_a_unit_sees_nothing_once_there_are_units(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    waiting = _call_back(desk, None)
    assert officer.get(f"/staff/complaints/{number}").status_code == 200
    desk.add_unit("เหนือ", NORTH)
    assert officer.get(f"/staff/complaints/{number}").status_code == 404
    assert number not in officer.get("/staff/complaints").text
    assert f"/call-backs/{waiting}/" not in officer.get("/staff/call-backs").text


def test_the_condition_and_the_question_agree(desk: Desk) -> None:
    filed = [
        desk.file(province=province, kind=kind)
        for province in ("TH-50", "TH-90", NOT_TOLD)
        for kind in ("deceived", "not-received")
    ]
    scopes: dict[Scope, Callable[[Complaint], bool]] = {
        EVERYTHING: lambda one: True,
        NOTHING: lambda one: False,
        Scope("ก", frozenset(NORTH)): lambda one: one.province in ("TH-50", NOT_TOLD),
        Scope("ข", kinds=frozenset({"deceived"})): lambda one: one.kind == "deceived",
        Scope("ค", frozenset({"TH-90"}), frozenset({"deceived"})): lambda one: (
            one.province in ("TH-90", NOT_TOLD) and one.kind == "deceived"
        ),
    }
    with desk.transactions.reading() as session:
        every = list(session.execute(select(Complaint)).scalars())
        assert len(every) == len(filed)
        for scope, expected in scopes.items():
            found = complaints.page(session, Filter(scope=scope), offset=0, limit=9)
            assert {one.id for one in found} == {one.id for one in every if expected(one)}
            assert [scope.covers(one) for one in every] == [expected(one) for one in every]
            held = select(Conversation.id).where(scope.holds(Conversation.id))
            owners = {one.conversation_id for one in every if expected(one)}
            assert set(session.execute(held).scalars()) == owners


def test_a_unit_is_changed_and_removed_with_effect_at_once(desk: Desk) -> None:
    desk.add_unit("เหนือ", NORTH)
    desk.add_unit("ใต้", ("TH-90",))
    desk.add_member("มานี", "officer", "เหนือ")
    with desk.transactions.writing() as session:
        north = units.with_name(session, "เหนือ")
        assert north is not None
        with pytest.raises(units.UnitNameTaken):
            units.change(session, north, UnitDetails("ใต้", (), ()))
        units.change(session, north, UnitDetails("เหนือบน", ("TH-57",), ()))
        member = staff.with_name(session, "มานี")
        assert member is not None
        assert units.scope_of(session, member) == Scope("เหนือบน", frozenset({"TH-57"}))
        units.remove(session, north)
        assert units.scope_of(session, member) == NOTHING


def _call_back(desk: Desk, number: str | None) -> int:
    """A request of who filed this complaint, or of somebody who filed none."""
    with desk.transactions.writing() as session:
        if number:
            found = complaints.with_number(session, number)
            assert found is not None
            who, key = found.conversation_id, desk.data_keys.unwrap(found.conversation.wrapped_key)
        else:
            known = conversations.of_chat(
                session, Chat("user", "U" + "e" * 32), desk.data_keys, desk.index_key, MORNING
            )
            who, key = known.id, known.key
        agreed = CallbackConsent("2026-11-1", "0" * 64, MORNING)
        callbacks.submit(session, CallbackDetails(who, key, "ขอคุย", "0812345678", agreed), MORNING)
        return max(one.id for one in callbacks.of_person(session, who))


def _erase_request(desk: Desk, number: str) -> int:
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        return erasure_requests.submit(
            session, found.conversation_id, MORNING + timedelta(hours=1)
        ).id
