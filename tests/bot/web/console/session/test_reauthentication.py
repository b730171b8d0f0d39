"""A member logged out meanwhile loses no words, and comes to the page that they wanted."""

import re
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from bot.web.console import ROUTES
from db.staff import staff
from tests.bot.web.console.fixtures import PASSWORD, Clock, Desk, as_role, log_in, on_sqlite, token

OURS = {"Sec-Fetch-Site": "same-origin"}
TYPED = "โทรแล้ว <b>นัดวันศุกร์</b>"
NOT_SAVED = "จึงยังไม่ได้บันทึกสิ่งที่เพิ่งส่ง"

pytestmark = on_sqlite


def timed_out(app: Flask, desk: Desk, clock: Clock) -> tuple[FlaskClient, str, str]:
    """An officer's browser after its time, with the case that it shows and the token there."""
    client, address = as_role(app, desk, "officer"), f"/staff/complaints/{desk.file()}"
    found = token(client.get(address))
    clock.now += timedelta(minutes=31)
    return client, address, found


@pytest.mark.parametrize(
    ("headers", "is_ours"),
    [
        (OURS, True),
        ({"Origin": "http://localhost"}, True),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"}, False),
        ({"Sec-Fetch-Site": "none"}, False),
        ({"Origin": "https://evil.example"}, False),
        ({"Origin": "null"}, False),
        ({}, False),
    ],
)
@pytest.mark.parametrize("keeps_token", [True, False])
def test_words_are_shown_again_to_who_typed_them_here(
    app: Flask,
    desk: Desk,
    clock: Clock,
    headers: dict[str, str],
    is_ours: bool,
    keeps_token: bool,
) -> None:
    client, address, found = timed_out(app, desk, clock)
    sent = {"note": TYPED, "csrf_token": found if keeps_token else "too old"}
    answer = client.post(f"{address}/note", data=sent, headers=headers)
    if is_ours:
        assert answer.status_code == 401
        assert "โทรแล้ว &lt;b&gt;นัดวันศุกร์&lt;/b&gt;</textarea>" in answer.text
        assert NOT_SAVED in answer.text
        assert 'action="/staff/login"' in answer.text
        assert answer.text.count("<textarea") == 1
    else:
        assert answer.status_code == (303 if keeps_token else 400)
        assert "นัดวันศุกร์" not in answer.text
    log_in(client, "คน officer")
    assert "นัดวันศุกร์" not in client.get(address).text


def test_passwords_and_unknown_fields_are_not_shown_again(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    client, address, found = timed_out(app, desk, clock)
    for page, secret in (
        ("/staff/account/password", {"password": PASSWORD, "new": "new secret", "note": "strange"}),
        (f"{address}/note", {"password": PASSWORD, "reason": "new secret", "code": "strange"}),
    ):
        answer = client.post(page, data={**secret, "csrf_token": found}, headers=OURS)
        assert answer.status_code == 401
        assert NOT_SAVED in answer.text
        assert not any(text in answer.text for text in secret.values())


def test_a_bad_token_of_who_is_logged_in_stays_an_error(app: Flask, desk: Desk) -> None:
    client, address = as_role(app, desk, "officer"), f"/staff/complaints/{desk.file()}"
    sent = {"note": TYPED, "csrf_token": "someone else's"}
    for page in (f"{address}/note", "/staff/login"):
        answer = client.post(page, data=sent, headers=OURS)
        assert answer.status_code == 400
        assert "นัดวันศุกร์" not in answer.text


def test_a_case_that_was_wanted_is_opened_after_the_login_once(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    client, address, found = timed_out(app, desk, clock)
    wanted = client.get(address)
    assert (wanted.status_code, wanted.location) == (303, "/staff/login")
    assert log_in(client, "คน officer").status_code == 303
    first, second = (client.get("/staff/").location for _ in range(2))
    assert first == address != second
    clock.now += timedelta(minutes=31)
    client.post(f"{address}/note", data={"note": TYPED, "csrf_token": found}, headers=OURS)
    log_in(client, "คน officer")
    assert client.get("/staff/").location == address


def test_who_may_not_open_the_case_goes_where_they_work(app: Flask, desk: Desk) -> None:
    desk.add_member("ผู้ตรวจ", "auditor")
    client = app.test_client()
    for page in (desk.file(), "x" * 17, "//evil.example"):
        client.get(f"/staff/complaints/{page}")
        log_in(client, "ผู้ตรวจ")
        assert client.get("/staff/").location == "/staff/audit"
        client.post("/staff/logout", data={"csrf_token": token(client.get("/staff/audit"))})


# What of the desk is shown and may be asked for by its address.
SHOWN = [
    (f"/staff{route.address}", route.roles)
    for route in ROUTES
    if "GET" in route.methods
    and route.roles
    and not route.hidden
    and route.name not in ("home", "export_manifest")
]

# Filters, and what would lead elsewhere if anybody read it.
QUERY = (
    "kind=deceived&kind=%E0%B8%81+%26%0D%0AX%3A+y"
    "&next=https%3A%2F%2Fevil.example&_external=1&_scheme=ftp&_anchor=x"
)


def filled(address: str) -> str:
    address = address.replace("<mark:mark>", "-5").replace("<kind>", "account")
    return re.sub(r"<id:[a-z_]+>", "1", re.sub(r"<[a-z0-9_]+>", "ab12", address))


@pytest.mark.parametrize("role", ["officer", "auditor", "administrator"])
def test_each_page_that_shows_something_is_opened_after_the_login(
    app: Flask, desk: Desk, role: staff.Role
) -> None:
    desk.add_member("มานี", role)
    begins = "/staff/audit" if role == "auditor" else "/staff/work"
    assert len(SHOWN) > 20
    for address, roles in SHOWN:
        wanted = f"{filled(address)}?{QUERY}"
        client = app.test_client()
        assert client.get(wanted).location == "/staff/login"
        assert log_in(client, "มานี").status_code == 303
        told = [client.get("/staff/").location for _ in range(2)]
        assert told == [wanted if role in roles else begins, begins]


@pytest.mark.parametrize(
    ("method", "wanted", "headers"),
    [
        ("POST", "/staff/people/add", {}),
        ("POST", "/staff/breaches/1", {}),
        ("POST", "/staff/logout", {}),
        ("GET", "/staff/", {}),
        ("GET", f"/staff/export/{'0' * 32}/manifest", {}),
        ("GET", f"/staff/export/{'0' * 32}", {"Sec-Fetch-Dest": "empty"}),
        ("GET", f"/staff/complaints?kind={'x' * 2_000}", {}),
        ("GET", "/staff/login?next=https://evil.example", {}),
        ("GET", "/staff//evil.example", {}),
        ("GET", "//evil.example/staff/work", {}),
        ("GET", "/\\evil.example", {}),
    ],
)
def test_no_deed_no_file_and_nothing_from_elsewhere_is_opened_after_the_login(
    app: Flask, desk: Desk, method: str, wanted: str, headers: dict[str, str]
) -> None:
    desk.add_member("มานี", "administrator")
    client = app.test_client()
    data = {"csrf_token": token(client.get("/staff/login"))} if method == "POST" else None
    client.open(wanted, method=method, data=data, headers={**OURS, **headers})
    log_in(client, "มานี")
    assert client.get("/staff/").location == "/staff/work"
