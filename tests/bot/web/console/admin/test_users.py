"""Administrators add, change, help and disable members of staff, and say what units work on."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from bot.texts.users import ROLE_MEANINGS
from db.staff import second_factors, staff, units
from db.staff import sessions as staff_sessions
from db.staff.staff import ONE_TIME_KEPT
from tests.bot.web.console.fixtures import (
    ANY,
    MORNING,
    PASSWORD,
    Clock,
    Desk,
    as_role,
    audited,
    id_of_member,
    log_in,
    on_sqlite,
    post,
)

pytestmark = pytest.mark.both_databases

PEOPLE = "/staff/people"
NEW = "ช้างสี่เชือกเดินผ่านตลาด"
ONE_TIME = re.compile(r'<code class="code">([\w-]{20})</code>')


def add(client: FlaskClient, name: str, role: str, unit: str = "") -> str:
    """Adds a member; the password that is shown once."""
    told = post(client, PEOPLE, f"{PEOPLE}/add", name=name, role=role, unit=unit)
    found = ONE_TIME.search(told.text)
    assert found is not None
    return found[1]


def test_a_new_member_chooses_a_password_before_all_else(app: Flask, desk: Desk) -> None:
    admin = as_role(app, desk, "administrator")
    desk.add_unit("เหนือ", ("TH-50",))
    told = add(admin, "ปิติ", "officer", "เหนือ")
    assert told not in admin.get(f"{PEOPLE}/{id_of_member(desk, 'ปิติ')}").text
    client, number = app.test_client(), desk.file()
    log_in(client, "ปิติ", told)
    assert client.get("/staff/complaints").location == "/staff/account"
    chosen = {"password": told, "new": NEW, "again": NEW}
    assert post(client, "/staff/account", "/staff/account/password", **chosen).status_code == 303
    assert client.get(f"/staff/complaints/{number}").status_code == 200
    assert log_in(app.test_client(), "ปิติ", told).status_code == 401
    assert ("คน administrator", "staff add", "staff ปิติ", "officer, unit เหนือ") in audited(desk)


@on_sqlite
def test_a_one_time_password_is_over_after_three_days(app: Flask, desk: Desk, clock: Clock) -> None:
    told = add(as_role(app, desk, "administrator"), "ปิติ", "officer")
    clock.now += ONE_TIME_KEPT
    assert log_in(app.test_client(), "ปิติ", told).status_code == 303
    clock.now += ONE_TIME_KEPT / 72
    assert log_in(app.test_client(), "ปิติ", told).status_code == 401


@on_sqlite
def test_another_role_or_an_order_ends_the_sessions_and_another_unit_does_not(
    app: Flask, desk: Desk
) -> None:
    admin, client = as_role(app, desk, "administrator"), as_role(app, desk, "officer")
    theirs = f"{PEOPLE}/{id_of_member(desk, 'คน officer')}"
    desk.add_unit("เหนือ", ("TH-50",))
    post(admin, theirs, f"{theirs}/change", role="officer", unit="เหนือ")
    assert client.get("/staff/complaints").status_code == 200
    post(admin, theirs, f"{theirs}/change", role="supervisor", unit="")
    assert client.get("/staff/complaints").status_code == 303
    log_in(client, "คน officer")
    post(admin, theirs, f"{theirs}/sessions")
    assert client.get("/staff/complaints").status_code == 303
    assert deeds_of_administrator(desk) == [
        ("staff change", "officer -> officer, unit เหนือ"),
        ("staff change", "officer -> supervisor, unit -"),
        ("staff logout", ""),
    ]


@on_sqlite
def test_a_one_time_password_replaces_the_old_one_and_ends_the_sessions(
    app: Flask, desk: Desk
) -> None:
    admin, client = as_role(app, desk, "administrator"), as_role(app, desk, "officer")
    theirs = f"{PEOPLE}/{id_of_member(desk, 'คน officer')}"
    told = ONE_TIME.search(post(admin, theirs, f"{theirs}/password").text)
    assert told
    assert client.get("/staff/complaints").status_code == 303
    assert log_in(client, "คน officer", PASSWORD).status_code == 401
    assert log_in(client, "คน officer", told[1]).status_code == 303
    assert deeds_of_administrator(desk) == [("staff password", "")]


@on_sqlite
def test_who_is_disabled_on_purpose_is_out_until_enabled_again(app: Flask, desk: Desk) -> None:
    admin, client = as_role(app, desk, "administrator"), as_role(app, desk, "officer")
    theirs = f"{PEOPLE}/{id_of_member(desk, 'คน officer')}"
    assert "ทำเครื่องหมายยืนยัน" in post(admin, theirs, f"{theirs}/disable").text
    assert client.get("/staff/account").status_code == 200
    post(admin, theirs, f"{theirs}/disable", confirm="yes")
    assert client.get("/staff/account").status_code == 303
    assert log_in(client, "คน officer").status_code == 401
    post(admin, theirs, f"{theirs}/disable")
    assert log_in(client, "คน officer").status_code == 303
    assert deeds_of_administrator(desk) == [
        ("staff disable", "disabled"),
        ("staff disable", "enabled"),
    ]


def deeds_of_administrator(desk: Desk) -> list[tuple[str, str]]:
    """Actions and reasons, oldest first, without the login."""
    rows = [row for row in audited(desk) if row[0] == "คน administrator"]
    return [(action, reason) for _, action, _, reason in rows][1:]


@on_sqlite
def test_each_role_is_explained_where_it_is_chosen(app: Flask, desk: Desk) -> None:
    admin = as_role(app, desk, "administrator")
    desk.add_member("มานี", "officer")
    assert set(ROLE_MEANINGS) == set(staff.ROLES)
    for address in (PEOPLE, f"{PEOPLE}/{id_of_member(desk, 'มานี')}"):
        page = admin.get(address).text
        assert all(meaning in page for meaning in ROLE_MEANINGS.values())


@on_sqlite
def test_nobody_changes_oneself_and_what_is_not_offered_is_refused(
    app: Flask, desk: Desk, strange_fields: list[str]
) -> None:
    strange_fields.append(ANY)
    admin = as_role(app, desk, "administrator")
    desk.add_member("มานี", "officer")
    own, other = (f"{PEOPLE}/{id_of_member(desk, name)}" for name in ("คน administrator", "มานี"))
    for deed in ("change", "password", "second-factor", "sessions", "disable"):
        refused = post(admin, PEOPLE, f"{own}/{deed}", role="auditor")
        assert refused.status_code == 422
    assert post(admin, PEOPLE, f"{other}/change", role="king").status_code == 422
    assert post(admin, PEOPLE, f"{other}/change", role="officer", unit="ไม่มี").status_code == 422
    assert post(admin, PEOPLE, f"{PEOPLE}/999/disable").status_code == 404
    assert post(admin, PEOPLE, f"{PEOPLE}/{2**63}/disable").status_code == 404
    for name in ("", "  ", "ก" * 65, "มานี\u202e", "มานี"):
        assert post(admin, PEOPLE, f"{PEOPLE}/add", name=name, role="officer").status_code == 422
    before = audited(desk)
    # What no field of the form asks for changes nothing.
    post(
        admin,
        PEOPLE,
        f"{other}/change",
        role="officer",
        unit="",
        id="1",
        name="ปิติ",
        created_at="2020-01-01",
        password_hash="x",
        one_time_until="2030-01-01",
    )
    with desk.transactions.reading() as session:
        found = staff.with_name(session, "มานี")
        assert found is not None
        assert (found.role, found.created_at, found.one_time_until) == ("officer", MORNING, None)
    noted = [action for _, action, _, _ in audited(desk)[len(before) :]]
    assert noted == ["fields ignored", "staff change"]


@on_sqlite
def test_a_lost_telephone_is_helped_and_a_role_is_made_to_use_one(app: Flask, desk: Desk) -> None:
    admin = as_role(app, desk, "administrator")
    desk.add_member("มานี", "officer")
    member_id = id_of_member(desk, "มานี")
    with desk.transactions.writing() as session:
        second_factors.begin(session, member_id, desk.data_keys)
        waiting = second_factors.provisioning_uri(session, "มานี", member_id, desk.data_keys)
        assert waiting is not None
    theirs = f"{PEOPLE}/{member_id}"
    assert post(admin, theirs, f"{theirs}/second-factor").status_code == 303
    with desk.transactions.reading() as session:
        assert second_factors.provisioning_uri(session, "มานี", member_id, desk.data_keys) is None
    chosen = {"role": ["officer", "administrator", "king"]}
    assert post(admin, PEOPLE, f"{PEOPLE}/second-factor", **chosen).status_code == 303
    with desk.transactions.reading() as session:
        assert second_factors.required_roles(session) == {"officer", "administrator"}
        assert len(staff_sessions.of_member(session, member_id, MORNING)) == 0
    assert admin.get(PEOPLE).location == "/staff/account/second-factor"


def status_of_adding(admin: FlaskClient, **unit: object) -> int:
    return post(admin, "/staff/units/new", "/staff/units/add", **unit).status_code


@on_sqlite
def test_a_unit_needs_a_name_that_is_short_and_not_taken(app: Flask, desk: Desk) -> None:
    admin = as_role(app, desk, "administrator")
    desk.add_unit("เหนือ")
    names = ("", "ก" * 81, "เหนือ")
    assert [status_of_adding(admin, name=name) for name in names] == [422, 422, 422]


def test_a_unit_is_added_with_provinces_renamed_and_removed_when_nobody_is_in_it(
    app: Flask, desk: Desk
) -> None:
    admin = as_role(app, desk, "administrator")
    chosen = {"name": "เหนือ", "province": ["TH-50", "TH-57", "TH-99"], "kind": ["deceived"]}
    assert status_of_adding(admin, **chosen) == 303
    desk.add_member("มานี", "officer", "เหนือ")
    with desk.transactions.reading() as session:
        unit = units.with_name(session, "เหนือ")
        assert unit is not None
        assert (unit.provinces, unit.kinds) == (["TH-50", "TH-57"], ["deceived"])
        page = f"/staff/units/{unit.id}"
    assert re.search('<input checked [^>]*value="TH-50"', admin.get(page).text)
    assert post(admin, page, f"{page}/change", name="เหนือบน").status_code == 303
    assert post(admin, page, f"{page}/remove").status_code == 409
    post(admin, PEOPLE, f"{PEOPLE}/{id_of_member(desk, 'มานี')}/change", role="officer", unit="")
    assert "จึงไม่เห็นเรื่องใด" in admin.get(PEOPLE).text
    assert post(admin, page, f"{page}/remove").status_code == 303
    assert admin.get(page).status_code == 404
    done = [(action, thing) for _, action, thing, _ in audited(desk) if action.startswith("unit")]
    assert done == [
        ("unit add", "unit เหนือ"),
        ("unit change", "unit เหนือบน"),
        ("unit remove", "unit เหนือบน"),
    ]
