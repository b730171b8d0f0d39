"""The second factor: set up, asked for, taken once, recovered, forced."""

import re
from datetime import timedelta

import pyotp
import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from db.models.staff import RecoveryCode, SecondFactor
from db.staff import login_throttle, second_factors, staff
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
)

pytestmark = pytest.mark.both_databases

PAGE = "/staff/account/second-factor"
NAME = "คน officer"
CODE = re.compile(r"<code>([a-z2-6]{6}(?:-[a-z2-6]{6}){3})</code>")


class Telephone:
    """An app for one-time codes that has read the page's secret."""

    def __init__(self, client: FlaskClient, clock: Clock) -> None:
        post(client, PAGE, f"{PAGE}/begin", password=PASSWORD)
        shown = client.get(PAGE).text
        secret = re.search(r'<code class="text">([A-Z2-7]{32})</code>', shown)
        assert secret
        assert "<svg" in shown
        self.secret, self._clock = secret[1], clock

    def code(self) -> str:
        return pyotp.TOTP(self.secret).at(self._clock.now)


def confirmed(client: FlaskClient, clock: Clock) -> tuple[Telephone, list[str]]:
    telephone = Telephone(client, clock)
    done = post(client, PAGE, f"{PAGE}/confirm", code=telephone.code())
    codes = CODE.findall(done.text)
    assert len(set(codes)) == second_factors.RECOVERY_CODES
    return telephone, codes


def give(client: FlaskClient, code: str) -> TestResponse:
    return post(client, "/staff/login/code", "/staff/login/code", code=code)


@pytest.mark.attack(59)
def test_a_password_alone_opens_nothing_and_a_code_opens_once(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    client = as_role(app, desk, "officer")
    telephone, _ = confirmed(client, clock)
    used = telephone.code()
    assert telephone.secret not in client.get(PAGE).text
    clock.now += timedelta(seconds=30)
    other = app.test_client()
    assert log_in(other, NAME).location == "/staff/login/code"
    assert other.get("/staff/complaints").status_code == 303
    # The code that confirmed lies in the window still, but was used.
    assert give(other, used).status_code == 401
    assert give(other, telephone.code()[:3] + " " + telephone.code()[3:]).status_code == 303
    assert other.get("/staff/complaints").status_code == 200
    third = app.test_client()
    log_in(third, NAME)
    assert give(third, telephone.code()).status_code == 401
    clock.now += timedelta(minutes=6)
    assert third.get("/staff/login/code").location == "/staff/"
    assert third.get("/staff/complaints").status_code == 303


@on_sqlite
def test_the_page_that_was_wanted_is_opened_after_both_steps(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    telephone, _ = confirmed(as_role(app, desk, "officer"), clock)
    clock.now += timedelta(seconds=30)
    other, wanted = app.test_client(), "/staff/complaints?status=received"
    other.get(wanted)
    log_in(other, NAME)
    assert give(other, telephone.code()).location == "/staff/"
    assert other.get("/staff/").location == wanted


@pytest.mark.attack(59)
def test_a_recovery_code_opens_once_and_is_kept_as_a_hash(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    client = as_role(app, desk, "officer")
    telephone, codes = confirmed(client, clock)
    other = app.test_client()
    log_in(other, NAME)
    assert give(other, codes[3].upper()).status_code == 303
    assert "เหลือรหัสสำรอง 9 ชุด" in other.get(PAGE).text
    log_in(other, NAME)
    assert give(other, codes[3]).status_code == 401
    new = CODE.findall(post(client, PAGE, f"{PAGE}/codes", password=PASSWORD).text)
    assert len(new) == 10
    assert give(other, codes[4]).status_code == 401
    assert give(other, new[0]).status_code == 303
    with desk.transactions.reading() as session:
        kept = repr(session.execute(select(RecoveryCode.code_hash)).all())
        sealed = session.execute(select(SecondFactor.sealed_secret)).scalar_one()
    assert not any(code in kept for code in (*codes, *new))
    assert telephone.secret.encode() not in sealed
    assert ("คน officer", "recovery codes", "staff คน officer", "") in audited(desk)


@on_sqlite
def test_wrong_codes_are_counted_and_a_right_password_does_not_forget_them(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    client = as_role(app, desk, "officer")
    telephone, codes = confirmed(client, clock)
    clock.now += timedelta(minutes=1)
    other = app.test_client()
    for _ in range(login_throttle.FREE_FAILURES - 1):
        log_in(other, NAME)
        assert give(other, "000000").status_code == 401
    log_in(other, NAME)
    assert give(other, "zz").status_code == 401
    assert (NAME, "login failed", "console", "wrong code") in audited(desk)
    assert give(other, telephone.code()).status_code == 429
    assert give(other, codes[0]).status_code == 429
    assert log_in(app.test_client(), NAME).status_code == 429
    clock.now += timedelta(seconds=3)
    # What was refused while it was locked is not used up.
    assert give(other, codes[0]).status_code == 303


def require_of(desk: Desk, *roles: staff.Role) -> None:
    with desk.transactions.writing() as session:
        second_factors.require(session, roles)


@on_sqlite
def test_a_role_that_needs_it_sets_it_up_before_all_else(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    client, auditor = as_role(app, desk, "officer"), as_role(app, desk, "auditor")
    require_of(desk, "officer")
    assert client.get("/staff/complaints").location == PAGE
    assert client.get("/staff/account").status_code == 200
    assert auditor.get("/staff/audit").status_code == 200
    assert post(client, PAGE, f"{PAGE}/begin", password="wrong").status_code == 422
    telephone = Telephone(client, clock)
    assert post(client, PAGE, f"{PAGE}/confirm", code="000000").status_code == 422
    assert client.get("/staff/complaints").location == PAGE
    assert post(client, PAGE, f"{PAGE}/confirm", code=telephone.code()).status_code == 200
    assert client.get("/staff/complaints").status_code == 200


@on_sqlite
def test_it_is_removed_with_the_password_where_the_role_does_not_need_it(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    client = as_role(app, desk, "officer")
    confirmed(client, clock)
    require_of(desk, "officer")
    assert post(client, PAGE, f"{PAGE}/remove", password=PASSWORD).status_code == 409
    require_of(desk)
    assert post(client, PAGE, f"{PAGE}/remove", password="wrong").status_code == 422
    assert post(client, PAGE, f"{PAGE}/remove", password=PASSWORD).status_code == 303
    assert log_in(app.test_client(), NAME).status_code == 303
    with desk.transactions.reading() as session:
        assert session.execute(select(RecoveryCode)).first() is None


@on_sqlite
@pytest.mark.parametrize("early", [-30, 0, 30])
def test_a_telephones_clock_may_be_half_a_minute_wrong(
    desk: Desk, clock: Clock, early: int
) -> None:
    desk.add_member("มานี", "officer")
    with desk.transactions.writing() as session:
        member = staff.with_name(session, "มานี")
        assert member
        second_factors.begin(session, member.id, desk.data_keys)
        waiting = second_factors.provisioning_uri(session, "มานี", member.id, desk.data_keys)
        assert waiting
        totp = pyotp.parse_uri(waiting[1])
        assert isinstance(totp, pyotp.TOTP)
        code = totp.at(MORNING + timedelta(seconds=early))
        far = totp.at(MORNING + timedelta(seconds=-90 if early < 0 else 90))
        for wrong in (far, "", "ก" * 6, "12345", "1" * 7):
            assert not second_factors.confirm(session, member.id, wrong, desk.data_keys, MORNING)
        assert second_factors.confirm(session, member.id, code, desk.data_keys, MORNING)
