"""Passwords: how dear a guess is, which are refused, and how one's own is changed."""

import runpy

import pytest
from argon2 import extract_parameters
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from db.staff import passwords
from tests.bot.web.console.fixtures import PASSWORD, Desk, as_role, audited, log_in, on_sqlite, post

NAME = "คน officer"
NEW_PASSWORD = "ช้างสี่เชือกเดินผ่านตลาด"


@pytest.mark.attack(55)
def test_an_unknown_name_takes_as_long_as_a_known_one() -> None:
    """The hash holds its cost: that of an unknown name is as dear as a member's. Tests hash
    cheaply, so the module is read anew."""
    real = runpy.run_path(passwords.__file__)
    hashes = real["DUMMY_HASH"], real["hash_password"](PASSWORD)
    costs = [extract_parameters(each) for each in hashes]
    assert costs[0] == costs[1]
    assert costs[0].memory_cost >= 19 * 1024


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("just 14 letter", "short"),
        ("x" * 1_001, "long"),
        ("passwordpassword", "common"),
        ("123456789012345", "common"),
        ("กกกกกกกกกกกกกกกก", "common"),
        ("มานีมานีมานีมานี", "common"),
        ("ฉันชอบข้าวผัดกะเพรา", None),
        ("no digit nor capital here", None),
        ("🐘 ช้างสี่เชือกเดินผ่าน 🐘", None),
        ("w8 ok" * 3 + "Qz" * 30, None),
    ],
)
def test_passwords_are_refused_for_what_is_tried_first_alone(
    password: str, problem: str | None
) -> None:
    assert passwords.problem(password, "มานี") == problem


def change_password(
    client: FlaskClient, old: str = PASSWORD, new: str = NEW_PASSWORD, again: str = NEW_PASSWORD
) -> TestResponse:
    form = {"password": old, "new": new, "again": again}
    return post(client, "/staff/account", "/staff/account/password", **form)


@pytest.mark.attack(56)
@on_sqlite
def test_a_password_is_not_changed_without_the_old_one_nor_to_a_weak_one(
    app: Flask, desk: Desk
) -> None:
    officer = as_role(app, desk, "officer")
    other = app.test_client()
    log_in(other, NAME)
    assert change_password(officer, old="wrong").status_code == 422
    assert change_password(officer, again=NEW_PASSWORD + "x").status_code == 422
    weak = change_password(officer, new="passwordpassword", again="passwordpassword")
    assert (weak.status_code, "เดาง่าย" in weak.text) == (422, True)
    assert other.get("/staff/complaints").status_code == 200


@pytest.mark.attack(56)
@on_sqlite
def test_a_new_password_ends_the_other_sessions_and_renews_ones_own(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    other = app.test_client()
    log_in(other, NAME)
    before = officer.get_cookie("session")
    assert change_password(officer).status_code == 303
    after = officer.get_cookie("session")
    assert before
    assert after
    assert before.value != after.value
    assert officer.get("/staff/complaints").status_code == 200
    assert other.get("/staff/complaints").status_code == 303
    assert log_in(other, NAME).status_code == 401
    assert log_in(other, NAME, NEW_PASSWORD).status_code == 303
    assert (NAME, "password change", f"staff {NAME}", "") in audited(desk)
