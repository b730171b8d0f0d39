"""Data beside a form's own fields does nothing, and is logged by name alone."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from bot.web.console import ROUTES
from db.models.tables import Complaint, StaffMember
from tests.bot.web.console.fixtures import Desk, as_role, audited, on_sqlite, post, token


def test_only_forms_behind_the_login_have_fields() -> None:
    with_fields = [route for route in ROUTES if route.fields]
    assert len(with_fields) > 30
    assert [route.name for route in with_fields if not route.roles] == []
    assert [route.name for route in with_fields if "POST" not in route.methods] == []


@pytest.mark.attack(60)
@on_sqlite
def test_more_fields_than_the_page_has_are_ignored_and_noted(
    officer: FlaskClient, desk: Desk, strange_fields: list[str]
) -> None:
    number = desk.file()
    page = f"/staff/complaints/{number}"
    secret = {"role": "administrator", "owner_id": "7", "created_at": "1999", "0812345678": "x"}
    assert post(officer, page, f"{page}/note", note="โทรแล้ว", **secret).status_code == 303
    with desk.transactions.reading() as session:
        member = session.execute(select(StaffMember)).scalar_one()
        complaint = session.execute(select(Complaint)).scalar_one()
        assert (member.role, complaint.assigned_to) == ("officer", None)
        assert member.created_at.year == complaint.filed_at.year == 2026
    told = ("มานี", "fields ignored", "form note", "created_at, owner_id, role, 1 more")
    assert told in audited(desk)
    assert not any(value in str(audited(desk)) for value in ("1999", "0812345678"))
    strange_fields.append("form note: created_at, owner_id, role, 1 more")


@pytest.mark.attack(60)
@on_sqlite
def test_json_sets_nothing_either(app: Flask, desk: Desk, strange_fields: list[str]) -> None:
    administrator = as_role(app, desk, "administrator")
    desk.add_member("ปิติ", "officer")
    headers = {"X-CSRFToken": token(administrator.get("/staff/people/2"))}
    sent = {"role": "administrator", "is_admin": True}
    answer = administrator.post("/staff/people/2/change", json=sent, headers=headers)
    assert answer.status_code == 422
    with desk.transactions.reading() as session:
        member = session.get(StaffMember, 2)
        assert member is not None
        assert (member.name, member.role) == ("ปิติ", "officer")
    strange_fields.append("form change_person: is_admin, role")
    page = administrator.get("/staff/audit?action=fields+ignored").text
    assert "ส่งช่องที่หน้านั้นไม่มี (ระบบไม่รับ)" in page
    assert "ช่อง is_admin, role" in page
