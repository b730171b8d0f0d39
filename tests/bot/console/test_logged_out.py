"""Who was logged out meanwhile loses no words, and comes to the case that they wanted."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.bot.console_fixtures import PASSWORD, Clock, Desk, as_role, log_in, on_sqlite, token

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
    wanted = client.get(f"{address}?next=https://evil.example")
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
