"""Ids that no row can have are answered like ids that no row has, on every route."""

import re

import pytest
from flask import Flask

from bot.web.console import ROUTES
from bot.web.console.shared.ids import HIGHEST, read_id
from bot.web.console.shared.queue_filters import FIELDS
from db.staff import staff
from tests.bot.web.console.fixtures import Desk, as_role, on_sqlite, token

pytestmark = pytest.mark.both_databases

TOO_LARGE = "9" * 20
NOT_THERE = "123456789"
# Of addresses, whose fields no route declares.
ASKED = ("before", "after", "page", "days", "month", "edit", *FIELDS)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("7", 7),
        (" 007 ", 7),
        (str(HIGHEST), HIGHEST),
        (str(HIGHEST + 1), HIGHEST),
        (TOO_LARGE, HIGHEST),
        ("9" * 5_000, HIGHEST),
        ("0" * 5_000, 0),
        ("-1", 0),
        ("1_000", 0),
        ("๗", 0),
        ("x", 0),
        ("", 0),
        (None, 0),
    ],
)
def test_an_id_is_read_from_what_is_written(written: str | None, read: int) -> None:
    assert read_id(written) == read


def filled(address: str, number: str, one: str) -> str:
    ids = re.sub("<(?:id|mark):[a-z_]+>", one, address.replace("<number>", number))
    return "/staff" + re.sub("<[a-z0-9_]+>", "event", ids)


@on_sqlite
def test_an_id_in_an_address_is_answered_as_if_it_were_not_there(app: Flask, desk: Desk) -> None:
    client, number = as_role(app, desk, "administrator"), desk.file()
    data = {"csrf_token": token(client.get("/staff/account"))}
    walked = [
        (method, route.address)
        for route in ROUTES
        for method in route.methods
        if re.search("<(?:id|mark):", route.address)
    ]
    assert len(walked) > 20
    for method, address in walked:
        statuses = [
            client.open(filled(address, number, one), method=method, data=data).status_code
            for one in (TOO_LARGE, str(HIGHEST), NOT_THERE)
        ]
        assert statuses[0] == statuses[1] == statuses[2] < 500, (address, statuses)


@pytest.mark.parametrize("role", ["supervisor", "administrator"])
def test_no_field_with_too_large_a_number_is_a_crash(
    app: Flask, desk: Desk, role: staff.Role
) -> None:
    number = desk.file()
    client = as_role(app, desk, role)
    valid = token(client.get("/staff/account"))
    for route in ROUTES:
        fields = dict.fromkeys(route.fields, TOO_LARGE)
        if route.name == "logout":
            continue
        for method in route.methods:
            post = method == "POST"
            response = client.open(
                filled(route.address, number, "1"),
                method=method,
                data={**fields, "csrf_token": valid} if post else None,
                query_string=None if post else dict.fromkeys(ASKED, TOO_LARGE),
            )
            assert response.status_code < 500, (method, route.address)


def test_complaints_of_nobody_there_are_none(app: Flask, desk: Desk) -> None:
    number = desk.file()
    client = as_role(app, desk, "officer")
    assert number in client.get("/staff/complaints").text
    for one in (NOT_THERE, TOO_LARGE):
        page = client.get(f"/staff/complaints?assigned={one}")
        assert (page.status_code, number in page.text) == (200, False)
