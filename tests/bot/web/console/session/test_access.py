"""Login and sessions: who gets in, and how one is out again."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from bot.web.console.shared.browsers import family
from db.staff import login_throttle, staff
from db.staff import sessions as staff_sessions
from tests.bot.web.console.fixtures import (
    MORNING,
    PASSWORD,
    Clock,
    Desk,
    as_role,
    audited,
    log_in,
    on_sqlite,
    post,
    token,
)

# Of a browser whose context is not kept, so that several do not share it.
NAME = "คน officer"


@pytest.mark.attack(55)
def test_a_wrong_name_and_a_wrong_password_are_told_alike(app: Flask, desk: Desk) -> None:
    desk.add_member("มานี", "officer")
    client = app.test_client()
    wrong_name, wrong_password = log_in(client, "ไม่มีใคร"), log_in(client, "มานี", "wrong")
    assert wrong_name.status_code == wrong_password.status_code == 401
    told = [page.text.replace(token(page), "") for page in (wrong_name, wrong_password)]
    assert told[0].replace("ไม่มีใคร", "มานี") == told[1]


@on_sqlite
def test_who_pasted_a_password_with_spaces_is_told_of_them(app: Flask, desk: Desk) -> None:
    desk.add_member("มานี", "officer")
    client = app.test_client()
    for typed, is_told in (("wrong", False), (f" {PASSWORD}", True), (f"{PASSWORD}\t", True)):
        page = log_in(client, "มานี", typed)
        assert (page.status_code, "มีช่องว่างข้างหน้าหรือข้างท้าย" in page.text) == (401, is_told)


@pytest.mark.attack(59)
def test_five_failures_delay_the_sixth_even_with_the_right_password(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    desk.add_member("มานี", "officer")
    client = app.test_client()
    for _ in range(login_throttle.FREE_FAILURES):
        assert log_in(client, "มานี", "wrong").status_code == 401
    locked = log_in(client, "มานี")
    assert locked.status_code == 429
    assert "10:00:03 น." in locked.text
    assert "X-Forwarded-For" not in locked.headers
    clock.now += timedelta(seconds=3)
    assert log_in(client, "มานี").status_code == 303


def test_a_lock_binds_attempts_that_began_before_it(desk: Desk) -> None:
    desk.add_member("มานี", "officer")
    with desk.transactions.reading() as session:
        assert staff.verify_password(session, "มานี", PASSWORD)
    with desk.transactions.writing() as session:
        for _ in range(login_throttle.FREE_FAILURES):
            assert staff.attempt_login(session, "มานี", False, MORNING) is None
    with desk.transactions.writing() as session:
        assert isinstance(staff.attempt_login(session, "มานี", True, MORNING), login_throttle.Locked)


@pytest.mark.attack(56)
def test_the_session_is_new_after_the_login(app: Flask, desk: Desk) -> None:
    desk.add_member("มานี", "officer")
    client = app.test_client()
    with client.session_transaction() as planted:
        planted["planted"] = "by someone else"
    before = token(client.get("/staff/login"))
    log_in(client, "มานี")
    with client.session_transaction() as session:
        assert set(session) == {"login"}
    assert token(client.get("/staff/complaints")) != before


@pytest.mark.attack(56)
def test_a_copied_cookie_is_worth_nothing_after_the_logout(
    app: Flask, officer: FlaskClient
) -> None:
    thief = app.test_client()
    cookie = officer.get_cookie("session")
    assert cookie is not None
    thief.set_cookie("session", cookie.value)
    assert thief.get("/staff/complaints").status_code == 200
    assert post(officer, "/staff/complaints", "/staff/logout").status_code == 303
    assert thief.get("/staff/complaints").status_code == 303


@pytest.mark.attack(56)
def test_a_session_ends_when_idle_and_after_twelve_hours(
    officer: FlaskClient, clock: Clock
) -> None:
    clock.now += timedelta(minutes=29)
    assert officer.get("/staff/complaints").status_code == 200
    clock.now += timedelta(minutes=31)
    assert officer.get("/staff/complaints").status_code == 303
    assert log_in(officer, "มานี").status_code == 303
    for _ in range(24):
        clock.now += timedelta(minutes=29)
        assert officer.get("/staff/complaints").status_code == 200
    clock.now += timedelta(minutes=29)
    assert officer.get("/staff/complaints").status_code == 303


@pytest.mark.attack(56)
def test_who_is_disabled_or_demoted_is_out_at_the_next_request(
    officer: FlaskClient, desk: Desk
) -> None:
    with desk.transactions.writing() as session:
        member = staff.with_name(session, "มานี")
        assert member is not None
        member.role = "auditor"
    assert officer.get("/staff/complaints").status_code == 403
    with desk.transactions.writing() as session:
        staff.disable(session, "มานี", MORNING)
    assert officer.get("/staff/audit").status_code == 303
    assert log_in(officer, "มานี").status_code == 401


@on_sqlite
def test_spaces_and_letter_case_of_a_name_are_forgiven(app: Flask, desk: Desk) -> None:
    desk.add_member("Mani", "officer")
    for typed in ("Mani", " Mani\t ", "mani", "MANI", "\u200bmani\u00a0", "\uff2dani"):
        assert log_in(app.test_client(), typed).status_code == 303, typed
        assert log_in(app.test_client(), typed, "wrong").status_code == 401, typed
    for typed in ("man", "mani2", "ma ni"):
        assert log_in(app.test_client(), typed).status_code == 401, typed
    noted = [who for who, action, _, _ in audited(desk) if action == "login"]
    assert noted == ["Mani"] * 6


@on_sqlite
def test_of_two_names_that_differ_in_letter_case_each_opens_its_own(app: Flask, desk: Desk) -> None:
    """They were added before such names were refused."""
    desk.add_member("Mani", "officer")
    desk.add_member("mani", "auditor")
    for typed, begins in (("Mani", "/staff/work"), ("mani", "/staff/audit")):
        client = app.test_client()
        assert log_in(client, typed).status_code == 303
        assert client.get("/staff/").location == begins
    assert log_in(app.test_client(), "MANI").status_code == 401


@on_sqlite
def test_no_name_is_added_that_differs_in_letter_case_alone(app: Flask, desk: Desk) -> None:
    desk.add_member("Mani", "officer")
    client = as_role(app, desk, "administrator")
    form = {"name": "MANI", "role": "officer"}
    refused = post(client, "/staff/people", "/staff/people/add", **form)
    assert refused.status_code == 422
    assert "มีชื่อผู้ใช้นี้แล้ว" in refused.text
    with desk.transactions.reading() as session:
        assert staff.with_name(session, "MANI") is None


@on_sqlite
@pytest.mark.parametrize("name", ["Mani", "Nobody"])
def test_another_letter_case_is_no_further_try(app: Flask, desk: Desk, name: str) -> None:
    """Nor does it tell whether there is such a name."""
    desk.add_member("Mani", "officer")
    client = app.test_client()
    for typed in (name, name.upper(), name.lower(), f" {name}", name):
        assert log_in(client, typed, "wrong").status_code == 401
    for typed in (name.upper(), name):
        assert log_in(client, typed).status_code == 429


@pytest.mark.attack(59)
@on_sqlite
def test_a_name_that_is_nobodys_is_locked_like_any_other(app: Flask, desk: Desk) -> None:
    desk.add_member("มานี", "officer")
    client = app.test_client()
    for name in ("มานี", "ไม่มีใคร"):
        with desk.transactions.writing() as session:
            for _ in range(login_throttle.FREE_FAILURES):
                assert staff.attempt_login(session, name, False, MORNING) is None
        assert log_in(client, name, "wrong").status_code == 429
    spoofed = client.post(
        "/staff/login",
        data={
            "name": "มานี",
            "password": PASSWORD,
            "csrf_token": token(client.get("/staff/login")),
        },
        headers={"X-Forwarded-For": "203.0.113.9"},
    )
    assert spoofed.status_code == 429


@pytest.mark.attack(59)
def test_a_thousand_tries_at_once_are_five_tries(desk: Desk) -> None:
    desk.add_member("มานี", "officer")

    def fail(_: int) -> bool:
        with desk.transactions.writing() as session:
            return staff.attempt_login(session, "มานี", False, MORNING) is None

    with ThreadPoolExecutor(20) as pool:
        taken = sum(pool.map(fail, range(1_000)))
    assert taken == login_throttle.FREE_FAILURES


def test_the_delay_grows_and_ends(desk: Desk) -> None:
    delays, now = [], MORNING
    with desk.transactions.writing() as session:
        for _ in range(16):
            tries = login_throttle.locked_row(session, "มานี", now)
            if locked := login_throttle.record_failure(tries, now):
                delays.append((locked.until - now).total_seconds())
                now = locked.until
        assert login_throttle.current_lock(tries, now) is None
    assert delays[:4] == [2, 4, 8, 16]
    assert delays[-1] == 900


@pytest.mark.attack(56)
@on_sqlite
def test_sessions_are_listed_and_ended_one_by_one_or_all(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    browsers = [app.test_client() for _ in range(3)]
    for browser in browsers:
        log_in(browser, NAME)
    stranger = app.test_client()
    page = officer.get("/staff/account", headers={"User-Agent": "nonsense"})
    ids = re.findall(r"/account/sessions/(\d+)/end", page.text)
    assert len(ids) == 3
    assert (
        post(stranger, "/staff/login", f"/staff/account/sessions/{ids[0]}/end").status_code == 303
    )
    ended = post(officer, "/staff/account", f"/staff/account/sessions/{ids[0]}/end")
    assert ended.status_code == 303
    assert [one.get("/staff/complaints").status_code for one in browsers] == [200, 200, 303]
    assert post(officer, "/staff/account", "/staff/account/sessions/end").status_code == 303
    assert [one.get("/staff/complaints").status_code for one in browsers] == [303, 303, 303]
    assert officer.get("/staff/complaints").status_code == 200


@pytest.mark.attack(54)
@on_sqlite
def test_nobody_ends_the_session_of_somebody_else(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    other = as_role(app, desk, "supervisor")
    with desk.transactions.reading() as session:
        found = staff.with_name(session, "คน supervisor")
        assert found
        theirs = staff_sessions.of_member(session, found.id, MORNING)[0].id
    for one in (theirs, 2**63):
        address = f"/staff/account/sessions/{one}/end"
        assert post(officer, "/staff/account", address).status_code == 404
    assert other.get("/staff/complaints").status_code == 200


@pytest.mark.attack(51)
@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("user_agent", "expected"),
    [
        (
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130",
            "Edge, Windows",
        ),
        (
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
            "Chrome, Android",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1",
            "Safari, iPhone",
        ),
        ("<script>alert(1)</script>", ""),
    ],
)
def test_a_browser_is_known_by_its_family(user_agent: str, expected: str) -> None:
    assert family(user_agent) == expected
