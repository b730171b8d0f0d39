"""Login and sessions: who gets in, and how one is out again."""

from datetime import timedelta

from flask import Flask
from flask.testing import FlaskClient

from db import staff
from tests.bot.console_fixtures import MORNING, PASSWORD, Clock, Desk, log_in, post, token


def test_a_wrong_name_and_a_wrong_password_are_told_alike(app: Flask, desk: Desk) -> None:
    desk.add_member("มานี", "officer")
    client = app.test_client()
    wrong_name, wrong_password = log_in(client, "ไม่มีใคร"), log_in(client, "มานี", "wrong")
    assert wrong_name.status_code == wrong_password.status_code == 401
    told = [page.text.replace(token(page), "") for page in (wrong_name, wrong_password)]
    assert told[0].replace("ไม่มีใคร", "มานี") == told[1]


def test_five_failures_delay_the_sixth_even_with_the_right_password(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    desk.add_member("มานี", "officer")
    client = app.test_client()
    for _ in range(staff.FREE_FAILURES):
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
        assert staff.password_is_right(session, "มานี", PASSWORD)
    with desk.transactions.writing() as session:
        for _ in range(staff.FREE_FAILURES):
            assert staff.take_login(session, "มานี", False, MORNING) is None
    with desk.transactions.writing() as session:
        assert isinstance(staff.take_login(session, "มานี", True, MORNING), staff.Locked)


def test_the_session_is_new_after_the_login(app: Flask, desk: Desk) -> None:
    desk.add_member("มานี", "officer")
    client = app.test_client()
    with client.session_transaction() as planted:
        planted["planted"] = "by someone else"
    before = token(client.get("/staff/login"))
    log_in(client, "มานี")
    with client.session_transaction() as session:
        assert set(session) == {"staff_id", "epoch", "logged_in_at", "used_at"}
    assert token(client.get("/staff/complaints")) != before


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


def test_who_is_disabled_or_demoted_is_out_at_the_next_request(
    officer: FlaskClient, desk: Desk
) -> None:
    with desk.transactions.writing() as session:
        member = staff.named(session, "มานี")
        assert member is not None
        member.role = "auditor"
    assert officer.get("/staff/complaints").status_code == 403
    with desk.transactions.writing() as session:
        staff.disable(session, "มานี", MORNING)
    assert officer.get("/staff/audit").status_code == 303
    assert log_in(officer, "มานี").status_code == 401
