"""Every route of the console has its roles, its token and its headers."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from bot.console import ROUTES
from bot.console.access import Protected
from bot.security_headers import HEADERS
from db import staff
from tests.bot.console_fixtures import Desk, as_role, token, version_and_status

# Where one is not logged in yet.
OPEN = {"login", "second_step"}
# Not there at all for strangers.
HIDDEN = {"evidence_copy", "evidence_original"}
ROLES = ("officer", "supervisor", "exporter", "administrator", "auditor")


def _filled(address: str, number: str) -> str:
    filled = address.replace("<number>", number).replace("<int:call_back_id>", "1")
    filled = filled.replace("<int:request_id>", "1")
    for name in ("session_id", "member_id", "unit_id"):
        filled = filled.replace(f"<int:{name}>", "1")
    filled = filled.replace("<job_id>", "0" * 32)
    for name in ("<int:filter_id>", "<int:letter_id>"):
        filled = filled.replace(name, "1")
    filled = filled.replace("<kind>", "event")
    return filled.replace("<name>", "0" * 32).replace("<int:page>", "1")


def addresses(number: str) -> list[tuple[str, str, str]]:
    """Every route: method, address, name."""
    return [
        (method, f"/staff{_filled(address, number)}", name)
        for address, name, _, methods in ROUTES
        for method in methods
    ]


def test_each_route_but_the_login_names_its_roles(app: Flask) -> None:
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith("console.")]
    assert {rule.endpoint for rule in rules} == {f"console.{name}" for _, name, _, _ in ROUTES}
    for rule in rules:
        view = app.view_functions[rule.endpoint]
        if rule.endpoint.removeprefix("console.") not in OPEN:
            assert isinstance(view, Protected)
            assert view.roles
            assert view.roles <= set(ROLES)
            assert view.hidden == (rule.endpoint.removeprefix("console.") in HIDDEN)


def test_each_route_sends_strangers_to_the_login_with_the_headers(app: Flask, desk: Desk) -> None:
    number = desk.file()
    client = app.test_client()
    for method, address, name in addresses(number):
        data = {"csrf_token": token(client.get("/staff/login"))} if method == "POST" else None
        response = client.open(address, method=method, data=data)
        if name in HIDDEN:
            assert response.status_code == 404
        elif name != "login":
            assert response.status_code == 303
            assert response.location == "/staff/" if name in OPEN else "/staff/login"
        for header, value in HEADERS.items():
            assert response.headers[header] == value
    assert version_and_status(desk, number) == (1, "received")


def test_no_form_is_taken_without_its_token(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    for method, address, _ in addresses(number):
        if method == "POST":
            for data in ({}, {"csrf_token": "someone else's"}):
                refused = officer.post(address, data={**data, "to_status": "checking"})
                assert refused.status_code == 400
                assert refused.headers["Content-Security-Policy"]
    assert version_and_status(desk, number) == (1, "received")
    assert officer.get("/staff/complaints").status_code == 200


@pytest.mark.parametrize("role", ROLES)
def test_each_role_opens_its_own_pages_only(app: Flask, desk: Desk, role: staff.Role) -> None:
    number = desk.file()
    client = as_role(app, desk, role)
    work = role in ("officer", "supervisor", "administrator")
    pages = {
        "/staff/complaints": work,
        f"/staff/complaints/{number}": work,
        "/staff/call-backs": work,
        "/staff/work": work,
        "/staff/dead-letters": role in ("supervisor", "administrator"),
        "/staff/export": role in ("exporter", "supervisor", "administrator"),
        "/staff/numbers": work or role == "exporter",
        "/staff/audit": role in ("auditor", "administrator"),
        "/staff/questions": True,
    }
    for address, opens in pages.items():
        response = client.get(address)
        assert response.status_code == (200 if opens else 403)
        for header, value in HEADERS.items():
            assert response.headers[header] == value
    home = client.get("/staff/", follow_redirects=True)
    assert home.status_code == 200
