"""Every route of the console has its roles, its token and its headers."""

import re

import pytest
from flask import Flask
from sqlalchemy import select
from werkzeug.routing import Map, Rule
from werkzeug.test import TestResponse

from bot.web.console import ROUTES
from bot.web.console.shared.ids import add_converters
from bot.web.console.shared.routes import Route
from bot.web.security_headers import HEADERS
from db.backup.archive import TABLES
from db.staff import staff
from tests.bot.web.console.fixtures import Desk, as_role, on_sqlite, token, version_and_status

# Where one is not logged in yet.
OPEN = {"login", "second_step"}
# Not there at all for strangers.
HIDDEN = {"evidence_copy", "evidence_original"}
ROLES = staff.ROLES
# Where it is written that somebody looked.
NOTED = {"audit", "staff_sessions"}


def _filled(address: str, number: str) -> str:
    filled = address.replace("<number>", number).replace("<kind>", "event")
    filled = re.sub("<(?:id|mark):[a-z_]+>", "1", filled)
    return re.sub("<[a-z0-9_]+>", "0" * 32, filled)


def addresses(number: str) -> list[tuple[str, str, str]]:
    """Every route: method, address, name."""
    return [
        (method, f"/staff{_filled(route.address, number)}", route.name)
        for route in ROUTES
        for method in route.methods
    ]


def test_each_route_but_the_login_names_its_roles(app: Flask) -> None:
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith("console.")]
    assert {rule.endpoint for rule in rules} == {f"console.{route.name}" for route in ROUTES}
    for rule in rules:
        view = app.view_functions[rule.endpoint]
        if rule.endpoint.removeprefix("console.") not in OPEN:
            assert isinstance(view, Route)
            assert view.roles
            assert view.roles <= set(ROLES)
            assert view.hidden == (rule.endpoint.removeprefix("console.") in HIDDEN)


def test_each_address_leads_to_its_own_page_in_any_order_of_the_routes() -> None:
    for routes in (ROUTES, ROUTES[::-1]):
        rules = Map()
        add_converters(rules)
        for route in routes:
            rules.add(Rule(route.address, endpoint=route.name, methods=route.methods))
        adapter = rules.bind("localhost")
        for method, address, name in addresses("RT-0000-0001"):
            found, _ = adapter.match(address.removeprefix("/staff"), method)
            assert found == name


@pytest.mark.attack(52)
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


@pytest.mark.attack(57)
@on_sqlite
def test_no_form_is_taken_without_its_own_token(app: Flask, desk: Desk) -> None:
    number = desk.file()
    client, stranger = as_role(app, desk, "administrator"), app.test_client()
    wrong = ("", "someone else's", token(stranger.get("/staff/login")))
    before = _content(desk)
    for method, address, _ in addresses(number):
        if method == "POST":
            for one in wrong:
                refused = client.post(address, data={"csrf_token": one, "to_status": "checking"})
                assert refused.status_code == 400, address
                assert refused.headers["Content-Security-Policy"]
            as_text = client.post(address, data='{"role": "x"}', content_type="text/plain")
            assert as_text.status_code == 400, address
    assert _content(desk) == before
    assert client.get("/staff/complaints").status_code == 200


@pytest.mark.attack(57)
@on_sqlite
def test_a_get_changes_nothing_but_what_is_noted_of_it(app: Flask, desk: Desk) -> None:
    number = desk.file()
    clients = [as_role(app, desk, role) for role in ROLES]
    before = _content(desk)
    for method, address, _ in addresses(number):
        if method == "GET":
            for client in clients:
                response = client.get(address, query_string={"_method": "POST"})
                assert response.status_code in (200, 303, 403, 404), address
                assert _headers_are_right(response), address
    assert _content(desk) == before


def _content(desk: Desk) -> dict[str, list[str]]:
    """All rows of all tables but those where a visit itself is noted."""
    with desk.transactions.reading() as session:
        return {
            table.name: sorted(str(row) for row in session.execute(select(table)))
            for table in TABLES
            if table.name not in NOTED
        }


def _headers_are_right(response: TestResponse) -> bool:
    policy = response.headers["Content-Security-Policy"]
    assert "unsafe-inline" not in policy
    assert "frame-ancestors 'none'" in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    return response.headers["Cache-Control"] == "no-store"


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
        "/staff/questions": role != "auditor",
        "/staff/account": True,
        "/staff/people": role == "administrator",
        "/staff/alarms": role in ("supervisor", "administrator"),
    }
    for address, opens in pages.items():
        response = client.get(address)
        assert response.status_code == (200 if opens else 403)
        for header, value in HEADERS.items():
            assert response.headers[header] == value
    home = client.get("/staff/", follow_redirects=True)
    assert home.status_code == 200
    begins = {"auditor": "audit", "exporter": "export"}.get(role, "work")
    assert home.request.path == f"/staff/{begins}"
